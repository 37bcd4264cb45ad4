import * as z from 'zod';
import type { Gates } from '../gates/gates.ts';
import { type ReleaseRequest, releaseRequest } from '../release.ts';
import { id } from '../words.ts';

const { delivers, numberPools, platforms } = releaseRequest.shape;

/** What an item does that meets an existing, in-flight or overlapping release of its work. */
export const meetings = ['append', 'skip', 'ask'] as const;
export type Meeting = (typeof meetings)[number];

/** Many works under the same terms; each becomes a release by itself. */
export const releaseBatchRequest = z.strictObject({
  works: z
    .array(id)
    .min(1)
    .max(500)
    .refine((works) => new Set(works).size === works.length, 'a work may stand here once'),
  delivers,
  numberPools,
  platforms,
  meeting: z.enum(meetings).default('ask'),
});

export const releaseBatch = z.strictObject({
  releaseBatchId: id,
  ...releaseBatchRequest.omit({ works: true }).shape,
  /** How many works. */
  items: z.int(),
  startedBy: z.string(),
  startedAt: z.string(),
});
export type ReleaseBatch = z.infer<typeof releaseBatch>;

export const itemStates = ['queued', 'released', 'skipped', 'asked', 'failed'] as const;

/** What became of one work of a batch. */
export const releaseBatchItem = z.strictObject({
  releaseBatchId: id,
  /** Its place in the batch, as four digits: `0001`. */
  place: z.string().regex(/^\d{4}$/),
  productId: id,
  state: z.enum(itemStates),
  releaseId: id.optional(),
  /** Platforms that were left out because a release is there already. */
  left: z.array(id).optional(),
  /** What it met or lacked, with the facts. */
  problem: z.looseObject({ code: z.string() }).optional(),
  /** How the question was decided. */
  decided: z.enum(['release', 'append', 'skip']).optional(),
});
export type ReleaseBatchItem = z.infer<typeof releaseBatchItem>;

/** One decision for all items that asked. */
export const batchDecision = z.strictObject({ take: z.enum(['release', 'append', 'skip']) });

/** What is done with an item, from what it meets. */
export type ItemPlan =
  | { readonly does: 'submit'; readonly request: ReleaseRequest; readonly left: readonly string[] }
  | { readonly does: 'skip' | 'ask' };

/**
 * Decides what an item does. Nothing is met: it is released. Else by what the batch says once for all, or by the
 * decision on those that asked: `append` releases to the platforms that are free, `release` confirms what is met.
 */
export function planItem(request: ReleaseRequest, gates: Gates, meeting: Meeting | 'release'): ItemPlan {
  const met = gates.facts.filter(({ code }) => code !== 'lead-time');
  if (met.length === 0) return { does: 'submit', request, left: [] };
  if (meeting === 'skip' || meeting === 'ask') return { does: meeting };
  if (meeting === 'release') {
    const { confirmation } = gates;
    return { does: 'submit', request: { ...request, ...(confirmation ? { confirm: confirmation } : {}) }, left: [] };
  }
  const taken = new Set(met.flatMap((fact) => (fact.code === 'existing-release' ? fact.platforms : [])));
  const free = request.platforms.filter(({ platformId }) => !taken.has(platformId));
  const left = request.platforms.flatMap(({ platformId }) => (taken.has(platformId) ? [platformId] : []));
  return free.length === 0 ? { does: 'skip' } : { does: 'submit', request: { ...request, platforms: free }, left };
}
