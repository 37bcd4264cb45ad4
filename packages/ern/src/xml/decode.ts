import { isUtf8 } from 'node:buffer';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import { type Fault, fault } from './fault.ts';

/**
 * The UTF-8 of a document, without byte-order mark, whatever it was written in: the same memory where it is UTF-8
 * already. A byte-order mark decides, then the encoding that the XML declaration names, then UTF-8. Bytes that the
 * encoding does not have are a fault with their place.
 */
export function decode(bytes: Uint8Array): Outcome<Buffer, Fault> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(source);
  if (wide) return decodeUtf16(source, wide);
  const start = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? 3 : 0;
  const declared = start === 0 ? declaredEncoding(source) : undefined;
  const label = declared?.toLowerCase() ?? 'utf-8';

  if (label === 'utf-8' || label === 'utf8') {
    if (source.includes(0)) return refused(nulByte(source));
    return isUtf8(source) ? accepted(source.subarray(start)) : refused(badUtf8(source));
  }
  if (label.startsWith('utf-16') || label.startsWith('utf16') || label.startsWith('ucs-2')) {
    return refused(
      fault('encoding', 0, { detail: `The file says it is ${declared}, but its first bytes are not UTF-16` }),
    );
  }
  if (source.includes(0)) return refused(nulByte(source));
  if (label === 'us-ascii' || label === 'ascii') {
    const bad = source.findIndex((byte) => byte > 0x7f);
    return bad < 0
      ? accepted(source)
      : refused(
          fault('encoding', bad, { detail: `The file says it is ${declared}, but holds byte ${hex(source[bad])}` }),
        );
  }
  if (latin1.has(label)) return accepted(Buffer.from(source.toString('latin1'), 'utf8'));
  try {
    return accepted(Buffer.from(new TextDecoder(label, { fatal: true }).decode(source), 'utf8'));
  } catch (error) {
    const unknown = error instanceof RangeError;
    const detail = unknown
      ? `The file says it is in ${declared}, an encoding that is not known here; use UTF-8`
      : `The file says it is ${declared}, but holds bytes that ${declared} does not have`;
    return refused(fault('encoding', 0, { detail }));
  }
}

const latin1 = new Set(['iso-8859-1', 'iso_8859-1', 'latin1', 'latin-1', 'iso-latin-1', 'l1']);

function wideEncoding(source: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = source;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark, the first two characters of the declaration show the width.
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be';
  return undefined;
}

function decodeUtf16(source: Buffer, encoding: 'utf-16le' | 'utf-16be'): Outcome<Buffer, Fault> {
  let units = source;
  if (encoding === 'utf-16be') {
    units = Buffer.from(source.subarray(0, source.length & ~1));
    units.swap16();
  }
  const text = units.toString('utf16le').replace(/^\uFEFF/, '');
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text);
  const broken = lone?.index ?? (source.length % 2 === 1 ? text.length : -1);
  if (broken >= 0) {
    const before = Buffer.from(text.slice(0, broken), 'utf8');
    return refused({
      ...fault('encoding', before.length, { detail: 'The file is UTF-16, but a character is cut in half' }),
      text: before,
    });
  }
  return accepted(Buffer.from(text, 'utf8'));
}

/** The encoding that the XML declaration of a file in some superset of ASCII names. */
function declaredEncoding(source: Buffer): string | undefined {
  const head = source.toString('latin1', 0, Math.min(source.length, 256));
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(head)?.[1];
}

function badUtf8(source: Buffer): Fault {
  let good = 0;
  let bad = source.length;
  // The longest good beginning, by halves; a half may end inside a character, so up to three bytes are forgiven.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Beginning(source.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // Back to the first byte of the character that breaks off.
  while (good > 0 && !isUtf8(source.subarray(0, good))) good -= 1;
  const detail = `The file is not UTF-8: byte ${hex(source[good])} begins no character here; save it as UTF-8, or name its encoding in the XML declaration`;
  return { ...fault('encoding', good, { detail }), text: source };
}

function isUtf8Beginning(bytes: Buffer): boolean {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut += 1) {
    if (!isUtf8(bytes.subarray(0, bytes.length - cut))) continue;
    const rest = bytes.subarray(bytes.length - cut);
    const lead = rest[0];
    if (cut === 0) return true;
    const needs =
      lead === undefined
        ? 0
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xc2
              ? 2
              : 0;
    return needs > cut && rest.subarray(1).every((byte) => (byte & 0xc0) === 0x80);
  }
  return false;
}

function nulByte(source: Buffer): Fault {
  const at = source.indexOf(0);
  return {
    ...fault('character', at, {
      detail: 'The file holds a NUL byte, which XML does not allow; a part of it may be UTF-16',
    }),
    text: source,
  };
}

const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;
