import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSample } from '@slipway/laptop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, type TaskView, tasksOf, until, withHabits } from './harness.ts';
import { type Killable, killable, seeded } from './killable.ts';

const SEED = Number(process.env.KILL_SEED ?? 20270306);

describe(`a release that is taken down (seed ${SEED})`, () => {
  let on: Killable;
  let releaseId: string;
  const random = seeded(SEED);
  const platforms = [
    withHabits('aurora', () => ({
      transport: { transferSeconds: 5 },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
    })),
  ];
  const dsp = () => on.neighbours[0]!.simulator;

  beforeAll(async () => {
    on = await killable(platforms, 100);
    releaseId = await releaseSample(on.api, on.neighbours, () => undefined);
    await settled(on.api, releaseId);
  }, 240_000);
  afterAll(async () => {
    await on?.remove();
  });

  const ask = async (what: 'updates' | 'takedowns' | 'restores', key: string, body: object = {}): Promise<TaskView> =>
    (await on.api.post<TaskView>(`/v1/releases/${releaseId}/platforms/aurora/${what}`, body, key)).body;
  const task = async (taskId: string): Promise<TaskView> =>
    (await tasksOf(on.api, releaseId)).find((each) => each.taskId === taskId)!;
  /** What the platform was told, in the order in which it was told. */
  const told = () =>
    dsp()
      .received()
      .filter(({ deliveries }) => deliveries > 0)
      .sort((one, other) => ((one.completedAt ?? '') < (other.completedAt ?? '') ? -1 : 1))
      .map(({ folder }) => folder);

  it('is told nothing by an update that was on its way', { timeout: 180_000 }, async () => {
    dsp().setFaults({ bytesPerSecond: 300_000 });
    const update = await ask('updates', 'slow-update', { sends: 'everything', reason: 'a new master' });
    await until(
      'the files of the update are on their way',
      () => dsp().received(),
      (all) => all.some(({ folder, files }) => folder === `/N_${update.batchId}` && Object.keys(files).length > 0),
    );
    const takedown = await ask('takedowns', 'takedown', { reason: 'the label asked' });
    expect(takedown.batchId > update.batchId).toBe(true);
    expect((await task(update.taskId)).status).toBe('superseded');
    dsp().setFaults({});
    await settled(on.api, releaseId, ['taken-down']);
    expect((await task(update.taskId)).status).toBe('superseded');
    expect(told().at(-1)).toBe(`/N_${takedown.batchId}`);
    expect(told()).not.toContain(`/N_${update.batchId}`);
    expect(await messageOf(takedown)).not.toContain('<DealList>');
    const retry = on.api.post(`/v1/releases/${releaseId}/tasks/${update.taskId}/retries`, {}, 'revive');
    await expect(retry).rejects.toThrow(/409|cannot/i);
  });

  it('comes back with all its deals when it is restored', { timeout: 120_000 }, async () => {
    const restore = await ask('restores', 'restore');
    await settled(on.api, releaseId);
    expect(await messageOf(restore)).toContain('<DealList>');
  });

  it.each([1, 2, 3])(
    'is not revived by a late update when everything is killed at random moment %i',
    { timeout: 240_000 },
    async (n) => {
      dsp().setFaults({ bytesPerSecond: 2_000_000 });
      const update = await ask('updates', `update-${n}`, { sends: n === 2 ? 'metadata' : 'everything' });
      await pause(random() * 4000);
      const takedown = await ask('takedowns', `takedown-${n}`);
      await pause(random() * 2500);
      await on.kill();
      await on.start();
      dsp().setFaults({});
      await settled(on.api, releaseId, ['taken-down'], 120);
      await until(
        'nothing runs any more',
        () => on.running(),
        (executions) => executions.size === 0,
        60,
      );
      const { status } = await task(update.taskId);
      expect(['superseded', 'completed']).toContain(status);
      const order = told();
      expect(order.at(-1)).toBe(`/N_${takedown.batchId}`);
      expect(order).toEqual([...order].sort());
      expect(order.includes(`/N_${update.batchId}`)).toBe(status === 'completed');
      expect(
        dsp()
          .received()
          .filter(({ deliveries, afterMarker }) => deliveries > 1 || afterMarker.length > 0),
      ).toEqual([]);
      await ask('restores', `restore-${n}`);
      await settled(on.api, releaseId, ['live'], 120);
    },
  );

  /** The message as it lies at the platform. */
  async function messageOf({ batchId }: TaskView): Promise<string> {
    const folder = join(dsp().files, `N_${batchId}`);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /^[^/]+\/[^/]+\.xml$/.test(name));
    const [name] = names.filter((each) => !each.startsWith('acknowledgements/'));
    return readFile(join(folder, name ?? ''), 'utf8');
  }
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
