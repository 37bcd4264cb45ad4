import type { AllDocuments } from '@slipway/aws';
import { type BatchRecord, DeliveryFailure } from '@slipway/delivery';
import {
  asWritten,
  type Committed,
  type Outcome,
  type Stored,
  type VersionConflict,
  type Write,
} from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import type { Deciding, Delivering, DeliveryTask, PlatformRelease, ReleaseCommit } from '@slipway/releases';
import { decidingAs, documents } from '../ports.ts';
import { deliveriesOf, type Loaded, type Parcel, reloadBatch } from './batch.ts';

export type Decide = (delivering: Delivering, deciding: Deciding) => Outcome<ReleaseCommit, MoveRefused> | undefined;

/** What the batch itself learns with a move of its tasks. */
export type BatchChange = Learned | ((batch: BatchRecord, deliveries: readonly Delivering[]) => Learned);

/** A member that is `undefined` is forgotten. */
type Learned = { readonly [Member in keyof BatchRecord]?: BatchRecord[Member] | undefined };

type Moved = Pick<Parcel, 'batch' | 'deliveries'>;

/** How often others may be faster. */
const RACES = 20;

/**
 * Moves the tasks of a batch, and the batch, in one commit. When somebody else wrote in between, what they wrote is
 * loaded and the decision taken again. A move that was made before (this step ran and did not live to say so) is not
 * made twice.
 */
export async function moveBatch(
  { input, batch, deliveries }: Parcel,
  by: string,
  decide: Decide,
  change: BatchChange = {},
): Promise<Moved> {
  const { tenantId } = input;
  let current: Moved = { batch, deliveries };
  for (let race = 1; race <= RACES; race += 1) {
    const moves = current.deliveries.flatMap((of) => {
      const outcome = decide(of, decidingAs(tenantId, by));
      return outcome?.ok ? [outcome.value] : [];
    });
    const learned = typeof change === 'function' ? change(current.batch.value, current.deliveries) : change;
    const writes = [...moves.flatMap((move) => move.writes), ...batchWrite(current.batch, learned)];
    if (writes.length === 0) return current;
    const stored = await documents().commit({
      tenantId,
      writes,
      audit: moves.flatMap(({ audit }) => audit),
      events: moves.flatMap(({ events }) => events),
    });
    if (stored.ok) return asMoved(current, writes, stored.value);
    const now = await reloadBatch(input);
    current = { batch: now, deliveries: await deliveriesOf(tenantId, now.value) };
  }
  throw tooManyRaces();
}

/**
 * Writes the batch, and what goes along with it, in one commit. When somebody else wrote the batch, theirs is loaded and
 * changed; a conflict about what goes along is the caller's.
 */
export async function updateBatch(
  { input, batch }: Loaded,
  change: Learned,
  along: readonly Write<AllDocuments>[] = [],
): Promise<Outcome<Committed, VersionConflict>> {
  let current = batch;
  for (let race = 1; race <= RACES; race += 1) {
    const writes = [...batchWrite(current, change), ...along];
    const outcome = await documents().commit({ tenantId: input.tenantId, writes, audit: [], events: [] });
    if (outcome.ok || outcome.refusal.kind !== 'batch') return outcome;
    current = await reloadBatch(input);
  }
  throw tooManyRaces();
}

const tooManyRaces = () => new DeliveryFailure('internal', `Others wrote the batch ${RACES} times in a row`);

function batchWrite({ value, version }: Stored<BatchRecord>, change: Learned) {
  const isNew = Object.entries(change).some(([name, member]) => value[name as keyof BatchRecord] !== member);
  const members = Object.entries({ ...value, ...change }).filter(([, member]) => member !== undefined);
  const changed = Object.fromEntries(members) as BatchRecord;
  return isNew ? [{ kind: 'batch' as const, value: changed, expect: version }] : [];
}

/**
 * The batch and its tasks as a commit left them. What it did not write may have moved: whoever writes that later finds
 * out by its version.
 */
function asMoved({ batch, deliveries }: Moved, writes: readonly Write<AllDocuments>[], committed: Committed): Moved {
  const batches = new Map<string, BatchRecord>();
  const tasks = new Map<string, DeliveryTask>();
  const releases = new Map<string, PlatformRelease>();
  for (const { kind, value } of writes) {
    if (kind === 'batch') batches.set(value.batchId, value);
    else if (kind === 'task') tasks.set(value.taskId, value);
    else if (kind === 'platformRelease') releases.set(value.releaseId, value);
  }
  const left = <Value>(before: Stored<Value>, written: Value | undefined) =>
    written === undefined ? before : asWritten(before, written, committed);
  const now = left(batch, batches.get(batch.value.batchId));
  return {
    batch: now,
    deliveries: deliveries
      .map(({ task, platformRelease }) => ({
        task: left(task, tasks.get(task.value.taskId)),
        platformRelease: left(platformRelease, releases.get(platformRelease.value.releaseId)),
      }))
      .filter(({ task }) => now.value.tasks.some(({ taskId }) => taskId === task.value.taskId)),
  };
}
