import { createHash } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { BUCKET as Bucket, noise, openS3 } from './fixture.ts';

// The child of durability.test.ts: writes objects until it is killed, and prints each one that was acknowledged.
const [dataFolder = '', round = '0'] = process.argv.slice(2);
const { s3 } = await openS3({ dataFolder });

const body = (size: number, seed: number): Buffer => {
  const bytes = Buffer.concat([Buffer.alloc(8), noise(size, seed)]);
  bytes.writeUInt32LE(bytes.length, 0);
  bytes.writeUInt32LE(seed, 4);
  return bytes;
};

async function writer(number: number): Promise<void> {
  for (let n = 0; ; n += 1) {
    const seed = Number(round) * 1_000_000 + number * 100_000 + n;
    const Body = body(n % 3 === 0 ? 400_000 : 5000, seed);
    const Key = n % 2 === 0 ? `once/${seed}` : `again/${number}`;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    process.stdout.write(`${Key} ${createHash('sha256').update(Body).digest('hex')} ${seed}\n`);
  }
}

async function uploader(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const seed = Number(round) * 1_000_000 + 900_000 + n;
    const Body = body(11 << 20, seed);
    await new Upload({ client: s3, params: { Bucket, Key: `once/${seed}`, Body }, partSize: 5 << 20 }).done();
    process.stdout.write(`once/${seed} ${createHash('sha256').update(Body).digest('hex')} ${seed}\n`);
  }
}

await Promise.all([writer(1), writer(2), uploader()]);
