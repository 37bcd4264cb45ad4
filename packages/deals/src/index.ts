export { type CommercialCard, commercialCard } from './commercial-card.ts';
export {
  type CommercialModel,
  checkPair,
  commercialModels,
  type LegalPair,
  legalPairs,
  type PairRefused,
} from './legal-pairs.ts';
export { endOf, firstOpening, isLocalDate, isOpenAt, type SellingWindow, startOf } from './window.ts';
