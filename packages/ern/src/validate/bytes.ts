/** The bytes of XML that the readers look for. */
export const byte = {
  tab: 9,
  lf: 10,
  cr: 13,
  space: 32,
  bang: 33,
  quote: 34,
  amp: 38,
  apostrophe: 39,
  dash: 45,
  slash: 47,
  colon: 58,
  lt: 60,
  equals: 61,
  gt: 62,
  question: 63,
  bracketOpen: 91,
  bracketClose: 93,
} as const;

/** Classes of bytes inside text and attribute values. */
export const plain = 0;
/** Makes the reader look closer. */
export const special = 1;
/** Legal, but the characters are not the bytes: beyond ASCII, or a line end that XML reads as another. */
export const coded = 2;

export const textClass = new Uint8Array(256);
/** The same inside attribute values, where quotes and line ends count too. */
export const attributeClass = new Uint8Array(256);

for (let code = 0; code < 32; code += 1) textClass[code] = attributeClass[code] = special;
for (let code = 0x80; code < 256; code += 1) textClass[code] = attributeClass[code] = coded;
for (const code of [byte.tab, byte.lf]) textClass[code] = plain;
textClass[byte.cr] = coded;
// U+FFFE and U+FFFF begin with EF.
for (const code of [byte.lt, byte.amp, byte.bracketClose, 0xef]) textClass[code] = special;
for (const code of [byte.quote, byte.apostrophe, byte.lt, byte.amp, 0xef]) attributeClass[code] = special;

export const isSpace = (code: number | undefined): boolean =>
  code === byte.space || code === byte.lf || code === byte.cr || code === byte.tab;

/** Whether a name ends before this byte. */
export const endsName = (code: number | undefined): boolean =>
  code === byte.gt || code === byte.slash || isSpace(code) || code === byte.equals;

/** Whether U+FFFE or U+FFFF, which XML does not allow, stands here. */
export const isNonCharacter = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe;
