import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import type { Asset, Hashes } from '@slipway/releases';
import { imageSize } from 'image-size';
import { parseStream } from 'music-metadata';

/** What was found in the bytes of a file: facts to keep, or a reason to refuse it. */
export type Finding =
  | {
      readonly ok: true;
      readonly size: number;
      readonly extension: string;
      readonly hashes: Hashes;
      readonly audio?: NonNullable<Asset['audio']>;
      readonly image?: NonNullable<Asset['image']>;
    }
  | { readonly ok: false; readonly size: number; readonly refusal: NonNullable<Asset['refusal']> };

/** Reads a file once: its hash sums, and what it is. `size` is what the store says, in bytes. */
export async function probe(bytes: Readable, kind: Asset['kind'], size: number): Promise<Finding> {
  if (size === 0) return refuse(size, 'empty', 'the file is empty');
  const hashing = hashAll(bytes);
  const found = kind === 'audio' ? await probeAudio(hashing.through, size) : await probeImage(hashing.through, size);
  hashing.through.resume();
  const hashes = await hashing.done;
  if ('refusal' in found) return { ok: false, size, refusal: found.refusal };
  return { ok: true, size, hashes, ...found };
}

type Kind =
  | { extension: string; audio: NonNullable<Asset['audio']> }
  | { extension: string; image: NonNullable<Asset['image']> };
type Refusal = { refusal: NonNullable<Asset['refusal']> };

const refuse = (size: number, code: NonNullable<Asset['refusal']>['code'], says: string) =>
  ({ ok: false, size, refusal: { code, says } }) as const;

/** Containers that platforms take, and the extension of the delivered file. */
const audioContainers: Readonly<Record<string, string>> = {
  WAVE: 'wav',
  FLAC: 'flac',
  AIFF: 'aiff',
  MPEG: 'mp3',
  'M4A/mp42/isom': 'm4a',
};

async function probeAudio(stream: Readable, size: number): Promise<Kind | Refusal> {
  let format: Awaited<ReturnType<typeof parseStream>>['format'];
  try {
    ({ format } = await parseStream(stream, { size }, { duration: true, skipCovers: true }));
  } catch (error) {
    return { refusal: { code: 'not-audio', says: `it cannot be read as audio (${(error as Error).message})` } };
  }
  const { container, codec, sampleRate, bitsPerSample, numberOfChannels, duration } = format;
  const extension = audioContainers[container ?? ''];
  if (!container || !extension)
    return { refusal: { code: 'not-audio', says: `its container is ${container ?? 'unknown'}` } };
  if (!sampleRate || !numberOfChannels || !duration) {
    return { refusal: { code: 'corrupt', says: 'its header names no sample rate, channels or duration' } };
  }
  return {
    extension,
    audio: {
      container,
      codec: codec ?? container,
      sampleRate,
      bitsPerSample: bitsPerSample ?? 0,
      channels: numberOfChannels,
      duration: Math.round(duration * 1000) / 1000,
    },
  };
}

const LARGEST_IMAGE = 50 * 1024 * 1024;
const imageExtensions: Readonly<Record<string, string>> = { jpg: 'jpg', png: 'png', tiff: 'tif' };

async function probeImage(stream: Readable, size: number): Promise<Kind | Refusal> {
  if (size > LARGEST_IMAGE) return { refusal: { code: 'too-large', says: `an image may have ${LARGEST_IMAGE} bytes` } };
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  try {
    const { type = '', width, height } = imageSize(Buffer.concat(chunks));
    const extension = imageExtensions[type];
    if (!extension)
      return { refusal: { code: 'not-an-image', says: `it is ${type || 'unknown'}; JPEG, PNG or TIFF is needed` } };
    return { extension, image: { codec: type, width, height } };
  } catch (error) {
    return { refusal: { code: 'not-an-image', says: `it cannot be read as an image (${(error as Error).message})` } };
  }
}

/** The bytes pass through while all three sums are taken of them. */
function hashAll(bytes: Readable): { through: PassThrough; done: Promise<Hashes> } {
  const md5 = createHash('md5');
  const sha1 = createHash('sha1');
  const sha256 = createHash('sha256');
  const through = new PassThrough();
  bytes.on('data', (chunk: Buffer) => {
    md5.update(chunk);
    sha1.update(chunk);
    sha256.update(chunk);
  });
  const done = new Promise<Hashes>((resolve, reject) => {
    bytes.on('error', reject);
    bytes.on('end', () => resolve({ md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }));
  });
  bytes.on('error', (error) => through.destroy(error));
  bytes.pipe(through);
  return { through, done };
}
