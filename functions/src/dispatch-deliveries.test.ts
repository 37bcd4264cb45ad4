import type { BatchRecord } from '@slipway/delivery';
import { platformProfile, starters } from '@slipway/platforms';
import { platform } from '@slipway/releases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';

const MANY = 2000;
const AT_ONCE = 3;

describe('the dispatcher', () => {
  let on: CloudForTests;
  let ports: typeof import('./ports.ts');
  let dispatcher: typeof import('./dispatch-deliveries.ts');

  let calls = 0;

  beforeAll(async () => {
    on = await cloudForTests({
      onCall: () => {
        calls += 1;
      },
    });
    ports = await import('./ports.ts');
    dispatcher = await import('./dispatch-deliveries.ts');
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('lets as many go at once as the platform takes, however many ask at the same time, and each of them once', async () => {
    const batches = await waiting('crowd', 30);
    const cleared: string[] = [];
    while (cleared.length < batches.length) {
      await Promise.all(batches.slice(0, 6).map((batchId) => wants('crowd', batchId)));
      const underWay = await standing('crowd', batches, 'cleared');
      expect(underWay).toHaveLength(Math.min(AT_ONCE, batches.length - cleared.length));
      cleared.push(...underWay);
      for (const batchId of underWay) await leaves('crowd', batchId);
    }
    expect(cleared).toEqual(batches);
  });

  it(`lets the one delivery of a tenant go at once while another has ${MANY}, for the same platform and for another`, async () => {
    const [first] = await waiting('busy', MANY);
    await wants('busy', first!);
    for (const platformId of ['aurora', 'borealis']) {
      const [own] = await waiting('quiet', 1, platformId);
      await wants('quiet', own!, platformId);
      expect(await standing('quiet', [own!], 'cleared', platformId)).toEqual([own]);
    }
  });

  it('lets what has priority go next, past all others that wait', async () => {
    const urgent = '20270305999999999';
    await store('busy', [batchOf(urgent, { rank: 0 })]);
    const [underWay] = (await ports.documents().get('busy', 'dock', { platformId: 'aurora' }))?.value.underWay ?? [];
    await leaves('busy', underWay!);
    await wants('busy', urgent);
    expect(await standing('busy', [urgent], 'cleared')).toEqual([urgent]);
  });

  it('lets nothing go past an earlier message for the same product', async () => {
    const line = ['20270305000000001', '20270305000000002'].map((batchId) => batchOf(batchId, { productId: 'same' }));
    await store('lined-up', line);
    const places = line.map(({ batchId }) => ({ batchId, releaseId: 'r', taskId: 't', purpose: 'update' as const }));
    await ports.documents().commit({
      tenantId: 'lined-up',
      writes: [{ kind: 'lane', value: { platformId: 'aurora', productId: 'same', line: places }, expect: 'absent' }],
      audit: [],
      events: [],
    });
    const [first, second] = line.map(({ batchId }) => batchId);
    await wants('lined-up', second!);
    expect(await standing('lined-up', [first!, second!], 'cleared')).toEqual([first]);
    await leaves('lined-up', first!);
    await wants('lined-up', second!);
    expect(await standing('lined-up', [first!, second!], 'cleared')).toEqual([second]);
  });

  it('has what was cleared before the platform was paused wait again, and lets it go when that is over', async () => {
    const [batchId] = await waiting('paused', 1);
    await wants('paused', batchId!);
    const pause = (state: 'paused' | 'active', expect: number | 'absent') =>
      ports.documents().commit({
        tenantId: 'paused',
        writes: [{ kind: 'onboarding', value: { platformId: 'aurora', state, since: at }, expect }],
        audit: [],
        events: [],
      });
    await pause('paused', 'absent');
    const starter = await import('./start-delivery.ts');
    // There is no state machine here: it would fail if it started anything.
    await starter.handler({
      detail: { eventId: 'evt_2', tenantId: 'paused', at, platformId: 'aurora', batchId, attempt: 1 },
    } as Parameters<typeof starter.handler>[0]);
    expect(await standing('paused', [batchId!], 'waiting')).toEqual([batchId]);
    await wants('paused', batchId!);
    expect(await standing('paused', [batchId!], 'waiting')).toEqual([batchId]);
    await pause('active', 1);
    await wants('paused', batchId!);
    expect(await standing('paused', [batchId!], 'cleared')).toEqual([batchId]);
  });

  it('keeps a batch that gathers until its time is over, and lets others go past it', async () => {
    const productType = 'AudioProduct' as const;
    const [early, late, other] = ['20270305000000001', '20270305000000002', '20270305000000003'].map((id) =>
      batchOf(id),
    );
    await store('gathering', [
      { ...early!, gathers: { until: '2020-03-05T10:00:00.000Z', productType } },
      { ...late!, gathers: { until: '2999-03-05T10:00:00.000Z', productType } },
      other!,
    ]);
    await wants('gathering', late!.batchId);
    const ids = [early!, late!, other!].map(({ batchId }) => batchId);
    expect(await standing('gathering', ids, 'cleared')).toEqual([early!.batchId, other!.batchId]);
    const batch = await ports.documents().get('gathering', 'batch', { platformId: 'aurora', batchId: early!.batchId });
    // What has gone takes nobody along any more.
    expect(batch?.value).not.toHaveProperty('gathers');
  });

  it('asks nothing when a delivery is answered that had left before, and looks when the answer came first', async () => {
    const [batchId] = await waiting('answered', 1);
    const moved = (from: string, to: string) =>
      dispatcher.handler({
        'detail-type': 'task.moved',
        detail: {
          eventId: 'evt_3',
          tenantId: 'answered',
          at,
          releaseId: 'r',
          platformId: 'aurora',
          taskId: 't',
          from,
          to,
        },
      } as Parameters<typeof dispatcher.handler>[0]);
    calls = 0;
    await moved('awaiting-callback', 'completed');
    await moved('awaiting-callback', 'failed');
    expect(calls).toBe(0);
    await moved('uploading', 'completed');
    expect(await standing('answered', [batchId!], 'cleared')).toEqual([batchId]);
  });

  const at = '2027-03-05T10:00:00.000Z';
  const wants = (tenantId: string, batchId: string, platformId = 'aurora') =>
    dispatcher.handler({
      'detail-type': 'delivery.requested',
      detail: { eventId: 'evt_1', tenantId, at, platformId, batchId, attempt: 1 },
    } as Parameters<typeof dispatcher.handler>[0]);

  async function leaves(tenantId: string, batchId: string): Promise<void> {
    const batch = await ports.documents().get(tenantId, 'batch', { platformId: 'aurora', batchId });
    await ports.documents().commit({
      tenantId,
      writes: [{ kind: 'batch', value: { ...batch!.value, standing: 'left' }, expect: batch!.version }],
      audit: [],
      events: [],
    });
  }

  const batchOf = (batchId: string, { rank = 2, productId = batchId, platformId = 'aurora' } = {}): BatchRecord => ({
    platformId,
    batchId,
    attempt: 1,
    automaticTries: 0,
    standing: 'waiting',
    rank,
    tasks: [{ releaseId: 'r', taskId: 't', productId }],
  });

  /** A tenant with a platform that takes three batches at once, and batches that wait for it. */
  async function waiting(tenantId: string, count: number, platformId = 'aurora'): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, n) => `2027030510${String(n).padStart(7, '0')}`);
    const batches = ids.map((batchId) => batchOf(batchId, { platformId }));
    await store(tenantId, batches);
    return batches.map(({ batchId }) => batchId);
  }

  async function store(tenantId: string, batches: readonly BatchRecord[]): Promise<void> {
    const [{ platformId } = { platformId: 'aurora' }] = batches;
    if (!(await ports.documents().get(tenantId, 'platform', { platformId }))) {
      const { profile } = starters['generic-batch']!;
      const value = platform.parse({
        platformId,
        name: 'Aurora',
        dpid: 'PADPIDA2099010303D',
        partyName: 'Aurora',
        profile: platformProfile.parse({ ...profile, transport: { concurrentBatches: AT_ONCE } }),
        sftp: { host: 'sftp.example.com', hostKeys: ['ssh-ed25519 AAAA'] },
      });
      const writes = [{ kind: 'platform' as const, value, expect: 'absent' as const }];
      await ports.documents().commit({ tenantId, writes, audit: [], events: [] });
    }
    for (let start = 0; start < batches.length; start += 90) {
      const writes = batches
        .slice(start, start + 90)
        .map((value) => ({ kind: 'batch' as const, value, expect: 'absent' as const }));
      expect((await ports.documents().commit({ tenantId, writes, audit: [], events: [] })).ok).toBe(true);
    }
  }

  async function standing(
    tenantId: string,
    batchIds: readonly string[],
    as: string,
    platformId = 'aurora',
  ): Promise<string[]> {
    const found = await Promise.all(
      batchIds.map((batchId) => ports.documents().get(tenantId, 'batch', { platformId, batchId })),
    );
    return found.flatMap((batch) => (batch?.value.standing === as ? [batch.value.batchId] : []));
  }
});
