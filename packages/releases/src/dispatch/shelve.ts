import type { Stored } from '@slipway/kernel';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import type { Release, shelves } from '../release.ts';
import { type LabelListing, labelListingsOf, type ReleaseListing } from './listing.ts';

/** A release with its places in the lists, as read. */
export interface Shelved {
  readonly release: Stored<Release>;
  readonly listing: Stored<ReleaseListing> | undefined;
  readonly label: Stored<LabelListing> | undefined;
}

/** Takes a release out of the lists, or puts it back. Its platforms hear nothing of it. */
export function shelve(
  { release, listing, label }: Shelved,
  shelf: (typeof shelves)[number],
  { tenantId, actor, clock, ids }: Deciding,
): ReleaseCommit {
  const value: Release = { ...release.value, shelf };
  const { releaseId } = value;
  const says = shelf === 'deleted' ? 'Deleted in the lists; its platforms go on' : 'Back in the lists';
  return {
    tenantId,
    writes: [
      { kind: 'release', value, expect: release.version },
      ...(listing
        ? [{ kind: 'releaseListing', value: { ...listing.value, shelf }, expect: listing.version } as const]
        : []),
      ...labelListingsOf(value).map(
        (each) => ({ kind: 'labelListing', value: each, expect: label?.version ?? 'absent' }) as const,
      ),
    ],
    audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, releaseId, says }],
    events: [],
  };
}
