import { deliverySteps, type FailureCode, failureKind, markerState } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import type { TaskFailure } from '@slipway/releases';
import type { Loaded } from './batch.ts';
import type { StoredPlan } from './plan.ts';
import { atPlatform, filesAt } from './remote.ts';
import { unnamed } from './temporary-names.ts';

/**
 * What became of the marker: by the word of the platform, where a person asked for it, or else by its folder. `unnamed`
 * is one that lies there under its temporary name.
 */
export async function fateOfMarker(
  loaded: Loaded,
  plan: StoredPlan,
): Promise<ReturnType<typeof markerState> | 'unnamed'> {
  const { said } = loaded.batch.value;
  if (said !== undefined) return said;
  const { files, marker } = plan;
  const there = await atPlatform(loaded, (remote) => filesAt(loaded, remote, [...files, marker]));
  const state = markerState(plan, there);
  return state === 'absent' && unnamed(loaded, [marker], there).length > 0 ? 'unnamed' : state;
}

type Found = Pick<TaskFailure, 'detail' | 'step' | 'at'>;

const kept = (code: FailureCode, { detail, step, at }: Found): TaskFailure => {
  const { means, retry } = failureKind(code);
  return { code, message: means, retry, detail, step, at };
};

/** What a person reads of a marker whose arrival cannot be seen. */
export const markerUnclear = (found: Found): TaskFailure => kept('marker-unclear', found);

/** What a person reads of a marker that is not there, when a later message is in the way of another try. */
export const markerMissing = (): TaskFailure =>
  kept('marker-missing', {
    detail: 'A later message for the same product goes first.',
    step: `MakeFolders: ${deliverySteps.MakeFolders}`,
    at: systemClock.now(),
  });
