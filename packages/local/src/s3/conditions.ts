import { AwsError } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import { currentObject, etagMatches, noSuchKey } from './lookup.ts';
import type { ObjectVersion } from './records.ts';

/** The conditions of a read, by the order of RFC 9110 13.2.2; `prefix` is `x-amz-copy-source-` for a copy. */
export function checkRead(
  version: ObjectVersion,
  header: (name: string) => string | undefined,
  prefix = '',
): 'proceed' | 'not-modified' {
  const condition = (name: string) => header(`${prefix}${name}`);
  // HTTP dates know whole seconds only.
  const modified = Math.floor(version.modified / 1000) * 1000;
  const ifMatch = condition('if-match');
  const unmodifiedSince = date(condition('if-unmodified-since'));
  if (ifMatch !== undefined) {
    if (!etagMatches(ifMatch, version.etag)) throw preconditionFailed('If-Match');
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const ifNoneMatch = condition('if-none-match');
  const modifiedSince = date(condition('if-modified-since'));
  if (ifNoneMatch !== undefined) return etagMatches(ifNoneMatch, version.etag) ? 'not-modified' : 'proceed';
  return modifiedSince !== undefined && modified <= modifiedSince ? 'not-modified' : 'proceed';
}

/** The conditions of a write, against what the key holds now. They count only under the key's lock. */
export function checkWrite(bucket: Bucket, key: string, header: (name: string) => string | undefined): void {
  const current = currentObject(bucket, key);
  const ifNoneMatch = header('if-none-match');
  const ifMatch = header('if-match');
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*') {
      throw new AwsError('NotImplemented', 'If-None-Match of a write can only be *', 501, { Header: 'If-None-Match' });
    }
    if (current) throw preconditionFailed('If-None-Match');
  }
  if (ifMatch !== undefined) {
    if (!current) throw noSuchKey(key);
    if (!etagMatches(ifMatch, current.etag)) throw preconditionFailed('If-Match');
  }
}

export const preconditionFailed = (condition: string): AwsError =>
  new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412, {
    Condition: condition,
  });

const date = (text: string | undefined): number | undefined => {
  const instant = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
};
