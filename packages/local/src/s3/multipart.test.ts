import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  type ChecksumType,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { algorithms } from './checksums.ts';
import { BUCKET as Bucket, noise, type OpenS3, openS3 } from './fixture.ts';

let world: OpenS3;
beforeAll(async () => {
  world = await openS3();
});
afterAll(() => world.close());

const MIB = 1 << 20;
const failure = (name: string, status = 400) => ({ name, $metadata: { httpStatusCode: status } });
const begin = async (Key: string, more = {}) => {
  const { UploadId } = await world.s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }));
  return { Bucket, Key, UploadId };
};
type Begun = Awaited<ReturnType<typeof begin>>;
const part = (upload: Begun, PartNumber: number, Body: Buffer | string, more = {}) =>
  world.s3.send(new UploadPartCommand({ ...upload, PartNumber, Body, ...more }));
const complete = (upload: Begun, Parts: { PartNumber: number; ETag?: string | undefined }[], more = {}) =>
  world.s3.send(
    new CompleteMultipartUploadCommand({
      ...upload,
      MultipartUpload: { Parts: Parts.map((one) => ({ ...one, ETag: one.ETag ?? '' })) },
      ...more,
    }),
  );
const bytes = async (Key: string) =>
  Buffer.from((await (await world.s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToByteArray()) ?? []);
const md5 = (data: Buffer) => createHash('md5').update(data).digest();

describe('a multipart upload', () => {
  it('by lib-storage from a stream of unknown length arrives whole', async () => {
    const body = noise(18 * MIB);
    const stream = Readable.from([body.subarray(0, 7 * MIB + 3), body.subarray(7 * MIB + 3)]);
    const done = await new Upload({
      client: world.s3,
      params: { Bucket, Key: 'lib', Body: stream, ContentType: 'audio/flac' },
      partSize: 5 * MIB,
    }).done();
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-4"$/);
    expect((await bytes('lib')).equals(body)).toBe(true);
    expect(await world.s3.send(new HeadObjectCommand({ Bucket, Key: 'lib', ChecksumMode: 'ENABLED' }))).toMatchObject({
      ContentType: 'audio/flac',
      ETag: done.ETag,
      ContentLength: body.length,
      ChecksumType: 'COMPOSITE',
      ChecksumCRC32: expect.stringMatching(/-4$/),
    });
  });

  it('has the ETag and checksum of its parts; a copy has those of the whole', async () => {
    const [a, b] = [noise(5 * MIB, 1), noise(1000, 2)];
    const upload = await begin('etag', { ChecksumAlgorithm: 'CRC32C' });
    const crc = { ChecksumAlgorithm: 'CRC32C' };
    const parts = [await part(upload, 2, a, crc), await part(upload, 5, b, crc)];
    await expect(part(upload, 6, a)).rejects.toThrow(/expected checksum Type: crc32c, actual checksum Type: crc32/);
    const done = await complete(upload, [
      { PartNumber: 2, ETag: parts[0]?.ETag },
      { PartNumber: 5, ETag: parts[1]?.ETag },
    ]);
    expect(done.ETag).toBe(`"${createHash('md5').update(md5(a)).update(md5(b)).digest('hex')}-2"`);
    const copy = await world.s3.send(new CopyObjectCommand({ Bucket, Key: 'etag-copy', CopySource: `${Bucket}/etag` }));
    expect(copy.CopyObjectResult).toMatchObject({
      ETag: `"${md5(Buffer.concat([a, b])).toString('hex')}"`,
      ChecksumType: 'FULL_OBJECT',
    });
    expect((await bytes('etag-copy')).equals(Buffer.concat([a, b]))).toBe(true);
  });

  it.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)(
    'may have a %s of the whole object, which is checked',
    async (algorithm) => {
      const [a, b] = [noise(5 * MIB, 1), noise(777, 2)];
      const digester = algorithms[algorithm].digester();
      digester.update(Buffer.concat([a, b]));
      const value = digester.digest().toString('base64');
      const begun = { ChecksumAlgorithm: algorithm as ChecksumAlgorithm, ChecksumType: 'FULL_OBJECT' as ChecksumType };
      const upload = await begin(`full-${algorithm}`, begun);
      const parts = [
        { PartNumber: 1, ETag: (await part(upload, 1, a, { ChecksumAlgorithm: algorithm })).ETag },
        { PartNumber: 2, ETag: (await part(upload, 2, b, { ChecksumAlgorithm: algorithm })).ETag },
      ];
      const zero = Buffer.alloc(algorithm === 'CRC64NVME' ? 8 : 4).toString('base64');
      const wrong = complete(upload, parts, { [`Checksum${algorithm}`]: zero, ChecksumType: 'FULL_OBJECT' });
      await expect(wrong).rejects.toMatchObject(failure('BadDigest'));
      expect(
        await complete(upload, parts, { [`Checksum${algorithm}`]: value, ChecksumType: 'FULL_OBJECT' }),
      ).toMatchObject({
        [`Checksum${algorithm}`]: value,
        ChecksumType: 'FULL_OBJECT',
      });
      expect((await bytes(`full-${algorithm}`)).length).toBe(a.length + b.length);
    },
  );

  it('takes the last of two parts with one number, and leaves out parts that are not listed', async () => {
    const upload = await begin('last');
    await part(upload, 1, 'old');
    const kept = await part(upload, 1, 'new');
    await part(upload, 2, 'unlisted');
    await complete(upload, [{ PartNumber: 1, ETag: kept.ETag }]);
    expect((await bytes('last')).toString()).toBe('new');
  });

  it('answers a repeated completion like the first', async () => {
    const upload = await begin('twice');
    const { ETag } = await part(upload, 1, 'x');
    const first = await complete(upload, [{ PartNumber: 1, ETag }]);
    expect((await complete(upload, [{ PartNumber: 1, ETag }])).ETag).toBe(first.ETag);
  });

  it('is refused with parts that are missing, unordered, too small or changed', async () => {
    const upload = await begin('refused');
    const [a, b] = [await part(upload, 1, 'small'), await part(upload, 2, 'small too')];
    const one = { PartNumber: 1, ETag: a.ETag };
    const two = { PartNumber: 2, ETag: b.ETag };
    await expect(complete(upload, [one, two])).rejects.toMatchObject(failure('EntityTooSmall'));
    await expect(complete(upload, [two, one])).rejects.toMatchObject(failure('InvalidPartOrder'));
    await expect(complete(upload, [one, one])).rejects.toMatchObject(failure('InvalidPartOrder'));
    await expect(complete(upload, [{ PartNumber: 3, ETag: a.ETag }])).rejects.toMatchObject(failure('InvalidPart'));
    await expect(complete(upload, [{ PartNumber: 1, ETag: b.ETag }])).rejects.toMatchObject(failure('InvalidPart'));
    await expect(complete(upload, [])).rejects.toMatchObject(failure('MalformedXML'));
    await expect(part(upload, 0, '')).rejects.toMatchObject(failure('InvalidArgument'));
    await expect(part(upload, 10_001, '')).rejects.toMatchObject(failure('InvalidArgument'));
    await complete(upload, [two]);
  });

  it('may be conditional', async () => {
    await world.s3.send(new PutObjectCommand({ Bucket, Key: 'taken', Body: 'x' }));
    const upload = await begin('taken');
    const { ETag } = await part(upload, 1, 'y');
    await expect(complete(upload, [{ PartNumber: 1, ETag }], { IfNoneMatch: '*' })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    );
    await complete(upload, [{ PartNumber: 1, ETag }]);
    expect((await bytes('taken')).toString()).toBe('y');
  });

  it('is listed with its parts, page by page, until it is aborted', async () => {
    const uploads = [await begin('list/b'), await begin('list/a'), await begin('list/a')];
    const upload = uploads[0] as Begun;
    for (const n of [3, 1, 2]) await part(upload, n, `${n}`);
    const page = await world.s3.send(new ListPartsCommand({ ...upload, MaxParts: 2 }));
    expect(page).toMatchObject({
      IsTruncated: true,
      NextPartNumberMarker: '2',
      Parts: [{ PartNumber: 1, Size: 1 }, { PartNumber: 2 }],
    });
    const rest = await world.s3.send(new ListPartsCommand({ ...upload, PartNumberMarker: page.NextPartNumberMarker }));
    expect(rest).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3 }] });

    const first = await world.s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'list/', MaxUploads: 1 }));
    const after = { KeyMarker: first.NextKeyMarker, UploadIdMarker: first.NextUploadIdMarker };
    const second = await world.s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'list/', ...after }));
    expect([...(first.Uploads ?? []), ...(second.Uploads ?? [])].map(({ Key }) => Key)).toEqual([
      'list/a',
      'list/a',
      'list/b',
    ]);

    for (const one of uploads) await world.s3.send(new AbortMultipartUploadCommand(one));
    await expect(part(upload, 1, 'x')).rejects.toMatchObject(failure('NoSuchUpload', 404));
    await expect(world.s3.send(new AbortMultipartUploadCommand(upload))).rejects.toMatchObject(
      failure('NoSuchUpload', 404),
    );
    expect((await world.s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'list/' }))).Uploads).toBeUndefined();
  });

  it('may take its parts from objects', async () => {
    const body = noise(6 * MIB, 9);
    await world.s3.send(new PutObjectCommand({ Bucket, Key: 'whole', Body: body }));
    const upload = await begin('pieces');
    const CopySource = `${Bucket}/whole`;
    const copy = (PartNumber: number, more = {}) =>
      world.s3.send(new UploadPartCopyCommand({ ...upload, PartNumber, CopySource, ...more }));
    const parts = [await copy(1), await copy(2, { CopySourceRange: 'bytes=100-199' })];
    await complete(
      upload,
      parts.map(({ CopyPartResult }, n) => ({ PartNumber: n + 1, ETag: CopyPartResult?.ETag })),
    );
    expect((await bytes('pieces')).equals(Buffer.concat([body, body.subarray(100, 200)]))).toBe(true);
    const other = await begin('pieces');
    const beyond = { ...other, PartNumber: 1, CopySource, CopySourceRange: `bytes=0-${6 * MIB}` };
    await expect(world.s3.send(new UploadPartCopyCommand(beyond))).rejects.toMatchObject(failure('InvalidArgument'));
  });

  it('may end in part number ten thousand', async () => {
    const upload = await begin('many', { ChecksumAlgorithm: 'SHA256' });
    const { ETag } = await part(upload, 10_000, 'end', { ChecksumAlgorithm: 'SHA256' });
    await complete(upload, [{ PartNumber: 10_000, ETag }]);
    expect((await bytes('many')).toString()).toBe('end');
  });
});
