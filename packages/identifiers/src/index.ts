export type { Dpid, Grid, Gtin, Identifier, IpiBase, IpiName, Isni, Isrc, Iswc } from './brands.ts';
export type { CheckAlgorithm } from './check-characters.ts';
export { displayIdentifier, type GtinForms, gtinForms } from './display.ts';
export { type IdentifierKind, identifierKinds, type KindRow, kindRow, kinds } from './kinds.ts';
export { namedIn } from './named.ts';
export { allocateNumbers, numbersOf } from './numbers/allocate.ts';
export { loadRows } from './numbers/load-rows.ts';
export type { AllocationOutcome, AllocationRefused, NumbersWanted } from './numbers/place.ts';
export { findPools, type PoolAccess, poolsOf } from './numbers/pool-state.ts';
export type { NumberPorts, NumberStore } from './numbers/ports.ts';
export { endQuarantine, lookUp, quarantineNumber, registerNumber, type Whereabouts } from './numbers/register.ts';
export {
  bindNumber,
  giveUpAllocation,
  isOver,
  keepReservation,
  lapseReservation,
  markExported,
  type NumberRefused,
} from './numbers/reservations.ts';
export { type Clash, type Numbered, takeUpNumbers } from './numbers/take-up.ts';
export { bindTyped } from './numbers/typed.ts';
export { type PoolUsage, poolUsage, usageOf } from './numbers/usage.ts';
export { checkCharacter, type IdentifierRefused, parseIdentifier } from './parse.ts';
export {
  parseDpid,
  parseEan,
  parseGrid,
  parseGtin,
  parseIpiBase,
  parseIpiName,
  parseIsni,
  parseIsrc,
  parseIswc,
  parseUpc,
} from './parsers.ts';
export {
  type Allocation,
  type AllocationPart,
  allocation,
  allocationPart,
  allocationRequest,
  LARGEST_BATCH,
  reservationRequest,
} from './pools/allocation.ts';
export { type Block, block, blockFields, blockStates } from './pools/block.ts';
export { bucketOf, type Claim, claim, claimStates, isOwner, type Owner, owner } from './pools/claim.ts';
export {
  type Counter,
  counter,
  type Draw,
  type Drawing,
  draw,
  drawable,
  type Excluded,
  exclude,
  freshCounter,
  giveBack,
  isExcluded,
  leftIn,
  MOST_RANGES,
} from './pools/counter.ts';
export type { IdentifierDocuments } from './pools/documents.ts';
export { type Forecast, forecast } from './pools/forecast.ts';
export {
  emptyTally,
  type IdentifierImport,
  identifierImport,
  importRequest,
  MOST_FINDINGS,
  type RowVerdict,
  rowVerdicts,
} from './pools/identifier-import.ts';
export { type FileRow, fileRows } from './pools/import-file.ts';
export { type ImportRow, placeIn, type ReadRow, rowReader } from './pools/import-row.ts';
export { type BlockRefused, mustNumber, type Numbering, numberingOf } from './pools/numbering.ts';
export { inOrderOfUse, type Wanted } from './pools/order.ts';
export { type Pool, type PooledKind, pool, pooledKinds, poolFields } from './pools/pool.ts';
export { type PoolMark, poolMark } from './pools/pool-mark.ts';
export { rangesOf, type SerialRange, sizeOf } from './pools/ranges.ts';
export { ANY_YEAR, OPERATOR } from './pools/words.ts';
export { dayOf, yearOf } from './pools/year.ts';
export { identifierSchema } from './schema.ts';
