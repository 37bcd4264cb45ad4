import * as z from 'zod';
import type { Numbering } from './numbering.ts';
import { common, holds, merged, type SerialRange, sizeOf, without } from './ranges.ts';
import { poolWord } from './words.ts';

const range = z.strictObject({ from: z.int(), to: z.int() });

/** Where a block stands, in one year where it counts by years. */
export const counter = z.strictObject({
  poolId: poolWord,
  blockId: poolWord,
  /** `2026`, or `all`. */
  year: z.string(),
  /** The first serial that was not reached yet. */
  next: z.int().min(0),
  /** Below `next` and free again: reservations that lapsed, leases that were returned. Used up first. */
  free: z.array(range),
  /** Ranges that others used before, and that are never handed out. */
  used: z.array(range),
  /** Numbers handed out or reserved, by tenant. */
  drawn: z.record(z.string(), z.int()),
  /** Passed over one by one, because each was known already. */
  skipped: z.int(),
  /** Numbers drawn by day, the newest 60 days on which any was. */
  days: z.array(z.strictObject({ day: z.string(), count: z.int() })),
});
export type Counter = z.infer<typeof counter>;

/** More ranges than this are not kept on one counter: 2,000 ranges are about 60 KB of the 400 KB of an item. */
export const MOST_RANGES = 2_000;
const DAYS = 60;

export const freshCounter = (poolId: string, blockId: string, year: string, { range }: Numbering): Counter => ({
  poolId,
  blockId,
  year,
  next: range.from,
  free: [],
  used: [],
  drawn: {},
  skipped: 0,
  days: [],
});

/** What can still be drawn, in the order in which it will be: first what came back, then what was never reached. */
export const drawable = ({ next, free, used }: Counter, { range }: Numbering): SerialRange[] => [
  ...without(free, used),
  ...(next <= range.to ? without([{ from: next, to: range.to }], used) : []),
];

export const leftIn = (counter: Counter, numbering: Numbering): number => sizeOf(drawable(counter, numbering));

export interface Draw {
  readonly serials: readonly SerialRange[];
  readonly counter: Counter;
}

/** Who draws, and on which day. */
export interface Drawing {
  readonly tenantId: string;
  /** `2026-11-21` */
  readonly day: string;
  /** Serials that are known to be taken: they are passed over. */
  readonly taken?: ReadonlySet<number>;
}

/**
 * Draws up to `count` serials. Fewer come when no more are left; the numbers that are drawn never come again from the
 * counter that is given back.
 */
export function draw(counter: Counter, numbering: Numbering, count: number, drawing: Drawing): Draw {
  const serials: SerialRange[] = [];
  const passed: SerialRange[] = [];
  let wanted = count;
  for (const { from, to } of drawable(counter, numbering)) {
    if (wanted === 0) break;
    let start = from;
    while (start <= to && wanted > 0) {
      if (drawing.taken?.has(start)) {
        passed.push({ from: start, to: start });
        start += 1;
        continue;
      }
      let end = Math.min(to, start + wanted - 1);
      for (const taken of drawing.taken ?? []) if (taken > start && taken <= end) end = taken - 1;
      serials.push({ from: start, to: end });
      wanted -= end - start + 1;
      start = end + 1;
    }
  }
  const gone = [...serials, ...passed];
  const reached = Math.max(counter.next, ...gone.map(({ to }) => to + 1));
  const got = count - wanted;
  return {
    serials: merged(serials),
    counter: {
      ...counter,
      next: reached,
      free: without(counter.free, gone),
      drawn: { ...counter.drawn, [drawing.tenantId]: (counter.drawn[drawing.tenantId] ?? 0) + got },
      skipped: counter.skipped + sizeOf(passed),
      days: tallied(counter.days, drawing.day, got),
    },
  };
}

/** Gives drawn serials back: a reservation lapsed, or a lease was not drained. */
export function giveBack(counter: Counter, ranges: readonly SerialRange[], tenantId: string): Counter {
  const free = merged([...counter.free, ...ranges]);
  return {
    ...counter,
    // What does not fit stays a gap: it is never handed out, and shows as drawn.
    free: free.slice(0, MOST_RANGES),
    drawn: { ...counter.drawn, [tenantId]: Math.max(0, (counter.drawn[tenantId] ?? 0) - sizeOf(ranges)) },
  };
}

export interface Excluded {
  readonly counter: Counter;
  /** How many of them are newly excluded. */
  readonly accepted: number;
  /** How many were excluded before. */
  readonly duplicate: number;
  /** How many had been drawn from the pool already: a collision that somebody has to look at. */
  readonly allocated: number;
}

/** Excludes ranges that others used. Doing it twice changes nothing. */
export function exclude(counter: Counter, numbering: Numbering, ranges: readonly SerialRange[]): Excluded {
  const inside = common(ranges, [numbering.range]);
  const before = common(inside, counter.used);
  const fresh = without(inside, counter.used);
  const open = common(fresh, drawable(counter, numbering));
  return {
    counter: { ...counter, used: merged([...counter.used, ...open]), free: without(counter.free, open) },
    accepted: sizeOf(open),
    duplicate: sizeOf(before),
    allocated: sizeOf(fresh) - sizeOf(open),
  };
}

/** Whether a serial can still be drawn, was excluded, or was drawn. */
export function standingOfSerial({ next, free, used }: Counter, serial: number): 'open' | 'excluded' | 'drawn' {
  if (isIn(used, serial)) return 'excluded';
  return serial >= next || isIn(free, serial) ? 'open' : 'drawn';
}

/** Whether a serial lies in ranges that are in order. */
function isIn(ranges: readonly SerialRange[], serial: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range || serial < range.from) high = middle - 1;
    else if (serial > range.to) low = middle + 1;
    else return true;
  }
  return false;
}

export const isExcluded = ({ used }: Counter, serial: number): boolean => holds(used, serial);

function tallied(days: Counter['days'], day: string, count: number): Counter['days'] {
  if (count === 0) return days;
  const last = days.at(-1);
  const others = last?.day === day ? days.slice(0, -1) : days;
  return [...others, { day, count: (last?.day === day ? last.count : 0) + count }].slice(-DAYS);
}
