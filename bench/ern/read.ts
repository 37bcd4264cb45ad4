import { XMLParser } from 'fast-xml-parser';
import { schemaFolder } from '../../packages/ern/src/compile/schemas.ts';
import { type ErnVersion, loadGrammar, readChecked, writeWith } from '../../packages/ern/src/index.ts';
import { oracle } from '../../packages/ern/src/validate/testing/oracle.ts';
import { inTurn, type Row, worked } from '../measure.ts';
import { albumOf } from './support/album.ts';

/**
 * Bytes to the model, checked against the schema, references included, in one pass. P1: how many times as fast as
 * fast-xml-parser alone, and as fast-xml-parser and libxml2-wasm with the published schema. P2: as a multiple of
 * `JSON.parse` of the same model. Times are processor time, garbage collection included.
 */
export default async function reading(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) rows.push(...(await measured(version)));
  return rows;
}

async function measured(version: ErnVersion): Promise<readonly Row[]> {
  const { bytes } = writeWith(await loadGrammar(version), albumOf(12));
  const { report, reading } = await readChecked(bytes);
  if (!reading.ok || report.errors.length > 0) throw new Error(`Cannot measure with a bad album of ${version}`);
  const json = JSON.stringify(reading.value.message);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const source = Buffer.from(bytes);
  const ours = (count: number) => async () => {
    const start = process.cpuUsage();
    for (let index = 0; index < count; index += 1) await readChecked(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / count;
  };
  await ours(200)();
  worked(30, () => parser.parse(source));
  worked(200, () => JSON.parse(json));

  const row = (
    name: string,
    found: { ours: number; theirs: number; spread: string },
    rest: Pick<Row, 'ratio' | 'goal' | 'gate' | 'better'>,
  ): Row => ({
    name: `${name.slice(0, 2)} read ${version}, ${name.slice(3)}`,
    ...rest,
    note: `${Math.round(bytes.length / 1024)} KB: ours ${found.ours.toFixed(2)} ms, theirs ${found.theirs.toFixed(2)} ms; ours ÷ theirs ${found.spread}`,
  });
  const alone = await inTurn(9, ours(10), () => worked(5, () => parser.parse(source)));
  const rows = [
    row('P1 fast-xml-parser ÷ ours', alone, { ratio: 1 / alone.ratio, goal: 4, gate: 3, better: 'higher' }),
  ];
  const schemas = schemaFolder();
  if (schemas === undefined) console.log('  P1 with the schema is not measured: set DDEX_SCHEMAS to their folder');
  else {
    const { complaint } = oracle(schemas, version);
    const parsedAndChecked = () => {
      parser.parse(source);
      complaint(source);
    };
    const both = await inTurn(9, ours(10), () => worked(5, parsedAndChecked));
    rows.push(
      row('P1 fxp and libxml2-wasm ÷ ours', both, { ratio: 1 / both.ratio, goal: 8, gate: 6, better: 'higher' }),
    );
  }
  // Long enough that each side pays for its own garbage.
  const floor = await inTurn(15, ours(40), () => worked(300, () => JSON.parse(json)));
  rows.push(row('P2 ours ÷ JSON.parse', floor, { ratio: floor.ratio, goal: 5, gate: 6.5, better: 'lower' }));
  return rows;
}
