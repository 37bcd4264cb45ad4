import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { AwsError } from '../cloud.ts';
import { answerEmpty, answerXml, encryptionHeader, quoted } from './answers.ts';
import type { Bucket, OpenUpload } from './bucket.ts';
import {
  type Algorithm,
  algorithmNamed,
  algorithms,
  type ChecksumType,
  checksumElement,
  checksumHeader,
} from './checksums.ts';
import { authorizeCopy, readSource, shareFile, wholeMd5 } from './copy-object.ts';
import { type Digested, Digests, digestFile } from './digest.ts';
import { FileWriter } from './file-writer.ts';
import { readDescription, refuseUnsupported } from './put-object.ts';
import { readRange } from './range.ts';
import { MAX_SINGLE_PUT, receiveFile } from './receive.ts';
import type { ObjectVersion, Part, Upload } from './records.ts';
import { header, objectArn, type S3Request } from './request.ts';
import { xml } from './xml.ts';

export async function createMultipartUpload(request: S3Request): Promise<void> {
  const { call, bucket, key, cloud } = request;
  call.authorize({ action: 's3:PutObject', resource: objectArn(bucket, key) });
  refuseUnsupported(request);
  const checksum = readChecksumPlan(request);
  const upload: Upload = {
    id: randomBytes(48).toString('base64url'),
    key,
    initiated: cloud.time.now(),
    initiator: call.caller.arn,
    ...readDescription(request),
    ...(checksum ? { checksum } : {}),
  };
  await bucket.commit({ upload });
  const result = [xml('Bucket', bucket.name), xml('Key', key), xml('UploadId', upload.id)];
  answerXml(call, xml('InitiateMultipartUploadResult', result), {
    ...encryptionHeader,
    'x-amz-checksum-algorithm': checksum?.algorithm,
    'x-amz-checksum-type': checksum?.type,
  });
}

export async function uploadPart(request: S3Request): Promise<void> {
  const { call, bucket, key } = request;
  call.authorize({ action: 's3:PutObject', resource: objectArn(bucket, key) });
  refuseUnsupported(request);
  const upload = findUpload(request);
  const number = readPartNumber(request);
  const algorithm = upload.checksum?.algorithm;
  const file = await bucket.newFile();
  const received = await receiveFile(call, file.path, algorithm ? [algorithm] : []);
  const sent = received.declared?.algorithm;
  if (algorithm && sent && sent !== algorithm) {
    await unlink(file.path);
    throw new AwsError(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${algorithm.toLowerCase()}, actual checksum Type: ${sent.toLowerCase()}`,
    );
  }
  const part = await storePart(request, upload, number, file.id, received);
  const answered = algorithm ?? sent;
  answerEmpty(call, 200, {
    etag: quoted(part.etag),
    ...encryptionHeader,
    ...(answered ? { [checksumHeader(answered)]: received.checksums.get(answered) } : {}),
  });
}

export async function uploadPartCopy(request: S3Request): Promise<void> {
  const { call } = request;
  const source = authorizeCopy(request);
  refuseUnsupported(request);
  const upload = findUpload(request);
  const number = readPartNumber(request);
  const from = readSource(request, source);
  const algorithm = upload.checksum?.algorithm;
  const { file, digested } = await copyPiece(request, source.bucket, from, algorithm);
  const part = await storePart(request, upload, number, file, digested);
  answerXml(
    call,
    xml('CopyPartResult', [
      xml('LastModified', new Date(part.modified).toISOString()),
      xml('ETag', quoted(part.etag)),
      algorithm && xml(checksumElement(algorithm), part.checksum ?? ''),
    ]),
    encryptionHeader,
  );
}

export async function abortMultipartUpload(request: S3Request): Promise<void> {
  const { call, bucket, key } = request;
  call.authorize({ action: 's3:AbortMultipartUpload', resource: objectArn(bucket, key) });
  const { id } = findUpload(request);
  await withUpload(bucket, id, async () => {
    findUpload(request);
    await bucket.commit({ aborted: id });
  });
  answerEmpty(call, 204);
}

/** Parts of an upload change one after the other, and none while it is being completed. */
export const withUpload = <Result>(bucket: Bucket, id: string, task: () => Promise<Result>): Promise<Result> =>
  // No key holds a NUL and an upload id at once by chance: the two kinds of lock never meet.
  bucket.locks.run(`\u0000upload ${id}`, task);

export function findUpload({ bucket, key, query }: S3Request): OpenUpload {
  const id = query.get('uploadId') ?? '';
  const upload = bucket.uploads.get(id);
  if (upload?.key === key) return upload;
  throw new AwsError(
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    404,
    { UploadId: id },
  );
}

export const MAX_PARTS = 10_000;

async function storePart(
  request: S3Request,
  upload: Upload,
  number: number,
  file: string,
  digested: Digested,
): Promise<Part> {
  const { bucket, cloud } = request;
  const checksum = upload.checksum && digested.checksums.get(upload.checksum.algorithm);
  const part: Part = {
    number,
    modified: cloud.time.now(),
    file,
    size: digested.size,
    etag: digested.md5,
    ...(checksum ? { checksum } : {}),
  };
  await withUpload(bucket, upload.id, async () => {
    try {
      findUpload(request);
      await bucket.commit({ part: { upload: upload.id, part } });
    } catch (error) {
      await unlink(bucket.pathOf(file));
      throw error;
    }
  });
  return part;
}

async function copyPiece(request: S3Request, from: Bucket, version: ObjectVersion, algorithm: Algorithm | undefined) {
  const text = header(request, 'x-amz-copy-source-range');
  const wanted = algorithm ? [algorithm] : [];
  if (text === undefined) {
    if (version.size > MAX_SINGLE_PUT)
      throw new AwsError(
        'InvalidRequest',
        'The specified copy source is larger than the maximum allowable size for a copy source: 5368709120',
      );
    const file = await shareFile(from, version.file, request.bucket);
    const known: Digested = { size: version.size, md5: wholeMd5(version), checksums: new Map() };
    return { file, digested: algorithm ? await digestFile(from.pathOf(version.file), wanted) : known };
  }
  // Unlike a GET, a copy refuses ranges that reach beyond the end.
  const range = /^bytes=\d+-\d+$/.test(text) ? readRange(text, version.size) : undefined;
  if (!range || range.last !== Number(text.split('-')[1])) {
    throw new AwsError(
      'InvalidArgument',
      `Range specified is not valid for source object of size: ${version.size}`,
      400,
      {
        ArgumentName: 'x-amz-copy-source-range',
        ArgumentValue: text,
      },
    );
  }
  const target = await request.bucket.newFile();
  const writer = await FileWriter.create(target.path);
  const digests = new Digests(wanted);
  const piece = createReadStream(from.pathOf(version.file), {
    start: range.first,
    end: range.last,
    highWaterMark: 1 << 20,
  });
  try {
    for await (const bytes of piece as AsyncIterable<Buffer>) {
      digests.update(bytes);
      await writer.write(bytes);
    }
    await writer.finish();
  } catch (error) {
    await writer.abandon();
    await unlink(target.path);
    throw error;
  }
  return { file: target.id, digested: digests.result() };
}

function readPartNumber({ query }: S3Request): number {
  const text = query.get('partNumber') ?? '';
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_PARTS) return number;
  throw new AwsError('InvalidArgument', `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`, 400, {
    ArgumentName: 'partNumber',
    ArgumentValue: text,
  });
}

/** Algorithm and type of an upload; CRCs of many parts are composite unless the client says otherwise. */
function readChecksumPlan(request: S3Request): { algorithm: Algorithm; type: ChecksumType } | undefined {
  const named = header(request, 'x-amz-checksum-algorithm');
  const typed = header(request, 'x-amz-checksum-type');
  if (named === undefined) {
    if (typed === undefined) return undefined;
    throw new AwsError(
      'InvalidRequest',
      'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
    );
  }
  const algorithm = algorithmNamed(named);
  const { composite, fullObject } = algorithms[algorithm];
  const type = typed ?? (composite ? 'COMPOSITE' : 'FULL_OBJECT');
  if ((type === 'COMPOSITE' && composite) || (type === 'FULL_OBJECT' && fullObject)) return { algorithm, type };
  throw new AwsError(
    'InvalidRequest',
    `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
  );
}
