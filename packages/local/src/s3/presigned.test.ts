import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET as Bucket, noise, type OpenS3, openS3 } from './fixture.ts';

let world: OpenS3;
beforeAll(async () => {
  world = await openS3();
});
afterAll(() => world.close());

// The presigner's own types are looser than this repository's.
const sign = (command: object, expiresIn = 60, client = world.s3) =>
  getSignedUrl(client, command as Parameters<typeof getSignedUrl>[1], { expiresIn });

describe('a presigned address', () => {
  it('takes and gives an object, odd keys too', async () => {
    for (const Key of ['plain', 'a b//+é#?&%/x']) {
      const body = noise(30_000);
      const stored = await fetch(await sign(new PutObjectCommand({ Bucket, Key })), {
        method: 'PUT',
        body,
        headers: { 'content-type': 'audio/wav' },
      });
      expect(stored.status).toBe(200);
      const found = await fetch(
        await sign(new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: 'attachment; filename="x.wav"' })),
      );
      expect(found.headers.get('content-type')).toBe('audio/wav');
      expect(found.headers.get('content-disposition')).toBe('attachment; filename="x.wav"');
      expect(Buffer.from(await found.arrayBuffer()).equals(body)).toBe(true);
      expect((await fetch(await sign(new DeleteObjectCommand({ Bucket, Key })), { method: 'DELETE' })).status).toBe(
        204,
      );
    }
  });

  it('takes a part', async () => {
    const { UploadId } = await world.s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'parts' }));
    const url = await sign(new UploadPartCommand({ Bucket, Key: 'parts', UploadId, PartNumber: 1 }));
    expect((await fetch(url, { method: 'PUT', body: 'x' })).headers.get('etag')).toBe(
      '"9dd4e461268c8034f5c8564e155c67a6"',
    );
  });

  it('is worth nothing when it was changed, is over, or was signed by a stranger', async () => {
    await world.s3.send(new PutObjectCommand({ Bucket, Key: 'secret', Body: 'x' }));
    const url = await sign(new GetObjectCommand({ Bucket, Key: 'secret' }));
    expect((await fetch(url)).status).toBe(200);
    for (const changed of [
      url.replace('/secret', '/secre'),
      url.replace('Expires=60', 'Expires=61'),
      `${url}&response-content-type=text/html`,
    ]) {
      const refused = await fetch(changed);
      expect(refused.status).toBe(403);
      expect(await refused.text()).toContain('<Code>SignatureDoesNotMatch</Code>');
    }
    const stranger = world.client({
      credentials: { accessKeyId: world.cloud.credentials.accessKeyId, secretAccessKey: 'guessed' },
    });
    expect((await fetch(await sign(new GetObjectCommand({ Bucket, Key: 'secret' }), 60, stranger))).status).toBe(403);
    expect(
      (
        await fetch(
          await sign(new GetObjectCommand({ Bucket, Key: 'secret' }), 60).then((one) =>
            one.replace(/X-Amz-Date=\d{8}/, 'X-Amz-Date=20200101'),
          ),
        )
      ).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${world.endpoint}/${Bucket}/secret`)).status).toBe(403);
  });
});

describe('a client without the right secret', () => {
  it('is told so', async () => {
    const credentials = { accessKeyId: world.cloud.credentials.accessKeyId, secretAccessKey: 'wrong' };
    await expect(
      world.client({ credentials }).send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' })),
    ).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
  });
});
