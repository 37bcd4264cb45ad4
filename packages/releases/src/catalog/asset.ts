import * as z from 'zod';
import { id, text } from '../words.ts';

const hashes = z.strictObject({
  md5: z.string().regex(/^[0-9a-f]{32}$/),
  sha1: z.string().regex(/^[0-9a-f]{40}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Hashes = z.infer<typeof hashes>;

/** What an operator says of a file before its bytes arrive. */
export const assetRequest = z.strictObject({
  fileName: text.max(255),
  kind: z.enum(['audio', 'video', 'image', 'text']),
});
export type AssetRequest = z.infer<typeof assetRequest>;

/** How it will come: in one request, or in parts of at least 5 MiB each, which a file above 5 GB needs. */
export const uploadRequest = assetRequest.extend({ parts: z.int().min(1).max(1000).optional() });

/** The parts of an upload, as S3 answered to each. */
export const uploadedParts = z.strictObject({
  parts: z
    .array(z.strictObject({ number: z.int().min(1).max(1000), etag: z.string().min(1).max(100) }))
    .min(1)
    .max(1000),
});

const audioFacts = z.strictObject({
  container: z.string(),
  codec: z.string(),
  /** Hz */
  sampleRate: z.int(),
  bitsPerSample: z.int(),
  channels: z.int(),
  /** Seconds, to the millisecond. */
  duration: z.number(),
});
const videoFacts = z.strictObject({
  container: z.string(),
  codec: z.string(),
  width: z.int(),
  height: z.int(),
  /** Pictures a second. */
  frameRate: z.number().optional(),
  /** Seconds, to the millisecond. */
  duration: z.number(),
  /** Of its sound: Hz, and the number of channels. */
  sampleRate: z.int().optional(),
  channels: z.int().optional(),
});
const imageFacts = z.strictObject({
  codec: z.string(),
  width: z.int(),
  height: z.int(),
  colour: z.enum(['RGB', 'CMYK', 'grey']).optional(),
  bitsPerChannel: z.int().optional(),
  /** The name of the embedded colour profile. */
  profile: z.string().max(200).optional(),
});
const textFacts = z.strictObject({ codec: z.enum(['PDF', 'UTF8Text']) });

/** A file with its hashes, as found by looking at its bytes. */
export const asset = z.strictObject({
  ...assetRequest.shape,
  assetId: id,
  state: z.enum(['awaiting-upload', 'ready', 'refused']),
  /** Where the bytes lie in the assets bucket. */
  key: z.string(),
  /** Of an upload in parts, and how many there will be. */
  uploadId: z.string().optional(),
  parts: z.int().optional(),
  /** Bytes */
  size: z.int().optional(),
  extension: z.string().optional(),
  hashes: hashes.optional(),
  audio: audioFacts.optional(),
  video: videoFacts.optional(),
  image: imageFacts.optional(),
  text: textFacts.optional(),
  /** Why it was refused, for a person. */
  refusal: z
    .strictObject({
      code: z.enum(['not-audio', 'not-video', 'not-an-image', 'not-a-text', 'corrupt', 'too-large', 'empty']),
      says: z.string(),
    })
    .optional(),
});
export type Asset = z.infer<typeof asset>;

/** A file whose bytes arrived and were found good. */
export type ReadyAsset = Asset & { state: 'ready'; size: number; extension: string; hashes: Hashes };

export const isReady = (file: Asset): file is ReadyAsset =>
  file.state === 'ready' && file.size !== undefined && file.extension !== undefined && file.hashes !== undefined;
