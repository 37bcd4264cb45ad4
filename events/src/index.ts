export { checkEvent, type DomainEvent, type EventName, eventKinds, eventSource } from './catalogue.ts';
export { deliveryCleared } from './delivery-cleared.ts';
export { deliveryRequested } from './delivery-requested.ts';
export type { EventKind } from './event.ts';
export { identifierPoolLow } from './identifier-pool-low.ts';
export { platformReleaseMoved } from './platform-release-moved.ts';
export { releaseSubmitted } from './release-submitted.ts';
export { taskMoved } from './task-moved.ts';
