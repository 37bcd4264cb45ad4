import { type IdentifierKind, parseIdentifier } from '../../packages/identifiers/src/index.ts';
import { inTurn, type Row, timed } from '../measure.ts';

const samples: readonly [kind: IdentifierKind, text: string][] = [
  ['gtin', '0-36000-29145-2'],
  ['isrc', 'US-RC1-76-07839'],
  ['grid', 'A1-2425G-ABC1234002-M'],
  ['isni', '0000 0001 1481 9103'],
  ['ipi', '00045620792'],
  ['ipi-base', 'I-001068130-6'],
  ['iswc', 'T-034.524.680-1'],
  ['dpid', 'PA-DPIDA-2011072101-T'],
];
const COUNT = 100_000;

/** I1: reading one printed form with its check, as a ratio to the removal of its separators by a regular expression. */
export default async function parsing(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [kind, text] of samples) {
    const parse = () => {
      if (!parseIdentifier(kind, text).ok) throw new Error(`Cannot measure with a bad ${kind}`);
    };
    const bare = () => text.replace(/[-. ]/g, '').length;
    timed(COUNT, parse);
    timed(COUNT, bare);
    const { ours, ratio, spread } = await inTurn(
      5,
      () => timed(COUNT, parse),
      () => timed(COUNT, bare),
    );
    rows.push({
      name: `I1 read ${kind}, ours ÷ one replace`,
      ratio,
      goal: 10,
      gate: 25,
      better: 'lower',
      note: `${(1 / ours / 1000).toFixed(2)} million a second; ${spread}`,
    });
  }
  return rows;
}
