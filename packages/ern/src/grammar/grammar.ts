import { type ErnVersion, type MessageName, messageNames } from '../versions.ts';
import type { VersionWriter } from '../write/version-writer.ts';
import { type Composite, parseComposite, type SimpleType } from './composite.ts';
import type { GrammarTable } from './table.ts';

/** What one version of ERN allows. Composites are taken apart on first use and then kept. */
export interface Grammar {
  readonly version: ErnVersion;
  /** Releases of the allowed value sets in these tables, oldest first; empty for one unnumbered set. */
  readonly avsVersions: readonly number[];
  /** The type of a message's root element. */
  root(message: MessageName): Composite;
  /** A composite by type name, such as `SoundRecording`. */
  composite(type: string): Composite | undefined;
  /** Every composite that the two messages reach, by name. */
  compositeNames(): readonly string[];
  /** A simple type by name, such as `avs:UseType` or `xs:dateTime`. */
  simpleType(name: string): SimpleType | undefined;
  /** The functions that write messages of the version; there are none while nobody asked for them. */
  readonly writer: VersionWriter | undefined;
}

/** Loads a version's grammar and its writer, once. Only those of that version are read. */
export async function loadGrammar(version: ErnVersion): Promise<Grammar> {
  const [grammar, { writer }] = await Promise.all([loadTable(version), writers[version]()]);
  return Object.assign(grammar, { writer });
}

/** The same grammar without asking for its writer, which is several times as large and of no use to a reader. */
export function loadTable(version: ErnVersion): Promise<Grammar> {
  const found = loaded.get(version) ?? tables[version]().then(({ table }) => grammarOf(table));
  loaded.set(version, found);
  return found;
}

const loaded = new Map<ErnVersion, Promise<Grammar>>();

// Spelled out, so that a bundler sees each file and a function carries only the ones it loads.
const tables = {
  '3.8.2': () => import('./generated/382.ts'),
  '4.1': () => import('./generated/41.ts'),
  '4.1.1': () => import('./generated/411.ts'),
  '4.2': () => import('./generated/42.ts'),
  '4.3': () => import('./generated/43.ts'),
  '4.3.1': () => import('./generated/431.ts'),
  '4.3.2': () => import('./generated/432.ts'),
} satisfies Record<ErnVersion, () => Promise<{ table: GrammarTable }>>;

const writers = {
  '3.8.2': () => import('../write/generated/382.ts'),
  '4.1': () => import('../write/generated/41.ts'),
  '4.1.1': () => import('../write/generated/411.ts'),
  '4.2': () => import('../write/generated/42.ts'),
  '4.3': () => import('../write/generated/43.ts'),
  '4.3.1': () => import('../write/generated/431.ts'),
  '4.3.2': () => import('../write/generated/432.ts'),
} satisfies Record<ErnVersion, () => Promise<{ writer: VersionWriter }>>;

/** Makes the view of a table. */
export function grammarOf(table: GrammarTable): Grammar {
  const composites = new Map<string, Composite>();
  const simple: SimpleType[] = table.simple.map((text) => simpleTypeOf(text, table));
  const byName = new Map(simple.map((type) => [type.name, type]));

  const composite = (type: string): Composite | undefined => {
    const known = composites.get(type);
    if (known) return known;
    if (!Object.hasOwn(table.composites, type)) return undefined;
    const made = parseComposite(type, table.composites[type] ?? '', simple);
    composites.set(type, made);
    return made;
  };
  const roots = Object.fromEntries(messageNames.map((name) => [name, composite(name)])) as Record<
    MessageName,
    Composite | undefined
  >;
  return {
    version: table.version,
    avsVersions: table.values.releases,
    root: (message) => {
      const found = roots[message];
      if (!found) throw new Error(`Cannot find ${message} in the grammar of ERN ${table.version}`);
      return found;
    },
    composite,
    compositeNames: () => Object.keys(table.composites),
    simpleType: (name) => byName.get(name),
    writer: undefined,
  };
}

function simpleTypeOf(text: string, table: GrammarTable): SimpleType {
  const tilde = text.indexOf('~');
  const pattern = tilde < 0 ? undefined : text.slice(tilde + 1);
  const head = tilde < 0 ? text : text.slice(0, tilde);
  const equals = head.indexOf('=');
  const name = equals > 0 ? head.slice(0, equals) : text;
  const base = equals > 0 ? head.slice(equals + 1) : head.startsWith('avs:') ? 'xs:string' : head;
  const { releases, types } = table.values;
  const byBits = head.startsWith('avs:') ? types[head.slice(4)] : types[name];
  return { name, base, pattern, values: byBits && allowedValues(byBits, releases) };
}

function allowedValues(byBits: Readonly<Record<number, string>>, releases: readonly number[]): SimpleType['values'] {
  const groups = Object.entries(byBits);
  if (groups.length === 0) return undefined;
  const sets = new Map<number, ReadonlySet<string>>();
  // A type that an older release did not have yet is checked against the oldest release that has it.
  const held = groups.reduce((bits, [key]) => bits | Number(key), 0);
  const bitOf = (release: number | undefined): number => {
    if (releases.length === 0) return 0;
    let index = release === undefined ? releases.length - 1 : releases.indexOf(release);
    if (index < 0) throw new Error(`Cannot check values of AVS ${release}: the tables hold ${releases.join(', ')}`);
    while (index < releases.length - 1 && !(held & (1 << index))) index += 1;
    while (index > 0 && !(held & (1 << index))) index -= 1;
    return index;
  };
  const joined = (bit: number): string =>
    groups
      .filter(([bits]) => Number(bits) & (1 << bit))
      .map(([, text]) => text)
      .join('|');
  return {
    joined: (release) => joined(bitOf(release)),
    in: (release) => {
      const bit = bitOf(release);
      const known = sets.get(bit);
      if (known) return known;
      const made = new Set(joined(bit).split('|'));
      sets.set(bit, made);
      return made;
    },
    releasesOf: (value) => {
      const bits = groups.reduce((all, [key, text]) => (text.split('|').includes(value) ? all | Number(key) : all), 0);
      return releases.filter((_, index) => bits & (1 << index));
    },
  };
}
