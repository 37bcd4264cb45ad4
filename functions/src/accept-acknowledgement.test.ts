import { writeAcknowledgement } from '@slipway/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { commit, place, storeBatch, storePlatform } from './workflow/batch-for-tests.ts';

describe('an answer', () => {
  let on: CloudForTests;
  let ports: typeof import('./ports.ts');
  let accept: typeof import('./accept-acknowledgement.ts');

  const { tenantId, platformId, batchId } = place;
  const key = `acknowledgements/${tenantId}/${platformId}/first/ACK.xml`;

  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('./ports.ts');
    accept = await import('./accept-acknowledgement.ts');
    await storePlatform(ports.documents(), 'c-1');
    await storeBatch(ports.documents(), { planKey: 'sealed/plan.json' });
    await commit(ports.documents(), [
      { kind: 'messageClaim', value: { messageId: 'm', releaseId: 'r', taskId: 't', platformId }, expect: 'absent' },
    ]);
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('that comes before our own look at the marker gives the place at the platform free at once', async () => {
    const batch = await batchNow();
    await commit(ports.documents(), [{ kind: 'batch', value: { ...batch.value, markerSent: true }, expect: 1 }]);
    await arrives({ key, messageId: 'm' });
    expect((await ports.documents().get(tenantId, 'task', { releaseId: 'r', taskId: 't' }))?.value.status).toBe(
      'completed',
    );
    // Our own look finds the task at its end, and moves it no more: nobody else would say that the batch has left.
    expect((await batchNow()).value.standing).toBe('left');
  });

  async function batchNow() {
    const batch = await ports.documents().get(tenantId, 'batch', { platformId, batchId });
    if (!batch) throw new Error('The batch is not stored');
    return batch;
  }

  async function arrives({ key: at, messageId }: { key: string; messageId: string }): Promise<void> {
    const bytes = new TextEncoder().encode(
      writeAcknowledgement(
        {
          generation: '1.8',
          recipients: [],
          releases: [
            {
              releaseIds: [],
              messages: [{ messageId, statuses: [{ vocabulary: 'ErncFileStatus', status: 'FileOK' }] }],
              affectedResources: [],
            },
          ],
        },
        '1.8',
      ),
    );
    await ports.objects().keep('packages', at, bytes, 'application/xml');
    await accept.handler({ detail: { bucket: { name: 'packages' }, object: { key: at } } } as Parameters<
      typeof accept.handler
    >[0]);
  }
});
