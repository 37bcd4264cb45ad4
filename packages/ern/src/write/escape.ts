/** Text as XML wants it. Carriage returns would be read back as line feeds, so they are written as references. */
export const escapeText = (text: string): string => (needsCare.test(text) ? escaped(text, references) : text);

/** The same for attribute values, where white space would be folded too. */
export const escapeAttribute = (text: string): string =>
  attributeNeedsCare.test(text) ? escaped(text, attributeReferences) : text;

function escaped(text: string, table: readonly (string | undefined)[]): string {
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const reference = table[text.charCodeAt(at)];
    if (reference === undefined) continue;
    made += text.slice(from, at) + reference;
    from = at + 1;
  }
  return made + text.slice(from);
}

/** Characters that no XML 1.0 document can carry, even as references: control characters, halves of pairs. */
export const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** References by character code, up to the last that has one. */
const table = (entries: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
  const made = new Array<string | undefined>(128).fill(undefined);
  for (const [character, reference] of Object.entries(entries)) made[character.charCodeAt(0)] = reference;
  return made;
};
const references = table({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' });
const attributeReferences = table({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
});
const needsCare = /[&<>\r]/;
const attributeNeedsCare = /[&<>"\r\n\t]/;

/** True of a text with such characters; the first look spares nearly every text the second. */
export const isUnspeakable = (text: string): boolean => suspect.test(text) && unspeakable.test(text);
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

/** What is escaped somewhere, or perhaps cannot be written at all; a text without any of it is written as it is. */
export const needsCareAnywhere =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[\u0000-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;
