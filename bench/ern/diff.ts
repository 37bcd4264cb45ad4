import { type Change, diff, type NewReleaseMessage } from '@slipway/ern';
import fastDeepEqual from 'fast-deep-equal';
import microdiff from 'microdiff';
import { inTurn, type Row, worked } from '../measure.ts';
import { albumIn } from './support/albums.ts';

/**
 * D1: what a second message of 300 tracks changes. microdiff compares member by member, lists by their indexes; ours
 * tells parties, tracks, deals and territories apart, and every edit is one change. Messages that say the same are held
 * against fast-deep-equal. Times are processor time, of so many calls in a row that few begin with the other side's
 * objects in the caches.
 */
export default async function differences(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) {
    const before = await albumIn(version, 300);
    const copy = await albumIn(version, 300);
    const after = await albumIn(version, 300);
    const told = edits.map((edit) => edit(after));
    const found = diff(before, after).map(summary);
    if (found.sort().join('\n') !== told.sort().join('\n'))
      throw new Error(`Cannot compare: the changes of ${version} are not the edits:\n${found.join('\n')}`);
    if (diff(before, copy).length > 0 || !fastDeepEqual(before, copy))
      throw new Error(`Cannot compare: a copy in ${version} is another message`);
    rows.push(
      await row(
        `D1 diff ${version}, ${told.length} edits, microdiff ÷ ours`,
        () => diff(before, after),
        () => microdiff(before, after),
        { of: (ratio) => 1 / ratio, goal: 3, gate: 2, better: 'higher' },
      ),
      await row(
        `D1 diff ${version}, equal, ours ÷ fast-deep-equal`,
        () => diff(before, copy),
        () => fastDeepEqual(before, copy),
        { of: (ratio) => ratio, goal: 1.5, gate: 2, better: 'lower' },
      ),
    );
  }
  return rows;
}

async function row(
  name: string,
  ours: () => unknown,
  theirs: () => unknown,
  { of, ...limits }: Pick<Row, 'goal' | 'gate' | 'better'> & { readonly of: (ratio: number) => number },
): Promise<Row> {
  worked(20, ours);
  worked(20, theirs);
  const times = await inTurn(
    15,
    () => worked(20, ours),
    () => worked(20, theirs),
  );
  return {
    name,
    ratio: of(times.ratio),
    ...limits,
    note: `ours ${times.ours.toFixed(2)} ms, theirs ${times.theirs.toFixed(2)} ms; ours ÷ theirs ${times.spread}`,
  };
}

/** Each changes one fact in place, so that the peer too sees a single difference, and says what is to be told of it. */
const edits: readonly ((message: NewReleaseMessage) => string)[] = [
  (message) => {
    message.release!.displayGenres![0]!.genreText = 'Jazz';
    return 'metadata changed';
  },
  ...[7, 31, 150, 299].map((track) => (message: NewReleaseMessage) => {
    recordingOf(message, track).displayTitles[0]!.titleText = 'Another';
    return `metadata changed ${isrcOf(track)}`;
  }),
  ...[12, 200].map((track) => (message: NewReleaseMessage) => {
    recordingOf(message, track).contributors![3]!.hasMadeContractedContribution = true;
    return `metadata added ${isrcOf(track)}`;
  }),
  ...[40, 290].map((track) => (message: NewReleaseMessage) => {
    const [details] = recordingOf(message, track).soundRecordingEditions![0]!.technicalDetails!;
    details!.deliveryFiles![0]!.file!.hashSum!.hashSumValue = 'f'.repeat(32);
    return `resource changed ${isrcOf(track)}`;
  }),
  ...[60, 270].map((track) => (message: NewReleaseMessage) => {
    const { dealTerms } = dealsOf(message, track)[1]!;
    dealTerms!.priceInformation![0]!.priceCode = { value: 'Top', namespace: 'PADPIDA2014021304R' };
    return `deal changed ${isrcOf(track)} AT CH DE JP`;
  }),
  (message) => {
    dealsOf(message, 100)[0]!.dealTerms!.validityPeriods[0]!.endDate = '2029-12-31';
    return `deal added ${isrcOf(100)} AT CH DE JP Worldwide`;
  },
];

const recordingOf = (message: NewReleaseMessage, track: number) => message.soundRecordings![track - 1]!;
const dealsOf = (message: NewReleaseMessage, track: number) =>
  message.releaseDeals!.find(({ dealReleaseReferences }) => dealReleaseReferences[0] === `R${track}`)!.deals;
const isrcOf = (track: number): string => `DEA9926${String(track).padStart(5, '0')}`;

const summary = ({ area, kind, track, territories = [] }: Change): string =>
  [area, kind, track, ...(area === 'deal' ? [...territories].sort() : [])].filter(Boolean).join(' ');
