import type { Grid, Gtin, Numbered, PooledKind } from '@slipway/identifiers';
import { accepted, type Outcome } from '@slipway/kernel';
import { labelListingsOf, listingOf } from './dispatch/listing.ts';
import type { Deciding, ReleaseCommit } from './documents.ts';
import type { ReadinessFacts } from './readiness/facts.ts';
import { type NotReady, readyToSubmit } from './readiness/readiness.ts';
import type { Release, ReleaseRequest } from './release.ts';

/**
 * Accepts a release of a product to platforms, with the numbers that were drawn for it. One commit makes it visible with its list of
 * platforms; what each platform needs is made from that list afterwards (`expandRelease`), by a step that can run twice.
 */
export function submitRelease(
  releaseId: string,
  request: ReleaseRequest,
  facts: ReadinessFacts,
  { tenantId, actor, clock, ids }: Deciding,
  drawn: readonly Numbered[] = [],
  draftId?: string,
): Outcome<{ release: Release; commit: ReleaseCommit }, NotReady> {
  const ready = readyToSubmit(facts);
  if (!ready.ok) return ready;
  const product = ready.value;
  const own = (kind: PooledKind) => drawn.find((each) => each.kind === kind)?.number;
  const icpn = product.icpn ?? (own('gtin') as Gtin | undefined);
  if (icpn === undefined) throw new Error(`Cannot submit ${releaseId}: no number was drawn for its product`);
  const grid = product.grid ?? (own('grid') as Grid | undefined);

  const at = clock.now();
  const { confirm: _, ...terms } = request;
  const release: Release = {
    releaseId,
    ...terms,
    ...(draftId === undefined ? {} : { draftId }),
    shelf: 'listed',
    ...(product.labelPartyId === undefined ? {} : { labelPartyId: product.labelPartyId }),
    title: product.title,
    displayArtistName: product.displayArtistName,
    icpn,
    ...(grid === undefined ? {} : { grid }),
    ...(drawn.length === 0 ? {} : { drawn: [...drawn] }),
    submittedAt: at,
    submittedBy: actor.name,
  };
  return accepted({
    release,
    commit: {
      tenantId,
      writes: [
        { kind: 'release', value: release, expect: 'absent' },
        { kind: 'releaseListing', value: listingOf(release, new Map()), expect: 'absent' },
        ...labelListingsOf(release).map((value) => ({ kind: 'labelListing', value, expect: 'absent' }) as const),
      ],
      audit: [
        {
          auditId: ids.next('aud'),
          at,
          actor,
          releaseId,
          says: `Release of "${product.title}" submitted for ${request.platforms.map((each) => each.platformId).join(', ')}`,
        },
      ],
      events: [{ name: 'release.submitted', detail: { eventId: ids.next('evt'), tenantId, at, releaseId } }],
    },
  });
}
