import { transferFailureCode } from '@slipway/aws';
import { DeliveryFailure } from '@slipway/delivery';
import * as z from 'zod';
import { connectors } from '../ports.ts';
import { batchInput, loadBatch } from './batch.ts';
import { atPlatform, sizesAt } from './remote.ts';
import { hasEnded, isThrough, loadTransfer, storeTransfer } from './transfers.ts';

const inspectInput = batchInput.extend({ part: z.string() });

/**
 * Nothing was heard of a transfer in time. What the transport says of it counts; when a crash kept us from learning
 * its id, what lies at the platform does. `through: false` sends the step back to waiting, or to a new try when the
 * old one has ended.
 */
export async function handler(event: unknown): Promise<{ through: boolean }> {
  const { part, ...input } = inspectInput.parse(event);
  const loaded = await loadBatch(input);
  const found = await loadTransfer({ ...input, part });
  if (!found) return { through: false };
  if (hasEnded(found.value)) return { through: isThrough(found.value) };
  const { transferId, files } = found.value;
  const results =
    transferId === undefined ? [] : await connectors().results(loaded.connection.value.connectorId, transferId);
  if (transferId !== undefined && results.some(({ status }) => status === 'QUEUED' || status === 'IN_PROGRESS')) {
    return { through: false };
  }
  const sizes = await atPlatform(loaded, (remote) => sizesAt(loaded, remote, files));
  const inspected = {
    ...found.value,
    files: files.map((file) => {
      if (file.state !== 'pending') return file;
      const result = results.find(({ path }) => path.endsWith(file.stagedKey));
      if (result?.status === 'COMPLETED' || (!result && sizes.get(file.wirePath) === file.size)) {
        return { ...file, state: 'completed' as const };
      }
      const message = result?.failure ?? 'it was never heard of and has not arrived';
      return { ...file, state: 'failed' as const, failure: { code: transferFailureCode(undefined, message), message } };
    }),
  };
  if (!(await storeTransfer(input.tenantId, inspected, found.version))) {
    throw new DeliveryFailure('timeout', 'The transfer moved while it was looked at');
  }
  return { through: isThrough(inspected) };
}
