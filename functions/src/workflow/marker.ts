import { failureKind, markerState } from '@slipway/delivery';
import type { TaskFailure } from '@slipway/releases';
import type { Loaded } from './batch.ts';
import type { StoredPlan } from './plan.ts';
import { atPlatform, filesAt } from './remote.ts';

/** What became of the marker: by the word of the platform, where a person asked for it, or else by its folder. */
export async function fateOfMarker(loaded: Loaded, plan: StoredPlan): Promise<ReturnType<typeof markerState>> {
  const { said } = loaded.batch.value;
  if (said !== undefined) return said;
  return markerState(plan, await atPlatform(loaded, (remote) => filesAt(loaded, remote, [...plan.files, plan.marker])));
}

/** What a person reads of a marker whose arrival cannot be seen. */
export function markerUnclear({ detail, step, at }: Pick<TaskFailure, 'detail' | 'step' | 'at'>): TaskFailure {
  const { means, retry } = failureKind('marker-unclear');
  return { code: 'marker-unclear', message: means, retry, detail, step, at };
}
