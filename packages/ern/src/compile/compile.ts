import type { GrammarTable, ValueTable } from '../grammar/table.ts';
import { type Dialect, messageNames } from '../versions.ts';
import type { Node, Xsd } from './xsd.ts';

/**
 * Turns one version's schema into its table. Only what the two messages can reach is kept. `valueSets` are the allowed
 * value sets, oldest first, with their release number; a single unnumbered set has none.
 */
export function compileGrammar(dialect: Dialect, schema: Xsd, valueSets: readonly ValueSet[]): CompiledGrammar {
  const simple: string[] = [];
  const composites: Record<string, string> = {};
  const valueTypes = new Set<string>();

  const prefixOf = (qualified: string): [string, string] => {
    const [prefix, local] = qualified.split(':') as [string, string];
    const namespace = schema.prefixes.get(prefix);
    if (namespace === 'http://www.w3.org/2001/XMLSchema') return ['xs', local];
    if (namespace === schema.targetNamespace) return ['ern', local];
    if (namespace === dialect.avsNamespace) return ['avs', local];
    throw new Error(`Cannot compile ${dialect.version}: ${qualified} is in no namespace of this schema`);
  };

  const simpleNumber = (text: string): string => {
    if (text.startsWith('avs:')) valueTypes.add(text.slice(4));
    const found = simple.indexOf(text);
    return String(found >= 0 ? found : simple.push(text) - 1);
  };

  /** The text of a restriction: `xs:ID~pattern`; its enumeration, if any, is told apart by the caller. */
  const restriction = (type: Node): string => {
    const rule = only(type.children, 'restriction');
    const [prefix, local] = prefixOf(rule.attributes.base ?? '');
    const patterns = rule.children.filter((n) => n.tag === 'pattern').map((n) => n.attributes.value ?? '');
    if (patterns.length > 1) throw new Error(`Cannot compile ${dialect.version}: two patterns in one restriction`);
    // These escapes mean the same to the validator's regular expressions; others of XML Schema may not.
    const escapes = patterns[0]?.match(/\\[^d-]|\[[^\]]*-\[/);
    if (escapes) throw new Error(`Cannot compile ${dialect.version}: the pattern ${patterns[0]} uses ${escapes[0]}`);
    return `${prefix}:${local}${patterns.length ? `~${decoded(patterns[0] ?? '')}` : ''}`;
  };

  const typeOf = (holder: Node): { composite: string } | { simple: string } => {
    const inline = holder.children[0];
    if (inline?.tag === 'simpleType') return { simple: simpleNumber(restriction(inline)) };
    const named = holder.attributes.type;
    // 3.8.2 declares some attributes without a type, which XML Schema takes for any simple type.
    if (named === undefined && holder.tag === 'attribute') return { simple: simpleNumber('xs:anySimpleType') };
    const [prefix, local] = prefixOf(named ?? '');
    if (prefix === 'ern' && schema.complexTypes.has(local)) return { composite: local };
    return { simple: namedSimple(prefix, local) };
  };

  const namedSimple = (prefix: string, local: string): string => {
    if (prefix !== 'ern') return simpleNumber(`${prefix}:${local}`);
    const type = schema.simpleTypes.get(local);
    if (!type) throw new Error(`Cannot compile ${dialect.version}: no simple type ${local}`);
    const values = enumeration(type);
    if (values.length) ownValues.set(local, values);
    return simpleNumber(`ern:${local}=${restriction(type)}`);
  };

  const ownValues = new Map<string, string[]>();

  const particle = (n: Node): string => {
    const range = cardinality(n);
    if (n.tag === 'element') {
      const name = n.attributes.name ?? '';
      const type = typeOf(n);
      if ('simple' in type) return `${name}:${type.simple}${range}`;
      visit(type.composite, schema.complexTypes.get(type.composite));
      return `${name}${type.composite === name ? '' : `:${type.composite}`}${range}`;
    }
    const inner = n.children.map(particle);
    return `(${inner.join(n.tag === 'choice' ? '|' : ' ')})${range}`;
  };

  const attribute = (n: Node): string => {
    const type = typeOf(n);
    if (!('simple' in type)) throw new Error(`Cannot compile ${dialect.version}: attribute with a composite`);
    return `@${n.attributes.name}${n.attributes.use === 'required' ? '!' : ''}:${type.simple}`;
  };

  const visit = (name: string, type: Node | undefined): void => {
    if (name in composites) return;
    if (!type) throw new Error(`Cannot compile ${dialect.version}: no composite ${name}`);
    composites[name] = '';
    const parts: string[] = [];
    const content = type.children.find((n) => n.tag === 'simpleContent');
    const holder = content ? only(content.children, 'extension') : type;
    if (content) {
      parts.push(`=${namedSimple(...prefixOf(holder.attributes.base ?? ''))}`);
    }
    for (const n of holder.children) if (n.tag === 'attribute') parts.push(attribute(n));
    for (const n of holder.children) {
      if (n.tag !== 'sequence' && n.tag !== 'choice') continue;
      // The outermost sequence needs no brackets.
      if (n.tag === 'sequence' && cardinality(n) === '') parts.push(...n.children.map(particle));
      else parts.push(particle(n));
    }
    composites[name] = parts.join(' ');
  };

  for (const root of messageNames) {
    const element = schema.elements.get(root);
    if (!element || schema.complexTypes.has(root)) throw new Error(`Cannot compile ${dialect.version}: root ${root}`);
    visit(root, only(element.children, 'complexType'));
  }
  const sorted = Object.fromEntries(Object.entries(composites).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    table: { version: dialect.version, simple, composites: sorted, roots: [...messageNames] },
    valueTypes,
    ownValues,
    valueSets,
  };
}

export interface ValueSet {
  readonly release: number | undefined;
  readonly xsd: Xsd;
}

export interface CompiledGrammar {
  readonly table: Omit<GrammarTable, 'values'>;
  /** Types of the allowed value sets that the grammar reaches. */
  readonly valueTypes: ReadonlySet<string>;
  /** Enumerations that the message schema itself declares. */
  readonly ownValues: ReadonlyMap<string, readonly string[]>;
  readonly valueSets: readonly ValueSet[];
}

/** The allowed values of the given types, with the releases that hold each. */
export function compileValues(types: Iterable<string>, sets: readonly ValueSet[]): ValueTable {
  const table: Record<string, Record<number, string>> = {};
  for (const name of [...types].sort()) {
    const bits = new Map<string, number>();
    sets.forEach((set, index) => {
      const type = set.xsd.simpleTypes.get(name);
      for (const value of type ? allowedValues(type, set.xsd) : [])
        bits.set(value, (bits.get(value) ?? 0) | (1 << index));
    });
    // A type that its set declares without a value is open: any text is allowed.
    const declared = sets.some((set) => set.xsd.simpleTypes.has(name));
    if (!declared || (bits.size === 0 && sets.length > 1)) throw new Error(`Cannot compile the values of ${name}`);
    const byBits: Record<number, string> = {};
    for (const [value, mask] of [...bits].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (value.includes('|')) throw new Error(`Cannot compile the allowed values: ${value} holds the separator`);
      byBits[mask] = byBits[mask] === undefined ? value : `${byBits[mask]}|${value}`;
    }
    table[name] = byBits;
  }
  return { releases: sets.map((set) => set.release).filter((release) => release !== undefined), types: table };
}

/** The values of a type, through the unions of sets that 4.1 makes. */
function allowedValues(type: Node, xsd: Xsd): string[] {
  const union = type.children.find((n) => n.tag === 'union');
  if (!union) return enumeration(type);
  return (union.attributes.memberTypes ?? '').split(/\s+/).flatMap((member) => {
    const found = xsd.simpleTypes.get(member.slice(member.indexOf(':') + 1));
    if (!found) throw new Error(`Cannot compile the allowed values: no type ${member}`);
    return allowedValues(found, xsd);
  });
}

const enumeration = (type: Node): string[] =>
  only(type.children, 'restriction')
    .children.filter((n) => n.tag === 'enumeration')
    .map((n) => decoded(n.attributes.value ?? ''));

function cardinality(n: Node): '' | '?' | '*' | '+' {
  const min = n.attributes.minOccurs ?? '1';
  const max = n.attributes.maxOccurs ?? '1';
  const found = cardinalities.get(`${min} ${max}`);
  if (found === undefined) throw new Error(`Cannot compile a cardinality of ${min} to ${max}`);
  return found;
}

const cardinalities = new Map<string, '' | '?' | '*' | '+'>([
  ['1 1', ''],
  ['0 1', '?'],
  ['0 unbounded', '*'],
  ['1 unbounded', '+'],
]);

function only(nodes: readonly Node[], tag: string): Node {
  const found = nodes.filter((n) => n.tag === tag);
  if (found.length !== 1 || !found[0]) throw new Error(`Cannot compile the schema: expected one xs:${tag}`);
  return found[0];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Undoes the five named entities, which the parser may leave in attribute values. */
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? '');
