import { createHash } from 'node:crypto';
import { deliveryCleared } from '@slipway/events';
import { onboardingState } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import { environment } from './environment.ts';
import { documents, workflows } from './ports.ts';

/**
 * Starts the delivery workflow of a batch. The name of the execution is the batch and the attempt: once is enough. What
 * was cleared before its platform was paused waits again, and goes when it is resumed.
 */
export async function handler(event: EventBridgeEvent<'delivery.cleared', unknown>): Promise<void> {
  const { tenantId, platformId, batchId, attempt } = z.parse(deliveryCleared.detail, event.detail);
  const stored = await documents().get(tenantId, 'onboarding', { platformId });
  if (onboardingState(stored) === 'paused') return waitAgain(tenantId, platformId, batchId);
  const platform = createHash('sha256').update(`${tenantId}\n${platformId}`).digest('hex').slice(0, 24);
  await workflows().start(environment('DELIVERY_MACHINE_ARN'), `${platform}-${batchId}-${attempt}`, {
    tenantId,
    platformId,
    batchId,
    attempt,
  });
}

async function waitAgain(tenantId: string, platformId: string, batchId: string): Promise<void> {
  for (let race = 1; race <= 20; race += 1) {
    const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
    if (batch?.value.standing !== 'cleared') return;
    const stored = await documents().commit({
      tenantId,
      writes: [{ kind: 'batch', value: { ...batch.value, standing: 'waiting' }, expect: batch.version }],
      audit: [],
      events: [],
    });
    if (stored.ok) return;
  }
  throw new Error(`Cannot hold batch ${batchId}: others wrote it twenty times`);
}
