import { AwsError } from '../cloud.ts';
import { answerXml, quoted } from './answers.ts';
import { checksumElement } from './checksums.ts';
import { compareKeys } from './keys.ts';
import { findUpload } from './multipart.ts';
import { objectArn, queryNumber, type S3Request } from './request.ts';
import { xml } from './xml.ts';

export async function listParts(request: S3Request): Promise<void> {
  const { call, bucket, key } = request;
  call.authorize({ action: 's3:ListMultipartUploadParts', resource: objectArn(bucket, key) });
  const upload = findUpload(request);
  const marker = queryNumber(request, 'part-number-marker', 0, 2 ** 31 - 1);
  const most = queryNumber(request, 'max-parts', 1000, 1000);
  const left = [...upload.parts.values()].filter((part) => part.number > marker).sort((a, b) => a.number - b.number);
  const page = left.slice(0, most);
  const { checksum } = upload;
  answerXml(
    call,
    xml('ListPartsResult', [
      xml('Bucket', bucket.name),
      xml('Key', key),
      xml('UploadId', upload.id),
      xml('PartNumberMarker', marker),
      page.length < left.length ? xml('NextPartNumberMarker', page.at(-1)?.number ?? marker) : undefined,
      xml('MaxParts', most),
      xml('IsTruncated', page.length < left.length),
      xml('StorageClass', 'STANDARD'),
      checksum && xml('ChecksumAlgorithm', checksum.algorithm),
      checksum && xml('ChecksumType', checksum.type),
      ...page.map((part) =>
        xml('Part', [
          xml('PartNumber', part.number),
          xml('LastModified', new Date(part.modified).toISOString()),
          xml('ETag', quoted(part.etag)),
          xml('Size', part.size),
          checksum && part.checksum ? xml(checksumElement(checksum.algorithm), part.checksum) : undefined,
        ]),
      ),
    ]),
  );
}

export async function listMultipartUploads(request: S3Request): Promise<void> {
  const { call, bucket, query } = request;
  call.authorize({ action: 's3:ListBucketMultipartUploads', resource: bucket.arn });
  if (query.has('delimiter') || query.has('encoding-type')) {
    throw new AwsError('NotImplemented', 'The local S3 lists uploads without delimiter and encoding-type', 501);
  }
  const prefix = query.get('prefix') ?? '';
  const keyMarker = query.get('key-marker') ?? '';
  const idMarker = query.get('upload-id-marker') ?? '';
  const most = queryNumber(request, 'max-uploads', 1000, 1000);
  const left = [...bucket.uploads.values()]
    .filter(({ key, id }) => {
      const order = compareKeys(key, keyMarker);
      return key.startsWith(prefix) && (order > 0 || (order === 0 && idMarker !== '' && id > idMarker));
    })
    .sort((a, b) => compareKeys(a.key, b.key) || (a.id < b.id ? -1 : 1));
  const page = left.slice(0, most);
  const last = page.length < left.length ? page.at(-1) : undefined;
  answerXml(
    call,
    xml('ListMultipartUploadsResult', [
      xml('Bucket', bucket.name),
      xml('KeyMarker', keyMarker),
      xml('UploadIdMarker', idMarker),
      last && xml('NextKeyMarker', last.key),
      last && xml('NextUploadIdMarker', last.id),
      xml('Prefix', prefix),
      xml('MaxUploads', most),
      xml('IsTruncated', last !== undefined),
      ...page.map((upload) =>
        xml('Upload', [
          xml('Key', upload.key),
          xml('UploadId', upload.id),
          xml('Initiated', new Date(upload.initiated).toISOString()),
          xml('StorageClass', 'STANDARD'),
        ]),
      ),
    ]),
  );
}
