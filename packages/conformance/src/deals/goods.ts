import type { DealTerms, PriceInformation } from '@slipway/ern';
import { type Answer, every } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';

/** A field of physical goods, which stands in deals of physical goods only. */
const physicalOnly = (id: string, name: string, key: string, has: (terms: DealTerms) => boolean) => ({
  id,
  weight: 1 as const,
  says: `${name} stands only in deals of physical products.`,
  check: ({ terms }: MessageView): Answer =>
    every(
      terms.filter(({ value }) => has(value)),
      ({ isPhysical, spot }) =>
        isPhysical
          ? undefined
          : { at: below(spot, key), detail: `The deal has ${name} and is not about a physical product.` },
    ),
});

/** Prices, and what only physical goods have. */
export const goodsEntries = clause({}, [
  {
    id: '6:price-type',
    weight: 1,
    says: 'A wholesale price has no price type.',
    check: ({ terms }) =>
      every(
        terms.flatMap(({ prices }) => prices).filter(({ value }) => hasWholesale(value)),
        ({ value }) => (value.priceType === undefined ? undefined : 'The wholesale price has a PriceType.'),
      ),
  },
  {
    id: '6:price-code',
    weight: 1,
    says: 'A price is a code or a wholesale price, not both.',
    check: ({ terms }) =>
      every(
        terms.flatMap(({ prices }) => prices),
        ({ value }) =>
          value.priceCode && hasWholesale(value) ? 'A price code stands beside a wholesale price.' : undefined,
      ),
  },
  physicalOnly('6:bulk-price', 'BulkOrderWholesalePricePerUnit', 'priceInformation', ({ priceInformation = [] }) =>
    priceInformation.some((price) => price.bulkOrderWholesalePricePerUnit),
  ),
  physicalOnly('6:carrier', 'CarrierType', 'carrierTypes', ({ carrierTypes = [] }) => carrierTypes.length > 0),
  physicalOnly(
    '6:returns',
    'PhysicalReturns',
    'physicalReturns',
    ({ physicalReturns }) => physicalReturns !== undefined,
  ),
  physicalOnly(
    '6:carton',
    'NumberOfProductsPerCarton',
    'numberOfProductsPerCarton',
    ({ numberOfProductsPerCarton }) => numberOfProductsPerCarton !== undefined,
  ),
  {
    id: '6:carrier-of-physical',
    weight: 2,
    says: 'A deal of a physical product names its carrier.',
    check: ({ terms }) =>
      every(
        terms.filter(({ isPhysical }) => isPhysical),
        ({ value, spot }) =>
          (value.carrierTypes ?? []).length > 0
            ? undefined
            : { at: below(spot, 'carrierTypes'), detail: 'There is no CarrierType.' },
      ),
  },
]);

const hasWholesale = ({ wholesalePricePerUnit, bulkOrderWholesalePricePerUnit }: PriceInformation): boolean =>
  wholesalePricePerUnit !== undefined || bulkOrderWholesalePricePerUnit !== undefined;
