import type { TransferRecord } from '@slipway/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from '../cloud-for-tests.ts';
import { commit, place, storeBatch, storePlatform } from './batch-for-tests.ts';
import type { StoredPlan } from './plan.ts';
import { stagedPrefix } from './transfers.ts';

/** Real engines; the connector's server is out of reach, for what counts is what is handed to it. */
describe('a part that is handed over again', () => {
  const handedOver: string[][] = [];
  const answered: string[] = [];
  let on: CloudForTests;
  let ports: typeof import('../ports.ts');
  let step: typeof import('./send-files.ts');
  beforeAll(async () => {
    on = await cloudForTests({
      onCall(call, moment, input) {
        if (moment === 'after') return;
        if (call === 'transfer:StartFileTransfer') handedOver.push(input.SendFilePaths as string[]);
        if (call.startsWith('states:SendTask')) answered.push(call);
      },
    });
    ports = await import('../ports.ts');
    step = await import('./send-files.ts');
    await store();
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is not sent again when its end was noted after the last look: who waits is told', async () => {
    await noted({ part: 'f0r1', states: ['completed', 'completed'] });
    await again('f0r1');
    expect(handedOver).toEqual([]);
    expect(answered).toEqual(['states:SendTaskSuccess']);
  });

  it('sends what failed alone, under new staged keys', async () => {
    await noted({ part: 'f0r2', states: ['completed', 'failed'] });
    await again('f0r2');
    expect(handedOver).toEqual([[`/packages/${stagedPrefix({ ...place, part: 'f0r2', try: 2 })}b/two`]]);
    expect(await record('f0r2')).toMatchObject({
      try: 2,
      files: [{ state: 'completed' }, { stagedKey: expect.any(String) }],
    });
  });

  it('is only waited for while it may be on its way', async () => {
    await noted({ part: 'f0r3', states: ['completed', 'pending'] });
    await again('f0r3');
    expect(handedOver).toHaveLength(1);
    expect(await record('f0r3')).toMatchObject({ try: 1, taskToken: token });
  });

  it('names the file whose bytes are gone', async () => {
    const part = 'f2r1';
    await expect(step.handler({ ...place, part, files: [0, 2], taskToken: token })).rejects.toMatchObject({
      name: 'asset-missing',
      message: 'The bytes of b/gone are not in the store any more',
    });
    expect(await record(part)).toBeUndefined();
  });

  const token = 'n'.repeat(60);
  const again = (part: string) => step.handler({ ...place, part, files: [0, 1], taskToken: token });
  const record = async (part: string) =>
    (await ports.documents().get(place.tenantId, 'transfer', { ...without(place), part }))?.value;

  async function noted({ part, states }: { part: string; states: TransferRecord['files'][number]['state'][] }) {
    const files = ['b/one', 'b/two'].map((wirePath, index) => ({
      wirePath,
      stagedKey: `${stagedPrefix({ ...place, part, try: 1 })}${wirePath}`,
      size: 4,
      state: states[index] ?? 'pending',
    }));
    const value = { ...without(place), part, try: 1, startedAt: '2027-03-05T10:00:00.000Z', files };
    await commit(ports.documents(), [{ kind: 'transfer', value, expect: 'absent' }]);
  }

  /** A batch with two files and a marker, sealed, and the platform that it goes to. */
  async function store(): Promise<void> {
    const planned = (wirePath: string, key = 'sealed/file') => ({
      wirePath,
      size: 4,
      sha256: '0'.repeat(64),
      source: { bucket: 'packages' as const, key },
    });
    const plan: StoredPlan = {
      folder: 'b',
      folders: ['b'],
      files: [planned('b/one'), planned('b/two'), planned('b/gone', 'sealed/nothing')],
      marker: planned('b/marker'),
    };
    const keep = (key: string, text: string) =>
      ports.objects().keep('packages', key, new TextEncoder().encode(text), 'text/plain');
    await keep('sealed/file', 'data');
    await keep('sealed/plan', JSON.stringify(plan));
    const connectorId = await ports.connectors().create({
      url: 'sftp://127.0.0.1:1',
      secretArn: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:none',
      hostKeys: [],
      accessRoleArn: 'arn:aws:iam::000000000000:role/none',
      sessions: 1,
    });
    await storePlatform(ports.documents(), connectorId);
    await storeBatch(ports.documents(), { planKey: 'sealed/plan' });
  }
});

const without = ({ tenantId: _, ...rest }: typeof place) => rest;
