import { deliverySteps } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import { confirmMarker, doubtMarker } from '@slipway/releases';
import { loadBatch, withTasks } from './batch.ts';
import { lookUp } from './look-up.ts';
import { fateOfMarker, markerUnclear } from './marker.ts';
import { moveBatch } from './move-batch.ts';
import { loadPlan, MARKER } from './plan.ts';

/** Looks whether the marker is there. It is absent only when it is not there and nothing can bring it any more. */
export async function handler(event: unknown): Promise<{ marker: 'arrived' | 'absent' | 'unclear' }> {
  const loaded = await loadBatch(event);
  const plan = await loadPlan(loaded);
  const state = await fateOfMarker(loaded, plan);
  if (state === 'arrived') {
    await moveBatch(await withTasks(loaded), 'confirm-marker', confirmMarker, { standing: 'left' });
    return { marker: 'arrived' };
  }
  const transfer = await lookUp(loaded, MARKER);
  if (state === 'absent' && (transfer === 'failed' || transfer === 'none')) return { marker: 'absent' };
  const step = `ConfirmMarker: ${deliverySteps.ConfirmMarker}`;
  const detail = 'The folder does not tell, or a transfer of the marker is still on its way.';
  const doubt = markerUnclear({ detail, step, at: systemClock.now() });
  await moveBatch(await withTasks(loaded), 'confirm-marker', (of, deciding) => doubtMarker(of, deciding, doubt));
  return { marker: 'unclear' };
}
