import { seal } from '@slipway/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from '../cloud-for-tests.ts';
import { commit, place, storeBatch } from '../workflow/batch-for-tests.ts';

describe('a task whose files travel', () => {
  let on: CloudForTests;
  let ports: typeof import('../ports.ts');
  let asked: typeof import('./get-task.ts');

  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('../ports.ts');
    asked = await import('./get-task.ts');
    await storeBatch(ports.documents(), { planKey: 'sealed/plan' });
    const hashes = { md5: '0'.repeat(32), sha1: '0'.repeat(40), sha256: '0'.repeat(64) };
    const source = { bucket: 'assets', key: 'k' } as const;
    const sealed = seal({
      messageId: 'm',
      messageType: 'NewReleaseMessage',
      releaseName: 'A1',
      releaseIds: {},
      deliveryType: 'NewReleaseDelivery',
      productType: 'AudioProduct',
      files: [
        { role: 'message', wirePath: 'A1.xml', size: 4, hashes, source },
        { role: 'resource', wirePath: 'resources/A1_1.wav', size: 1000, hashes, source },
      ],
    });
    if (!sealed.ok) throw new Error(sealed.refusal.says);
    await ports.objects().keep('packages', 'sealed/p', new TextEncoder().encode(JSON.stringify(sealed.value)), 'x/y');
    const task = await ports.documents().get(place.tenantId, 'task', { releaseId: 'r', taskId: 't' });
    const packed = {
      packageId: sealed.value.packageId,
      key: 'sealed/p',
      messageKey: 'k',
      messageSha256: hashes.sha256,
    };
    const value = { ...task!.value, package: packed, progress: { filesSent: 0, filesTotal: 3 } };
    const { platformId, batchId, attempt } = place;
    const transfer = { platformId, batchId, attempt, part: 'f0r1', try: 1, startedAt: '2027-03-05T10:00:00.000Z' };
    const files = [
      { wirePath: 'N_1/A1/A1.xml', size: 4, state: 'completed' as const },
      { wirePath: 'N_1/A1/resources/A1_1.wav', size: 1000, confirmed: 300, state: 'pending' as const },
      { wirePath: 'N_1/B2/B2.xml', size: 4, state: 'completed' as const },
    ];
    await commit(ports.documents(), [
      { kind: 'task', value, expect: 1 },
      { kind: 'transfer', value: { ...transfer, files }, expect: 'absent' },
    ]);
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('shows how far each of its own files is, and none of another release in its batch', async () => {
    const { status, body } = await asked.getTask({
      tenantId: place.tenantId,
      path: { releaseId: 'r', taskId: 't' },
    } as unknown as Parameters<typeof asked.getTask>[0]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'uploading',
      progress: {
        filesSent: 1,
        filesTotal: 3,
        files: [
          { wirePath: 'N_1/A1/A1.xml', size: 4, state: 'completed' },
          { wirePath: 'N_1/A1/resources/A1_1.wav', size: 1000, confirmed: 300, state: 'pending' },
        ],
      },
    });
  });
});
