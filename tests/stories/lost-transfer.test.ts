import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSample, submitSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, tasksOf, withHabits } from './harness.ts';
import { type Death, type Killable, killable } from './killable.ts';

/** A call to Transfer has no idempotency token: what it started is found again, or known not to run, before another. */
describe('a cloud that is killed at the call that starts a transfer', () => {
  let on: Killable;
  const platforms = [
    withHabits('aurora', (profile) => ({
      // What is not heard of for twice this time counts as never begun: a busy machine starts the cloud again in less.
      transport: { ...profile.transport, transferSeconds: 15 },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
    })),
  ];
  beforeAll(async () => {
    on = await killable(platforms, 100);
    await settled(on.api, await releaseSample(on.api, on.neighbours, () => undefined));
  }, 240_000);
  afterAll(async () => {
    await on?.remove();
  });

  const deaths = (['resources/', 'BatchComplete_'] as const).flatMap((about) =>
    (['before', 'after'] as const).map((moment): Death => ({ call: 'transfer:StartFileTransfer', moment, about })),
  );
  it.each(deaths)(
    '$moment it takes effect (of $about) sends every file once, and the marker last',
    { timeout: 300_000 },
    async (death) => {
      const releaseId = await on.dieDuring(death, () =>
        submitSample(on.api, ['aurora'], `killed-${death.moment}-${death.about}`),
      );
      await settled(on.api, releaseId, ['live'], 240);
      const [task] = await tasksOf(on.api, releaseId);
      const [{ simulator }] = on.neighbours as [Killable['neighbours'][number]];
      const received = simulator.received().filter(({ folder }) => folder === `/N_${task?.batchId}`);
      expect(received).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);

      // Of no file was a second transfer started: `/<bucket>/out/<tenant>/<platform>/<batch>/<attempt>/<part>/<try>/…`
      const started = (await on.transfers())
        .flat()
        .map((path) => path.split('/').slice(2))
        .filter(([, , , batchId]) => batchId === task?.batchId)
        .map((segments) => segments.slice(7).join('/'));
      expect([...started].sort()).toEqual([...new Set(started)].sort());
      expect(started).toHaveLength(sampleAlbum.files.length + 2);
      expect(started.at(-1)).toContain('BatchComplete_');

      const folder = join(simulator.files, `N_${task?.batchId}`);
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/resources/'));
      const there = await Promise.all(names.map(async (name) => sha256(await readFile(join(folder, name)))));
      expect(there.sort()).toEqual(sampleAlbum.files.map(({ make }) => sha256(make())).sort());
    },
  );
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
