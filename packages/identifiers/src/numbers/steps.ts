import { accepted, type Outcome, refused } from '@slipway/kernel';
import { type Counter, draw, exclude, leftIn } from '../pools/counter.ts';
import { mustNumber, type Numbering } from '../pools/numbering.ts';
import { inOrderOfUse, mayGive } from '../pools/order.ts';
import { rangesOf, type SerialRange, sizeOf, without } from '../pools/ranges.ts';
import { dayOf } from '../pools/year.ts';
import { type Known, read, unread } from './known.ts';
import { lowWater } from './low-water.ts';
import type { AllocationRefused, Place } from './place.ts';
import { type Standing, sizeLeft, standingOf } from './pool-state.ts';
import type { auditOf, NumberEvent, NumberWrite } from './ports.ts';
import {
  allocationWrite,
  carryOver,
  claimWrites,
  counterWrite,
  exhaustion,
  firstWord,
  givenUp,
  progress,
} from './writes.ts';

/** A transaction has at most 100 actions; a few are for the counter, the allocation, the block and the trail. */
const ACTIONS_FOR_CLAIMS = 90;

/** One transaction on the way of a request. */
export interface Step {
  readonly writes: readonly NumberWrite[];
  readonly audit: readonly ReturnType<typeof auditOf>[];
  readonly events: readonly NumberEvent[];
  /** The numbers that it claims. */
  readonly numbers: readonly string[];
}

/** Draws from the first block that has numbers: few at once with their claims, many as a lease. */
export async function fromCounter(place: Place, isCareful: boolean): Promise<Outcome<Step, AllocationRefused>> {
  const { ports, asked, pool, blocks, poolTenantId, holders, version } = place;
  const { documents } = ports;
  const inOrder = inOrderOfUse(
    blocks.map((stored) => ({ ...stored.value, stored })),
    {
      ...(asked.labelPartyId === undefined ? {} : { labelPartyId: asked.labelPartyId }),
      reserves: asked.mode === 'reserve',
    },
  );
  const missing = asked.count - asked.done;
  const standings: Standing[] = [];
  for (const { stored } of inOrder) {
    // One more than is needed: the next to go on.
    if (sizeLeft(standings) > missing) break;
    standings.push(await standingOf(documents, poolTenantId, stored, asked.year));
  }
  const left = sizeLeft(standings);
  const from = standings.find((standing) => standing.left > 0);
  if (version === 'absent' && left < missing) {
    const { poolId, year } = asked;
    return refused({ code: 'pool-exhausted', poolId, left, ...(pool.kind === 'isrc' ? { year } : {}) });
  }
  if (!from) return accepted(givenUp(place));
  const most = Math.floor(ACTIONS_FOR_CLAIMS / holders.length);
  const day = dayOf(ports.clock.now(), 'UTC');
  const drawing = { tenantId: place.wanted.tenantId, day };
  const step = async (after: Counter, numbers: readonly string[], writes: readonly NumberWrite[]): Promise<Step> => {
    const mark = await lowWater(place, await inUse(place, standings), from.left - leftIn(after, from.numbering));
    return {
      numbers,
      writes: [counterWrite(place, from, after), ...exhaustion(place, from, after), ...writes, ...mark.writes],
      audit: [
        ...(writes.length > 0 ? firstWord(place) : []),
        ...carryOver(place, standings, from, after),
        ...mark.audit,
      ],
      events: mark.events,
    };
  };
  if (missing > most) {
    const drawn = draw(from.counter, from.numbering, missing, drawing);
    const { blockId, year } = from.counter;
    const lease = { blockId, year, ranges: [...drawn.serials] };
    return accepted(await step(drawn.counter, [], [allocationWrite(place, { ...asked, lease })]));
  }
  const drawn = isCareful ? await drawnCarefully(place, from, missing, drawing) : drawUnread(from, missing, drawing);
  // Everything near was taken: the counter notes it, and the next step begins behind it.
  if (drawn.numbers.length === 0) return accepted(await step(drawn.counter, [], []));
  return accepted(
    await step(drawn.counter, drawn.numbers, [
      ...claimWrites(place, drawn.numbers, from.counter, drawn.known),
      ...progress(place, drawn.numbers, undefined),
    ]),
  );
}

/** Where every block stands that anybody may draw from: what is left of the pool. */
async function inUse({ ports, pool, poolTenantId, blocks, asked }: Place, known: readonly Standing[]) {
  if (pool.lowWaterMark === 0) return known;
  const standings: Standing[] = [];
  for (const block of blocks) {
    if (!mayGive(block.value)) continue;
    const read = known.find((each) => each.block === block);
    standings.push(read ?? (await standingOf(ports.documents, poolTenantId, block, asked.year)));
  }
  return standings;
}

type Drawing = Parameters<typeof draw>[3];

function drawUnread({ counter, numbering }: Standing, count: number, drawing: Drawing) {
  const { serials, counter: after } = draw(counter, numbering, count, drawing);
  return { numbers: numbersIn(serials, numbering, counter.year), counter: after, known: unread };
}

/** How far a draw looks for free numbers among taken ones before it notes how far it came. */
const MOST_LOOKS = 40;

/** Draws again and again around what is taken, until all that was drawn is free. */
async function drawnCarefully(
  { ports, holders, pool }: Place,
  { counter, numbering }: Standing,
  count: number,
  drawing: Drawing,
) {
  const taken = new Set<number>();
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const { serials, counter: after } = draw(counter, numbering, count, { ...drawing, taken });
    const numbers = numbersIn(serials, numbering, counter.year);
    const known = await read(ports.documents, holders, pool.kind, numbers);
    if (!numbers.some(known.isTaken)) return { numbers, counter: after, known };
    for (const number of known.taken) {
      const place = numbering.placeOf(number);
      if (place && place.year === counter.year) taken.add(place.serial);
    }
  }
  return { numbers: [], counter: exclude(counter, numbering, rangesOf([...taken])).counter, known: unread };
}

/** Claims the next serials of the lease. */
export function fromLease(place: Place, known: Known): Outcome<Step, AllocationRefused> {
  const { asked, blocks, holders } = place;
  const { lease } = asked;
  if (!lease) throw new Error('Cannot go on without a lease');
  const block = blocks.find(({ value }) => value.blockId === lease.blockId);
  if (!block) throw new Error(`Cannot find block ${lease.blockId} of a lease`);
  const most = Math.floor(ACTIONS_FOR_CLAIMS / holders.length);
  const serials = firstOf(lease.ranges, most);
  const candidates = numbersIn(serials, mustNumber(block.value), lease.year);
  // After a claim was refused all of these were read, so what is still unread here is free.
  const numbers = candidates.filter((number) => !known.isTaken(number));
  const ranges = without(lease.ranges, serials);
  return accepted({
    numbers: candidates,
    writes: [
      ...claimWrites(place, numbers, lease, known),
      ...progress(place, numbers, ranges.length > 0 ? { ...lease, ranges } : undefined),
    ],
    audit: [],
    events: [],
  });
}

const numbersIn = (serials: readonly SerialRange[], numbering: Numbering, year: string): string[] =>
  serials.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => numbering.numberAt(from + at, year)),
  );

function firstOf(ranges: readonly SerialRange[], count: number): SerialRange[] {
  const first: SerialRange[] = [];
  for (const { from, to } of ranges) {
    const missing = count - sizeOf(first);
    if (missing <= 0) break;
    first.push({ from, to: Math.min(to, from + missing - 1) });
  }
  return first;
}
