import type { releaseProfiles } from '@slipway/platforms';
import { type Product, recordingIds } from './product.ts';

export type ReleaseProfile = (typeof releaseProfiles)[number];

/** Profiles whose messages carry a release for each track (release profiles 5.1.2). */
export const hasTrackReleases = (profile: ReleaseProfile): boolean =>
  profile === 'Audio' || profile === 'Video' || profile === 'MixedMedia';

/** Profiles that say the same of a release of one recording. */
const alike: Readonly<Partial<Record<ReleaseProfile, ReleaseProfile>>> = {
  Audio: 'SimpleAudioSingle',
  SimpleAudioSingle: 'Audio',
  Video: 'SimpleVideoSingle',
  SimpleVideoSingle: 'Video',
};

/**
 * The profile in which a platform gets a product: the product's own, or, where the platform does not take that and the
 * product has one recording, the one that says the same.
 */
export function profileFor(product: Product, taken: readonly ReleaseProfile[]): ReleaseProfile {
  const own = product.profile;
  const other = alike[own];
  const isSingle = recordingIds(product).length === 1 && (product.variants ?? []).length === 0;
  return !taken.includes(own) && other !== undefined && isSingle && taken.includes(other) ? other : own;
}
