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

/** Classes of bytes inside text: everything but 0 makes the reader look closer. */
export const textClass = new Uint8Array(256);
/** The same inside attribute values, where quotes and line ends count too. */
export const attributeClass = new Uint8Array(256);

for (let code = 0; code < 32; code += 1) textClass[code] = attributeClass[code] = 1;
for (const code of [byte.tab, byte.lf, byte.cr]) textClass[code] = 0;
// U+FFFE and U+FFFF begin with EF.
for (const code of [byte.lt, byte.amp, byte.bracketClose, 0xef]) textClass[code] = 1;
for (const code of [byte.quote, byte.apostrophe, byte.lt, byte.amp, 0xef]) attributeClass[code] = 1;

export const isSpace = (code: number | undefined): boolean =>
  code === byte.space || code === byte.lf || code === byte.cr || code === byte.tab;

/** Whether a name ends before this byte. */
export const endsName = (code: number | undefined): boolean =>
  code === byte.gt || code === byte.slash || isSpace(code) || code === byte.equals;

/** Whether U+FFFE or U+FFFF, which XML does not allow, stands here. */
export const isNonCharacter = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe;
