import type { ReleaseId } from '@slipway/ern';
import { gtinForms } from '@slipway/identifiers';
import type { NumberedProduct, Product } from '@slipway/releases';
import { SENDER } from './names.ts';

/** The number as the trade prints it: a UPC of twelve digits where it is one, else an EAN. */
export const printedIcpn = ({ icpn }: Pick<NumberedProduct, 'icpn'>): string => {
  const { upc, ean13, gtin14 } = gtinForms(icpn);
  return upc ?? ean13 ?? gtin14;
};

type Numbers = { readonly [Key in 'icpn' | 'grid' | 'catalogNumber']?: Product[Key] };

export const releaseIdOf = ({ icpn, grid, catalogNumber }: Numbers): ReleaseId => ({
  ...(grid ? { gRid: grid } : {}),
  ...(icpn ? { icpn: printedIcpn({ icpn }) } : {}),
  ...(catalogNumber ? { catalogNumber: { value: catalogNumber, namespace: SENDER } } : {}),
});
