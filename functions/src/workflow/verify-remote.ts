import { compare } from '@slipway/delivery';
import * as z from 'zod';
import { batchInput, loadBatch } from './batch.ts';
import { loadPlan } from './plan.ts';
import { atPlatform, filesAt } from './remote.ts';
import { askForNames, knownWhole, unnamed } from './temporary-names.ts';

const verifyInput = batchInput.extend({ namings: z.int().min(1).default(1) });

/** Every so many looks the names that are still missing are asked for again. */
const LOOKS_A_NAMING = 6;

/**
 * Compares names and sizes at the platform with the package, all but the marker. `naming: true` says that files lie there
 * under temporary names and are being renamed.
 */
export async function handler(event: unknown): Promise<{ complete: boolean; missing: number; naming: boolean }> {
  const { namings, ...input } = verifyInput.parse(event);
  const loaded = await loadBatch(input);
  const { files } = await loadPlan(loaded);
  const there = await atPlatform(loaded, (remote) => filesAt(loaded, remote, files));
  const missing = files.length - compare(files, there).arrived.length;
  const waiting = await knownWhole(loaded, unnamed(loaded, files, there));
  if (waiting.length > 0 && namings % LOOKS_A_NAMING === 1) await askForNames(loaded, waiting);
  return { complete: missing === 0, missing, naming: waiting.length > 0 };
}
