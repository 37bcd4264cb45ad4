import { compare } from '@slipway/delivery';
import { loadBatch } from './batch.ts';
import { loadPlan } from './plan.ts';
import { atPlatform, filesAt } from './remote.ts';

/** Compares names and sizes at the platform with the package, all but the marker. */
export async function handler(event: unknown): Promise<{ complete: boolean; missing: number }> {
  const loaded = await loadBatch(event);
  const { files } = await loadPlan(loaded);
  const there = await atPlatform(loaded, (remote) => filesAt(loaded, remote, files));
  const missing = files.length - compare(files, there).arrived.length;
  return { complete: missing === 0, missing };
}
