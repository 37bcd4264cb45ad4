import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assess } from '../../packages/conformance/src/index.ts';
import { schemaFolder } from '../../packages/ern/src/compile/schemas.ts';
import { type ErnVersion, loadGrammar, read, validator } from '../../packages/ern/src/index.ts';
import { inTurn, type Row, worked } from '../measure.ts';

const samples: readonly [version: ErnVersion, sample: string][] = [
  ['4.3', '43/official/1_Audio.xml'],
  ['4.3.2', '432/derived/1_Audio.xml'],
];

/**
 * V4: what all entries cost on an album that is read already, as a part of validating its bytes. The text and what the
 * reader met come along, as `assessFile` gives them.
 */
export default async function conformance(): Promise<readonly Row[]> {
  const schemas = schemaFolder();
  if (schemas === undefined) {
    console.log('  not measured: set DDEX_SCHEMAS to the folder of the schemas');
    return [];
  }
  const rows: Row[] = [];
  for (const [version, sample] of samples) {
    const bytes = await readFile(join(schemas, '..', 'samples', sample));
    const check = validator(await loadGrammar(version));
    const outcome = await read(bytes);
    if (!outcome.ok) throw new Error(`Cannot measure with a sample that is no message: ${outcome.refusal.detail}`);
    const { message, isInOrder, ownValues } = outcome.value;
    const given = { text: bytes.toString('utf8'), asRead: { isInOrder, ownValues } };
    const { ours, theirs, ratio, spread } = await inTurn(
      9,
      busy(1000, () => assess(message, version, given)),
      busy(300, () => check(bytes)),
    );
    rows.push({
      name: `V4 all entries ${version}, ÷ validating`,
      ratio,
      goal: 0.3,
      gate: 0.5,
      better: 'lower',
      note: `${(bytes.length / 1024).toFixed(0)} KB, 21 tracks: entries ${ours.toFixed(3)} ms, validating ${theirs.toFixed(3)} ms of processor time; ${spread}`,
    });
  }
  return rows;
}

/**
 * Times something as a service that is at it all day. The full collection before a round lets go of compiled code when
 * nothing alive has its shapes: so the last answer is kept, and what has to be compiled again is, before time is taken.
 */
function busy(count: number, call: () => unknown): () => number {
  let last: unknown;
  const keep = () => {
    last = call();
    return last;
  };
  worked(5 * count, keep);
  return () => {
    worked(count, keep);
    return worked(count, keep);
  };
}
