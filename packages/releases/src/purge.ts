import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Platform } from './platform.ts';
import type { PlatformRelease, Release } from './release.ts';
import { text } from './words.ts';

/** What an operator sends to have a release removed for good. */
export const purgeRequest = z.strictObject({
  reason: text.optional(),
  /** The word of a `gates-closed` answer: whoever sends it has seen what goes for good. */
  confirm: z.string().max(64).optional(),
});

/** What a person sees before a release is gone for good, and the word by which they say that they have. */
export interface PurgeGate {
  readonly facts: readonly { readonly code: 'purge'; readonly platformId: string; readonly says: string }[];
  readonly confirmation: string;
}

/** Made of the release and of what it is on the platform: who confirms one purge has not confirmed another. */
export function purgeGate(
  { releaseId, title, icpn }: Pick<Release, 'releaseId' | 'title' | 'icpn'>,
  { platformId, status }: Pick<PlatformRelease, 'platformId' | 'status'>,
): PurgeGate {
  const says = `"${title}" (${icpn}) is ${status} on ${platformId} and would be gone there for good: it cannot be restored.`;
  const word = createHash('sha256').update(JSON.stringify([releaseId, platformId, status, says]));
  return { facts: [{ code: 'purge', platformId, says }], confirmation: word.digest('hex').slice(0, 32) };
}

/** Why a platform cannot be told of a purge; nothing when it can. */
export function noPurgeAt({ platformId, profile: { habits, choreography } }: Platform): string | undefined {
  if (!habits.acceptsPurge) return `${platformId} takes no purge; a takedown takes the release off sale.`;
  if (choreography.mode === 'batch' && choreography.markerContent === 'manifest')
    return `The batches of ${platformId} end with a manifest, which has no word for a purge.`;
  return undefined;
}
