import type { Gtin, Identifier } from './brands.ts';
import { type IdentifierKind, kindRow } from './kinds.ts';

/** The printed form: `US-RC1-76-07839`, `T-034.524.680-1`, and of a trade item number the shortest one that it has. */
export function displayIdentifier<Kind extends IdentifierKind>(kind: Kind, normal: Identifier<Kind>): string {
  const { pattern, separators } = kindRow(kind);
  if (pattern === TRADE_ITEM) return displayGtin(normal as Gtin, kindRow(kind).lengths);
  return [...normal].map((character, at) => (separators[at] ?? '') + character).join('');
}

/** The forms in which one product may be written. A form is absent when the number does not fit into it. */
export interface GtinForms {
  readonly gtin14: string;
  readonly ean13?: string;
  readonly upc?: string;
  readonly ean8?: string;
}

export function gtinForms(gtin: Gtin): GtinForms {
  return {
    gtin14: gtin,
    ...(fits(gtin, 13) ? { ean13: gtin.slice(-13) } : {}),
    ...(fits(gtin, 12) ? { upc: gtin.slice(-12) } : {}),
    ...(fits(gtin, 8) ? { ean8: gtin.slice(-8) } : {}),
  };
}

const TRADE_ITEM = '99999999999999';

/** A number of eight digits is one only when nothing stands before it, and twelve are preferred to thirteen. */
function displayGtin(gtin: Gtin, lengths: readonly number[]): string {
  const length =
    [...lengths].sort((one, other) => one - other).find((candidate) => fits(gtin, candidate)) ?? gtin.length;
  return gtin.slice(-length);
}

const fits = (gtin: Gtin, length: number): boolean => /^0*$/.test(gtin.slice(0, gtin.length - length));
