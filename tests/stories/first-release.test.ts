import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { read, validate } from '@slipway/ern';
import type { ApiClient } from '@slipway/http';
import { type Entry, OPERATOR, type ReleaseView, releaseSample, trail } from '@slipway/laptop';
import { sampleAlbum, samplePlatforms } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, statesOf, type TaskView, tasksOf } from './harness.ts';
import { ddexFolder, faultsByLibxml2 } from './schemas.ts';

describe('the first release', () => {
  let on: Stage;
  let api: ApiClient;
  let release: ReleaseView;
  let entries: Entry[];
  let tasks: TaskView[];

  beforeAll(async () => {
    on = await stage();
    api = await on.as(OPERATOR);
    const releaseId = await releaseSample(api, on.neighbours, () => undefined);
    release = await settled(api, releaseId);
    entries = await trail(api, releaseId);
    tasks = await tasksOf(api, releaseId);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is live on both platforms, and so is the release itself', () => {
    expect(release.status).toBe('live');
    expect(release.platformReleases.map(({ platformId, status }) => [platformId, status])).toEqual([
      ['aurora', 'live'],
      ['borealis', 'live'],
    ]);
  });

  it('tells its whole story in order: every state of each task once', () => {
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    expect(entries[0]?.says).toBe('Release of "Tidewater" submitted for aurora, borealis');
    expect(entries[0]?.actor.name).toBe(OPERATOR);
    expect(tasks.map(({ platformId }) => platformId).sort()).toEqual(['aurora', 'borealis']);
    for (const { taskId, status } of tasks) {
      expect(status).toBe('completed');
      expect(statesOf(entries, taskId)).toEqual(['queued', 'packaging', 'uploading', 'awaiting-callback', 'completed']);
    }
    expect(entries.filter(({ says }) => says === 'Its window is open')).toHaveLength(2);
  });

  describe.each(samplePlatforms.map(({ platformId }) => platformId))('at %s', (platformId) => {
    const delivery = () => {
      const { simulator } = on.dsp(platformId);
      const [received, ...more] = simulator.received();
      expect(more).toEqual([]);
      if (!received) throw new Error('Nothing was received');
      return { simulator, received, folder: join(simulator.files, received.folder) };
    };
    const taskThere = () => tasks.find((task) => task.platformId === platformId)!;

    it('lies in one batch folder, complete with its marker, which came last and once', async () => {
      const { simulator, received } = delivery();
      expect(await readdir(simulator.files)).toEqual([`N_${taskThere().batchId}`]);
      expect(received.deliveries).toBe(1);
      expect(received.afterMarker).toEqual([]);
      expect(received.findings).toEqual([]);
      expect(Object.keys(received.files)).toHaveLength(sampleAlbum.files.length + 2);
      for (const file of Object.values(received.files))
        expect(file).toMatchObject({ opened: 1, finished: 1, whole: true });
    });

    it('has exactly the bytes that were uploaded, with their hash sums in the message', async () => {
      const { received, folder } = delivery();
      const uploaded = new Set(sampleAlbum.files.map(({ make }) => sha256(make())));
      const resources = Object.keys(received.files).filter((name) => name.includes('/resources/'));
      expect(
        new Set(await Promise.all(resources.map(async (name) => sha256(await readFile(join(folder, name)))))),
      ).toEqual(uploaded);
      const [name, bytes] = await messageOf(folder);
      const message = await read(bytes);
      if (!message.ok) throw new Error('The message cannot be read');
      const named = filesIn(message.value);
      expect(named).toHaveLength(resources.length);
      for (const { uri, hashSum } of named) {
        const file = await readFile(join(folder, dirname(name), uri));
        const algorithm = platformId === 'borealis' ? 'sha256' : 'md5';
        expect(hashSum.toLowerCase()).toBe(createHash(algorithm).update(file).digest('hex'));
      }
    });

    it('has a valid message, the same that the API hands out', async () => {
      const { folder } = delivery();
      const [, bytes] = await messageOf(folder);
      expect((await validate(bytes)).errors).toEqual([]);
      const { body } = await api.get<{ url: string; sha256: string }>(
        `/v1/releases/${release.releaseId}/tasks/${taskThere().taskId}/message`,
      );
      expect(body.sha256).toBe(sha256(bytes));
      const handedOut = await fetch(body.url);
      expect(sha256(new Uint8Array(await handedOut.arrayBuffer()))).toBe(body.sha256);
    });

    it.skipIf(ddexFolder === undefined)('has a message that libxml2 takes with the real schema', async () => {
      const [, bytes] = await messageOf(delivery().folder);
      expect(faultsByLibxml2(bytes)).toEqual([]);
    });

    it('was answered once, and the answer stands in the trail in the name of the platform', () => {
      const { received } = delivery();
      expect(received.acknowledgements).toHaveLength(1);
      const answers = entries.filter((entry) => entry.platformId === platformId && entry.actor.name === platformId);
      expect(answers.map(({ says, to }) => [says, to])).toEqual([
        ['The platform answered: the platform read and took it', 'completed'],
      ]);
    });
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function messageOf(folder: string): Promise<[name: string, bytes: Uint8Array]> {
  const names = await readdir(folder, { recursive: true });
  const [name] = names.filter((each) => /^[^/]+\/[^/]+\.xml$/.test(each) && !each.startsWith('acknowledgements/'));
  if (name === undefined) throw new Error(`There is no message among ${names.join(', ')}`);
  return [name, await readFile(join(folder, name))];
}

interface NamedFile {
  readonly uri: string;
  readonly hashSum: string;
}

/** Every file that a message names, wherever it stands in it. */
function filesIn(value: unknown): NamedFile[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uri, hashSum } = value as { uri?: unknown; hashSum?: { hashSumValue?: unknown } };
  if (typeof uri === 'string') return [{ uri, hashSum: String(hashSum?.hashSumValue) }];
  return Object.values(value).flatMap(filesIn);
}
