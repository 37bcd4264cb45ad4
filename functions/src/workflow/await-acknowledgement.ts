import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import type { PollingLease } from '@slipway/delivery';
import type { Outcome, Stored, VersionConflict, Write } from '@slipway/kernel';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { documents, workflows } from '../ports.ts';
import { batchInput, deliveriesOf, isAnswered, loadBatch } from './batch.ts';
import { updateBatch } from './move-batch.ts';

const awaitInput = batchInput.extend({ taskToken: z.string() });

/** Notes who waits for the answer. One that came earlier is passed on at once. */
export async function handler(event: unknown): Promise<void> {
  const { taskToken, ...input } = awaitInput.parse(event);
  const { tenantId, platformId } = input;
  const loaded = await loadBatch(input, [['pollingLease', { platformId }]]);
  const [lease] = loaded.also;
  await ensurePolling(tenantId, platformId, {
    lease,
    commit: (write) => updateBatch(loaded, { taskToken }, [write]),
  });
  // Read after the token was stored: who answers from now on finds it.
  if (isAnswered(await deliveriesOf(tenantId, loaded.batch.value))) await workflows().succeed(taskToken, {});
}

/** A lease that was read already, and how it is written together with something else. */
interface AlongWith {
  readonly lease: Stored<PollingLease> | undefined;
  commit(lease: Write<AllDocuments>): Promise<Outcome<unknown, VersionConflict>>;
}

/**
 * Sees to it that the platform is polled. The lease is written before the execution is started, and the start is
 * repeated under the same name until it succeeded once: neither is lost in a crash, and there is never a second poller.
 */
export async function ensurePolling(tenantId: string, platformId: string, along?: AlongWith): Promise<void> {
  const alone: AlongWith['commit'] = (lease) =>
    documents().commit({ tenantId, writes: [lease], audit: [], events: [] });
  const read = () => documents().get(tenantId, 'pollingLease', { platformId });
  let found = along ? along.lease : await read();
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const lease: PollingLease = found
      ? {
          ...found.value,
          wanted: found.value.wanted + 1,
          generation: found.value.generation + (found.value.running ? 0 : 1),
          running: true,
        }
      : { platformId, generation: 1, wanted: 1, running: true };
    const write = { kind: 'pollingLease', value: lease, expect: found?.version ?? 'absent' } as const;
    const outcome = await (along?.commit ?? alone)(write);
    if (outcome.ok) return startPolling(tenantId, platformId, lease.generation);
    found = await read();
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
