import * as z from 'zod';
import { owner } from './claim.ts';
import { pooledKinds } from './pool.ts';
import { poolText, poolWord } from './words.ts';

/** The largest batch of one request. */
export const LARGEST_BATCH = 10_000;

const asked = {
  count: z.int().min(1).max(LARGEST_BATCH).default(1),
  /** What one number is for; a batch is for an owner that is named when each is bound. */
  owner: owner.optional(),
  purpose: poolText,
  /** The label whose blocks come first. */
  labelPartyId: poolWord.optional(),
};

export const allocationRequest = z.strictObject(asked);

/** Numbers set aside: what is not bound within the term goes back. */
export const reservationRequest = z.strictObject({
  ...asked,
  termDays: z.int().min(1).max(366).default(30),
});

/** Serials drawn from a counter and not yet claimed one by one. */
const lease = z.strictObject({
  blockId: poolWord,
  year: z.string(),
  ranges: z.array(z.strictObject({ from: z.int(), to: z.int() })),
});

/** One request for numbers, and how far it came. The same request key is the same allocation. */
export const allocation = z.strictObject({
  allocationId: poolWord,
  poolId: poolWord,
  /** The tenant whose pool it is: one's own, or the operator. */
  poolTenantId: z.string(),
  kind: z.enum(pooledKinds),
  ...asked,
  mode: z.enum(['allocate', 'reserve']),
  /**
   * `open` while numbers are still to be drawn, `given-up` when it ended with fewer. A reservation is `bound` when all
   * that it has was kept, `lapsing` while its numbers go back, `lapsed` when they did.
   */
  state: z.enum(['open', 'complete', 'given-up', 'bound', 'lapsing', 'lapsed']),
  /** The year of assignment, fixed when it was asked for. */
  year: z.string(),
  /** When what is not bound goes back. */
  expiresAt: z.string().optional(),
  at: z.string(),
  /** How many numbers were claimed. */
  done: z.int(),
  /** How many documents hold them. */
  parts: z.int(),
  lease: lease.optional(),
});
export type Allocation = z.infer<typeof allocation>;

/** Some of the numbers of an allocation, in the order in which they were drawn. */
export const allocationPart = z.strictObject({
  allocationId: poolWord,
  /** Eight digits, from 00000001. */
  part: z.string(),
  numbers: z.array(z.string()),
});
export type AllocationPart = z.infer<typeof allocationPart>;
