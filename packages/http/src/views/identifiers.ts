import { allocation, claim, identifierImport, owner, pool, pooledKinds } from '@slipway/identifiers';
import * as z from 'zod';
import { kept } from './stored.ts';

// What the routes under /v1/identifiers take and answer, beside the documents themselves.

const value = z.string().min(1).max(64).describe('The number in any printed form.');

export const lookupQuery = z.strictObject({ kind: z.enum(pooledKinds), value });

export const binding = z.strictObject({ kind: z.enum(pooledKinds), value, owner });

const purpose = z.string().trim().min(1).max(500);

export const registration = z.strictObject({ kind: z.enum(pooledKinds), value, owner: owner.optional(), purpose });

export const quarantine = z.strictObject({ kind: z.enum(pooledKinds), value, reason: purpose });

export const quarantineEnd = z.strictObject({
  kind: z.enum(pooledKinds),
  value,
  owner: owner.optional().describe('Whose it turned out to be; without it, whose it was.'),
  because: purpose,
});

/** A number as stored, and as it is printed. */
export const numberView = claim.extend({ ...kept, display: z.string() });

export const whereabouts = z.strictObject({
  number: z.string(),
  display: z.string(),
  claim: numberView.optional(),
  poolId: z.string().optional(),
  blockId: z.string().optional(),
  year: z.string().optional(),
  isExcluded: z.boolean().optional().describe('A range that was loaded excludes it.'),
});

/**
 * A request for numbers with what it got. While it is `open`, the rest is under way. The answer to a POST has the first
 * 1,000 numbers at most; reading the request gives all.
 */
export const allocationView = allocation.extend({
  ...kept,
  numbers: z.array(z.strictObject({ number: z.string(), display: z.string() })),
});

export const unfinishedAllocation = allocation.extend(kept);

/** A pool of the operator that one may draw from; whom else it serves is not shown. */
export const sharedPool = pool.omit({ grants: true });

export const exported = z.strictObject({ exported: z.int().describe('How many numbers cannot go back any more.') });

export const csvPage = z.strictObject({
  limit: z.coerce.number().int().min(1).max(5000).default(1000).describe('How many lines at most.'),
  cursor: z.string().max(2048).optional().describe('The header `slipway-next` of the page before.'),
});

/** Where to put the bytes: one PUT with these headers, before `expiresAt`. */
export const importUpload = z.strictObject({
  import: identifierImport.extend(kept),
  upload: z.strictObject({
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.string(),
  }),
});
