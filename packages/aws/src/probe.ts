import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import type { Asset, Hashes } from '@slipway/releases';
import { imageSize } from 'image-size';
import { parseStream } from 'music-metadata';
import { imageColour } from './image-colour.ts';
import { probeText } from './probe-text.ts';
import { probeVideo } from './probe-video.ts';
import { riffExtent } from './riff-extent.ts';

/** What was found in the bytes of a file: facts to keep, or a reason to refuse it. */
export type Finding =
  | {
      readonly ok: true;
      readonly size: number;
      readonly extension: string;
      readonly hashes: Hashes;
      readonly audio?: NonNullable<Asset['audio']>;
      readonly video?: NonNullable<Asset['video']>;
      readonly image?: NonNullable<Asset['image']>;
      readonly text?: NonNullable<Asset['text']>;
    }
  | { readonly ok: false; readonly size: number; readonly refusal: NonNullable<Asset['refusal']> };

/**
 * Reads a file once: its hash sums, and what it is. Memory stays bounded, whatever the size.
 * @param size what the store says, in bytes
 * @throws when the bytes cannot be read to their end: that says nothing about the file.
 */
export async function probe(bytes: Readable, kind: Asset['kind'], size: number): Promise<Finding> {
  const hopeless = size === 0 ? refusedAs('empty', 'the file is empty') : kind === 'image' ? tooLarge(size) : undefined;
  if (hopeless) {
    bytes.destroy();
    return { ok: false, size, ...hopeless };
  }
  const hashes = { md5: createHash('md5'), sha1: createHash('sha1'), sha256: createHash('sha256') };
  const extent = riffExtent();
  const through = new PassThrough();
  const looking = lookers[kind](through, size);
  const gone = new Promise<void>((resolve) => through.once('close', () => resolve()));
  let wanted = true;
  const unwanted = Promise.race([looking.then(nothing, nothing), gone]).then(() => {
    wanted = false;
  });
  let count = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      count += chunk.length;
      for (const hash of Object.values(hashes)) hash.update(chunk);
      extent.update(chunk);
      // Whoever looks may have seen enough long before the end.
      if (!wanted) continue;
      // Who reads a WAVE file would copy all of its sound to look for texts behind it.
      const told = kind === 'audio' && extent.soundAt !== undefined ? extent.soundAt - count + chunk.length : undefined;
      if (told !== undefined) {
        wanted = false;
        through.end(chunk.subarray(0, told));
      } else if (!through.write(chunk))
        await Promise.race([new Promise((resolve) => through.once('drain', resolve)), unwanted]);
    }
  } catch (error) {
    through.destroy();
    throw error;
  }
  if (count !== size) throw new Error(`Cannot probe a file of ${size} bytes: ${count} came`);
  if (!through.writableEnded) through.end();
  const found = await looking;
  const short = kind === 'audio' ? extent.shortBy() : 0;
  if (short > 0) return { ok: false, size, ...refusedAs('corrupt', `it ends ${short} bytes before its header says`) };
  if ('refusal' in found) return { ok: false, size, ...found };
  const { md5, sha1, sha256 } = hashes;
  return {
    ok: true,
    size,
    hashes: { md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') },
    ...found,
  };
}

const nothing = (): void => undefined;

/** Who looks at a kind of file. */
const lookers: Readonly<Record<Asset['kind'], (stream: Readable, size: number) => Promise<Kind | Refusal>>> = {
  audio: probeAudio,
  video: probeVideo,
  image: probeImage,
  text: probeText,
};

type Kind =
  | { extension: string; audio: NonNullable<Asset['audio']> }
  | { extension: string; video: NonNullable<Asset['video']> }
  | { extension: string; image: NonNullable<Asset['image']> }
  | { extension: string; text: NonNullable<Asset['text']> };
type Refusal = { refusal: NonNullable<Asset['refusal']> };

const refusedAs = (code: NonNullable<Asset['refusal']>['code'], says: string): Refusal => ({ refusal: { code, says } });

const tooLarge = (size: number): Refusal | undefined =>
  size > LARGEST_IMAGE ? refusedAs('too-large', `an image may have ${LARGEST_IMAGE} bytes`) : undefined;

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
    return refusedAs('not-audio', `it cannot be read as audio (${(error as Error).message})`);
  }
  const { container, codec, sampleRate, bitsPerSample, numberOfChannels, duration } = format;
  const extension = audioContainers[container ?? ''];
  if (!container || !extension) return refusedAs('not-audio', `its container is ${container ?? 'unknown'}`);
  if (!sampleRate || !numberOfChannels || !duration) {
    return refusedAs('corrupt', 'its header names no sample rate, channels or duration');
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

async function probeImage(stream: Readable): Promise<Kind | Refusal> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  try {
    const { type = '', width, height } = imageSize(bytes);
    const extension = imageExtensions[type];
    if (!extension) return refusedAs('not-an-image', `it is ${type || 'unknown'}; JPEG, PNG or TIFF is needed`);
    const why = unfinished[type]?.(bytes);
    if (why !== undefined) return refusedAs('corrupt', why);
    return { extension, image: { codec: type, width, height, ...imageColour(type, bytes) } };
  } catch (error) {
    return refusedAs('not-an-image', `it cannot be read as an image (${(error as Error).message})`);
  }
}

/** What tells that a picture was cut off, where its format has an end that can be seen. */
const unfinished: Readonly<Record<string, (bytes: Buffer) => string | undefined>> = {
  png: (bytes) =>
    bytes.includes('IEND', Math.max(0, bytes.length - 64), 'latin1') ? undefined : 'its data ends early',
  // Some cameras write a little after the end marker.
  jpg: (bytes) => (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0 ? undefined : 'its data ends early'),
};
