import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Dialect, dialect, ernVersions } from '../versions.ts';
import { type CompiledGrammar, compileGrammar, compileValues, type ValueSet } from './compile.ts';
import { readXsd, type Xsd } from './xsd.ts';

/** Compiles every schema below a folder into the text of the generated files, by file name. */
export function compileSchemas(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const readings = new Map<string, Xsd>();
  const read = (path: string): Xsd => {
    const found = readings.get(path) ?? readXsd(readFileSync(path, 'utf8'));
    readings.set(path, found);
    return found;
  };

  const numbered: CompiledGrammar[] = [];
  for (const version of ernVersions) {
    const row = dialect(version);
    const path = join(folder, row.folder, 'release-notification.xsd');
    const schema = read(path);
    const compiled = compileGrammar(row, schema, valueSets(row, schema, path, folder, read));
    if (row.avsVersions.length > 0) numbered.push(compiled);
    files.set(`${row.folder}.ts`, grammarFile(row, compiled));
  }
  const [first] = numbered;
  if (first) files.set('avs.ts', valuesFile(numbered, first.valueSets));
  return files;
}

/** Where the schemas lie: `DDEX_SCHEMAS`, or `shared/ddex/xsd` beside the repository; undefined when neither is there. */
export function schemaFolder(): string | undefined {
  const beside = fileURLToPath(new URL('../../../../../shared/ddex/xsd', import.meta.url));
  const folder = resolve(process.env.DDEX_SCHEMAS ?? beside);
  for (const candidate of [folder, join(folder, 'xsd')]) {
    if (existsSync(join(candidate, '432', 'release-notification.xsd'))) return candidate;
  }
  return undefined;
}

export const generatedFolder = fileURLToPath(new URL('../grammar/generated/', import.meta.url));

function valueSets(row: Dialect, schema: Xsd, path: string, folder: string, read: (path: string) => Xsd): ValueSet[] {
  const found = schema.imports.find((one) => one.namespace === row.avsNamespace);
  if (!found) throw new Error(`Cannot compile ${row.version}: it imports no allowed value sets`);
  const imported = read(join(dirname(path), found.location));
  return row.avsVersions.length === 0
    ? [{ release: undefined, xsd: imported }]
    : row.avsVersions.map((release) => ({
        release,
        xsd:
          release === row.avsOfSchema
            ? imported
            : read(join(folder, 'avs-versions', `allowed-value-sets_${String(release).padStart(3, '0')}.xsd`)),
      }));
}

function grammarFile(row: Dialect, { table, valueTypes, ownValues, valueSets: sets }: CompiledGrammar): string {
  const own = [...ownValues].map(([name, values]) => `'ern:${name}': { 1: ${quoted(values.join('|'))} },`);
  const shared = row.avsVersions.length > 0;
  const values = shared ? undefined : compileValues(valueTypes, sets);
  if (shared && own.length) throw new Error(`Cannot compile ${row.version}: own enumerations beside numbered sets`);
  return [
    `// Made by \`npm run schemas\` from the schema of ERN ${row.version}. Do not edit.`,
    `import type { GrammarTable } from '../table.ts';`,
    ...(shared ? [`import { values } from './avs.ts';`] : []),
    '',
    'export const table: GrammarTable = {',
    `  version: '${table.version}',`,
    `  roots: [${table.roots.map(quoted).join(', ')}],`,
    '  simple: [',
    ...table.simple.map((text, index) => `    ${quoted(text)}, // ${index}`),
    '  ],',
    '  composites: {',
    ...Object.entries(table.composites).map(([name, line]) => `    ${name}: ${quoted(line)},`),
    '  },',
    ...(values
      ? [
          '  values: {',
          '    releases: [],',
          '    types: {',
          ...own.map((line) => `      ${line}`),
          ...typeLines(values.types, 6),
          '    },',
          '  },',
        ]
      : ['  values,']),
    '};',
    '',
  ].join('\n');
}

function valuesFile(grammars: readonly CompiledGrammar[], sets: readonly ValueSet[]): string {
  const types = new Set(grammars.flatMap((grammar) => [...grammar.valueTypes]));
  const { releases, types: table } = compileValues(types, sets);
  return [
    `// Made by \`npm run schemas\` from the allowed value sets ${releases.join(', ')}. Do not edit.`,
    `import type { ValueTable } from '../table.ts';`,
    '',
    'export const values: ValueTable = {',
    `  releases: [${releases.join(', ')}],`,
    '  types: {',
    ...typeLines(table, 4),
    '  },',
    '};',
    '',
  ].join('\n');
}

const typeLines = (types: Readonly<Record<string, Readonly<Record<number, string>>>>, indent: number): string[] =>
  Object.entries(types).map(
    ([name, byBits]) =>
      `${' '.repeat(indent)}${name}: { ${Object.entries(byBits)
        .map(([bits, text]) => `${bits}: ${quoted(text)}`)
        .join(', ')} },`,
  );

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = schemaFolder();
  if (folder === undefined) {
    console.error('No schemas found: set DDEX_SCHEMAS to the folder that holds 432/release-notification.xsd.');
    process.exitCode = 2;
  } else {
    for (const [name, text] of compileSchemas(folder)) {
      writeFileSync(join(generatedFolder, name), text);
      console.log(`${name.padEnd(8)} ${(text.length / 1024).toFixed(0).padStart(5)} KB`);
    }
  }
}
