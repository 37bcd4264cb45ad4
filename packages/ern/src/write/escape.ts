/** What a character of code 127 or less becomes: null when XML cannot carry it, nothing when it stands for itself. */
export type References = readonly (string | null | undefined)[];

/** Characters that no XML 1.0 document can carry, even as references: control characters, halves of pairs. */
export const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
export const everyUnspeakable = new RegExp(unspeakable, 'g');

const references = (entries: Readonly<Record<string, string>>): References =>
  Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return unspeakable.test(character) ? null : entries[character];
  });

/** Carriage returns would be read back as line feeds, so they are written as references. */
export const inText = references({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' });

/** In attribute values white space would be folded too. */
export const inAttribute = references({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
});

/** True of a code unit that stands for itself in one byte, in texts and in attribute values. */
export const isPlain = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 0x20 && inAttribute[code] === undefined ? 1 : 0,
);

/** No reference is longer than six bytes, and no other UTF-16 unit takes more than three. */
export const MOST_BYTES = 6;

/** Writes text as UTF-8 as XML wants it and gives the place behind it; -1 when it holds what XML cannot carry. */
export function copyText(bytes: Buffer, start: number, given: string, references: References): number {
  const text = asText(given);
  const { length } = text;
  if (length > SHORT) {
    if (needsCare.test(text)) return copySpecial(bytes, start, text, 0, references);
    return start + bytes.write(text, start, length, 'latin1');
  }
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt.call(text, at);
    if (unit >= 0x80 || isPlain[unit] === 0) return copySpecial(bytes, start, text, at, references);
    bytes[start + at] = unit;
  }
  return start + length;
}

/** Longer ones are left to the engine's own code, which has more to prepare and less to do for each character. */
const SHORT = 32;

/**
 * The same string. They may be slices of others or not yet joined, which with one and two bytes a character and constants
 * makes more hidden classes than the engine keeps in mind where a string is used: each look at a length is a search then.
 * What an addition of strings gives it knows to be a string, whatever its class; and nothing is added.
 */
// biome-ignore lint/style/useTemplate: a template asks for the class again
export const asText = (given: string): string => '' + given;
const unitAt = String.prototype.charCodeAt;
const needsCare =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[\u0000-\u001f&<>"\u0080-\uffff]/;

/** The same from a character on that does not stand for itself. */
function copySpecial(bytes: Buffer, start: number, given: string, from: number, references: References): number {
  const text = asText(given);
  const { length } = text;
  let to = start + from;
  for (let at = from; at < length; at += 1) {
    const unit = unitAt.call(text, at);
    if (unit < 0x80) {
      const reference = references[unit];
      if (reference === null) return -1;
      if (reference === undefined) bytes[to++] = unit;
      else for (let index = 0; index < reference.length; index += 1) bytes[to++] = unitAt.call(reference, index);
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else if ((unit & 0xf800) === 0xd800) {
      at += 1;
      const low = at < length ? unitAt.call(text, at) : 0;
      if (unit > 0xdbff || (low & 0xfc00) !== 0xdc00) return -1;
      const point = 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff);
      bytes[to++] = 0xf0 | (point >> 18);
      bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[to++] = 0x80 | (point & 0x3f);
    } else if (unit >= 0xfffe) return -1;
    else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  return to;
}
