import { createHash } from 'node:crypto';
import type { BatchRecord } from '@slipway/delivery';
import * as z from 'zod';
import { documents } from './ports.ts';

/** What every step of the polling workflow is given. */
export const pollingInput = z.object({
  tenantId: z.string(),
  platformId: z.string(),
  generation: z.int(),
  round: z.int(),
});

/** Where a listing will lie, and where the answers of its folder are put. */
export const listing = z.object({ key: z.string(), into: z.string() });
export type Listing = z.infer<typeof listing>;

/** The key under which answers of a platform arrive: whose they are is read from it, not from what they say. */
export const ACKNOWLEDGEMENTS = 'acknowledgements';
export const folderKey = (tenantId: string, platformId: string, folder: string): string =>
  `${ACKNOWLEDGEMENTS}/${tenantId}/${platformId}/${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;

/** Whether a platform still owes an answer. */
export async function owesAnAnswer(tenantId: string, platformId: string): Promise<boolean> {
  const { items } = await documents().list(tenantId, 'task', { platformId }, { limit: 1 });
  return items.length > 0;
}

/** The batches for which a platform still owes an answer. */
export async function owedBatches(tenantId: string, platformId: string): Promise<BatchRecord[]> {
  const batches: BatchRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents().list(
      tenantId,
      'task',
      { platformId },
      { limit: 100, ...(cursor ? { cursor } : {}) },
    );
    const found = await documents().getAll(
      tenantId,
      page.items.map(({ value: { batchId } }) => ['batch', { platformId, batchId }] as const),
    );
    batches.push(...found.flatMap((batch) => (batch ? [batch.value] : [])));
    cursor = page.next;
  } while (cursor);
  return batches;
}
