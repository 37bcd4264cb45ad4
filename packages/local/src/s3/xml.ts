import { AwsError } from '../cloud.ts';

/** An element of an answer: text, or children. Undefined children are left out. */
export type Content = string | number | boolean | readonly (Xml | undefined)[];
export interface Xml {
  readonly name: string;
  readonly content: Content;
}

export const xml = (name: string, content: Content): Xml => ({ name, content });

/** Writes an answer with S3's namespace on its root. */
export const writeXml = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"')}`;

/** An error answer has no namespace. */
export const writeErrorXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;

const write = ({ name, content }: Xml, attributes: string): string => {
  const inner = Array.isArray(content)
    ? content.map((child: Xml | undefined) => (child === undefined ? '' : write(child, ''))).join('')
    : escapeText(String(content));
  return `<${name}${attributes}>${inner}</${name}>`;
};

// Control characters are legal in keys; S3 writes them as references although XML 1.0 does not allow most of them.
const escapeText = (text: string): string =>
  text.replace(/[&<>"\p{Cc}\ufffe\uffff]/gu, (char) => escapes[char] ?? `&#x${char.charCodeAt(0).toString(16)};`);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element of a request body. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export const childText = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

/** S3's request bodies are four levels deep at most. */
const MAX_DEPTH = 8;

/** Reads the small XML bodies of S3 requests: elements and text. DTDs, comments and the like are refused. */
export function readXml(source: string): XmlElement {
  const open: { name: string; text: string; children: XmlElement[] }[] = [{ name: '', text: '', children: [] }];
  const body = source.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').trim();
  const token = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (let match = token.exec(body); match !== null; match = token.exec(body)) {
    end = token.lastIndex;
    const [, closing, name, attributes, empty, text] = match;
    const parent = open.at(-1);
    if (parent === undefined || (closing && (attributes || empty))) throw malformed();
    if (text !== undefined) {
      parent.text += unescapeText(text);
    } else if (closing) {
      if (open.length < 2 || parent.name !== name) throw malformed();
      open.pop();
      open.at(-1)?.children.push(parent);
    } else if (empty) {
      parent.children.push({ name: name ?? '', text: '', children: [] });
    } else {
      if (open.length > MAX_DEPTH) throw malformed();
      open.push({ name: name ?? '', text: '', children: [] });
    }
  }
  const [root] = open[0]?.children ?? [];
  if (end !== body.length || open.length !== 1 || open[0]?.children.length !== 1 || root === undefined)
    throw malformed();
  return root;
}

const unescapeText = (text: string): string =>
  text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]+)?;?/g, (whole, reference: string | undefined) => {
    if (reference === undefined || !whole.endsWith(';')) throw malformed();
    if (!reference.startsWith('#')) return entities[reference] ?? fail();
    const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : fail();
  });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const malformed = (): AwsError =>
  new AwsError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  );

const fail = (): never => {
  throw malformed();
};
