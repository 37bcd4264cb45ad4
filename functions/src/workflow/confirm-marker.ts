import { confirmMarker, doubtMarker } from '@slipway/releases';
import { loadBatch, moveTask } from './batch.ts';
import { lookUp } from './look-up.ts';
import { loadPlan } from './plan.ts';
import { atPlatform, sizesAt } from './remote.ts';
import { MARKER } from './send-files.ts';

/** Looks whether the marker is there. It is absent only when it is not there and nothing can bring it any more. */
export async function handler(event: unknown): Promise<{ marker: 'arrived' | 'absent' | 'unclear' }> {
  const loaded = await loadBatch(event);
  const { marker } = await loadPlan(loaded);
  const sizes = await atPlatform(loaded, (remote) => sizesAt(loaded, remote, [marker]));
  if (sizes.get(marker.wirePath) === marker.size) {
    await moveTask(loaded, 'confirm-marker', confirmMarker);
    return { marker: 'arrived' };
  }
  const transfer = await lookUp(loaded, MARKER);
  if (!sizes.has(marker.wirePath) && (transfer === 'failed' || transfer === 'none')) return { marker: 'absent' };
  await moveTask(loaded, 'confirm-marker', doubtMarker);
  return { marker: 'unclear' };
}
