import { randomUUID } from 'node:crypto';
import type { Cloud } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import { removeObject } from './delete-object.ts';
import { currentObject } from './lookup.ts';
import { withUpload } from './multipart.ts';

/** Applies the rules of a bucket once. Late by up to a day, as in S3, which works through its rules once a day too. */
export async function sweep(cloud: Cloud, bucket: Bucket): Promise<void> {
  const now = cloud.time.now();
  const by = { reason: 'Lifecycle Expiration', requestId: randomUUID(), requester: 's3.amazonaws.com' } as const;
  for (const rule of bucket.settings.lifecycle) {
    const isOver = (since: number, days: number | undefined) => days !== undefined && since + days * DAY_MS <= now;
    for (const upload of [...bucket.uploads.values()]) {
      if (!upload.key.startsWith(rule.prefix) || !isOver(upload.initiated, rule.abortAfterDays)) continue;
      await withUpload(bucket, upload.id, async () => {
        if (bucket.uploads.has(upload.id)) await bucket.commit({ aborted: upload.id });
      });
    }
    for (const key of keysUnder(bucket, rule.prefix)) {
      const expired = () => {
        const current = currentObject(bucket, key);
        return current !== undefined && isOver(current.modified, rule.expireAfterDays);
      };
      if (expired()) await removeObject(bucket, key, now, by, { only: expired });
      const versions = bucket.versions(key);
      for (const [index, version] of versions.entries()) {
        const replacedAt = versions[index - 1]?.modified;
        if (replacedAt !== undefined && isOver(replacedAt, rule.dropOldAfterDays)) {
          await removeObject(bucket, key, now, by, { versionId: version.id });
        }
      }
    }
  }
}

export const DAY_MS = 86_400_000;

const keysUnder = (bucket: Bucket, prefix: string): string[] => {
  const found: string[] = [];
  for (let i = bucket.keys.from(prefix); bucket.keys.at(i)?.startsWith(prefix); i += 1)
    found.push(bucket.keys.at(i) ?? '');
  return found;
};
