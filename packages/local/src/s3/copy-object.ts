import { constants, copyFile, link, open } from 'node:fs/promises';
import { AwsError } from '../cloud.ts';
import { answerXml, encryptionHeader, quoted, versionHeaders } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { type Algorithm, algorithmNamed, type Checksum, checksumElement } from './checksums.ts';
import { checkRead, checkWrite, preconditionFailed } from './conditions.ts';
import { digestFile } from './digest.ts';
import { findObject } from './lookup.ts';
import { readDescription, refuseUnsupported, storeVersion } from './put-object.ts';
import { MAX_SINGLE_PUT } from './receive.ts';
import type { ObjectVersion } from './records.ts';
import { header, objectArn, readPath, type S3Request } from './request.ts';
import { xml } from './xml.ts';

/** Copies in constant time whatever the size: data files never change, so two objects can share one by hard link. */
export async function copyObject(request: S3Request): Promise<void> {
  const { call, bucket, key, cloud } = request;
  const source = authorizeCopy(request);
  refuseUnsupported(request);
  const replaces = readDirective(request) === 'REPLACE';
  const from = readSource(request, source);
  if (source.bucket === bucket && source.key === key && !replaces && source.versionId === null) {
    throw new AwsError(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  if (from.size > MAX_SINGLE_PUT) {
    throw new AwsError(
      'InvalidRequest',
      'The specified copy source is larger than the maximum allowable size for a copy source: 5368709120',
    );
  }
  checkWrite(bucket, key, (name) => header(request, name));
  const named = header(request, 'x-amz-checksum-algorithm');
  const checksum = await wholeChecksum(source.bucket, from, named === undefined ? undefined : algorithmNamed(named));
  const version: ObjectVersion = {
    id: bucket.newVersionId(),
    modified: cloud.time.now(),
    file: await shareFile(source.bucket, from.file, bucket),
    size: from.size,
    etag: wholeMd5(from),
    ...(replaces ? readDescription(request) : { headers: from.headers, metadata: from.metadata }),
    ...(checksum ? { checksum } : {}),
  };
  await storeVersion(request, version, 'CopyObject');
  const result = xml('CopyObjectResult', [
    xml('LastModified', new Date(version.modified).toISOString()),
    xml('ETag', quoted(version.etag)),
    checksum && xml(checksumElement(checksum.algorithm), checksum.value),
    checksum && xml('ChecksumType', checksum.type),
  ]);
  answerXml(call, result, {
    ...encryptionHeader,
    ...versionHeaders(bucket, version),
    'x-amz-copy-source-version-id': source.bucket.settings.versioning === 'Off' ? undefined : from.id,
  });
}

export interface CopySource {
  readonly bucket: Bucket;
  readonly key: string;
  readonly versionId: string | null;
}

/** Reads the copy source and asks for both rights: to read there and to write here. */
export function authorizeCopy(request: S3Request): CopySource {
  const { call, bucket, key } = request;
  const text = header(request, 'x-amz-copy-source') ?? '';
  const question = text.indexOf('?versionId=');
  const versionId = question === -1 ? null : text.slice(question + '?versionId='.length);
  const path = readPath((question === -1 ? text : text.slice(0, question)).replace(/^\//, ''));
  if (path.key === '')
    throw new AwsError('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
  const source = { bucket: request.findBucket(path.bucket), key: path.key, versionId };
  call.authorize(
    {
      action: versionId === null ? 's3:GetObject' : 's3:GetObjectVersion',
      resource: objectArn(source.bucket, source.key),
    },
    { action: 's3:PutObject', resource: objectArn(bucket, key) },
  );
  return source;
}

/** Finds the source and checks its conditions: there is no "not modified" for a copy. */
export function readSource(request: S3Request, { bucket, key, versionId }: CopySource): ObjectVersion {
  const version = findObject(request, bucket, key, versionId);
  const verdict = checkRead(version, (name) => header(request, name), 'x-amz-copy-source-');
  if (verdict === 'not-modified') throw preconditionFailed('x-amz-copy-source-if-none-match');
  return version;
}

/** The MD5 of all bytes: the ETag that they have as one piece. */
export const wholeMd5 = ({ multipart, etag }: ObjectVersion): string => multipart?.md5 ?? etag;

/** The checksum of all bytes, by the algorithm that the object has or that the copy wants. */
export async function wholeChecksum(
  bucket: Bucket,
  version: ObjectVersion,
  wanted?: Algorithm,
): Promise<Checksum | undefined> {
  const known = version.multipart?.checksum ?? version.checksum;
  const algorithm = wanted ?? known?.algorithm;
  if (algorithm === undefined) return undefined;
  if (known?.algorithm === algorithm && known.type === 'FULL_OBJECT') return known;
  const { checksums } = await digestFile(bucket.pathOf(version.file), [algorithm]);
  return { algorithm, value: checksums.get(algorithm) ?? '', type: 'FULL_OBJECT' };
}

/** Gives the bytes of a data file to a second owner; answers the new file's id. */
export async function shareFile(from: Bucket, file: string, to: Bucket): Promise<string> {
  const target = await to.newFile();
  try {
    await link(from.pathOf(file), target.path);
  } catch (error) {
    if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(from.pathOf(file), target.path, constants.COPYFILE_FICLONE);
    const handle = await open(target.path, 'r+');
    await handle.sync().finally(() => handle.close());
  }
  return target.id;
}

/** Too many links, another file system, a file system without links. */
const cannotLink = new Set(['EMLINK', 'EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS']);

const readDirective = (request: S3Request): string => {
  const directive = header(request, 'x-amz-metadata-directive') ?? 'COPY';
  if (directive === 'COPY' || directive === 'REPLACE') return directive;
  throw new AwsError('InvalidArgument', 'Unknown metadata directive.', 400, {
    ArgumentName: 'x-amz-metadata-directive',
  });
};
