import type { Stored } from '@slipway/kernel';
import type { PlatformRelease, Release } from '@slipway/releases';
import { documents } from './ports.ts';

/** What releases are on their platforms, as far as it is made yet; of each release in the order of the platforms' ids. */
export async function platformReleasesOf(
  tenantId: string,
  releases: readonly Stored<Release>[],
): Promise<readonly Stored<PlatformRelease>[]> {
  const [only, ...others] = releases;
  // Those of one release lie side by side: one query reads less than so many keys.
  if (only && others.length === 0) {
    const { releaseId, platforms } = only.value;
    return (await documents().list(tenantId, 'platformRelease', { releaseId }, { limit: platforms.length })).items;
  }
  const found = await documents().getAll(
    tenantId,
    releases.flatMap(({ value: { releaseId, platforms } }) =>
      platforms
        .map(({ platformId }) => ['platformRelease', { releaseId, platformId }] as const)
        .sort(([, one], [, other]) => (one.platformId < other.platformId ? -1 : 1)),
    ),
  );
  return found.flatMap((each) => each ?? []);
}
