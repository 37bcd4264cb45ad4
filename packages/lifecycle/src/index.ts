export {
  type AcknowledgementEffect,
  type AcknowledgementRow,
  type AcknowledgementVocabulary,
  acknowledgementEffects,
  effectOf,
  judge,
  type Verdict,
} from './acknowledgement-effects.ts';
export { deliveryTask, type TaskEvent, type TaskNeed, type TaskState } from './delivery-task.ts';
export {
  accepts,
  type Cause,
  eventsOf,
  type Machine,
  type Move,
  type MoveRefused,
  move,
  rowFor,
  statesOf,
} from './machine.ts';
export { type OnboardingEvent, type OnboardingNeed, type OnboardingState, onboarding } from './onboarding.ts';
export { type PlatformEvent, type PlatformNeed, type PlatformStatus, platformRelease } from './platform-release.ts';
export { type Purpose, type PurposeEvents, purposes, type ReleaseEvent } from './purposes.ts';
export { renderStates } from './render-states.ts';
export { type ReleaseStatus, type RollUpRow, rollUp, rollUpRows } from './roll-up.ts';
export { type SyncEvent, type SyncState, sync } from './sync.ts';
