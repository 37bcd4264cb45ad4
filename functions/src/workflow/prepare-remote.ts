import { DeliveryFailure } from '@slipway/delivery';
import { markMarkerAbsent } from '@slipway/releases';
import { loadBatch, moveTask } from './batch.ts';
import { isForgotten } from './look-up.ts';
import { loadPlan, type PlannedFile, splitPath } from './plan.ts';
import { atPlatform, remotePath, sizesAt } from './remote.ts';
import { hasEnded, transfersOf } from './transfers.ts';

/** One call to the transport: at most ten files for one remote folder, by their numbers in the plan. */
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

/** Makes the folders of the batch, looks what is there, and says what is still to be sent. */
export async function handler(event: unknown): Promise<Prepared> {
  const loaded = await loadBatch(event);
  const transfers = await transfersOf(loaded.input);
  const running = transfers.find(
    (transfer) => transfer.attempt < loaded.input.attempt && !hasEnded(transfer) && !isForgotten(loaded, transfer),
  );
  // Two transfers could write the same file: a new attempt starts only after those of an older one have ended.
  if (running)
    throw new DeliveryFailure('platform-busy', `Part ${running.part} of an older attempt is still on its way`);
  const arrived = new Set(
    transfers.flatMap(({ files }) =>
      files.filter(({ state }) => state === 'completed').map(({ wirePath }) => wirePath),
    ),
  );
  const { folders, files, marker } = await loadPlan(loaded);
  const sizes = await atPlatform(loaded, async (remote) => {
    for (const folder of folders) await remote.makeFolders(remotePath(loaded, folder));
    return sizesAt(loaded, remote, [...files, marker]);
  });
  const markerThere = sizes.get(marker.wirePath) === marker.size;
  if (!markerThere && loaded.delivering.task.value.status === 'unconfirmed') {
    // No transfer is on its way any more and the folder does not have it: now it is known.
    await moveTask(loaded, 'prepare-remote', markMarkerAbsent);
    return { markerThere, parts: [], ended: true };
  }
  const missing = files
    .map((file, index) => ({ file, index }))
    // The right size alone proves nothing: a transfer that broke off may have left holes.
    .filter(({ file: { wirePath, size } }) => sizes.get(wirePath) !== size || !arrived.has(wirePath));
  return { markerThere, parts: markerThere ? [] : partsOf(missing), ended: false };
}

const LARGEST_CALL = 10;

/** Groups files by remote folder, ten a call. */
export function partsOf(missing: readonly { readonly file: PlannedFile; readonly index: number }[]): Part[] {
  const byFolder = new Map<string, number[]>();
  for (const { file, index } of missing) {
    const { folder } = splitPath(file.wirePath);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), index]);
  }
  return [...byFolder.values()].flatMap((indexes) =>
    Array.from({ length: Math.ceil(indexes.length / LARGEST_CALL) }, (_, call) => {
      const files = indexes.slice(call * LARGEST_CALL, (call + 1) * LARGEST_CALL);
      return { part: `f${files[0]}`, files };
    }),
  );
}
