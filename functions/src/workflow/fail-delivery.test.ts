import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from '../cloud-for-tests.ts';
import { place, storeBatch } from './batch-for-tests.ts';

describe('a delivery whose platform was retired', () => {
  let on: CloudForTests;
  let ports: typeof import('../ports.ts');
  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('../ports.ts');
    await storeBatch(ports.documents());
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('fails as that at its next step, and the task says so: nothing tries it again, and it rests', async () => {
    const packaging = await import('./package-delivery.ts');
    const failed = await packaging.handler(place).catch((error: Error) => error);
    expect(failed).toMatchObject({ name: 'platform-retired', message: 'Platform aurora is not onboarded' });

    const keeper = await import('./fail-delivery.ts');
    const { name, message: errorMessage } = failed as Error;
    const event = { ...place, failed: { Package: { Error: name, Cause: JSON.stringify({ errorMessage }) } } };
    expect(await keeper.handler(event)).toEqual({ again: false, seconds: 0 });
    const { tenantId, platformId, batchId } = place;
    const task = await ports.documents().get(tenantId, 'task', { releaseId: 'r', taskId: 't' });
    expect(task?.value).toMatchObject({
      status: 'failed',
      failure: { code: 'platform-retired', retry: 'never', detail: 'Platform aurora is not onboarded' },
    });
    const batch = await ports.documents().get(tenantId, 'batch', { platformId, batchId });
    expect(batch?.value.standing).toBe('rested');
    const release = await ports.documents().get(tenantId, 'platformRelease', { releaseId: 'r', platformId });
    expect(release?.value.status).toBe('delivery-failed');
    // The step may run again: it has nothing to add.
    expect(await keeper.handler(event)).toEqual({ again: false, seconds: 0 });
  });
});
