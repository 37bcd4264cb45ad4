import type { Stored } from '@slipway/kernel';
import { type Release, statusOf } from '@slipway/releases';
import { documents } from '../ports.ts';
import { shown } from './documents.ts';

/** A release with its platforms, and its own status derived from theirs. */
export async function viewOf(tenantId: string, release: Stored<Release>) {
  const { releaseId, platforms } = release.value;
  const { items } = await documents().list(tenantId, 'platformRelease', { releaseId }, { limit: platforms.length });
  return {
    ...shown(release),
    // Until the step that makes them has run, every platform of the list is pending.
    status: statusOf(release.value, new Map(items.map(({ value }) => [value.platformId, value.status]))),
    platformReleases: items.map((item) => shown(item)),
  };
}

export type ReleaseView = Awaited<ReturnType<typeof viewOf>>;

/** A release in a list: of its platforms the names only, for their cards can be long. */
export const listed = ({ platforms, ...view }: ReleaseView) => ({
  ...view,
  platforms: platforms.map(({ platformId }) => ({ platformId })),
});
