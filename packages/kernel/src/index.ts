export { type Clock, fixedClock, systemClock } from './clock.ts';
export type {
  Actor,
  AuditEntry,
  Commit,
  Documents,
  Page,
  PageRequest,
  Stored,
  VersionConflict,
  Write,
} from './documents.ts';
export { countingIds, type Ids, ulids } from './ids.ts';
export { code, markdownTable } from './markdown.ts';
export { accepted, type Outcome, refused } from './outcome.ts';
