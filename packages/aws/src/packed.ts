import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DocumentTooLarge } from '@slipway/kernel';

/**
 * A document as its item holds it: as it is while it is small, else as compressed JSON. What makes documents large are
 * the same few cards for many platforms, of which hardly anything is left.
 * @throws DocumentTooLarge
 */
export function packed(kind: string, doc: object): object {
  const json = JSON.stringify(doc);
  if (json.length <= MOST_PLAIN) return doc;
  if (json.length > MOST_JSON) throw new DocumentTooLarge(kind, json.length, MOST_JSON);
  const bytes = deflateRawSync(json);
  if (bytes.length > MOST_STORED) throw new DocumentTooLarge(kind, bytes.length, MOST_STORED);
  return bytes;
}

export const unpacked = (doc: unknown): unknown =>
  doc instanceof Uint8Array
    ? (JSON.parse(inflateRawSync(doc, { maxOutputLength: 4 * MOST_JSON }).toString('utf8')) as unknown)
    : doc;

/** Characters of JSON; beyond this compressing is worth its time. */
const MOST_PLAIN = 64 * 1024;
/** An answer of a function has 6 MB at most, and shows a document as it is. */
const MOST_JSON = 3_000_000;
/** DynamoDB takes items of 400 KB; the names of its attributes and its keys count as well. */
const MOST_STORED = 380_000;
