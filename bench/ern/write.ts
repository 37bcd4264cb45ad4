// biome-ignore-all lint/style/noRestrictedImports: a bench measures behind the interface of its package.
// biome-ignore-all lint/correctness/noUndeclaredDependencies: the peer is a development dependency of packages/ern.
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { type ErnVersion, loadGrammar, type Message, read, writeWith } from '../../packages/ern/src/index.ts';
import { inTurn, type Row, timed } from '../measure.ts';
import { albumOf } from './support/album.ts';

/**
 * B1: how many times as fast as fast-xml-parser's builder a message is written; the builder is given a finished tree,
 * so that the tree's own cost is not in its time. B4: the time per byte of 300 tracks as a multiple of that of 12.
 */
export default async function writing(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) rows.push(await peer(version), await line(version));
  return rows;
}

async function peer(version: ErnVersion): Promise<Row> {
  const grammar = await loadGrammar(version);
  const message = await albumIn(version, 12);
  const written = Buffer.from(writeWith(grammar, message).bytes).toString();
  const options = { ignoreAttributes: false, preserveOrder: true } as const;
  const tree: unknown = new XMLParser({ ...options, parseTagValue: false, trimValues: true }).parse(written);
  const builder = new XMLBuilder({ ...options, format: true });
  const build = () => Buffer.from(builder.build(tree));
  const call = () => writeWith(grammar, message);
  timed(60, call);
  timed(60, build);
  const { ours, theirs, ratio, spread } = await inTurn(
    9,
    () => timed(20, call),
    () => timed(10, build),
  );
  return {
    name: `B1 write ${version}, fast-xml-parser ÷ ours`,
    ratio: 1 / ratio,
    goal: 12,
    gate: 8,
    better: 'higher',
    note: `${Math.round(written.length / 1024)} K characters: ours ${ours.toFixed(2)} ms, theirs ${theirs.toFixed(2)} ms; ours ÷ theirs ${spread}`,
  };
}

async function line(version: ErnVersion): Promise<Row> {
  const grammar = await loadGrammar(version);
  const [small, large] = [await albumIn(version, 12), await albumIn(version, 300)];
  const [fewBytes, manyBytes] = [small, large].map((one) => writeWith(grammar, one).bytes.length) as [number, number];
  const { ratio, spread } = await inTurn(
    7,
    () => timed(2, () => writeWith(grammar, large)) / manyBytes,
    () => timed(50, () => writeWith(grammar, small)) / fewBytes,
  );
  return {
    name: `B4 write ${version}, per byte, 300 ÷ 12 tracks`,
    ratio,
    goal: 1.2,
    gate: 1.4,
    better: 'lower',
    note: spread,
  };
}

/** The album as a message of the version holds it, so that nothing is lost in the measured call. */
async function albumIn(version: ErnVersion, tracks: number): Promise<Message> {
  const { bytes } = writeWith(await loadGrammar(version), albumOf(tracks));
  const back = await read(bytes);
  if (!back.ok) throw new Error(`Cannot measure with an album that is not read back as ${version}`);
  return back.value.message;
}
