export { type Clock, fixedClock, systemClock } from './clock.ts';
export {
  type Actor,
  type AuditEntry,
  asWritten,
  BadCursor,
  type Commit,
  type Committed,
  type Documents,
  DocumentTooLarge,
  type Found,
  type Page,
  type PageRequest,
  type Stored,
  type VersionConflict,
  type Which,
  type Write,
} from './documents.ts';
export { countingIds, type Ids, ulids } from './ids.ts';
export { code, markdownTable } from './markdown.ts';
export { accepted, type Outcome, refused } from './outcome.ts';
