import { seal } from '@slipway/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from '../cloud-for-tests.ts';
import { place, storeBatch, storePlatform } from './batch-for-tests.ts';
import type { Made, Packaging } from './keep-sealed.ts';
import { storedPlan } from './plan.ts';

describe('the plan of a batch', () => {
  let on: CloudForTests;
  let ports: typeof import('../ports.ts');
  let keepSealed: typeof import('./keep-sealed.ts')['keepSealed'];
  let loaded: Packaging;

  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('../ports.ts');
    ({ keepSealed } = await import('./keep-sealed.ts'));
    await storePlatform(ports.documents(), 'c-1');
    await storeBatch(ports.documents());
    const batches = await import('./batch.ts');
    const tenant = { dpid: 'PADPIDA2014101001U', partyName: 'Northern Lights' } as Packaging['tenant'];
    loaded = { ...(await batches.withTasks(await batches.loadBatch(place))), tenant };
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is that of the last run: what an earlier one kept that was cut off has another key', async () => {
    const [one, two] = [made('A10302B0001'), made('A10302B0002')];
    const before = await keepSealed(loaded, [one, two]);
    // At the second try a file of the other release is gone, and the batch goes without it.
    const after = await keepSealed(loaded, [one]);
    expect((await planAt(before.planKey)).files).toHaveLength(2);
    const plan = await planAt(after.planKey);
    expect(plan.files.map(({ wirePath }) => wirePath)).toEqual([`N_${place.batchId}/A10302B0001/A10302B0001.xml`]);
    expect(await textAt(plan.marker.source.key)).toContain('<NumberOfMessages>1</NumberOfMessages>');
    expect(await keepSealed(loaded, [one])).toEqual(after);
  });

  const textAt = async (key: string) => new TextDecoder().decode(await ports.objects().read('packages', key));
  const planAt = async (key: string) => storedPlan.parse(JSON.parse(await textAt(key)));

  function made(releaseName: string): Made {
    const hashes = { md5: '0'.repeat(32), sha1: '0'.repeat(40), sha256: '0'.repeat(64) };
    const source = { bucket: 'packages', key: 'sealed/messages/m.xml' } as const;
    const outcome = seal({
      messageId: `MSG-${releaseName}`,
      messageType: 'NewReleaseMessage',
      releaseName,
      releaseIds: { icpn: '0887254000012' },
      deliveryType: 'NewReleaseDelivery',
      productType: 'AudioProduct',
      files: [{ role: 'message', wirePath: `${releaseName}.xml`, size: 4, hashes, source }],
    });
    if (!outcome.ok) throw new Error(outcome.refusal.says);
    const { packageId } = outcome.value;
    const sealed = { packageId, key: 'k', messageKey: source.key, messageSha256: hashes.sha256, filesKey: 'f' };
    return { taskId: releaseName, sealed, contents: outcome.value };
  }
});
