import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { type Objects, partsOf, s3Objects, withoutChecksums } from './objects.ts';

describe('the parts of a large copy', () => {
  it('cover every byte exactly once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000_000_000 }), (size) => {
        const parts = partsOf(size);
        let next = 0;
        for (const [index, { number, range }] of parts.entries()) {
          const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
          expect([number, Number(first)]).toEqual([index + 1, next]);
          expect(Number(last)).toBeGreaterThanOrEqual(next);
          next = Number(last) + 1;
        }
        expect(next).toBe(size);
        expect(parts.length).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe('objects in S3', () => {
  let cloud: CloudForTests;
  let objects: Objects;
  let bucket: string;
  const modes: (string | undefined)[] = [];
  beforeAll(async () => {
    cloud = await cloudForTests();
    bucket = cloud.bucketName;
    const plain = new S3Client({ ...cloud.client('S3'), ...withoutChecksums });
    plain.middlewareStack.add(
      (next) => (call) => {
        modes.push((call.request as { headers: Record<string, string> }).headers['x-amz-checksum-mode']);
        return next(call);
      },
      { step: 'finalizeRequest' },
    );
    objects = s3Objects(new S3Client(cloud.client('S3')), plain);
  }, 30_000);
  afterAll(() => cloud?.stop());
  const text = (words: string) => new TextEncoder().encode(words);

  it('are read whole or as a stream, and are not there before they are kept', async () => {
    const bytes = new Uint8Array(randomBytes(70_000));
    expect(await objects.read(bucket, 'a/b.bin')).toBeUndefined();
    await objects.keep(bucket, 'a/b.bin', bytes, 'application/octet-stream');
    expect(Buffer.from((await objects.read(bucket, 'a/b.bin')) ?? [])).toEqual(Buffer.from(bytes));
    expect(await buffer(await objects.stream(bucket, 'a/b.bin'))).toEqual(Buffer.from(bytes));
    // S3 answers with a checksum, which the SDK would compute, where it was asked for one.
    expect(modes).toEqual([undefined]);
  });

  it('are kept once: a second time changes nothing and is no error', async () => {
    await objects.keep(bucket, 'once', text('first'), 'text/plain');
    await objects.keep(bucket, 'once', text('second'), 'text/plain');
    await Promise.all(['x', 'y', 'z'].map((word) => objects.keep(bucket, 'once', text(word), 'text/plain')));
    expect(Buffer.from((await objects.read(bucket, 'once')) ?? []).toString()).toBe('first');
  });

  it('are copied under names with any characters', async () => {
    const key = "out/München & Köln/it's 100%+1.wav";
    await objects.keep(bucket, key, text('sound'), 'audio/wav');
    await objects.copy({ bucket, key, size: 5 }, { bucket, key: `copy/${key}` });
    expect(Buffer.from((await objects.read(bucket, `copy/${key}`)) ?? []).toString()).toBe('sound');
  });

  it('are uploaded and downloaded by addresses that need no credentials, and uploaded only once', async () => {
    const { url, headers } = await objects.uploadUrl(bucket, 'up', 60);
    expect((await fetch(url, { method: 'PUT', headers, body: 'words' })).status).toBe(200);
    expect((await fetch(url, { method: 'PUT', headers, body: 'other' })).status).toBe(412);
    expect(await (await fetch(await objects.downloadUrl(bucket, 'up', 60))).text()).toBe('words');
  });

  it('are uploaded in parts, put together once, and only when all parts are there', async () => {
    const uploadId = await objects.beginParts(bucket, 'film');
    const first = new Uint8Array(randomBytes(5 * 1024 * 1024));
    const put = async (number: number, body: Uint8Array, of = uploadId) => {
      const url = await objects.partUrl(bucket, 'film', of, number, 60);
      const answer = await fetch(url, { method: 'PUT', body: Buffer.from(body) });
      expect(answer.status).toBe(200);
      return { number, etag: answer.headers.get('etag') ?? '' };
    };
    const parts = [await put(1, first), await put(2, text('the end'))];
    expect(await objects.finishParts(bucket, 'film', uploadId, [{ number: 1, etag: '"0"' }])).toBe(false);
    expect(await objects.finishParts(bucket, 'film', uploadId, parts)).toBe(true);
    const bytes = Buffer.from((await objects.read(bucket, 'film')) ?? []);
    expect(bytes.equals(Buffer.concat([first, text('the end')]))).toBe(true);
    // Once an object lies there, it takes no other.
    const other = await objects.beginParts(bucket, 'film');
    expect(await objects.finishParts(bucket, 'film', other, [await put(1, text('other'), other)])).toBe(false);
  });

  it('are kept when S3 is busy with the same key, and a real refusal is thrown', async () => {
    const error = (name: string, httpStatusCode: number) =>
      new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });
    const mock = mockClient(S3Client);
    mock.on(PutObjectCommand).rejectsOnce(error('ConditionalRequestConflict', 409)).resolvesOnce({});
    await s3Objects(mock as unknown as S3Client).keep('b', 'k', text('x'), 'text/plain');
    expect(mock.commandCalls(PutObjectCommand)).toHaveLength(2);
    mock.on(PutObjectCommand).rejects(error('AccessDenied', 403));
    await expect(s3Objects(mock as unknown as S3Client).keep('b', 'k', text('x'), 'text/plain')).rejects.toThrow();
    mock.restore();
  });
});
