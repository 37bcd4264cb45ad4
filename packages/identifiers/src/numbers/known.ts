import type { Stored } from '@slipway/kernel';
import { bucketOf, type Claim } from '../pools/claim.ts';
import type { PooledKind } from '../pools/pool.ts';
import { all, type NumberStore } from './ports.ts';

/** What is known of numbers in the namespaces that they are claimed in. */
export interface Known {
  /** Somebody has it: it cannot be claimed. */
  isTaken(number: string): boolean;
  /** What a claim must find there. */
  expect(tenantId: string, number: string): number | 'absent';
  /** Every taken number that was seen, those asked for and their neighbours. */
  readonly taken: readonly string[];
}

/** Nothing was read: claims find out for themselves. */
export const unread: Known = { isTaken: () => false, expect: () => 'absent', taken: [] };

/** Reads the claims of numbers and of their neighbours that begin alike. */
export async function read(
  documents: NumberStore,
  tenantIds: readonly string[],
  kind: PooledKind,
  numbers: readonly string[],
): Promise<Known> {
  const found = new Map<string, Stored<Claim>>();
  for (const tenantId of tenantIds) {
    for (const [number, claim] of await readBuckets(documents, tenantId, kind, numbers))
      found.set(`${tenantId}#${number}`, claim);
  }
  const taken = new Set(
    [...found.values()].filter(({ value }) => value.state !== 'returned').map(({ value }) => value.number),
  );
  return {
    isTaken: (number) => taken.has(number),
    expect: (tenantId, number) => found.get(`${tenantId}#${number}`)?.version ?? 'absent',
    taken: [...taken],
  };
}

/** Queries under way at once. */
const ABREAST = 16;

/** The claims of numbers, and of all that begin like one of them, by number. */
export async function readBuckets(
  documents: NumberStore,
  tenantId: string,
  kind: PooledKind,
  numbers: readonly string[],
): Promise<Map<string, Stored<Claim>>> {
  const buckets = [...new Set(numbers.map((number) => bucketOf(kind, number)))];
  const found = new Map<string, Stored<Claim>>();
  const worker = async () => {
    for (let bucket = buckets.pop(); bucket !== undefined; bucket = buckets.pop()) {
      for (const claim of await all(documents, tenantId, 'identifierClaim', { bucket }))
        found.set(claim.value.number, claim);
    }
  };
  await Promise.all(Array.from({ length: Math.min(ABREAST, buckets.length) }, worker));
  return found;
}
