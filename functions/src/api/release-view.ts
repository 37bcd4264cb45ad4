import type { Stored } from '@slipway/kernel';
import { type PlatformRelease, type Release, statusOf } from '@slipway/releases';
import { platformReleasesOf } from '../platform-releases.ts';
import { shown } from './documents.ts';

/** A release with its platforms, and its own status derived from theirs. */
export async function viewOf(tenantId: string, release: Stored<Release>): Promise<ReleaseView> {
  return view(release, await platformReleasesOf(tenantId, [release]));
}

/** Several of them, in their order. */
export async function viewsOf(tenantId: string, releases: readonly Stored<Release>[]): Promise<ReleaseView[]> {
  const found = await platformReleasesOf(tenantId, releases);
  return releases.map((release) => view(release, found));
}

export type ReleaseView = ReturnType<typeof view>;

function view(release: Stored<Release>, found: readonly Stored<PlatformRelease>[]) {
  const items = found.filter(({ value }) => value.releaseId === release.value.releaseId);
  return {
    ...shown(release),
    // Until the step that makes them has run, every platform of the list is pending.
    status: statusOf(release.value, new Map(items.map(({ value }) => [value.platformId, value.status]))),
    platformReleases: items.map((item) => shown(item)),
  };
}

/** A release in a list: of its platforms the names only, for their cards can be long. */
export const listed = ({ platforms, ...view }: ReleaseView) => ({
  ...view,
  platforms: platforms.map(({ platformId }) => ({ platformId })),
});
