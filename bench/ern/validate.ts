import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFolder } from '../../packages/ern/src/compile/schemas.ts';
import { type ErnVersion, loadGrammar, validator } from '../../packages/ern/src/index.ts';
import { oracle } from '../../packages/ern/src/validate/testing/oracle.ts';
import { dialect } from '../../packages/ern/src/versions.ts';
import { inTurn, type Row, timed } from '../measure.ts';
import { bundled, inFreshProcess } from './support/fresh.ts';

const messages: readonly [version: ErnVersion, sample: string][] = [
  ['4.3', '43/official/1_Audio.xml'],
  ['4.3.2', '432/derived/1_Audio.xml'],
  ['3.8.2', '382/third-party/dedex_016_utf8_artists.xml'],
];

/**
 * V1: how many times as fast as libxml2-wasm with the published schema a message is checked, bytes to verdict.
 * V2: from a fresh process to the first verdict, as a part of what libxml2-wasm takes (imports included on both sides).
 */
export default async function validation(): Promise<readonly Row[]> {
  const schemas = schemaFolder();
  if (schemas === undefined) {
    console.log('  not measured: set DDEX_SCHEMAS to the folder of the schemas');
    return [];
  }
  const rows: Row[] = [];
  for (const [version, sample] of messages) {
    const path = join(schemas, '..', 'samples', sample);
    const bytes = await readFile(path);
    rows.push(await speed(schemas, version, bytes), await readiness(schemas, version, path));
  }
  return rows;
}

async function speed(schemas: string, version: ErnVersion, bytes: Uint8Array): Promise<Row> {
  const check = validator(await loadGrammar(version));
  const { complaint } = oracle(schemas, version);
  if (!check(bytes).valid || complaint(bytes) !== undefined)
    throw new Error(`Cannot measure with a bad sample of ${version}`);
  timed(300, () => check(bytes));
  timed(20, () => complaint(bytes));
  const { ours, theirs, ratio, spread } = await inTurn(
    9,
    () => timed(100, () => check(bytes)),
    () => timed(20, () => complaint(bytes)),
  );
  return {
    name: `V1 validate ${version}, libxml2-wasm ÷ ours`,
    ratio: 1 / ratio,
    goal: 5,
    gate: 4,
    better: 'higher',
    note: `${(bytes.length / 1024).toFixed(0)} KB: ours ${ours.toFixed(2)} ms, libxml2-wasm ${theirs.toFixed(2)} ms; ours ÷ theirs ${spread}`,
  };
}

async function readiness(schemas: string, version: ErnVersion, sample: string): Promise<Row> {
  return bundled('src/validate/validate.ts', async (path) => {
    const ours = fresh(`
      const { validate } = await import(${JSON.stringify(path)});
      verdict = (await validate(bytes)).valid;`);
    const schema = join(schemas, dialect(version).folder, 'release-notification.xsd');
    const theirs = fresh(`
      const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
      const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
      xmlRegisterFsInputProviders();
      const path = ${JSON.stringify(schema)};
      const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(fs.readFileSync(path), { url: path }));
      validator.validate(XmlDocument.fromBuffer(bytes));
      verdict = true;`);
    const run = (script: string) => () => inFreshProcess(script, sample);
    const found = await inTurn(7, run(ours), run(theirs));
    return {
      name: `V2 ready and first ${version}, ours ÷ libxml2-wasm`,
      ratio: found.ratio,
      goal: 0.15,
      gate: 0.25,
      better: 'lower',
      note: `ours ${found.ours.toFixed(0)} ms, libxml2-wasm ${found.theirs.toFixed(0)} ms; ${found.spread}`,
    };
  });
}

/** A script that prints the milliseconds from the process's readiness to the first verdict. */
const fresh = (body: string): string => `
  import fs from 'node:fs';
  const bytes = fs.readFileSync(process.argv[1]);
  let verdict = false;
  const start = performance.now();
  ${body}
  if (!verdict) throw new Error('the sample is not valid');
  process.stdout.write(String(performance.now() - start));`;
