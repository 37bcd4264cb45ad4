import type { Stored } from '@slipway/kernel';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import type { Release, ReleaseRequest } from '../release.ts';

/**
 * Brings new platforms to a release in flight. The step that makes platform releases from its list runs again, and
 * leaves those that are there as they are.
 * @param key the id that a second release would have had: the same submit finds itself again by it
 */
export function appendPlatforms(
  { value: release, version }: Stored<Release>,
  { platforms }: Pick<ReleaseRequest, 'platforms'>,
  key: string,
  { tenantId, actor, clock, ids }: Deciding,
): ReleaseCommit {
  const { releaseId } = release;
  const at = clock.now();
  const platformIds = platforms.map(({ platformId }) => platformId);
  const value: Release = {
    ...release,
    platforms: [...release.platforms, ...platforms],
    appended: [...(release.appended ?? []), { key, platformIds }],
  };
  const says = `${platformIds.join(', ')} brought to this release, which is in flight`;
  return {
    tenantId,
    writes: [{ kind: 'release', value, expect: version }],
    audit: [{ auditId: ids.next('aud'), at, actor, releaseId, says }],
    events: [{ name: 'release.submitted', detail: { eventId: ids.next('evt'), tenantId, at, releaseId } }],
  };
}

/** Whether a submit was this one: it found a release in flight and brought its platforms to it. */
export const wasAppended = ({ appended = [] }: Release, key: string): boolean =>
  appended.some((each) => each.key === key);
