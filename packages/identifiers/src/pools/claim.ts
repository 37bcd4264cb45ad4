import * as z from 'zod';
import { pooledKinds } from './pool.ts';
import { poolText, poolWord } from './words.ts';

/** Whom a number is for. */
export const owner = z.strictObject({ type: z.enum(['product', 'recording', 'release']), id: poolWord });
export type Owner = z.infer<typeof owner>;

export const isOwner = (one: Owner | undefined, other: Owner | undefined): boolean =>
  one?.type === other?.type && one?.id === other?.id;

/**
 * `reserved` may come back, `returned` came back, `allocated` never does. `external` was given by others.
 * `quarantined` is in doubt: two claim it, or somebody said so.
 */
export const claimStates = ['reserved', 'returned', 'allocated', 'external', 'quarantined'] as const;

/** A number and what became of it: one document for each number, under the number itself. */
export const claim = z.strictObject({
  kind: z.enum(pooledKinds),
  /** Normal form. */
  number: z.string(),
  /** Numbers that begin alike lie together; `bucketOf` has the rule. */
  bucket: z.string(),
  state: z.enum(claimStates),
  at: z.string(),
  owner: owner.optional(),
  purpose: poolText.optional(),
  /** Where it was drawn. */
  poolId: poolWord.optional(),
  /** Whose pool it is, where it is the operator's. */
  poolTenantId: poolWord.optional(),
  blockId: poolWord.optional(),
  year: z.string().optional(),
  allocationId: poolWord.optional(),
  /** The tenant that drew it from a pool of the operator. */
  drawnBy: poolWord.optional(),
  /** The import that brought it. */
  importId: poolWord.optional(),
  /** It was printed or sent as reserved: it cannot come back any more. */
  exported: z.boolean().optional(),
  /** Why it is in quarantine. */
  reason: poolText.optional(),
});
export type Claim = z.infer<typeof claim>;

/** Numbers that begin alike: at most 100 trade item numbers or recordings, 1296 releases. */
export function bucketOf(kind: Claim['kind'], normal: string): string {
  const cut = { gtin: 11, isrc: 10, grid: 15 }[kind];
  return `${kind}#${normal.slice(0, cut)}`;
}
