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

/** A batch with its tasks, whether or not there still is a platform to take it. */
export interface Parcel {
  readonly input: DeliveryInput;
  readonly batch: Stored<BatchRecord>;
  /** The tasks of the batch, each with its platform release. */
  readonly deliveries: readonly Delivering[];
}

export interface Loaded extends Parcel {
  readonly platform: Stored<Platform>;
  readonly connection: Stored<Connection>;
}

/**
 * Loads a batch with all that its steps decide on. A batch whose place a later message took goes no further, and an
 * execution that was given up does nothing any more.
 */
export async function loadBatch(given: unknown): Promise<Loaded> {
  const { tenantId, platformId } = batchInput.parse(given);
  const [parcel, platform, connection] = await Promise.all([
    loadParcel(given),
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'connection', { platformId }),
  ]);
  if (!platform || !connection)
    throw new DeliveryFailure('platform-retired', `Platform ${platformId} is not onboarded`);
  return { ...parcel, platform, connection };
}

/** As {@link loadBatch}, for steps that only keep what became of the batch: they run for a retired platform, too. */
export async function loadParcel(given: unknown): Promise<Parcel> {
  const input = batchInput.parse(given);
  const { tenantId, platformId, batchId } = input;
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
  if (!batch) throw new DeliveryFailure('internal', `Batch ${batchId} is not stored`);
  if (batch.value.standing === 'withdrawn') throw new DeliveryFailure('withdrawn', `Batch ${batchId} goes no further`);
  return { input, batch, deliveries: await deliveriesOf(tenantId, batch.value) };
}

const deliveriesOf = (tenantId: string, { tasks }: BatchRecord): Promise<Delivering[]> =>
  Promise.all(tasks.map((task) => loadDelivering(tenantId, task)));

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

/** Whether the platform gave its verdict on every message of a batch. */
export const isAnswered = (deliveries: readonly Delivering[]): boolean =>
  deliveries.every(({ task }) => task.value.status !== 'awaiting-callback' && task.value.status !== 'unconfirmed');

export type Decide = (delivering: Delivering, deciding: Deciding) => Outcome<ReleaseCommit, MoveRefused> | undefined;

/** What the batch itself learns with a move of its tasks. */
export type BatchChange = Learned | ((batch: BatchRecord, deliveries: readonly Delivering[]) => Learned);

/** A member that is `undefined` is forgotten. */
type Learned = { readonly [Member in keyof BatchRecord]?: BatchRecord[Member] | undefined };

/**
 * Moves the tasks of a batch, and the batch, in one commit. When somebody else wrote in between, what they wrote is
 * loaded and the decision taken again. A move that was made before (this step ran and did not live to say so) is not
 * made twice.
 */
export async function moveBatch(
  { input, batch, deliveries }: Parcel,
  by: string,
  decide: Decide | undefined,
  change: BatchChange = {},
): Promise<Pick<Parcel, 'batch' | 'deliveries'>> {
  const { tenantId, platformId, batchId } = input;
  let current = { batch, deliveries };
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const moves = current.deliveries.flatMap((of) => {
      const outcome = decide?.(of, decidingAs(tenantId, by));
      return outcome?.ok ? [outcome.value] : [];
    });
    const learned = typeof change === 'function' ? change(current.batch.value, current.deliveries) : change;
    const writes = batchWrite(current.batch, learned);
    if (moves.length === 0 && writes.length === 0) return current;
    const stored = await documents().commit({
      tenantId,
      writes: [...moves.flatMap((move) => move.writes), ...writes],
      audit: moves.flatMap(({ audit }) => audit),
      events: moves.flatMap(({ events }) => events),
    });
    const now = await documents().get(tenantId, 'batch', { platformId, batchId });
    if (!now) throw new DeliveryFailure('internal', `Batch ${batchId} is not stored`);
    if (now.value.standing === 'withdrawn') throw new DeliveryFailure('withdrawn', `Batch ${batchId} goes no further`);
    current = { batch: now, deliveries: await deliveriesOf(tenantId, now.value) };
    if (stored.ok) return current;
  }
  throw new DeliveryFailure('internal', 'Others wrote the batch twenty times in a row');
}

function batchWrite({ value, version }: Stored<BatchRecord>, change: Learned) {
  const isNew = Object.entries(change).some(([name, member]) => value[name as keyof BatchRecord] !== member);
  const members = Object.entries({ ...value, ...change }).filter(([, member]) => member !== undefined);
  const changed = Object.fromEntries(members) as BatchRecord;
  return isNew ? [{ kind: 'batch' as const, value: changed, expect: version }] : [];
}

/** Writes the batch alone. */
export const updateBatch = (loaded: Loaded, change: Partial<BatchRecord>) =>
  moveBatch(loaded, 'batch', undefined, change);
