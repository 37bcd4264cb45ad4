export type {
  AllowedValues,
  Attribute,
  Child,
  Composite,
  Particle,
  SimpleType,
} from './grammar/composite.ts';
export { type Grammar, loadGrammar } from './grammar/grammar.ts';
export {
  type Dialect,
  dialect,
  type ErnVersion,
  ernVersions,
  type MessageName,
  messageNames,
  versionOfNamespace,
} from './versions.ts';
