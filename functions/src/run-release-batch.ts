import type { Context } from 'aws-lambda';
import { documents } from './ports.ts';
import { batchWork, itemsOf, runItem, scheduleBatch } from './release-batch.ts';

const AT_ONCE = 4;
/** Time enough for the items that have begun. */
const RESERVE_MS = 60_000;

/** Does the items of a batch that wait, and goes on in another run when the time is up. */
export async function handler(event: unknown, context: Context): Promise<void> {
  const { tenantId, releaseBatchId } = batchWork.parse(event);
  const batch = await documents().get(tenantId, 'releaseBatch', { releaseBatchId });
  // Scheduled before it was stored, and then it was not.
  if (!batch) return;
  const waiting = (await itemsOf(tenantId, releaseBatchId)).filter(({ value }) => value.state === 'queued');
  for (let at = 0; at < waiting.length; at += AT_ONCE) {
    if (context.getRemainingTimeInMillis() < RESERVE_MS) {
      return scheduleBatch(tenantId, releaseBatchId, 2, context.invokedFunctionArn);
    }
    await Promise.all(waiting.slice(at, at + AT_ONCE).map((item) => runItem(tenantId, batch.value, item)));
  }
}
