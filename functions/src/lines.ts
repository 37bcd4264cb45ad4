import { type BatchRecord, type InLine, isOvertaken, type Lane } from '@slipway/delivery';
import type { Stored } from '@slipway/kernel';
import { documents } from './ports.ts';

/** A message in the line of its product on a platform, with its batch as it stands. */
export interface Place extends InLine {
  readonly releaseId: string;
  readonly taskId: string;
  readonly batch: Stored<BatchRecord>;
}

/** The lines of products on a platform, as they stand, in the order asked for. */
export async function linesOf(
  tenantId: string,
  platformId: string,
  productIds: readonly string[],
): Promise<readonly Place[][]> {
  const lanes = await documents().getAll(
    tenantId,
    productIds.map((productId) => ['lane', { platformId, productId }] as const),
  );
  return placesOf(
    tenantId,
    platformId,
    lanes.map((lane) => lane?.value.line ?? []),
  );
}

type Line = Lane['line'];

/** The places of lines that were read already. */
export async function placesOf(tenantId: string, platformId: string, lines: readonly Line[]): Promise<Place[][]> {
  const batches = await documents().getAll(
    tenantId,
    lines.flat().map(({ batchId }) => ['batch', { platformId, batchId }] as const),
  );
  return lines.map((line) => inLine(line, batches));
}

/** The places of a line with their batches, which are among those given. */
function inLine(line: Line, batches: readonly (Stored<BatchRecord> | undefined)[]): Place[] {
  const stored = new Map(batches.flatMap((batch) => (batch ? [[batch.value.batchId, batch] as const] : [])));
  return line.map((place) => {
    const batch = stored.get(place.batchId);
    if (!batch) throw new Error(`Cannot read a line: its batch ${place.batchId} is not stored`);
    // What was left out of a batch of several goes no further with it.
    const isIn = batch.value.tasks.some(({ taskId }) => taskId === place.taskId);
    return { ...place, standing: isIn ? batch.value.standing : 'withdrawn', batch };
  });
}

/** Whether a later message for one of its products took the place of a batch: sent now, it would say something older. */
export async function wasOvertaken(tenantId: string, batch: BatchRecord): Promise<boolean> {
  const lines = await linesOf(tenantId, batch.platformId, productsOf(batch));
  return lines.some((line) => isOvertaken(line, batch.batchId));
}

export const productsOf = ({ tasks }: BatchRecord): string[] => [...new Set(tasks.map(({ productId }) => productId))];
