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

/** Folders that one round asks for: a platform that owes thousands of answers may have a folder for each of them. */
export const FOLDERS_A_ROUND = 50;

/** The folders of a round, and how many rounds it takes to come to all of them once. */
export function foldersOf(round: number, folders: readonly string[]): { now: readonly string[]; rounds: number } {
  const rounds = Math.max(1, Math.ceil(folders.length / FOLDERS_A_ROUND));
  const from = ((round - 1) % rounds) * FOLDERS_A_ROUND;
  return { now: folders.slice(from, from + FOLDERS_A_ROUND), rounds };
}

/** Seconds to the next round: a look at all folders takes longer from turn to turn, up to what was agreed. */
export function restAfter(
  round: number,
  rounds: number,
  { first, slowest }: { first: number; slowest: number },
): number {
  const turn = Math.floor((round - 1) / rounds);
  return Math.max(1, Math.ceil(Math.min(slowest, first * 1.2 ** Math.min(turn, 50)) / rounds));
}

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
