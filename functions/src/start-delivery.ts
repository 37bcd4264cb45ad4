import { createHash } from 'node:crypto';
import { deliveryCleared } from '@slipway/events';
import type { EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import { environment } from './environment.ts';
import { workflows } from './ports.ts';

/** Starts the delivery workflow of a batch. The name of the execution is the batch and the attempt: once is enough. */
export async function handler(event: EventBridgeEvent<'delivery.cleared', unknown>): Promise<void> {
  const { tenantId, platformId, batchId, attempt } = z.parse(deliveryCleared.detail, event.detail);
  const platform = createHash('sha256').update(`${tenantId}\n${platformId}`).digest('hex').slice(0, 24);
  await workflows().start(environment('DELIVERY_MACHINE_ARN'), `${platform}-${batchId}-${attempt}`, {
    tenantId,
    platformId,
    batchId,
    attempt,
  });
}
