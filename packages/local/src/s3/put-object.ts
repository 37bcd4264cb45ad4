import { unlink } from 'node:fs/promises';
import { AwsError } from '../cloud.ts';
import { answerEmpty, checksumHeaders, encryptionHeader, quoted, versionHeaders } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { checkWrite } from './conditions.ts';
import { receiveFile } from './receive.ts';
import type { Happening, ObjectVersion } from './records.ts';
import { doer, header, objectArn, type S3Request } from './request.ts';

export async function putObject(request: S3Request): Promise<void> {
  const { call, bucket, key, cloud } = request;
  call.authorize({ action: 's3:PutObject', resource: objectArn(bucket, key) });
  refuseUnsupported(request);
  const described = readDescription(request);
  checkWrite(bucket, key, (name) => header(request, name));
  const file = await bucket.newFile();
  const received = await receiveFile(call, file.path);
  const version: ObjectVersion = {
    id: bucket.newVersionId(),
    modified: cloud.time.now(),
    file: file.id,
    size: received.size,
    etag: received.md5,
    ...described,
    ...(received.declared ? { checksum: { ...received.declared, type: 'FULL_OBJECT' } } : {}),
  };
  await storeVersion(request, version, 'PutObject');
  answerEmpty(call, 200, {
    etag: quoted(version.etag),
    ...encryptionHeader,
    ...versionHeaders(bucket, version),
    ...checksumHeaders(version),
  });
}

/** Makes a version the current one, if the conditions of the request still hold. Otherwise its bytes are dropped. */
export async function storeVersion(
  request: S3Request,
  version: ObjectVersion,
  reason: Happening['reason'],
): Promise<void> {
  const { bucket, key } = request;
  await commitVersion(bucket, key, version, { ...doer(request), reason }, () =>
    checkWrite(bucket, key, (name) => header(request, name)),
  );
}

export async function commitVersion(
  bucket: Bucket,
  key: string,
  version: ObjectVersion,
  happening: Pick<Happening, 'reason' | 'requestId' | 'requester' | 'sourceIp'>,
  check: () => void = () => {},
): Promise<void> {
  await bucket.locks.run(key, async () => {
    try {
      check();
      await bucket.commit(
        { put: { key, version } },
        { ...happening, type: 'Object Created', object: told(bucket, key, version) },
      );
    } catch (error) {
      await unlink(bucket.pathOf(version.file));
      throw error;
    }
  });
}

const told = (bucket: Bucket, key: string, { size, etag, id }: ObjectVersion): Happening['object'] => ({
  key,
  size,
  etag,
  ...(bucket.settings.versioning === 'Off' ? {} : { versionId: id }),
});

/** The headers and metadata that a later GET answers. */
export function readDescription(request: S3Request): Pick<ObjectVersion, 'headers' | 'metadata'> {
  const headers: Record<string, string> = { 'content-type': header(request, 'content-type') || 'binary/octet-stream' };
  for (const name of keptHeaders) {
    const value = header(request, name);
    if (value !== undefined) headers[name] = value;
  }
  const encoding = contentEncoding(header(request, 'content-encoding'));
  if (encoding) headers['content-encoding'] = encoding;

  const metadata: Record<string, string> = {};
  let bytes = 0;
  for (const name of Object.keys(request.call.request.headers)) {
    if (!name.startsWith('x-amz-meta-')) continue;
    const value = header(request, name) ?? '';
    metadata[name.slice('x-amz-meta-'.length)] = value;
    bytes += name.length - 'x-amz-meta-'.length + value.length;
  }
  if (bytes > MAX_METADATA_BYTES) {
    throw new AwsError('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', 400, {
      Size: bytes,
      MaxSizeAllowed: MAX_METADATA_BYTES,
    });
  }
  return { headers, metadata };
}

const keptHeaders = ['cache-control', 'content-disposition', 'content-language', 'expires'];
const MAX_METADATA_BYTES = 2048;

/** `aws-chunked` is how the body travelled, not how the object is encoded. */
const contentEncoding = (value: string | undefined): string | undefined =>
  value
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'aws-chunked')
    .join(',');

/** Refuses, by name, what would change the object in a way that this S3 does not keep. */
export function refuseUnsupported(request: S3Request): void {
  const owner = header(request, 'x-amz-expected-bucket-owner');
  if (owner !== undefined && owner !== request.cloud.account) throw new AwsError('AccessDenied', 'Access Denied', 403);
  for (const name of Object.keys(request.call.request.headers)) {
    const accepted = writeHeaders[name];
    if (accepted?.includes(header(request, name) ?? '')) continue;
    if (accepted || refusedHeaders.test(name)) {
      throw new AwsError('NotImplemented', `The local S3 does not support ${name}: ${header(request, name)}`, 501, {
        Header: name,
      });
    }
  }
}

/** Headers of which only these values mean what this S3 does anyway. */
const writeHeaders: Readonly<Record<string, readonly string[]>> = {
  'x-amz-acl': ['private', 'bucket-owner-full-control'],
  'x-amz-storage-class': ['STANDARD'],
  'x-amz-server-side-encryption': ['AES256'],
  'x-amz-tagging-directive': ['COPY'],
};

const refusedHeaders =
  /^x-amz-(grant-|tagging$|website-redirect-location$|object-lock-|server-side-encryption-|copy-source-server-side-encryption-|write-offset-bytes$|object-if-)/;
