import { AwsError } from '../cloud.ts';
import { quoted } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { isMarker, type ObjectVersion, type Version } from './records.ts';
import type { S3Request } from './request.ts';

/** The version that a read of the key shows. */
export function currentObject(bucket: Bucket, key: string): ObjectVersion | undefined {
  const [newest] = bucket.versions(key);
  return newest && !isMarker(newest) ? newest : undefined;
}

/** Finds what a request asks for. Who may not list the bucket does not learn that a key is missing. */
export function findObject(request: S3Request, bucket: Bucket, key: string, versionId: string | null): ObjectVersion {
  const version = versionId === null ? bucket.versions(key)[0] : namedVersion(bucket, key, versionId);
  if (version && !isMarker(version)) return version;
  if (version && isMarker(version)) request.call.response.setHeader('x-amz-delete-marker', 'true');
  request.call.authorize({ action: 's3:ListBucket', resource: bucket.arn });
  if (versionId === null) throw noSuchKey(key);
  if (version === undefined)
    throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, {
      Key: key,
      VersionId: versionId,
    });
  throw new AwsError('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405);
}

export const namedVersion = (bucket: Bucket, key: string, versionId: string): Version | undefined =>
  bucket.versions(key).find((version) => version.id === versionId);

export const noSuchKey = (key: string): AwsError =>
  new AwsError('NoSuchKey', 'The specified key does not exist.', 404, { Key: key });

export const etagMatches = (condition: string, etag: string): boolean =>
  condition.split(',').some((one) => {
    const wanted = one.trim().replace(/^W\//, '');
    return wanted === '*' || wanted === etag || wanted === quoted(etag);
  });
