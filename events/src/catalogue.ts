import * as z from 'zod';
import { circuitClosed } from './circuit-closed.ts';
import { circuitOpened } from './circuit-opened.ts';
import { deliveryCleared } from './delivery-cleared.ts';
import { deliveryRequested } from './delivery-requested.ts';
import { identifierPoolLow } from './identifier-pool-low.ts';
import { platformReleaseMoved } from './platform-release-moved.ts';
import { releaseSubmitted } from './release-submitted.ts';
import { taskMoved } from './task-moved.ts';

/** Every event that Slipway puts on its bus. */
export const eventKinds = [
  releaseSubmitted,
  deliveryRequested,
  deliveryCleared,
  taskMoved,
  platformReleaseMoved,
  identifierPoolLow,
  circuitOpened,
  circuitClosed,
] as const;

type Kind = (typeof eventKinds)[number];

export type EventName = Kind['name'];

/** An event to publish: `name` becomes the detail-type. */
export type DomainEvent = {
  [K in Kind as K['name']]: { readonly name: K['name']; readonly detail: z.infer<K['detail']> };
}[EventName];

/** The `source` of every event of ours. */
export const eventSource = 'slipway';

export const checkEvent = (event: DomainEvent): void => {
  const kind = eventKinds.find((each) => each.name === event.name);
  if (!kind) throw new Error(`Cannot publish an unknown event: ${event.name}`);
  z.parse(kind.detail, event.detail);
};
