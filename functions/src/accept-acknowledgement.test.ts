import { writeAcknowledgement } from '@slipway/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { commit, place, storeBatch, storePlatform } from './workflow/batch-for-tests.ts';

describe('an answer', () => {
  let on: CloudForTests;
  let ports: typeof import('./ports.ts');
  let polling: typeof import('./polling.ts');
  let accept: typeof import('./accept-acknowledgement.ts');

  const { tenantId, platformId, batchId } = place;

  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('./ports.ts');
    accept = await import('./accept-acknowledgement.ts');
    polling = await import('./polling.ts');
    await storePlatform(ports.documents(), 'c-1');
    await storeBatch(ports.documents(), { planKey: 'sealed/plan.json' });
    const { value, version } = await batchNow();
    const acknowledgementFolder = `N_${batchId}/acknowledgements`;
    await commit(ports.documents(), [{ kind: 'batch', value: { ...value, acknowledgementFolder }, expect: version }]);
    await commit(ports.documents(), [
      { kind: 'messageClaim', value: { messageId: 'm', releaseId: 'r', taskId: 't', platformId }, expect: 'absent' },
    ]);
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('of more bytes than are read is kept apart, whoever dropped it there', async () => {
    await arrives(`${folder('dropped')}/large.xml`, 'm', { size: 5_000_000_000 });
    expect((await strays()).map(({ says }) => says)).toEqual([
      'A file of aurora is no acknowledgement: It has 5000000000 bytes; more than 1048576 are not read.',
    ]);
    expect((await taskNow())?.status).toBe('uploading');
  });

  it('that names no message is kept apart, unless it lay in the folder of one batch that is owed an answer', async () => {
    await arrives(`${folder('elsewhere')}/status.xml`, undefined);
    expect((await strays()).map(({ says }) => says)).toContain('aurora answered to a message that it does not name');
    await moveTask('awaiting-callback');
    await arrives(`${folder(`N_${batchId}/acknowledgements`)}/status.xml`, undefined);
    expect((await taskNow())?.status).toBe('completed');
    await moveTask('uploading');
  });

  it('to a message with a name that no message can have is kept apart, and does not end in an error', async () => {
    await arrives(`${folder('dropped')}/long.xml`, 'x'.repeat(5000));
    expect((await strays()).some(({ says }) => says.includes('which was not sent there'))).toBe(true);
  });

  it('that comes before our own look at the marker gives the place at the platform free at once', async () => {
    const { value, version } = await batchNow();
    await commit(ports.documents(), [{ kind: 'batch', value: { ...value, markerSent: true }, expect: version }]);
    await arrives(`${folder('acknowledgements')}/ACK_m_1.xml`, 'm');
    expect((await taskNow())?.status).toBe('completed');
    // Our own look finds the task at its end, and moves it no more: nobody else would say that the batch has left.
    expect((await batchNow()).value.standing).toBe('left');
  });

  const folder = (remote: string) => polling.folderKey(tenantId, platformId, remote);
  const strays = async () =>
    (await ports.documents().list(tenantId, 'strayAnswer', { platformId }, { limit: 10 })).items.map(
      ({ value }) => value,
    );
  const taskAt = { releaseId: 'r', taskId: 't' } as const;
  const taskNow = async () => (await ports.documents().get(tenantId, 'task', taskAt))?.value;

  async function moveTask(status: 'awaiting-callback' | 'uploading'): Promise<void> {
    const task = await ports.documents().get(tenantId, 'task', taskAt);
    if (!task) throw new Error('The task is not stored');
    await commit(ports.documents(), [{ kind: 'task', value: { ...task.value, status }, expect: task.version }]);
  }

  async function batchNow() {
    const batch = await ports.documents().get(tenantId, 'batch', { platformId, batchId });
    if (!batch) throw new Error('The batch is not stored');
    return batch;
  }

  async function arrives(key: string, messageId: string | undefined, { size = 500 } = {}): Promise<void> {
    const statuses = [{ vocabulary: 'ErncFileStatus' as const, status: 'FileOK' }];
    const messages = [messageId === undefined ? { statuses } : { messageId, statuses }];
    const release = { releaseIds: [], messages, affectedResources: [] };
    const answer = { generation: '1.8' as const, messageId: key, recipients: [], releases: [release] };
    if (size < 1000) {
      const bytes = new TextEncoder().encode(writeAcknowledgement(answer, '1.8'));
      await ports.objects().keep('packages', key, bytes, 'application/xml');
    }
    await accept.handler({ detail: { bucket: { name: 'packages' }, object: { key, size } } } as Parameters<
      typeof accept.handler
    >[0]);
  }
});
