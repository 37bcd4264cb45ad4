import { isDeepStrictEqual } from 'node:util';
import { type ErnVersion, loadGrammar, type NewReleaseMessage, writeBody, writeFor, writeWith } from '@slipway/ern';
import { DdexBuilder } from 'ddex-builder';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { inTurn, type Row, worked } from '../measure.ts';
import { albumIn } from './support/albums.ts';
import { tree43 } from './support/builder/ern43.ts';
import { tree382 } from './support/builder/ern382.ts';
import { writeByHand } from './support/hand-written.ts';

/**
 * Writing a message, from the model to bytes, with all that `writeWith` does: values are checked, what is lost or
 * assumed is reported. The peers check nothing. Times are processor time, garbage collection included.
 */
export default async function writing(): Promise<readonly Row[]> {
  return [
    await peer('4.3', tree43),
    await peer('3.8.2', tree382),
    await limit(),
    await otherBuilder(),
    await line('4.3'),
    await line('3.8.2'),
    await oneMore('4.3'),
    await oneMore('3.8.2'),
  ];
}

/** B1: fast-xml-parser's builder, fed by a plain mapping of the model; its message says the same as ours. */
async function peer(version: ErnVersion, treeOf: (message: unknown) => unknown): Promise<Row> {
  const grammar = await loadGrammar(version);
  const message = await albumIn(version, 12);
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
  const ours = () => writeWith(grammar, message).bytes;
  const theirs = () => Buffer.from(builder.build(treeOf(message)));
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: true });
  const size = ours().length;
  if (!isDeepStrictEqual(parser.parse(Buffer.from(ours())), parser.parse(theirs()))) {
    throw new Error(`Cannot compare: the builder's message in ${version} says something else than ours`);
  }
  worked(600, ours);
  worked(60, theirs);
  const times = await inTurn(
    25,
    () => worked(20, ours),
    () => worked(4, theirs),
  );
  return {
    name: `B1 write ${version}, fast-xml-parser ÷ ours`,
    ratio: 1 / times.ratio,
    goal: 12,
    gate: 8,
    better: 'higher',
    note: `${Math.round(size / 1024)} KB: ours ${times.ours.toFixed(2)} ms, theirs ${times.theirs.toFixed(2)} ms; ours ÷ theirs ${times.spread}`,
  };
}

/** B2: the writer by hand, which gives the same bytes. */
async function limit(): Promise<Row> {
  const grammar = await loadGrammar('4.3');
  const message = await albumIn('4.3', 12);
  const ours = () => writeWith(grammar, message).bytes;
  const byHand = () => writeByHand(message);
  if (Buffer.compare(ours(), byHand()) !== 0) throw new Error('Cannot compare: the writer by hand gives other bytes');
  worked(600, ours);
  worked(600, byHand);
  const times = await inTurn(
    25,
    () => worked(20, ours),
    () => worked(20, byHand),
  );
  return {
    name: 'B2 write 4.3, ours ÷ by hand',
    ratio: times.ratio,
    goal: 1.5,
    gate: 1.8,
    better: 'lower',
    note: `ours ${times.ours.toFixed(2)} ms, by hand ${times.theirs.toFixed(2)} ms; ${times.spread}`,
  };
}

/**
 * B3: messages a second against ddex-builder, given the same twelve tracks. Its message is no valid ERN 4.3 and has
 * neither parties nor deals; ours is complete.
 */
async function otherBuilder(): Promise<Row> {
  const grammar = await loadGrammar('4.3');
  const message = await albumIn('4.3', 12);
  const tracks = message.soundRecordings ?? [];
  const [artist] = message.release?.displayArtistNames ?? [];
  const artistName = typeof artist === 'object' ? artist.value : (artist ?? '');
  let size = 0;
  const theirs = async () => {
    const builder = new DdexBuilder();
    builder.addRelease({
      releaseId: message.release?.releaseId?.icpn ?? '',
      releaseType: 'Album',
      title: message.release?.displayTitles[0]?.titleText ?? '',
      artist: artistName,
      upc: message.release?.releaseId?.icpn ?? '',
      releaseDate: '2026-12-01',
      genre: 'Folk',
      trackIds: tracks.map(({ resourceReference }) => resourceReference),
    });
    for (const track of tracks) {
      builder.addResource({
        resourceId: track.resourceReference,
        resourceType: 'SoundRecording',
        title: track.displayTitles[0]?.titleText ?? '',
        artist: artistName,
        isrc: track.soundRecordingEditions?.[0]?.resourceIds?.[0]?.isrc ?? '',
        duration: track.duration ?? '',
      });
    }
    size = Buffer.from(await builder.build()).length;
  };
  const ours = () => writeWith(grammar, message).bytes;
  await theirs();
  worked(600, ours);
  const times = await inTurn(
    15,
    () => worked(20, ours),
    async () => {
      const start = process.cpuUsage();
      for (let index = 0; index < 4; index += 1) await theirs();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 4000;
    },
  );
  return {
    name: 'B3 write 4.3, ddex-builder ÷ ours',
    ratio: 1 / times.ratio,
    goal: 25,
    gate: 15,
    better: 'higher',
    note: `theirs ${(size / 1024).toFixed(1)} KB and not valid, ours ${Math.round(ours().length / 1024)} KB; ${times.theirs.toFixed(2)} ms to ${times.ours.toFixed(2)} ms`,
  };
}

/** B4: the time per byte of 300 tracks as a multiple of that of 12. */
async function line(version: ErnVersion): Promise<Row> {
  const grammar = await loadGrammar(version);
  const [small, large] = [await albumIn(version, 12), await albumIn(version, 300)];
  const [few, many] = [() => writeWith(grammar, small).bytes, () => writeWith(grammar, large).bytes];
  const [fewBytes, manyBytes] = [few().length, many().length];
  worked(600, few);
  worked(10, many);
  const { ratio, spread } = await inTurn(
    15,
    () => worked(2, many) / manyBytes,
    () => worked(50, few) / fewBytes,
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

/** B5: one more recipient of a release that is written already, with other deals, as a part of the time of the first. */
async function oneMore(version: ErnVersion): Promise<Row> {
  const grammar = await loadGrammar(version);
  const message = await albumIn(version, 12);
  const first = writeBody(grammar, message);
  const other: NewReleaseMessage = {
    ...message,
    messageHeader: { ...message.messageHeader, messageRecipients: [{ partyId: 'PADPIDA2014021304T' }] },
    releaseDeals: structuredClone(message.releaseDeals ?? []).map((one) => ({ ...one, deals: one.deals?.slice(0, 1) })),
  };
  const again = () => writeFor(first, other).bytes;
  const whole = () => writeWith(grammar, other).bytes;
  if (Buffer.compare(again(), whole()) !== 0) throw new Error('Cannot compare: the further recipient gets other bytes');
  worked(600, again);
  worked(600, whole);
  const times = await inTurn(
    25,
    () => worked(60, again),
    () => worked(20, whole),
  );
  return {
    name: `B5 write ${version}, one more recipient ÷ whole`,
    ratio: times.ratio,
    goal: 0.2,
    gate: 0.3,
    better: 'lower',
    note: `one more ${times.ours.toFixed(3)} ms, whole ${times.theirs.toFixed(2)} ms; ${times.spread}`,
  };
}
