export type { Dpid, Grid, Gtin, Identifier, IpiBase, IpiName, Isni, Isrc, Iswc } from './brands.ts';
export type { CheckAlgorithm } from './check-characters.ts';
export { displayIdentifier, type GtinForms, gtinForms } from './display.ts';
export { type IdentifierKind, identifierKinds, type KindRow, kindRow, kinds } from './kinds.ts';
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
export { identifierSchema } from './schema.ts';
