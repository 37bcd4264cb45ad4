import type { TransferRecord } from '@slipway/delivery';
import { platformProfile, starters } from '@slipway/platforms';
import { platform } from '@slipway/releases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from '../cloud-for-tests.ts';
import type { StoredPlan } from './plan.ts';

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
    expect(handedOver).toEqual([[`/packages/out/t/aurora/${batchId}/1/f0r2/2/b/two`]]);
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

  const token = 'n'.repeat(60);
  const batchId = '20270305100000001';
  const at = '2027-03-05T10:00:00.000Z';
  const again = (part: string) =>
    step.handler({ tenantId: 't', platformId: 'aurora', batchId, attempt: 1, part, files: [0, 1], taskToken: token });

  const record = async (part: string) =>
    (await ports.documents().get('t', 'transfer', { platformId: 'aurora', batchId, attempt: 1, part }))?.value;

  async function noted({ part, states }: { part: string; states: TransferRecord['files'][number]['state'][] }) {
    const files = ['b/one', 'b/two'].map((wirePath, index) => ({
      wirePath,
      stagedKey: `out/t/aurora/${batchId}/1/${part}/1/${wirePath}`,
      size: 4,
      state: states[index] ?? 'pending',
    }));
    const value = { platformId: 'aurora', batchId, attempt: 1, part, try: 1, startedAt: at, files };
    await commit([{ kind: 'transfer', value, expect: 'absent' }]);
  }

  async function commit(writes: Parameters<ReturnType<typeof ports.documents>['commit']>[0]['writes']) {
    expect((await ports.documents().commit({ tenantId: 't', writes, audit: [], events: [] })).ok).toBe(true);
  }

  /** A batch with two files and a marker, sealed, and the platform that it goes to. */
  async function store(): Promise<void> {
    const source = { bucket: 'packages' as const, key: 'sealed/file' };
    const planned = (wirePath: string) => ({ wirePath, size: 4, sha256: '0'.repeat(64), source });
    const plan: StoredPlan = {
      folder: 'b',
      folders: ['b'],
      files: [planned('b/one'), planned('b/two')],
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
    await commit([
      {
        kind: 'platform',
        value: platform.parse({
          platformId: 'aurora',
          name: 'Aurora',
          dpid: 'PADPIDA2099010303D',
          partyName: 'Aurora',
          profile: platformProfile.parse(starters['generic-batch']!.profile),
          sftp: { host: '127.0.0.1', hostKeys: ['ssh-ed25519 AAAA'] },
        }),
        expect: 'absent',
      },
      { kind: 'connection', value: { platformId: 'aurora', secretArn: 'none', connectorId }, expect: 'absent' },
      {
        kind: 'batch',
        value: {
          platformId: 'aurora',
          batchId,
          attempt: 1,
          automaticTries: 0,
          standing: 'cleared',
          rank: 2,
          planKey: 'sealed/plan',
          tasks: [{ releaseId: 'r', taskId: 't', productId: 'p' }],
        },
        expect: 'absent',
      },
      {
        kind: 'task',
        value: {
          releaseId: 'r',
          taskId: 't',
          platformId: 'aurora',
          purpose: 'initial',
          status: 'uploading',
          messageId: 'm',
          messageCreatedAt: at,
          batchId,
          attempt: 1,
        },
        expect: 'absent',
      },
      {
        kind: 'platformRelease',
        value: { releaseId: 'r', platformId: 'aurora', status: 'delivering', sync: 'in-sync', since: at },
        expect: 'absent',
      },
    ]);
  }
});
