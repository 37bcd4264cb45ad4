// biome-ignore-all lint/style/noRestrictedImports: the independent server is shared by the tests that need one.
import { createCipheriv, createHash } from 'node:crypto';
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ApiClient } from '@slipway/http';
import { type AssetView, OPERATOR, prepareSample, submitKnowingly, uploadFile } from '@slipway/laptop';
import { type SamplePlatform, sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from '../../packages/local/src/transfer/openssh-testing.ts';
import { type Stage, stage, tasksOf, until, withHabits } from './harness.ts';

/**
 * How many files of a megabyte, and how long the one large file is. Two busy cores need minutes for a story of full
 * size, so it is told less by itself: MANY_FILES=500 LARGE_BYTES=1000000000 is what a platform must be able to take.
 */
const MANY = Number(process.env.MANY_FILES ?? 60);
const LARGE = Number(process.env.LARGE_BYTES ?? 250_000_000);
const MB = 1_000_000;
/** The blocks of one file that all who take part in its delivery may hold at once, bytes. */
const BLOCKS = 100 * MB;

describe.skipIf(noOpenSsh)('at an OpenSSH server, by both senders', { timeout: 600_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let sshd: OpenSshServer;

  beforeAll(async () => {
    sshd = await startOpenSsh();
    on = await stage({ platforms: [] });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    for (const platform of [direct, connector]) await onboardAt(platform);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
    await sshd?.stop();
  });

  it(`${MANY} files of a megabyte arrive, each byte as it was sealed`, async () => {
    const numbers = Array.from({ length: MANY }, (_, index) => index);
    const hashes = numbers.map((index) => sha256(sound(index, MB)));
    const assets = await uploaded(numbers, (index) => sound(index, MB));
    const releaseId = await released('wide', assets);
    await Promise.all([direct, connector].map((platform) => arrived(platform, releaseId, hashes)));
  });

  it(`one file of ${LARGE / MB} MB arrives, and passes through no memory on its way`, async () => {
    const path = join(on.folder, 'large.wav');
    const digest = createHash('sha256');
    await pipeline(
      Readable.from(soundBlocks(4711, LARGE)),
      async function* (blocks: AsyncIterable<Buffer>) {
        for await (const block of blocks) {
          digest.update(block);
          yield block;
        }
      },
      createWriteStream(path),
    );
    const blob = await openAsBlob(path);
    const assets = await uploaded([0], () => blob);
    collect();
    const before = buffers();
    let held = 0;
    let looked = 0;
    const watch = setInterval(() => {
      if (buffers() - before < BLOCKS || performance.now() - looked < 500) return;
      // What nobody holds any more does not count. To collect takes long: it is not done all the time.
      collect();
      looked = performance.now();
      held = Math.max(held, buffers() - before);
    }, 20);
    try {
      const releaseId = await released('long', assets);
      const hash = digest.digest('hex');
      await Promise.all([direct, connector].map((platform) => arrived(platform, releaseId, [hash])));
    } finally {
      clearInterval(watch);
    }
    // Every function, the store and both senders live in this process, and a file is longer than what they may hold.
    expect(LARGE).toBeGreaterThan(2 * BLOCKS);
    expect(held).toBeLessThan(BLOCKS);
  });

  /** Onboarded where sshd runs, in a folder of its own, with the key of whoever runs this. */
  async function onboardAt({ platformId, name, dpid, partyName, profile }: SamplePlatform) {
    const { port, hostKey, username, privateKey, folder } = sshd;
    await mkdir(join(folder, platformId));
    await api.put(`/v1/platforms/${platformId}`, {
      name,
      dpid,
      partyName,
      profile,
      sftp: { host: '127.0.0.1', port, root: join(folder, platformId), hostKeys: [hostKey] },
    });
    await api.put(`/v1/platforms/${platformId}/credentials`, { username, privateKey });
  }

  async function uploaded(numbers: readonly number[], make: (index: number) => Uint8Array | Blob): Promise<string[]> {
    const key = crypto.randomUUID();
    const assets = await eightAtOnce(numbers, (index) =>
      uploadFile(api, { kind: 'audio', fileName: `${index}.wav` }, () => make(index), `${key}-${index}`),
    );
    for (const assetId of assets) {
      const asset = await until(
        `asset ${assetId} is looked at`,
        async () => (await api.get<AssetView>(`/v1/assets/${assetId}`)).body,
        ({ state }) => state !== 'awaiting-upload',
      );
      expect(asset.refusal).toBeUndefined();
    }
    return assets;
  }

  /** A product after the sample's pattern with a track for each asset, released to both platforms. */
  async function released(productId: string, assets: readonly string[]): Promise<string> {
    const documents = new Map(sampleAlbum.documents(new Map()).map(({ path, body }) => [path, body]));
    const { workIds: _, ...track } = documents.get('/v1/resources/the-long-swell') ?? {};
    const items = assets.map((_, index) => ({ resourceId: `${productId}-${index}` }));
    await eightAtOnce(assets, (assetId, index) =>
      api.put(`/v1/resources/${productId}-${index}`, {
        ...track,
        contributors: [{ partyId: 'ida-brandt', roles: ['Composer'] }],
        isrc: `QZNL927${String(assets.length * 1000 + index)
          .slice(-5)
          .padStart(5, '0')}`,
        title: `Part ${index + 1}`,
        assetId,
      }),
    );
    const { icpn: __, coverResourceId: ___, ...album } = documents.get(`/v1/products/${sampleAlbum.productId}`) ?? {};
    await api.put(`/v1/products/${productId}`, {
      ...album,
      icpn: productId === 'wide' ? '8591234560221' : '8591234560238',
      title: productId,
      components: [{ items }],
      coverResourceId: 'tidewater-cover',
    });
    const platforms = [direct, connector].map(({ platformId }) => ({ platformId, cards: sampleAlbum.cards }));
    return submitKnowingly(api, { productId, platforms }, `release-${productId}`);
  }

  /** The marker is there and every sound has the bytes of its asset; nothing under another name is left. */
  async function arrived({ platformId }: SamplePlatform, releaseId: string, hashes: readonly string[]) {
    const task = await until(
      `the delivery to ${platformId} has left`,
      async () => (await tasksOf(api, releaseId)).find((each) => each.platformId === platformId),
      (found) => found?.status === 'awaiting-callback' || found?.status === 'failed',
      500,
    );
    expect(task).toMatchObject({ status: 'awaiting-callback', attempt: 1 });
    const folder = join(sshd.folder, platformId, `N_${task?.batchId}`);
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(names.filter((name) => name.includes('BatchComplete_'))).toHaveLength(1);
    // The cover, the message and the marker beside the sounds.
    expect(names).toHaveLength(hashes.length + 3);
    const sounds = names.filter((name) => name.endsWith('.wav'));
    const received = await Promise.all(sounds.map(sha256OfFile));
    expect(received.sort()).toEqual([...hashes].sort());
  }
});

const direct = withHabits('aurora', (profile) => ({
  transport: { ...profile.transport, kind: 'sftp-direct', transferSeconds: 300 },
}));
const connector = withHabits('borealis', (profile) => ({
  transport: { ...profile.transport, transferSeconds: 300 },
}));

async function eightAtOnce<From, To>(all: readonly From[], work: (one: From, index: number) => Promise<To>) {
  const done: To[] = [];
  const waiting = [...all.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return done;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes outside the heap of JavaScript: whatever was read of a file. */
const buffers = (): number => process.memoryUsage().arrayBuffers;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const block of createReadStream(path, { highWaterMark: MB })) digest.update(block);
  return digest.digest('hex');
}

const sound = (seed: number, size: number): Buffer => Buffer.concat([...soundBlocks(seed, size)]);

/** A WAV file of noise that no other seed makes: two channels of 16 bits at 44.1 kHz. */
function* soundBlocks(seed: number, size: number): Generator<Buffer> {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(size - 8, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(44_100, 24);
  header.writeUInt32LE(44_100 * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(size - 44, 40);
  yield header;
  const noise = createCipheriv('aes-128-ctr', sha256(Buffer.from(String(seed))).slice(0, 16), Buffer.alloc(16));
  const silence = Buffer.alloc(MB);
  for (let left = size - 44; left > 0; left -= silence.length) yield noise.update(silence.subarray(0, left));
}
