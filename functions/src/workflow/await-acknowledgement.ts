import { createHash } from 'node:crypto';
import type { PollingLease } from '@slipway/delivery';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { documents, workflows } from '../ports.ts';
import { batchInput, isAnswered, loadBatch, updateBatch } from './batch.ts';

const awaitInput = batchInput.extend({ taskToken: z.string() });

/** Notes who waits for the answer. One that came earlier is passed on at once. */
export async function handler(event: unknown): Promise<void> {
  const { taskToken, ...input } = awaitInput.parse(event);
  const loaded = await loadBatch(input);
  await updateBatch(loaded, { taskToken });
  await ensurePolling(input.tenantId, input.platformId);
  const { deliveries } = await loadBatch(input);
  if (isAnswered(deliveries)) await workflows().succeed(taskToken, {});
}

/**
 * Sees to it that the platform is polled. The lease is written before the execution is started, and the start is
 * repeated under the same name until it succeeded once: neither is lost in a crash, and there is never a second poller.
 */
export async function ensurePolling(tenantId: string, platformId: string): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const found = await documents().get(tenantId, 'pollingLease', { platformId });
    const lease: PollingLease = found
      ? {
          ...found.value,
          wanted: found.value.wanted + 1,
          generation: found.value.generation + (found.value.running ? 0 : 1),
          running: true,
        }
      : { platformId, generation: 1, wanted: 1, running: true };
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind: 'pollingLease', value: lease, expect: found?.version ?? 'absent' }],
      audit: [],
      events: [],
    });
    if (!outcome.ok) continue;
    await startPolling(tenantId, platformId, lease.generation);
    return;
  }
  throw new Error(`Cannot see to the polling of ${platformId}: others wrote its lease twenty times`);
}

export async function startPolling(tenantId: string, platformId: string, generation: number): Promise<void> {
  const name = createHash('sha256').update(`${tenantId}\n${platformId}`).digest('hex').slice(0, 32);
  await workflows().start(environment('POLLING_MACHINE_ARN'), `${name}-${generation}`, {
    tenantId,
    platformId,
    generation,
  });
}
