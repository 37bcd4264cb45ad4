export { type Answer, type Complaint, type Outcome, outcomes } from './answer.ts';
export { type Assessment, assess, entries, type Finding, findingsOf, type Place, type Result } from './assess.ts';
export { assessFile, type FileAssessment } from './assess-file.ts';
export { dealEntries } from './deals/index.ts';
export type { DecidedBy, Entry } from './entry.ts';
export type { Agreement, DeliveredFile, EarlierMessage, Given, MandatoryField } from './given.ts';
export { isProfile, isVariant, type Profile, profiles, type Variant, variants } from './profiles.ts';
export { releaseProfileEntries } from './standard/index.ts';
export { type Counts, type Verdict, verdicts } from './verdict.ts';
