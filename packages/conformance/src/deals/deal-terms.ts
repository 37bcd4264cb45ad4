import { type CommercialModel, checkPair, commercialModels, legalPairs } from '@slipway/deals';
import { type DealTerms, type PriceInformation, plainValue, type TerritoryCode } from '@slipway/ern';
import { type Answer, cannotTell, every, everyIfKnown, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { endOf, models, startOf, uses } from '../view/deal-words.ts';
import type { MessageView, Terms } from '../view/message-view.ts';
import { below } from '../view/spot.ts';
import { mandatoryFields } from './mandatory-fields.ts';
import { displayDates, previewKinds } from './previews.ts';

const PHYSICAL = 'PurchaseAsPhysicalProduct';
const isPhysical = ({ value }: Terms): boolean => uses(value).includes(PHYSICAL);

/** A field of physical goods, which stands in deals of physical goods only. */
const physicalOnly = (id: string, weight: 1 | 2, name: string, has: (terms: DealTerms) => boolean, key: string) => ({
  id,
  weight,
  says: `${name} stands only in deals of physical products.`,
  check: ({ terms }: MessageView): Answer =>
    every(
      terms.filter(({ value }) => has(value)),
      (one) =>
        isPhysical(one)
          ? undefined
          : { at: below(one.spot, key), detail: `The deal has ${name} and is not about a physical product.` },
    ),
});

/** What one deal may say: clause 6.4.7 to 6.4.11 of ERN, and where that is silent the business profiles 1.4. */
export const dealTermEntries = clause({}, [
  {
    id: '6:pairs',
    weight: 2,
    says: 'Each commercial model of a deal goes with each of its use types.',
    check: ({ terms }) => pairs(terms.filter((one) => !isPhysical(one) && models(one.value).length > 0)),
  },
  {
    id: '6:physical-without-model',
    weight: 1,
    says: 'A deal of a physical product has no commercial model.',
    check: ({ terms }) =>
      every(terms.filter(isPhysical), ({ value, spot }) =>
        models(value).length === 0
          ? undefined
          : {
              at: below(spot, 'commercialModelTypes'),
              detail: `A physical product is sold, not offered by ${models(value).join(', ')}.`,
            },
      ),
  },
  {
    id: '6:generic-or-specific',
    weight: 1,
    says: 'A deal names a generic use type or specific ones of its kind, not both.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => uses(value).length > 0),
        ({ value, spot }) => {
          const both = generic.find(
            (kind) => uses(value).includes(kind) && uses(value).some((use) => use !== kind && use.endsWith(kind)),
          );
          return (
            both && {
              at: below(spot, 'useTypes'),
              detail: `${both} includes ${uses(value)
                .filter((use) => use !== both && use.endsWith(both))
                .join(', ')}.`,
            }
          );
        },
      ),
  },
  {
    id: '6:not-all-specific',
    weight: 1,
    says: 'A deal does not name all specific use types of a kind; the generic one says the same.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => uses(value).length > 1),
        ({ value, spot }) => {
          const all = specific.find((kind) => kind.every((use) => uses(value).includes(use)));
          return all && { at: below(spot, 'useTypes'), detail: `All of ${all.join(', ')} stand here.` };
        },
      ),
  },
  {
    id: '6:price-type',
    weight: 1,
    says: 'A wholesale price has no price type.',
    check: ({ terms }) =>
      every(
        prices(terms).filter(({ value }) => hasWholesale(value)),
        ({ value }) => (value.priceType === undefined ? undefined : 'The wholesale price has a PriceType.'),
      ),
  },
  {
    id: '6:price-code',
    weight: 1,
    says: 'A price is a code or a wholesale price, not both.',
    check: ({ terms }) =>
      every(prices(terms), ({ value }) =>
        value.priceCode && hasWholesale(value) ? 'A price code stands beside a wholesale price.' : undefined,
      ),
  },
  physicalOnly(
    '6:bulk-price',
    1,
    'BulkOrderWholesalePricePerUnit',
    ({ priceInformation = [] }) => priceInformation.some((price) => price.bulkOrderWholesalePricePerUnit),
    'priceInformation',
  ),
  physicalOnly('6:carrier', 1, 'CarrierType', ({ carrierTypes = [] }) => carrierTypes.length > 0, 'carrierTypes'),
  physicalOnly(
    '6:returns',
    1,
    'PhysicalReturns',
    ({ physicalReturns }) => physicalReturns !== undefined,
    'physicalReturns',
  ),
  physicalOnly(
    '6:carton',
    1,
    'NumberOfProductsPerCarton',
    ({ numberOfProductsPerCarton }) => numberOfProductsPerCarton !== undefined,
    'numberOfProductsPerCarton',
  ),
  {
    id: '6:carrier-of-physical',
    weight: 2,
    says: 'A deal of a physical product names its carrier.',
    check: ({ terms }) =>
      every(terms.filter(isPhysical), ({ value, spot }) =>
        (value.carrierTypes ?? []).length > 0
          ? undefined
          : { at: below(spot, 'carrierTypes'), detail: 'There is no CarrierType.' },
      ),
  },
  {
    id: '6:territories',
    weight: 2,
    says: 'A deal names its territories, or those that it excludes, and not both.',
    check: ({ terms }) =>
      every(terms, ({ value: { territoryCodes = [], excludedTerritoryCodes = [] }, spot }) => {
        if (territoryCodes.length > 0 && excludedTerritoryCodes.length > 0)
          return { at: below(spot, 'excludedTerritoryCodes'), detail: 'Territories are named and excluded.' };
        return territoryCodes.length + excludedTerritoryCodes.length > 0 ? undefined : 'The deal names no territory.';
      }),
  },
  {
    id: '6:channels',
    weight: 1,
    says: 'A deal names distribution channels, or those that it excludes, and not both.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => value.distributionChannels || value.excludedDistributionChannels),
        ({ value: { distributionChannels = [], excludedDistributionChannels = [] }, spot }) =>
          distributionChannels.length > 0 && excludedDistributionChannels.length > 0
            ? { at: below(spot, 'excludedDistributionChannels'), detail: 'Channels are named and excluded.' }
            : undefined,
      ),
  },
  {
    id: '6:tis-codes',
    weight: 1,
    decidedBy: 'agreement',
    says: 'Territories have no TIS codes, unless the parties agreed on them.',
    check: tisCodes,
  },
  {
    id: '6:start',
    weight: 2,
    says: 'A deal says from when it is valid.',
    check: ({ terms }) =>
      every(terms, ({ value, spot }) =>
        startOf(value) ? undefined : { at: below(spot, 'validityPeriods'), detail: 'The deal has no start.' },
      ),
  },
  {
    id: '6:end-after-start',
    weight: 1,
    says: 'A deal ends after it starts.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => startOf(value) && endOf(value)),
        ({ value, spot }) =>
          dayOf(endOf(value)!) >= dayOf(startOf(value)!) &&
          !(isMoment(value) && Date.parse(endOf(value)!) <= Date.parse(startOf(value)!))
            ? undefined
            : {
                at: below(spot, 'validityPeriods'),
                detail: `It ends on ${endOf(value)} and starts on ${startOf(value)}.`,
              },
      ),
  },
  {
    id: '6:one-kind-of-moment',
    weight: 2,
    says: 'A period has two days or two moments, not one of each.',
    check: ({ terms }) =>
      every(terms, ({ value, spot }) => {
        const mixed = value.validityPeriods.findIndex(
          ({ startDate, startDateTime, endDate, endDateTime }) =>
            (startDate && endDateTime) || (startDateTime && endDate),
        );
        return mixed < 0
          ? undefined
          : {
              at: below(spot, 'validityPeriods', mixed, value.validityPeriods.length),
              detail: 'A day stands beside a moment.',
            };
      }),
  },
  {
    id: '6:preview-before-start',
    weight: 1,
    says: 'What may be shown before a deal is shown no later than the deal starts.',
    check: (view) =>
      every(displayDates(view), ({ date, start }) =>
        start === undefined || dayOf(date) <= dayOf(start)
          ? undefined
          : `It is shown from ${date}, the deal starts on ${start}.`,
      ),
  },
  {
    id: '6:previews-of-one-kind',
    weight: 1,
    says: 'The display dates of a deal are all days or all moments.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => previewKinds(value).days + previewKinds(value).moments > 0),
        ({ value }) =>
          previewKinds(value).days > 0 && previewKinds(value).moments > 0 ? 'Days stand beside moments.' : undefined,
      ),
  },
  {
    id: '6:pre-order-dates',
    weight: 1,
    says: 'A pre-order says when everything may be shown: all four dates, or none.',
    check: preOrderDates,
  },
  {
    id: '6:pre-order-end',
    weight: 2,
    says: 'A pre-order deal ends, and another deal of the release goes on from there.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => value.isPreOrderDeal === true),
        ({ value, references }) => {
          const end = endOf(value);
          if (end === undefined) return 'The pre-order has no end.';
          const goesOn = terms.some(
            (other) => other.value.isPreOrderDeal !== true && other.references.some((one) => references.includes(one)),
          );
          return goesOn ? undefined : 'No other deal follows the pre-order.';
        },
      ),
  },
  {
    id: '6:incentives',
    weight: 2,
    says: 'Incentives and instant gratification tracks belong to a pre-order.',
    check: ({ items, terms }) =>
      every(
        items.filter(({ value }) => value.isPreOrderIncentiveResource || value.isInstantGratificationResource),
        () => (terms.some(({ value }) => value.isPreOrderDeal) ? undefined : 'No deal of the message is a pre-order.'),
      ),
  },
  {
    id: '6:claim-policy',
    weight: 1,
    says: 'A policy for claims stands in a deal of the rights claim model.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => (value.rightsClaimPolicies ?? []).length > 0),
        ({ value, spot }) =>
          models(value).includes('RightsClaimModel')
            ? undefined
            : { at: below(spot, 'rightsClaimPolicies'), detail: 'The deal is not of the RightsClaimModel.' },
      ),
  },
  {
    id: '6:claim-has-policy',
    weight: 2,
    says: 'A deal of the rights claim model says what to do about a claim.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => models(value).includes('RightsClaimModel')),
        ({ value }) => ((value.rightsClaimPolicies ?? []).length > 0 ? undefined : 'There is no RightsClaimPolicy.'),
      ),
  },
  {
    id: '6:mandatory-fields',
    weight: 1,
    decidedBy: 'agreement',
    says: 'Fields that the parties made mandatory are there.',
    check: mandatoryFields,
  },
]);

const generic = ['Stream', 'Download'] as const;
const specific: readonly (readonly string[])[] = [
  ['InteractiveStream', 'NonInteractiveStream', 'ContentInfluencedStream', 'OnDemandStream', 'TimeInfluencedStream'],
  ['ConditionalDownload', 'KioskDownload', 'PermanentDownload', 'TetheredDownload'],
];

const dayOf = (moment: string): string => moment.slice(0, 10);
const isMoment = (terms: DealTerms): boolean => (startOf(terms)?.length ?? 0) > 10 && (endOf(terms)?.length ?? 0) > 10;

const hasWholesale = ({ wholesalePricePerUnit, bulkOrderWholesalePricePerUnit }: PriceInformation): boolean =>
  wholesalePricePerUnit !== undefined || bulkOrderWholesalePricePerUnit !== undefined;

const prices = (terms: readonly Terms[]) =>
  terms.flatMap(({ value, spot }) =>
    (value.priceInformation ?? []).map((price, index, { length }) => ({
      value: price,
      spot: below(spot, 'priceInformation', index, length),
    })),
  );

const pairedModels = new Set(legalPairs.flatMap((row) => row.models));
const pairedUses = new Set(legalPairs.flatMap((row) => row.useTypes));
const isModel = (model: string): model is CommercialModel => (commercialModels as readonly string[]).includes(model);

/** Models and uses that no row of the table names are of the parties own; nothing is known against them. */
function pairs(terms: readonly Terms[]): Answer {
  const all = terms.flatMap(({ value, spot }) =>
    models(value).flatMap((model) => uses(value).map((use) => ({ model, use, spot: below(spot, 'useTypes') }))),
  );
  if (all.length === 0) return inapplicable('no deal has a commercial model and a use type');
  const known = all.filter(({ model, use }) => isModel(model) && pairedModels.has(model) && pairedUses.has(use));
  if (known.length === 0) return cannotTell('the table of pairs has none of the models or use types');
  return every(known, ({ model, use }) => {
    const outcome = checkPair(model as CommercialModel, use);
    return outcome.ok ? undefined : outcome.refusal.says;
  });
}

function tisCodes({ finds, given: { agreement } }: MessageView): Answer {
  const codes = ['territoryCodes', 'excludedTerritoryCodes', 'territories', 'territoriesOfRightsDelegation'].flatMap(
    (key) => finds.all<TerritoryCode>(key).map((spot) => ({ spot })),
  );
  const found = codes.filter(({ spot: { value } }) => isTis(value));
  if (codes.length === 0) return inapplicable('the message names no territory');
  if (found.length === 0 || agreement?.tisCodes) return passes;
  const complaints = found.map(({ spot }) => ({ at: spot, detail: `${plainValue(spot.value)} is a TIS code.` }));
  return agreement === undefined
    ? cannotTell('it is not known what the parties agreed on', complaints)
    : { outcome: 'fail', complaints };
}

const isTis = (code: TerritoryCode): boolean =>
  (typeof code === 'object' && code.identifierType?.startsWith('TIS')) || /^[0-9]/.test(plainValue(code));

function preOrderDates(view: MessageView): Answer {
  const orders = view.terms.filter(({ value }) => value.isPreOrderDeal === true);
  if (orders.length === 0) return inapplicable('there is no pre-order deal');
  const inDeals = orders.some(({ value }) => previewKinds(value).days + previewKinds(value).moments > 0);
  if (inDeals) {
    return every(orders, ({ value }) => {
      const { days, moments } = previewKinds(value);
      return days + moments === 0 || days + moments === 4
        ? undefined
        : `Of the four dates there are ${days + moments}.`;
    });
  }
  const visible = view.all('releaseVisibilities') as readonly { value: Record<string, unknown>; spot: Terms['spot'] }[];
  if (visible.length === 0)
    return everyIfKnown(
      orders,
      () => 'Nothing says when the release may be shown.',
      'without dates everything may be shown when the deal starts',
    );
  return every(visible, ({ value }) => {
    const dates = [
      'releaseDisplayStartDateTime',
      'coverArtPreviewStartDateTime',
      'fullTrackListingPreviewStartDateTime',
    ];
    const there = dates.filter((date) => value[date] !== undefined);
    return there.length === 0 || there.length === dates.length
      ? undefined
      : `Of ${dates.length} dates there are ${there.length}.`;
  });
}
