export type { DealRefused } from './change-deals.ts';
export { type CommercialCard, cardFields, commercialCard } from './commercial-card.ts';
export { compareDeals, type DealChange, type Terms } from './compare.ts';
export type { Thing, Use } from './coverage.ts';
export { type DealOperation, dealOperation, operate } from './deal-operation.ts';
export { type Finding, type Grid, type GridRow, gapsIn, gridOf, overlapsIn, type Span } from './grid.ts';
export {
  type CommercialModel,
  checkPair,
  commercialModels,
  type LegalPair,
  legalPairs,
  type PairRefused,
} from './legal-pairs.ts';
export { overlapBetween } from './overlap.ts';
export { isLocalDate, isTisCode } from './terms.ts';
export { endOf, firstOpening, isOpenAt, type SellingWindow, startOf } from './window.ts';
