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
  const albums = [await album('4.3'), await album('3.8.2')];
  const rows: Row[] = [];
  // Before the peers of P1 run: what they leave in memory makes our garbage dear, and a service has none of them.
  for (const one of albums) rows.push(await besideJson(one));
  for (const one of albums) rows.push(...(await besidePeers(one)));
  return rows;
}

interface Album {
  readonly version: ErnVersion;
  readonly bytes: Uint8Array;
  readonly json: string;
  /** Reads it so often, and gives the milliseconds of one time. */
  readonly ours: (count: number) => () => Promise<number>;
}

async function album(version: ErnVersion): Promise<Album> {
  const { bytes } = writeWith(await loadGrammar(version), albumOf(12));
  const { report, reading } = await readChecked(bytes);
  if (!reading.ok || report.errors.length > 0) throw new Error(`Cannot measure with a bad album of ${version}`);
  const ours = (count: number) => async () => {
    const start = process.cpuUsage();
    for (let index = 0; index < count; index += 1) await readChecked(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / count;
  };
  return { version, bytes, json: JSON.stringify(reading.value.message), ours };
}

async function besideJson(one: Album): Promise<Row> {
  const { ours, json } = one;
  await ours(500)();
  worked(500, () => JSON.parse(json));
  // Long enough that each side pays for its own garbage.
  const found = await inTurn(15, ours(40), () => worked(300, () => JSON.parse(json)));
  return row(one, 'P2 ours ÷ JSON.parse', found, { ratio: found.ratio, goal: 5, gate: 6.5, better: 'lower' });
}

async function besidePeers(one: Album): Promise<readonly Row[]> {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const source = Buffer.from(one.bytes);
  worked(30, () => parser.parse(source));
  const alone = await inTurn(9, one.ours(10), () => worked(5, () => parser.parse(source)));
  const rows = [
    row(one, 'P1 fast-xml-parser ÷ ours', alone, { ratio: 1 / alone.ratio, goal: 4, gate: 3, better: 'higher' }),
  ];
  const schemas = schemaFolder();
  if (schemas === undefined) console.log('  P1 with the schema is not measured: set DDEX_SCHEMAS to their folder');
  else {
    const { complaint } = oracle(schemas, one.version);
    const parsedAndChecked = () => {
      parser.parse(source);
      complaint(source);
    };
    const both = await inTurn(9, one.ours(10), () => worked(5, parsedAndChecked));
    const name = 'P1 fxp and libxml2-wasm ÷ ours';
    rows.push(row(one, name, both, { ratio: 1 / both.ratio, goal: 8, gate: 6, better: 'higher' }));
  }
  return rows;
}

const row = (
  { version, bytes }: Album,
  name: string,
  found: { ours: number; theirs: number; spread: string },
  rest: Pick<Row, 'ratio' | 'goal' | 'gate' | 'better'>,
): Row => ({
  name: `${name.slice(0, 2)} read ${version}, ${name.slice(3)}`,
  ...rest,
  note: `${Math.round(bytes.length / 1024)} KB: ours ${found.ours.toFixed(2)} ms, theirs ${found.theirs.toFixed(2)} ms; ours ÷ theirs ${found.spread}`,
});
