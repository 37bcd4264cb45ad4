import { type BatchRecord, DeliveryFailure, type DeliveryInput } from '@slipway/delivery';
import type { Outcome, Stored } from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import type { Connection, Deciding, Delivering, Platform, ReleaseCommit } from '@slipway/releases';
import * as z from 'zod';
import { decidingAs, documents } from '../ports.ts';

/** What every step of the delivery workflow is given. */
export const batchInput = z.object({
  tenantId: z.string(),
  platformId: z.string(),
  batchId: z.string(),
  attempt: z.int(),
}) satisfies z.ZodType<DeliveryInput>;

export interface Loaded {
  readonly input: DeliveryInput;
  readonly batch: Stored<BatchRecord>;
  readonly platform: Stored<Platform>;
  readonly connection: Stored<Connection>;
  /** The first task of the batch and its platform release. */
  readonly delivering: Delivering;
}

/** Loads a batch with all that its steps decide on. */
export async function loadBatch(given: unknown): Promise<Loaded> {
  const input = batchInput.parse(given);
  const { tenantId, platformId, batchId } = input;
  const [batch, platform, connection] = await Promise.all([
    documents().get(tenantId, 'batch', { platformId, batchId }),
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'connection', { platformId }),
  ]);
  const [named] = batch?.value.tasks ?? [];
  if (!batch || !named) throw new DeliveryFailure('internal', `Batch ${batchId} is not stored`);
  if (!platform || !connection)
    throw new DeliveryFailure('platform-retired', `Platform ${platformId} is not onboarded`);
  return { input, batch, platform, connection, delivering: await loadDelivering(tenantId, named) };
}

export async function loadDelivering(
  tenantId: string,
  { releaseId, taskId }: { readonly releaseId: string; readonly taskId: string },
): Promise<Delivering> {
  const task = await documents().get(tenantId, 'task', { releaseId, taskId });
  const platformRelease =
    task && (await documents().get(tenantId, 'platformRelease', { releaseId, platformId: task.value.platformId }));
  if (!task || !platformRelease) throw new DeliveryFailure('internal', `Task ${taskId} is not stored`);
  return { task, platformRelease };
}

type Decide = (delivering: Delivering, deciding: Deciding) => Outcome<ReleaseCommit, MoveRefused>;

/**
 * Moves the task of a batch. When somebody else wrote in between, what they wrote is loaded and the decision taken
 * again. A move that was made before (this step ran and did not live to say so) is not made twice.
 */
export async function moveTask(
  { input: { tenantId }, delivering }: Loaded,
  by: string,
  decide: Decide,
): Promise<Delivering> {
  let current = delivering;
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const outcome = decide(current, decidingAs(tenantId, by));
    if (!outcome.ok) return current;
    const stored = await documents().commit(outcome.value);
    current = await loadDelivering(tenantId, current.task.value);
    if (stored.ok) return current;
  }
  throw new DeliveryFailure('internal', 'Others wrote the task five times in a row');
}

/** Writes the batch record under the version that was read, or again under a newer one. */
export async function updateBatch({ input: { tenantId }, batch }: Loaded, change: Partial<BatchRecord>): Promise<void> {
  let current = batch;
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind: 'batch', value: { ...current.value, ...change }, expect: current.version }],
      audit: [],
      events: [],
    });
    if (outcome.ok) return;
    const { platformId, batchId } = current.value;
    current = (await documents().get(tenantId, 'batch', { platformId, batchId })) ?? current;
  }
  throw new DeliveryFailure('internal', 'Others wrote the batch five times in a row');
}
