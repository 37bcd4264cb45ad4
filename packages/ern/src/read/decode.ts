import { isUtf8 } from 'node:buffer';
import { defaultLimits } from '../xml/limits.ts';

/** The text of a file, or why it has none. */
export function decode(bytes: Uint8Array): { text: string } | { problem: string } {
  if (bytes.length > MOST_BYTES) return { problem: `the file is larger than ${MOST_BYTES / 1024 / 1024} MB` };
  const label = encodingOf(bytes);
  if (!label)
    return { problem: 'the encoding that the file declares is not one that we read (UTF-8, UTF-16, Latin-1)' };
  // Proving and then copying is faster than a decoder that proves as it goes.
  if (label === 'utf-8') return isUtf8(bytes) ? { text: utf8(bytes) } : { problem: 'the file is not written in utf-8' };
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `the file is not written in ${label}` };
  }
}

function utf8(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', hasMark ? 3 : 0);
}

const { maxBytes: MOST_BYTES } = defaultLimits;

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined ? 'utf-8' : readable[declared];
}

const readable: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
};
