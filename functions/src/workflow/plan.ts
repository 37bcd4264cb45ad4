import { DeliveryFailure, fileSource } from '@slipway/delivery';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { objects } from '../ports.ts';
import type { Loaded } from './batch.ts';

const stagedFrom = z.strictObject({ wirePath: z.string(), size: z.int(), sha256: z.string(), source: fileSource });
export type PlannedFile = z.infer<typeof stagedFrom>;

/** What travels, and last the file that tells the platform to begin. Stored when the package is sealed, then the same for ever. */
export const storedPlan = z.strictObject({
  folder: z.string(),
  folders: z.array(z.string()),
  files: z.array(stagedFrom),
  marker: stagedFrom,
});
export type StoredPlan = z.infer<typeof storedPlan>;

export async function loadPlan({ batch }: Loaded): Promise<StoredPlan> {
  const { planKey, batchId } = batch.value;
  const bytes = planKey === undefined ? undefined : await objects().read(environment('PACKAGES_BUCKET'), planKey);
  if (!bytes) throw new DeliveryFailure('internal', `Batch ${batchId} has no sealed package`);
  return storedPlan.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The part whose only file is the marker. */
export const MARKER = 'marker';

/** The files of a part, by their numbers in the plan. */
export const filesOf = (plan: StoredPlan, part: string, files: readonly number[] = []): PlannedFile[] =>
  part === MARKER ? [plan.marker] : files.flatMap((index) => plan.files[index] ?? []);

/** The remote folder of a path, and its last segment. */
export const splitPath = (path: string): { folder: string; name: string } => {
  const slash = path.lastIndexOf('/');
  return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
};
