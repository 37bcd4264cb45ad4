import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSample, submitSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, tasksOf, withHabits } from './harness.ts';
import { type Death, type Killable, killable } from './killable.ts';

/** Transfer sends under final names, unless the profile pays for a StartRemoteMove of each file. */
describe('a platform that is to see whole files only', () => {
  let on: Killable;
  let first: string;
  const platforms = [
    withHabits('aurora', (profile) => ({
      transport: { ...profile.transport, transferSeconds: 15, temporaryNames: true },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
    })),
  ];
  beforeAll(async () => {
    on = await killable(platforms, 100);
    first = await releaseSample(on.api, on.neighbours, () => undefined);
    await settled(on.api, first);
  }, 240_000);
  afterAll(async () => {
    await on?.remove();
  });

  /** Every file came once under a temporary name, got its own once, and the marker got its own last. */
  async function arrivedOnce(releaseId: string): Promise<void> {
    const [task] = await tasksOf(on.api, releaseId);
    const [{ simulator }] = on.neighbours as [Killable['neighbours'][number]];
    const received = simulator.received().filter(({ folder }) => folder === `/N_${task?.batchId}`);
    expect(received).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);
    const files = Object.entries(received[0]?.files ?? {});
    const [temporary, named] = [true, false].map((is) => files.filter(([name]) => name.endsWith('.part') === is));
    expect(temporary).toHaveLength(sampleAlbum.files.length + 2);
    expect(named).toHaveLength(sampleAlbum.files.length + 2);
    for (const [name, file] of temporary ?? []) expect(file, name).toMatchObject({ opened: 1, finished: 1 });
    for (const [name, file] of named ?? []) expect(file, name).toMatchObject({ opened: 0, finished: 1, whole: true });

    const folder = join(simulator.files, `N_${task?.batchId}`);
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    const there = await Promise.all(
      names
        .filter((name) => name.includes('/resources/'))
        .map(async (name) => sha256(await readFile(join(folder, name)))),
    );
    expect(there.sort()).toEqual(sampleAlbum.files.map(({ make }) => sha256(make())).sort());
  }

  it('gets each file under a temporary name and sees its own when it is whole', () => arrivedOnce(first));

  const deaths = (['resources/', 'BatchComplete_'] as const).flatMap((about) =>
    (['before', 'after'] as const).map((moment): Death => ({ call: 'transfer:StartRemoteMove', moment, about })),
  );
  it.each(deaths)(
    'does so when the cloud is killed $moment a name is asked for (of $about)',
    { timeout: 300_000 },
    async (death) => {
      const releaseId = await on.dieDuring(death, () =>
        submitSample(on.api, ['aurora'], `killed-${death.moment}-${death.about}`),
      );
      await settled(on.api, releaseId, ['live'], 240);
      await arrivedOnce(releaseId);
    },
  );
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
