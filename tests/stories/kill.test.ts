import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSample, submitSample, trail } from '@slipway/laptop';
import { sampleAlbum, samplePlatforms } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, tasksOf, until, withHabits } from './harness.ts';
import { type Killable, killable, seeded } from './killable.ts';

/** The states of the delivery workflow in which something happens; `HandOver` sends the files. */
const states = [
  'Package',
  'MakeFolders',
  'HandOver',
  'VerifyFiles',
  'SendMarker',
  'ConfirmMarker',
  'AwaitAcknowledgement',
];
const SEED = Number(process.env.KILL_SEED ?? 20270305);

describe(`a cloud that is killed (seed ${SEED})`, () => {
  let on: Killable;
  const random = seeded(SEED);
  const platforms = samplePlatforms.map(({ platformId }) =>
    withHabits(platformId, () => ({
      transport: { transferSeconds: 5 },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
    })),
  );
  const platformIds = platforms.map(({ platformId }) => platformId);

  beforeAll(async () => {
    // They answer so late that an execution is seen to wait for it, on a busy machine too.
    on = await killable(platforms, 1500);
    const first = await releaseSample(on.api, on.neighbours, () => undefined);
    await settled(on.api, first);
  }, 240_000);
  afterAll(async () => {
    await on?.remove();
  });

  it.each(states)('in %s delivers exactly once after its restart', { timeout: 180_000 }, async (state) => {
    const releaseId = await submitSample(on.api, platformIds, `killed-in-${state}`);
    await until(
      `an execution enters ${state}`,
      () => on.running(),
      (executions) => [...executions.values()].some((entered) => entered.has(state)),
      60,
    );
    await killAfter(Math.floor(random() * 150));
    await arrivesOnce(releaseId);
  });

  it.each([1, 2, 3, 4])(
    'at random moment %i delivers exactly once after its restart',
    { timeout: 180_000 },
    async (n) => {
      const releaseId = await submitSample(on.api, platformIds, `killed-at-random-${n}`);
      await killAfter(Math.floor(random() * 6000));
      await arrivesOnce(releaseId);
    },
  );

  it('leaves nothing behind that still runs', { timeout: 60_000 }, async () => {
    await until(
      'no delivery runs',
      () => on.running(),
      (executions) => executions.size === 0,
      30,
    );
  });

  async function killAfter(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await on.kill();
    await on.start();
  }

  async function arrivesOnce(releaseId: string): Promise<void> {
    await settled(on.api, releaseId, ['live'], 90);
    const uploaded = sampleAlbum.files.map(({ make }) => sha256(make())).sort();
    for (const { platformId, batchId, messageId, status } of await tasksOf(on.api, releaseId)) {
      expect(status).toBe('completed');
      const { simulator } = on.neighbours.find(({ sample }) => sample.platformId === platformId)!;
      const ofRelease = simulator.received().filter(({ folder }) => folder === `/N_${batchId}`);
      expect(ofRelease).toHaveLength(1);
      const [received] = ofRelease;
      expect(received).toMatchObject({ deliveries: 1, afterMarker: [], findings: [] });
      expect(received?.acknowledgements).toHaveLength(1);
      const files = Object.entries(received?.files ?? {});
      expect(files).toHaveLength(sampleAlbum.files.length + 2);
      expect(files.filter(([, { whole }]) => !whole)).toEqual([]);
      const [marker] = files.filter(([name]) => name.startsWith('BatchComplete_'));
      expect(marker?.[1].finished).toBe(1);
      const folder = join(simulator.files, `N_${batchId}`);
      const there = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/resources/'));
      const hashes = await Promise.all(there.map(async (name) => sha256(await readFile(join(folder, name)))));
      expect(hashes.sort()).toEqual(uploaded);
      const answers = (await trail(on.api, releaseId)).filter(
        (entry) => entry.platformId === platformId && entry.actor.name === platformId,
      );
      expect(answers, messageId).toHaveLength(1);
    }
    for (const { sample, simulator } of on.neighbours) {
      const batches = (await readdir(simulator.files)).filter((name) => name.startsWith('N_'));
      expect(new Set(batches).size, sample.platformId).toBe(simulator.received().length);
    }
  }
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
