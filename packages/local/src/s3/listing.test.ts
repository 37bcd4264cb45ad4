import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenS3, openS3 } from './fixture.ts';
import { compareKeys } from './keys.ts';

let world: OpenS3;
beforeAll(async () => {
  world = await openS3({ buckets: { listed: {}, versioned: { VersioningConfiguration: { Status: 'Enabled' } } } });
});
afterAll(() => world.close());

const put = (Bucket: string, Key: string, Body = 'x') => world.s3.send(new PutObjectCommand({ Bucket, Key, Body }));

/** All entries of a listing, keys and common prefixes in their order within pages. */
async function listAll(options: { Prefix?: string; Delimiter?: string; pageSize: number }) {
  const { pageSize, ...more } = options;
  const found: string[] = [];
  for await (const page of paginateListObjectsV2({ client: world.s3, pageSize }, { Bucket: 'listed', ...more })) {
    expect(page.KeyCount ?? 0).toBeLessThanOrEqual(pageSize);
    found.push(
      ...(page.Contents ?? []).map(({ Key }) => Key ?? ''),
      ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ''),
    );
  }
  return found.sort(compareKeys);
}

describe('a listing', () => {
  it('equals the sorted keys, grouped by the delimiter, at any page size', async () => {
    const keys = ['a', 'a/', 'a/b', 'a/b/c', 'a/b/d', 'a//', 'b', 'b/x', 'bb', 'é', '￮', '𝄞', 'z/1', 'z/2', 'z/3'];
    for (const key of keys) await put('listed', key);
    const query = fc.record({
      Prefix: fc.constantFrom('', 'a', 'a/', 'a/b', 'b', 'z/', 'é', 'none'),
      Delimiter: fc.constantFrom('', '/', 'b'),
      pageSize: fc.integer({ min: 1, max: 16 }),
    });
    await fc.assert(
      fc.asyncProperty(query, async ({ Prefix, Delimiter, pageSize }) => {
        const grouped = keys
          .filter((key) => key.startsWith(Prefix))
          .map((key) => {
            const at = Delimiter ? key.indexOf(Delimiter, Prefix.length) : -1;
            return at === -1 ? key : key.slice(0, at + Delimiter.length);
          });
        const expected = [...new Set(grouped)].sort(compareKeys);
        expect(await listAll({ Prefix, pageSize, ...(Delimiter ? { Delimiter } : {}) })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('starts after a key, encodes keys when asked, and asks for the right with its prefix', async () => {
    const after = await world.s3.send(
      new ListObjectsV2Command({ Bucket: 'listed', StartAfter: 'z/1', Prefix: 'z/', EncodingType: 'url' }),
    );
    expect(after.Contents?.map(({ Key }) => Key)).toEqual(['z/2', 'z/3']);
    expect(world.cloud.asked.at(-1)).toMatchObject({ action: 's3:ListBucket', context: { 's3:prefix': ['z/'] } });
    await put('listed', 'odd/ +\u0001&');
    const odd = await world.s3.send(
      new ListObjectsV2Command({ Bucket: 'listed', Prefix: 'odd/', EncodingType: 'url' }),
    );
    expect(odd.Contents?.[0]?.Key).toBe('odd/+%2B%01%26');
    const none = await world.s3.send(new ListObjectsV2Command({ Bucket: 'listed', MaxKeys: 0 }));
    expect(none).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });

  it('refuses a token that it did not give', async () => {
    const wrong = new ListObjectsV2Command({ Bucket: 'listed', ContinuationToken: '!' });
    await expect(world.s3.send(wrong)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('a bucket with versions', () => {
  const Bucket = 'versioned';
  it('keeps what was replaced and what was deleted', async () => {
    const ids: (string | undefined)[] = [];
    for (const body of ['one', 'two']) ids.push((await put(Bucket, 'kept', body)).VersionId);
    expect(new Set(ids).size).toBe(2);
    const removed = await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'kept' }));
    expect(removed.DeleteMarker).toBe(true);
    await expect(world.s3.send(new GetObjectCommand({ Bucket, Key: 'kept' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    const old = await world.s3.send(new GetObjectCommand({ Bucket, Key: 'kept', VersionId: ids[0] }));
    expect(await old.Body?.transformToString()).toBe('one');
    const onMarker = new GetObjectCommand({ Bucket, Key: 'kept', VersionId: removed.VersionId });
    await expect(world.s3.send(onMarker)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
    expect((await world.s3.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(0);

    const listed = await world.s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(listed.DeleteMarkers).toMatchObject([{ Key: 'kept', VersionId: removed.VersionId, IsLatest: true }]);
    expect(listed.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [ids[1], false],
      [ids[0], false],
    ]);

    await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'kept', VersionId: removed.VersionId }));
    const back = await world.s3.send(new GetObjectCommand({ Bucket, Key: 'kept' }));
    expect(await back.Body?.transformToString()).toBe('two');
    for (const VersionId of ids) await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'kept', VersionId }));
    const gone = new GetObjectCommand({ Bucket, Key: 'kept', VersionId: ids[0] });
    await expect(world.s3.send(gone)).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });

  it('is listed page by page without loss', async () => {
    for (const key of ['p/a', 'p/a', 'p/a', 'p/b', 'p/c', 'p/c']) await put(Bucket, key);
    for (const MaxKeys of [1, 2, 3, 10]) {
      const found: string[] = [];
      let page: { NextKeyMarker?: string | undefined; NextVersionIdMarker?: string | undefined } = {};
      do {
        const next = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
        const listed = await world.s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'p/', MaxKeys, ...next }));
        found.push(...(listed.Versions ?? []).map(({ Key, VersionId }) => `${Key} ${VersionId}`));
        page = listed;
      } while (page.NextKeyMarker);
      expect(found.map((one) => one.split(' ')[0])).toEqual(['p/a', 'p/a', 'p/a', 'p/b', 'p/c', 'p/c']);
      expect(new Set(found).size).toBe(6);
    }
  });
});
