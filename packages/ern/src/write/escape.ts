/** Text as XML wants it. Carriage returns would be read back as line feeds, so they are written as references. */
export function escapeText(text: string): string {
  return needsCare.test(text) ? text.replace(special, (character) => references[character] ?? character) : text;
}

/** The same for attribute values, where white space would be folded too. */
export function escapeAttribute(text: string): string {
  return attributeNeedsCare.test(text)
    ? text.replace(attributeSpecial, (character) => references[character] ?? character)
    : text;
}

/** Characters that no XML 1.0 document can carry, even as references: control characters, halves of pairs. */
export const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const needsCare = /[&<>\r]/;
const special = /[&<>\r]/g;
const attributeNeedsCare = /[&<>"\r\n\t]/;
const attributeSpecial = /[&<>"\r\n\t]/g;

/** What is escaped somewhere, or perhaps cannot be written at all; a text without any of it is written as it is. */
export const needsCareAnywhere =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[\u0000-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;
