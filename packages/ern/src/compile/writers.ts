import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadTable } from '../grammar/grammar.ts';
import { rootPlan } from '../mapping/root-plan.ts';
import { variantsOf } from '../mapping/variants.ts';
import { dialect, type ErnVersion, ernVersions, messageNames } from '../versions.ts';
import { compositeFunction } from './composite-function.ts';
import { sharing, type Unit } from './sharing.ts';
import { valueFunction } from './value-function.ts';
import { type Draft, Names } from './writer-names.ts';

/** The text of the generated writers by file name: a function for each composite, made from grammars and rows. */
export async function compileWriters(): Promise<Map<string, string>> {
  const names = new Names();
  const drafts: Draft[] = [];
  const roots = new Map<ErnVersion, readonly Draft[]>();
  for (const version of ernVersions) {
    const grammar = await loadTable(version);
    names.start(grammar, variantsOf(version));
    roots.set(
      version,
      messageNames.map((message) => names.draftOf(rootPlan(grammar, message))),
    );
    for (const draft of names.drafts) {
      draft.text = draft.plan.content ? valueFunction(draft.plan, names) : compositeFunction(draft.plan, names);
    }
    drafts.push(...names.drafts);
  }
  const { shared, own, nameOf } = sharing(drafts);
  const files = new Map([
    ['tables.ts', tablesFile(names)],
    [
      'shared.ts',
      `${heading('of what versions write alike')}${imports(shared, shared)}\n${shared.text}\n${exportLine(shared)}`,
    ],
  ]);
  for (const [version, unit] of own) {
    const entries = messageNames.map((message, index) => `  ${message}: ${nameOf(roots.get(version)![index]!)},\n`);
    const writer = `export const writer: VersionWriter = {\n  types,\n  downs,\n${entries.join('')}};\n`;
    const whole: Unit = {
      ...unit,
      text: `${unit.text}\n${writer}`,
      calls: new Set([...unit.calls, ...roots.get(version)!.map(nameOf)]),
    };
    files.set(
      `${dialect(version).folder}.ts`,
      `${heading(`of ERN ${version}`)}${imports(whole, shared)}\n${whole.text}`,
    );
  }
  return files;
}

export const writersFolder = fileURLToPath(new URL('../write/generated/', import.meta.url));

const heading = (what: string): string =>
  `// Made by \`npm run writers\` from the grammars and the rows of the mapping: the writer ${what}. Do not edit.\n`;

/** The table of numbers and tags that the functions share. */
function tablesFile({ types, downs, tags, attributes }: Names): string {
  const list = (name: string, items: readonly string[]) =>
    `export const ${name}: readonly string[] = [\n${items.map((item) => `  ${quoted(item)},\n`).join('')}];\n`;
  const constants = [
    ...tags.sort().map((name) => `export const $${name} = tag('${name}');\n`),
    ...attributes.sort().map((name) => `export const $$${name} = attributeTag('${name}');\n`),
  ];
  return `${heading('of every version')}import { attributeTag, tag } from '../tag.ts';\n\n${list('types', types)}\n${list('downs', downs)}\n${constants.join('')}`;
}

/** What a text of functions uses of the hand-written parts, of the tables and of the shared functions. */
function imports({ text, names, calls }: Unit, shared: Unit): string {
  const line = (wanted: Iterable<string>, file: string, type = '') => {
    const sorted = [...wanted].sort();
    return sorted.length === 0 ? '' : `import ${type}{ ${sorted.join(', ')} } from '${file}';\n`;
  };
  const uses = (name: string) => new RegExp(`(?<![\\w.])${name.replace('$', '\\$')}\\b`).test(text);
  const tags = new Set(text.match(/\$+\w+/g));
  return [
    line(['Shape'].filter(uses), '../../mapping/row.ts', 'type '),
    ...Object.entries(parts).map(([file, names]) => line(names.filter(uses), `../${file}.ts`)),
    line(['Sink'].filter(uses), '../sink.ts', 'type '),
    line(['Tag'].filter(uses), '../tag.ts', 'type '),
    line(['VersionWriter'].filter(uses), '../version-writer.ts', 'type '),
    line(
      [...calls].filter((name) => !names.has(name) && shared.names.has(name)),
      './shared.ts',
    ),
    line([...tags, ...['downs', 'types'].filter(uses)], './tables.ts'),
  ].join('');
}

/** The hand-written functions that the generated ones call, by the file of `write` that they stand in. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'allowed-text': ['isRefused'],
  attributes: ['attribute', 'dueAttribute'],
  body: ['beginBody', 'endBody', 'pasteBody'],
  elements: ['above', 'below', 'belowAny', 'over', 'start'],
  losses: ['Known', 'has', 'loseBranches', 'loseOthers'],
  often: ['oftenChildren', 'oftenValues'],
  'own-values': ['isListed', 'ownOf'],
  shapes: ['asShape', 'isObject'],
  texts: ['content', 'dueText', 'dueTexts', 'lack', 'ownValue', 'text', 'texts', 'value'],
};

const exportLine = ({ names }: Unit): string =>
  `export {\n${[...names]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}};\n`;

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of await compileWriters()) {
    writeFileSync(join(writersFolder, name), text);
    console.log(`${name.padEnd(10)} ${(text.length / 1024).toFixed(0).padStart(5)} KB`);
  }
}
