import { systemClock, ulids } from '@slipway/kernel';
import { documents } from '../ports.ts';
import { batchInput } from './batch.ts';

/** The pause after a failure is over: the batch asks for its turn, unless somebody else asked or withdrew it meanwhile. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, platformId, batchId, attempt } = batchInput.parse(event);
  for (let tries = 1; tries <= 20; tries += 1) {
    const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
    if (batch?.value.standing !== 'waiting' || batch.value.attempt !== attempt + 1) return;
    const { notBefore: _, ...value } = batch.value;
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind: 'batch', value, expect: batch.version }],
      audit: [],
      events: [
        {
          name: 'delivery.requested',
          detail: {
            eventId: ulids.next('evt'),
            tenantId,
            at: systemClock.now(),
            platformId,
            batchId,
            attempt: value.attempt,
          },
        },
      ],
    });
    if (outcome.ok) return;
  }
  throw new Error(`Cannot ask for a turn of ${batchId}: others wrote it twenty times`);
}
