import { type CommercialCard, isLocalDate, isTisCode } from '@slipway/deals';
import type { Deal, DealTerms, ReleaseDeal } from '@slipway/ern';
import type { PlatformProfile } from '@slipway/platforms';
import { decimal } from './money.ts';
import { MAIN } from './releases.ts';

/** A track in the message: its release, and its recording. */
export interface TrackReferences {
  readonly release: string;
  readonly resource: string;
}

/**
 * All deals of the release, each under the releases that it grants. A message is a statement of truth: deals that are
 * not said again are over.
 * @param tracks the references of each track, by the resource id of its recording
 * @param clips the releases of clips, likewise
 * @param listOwner DPID of whoever made the price list
 */
export function releaseDeals(
  cards: readonly CommercialCard[],
  tracks: ReadonlyMap<string, TrackReferences>,
  clips: ReadonlyMap<string, string>,
  listOwner: string,
  habits: PlatformProfile['habits']['deals'],
): ReleaseDeal[] {
  const byReferences = new Map<string, { references: string[]; deals: Deal[] }>();
  for (const card of cards) {
    const granted = grantedTo(
      // A single has no releases of its tracks: it is granted as a whole.
      habits.tracksOnly && card.grants === 'release' && tracks.size > 0 ? { ...card, grants: 'all-tracks' } : card,
      tracks,
      clips,
    );
    if (granted.length === 0) continue;
    const deal = dealOf(card, tracks, listOwner);
    for (const references of habits.onePerTrack ? granted.map((each) => [each]) : [granted]) {
      const key = references.join(' ');
      const group = byReferences.get(key) ?? { references, deals: [] };
      group.deals.push(deal);
      byReferences.set(key, group);
    }
  }
  return [...byReferences.values()].map(({ references, deals }) => ({ dealReleaseReferences: references, deals }));
}

function grantedTo(
  { grants }: CommercialCard,
  tracks: ReadonlyMap<string, TrackReferences>,
  clips: ReadonlyMap<string, string>,
): string[] {
  if (grants === 'release') return [MAIN];
  if (grants === 'all-tracks') return [...tracks.values()].map(({ release }) => release);
  if ('clips' in grants) return grants.clips.map((track) => clipOf(track, clips));
  return grants.tracks.map((track) => placed(track, tracks).release);
}

function clipOf(track: string, clips: ReadonlyMap<string, string>): string {
  const reference = clips.get(track);
  if (reference === undefined) throw new Error(`Cannot grant a clip of ${track}: the release has none`);
  return reference;
}

function placed(track: string, tracks: ReadonlyMap<string, TrackReferences>): TrackReferences {
  const references = tracks.get(track);
  if (references === undefined) throw new Error(`Cannot grant ${track}: the release has no such track`);
  return references;
}

/** One card as a deal. */
export function dealOf(card: CommercialCard, tracks: ReadonlyMap<string, TrackReferences>, listOwner: string): Deal {
  const { territories, window, models, useTypes, preOrder, instantGratification, claim } = card;
  return {
    dealTerms: {
      ...previews(card),
      ...(territories.exclude.length > 0
        ? { excludedTerritoryCodes: territories.exclude.map(territoryCode) }
        : { territoryCodes: territories.include.map(territoryCode) }),
      validityPeriods: [period(window)],
      ...(models.length > 0 ? { commercialModelTypes: models } : {}),
      useTypes,
      ...(claim ? { rightsClaimPolicies: [{ rightsClaimPolicyType: claim }] } : {}),
      ...priceOf(card, listOwner),
      ...(preOrder ? { isPreOrderDeal: true } : {}),
      ...(instantGratification
        ? { instantGratificationResources: instantGratification.map((track) => placed(track, tracks).resource) }
        : {}),
    },
  };
}

const territoryCode = (code: string) => (isTisCode(code) ? { value: code, identifierType: 'TIS' } : code);

function priceOf({ price, preOrder }: CommercialCard, listOwner: string): Pick<DealTerms, 'priceInformation'> {
  if (!price) return {};
  const said =
    'code' in price
      ? { priceCode: { value: price.code, namespace: listOwner } }
      : {
          wholesalePricePerUnit: { value: decimal(price.amount, price.currency), currencyCode: price.currency },
        };
  return { priceInformation: [{ ...said, ...(preOrder ? { priceType: 'PreOrderPrice' } : {}) }] };
}

/** 4.1 wants all four or none, so what a card leaves open is said as the opening of its window, which it means. */
function previews({ visibility, window: { start } }: CommercialCard): Partial<DealTerms> {
  if (!visibility) return {};
  const kind = isLocalDate(start) ? '' : 'Time';
  return {
    [`releaseDisplayStartDate${kind}`]: visibility.release ?? start,
    [`trackListingPreviewStartDate${kind}`]: visibility.trackListing ?? start,
    [`coverArtPreviewStartDate${kind}`]: visibility.coverArt ?? start,
    [`clipPreviewStartDate${kind}`]: visibility.clips ?? start,
  };
}

const period = ({ start, end }: CommercialCard['window']) => ({
  ...(isLocalDate(start) ? { startDate: start } : { startDateTime: start }),
  ...(end === undefined ? {} : isLocalDate(end) ? { endDate: end } : { endDateTime: end }),
});
