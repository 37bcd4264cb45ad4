import { markerState } from '@slipway/delivery';
import { confirmMarker, doubtMarker } from '@slipway/releases';
import { loadBatch, moveBatch } from './batch.ts';
import { lookUp } from './look-up.ts';
import { loadPlan, MARKER } from './plan.ts';
import { atPlatform, filesAt } from './remote.ts';

/** Looks whether the marker is there. It is absent only when it is not there and nothing can bring it any more. */
export async function handler(event: unknown): Promise<{ marker: 'arrived' | 'absent' | 'unclear' }> {
  const loaded = await loadBatch(event);
  const plan = await loadPlan(loaded);
  const there = await atPlatform(loaded, (remote) => filesAt(loaded, remote, [...plan.files, plan.marker]));
  const state = markerState(plan, there);
  if (state === 'arrived') {
    await moveBatch(loaded, 'confirm-marker', confirmMarker, { standing: 'left' });
    return { marker: 'arrived' };
  }
  const transfer = await lookUp(loaded, MARKER);
  if (state === 'absent' && (transfer === 'failed' || transfer === 'none')) return { marker: 'absent' };
  await moveBatch(loaded, 'confirm-marker', doubtMarker);
  return { marker: 'unclear' };
}
