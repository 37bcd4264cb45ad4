import type { Stored } from '@slipway/kernel';
import type { Block } from '../pools/block.ts';
import { bucketOf, type Claim } from '../pools/claim.ts';
import { type Counter, exclude, freshCounter, MOST_RANGES, standingOfSerial } from '../pools/counter.ts';
import { emptyTally, type IdentifierImport, type RowVerdict } from '../pools/identifier-import.ts';
import type { ReadRow } from '../pools/import-row.ts';
import { mustNumber, type Numbering } from '../pools/numbering.ts';
import { common, merged, rangesOf, type SerialRange, sizeOf, without } from '../pools/ranges.ts';
import type { NumberPorts, NumberWrite } from './ports.ts';

/** A row of a file, as far as it says something by itself. */
export interface LoadedRow {
  readonly row: number;
  readonly text: string;
  readonly found: ReadRow;
}

export interface JudgedRows {
  /** How many of the rows these are: as many as one transaction can hold. */
  readonly rows: number;
  readonly writes: NumberWrite[];
  readonly numbers: Record<RowVerdict, number>;
  readonly findings: IdentifierImport['findings'];
  /** Numbers that get a document of their own. */
  readonly claimed: Claim[];
  /** Numbers that were set aside here and that the file shows to be in use. */
  readonly doubts: { readonly number: string; readonly reason: string }[];
}

interface Judging {
  readonly ports: NumberPorts;
  readonly tenantId: string;
  readonly kind: Claim['kind'];
  readonly importId: string;
  readonly fileName: string;
}

/** Claims and counters of one transaction. */
const CLAIMS_AT_ONCE = 80;
const COUNTERS_AT_ONCE = 8;
/** So many numbers one after the other are kept as a range of the counter instead of one by one. */
const RUN = 16;
/** Single numbers make no more ranges than this on a counter: it is written with every group of rows. */
const MOST_HOLES = 200;
/** Of a range that overlaps with what was drawn here, so many numbers are looked at one by one. */
const MOST_OVERLAP = 500;

/** What becomes of each row, seen against what is stored. */
export async function judgeRows(
  judging: Judging,
  rows: readonly LoadedRow[],
  claims: ReadonlyMap<string, Stored<Claim>>,
): Promise<JudgedRows> {
  const counters = new Map<string, Working>();
  const runs = runsIn(rows);
  const judged: JudgedRows = { rows: 0, writes: [], numbers: emptyTally(), findings: [], claimed: [], doubts: [] };
  const taken = new Set<string>();
  let count = 0;
  const note = ({ row, text }: LoadedRow, verdict: RowVerdict, says: string, size = 1) => {
    if (size === 0) return;
    judged.numbers[verdict] += size;
    if (verdict !== 'accepted') judged.findings.push({ row, verdict, text, says });
  };
  for (const row of rows) {
    const { found } = row;
    if (judged.claimed.length === CLAIMS_AT_ONCE) break;
    if (found.is !== 'refused') {
      const key = counterKey(found);
      if (!counters.has(key) && counters.size === COUNTERS_AT_ONCE) break;
      if (!counters.has(key)) counters.set(key, await working(judging, found.block, found.year));
    }
    count += 1;
    if (found.is === 'refused') {
      note(row, found.verdict, found.says);
      continue;
    }
    const counter = counters.get(counterKey(found));
    if (!counter) throw new Error('Cannot judge a row: its counter was not read');
    if (found.is === 'range') {
      await judgeRange(judging, counter, row, found, note, judged);
      continue;
    }
    const { number, serial } = found;
    const claim = claims.get(number)?.value;
    const stands = counter.standing(serial);
    const isClaimed = claim !== undefined && claim.state !== 'returned';
    if (taken.has(number) || claim?.state === 'external' || (stands === 'excluded' && !isClaimed)) {
      note(row, 'duplicate', `${number} was loaded or registered before.`);
    } else if (isClaimed) {
      const doubt = doubtOf(claim, judging);
      if (doubt) judged.doubts.push(doubt);
      const whom = claim.owner ? ` for ${claim.owner.type} ${claim.owner.id}` : '';
      note(row, 'already-allocated', `${number} is ${doubt ? 'in quarantine: it was reserved' : claim.state}${whom}.`);
    } else {
      taken.add(number);
      // A serial that was drawn and is not claimed yet belongs to a batch: only a claim keeps it from being handed out.
      if (runs.has(row.row) && stands === 'open' && counter.hasRoom(MOST_RANGES)) counter.add(serial);
      else {
        if (stands === 'open' && counter.hasRoom(MOST_HOLES)) counter.add(serial);
        const value = claimOf(judging, found);
        judged.writes.push({ kind: 'identifierClaim', value, expect: claims.get(number)?.version ?? 'absent' });
        judged.claimed.push(value);
      }
      note(row, 'accepted', '');
    }
  }
  for (const counter of counters.values()) judged.writes.push(...counter.writes());
  return { ...judged, rows: count };
}

type Found = Exclude<ReadRow, { readonly is: 'refused' }>;
const counterKey = ({ block, year }: Found) => `${block.blockId}#${year}`;

/** Rows of plain numbers that follow each other, in whatever order they stand in the file. */
function runsIn(rows: readonly LoadedRow[]): Set<number> {
  const byCounter = new Map<string, { serial: number; row: number }[]>();
  for (const { row, found } of rows) {
    // A purpose is kept with its number.
    if (found.is !== 'number' || found.purpose !== undefined) continue;
    const list = byCounter.get(counterKey(found)) ?? [];
    byCounter.set(counterKey(found), list);
    list.push({ serial: found.serial, row });
  }
  const inRuns = new Set<number>();
  for (const list of byCounter.values()) {
    const long = rangesOf(list.map(({ serial }) => serial)).filter((range) => sizeOf([range]) >= RUN);
    let at = 0;
    for (const { serial, row } of list.sort((one, other) => one.serial - other.serial)) {
      while (at < long.length && (long[at]?.to ?? 0) < serial) at += 1;
      if ((long[at]?.from ?? Number.POSITIVE_INFINITY) <= serial) inRuns.add(row);
    }
  }
  return inRuns;
}

interface Working {
  readonly numbering: Numbering;
  standing(serial: number): ReturnType<typeof standingOfSerial>;
  /** Whether one more range still has a place on it. */
  hasRoom(most: number): boolean;
  add(serial: number): void;
  /** Excludes a whole range, unless there is no room for it. */
  exclude(range: SerialRange): ReturnType<typeof exclude> | undefined;
  /** What of a range was drawn here. */
  overlap(range: SerialRange): SerialRange[];
  writes(): NumberWrite[];
}

/** A counter while a transaction is put together: single serials are gathered, and excluded together. */
async function working({ ports, tenantId }: Judging, block: Block, year: string): Promise<Working> {
  const { poolId, blockId } = block;
  const stored = await ports.documents.get(tenantId, 'identifierCounter', { poolId, blockId, year });
  const numbering = mustNumber(block);
  let counter: Counter = stored?.value ?? freshCounter(poolId, blockId, year, numbering);
  let isChanged = false;
  let pending: SerialRange[] = [];
  const settle = () => {
    if (pending.length === 0) return;
    counter = exclude(counter, numbering, pending).counter;
    pending = [];
    isChanged = true;
  };
  return {
    numbering,
    standing: (serial) => standingOfSerial(counter, serial),
    hasRoom: (most) => {
      if (counter.used.length + pending.length >= most) pending = merged(pending);
      return counter.used.length + pending.length < most;
    },
    add: (serial) => pending.push({ from: serial, to: serial }),
    exclude: (range) => {
      settle();
      const result = exclude(counter, numbering, [range]);
      if (result.counter.used.length > MOST_RANGES) return undefined;
      if (result.accepted > 0) {
        counter = result.counter;
        isChanged = true;
      }
      return result;
    },
    overlap: (range) => {
      const inside = common([range], [numbering.range]);
      return without(common(inside, [{ from: 0, to: counter.next - 1 }]), [...counter.used, ...counter.free]);
    },
    writes: () => {
      settle();
      return isChanged ? [{ kind: 'identifierCounter', value: counter, expect: stored?.version ?? 'absent' }] : [];
    },
  };
}

async function judgeRange(
  judging: Judging,
  counter: Working,
  row: LoadedRow,
  range: Extract<ReadRow, { is: 'range' }>,
  note: (row: LoadedRow, verdict: RowVerdict, says: string, size?: number) => void,
  judged: JudgedRows,
): Promise<void> {
  const overlap = counter.overlap(range);
  const result = counter.exclude(range);
  if (!result) {
    note(row, 'malformed', `The block has ${MOST_RANGES} ranges already; load these numbers one by one.`);
    return;
  }
  note(row, 'accepted', '', result.accepted);
  note(row, 'duplicate', `${result.duplicate} of them were loaded before.`, result.duplicate);
  if (result.allocated === 0) return;
  const doubts = await doubtsIn(judging, counter, overlap, range.year);
  judged.doubts.push(...doubts);
  const drawn = `${result.allocated} of them were drawn here`;
  const rest = result.allocated > MOST_OVERLAP ? `; the first ${MOST_OVERLAP} were looked at one by one` : '';
  const says = doubts.length > 0 ? `, ${doubts.length} only reserved: these are in quarantine now` : '';
  note(row, 'already-allocated', `${drawn}${says}${rest}.`, result.allocated);
}

async function doubtsIn(judging: Judging, { numbering }: Working, overlap: readonly SerialRange[], year: string) {
  const { ports, tenantId, kind } = judging;
  const doubts: JudgedRows['doubts'] = [];
  let looked = 0;
  for (const { from, to } of overlap) {
    for (let serial = from; serial <= to && looked < MOST_OVERLAP; serial += 1) {
      looked += 1;
      const number = numbering.numberAt(serial, year);
      const claim = await ports.documents.get(tenantId, 'identifierClaim', { bucket: bucketOf(kind, number), number });
      const doubt = claim && doubtOf(claim.value, judging);
      if (doubt) doubts.push(doubt);
    }
  }
  return doubts;
}

/** A number that was only set aside here, and that others use, is in doubt; one that was printed is in use by us. */
const doubtOf = ({ number, state, exported }: Claim, { fileName }: Judging) =>
  state === 'reserved' && !exported
    ? { number, reason: `"${fileName}" says that it was used before; here it was only reserved` }
    : undefined;

function claimOf(
  { ports, kind, importId }: Judging,
  { number, block, year, purpose }: Extract<ReadRow, { is: 'number' }>,
): Claim {
  const { poolId, blockId } = block;
  return {
    kind,
    number,
    bucket: bucketOf(kind, number),
    state: 'external',
    at: ports.clock.now(),
    purpose: purpose ?? 'used before it was loaded',
    poolId,
    blockId,
    year,
    importId,
  };
}
