import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET as Bucket, noise, type OpenS3, openS3 } from './fixture.ts';

let world: OpenS3;
beforeAll(async () => {
  world = await openS3();
});
afterAll(() => world.close());

/** Sends a stream of 5 bytes whose wire form was changed after the signature. */
async function putTampered(wire: string) {
  const client = world.client();
  const change = (next: (args: never) => unknown) => (args: { request: { body: unknown } }) => {
    args.request.body = Readable.from([Buffer.from(wire)]);
    return next(args as never);
  };
  client.middlewareStack.add(change as never, { step: 'finalizeRequest', priority: 'low', name: 'tamper' });
  await client.send(
    new PutObjectCommand({ Bucket, Key: 'chunked', Body: Readable.from([Buffer.from('hello')]), ContentLength: 5 }),
  );
}

// The CRC-32 of "hello".
const trailer = 'x-amz-checksum-crc32:NhCmhg==\r\n';

describe('a chunked body', () => {
  it('is stored when size and trailer are right', async () => {
    await putTampered(`2\r\nhe\r\n3\r\nllo\r\n0\r\n${trailer}\r\n`);
    const { Body } = await world.s3.send(new GetObjectCommand({ Bucket, Key: 'chunked' }));
    expect(await Body?.transformToString()).toBe('hello');
  });

  it.each([
    ['other bytes than its checksum', `5\r\nhellO\r\n0\r\n${trailer}\r\n`, 'BadDigest'],
    ['no checksum', '5\r\nhello\r\n0\r\n\r\n', 'MalformedTrailerError'],
    ['too few bytes', `4\r\nhell\r\n0\r\n${trailer}\r\n`, 'IncompleteBody'],
    ['too many bytes', `6\r\nhello!\r\n0\r\n${trailer}\r\n`, 'IncompleteBody'],
    ['no last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
    ['no framing', 'hello', 'IncompleteBody'],
  ])('is refused with %s', async (_, wire, name) => {
    await expect(putTampered(wire)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
  });
});

describe('a body', () => {
  it('that is not the signed one is refused', async () => {
    const client = world.client();
    const change = (next: (args: never) => unknown) => (args: { request: { body: unknown } }) => {
      args.request.body = 'hellO';
      return next(args as never);
    };
    client.middlewareStack.add(change as never, { step: 'finalizeRequest', priority: 'low', name: 'tamper' });
    const put = new PutObjectCommand({ Bucket, Key: 'signed', Body: 'hello' });
    await expect(client.send(put)).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' });
  });

  it('whose client goes away leaves nothing', async () => {
    const put = new PutObjectCommand({ Bucket, Key: 'left' });
    const url = await getSignedUrl(world.s3, put as unknown as Parameters<typeof getSignedUrl>[1]);
    await new Promise((resolve) => {
      const request = httpRequest(url, { method: 'PUT', headers: { 'content-length': 1 << 20 } });
      request.on('error', resolve);
      request.write(noise(100_000), () => setTimeout(() => request.destroy(), 50));
      request.on('close', resolve);
    });
    const listed = await world.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'left' }));
    expect(listed.KeyCount).toBe(0);
    expect(world.cloud.lines).toEqual([]);
  });

  it('of unknown length is refused: S3 wants to know it beforehand', async () => {
    const put = new PutObjectCommand({ Bucket, Key: 'endless' });
    const url = await getSignedUrl(world.s3, put as unknown as Parameters<typeof getSignedUrl>[1]);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(url, { method: 'PUT', headers: { 'transfer-encoding': 'chunked' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      request.on('error', reject);
      request.end('x');
    });
    expect(status).toBe(411);
  });
});

describe('an answer', () => {
  it('takes no header value that is none', async () => {
    await world.s3.send(new PutObjectCommand({ Bucket, Key: 'plain', Body: 'x' }));
    const get = new GetObjectCommand({ Bucket, Key: 'plain', ResponseContentType: 'text/html\r\nset-cookie: x' });
    await expect(world.s3.send(get)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});
