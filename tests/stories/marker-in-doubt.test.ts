import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitSample, trail } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import type { Vanishing } from '@slipway/simulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, statesOf, type TaskView, tasksOf, until, withHabits } from './harness.ts';

const senders = { aurora: 'sftp-transfer', borealis: 'sftp-direct' } as const;
type PlatformId = keyof typeof senders;

/** The connection breaks at the marker and the platform is away: nobody knows whether the marker arrived. */
describe('a delivery whose marker is in doubt', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  const platformIds = Object.keys(senders) as PlatformId[];
  const platforms = platformIds.map((platformId) =>
    withHabits(platformId, (profile) => ({
      transport: { ...profile.transport, kind: senders[platformId], transferSeconds: 5 },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
      // The failures of one story keep nobody back in the next.
      circuit: { failures: 100 },
    })),
  );

  beforeAll(async () => {
    on = await stage({ platforms });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterEach(() => {
    for (const { simulator } of on.neighbours) simulator.setFaults({});
  });
  afterAll(async () => {
    await on?.stop();
  });

  const dsp = (platformId: PlatformId) => on.dsp(platformId).simulator;
  const taskOf = async (releaseId: string): Promise<TaskView | undefined> => (await tasksOf(api, releaseId))[0];
  const inDoubt = async (platformId: PlatformId, moment: Vanishing['moment']) => {
    dsp(platformId).setFaults({ vanish: { file: /^BatchComplete_/, moment } });
    const releaseId = await submitSample(api, [platformId], `${platformId}-${moment}-${count++}`);
    const task = await until(
      'nobody knows',
      () => taskOf(releaseId),
      (each) => each?.status === 'unconfirmed' && each.failure !== undefined,
      90,
    );
    return { releaseId, task: task! };
  };
  let count = 1;
  const reconcile = (releaseId: string, taskId: string, marker?: 'arrived' | 'absent') =>
    api.post<TaskView>(
      `/v1/releases/${releaseId}/tasks/${taskId}/reconciliations`,
      marker === undefined ? {} : { marker },
      `reconcile-${count++}`,
    );
  /** Everything lies there once and whole, and was complete once. */
  const arrivedOnce = async (platformId: PlatformId, { batchId }: TaskView) => {
    const received = dsp(platformId)
      .received()
      .filter(({ folder }) => folder === `/N_${batchId}`);
    expect(received).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);
    const names = Object.keys(received[0]?.files ?? {}).filter((name) => !name.endsWith('.part'));
    expect(names.filter((name) => name.startsWith('BatchComplete_'))).toHaveLength(1);
    expect(names).toHaveLength(sampleAlbum.files.length + 2);
  };

  it.each(platformIds)('says so, at %s, and is settled by the answer when one comes', async (platformId) => {
    const { releaseId, task } = await inDoubt(platformId, 'after');
    expect(task.failure).toMatchObject({ code: 'marker-unclear', retry: 'reconcile' });
    expect(task.failure?.detail).toMatch(/^(connection-lost|timeout): /);
    dsp(platformId).setFaults({});
    await settled(api, releaseId);
    await arrivedOnce(platformId, task);
  });

  it.each(platformIds)('is looked for at %s, and when the marker is there nothing is sent', async (platformId) => {
    dsp(platformId).setFaults({});
    const { releaseId, task } = await inDoubt(platformId, 'after');
    // While the platform is away the look finds nothing out, and is repeated by itself.
    await reconcile(releaseId, task.taskId);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await taskOf(releaseId))?.status).toBe('unconfirmed');
    dsp(platformId).setFaults({});
    await settled(api, releaseId);
    await arrivedOnce(platformId, task);
    const states = statesOf(await trail(api, releaseId), task.taskId);
    expect(states.filter((state) => state === 'uploading')).toHaveLength(1);
  });

  it.each(platformIds)('is looked for at %s, and when it is not there it goes now', async (platformId) => {
    const { releaseId, task } = await inDoubt(platformId, 'before');
    dsp(platformId).setFaults({});
    await reconcile(releaseId, task.taskId);
    await settled(api, releaseId);
    await arrivedOnce(platformId, task);
    const says = (await trail(api, releaseId)).map((entry) => entry.says);
    expect(says).toContainEqual(expect.stringContaining('The completion marker is not there; what is missing goes'));
  });

  it('of which half arrived stays in doubt until the platform says what it made of it', async () => {
    const { releaseId, task } = await inDoubt('aurora', 'halfway');
    dsp('aurora').setFaults({});
    await reconcile(releaseId, task.taskId);
    // Once it was looked at and the doubt is still there, and not before, the platform's word is taken.
    await until(
      'the platform did not take it',
      () => reconcile(releaseId, task.taskId, 'absent').catch(() => undefined),
      (answer) => answer !== undefined,
      60,
    );
    await settled(api, releaseId);
    const received = dsp('aurora')
      .received()
      .filter(({ folder }) => folder === `/N_${task.batchId}`);
    expect(received).toMatchObject([{ deliveries: 1, findings: [] }]);
  });

  it('is not reconciled when there is no doubt', async () => {
    const releaseId = await submitSample(api, ['aurora'], 'no-doubt');
    await settled(api, releaseId);
    const task = await taskOf(releaseId);
    await expect(reconcile(releaseId, task!.taskId)).rejects.toMatchObject({
      status: 409,
      problem: { code: 'move-refused', from: 'completed' },
    });
  });
});
