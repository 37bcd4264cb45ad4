import { deliverySteps } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import { confirmMarker, doubtMarker } from '@slipway/releases';
import { type Loaded, loadBatch, withTasks } from './batch.ts';
import { lookUp } from './look-up.ts';
import { fateOfMarker, markerUnclear } from './marker.ts';
import { moveBatch } from './move-batch.ts';
import { loadPlan, MARKER, type StoredPlan } from './plan.ts';
import { askForNames, knownWhole } from './temporary-names.ts';

/** Looks whether the marker is there. It is absent only when it is not there and nothing can bring it any more. */
export async function handler(event: unknown): Promise<{ marker: 'arrived' | 'absent' | 'unclear' }> {
  const loaded = await loadBatch(event);
  const plan = await loadPlan(loaded);
  const fate = await fateOfMarker(loaded, plan);
  const state = fate === 'unnamed' ? await named(loaded, plan) : fate;
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

/** Looks for a marker that is being renamed, two seconds apart; after them the workflow looks again later. */
const LOOKS = 5;

/** Has the marker given its own name. One that may have holes is as good as absent. */
async function named(loaded: Loaded, plan: StoredPlan): Promise<'arrived' | 'absent' | 'unclear'> {
  const whole = await knownWhole(loaded, [plan.marker]);
  if (whole.length === 0) return 'absent';
  await askForNames(loaded, whole);
  for (let look = 1; look <= LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    if ((await fateOfMarker(loaded, plan)) === 'arrived') return 'arrived';
  }
  return 'unclear';
}
