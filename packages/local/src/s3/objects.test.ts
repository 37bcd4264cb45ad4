import { Readable } from 'node:stream';
import {
  ChecksumAlgorithm,
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET as Bucket, noise, type OpenS3, openS3 } from './fixture.ts';

let world: OpenS3;
beforeAll(async () => {
  world = await openS3();
});
afterAll(() => world.close());

const put = (Key: string, Body: string | Buffer, more = {}) =>
  world.s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Key: string, more = {}) => world.s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
const text = async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString();
const bytes = async (Key: string, more = {}) =>
  Buffer.from((await (await get(Key, more)).Body?.transformToByteArray()) ?? []);
const failure = (name: string, status: number) => ({ name, $metadata: { httpStatusCode: status } });

describe('an object', () => {
  it('comes back with its bytes, headers, metadata, ETag and checksum', async () => {
    const body = noise(100_000);
    const stored = await put('plain', body, {
      ContentType: 'audio/wav',
      CacheControl: 'no-store',
      ContentDisposition: 'inline',
      ContentEncoding: 'identity',
      Metadata: { isrc: 'QZ6GL1732999' },
    });
    const found = await get('plain');
    expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
    expect(found).toMatchObject({
      ContentType: 'audio/wav',
      CacheControl: 'no-store',
      ContentDisposition: 'inline',
      ContentEncoding: 'identity',
      Metadata: { isrc: 'QZ6GL1732999' },
      ContentLength: 100_000,
      ETag: stored.ETag,
      ChecksumCRC32: stored.ChecksumCRC32,
      ChecksumType: 'FULL_OBJECT',
      ServerSideEncryption: 'AES256',
    });
    expect(stored.ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(stored.ChecksumCRC32).toBeDefined();
  });

  it('is binary/octet-stream when nobody says what it is, and may be empty', async () => {
    await put('empty', '', { ContentType: '' });
    expect(await get('empty')).toMatchObject({
      ContentType: expect.stringContaining('octet-stream'),
      ContentLength: 0,
    });
    expect(await text('empty')).toBe('');
  });

  it('may be a stream: the chunk framing and its trailer stay outside', async () => {
    const body = noise(300_000, 7);
    await put(
      'stream',
      Readable.from([body.subarray(0, 1), body.subarray(1, 200_000), body.subarray(200_000)]) as never,
      {
        ContentLength: body.length,
      },
    );
    const found = await get('stream');
    expect(found.ContentEncoding).toBeUndefined();
    expect(found.ChecksumCRC32).toBeDefined();
    expect((await bytes('stream')).equals(body)).toBe(true);
  });

  it.each(Object.values(ChecksumAlgorithm).filter((name) => /^(CRC|SHA1$|SHA256)/.test(name)))(
    'keeps its %s',
    async (ChecksumAlgorithm) => {
      const stored = await put(`sum-${ChecksumAlgorithm}`, noise(5000), { ChecksumAlgorithm });
      const member = `Checksum${ChecksumAlgorithm}` as keyof typeof stored;
      expect(stored[member]).toBeDefined();
      expect(
        (
          await world.s3.send(
            new HeadObjectCommand({ Bucket, Key: `sum-${ChecksumAlgorithm}`, ChecksumMode: 'ENABLED' }),
          )
        )[member as never],
      ).toBe(stored[member]);
    },
  );

  it.each([
    ['an MD5', { ContentMD5: Buffer.alloc(16).toString('base64') }, 'BadDigest'],
    ['an MD5 that is none', { ContentMD5: 'AAAA' }, 'InvalidDigest'],
    ['a CRC32', { ChecksumCRC32: 'AAAAAA==' }, 'BadDigest'],
    ['a SHA256', { ChecksumSHA256: Buffer.alloc(32).toString('base64') }, 'BadDigest'],
    ['a checksum that is none', { ChecksumCRC32: 'A' }, 'InvalidRequest'],
  ])('is refused with %s that is wrong, and leaves nothing behind', async (_, wrong, code) => {
    await expect(put('wrong', noise(70_000), wrong)).rejects.toMatchObject(failure(code, 400));
    await expect(get('wrong')).rejects.toMatchObject(failure('NoSuchKey', 404));
  });

  it('that is refused is refused with its reason although the client is still sending', async () => {
    const big = { ...{ ContentMD5: Buffer.alloc(16).toString('base64') } };
    await expect(put('big', noise(8 << 20), big)).rejects.toMatchObject(failure('BadDigest', 400));
    await expect(
      world.s3.send(new PutObjectCommand({ Bucket: 'no-such-bucket', Key: 'big', Body: noise(8 << 20) })),
    ).rejects.toMatchObject(failure('NoSuchBucket', 404));
  });

  it('may have any key: it never becomes a path', async () => {
    const keys = [
      'a',
      'a/b',
      'a/',
      'a//b',
      '../up',
      'a/../../b',
      '..',
      './.',
      '+ # % é ? & = "x" \'y\' (z)*!',
      '日本語/𝄞',
      'k'.repeat(1024),
      `${'-'.repeat(255)}/x`,
      'tab\tnew\nline\u0001',
    ];
    for (const key of keys) await put(key, `<${key}>`);
    for (const key of keys) expect(await text(key)).toBe(`<${key}>`);
    await expect(put('k'.repeat(1025), '')).rejects.toMatchObject(failure('KeyTooLongError', 400));
    await expect(put('é'.repeat(513), '')).rejects.toMatchObject(failure('KeyTooLongError', 400));
  });

  it('that is not there is NoSuchKey, or AccessDenied for who may not list', async () => {
    await expect(get('nothing')).rejects.toMatchObject(failure('NoSuchKey', 404));
    await expect(world.s3.send(new HeadObjectCommand({ Bucket, Key: 'nothing' }))).rejects.toMatchObject(
      failure('NotFound', 404),
    );
    expect(world.cloud.asked.at(-1)).toMatchObject({ action: 's3:ListBucket', resource: `arn:aws:s3:::${Bucket}` });
  });
});

describe('a piece of an object', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-20', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-20', '89', 'bytes 8-9/10'],
  ])('is what %s asks for', async (Range, expected, ContentRange) => {
    await put('digits', '0123456789');
    const found = await get('digits', { Range });
    expect(found).toMatchObject({ ContentRange, ContentLength: expected.length, $metadata: { httpStatusCode: 206 } });
    expect(found.ChecksumCRC32).toBeUndefined();
    expect(await found.Body?.transformToString()).toBe(expected);
  });

  it('that lies behind the end is InvalidRange', async () => {
    await put('digits', '0123456789');
    await expect(get('digits', { Range: 'bytes=10-' })).rejects.toMatchObject(failure('InvalidRange', 416));
    await expect(get('digits', { Range: 'bytes=-0' })).rejects.toMatchObject(failure('InvalidRange', 416));
  });

  it('of large objects is exact', async () => {
    const body = noise(3_000_000, 3);
    await put('large', body);
    expect((await bytes('large', { Range: 'bytes=999999-2500000' })).equals(body.subarray(999_999, 2_500_001))).toBe(
      true,
    );
  });
});

describe('conditions', () => {
  it('of a read answer 304 or 412', async () => {
    const { ETag } = await put('seen', 'x');
    await expect(get('seen', { IfNoneMatch: ETag })).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(get('seen', { IfModifiedSince: new Date(Date.now() + 5000) })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    await expect(get('seen', { IfMatch: '"other"' })).rejects.toMatchObject(failure('PreconditionFailed', 412));
    await expect(get('seen', { IfUnmodifiedSince: new Date(0) })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    );
    expect(await text('seen', { IfMatch: ETag, IfUnmodifiedSince: new Date(0), IfNoneMatch: '"other"' })).toBe('x');
  });

  it('let exactly one of fifty writers be the first', async () => {
    const tries = Array.from({ length: 50 }, (_, n) => put('first', `${n}`, { IfNoneMatch: '*' }));
    const results = await Promise.allSettled(tries);
    const winners = results.flatMap((result, n) => (result.status === 'fulfilled' ? [n] : []));
    expect(winners).toHaveLength(1);
    expect(await text('first')).toBe(`${winners[0]}`);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject(failure('PreconditionFailed', 412));
  });

  it('let exactly one of twenty writers replace what all have read', async () => {
    const { ETag } = await put('counter', 'start');
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => put('counter', `${n}`, { IfMatch: ETag })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(put('counter-missing', 'x', { IfMatch: ETag })).rejects.toMatchObject(failure('NoSuchKey', 404));
    await expect(put('counter', 'x', { IfNoneMatch: '"x"' })).rejects.toMatchObject(failure('NotImplemented', 501));
  });
});

describe('a copy', () => {
  it('keeps what the original says, or says something else', async () => {
    await put('from +é', noise(50_000), { ContentType: 'image/png', Metadata: { a: '1' } });
    const CopySource = `${Bucket}/${encodeURIComponent('from +é')}`;
    await world.s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource }));
    expect(await get('to')).toMatchObject({ ContentType: 'image/png', Metadata: { a: '1' } });
    expect((await bytes('to')).equals(noise(50_000))).toBe(true);
    const replace = { MetadataDirective: 'REPLACE', ContentType: 'text/x', Metadata: { b: '2' } } as const;
    await world.s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource, ...replace }));
    expect(await get('to')).toMatchObject({ ContentType: 'text/x', Metadata: { b: '2' } });
  });

  it('lives on when the original is deleted or replaced', async () => {
    await put('original', 'one');
    await world.s3.send(new CopyObjectCommand({ Bucket, Key: 'copied', CopySource: `${Bucket}/original` }));
    await put('original', 'two');
    await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'original' }));
    expect(await text('copied')).toBe('one');
  });

  it('needs the right to read there and to write here', async () => {
    await put('source', 'x');
    await world.s3.send(new CopyObjectCommand({ Bucket, Key: 'target', CopySource: `${Bucket}/source` }));
    expect(world.cloud.asked.slice(-2)).toMatchObject([
      { action: 's3:GetObject', resource: `arn:aws:s3:::${Bucket}/source` },
      { action: 's3:PutObject', resource: `arn:aws:s3:::${Bucket}/target` },
    ]);
  });

  it('is refused when it changes nothing, finds nothing, or its conditions fail', async () => {
    const { ETag } = await put('here', 'x');
    const copy = (more: object) =>
      world.s3.send(new CopyObjectCommand({ Bucket, Key: 'there', CopySource: `${Bucket}/here`, ...more }));
    await expect(copy({ Key: 'here' })).rejects.toMatchObject(failure('InvalidRequest', 400));
    await expect(copy({ CopySource: `${Bucket}/nowhere` })).rejects.toMatchObject(failure('NoSuchKey', 404));
    await expect(copy({ CopySourceIfNoneMatch: ETag })).rejects.toMatchObject(failure('PreconditionFailed', 412));
    await expect(copy({ CopySourceIfMatch: '"x"' })).rejects.toMatchObject(failure('PreconditionFailed', 412));
    await copy({ IfNoneMatch: '*' });
    await expect(copy({ IfNoneMatch: '*' })).rejects.toMatchObject(failure('PreconditionFailed', 412));
  });
});

describe('a deletion', () => {
  it('of what is not there is a success', async () => {
    await put('gone', 'x');
    for (let i = 0; i < 2; i += 1) await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await expect(get('gone')).rejects.toMatchObject(failure('NoSuchKey', 404));
  });

  it('of many tells of each', async () => {
    const keys = ['d1', 'd2 & <d>', 'd3\u0001'];
    for (const key of keys) await put(key, key);
    const Objects = keys.map((Key) => ({ Key }));
    const result = await world.s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(result.Deleted?.map(({ Key }) => Key)).toEqual(keys);
    const quiet = await world.s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    expect(quiet.Deleted ?? []).toEqual([]);
  });
});

describe('the service', () => {
  it('tells of its buckets', async () => {
    expect((await world.s3.send(new ListBucketsCommand({}))).Buckets).toMatchObject([{ Name: Bucket }]);
    expect((await world.s3.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe('eu-west-1');
    expect((await world.s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe('eu-west-1');
    await expect(world.s3.send(new HeadBucketCommand({ Bucket: 'no-such-bucket' }))).rejects.toMatchObject(
      failure('NotFound', 404),
    );
  });

  it('refuses what it does not have by its name', async () => {
    const tags = { TagSet: [{ Key: 'a', Value: 'b' }] };
    await expect(world.s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'x', Tagging: tags }))).rejects.toThrow(
      /PUT \?tagging of an object/,
    );
    await expect(world.s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: tags }))).rejects.toThrow(
      /PUT \?tagging of a bucket/,
    );
    await expect(put('x', 'x', { Tagging: 'a=b' })).rejects.toThrow(/x-amz-tagging/);
    await expect(put('x', 'x', { ServerSideEncryption: 'aws:kms' })).rejects.toThrow(/aws:kms/);
    await expect(put('x', 'x', { StorageClass: 'GLACIER' })).rejects.toThrow(/GLACIER/);
    await put('x', 'x', { ACL: 'private', StorageClass: 'STANDARD', ServerSideEncryption: 'AES256' });
  });
});
