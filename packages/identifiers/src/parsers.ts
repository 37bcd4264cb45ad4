import type { Outcome } from '@slipway/kernel';
import type { Identifier } from './brands.ts';
import type { IdentifierKind } from './kinds.ts';
import { type IdentifierRefused, parseIdentifier } from './parse.ts';

type Parser<Kind extends IdentifierKind> = (text: string) => Outcome<Identifier<Kind>, IdentifierRefused>;

const parser =
  <Kind extends IdentifierKind>(kind: Kind): Parser<Kind> =>
  (text) =>
    parseIdentifier(kind, text);

/** UPC-A, EAN-13, EAN-8 or GTIN-14, by its length. */
export const parseGtin = parser('gtin');
export const parseUpc = parser('upc');
export const parseEan = parser('ean');
export const parseIsrc = parser('isrc');
export const parseGrid = parser('grid');
export const parseIsni = parser('isni');
export const parseIpiName = parser('ipi');
export const parseIpiBase = parser('ipi-base');
export const parseIswc = parser('iswc');
export const parseDpid = parser('dpid');
