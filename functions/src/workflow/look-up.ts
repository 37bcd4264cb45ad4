import { transferFailureCode } from '@slipway/aws';
import { DeliveryFailure, type TransferRecord } from '@slipway/delivery';
import { connectors } from '../ports.ts';
import type { Loaded } from './batch.ts';
import { hasEnded, isThrough, loadTransfer, storeTransfer } from './transfers.ts';

/**
 * Finds out what became of a transfer of which nothing was heard in time, and notes it. Only what the transport says
 * counts: a file of the right size may have holes, for its parts travel side by side.
 */
export async function lookUp(
  loaded: Loaded,
  part: string,
  ofAttempt = loaded.input.attempt,
): Promise<'through' | 'failed' | 'running' | 'none'> {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const found = await loadTransfer({ ...loaded.input, attempt: ofAttempt, part });
    if (!found) return 'none';
    const seen = hasEnded(found.value) ? found.value : await inspected(loaded, found.value);
    if (!seen) return 'running';
    // Its events may come while we look: what they say is read again.
    if (seen === found.value || (await storeTransfer(loaded.input.tenantId, seen, found.version)))
      return isThrough(seen) ? 'through' : 'failed';
  }
  throw new DeliveryFailure('platform-busy', `The transfer of ${part} moved five times while it was looked at`);
}

/**
 * Nobody works on it any more: the direct sender has not said in time that it does, or a Transfer call has not been
 * heard of for twice the time that a call may take, and so counts as never made.
 */
export const isForgotten = (
  { platform }: Pick<Loaded, 'platform'>,
  { startedAt, heldUntil }: TransferRecord,
): boolean =>
  heldUntil === undefined
    ? Date.parse(startedAt) + 2 * platform.value.profile.transport.transferSeconds * 1000 < Date.now()
    : Date.parse(heldUntil) < Date.now();

async function inspected(loaded: Loaded, found: TransferRecord): Promise<TransferRecord | undefined> {
  const { transferId, files } = found;
  // Its end would have been told by an event: it is under way, or a crash kept it from being started.
  if (transferId === undefined && !isForgotten(loaded, found)) return undefined;
  const results =
    transferId === undefined ? [] : await connectors().results(loaded.connection.value.connectorId, transferId);
  if (results.some(({ status }) => status === 'QUEUED' || status === 'IN_PROGRESS')) return undefined;
  return {
    ...found,
    files: files.map((file) => {
      if (file.state !== 'pending') return file;
      const result = results.find(({ path }) => file.stagedKey !== undefined && path.endsWith(file.stagedKey));
      if (result?.status === 'COMPLETED') return { ...file, state: 'completed' as const };
      const message = result?.failure ?? 'it was never heard of';
      return { ...file, state: 'failed' as const, failure: { code: transferFailureCode(undefined, message), message } };
    }),
  };
}
