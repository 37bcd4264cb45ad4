import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CopyObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { BUCKET as Bucket, noise, openS3 } from './fixture.ts';

/** What the engine costs over the bare file system with fsync, the SDK and the front included. Ratios travel; times do not. */
export async function benchS3(): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 's3-bench-'));
  const { s3, close } = await openS3({ dataFolder: folder });
  const small = noise(20_000);
  const large = Buffer.alloc(200 << 20, noise(1 << 20));
  let files = 0;
  const writeSynced = async (bytes: Buffer) => {
    files += 1;
    const file = await open(join(folder, `plain-${files}`), 'w');
    for (let at = 0; at < bytes.length; at += 1 << 20) await file.write(bytes.subarray(at, at + (1 << 20)));
    await file.sync();
    await file.close();
  };
  const put = (n: number) => s3.send(new PutObjectCommand({ Bucket, Key: `small/${n}`, Body: small }));
  const get = async (Key: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    for await (const piece of Body as Readable) void piece;
  };
  const upload = () =>
    new Upload({ client: s3, params: { Bucket, Key: 'large', Body: large }, partSize: 8 << 20, queueSize: 4 }).done();
  const copy = (n: number) =>
    s3.send(
      new CopyObjectCommand({ Bucket, Key: `copy/${n}`, CopySource: `${Bucket}/large`, MetadataDirective: 'REPLACE' }),
    );

  const measures: Measure[] = [];
  const compare = async (name: string, times: number, width: number, ours: Work, plain: Work) => {
    const [plainMs, oursMs] = [await perWork(times, width, plain), await perWork(times, width, ours)];
    measures.push({ name, oursMs, plainMs, ratio: oursMs / plainMs });
  };
  try {
    await perWork(50, 1, put);
    await compare('PUT 20 KB, one at a time', 200, 1, put, () => writeSynced(small));
    await compare('PUT 20 KB, eight at a time', 400, 8, put, () => writeSynced(small));
    const read = () => readFile(join(folder, 'plain-1'));
    await compare('GET 20 KB, eight at a time', 400, 8, (n) => get(`small/${n}`), read);
    await compare('upload 200 MB in parts', 2, 1, upload, () => writeSynced(large));
    const readLarge = () => readFile(join(folder, `plain-${files}`));
    await compare('download 200 MB', 2, 1, () => get('large'), readLarge);
    await compare('copy 200 MB in S3, against writing it again', 5, 1, copy, () => writeSynced(large));
  } finally {
    await close({ keep: true });
    await rm(folder, { recursive: true });
  }
  return measures;
}

export interface Measure {
  readonly name: string;
  /** Milliseconds for one. */
  readonly oursMs: number;
  readonly plainMs: number;
  readonly ratio: number;
}

type Work = (n: number) => Promise<unknown>;

async function perWork(times: number, width: number, work: Work): Promise<number> {
  const start = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < times) {
      const n = next;
      next += 1;
      await work(n);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return (performance.now() - start) / times;
}
