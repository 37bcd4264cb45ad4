import type { IdentifierKind } from './kinds.ts';

declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A trade item number in 14 digits: UPC, EAN and GTIN of one product are one text. */
export type Gtin = Branded<'gtin'>;
export type Isrc = Branded<'isrc'>;
export type Grid = Branded<'grid'>;
export type Isni = Branded<'isni'>;
export type IpiName = Branded<'ipi'>;
export type IpiBase = Branded<'ipi-base'>;
export type Iswc = Branded<'iswc'>;
export type Dpid = Branded<'dpid'>;

interface Brands {
  gtin: Gtin;
  upc: Gtin;
  ean: Gtin;
  'ean-8': Gtin;
  'gtin-14': Gtin;
  isrc: Isrc;
  grid: Grid;
  isni: Isni;
  ipi: IpiName;
  'ipi-base': IpiBase;
  iswc: Iswc;
  dpid: Dpid;
}

/** The normal form of an identifier of a kind: only `parseIdentifier` makes one. */
export type Identifier<Kind extends IdentifierKind> = Brands[Kind];
