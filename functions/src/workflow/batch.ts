import type { AllDocuments } from '@slipway/aws';
import { type BatchRecord, DeliveryFailure, type DeliveryInput } from '@slipway/delivery';
import type { Found, Stored, Which } from '@slipway/kernel';
import type { Connection, Delivering, DeliveryTask, Platform, PlatformRelease } from '@slipway/releases';
import * as z from 'zod';
import { documents } from '../ports.ts';

/** What every step of the delivery workflow is given. */
export const batchInput = z.object({
  tenantId: z.string(),
  platformId: z.string(),
  batchId: z.string(),
  attempt: z.int(),
}) satisfies z.ZodType<DeliveryInput>;

/** A batch, and where it goes. */
export interface Loaded {
  readonly input: DeliveryInput;
  readonly batch: Stored<BatchRecord>;
  readonly platform: Stored<Platform>;
  readonly connection: Stored<Connection>;
}

/** A batch with its tasks, whether or not there still is a platform to take it. */
export interface Parcel extends Pick<Loaded, 'input' | 'batch'> {
  /** The tasks of the batch, each with its platform release. */
  readonly deliveries: readonly Delivering[];
}

export interface LoadedTasks extends Loaded, Parcel {}

type Also = readonly Which<AllDocuments>[];

/**
 * Loads a batch with its platform, and what else a step needs, in one call. A batch whose place a later message took
 * goes no further, and an execution that was given up does nothing any more.
 */
export async function loadBatch<const Asked extends Also = []>(
  given: unknown,
  asked?: Asked,
): Promise<Loaded & { readonly also: Found<AllDocuments, Asked> }> {
  const input = batchInput.parse(given);
  const { tenantId, platformId, batchId } = input;
  const [batch, platform, connection, ...also] = await documents().getAll(tenantId, [
    ['batch', { platformId, batchId }],
    ['platform', { platformId }],
    ['connection', { platformId }],
    ...(asked ?? []),
  ]);
  const going = stillGoing(input, batch);
  if (!platform || !connection)
    throw new DeliveryFailure('platform-retired', `Platform ${platformId} is not onboarded`);
  return { input, batch: going, platform, connection, also: also as unknown as Found<AllDocuments, Asked> };
}

/** A batch with its tasks alone, for steps that keep what became of it: they run for a retired platform, too. */
export async function loadParcel(given: unknown): Promise<Parcel> {
  const input = batchInput.parse(given);
  const batch = await reloadBatch(input);
  return { input, batch, deliveries: await deliveriesOf(input.tenantId, batch.value) };
}

/** The batch alone, as it stands by now. */
export async function reloadBatch(input: DeliveryInput): Promise<Stored<BatchRecord>> {
  const { tenantId, platformId, batchId } = input;
  return stillGoing(input, await documents().get(tenantId, 'batch', { platformId, batchId }));
}

function stillGoing({ batchId }: DeliveryInput, batch: Stored<BatchRecord> | undefined): Stored<BatchRecord> {
  if (!batch) throw new DeliveryFailure('internal', `Batch ${batchId} is not stored`);
  if (batch.value.standing === 'withdrawn') throw new DeliveryFailure('withdrawn', `Batch ${batchId} goes no further`);
  return batch;
}

export const withTasks = async (loaded: Loaded): Promise<LoadedTasks> => ({
  ...loaded,
  deliveries: await deliveriesOf(loaded.input.tenantId, loaded.batch.value),
});

type Task = Pick<DeliveryTask, 'releaseId' | 'taskId'>;

/** The tasks of a batch, each with its platform release, as all of them were at one moment. */
export async function deliveriesOf(
  tenantId: string,
  { platformId, tasks }: { readonly platformId: string; readonly tasks: readonly Task[] },
): Promise<Delivering[]> {
  const found = await documents().getTogether(
    tenantId,
    tasks.flatMap(({ releaseId, taskId }) => [
      ['task', { releaseId, taskId }] as const,
      ['platformRelease', { releaseId, platformId }] as const,
    ]),
  );
  return tasks.map(({ taskId }, n) => {
    const task = found[2 * n] as Stored<DeliveryTask> | undefined;
    const platformRelease = found[2 * n + 1] as Stored<PlatformRelease> | undefined;
    if (!task || !platformRelease) throw new DeliveryFailure('internal', `Task ${taskId} is not stored`);
    return { task, platformRelease };
  });
}

export async function loadDelivering(
  tenantId: string,
  { platformId, ...task }: Task & { readonly platformId: string },
): Promise<Delivering> {
  const [delivering] = await deliveriesOf(tenantId, { platformId, tasks: [task] });
  if (!delivering) throw new Error('One task was asked for');
  return delivering;
}

/** Whether the platform gave its verdict on every message of a batch. */
export const isAnswered = (deliveries: readonly Delivering[]): boolean =>
  deliveries.every(({ task }) => task.value.status !== 'awaiting-callback' && task.value.status !== 'unconfirmed');
