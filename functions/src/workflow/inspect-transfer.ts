import * as z from 'zod';
import { batchInput, loadBatch } from './batch.ts';
import { lookUp } from './look-up.ts';

const inspectInput = batchInput.extend({ part: z.string() });

/** Nothing was heard of a transfer in time: `through: false` sends the step back to waiting, or to a new try. */
export async function handler(event: unknown): Promise<{ through: boolean }> {
  const { part, ...input } = inspectInput.parse(event);
  return { through: (await lookUp(await loadBatch(input), part)) === 'through' };
}
