import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { AwsError } from '../cloud.ts';
import { answerXml, encryptionHeader, quoted, versionHeaders } from './answers.ts';
import type { Bucket, OpenUpload } from './bucket.ts';
import { type Algorithm, type Checksum, checksumElement, checksumHeader, compositeChecksum } from './checksums.ts';
import { checkWrite } from './conditions.ts';
import { shareFile } from './copy-object.ts';
import { type Digested, Digests, digestFile } from './digest.ts';
import { FileWriter } from './file-writer.ts';
import { currentObject } from './lookup.ts';
import { findUpload, MAX_PARTS, withUpload } from './multipart.ts';
import { storeVersion } from './put-object.ts';
import { receiveText } from './receive.ts';
import type { ObjectVersion, Part } from './records.ts';
import { header, objectArn, type S3Request } from './request.ts';
import { childText, readXml, type XmlElement, xml } from './xml.ts';

export async function completeMultipartUpload(request: S3Request): Promise<void> {
  const { call, bucket, key, query } = request;
  call.authorize({ action: 's3:PutObject', resource: objectArn(bucket, key) });
  const body = readXml(await receiveText(call, 4 << 20, 'checksums speak of the object'));
  const id = query.get('uploadId') ?? '';
  await withUpload(bucket, id, async () => {
    const finished = currentObject(bucket, key);
    // A client that lost our answer asks again; the upload is gone by then, and its object is the answer.
    if (finished?.multipart?.upload === id) return answerCompleted(request, finished);
    const upload = findUpload(request);
    const parts = chooseParts(body, upload);
    checkWrite(bucket, key, (name) => header(request, name));
    const version = await assemble(request, upload, parts);
    await storeVersion(request, version, 'CompleteMultipartUpload');
    answerCompleted(request, version);
  });
}

function answerCompleted({ call, bucket, key }: S3Request, version: ObjectVersion): void {
  const { checksum } = version;
  const result = xml('CompleteMultipartUploadResult', [
    xml('Location', `/${bucket.name}/${key}`),
    xml('Bucket', bucket.name),
    xml('Key', key),
    xml('ETag', quoted(version.etag)),
    checksum && xml(checksumElement(checksum.algorithm), checksum.value),
    checksum && xml('ChecksumType', checksum.type),
  ]);
  answerXml(call, result, { ...encryptionHeader, ...versionHeaders(bucket, version) });
}

/** The parts that the client lists, each as it was acknowledged to it. */
function chooseParts(body: XmlElement, upload: OpenUpload): Part[] {
  const listed = body.children.filter((child) => child.name === 'Part');
  if (body.name !== 'CompleteMultipartUpload' || listed.length === 0 || listed.length > MAX_PARTS) {
    throw new AwsError('MalformedXML', `A CompleteMultipartUpload lists 1 to ${MAX_PARTS} parts`);
  }
  const numbers = listed.map((element) => Number(childText(element, 'PartNumber')));
  if (!numbers.every((number, index) => number > (numbers[index - 1] ?? 0))) {
    throw new AwsError(
      'InvalidPartOrder',
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    );
  }
  return listed.map((element, index) => {
    const number = numbers[index] ?? 0;
    const etag = (childText(element, 'ETag') ?? '').replaceAll('"', '');
    const part = upload.parts.get(number);
    if (part?.etag !== etag || !checksumHolds(element, part, upload)) {
      throw new AwsError(
        'InvalidPart',
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        400,
        { PartNumber: number },
      );
    }
    if (index < listed.length - 1 && part.size < MIN_PART_BYTES) {
      throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', 400, {
        PartNumber: number,
        ProposedSize: part.size,
        MinSizeAllowed: MIN_PART_BYTES,
      });
    }
    return part;
  });
}

const checksumHolds = (element: XmlElement, part: Part, { checksum }: OpenUpload): boolean => {
  const claimed = checksum && childText(element, checksumElement(checksum.algorithm));
  return claimed === undefined || claimed === part.checksum;
};

/** All parts but the last have 5 MiB at least. */
const MIN_PART_BYTES = 5 << 20;

async function assemble(request: S3Request, upload: OpenUpload, parts: readonly Part[]): Promise<ObjectVersion> {
  const { bucket, cloud } = request;
  const algorithm = upload.checksum?.algorithm;
  const { file, digested } = await joinParts(bucket, parts, algorithm ? [algorithm] : []);
  const whole = wholeOf(digested, algorithm);
  const checksum =
    algorithm && upload.checksum?.type === 'COMPOSITE'
      ? compositeChecksum(
          algorithm,
          parts.map((part) => part.checksum ?? ''),
        )
      : whole;
  const claimed = checksum && header(request, checksumHeader(checksum.algorithm));
  if (claimed !== undefined && claimed !== checksum?.value) {
    await unlink(bucket.pathOf(file));
    throw new AwsError('BadDigest', `The ${algorithm} you specified did not match what we calculated.`);
  }
  return {
    id: bucket.newVersionId(),
    modified: cloud.time.now(),
    file,
    size: digested.size,
    etag: `${md5OfMd5s(parts)}-${parts.length}`,
    headers: upload.headers,
    metadata: upload.metadata,
    ...(checksum ? { checksum } : {}),
    multipart: { upload: upload.id, md5: digested.md5, ...(whole ? { checksum: whole } : {}) },
  };
}

const wholeOf = ({ checksums }: Digested, algorithm: Algorithm | undefined): Checksum | undefined =>
  algorithm && { algorithm, value: checksums.get(algorithm) ?? '', type: 'FULL_OBJECT' };

/** One file of all parts: readers, copies and transfers then know objects of one kind only. */
async function joinParts(bucket: Bucket, parts: readonly Part[], wanted: readonly Algorithm[]) {
  const [only] = parts;
  if (parts.length === 1 && only) {
    const digested = await digestFile(bucket.pathOf(only.file), wanted);
    return { file: await shareFile(bucket, only.file, bucket), digested };
  }
  const target = await bucket.newFile();
  const writer = await FileWriter.create(target.path);
  const digests = new Digests(wanted);
  try {
    for (const part of parts) {
      const bytes = createReadStream(bucket.pathOf(part.file), { highWaterMark: 1 << 20 });
      for await (const piece of bytes as AsyncIterable<Buffer>) {
        digests.update(piece);
        await writer.write(piece);
      }
    }
    await writer.finish();
  } catch (error) {
    await writer.abandon();
    await unlink(target.path);
    throw error;
  }
  return { file: target.id, digested: digests.result() };
}

const md5OfMd5s = (parts: readonly Part[]): string => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part.etag, 'hex');
  return hash.digest('hex');
};
