export { type Converted, convert } from './convert.ts';
export { type Change, diff } from './diff.ts';
export { renderVersions } from './docs/versions-page.ts';
export type {
  AllowedValues,
  Attribute,
  Child,
  Composite,
  Particle,
  SimpleType,
} from './grammar/composite.ts';
export { type Grammar, loadGrammar, loadTable } from './grammar/grammar.ts';
export { workRoles } from './mapping/ern3/details.ts';
export { profileOf4 } from './mapping/profiles.ts';
export type * from './model/index.ts';
export { message, newReleaseMessage, purgeReleaseMessage } from './model/message.ts';
export { allowedValue, plainValue } from './model/values.ts';
export type { Flaw, ReadRefusal } from './read/refusal.ts';
export { type CheckedReading, type ReadMessage, read, readChecked, type Unread } from './read.ts';
export { type TakedownStyle, takedownStyles, takenDown } from './takedown.ts';
export type { ValidateOptions } from './validate/check.ts';
export type { ReferenceCode, SchemaCode } from './validate/finding.ts';
export type { ValidationError, ValidationReport, ValidationWarning } from './validate/report.ts';
export { validate, validator } from './validate/validate.ts';
export {
  type Dialect,
  dialect,
  type ErnVersion,
  ernVersions,
  type MessageName,
  messageNames,
  versionOfNamespace,
} from './versions.ts';
export type { Assumed, Unsaid } from './write/sink.ts';
export { type SharedBody, type WriteOptions, type Written, write, writeBody, writeFor, writeWith } from './write.ts';
export type { XmlCode } from './xml/fault.ts';
export { defaultLimits, type Limits } from './xml/limits.ts';
