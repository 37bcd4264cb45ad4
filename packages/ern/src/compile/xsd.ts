import { XMLParser } from 'fast-xml-parser';

/** The parts of XML Schema that DDEX uses, as a tree; anything else makes `readXsd` throw. */
export interface Xsd {
  readonly targetNamespace: string;
  /** Namespace by prefix. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly imports: readonly { namespace: string; location: string }[];
  readonly elements: ReadonlyMap<string, Node>;
  readonly complexTypes: ReadonlyMap<string, Node>;
  readonly simpleTypes: ReadonlyMap<string, Node>;
}

export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

const known = new Set(
  'schema import element complexType simpleType sequence choice attribute simpleContent extension restriction union pattern enumeration'.split(
    ' ',
  ),
);

/** Reads a schema file. Documentation is left out: no word of it may reach the tables. */
export function readXsd(text: string): Xsd {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    stopNodes: ['*.xs:annotation'],
  });
  const root = (parser.parse(text) as RawNode[]).map(node).find((n) => n?.tag === 'schema');
  if (!root) throw new Error('Cannot read the schema: no xs:schema element');
  const named = (tag: string) =>
    new Map(root.children.filter((n) => n.tag === tag).map((n) => [n.attributes.name ?? '', n]));
  return {
    targetNamespace: root.attributes.targetNamespace ?? '',
    prefixes: new Map(
      Object.entries(root.attributes)
        .filter(([name]) => name.startsWith('xmlns:'))
        .map(([name, value]) => [name.slice(6), value]),
    ),
    imports: root.children
      .filter((n) => n.tag === 'import')
      .map((n) => ({
        namespace: n.attributes.namespace ?? '',
        location: n.attributes.schemaLocation ?? '',
      })),
    elements: named('element'),
    complexTypes: named('complexType'),
    simpleTypes: named('simpleType'),
  };
}

type RawNode = Record<string, unknown> & { ':@'?: Record<string, string> };

function node(raw: RawNode): Node | undefined {
  const name = Object.keys(raw).find((key) => key !== ':@');
  if (name === undefined || name === '#text' || name === 'xs:annotation') return undefined;
  const tag = name.replace(/^xs:/, '');
  if (!known.has(tag))
    throw new Error(`Cannot compile the schema: it uses ${name}, which the tables have no place for`);
  const children = (raw[name] as RawNode[]).map(node).filter((child) => child !== undefined);
  return { tag, attributes: raw[':@'] ?? {}, children };
}
