import { loadBatch } from './batch.ts';
import { loadPlan } from './plan.ts';
import { atPlatform, sizesAt } from './remote.ts';

/** Compares names and sizes at the platform with the package, all but the marker. */
export async function handler(event: unknown): Promise<{ complete: boolean; missing: number }> {
  const loaded = await loadBatch(event);
  const { files } = await loadPlan(loaded);
  const sizes = await atPlatform(loaded, (remote) => sizesAt(loaded, remote, files));
  const missing = files.filter(({ wirePath, size }) => sizes.get(wirePath) !== size).length;
  return { complete: missing === 0, missing };
}
