import * as z from 'zod';
import { freshCounter, leftIn } from '../pools/counter.ts';
import { forecast } from '../pools/forecast.ts';
import { mustNumber } from '../pools/numbering.ts';
import { inOrderOfUse } from '../pools/order.ts';
import { sizeOf } from '../pools/ranges.ts';
import { ANY_YEAR } from '../pools/words.ts';
import { all, type NumberStore } from './ports.ts';

const blockUsage = z.strictObject({
  blockId: z.string(),
  prefix: z.string(),
  state: z.string(),
  /** `2026`, or `all`. */
  year: z.string(),
  capacity: z.int(),
  /** Handed out or reserved here. */
  drawn: z.int(),
  /** Used by others before, by ranges and by numbers that were met. */
  excluded: z.int(),
  free: z.int(),
  /** Neither free nor drawn nor excluded: a request ended between two of its steps. */
  gaps: z.int(),
});

export const poolUsage = z.strictObject({
  poolId: z.string(),
  kind: z.string(),
  blocks: z.array(blockUsage),
  /** What the blocks in use have left, of ISRC in this year. */
  left: z.int(),
  isLow: z.boolean(),
  /** Numbers a day, over the last 30 days. */
  rate: z.number(),
  /** The day on which nothing is left at this rate. */
  exhaustedOn: z.string().optional(),
  /** How many numbers each tenant drew. */
  drawnBy: z.record(z.string(), z.int()),
});
export type PoolUsage = z.infer<typeof poolUsage>;

/** What a pool has, what it gave, and how long it lasts. `year` and `today` are of the tenant's calendar. */
export async function usageOf(
  documents: NumberStore,
  tenantId: string,
  poolId: string,
  { year, today }: { readonly year: string; readonly today: string },
): Promise<PoolUsage | undefined> {
  const pool = await documents.get(tenantId, 'identifierPool', { poolId });
  if (!pool) return undefined;
  const blocks = (await all(documents, tenantId, 'identifierBlock', { poolId })).map(({ value }) => value);
  const counters = (await all(documents, tenantId, 'identifierCounter', { poolId })).map(({ value }) => value);
  const standing = blocks.flatMap((block) => {
    const numbering = mustNumber(block);
    const now = numbering.perYear ? year : ANY_YEAR;
    const own = counters.filter(({ blockId }) => blockId === block.blockId);
    const known = own.some((counter) => counter.year === now)
      ? own
      : [...own, freshCounter(poolId, block.blockId, now, numbering)];
    return known.map((counter) => {
      const drawn = Object.values(counter.drawn).reduce((sum, count) => sum + count, 0);
      const excluded = sizeOf(counter.used) + counter.skipped;
      const free = leftIn(counter, numbering);
      const gaps = Math.max(0, numbering.capacity - drawn - excluded - free);
      const { prefix, state, blockId } = block;
      return {
        block,
        counter,
        isNow: counter.year === now,
        usage: {
          blockId,
          prefix,
          state,
          year: counter.year,
          capacity: numbering.capacity,
          drawn,
          excluded,
          free,
          gaps,
        },
      };
    });
  });
  const usable = new Set(inOrderOfUse(blocks.map((block) => ({ ...block, labels: [] }))).map(({ blockId }) => blockId));
  const left = standing
    .filter(({ isNow, block }) => isNow && usable.has(block.blockId))
    .reduce((sum, { usage }) => sum + usage.free, 0);
  const byDay = new Map<string, number>();
  const drawnBy: Record<string, number> = {};
  for (const { counter } of standing) {
    for (const { day, count } of counter.days) byDay.set(day, (byDay.get(day) ?? 0) + count);
    for (const [by, count] of Object.entries(counter.drawn)) drawnBy[by] = (drawnBy[by] ?? 0) + count;
  }
  const days = [...byDay].map(([day, count]) => ({ day, count })).sort((one, other) => (one.day < other.day ? -1 : 1));
  return {
    poolId,
    kind: pool.value.kind,
    blocks: standing.map(({ usage }) => usage),
    left,
    isLow: left < pool.value.lowWaterMark,
    ...forecast(left, days, today),
    drawnBy,
  };
}
