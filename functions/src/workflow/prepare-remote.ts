import { DeliveryFailure } from '@slipway/delivery';
import { markMarkerAbsent } from '@slipway/releases';
import { documents } from '../ports.ts';
import { type Loaded, loadBatch, moveTask } from './batch.ts';
import { loadPlan, type PlannedFile, splitPath } from './plan.ts';
import { atPlatform, remotePath, sizesAt } from './remote.ts';

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
  await waitForOldTransfers(loaded);
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
    .filter(({ file: { wirePath, size } }) => sizes.get(wirePath) !== size);
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

/**
 * A new attempt starts only after the transfers of an older one have ended: two of them could write the same file. A
 * transfer that was never heard of counts as ended when the time that a call may take has passed twice.
 */
async function waitForOldTransfers({
  input: { tenantId, platformId, batchId, attempt },
  platform,
}: Loaded): Promise<void> {
  const { items } = await documents().list(tenantId, 'transfer', { platformId, batchId }, { limit: 100 });
  const patience = 2 * platform.value.profile.transport.transferSeconds * 1000;
  const running = items.find(
    ({ value, updatedAt }) =>
      value.attempt < attempt &&
      value.files.some(({ state }) => state === 'pending') &&
      Date.parse(updatedAt) + patience > Date.now(),
  );
  if (running)
    throw new DeliveryFailure('platform-busy', `Part ${running.value.part} of an older attempt is still on its way`);
}
