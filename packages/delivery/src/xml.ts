/** A small element for writing: its name, its attributes in order, and a text or its children. Absent ones are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly (XmlElement | undefined)[];
}

export const element = (
  name: string,
  content: XmlElement['content'],
  attributes?: XmlElement['attributes'],
): XmlElement => ({ name, content, ...(attributes ? { attributes } : {}) });

/** An element with text, or nothing where there is no text. */
export const optional = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined ? undefined : element(name, text);

/** A whole document: UTF-8, LF, two spaces, always the same bytes for the same facts. */
export const writeXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}`;

function lines({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>\n`;
  const inner = content.map((child) => (child ? lines(child, `${indent}  `) : '')).join('');
  return inner === '' ? `${open}/>\n` : `${open}>\n${inner}${indent}</${name}>\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot carry in any form, lone surrogates among them, become the replacement character. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '')
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
