import { accepted, type Outcome, refused } from '@slipway/kernel';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element without its prefix. Its text is that of its own, decoded, without spaces at the ends. */
export interface XmlNode {
  readonly name: string;
  /** The namespace as declared on the root for its prefix; only the root has one. */
  readonly namespace?: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

export interface XmlRefused {
  readonly problem: 'too-big' | 'encoding' | 'dtd' | 'malformed' | 'too-deep';
  /** Counts from 1. */
  readonly line?: number;
  readonly says: string;
}

/** Bytes of the largest answer that is read. */
export const LARGEST_ANSWER = 1024 * 1024;
const DEEPEST = 32;

/**
 * Reads a small document of a stranger: bounded in size and depth, without DTD, so without entities but the five of XML
 * and numbers. The only file that knows the parser.
 */
export function parseXml(bytes: Uint8Array): Outcome<XmlNode, XmlRefused> {
  const no = (problem: XmlRefused['problem'], says: string, line?: number) =>
    refused<XmlRefused>({ problem, says, ...(line === undefined ? {} : { line }) });

  if (bytes.length > LARGEST_ANSWER)
    return no('too-big', `It has ${bytes.length} bytes; more than ${LARGEST_ANSWER} are not read.`);
  const text = decoded(bytes);
  if (text === undefined) return no('encoding', 'Its bytes are not in the encoding that it declares.');
  const dtd = text.search(/<!(DOCTYPE|ENTITY)/i);
  if (dtd !== -1) return no('dtd', 'It has a document type declaration, which is not read.', lineAt(text, dtd));

  // The validator repeats the whole path of an unclosed element in its message: only its place is of use.
  const valid = XMLValidator.validate(text);
  if (valid !== true) return no('malformed', `It is not well-formed: ${valid.err.msg.slice(0, 200)}`, valid.err.line);
  try {
    const [root, ...others] = nodesOf(parser.parse(text), 1);
    if (!root || others.length > 0) return no('malformed', `It has ${others.length + (root ? 1 : 0)} roots, not one.`);
    return accepted({ ...root, ...namespaceOf(text, root) });
  } catch (error) {
    if (error instanceof TooDeep || /nested/i.test(String(error)))
      return no('too-deep', `Its elements are nested deeper than ${DEEPEST}.`);
    return no('malformed', `It cannot be read: ${String(error).slice(0, 200)}`);
  }
}

/** Names that no element can have. */
const TEXT = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: CDATA,
  maxNestedTags: DEEPEST,
});

class TooDeep extends Error {}

/** What the parser gives: objects with one key for the element, and `:@` for its attributes. */
type Raw = Readonly<Record<string, unknown>>;

function nodesOf(raw: unknown, depth: number): XmlNode[] {
  if (depth > DEEPEST) throw new TooDeep();
  return (raw as Raw[]).flatMap((item) => {
    const name = Object.keys(item).find((key) => key !== ':@' && key !== TEXT && key !== CDATA);
    if (name === undefined) return [];
    const inner = item[name] as Raw[];
    return [
      {
        name: name.slice(name.indexOf(':') + 1),
        attributes: new Map(
          Object.entries((item[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [
            key,
            unescaped(String(value)),
          ]),
        ),
        text: inner.map(textOf).join('').trim(),
        children: nodesOf(inner, depth + 1),
      },
    ];
  });
}

function textOf(item: Raw): string {
  if (item[TEXT] !== undefined) return unescaped(String(item[TEXT]));
  const section = item[CDATA] as Raw[] | undefined;
  return section ? section.map((part) => String(part[TEXT] ?? '')).join('') : '';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities that nobody declared stay as they are: they are words for a person. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

function namespaceOf(text: string, root: XmlNode): { namespace?: string } {
  const prefix = /<(?:([\w.-]+):)?[\w.-]+[\s/>]/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1];
  const namespace = root.attributes.get(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`);
  return namespace === undefined ? {} : { namespace };
}

/** By its byte order mark or its declaration; UTF-8 otherwise. */
function decoded(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const marked = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : undefined;
  const declared = /^[^<]{0,4}<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
