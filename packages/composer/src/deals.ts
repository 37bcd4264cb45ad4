import { type CommercialCard, isLocalDate } from '@slipway/deals';
import type { Deal, ReleaseDeal } from '@slipway/ern';
import { decimal } from './money.ts';

/** The main release in every message of ours. */
const MAIN = 'R0';

/**
 * All deals of the release, each under the releases that it grants. A message is a statement of truth: deals that are
 * not said again are over.
 * @param tracks the reference of each track release, by the resource id of its recording
 * @param listOwner DPID of whoever made the price list
 */
export function releaseDeals(
  cards: readonly CommercialCard[],
  tracks: ReadonlyMap<string, string>,
  listOwner: string,
): ReleaseDeal[] {
  const byReferences = new Map<string, { references: string[]; deals: Deal[] }>();
  for (const card of cards) {
    const references = grantedTo(card, tracks);
    const key = references.join(' ');
    const group = byReferences.get(key) ?? { references, deals: [] };
    group.deals.push(dealOf(card, listOwner));
    byReferences.set(key, group);
  }
  return [...byReferences.values()].map(({ references, deals }) => ({ dealReleaseReferences: references, deals }));
}

function grantedTo({ grants }: CommercialCard, tracks: ReadonlyMap<string, string>): string[] {
  if (grants === 'release') return [MAIN];
  if (grants === 'all-tracks') return [...tracks.values()];
  return grants.tracks.map((track) => {
    const reference = tracks.get(track);
    if (reference === undefined) throw new Error(`Cannot grant ${track}: the release has no such track`);
    return reference;
  });
}

function dealOf(card: CommercialCard, listOwner: string): Deal {
  const { territories, window, models, useTypes, price } = card;
  return {
    dealTerms: {
      ...(territories.exclude.length > 0
        ? { excludedTerritoryCodes: territories.exclude }
        : { territoryCodes: territories.include }),
      validityPeriods: [period(window)],
      ...(models.length > 0 ? { commercialModelTypes: models } : {}),
      useTypes,
      ...(price
        ? {
            priceInformation: [
              'code' in price
                ? { priceCode: { value: price.code, namespace: listOwner } }
                : {
                    wholesalePricePerUnit: {
                      value: decimal(price.amount, price.currency),
                      currencyCode: price.currency,
                    },
                  },
            ],
          }
        : {}),
    },
  };
}

const period = ({ start, end }: CommercialCard['window']) => ({
  ...(isLocalDate(start) ? { startDate: start } : { startDateTime: start }),
  ...(end === undefined ? {} : isLocalDate(end) ? { endDate: end } : { endDateTime: end }),
});
