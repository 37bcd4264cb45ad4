import {
  type CallLimits,
  callLimits,
  chunks,
  compare,
  DeliveryFailure,
  markerState,
  type TransferRecord,
} from '@slipway/delivery';
import { markMarkerAbsent, sendAfterAll } from '@slipway/releases';
import * as z from 'zod';
import { wasOvertaken } from '../lines.ts';
import { batchInput, type Loaded, type LoadedTasks, loadBatch, withTasks } from './batch.ts';
import { lookUp } from './look-up.ts';
import { fateOfMarker, markerMissing } from './marker.ts';
import { moveBatch } from './move-batch.ts';
import { loadPlan, type PlannedFile, type StoredPlan } from './plan.ts';
import { atPlatform, filesAt, remotePath } from './remote.ts';
import { unnamed } from './temporary-names.ts';
import { completedOf, hasEnded, transfersOf } from './transfers.ts';

/** One call to the sender: files for one remote folder, by their numbers in the plan. */
export interface Part {
  readonly part: string;
  readonly files: readonly number[];
}

export interface Prepared {
  readonly markerThere: boolean;
  readonly parts: readonly Part[];
  /** The task came to its end here: nothing is to be sent. */
  readonly ended: boolean;
}

const prepareInput = batchInput.extend({ round: z.int().min(1).default(1) });

/** Makes the folders of the batch, looks what is there, and says what is still to be sent. */
export async function handler(event: unknown): Promise<Prepared> {
  const { round, ...input } = prepareInput.parse(event);
  const loaded = await loadBatch(input);
  // This step ran before and did not live to say so: the attempt that it asked for has taken over.
  if (loaded.batch.value.attempt > loaded.input.attempt) return ended;
  const transfers = await transfersSoFar(loaded);
  const arrived = new Set(completedOf(transfers));
  const plan = await loadPlan(loaded);
  // Before the marker went, there is none to be in doubt about.
  if (loaded.batch.value.markerSent) {
    const tasks = await withTasks(loaded);
    if (tasks.deliveries.some(({ task }) => task.value.status === 'unconfirmed')) return reconcile(tasks, plan);
  }
  const { folders, files, marker } = plan;
  const there = await atPlatform(loaded, async (remote) => {
    for (const folder of folders) await remote.makeFolders(remotePath(loaded, folder));
    return filesAt(loaded, remote, [...files, marker]);
  });
  const state = markerState(plan, there);
  if (state === 'arrived' || unnamed(loaded, [marker], there).length > 0) return markerThere;
  if (state === 'unclear' && loaded.batch.value.markerSent) throw taken();
  const whole = new Set([...compare(files, there).arrived, ...unnamed(loaded, files, there)]);
  const missing = files
    .map((file, index) => ({ file, index }))
    // The right size alone proves nothing: a transfer that broke off may have left holes.
    .filter(({ file }) => !whole.has(file) || !arrived.has(file.wirePath));
  return { markerThere: false, parts: partsOf(missing, limitsOf(loaded), round), ended: false };
}

/**
 * What the batch has sent in all its attempts. Two transfers could write the same file, so this one begins only after the
 * sender itself says of those of older attempts that they ended: however slow they are, they may still be on their way.
 */
async function transfersSoFar(loaded: Loaded): Promise<TransferRecord[]> {
  const transfers = await transfersOf(loaded.input);
  const open = transfers.filter((transfer) => transfer.attempt < loaded.input.attempt && !hasEnded(transfer));
  for (const { part, attempt } of open) {
    if ((await lookUp(loaded, part, attempt)) === 'running')
      throw new DeliveryFailure('platform-busy', `Part ${part} of attempt ${attempt} is still on its way`);
  }
  return open.length === 0 ? transfers : transfersOf(loaded.input);
}

/**
 * Nobody knew whether the marker arrived, and no transfer is on its way any more: the folder says it now. Nothing is
 * made there first, for a platform that took the batch may have removed the folder.
 */
async function reconcile(loaded: LoadedTasks, plan: StoredPlan): Promise<Prepared> {
  const state = await fateOfMarker(loaded, plan);
  if (state === 'arrived' || state === 'unnamed') return markerThere;
  if (state === 'unclear') throw taken();
  const forgotten = { said: undefined, markerSent: undefined } as const;
  if (await wasOvertaken(loaded.input.tenantId, loaded.batch.value)) {
    await moveBatch(loaded, 'prepare-remote', (of, deciding) => markMarkerAbsent(of, markerMissing(), deciding), {
      standing: 'rested',
      ...forgotten,
    });
    return ended;
  }
  const attempt = loaded.input.attempt + 1;
  await moveBatch(
    loaded,
    'prepare-remote',
    (of, deciding) => sendAfterAll(of, attempt, deciding),
    // Whoever wrote in between may have cleared that attempt already.
    (batch) => (batch.attempt < attempt ? { standing: 'waiting', attempt, ...forgotten } : {}),
  );
  return ended;
}

/** Under its own name, or under a temporary one that it is given when it is confirmed. */
const markerThere: Prepared = { markerThere: true, parts: [], ended: false };
const ended: Prepared = { markerThere: false, parts: [], ended: true };

/** Files that were all there before the marker went are not: sent again, they would be a second delivery. */
const taken = () =>
  new DeliveryFailure('marker-unclear', 'The folder does not have all files any more: the platform may have taken it');

function limitsOf({ platform }: Loaded): CallLimits {
  const { kind } = platform.value.profile.transport;
  if (kind === 'feed') throw new DeliveryFailure('internal', 'A platform with a feed is sent no files');
  return callLimits[kind];
}

/** The calls that bring what is missing. What ended in an earlier round says nothing of this one: its parts are others. */
export const partsOf = (
  missing: readonly { readonly file: PlannedFile; readonly index: number }[],
  limits: CallLimits,
  round: number,
): Part[] =>
  chunks(
    missing.map(({ file: { wirePath, size }, index }) => ({ wirePath, size, index })),
    limits,
  ).map(({ files }) => ({ part: `f${files[0]?.index}r${round}`, files: files.map(({ index }) => index) }));
