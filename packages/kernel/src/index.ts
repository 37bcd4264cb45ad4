export { type Clock, fixedClock, systemClock } from './clock.ts';
export {
  type Actor,
  type AuditEntry,
  BadCursor,
  type Commit,
  type Documents,
  DocumentTooLarge,
  type Page,
  type PageRequest,
  type Stored,
  type VersionConflict,
  type Write,
} from './documents.ts';
export { countingIds, type Ids, ulids } from './ids.ts';
export { code, markdownTable } from './markdown.ts';
export { accepted, type Outcome, refused } from './outcome.ts';
