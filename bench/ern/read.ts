// biome-ignore-all lint/style/noRestrictedImports: a bench measures behind the interface of its package.
// biome-ignore-all lint/correctness/noUndeclaredDependencies: the peer is a development dependency of packages/ern.
import { XMLParser } from 'fast-xml-parser';
import { schemaFolder } from '../../packages/ern/src/compile/schemas.ts';
import { type ErnVersion, loadGrammar, read, validator, writeWith } from '../../packages/ern/src/index.ts';
import { oracle } from '../../packages/ern/src/validate/testing/oracle.ts';
import { inTurn, type Row, timed } from '../measure.ts';
import { albumOf } from './support/album.ts';

/**
 * P1: how many times as fast as fast-xml-parser a message becomes the model, and, checked against the schema, how many
 * times as fast as fast-xml-parser and libxml2-wasm together. P2: the same as a multiple of `JSON.parse` of the model.
 * Ours are bytes to checked model in both P1 with the schema and P2; reading and checking are still two passes.
 */
export default async function reading(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) rows.push(...(await measured(version)));
  return rows;
}

async function measured(version: ErnVersion): Promise<readonly Row[]> {
  const grammar = await loadGrammar(version);
  const { bytes } = writeWith(grammar, albumOf(12));
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`Cannot measure with an album that is not read back as ${version}`);
  const json = JSON.stringify(outcome.value.message);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const source = Buffer.from(bytes);
  const check = validator(grammar);

  const readTimes = (count: number) => async () => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) await read(bytes);
    return (performance.now() - start) / count;
  };
  const checkedTimes = (count: number) => async () => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) {
      check(bytes);
      await read(bytes);
    }
    return (performance.now() - start) / count;
  };
  await checkedTimes(60)();
  timed(20, () => parser.parse(source));

  const alone = await inTurn(7, readTimes(10), () => timed(5, () => parser.parse(source)));
  const rows: Row[] = [
    {
      name: `P1 read ${version}, fast-xml-parser ÷ ours`,
      ratio: 1 / alone.ratio,
      goal: 4,
      gate: 3,
      better: 'higher',
      note: `ours ÷ theirs ${alone.spread}`,
    },
  ];
  const schemas = schemaFolder();
  if (schemas === undefined) console.log('  P1 with the schema is not measured: set DDEX_SCHEMAS to their folder');
  else {
    const { complaint } = oracle(schemas, version);
    const both = await inTurn(7, checkedTimes(10), () =>
      timed(5, () => {
        parser.parse(source);
        complaint(source);
      }),
    );
    rows.push({
      name: `P1 read and check ${version}, fxp + libxml2-wasm ÷ ours`,
      ratio: 1 / both.ratio,
      goal: 8,
      gate: 6,
      better: 'higher',
      note: `ours ÷ theirs ${both.spread}`,
    });
  }
  const floor = await inTurn(7, checkedTimes(10), () => timed(40, () => JSON.parse(json)));
  rows.push({
    name: `P2 read and check ${version}, ours ÷ JSON.parse`,
    ratio: floor.ratio,
    goal: 5,
    gate: 6.5,
    better: 'lower',
    note: floor.spread,
  });
  return rows;
}
