import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, tasksOf, withHabits } from './harness.ts';

const direct = withHabits('aurora', (profile) => ({ transport: { ...profile.transport, kind: 'sftp-direct' } }));

describe('a platform that is sent to directly', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  const aurora = () => on.dsp('aurora').simulator;

  beforeAll(async () => {
    on = await stage({ platforms: [direct] });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterEach(() => aurora().setFaults({}));
  afterAll(async () => {
    await on?.stop();
  });

  const released = async (key: string) => {
    const releaseId = await submitSample(api, ['aurora'], key);
    await settled(api, releaseId);
    const [task] = await tasksOf(api, releaseId);
    const received = aurora()
      .received()
      .find(({ folder }) => folder === `/N_${task?.batchId}`);
    if (!task || !received) throw new Error('Nothing was received');
    return { task, received, folder: join(aurora().files, received.folder) };
  };

  it('has every file whole under its name, the marker last and once, and nothing else', async () => {
    const { received, folder } = await released('plain');
    expect(received.deliveries).toBe(1);
    expect(received.afterMarker).toEqual([]);
    expect(received.findings).toEqual([]);
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('ACK_'))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(names).toHaveLength(sampleAlbum.files.length + 2);
    const hashes = await Promise.all(
      names
        .filter((name) => name.endsWith('.wav') || name.endsWith('.png'))
        .map(async (name) => sha256(await readFile(name))),
    );
    expect(new Set(hashes)).toEqual(new Set(sampleAlbum.files.map(({ make }) => sha256(make()))));
  });

  it('is sent by a connection of ours: nothing was staged for a Transfer connector', async () => {
    const buckets = join(on.folder, 'data/cloud/s3');
    const packages = (await readdir(buckets)).find((name) => name.includes('packages'));
    const journal = await readFile(join(buckets, packages ?? '', 'journal.jsonl'), 'utf8');
    expect(journal).toContain('sealed/');
    expect(journal).not.toContain('out/');
  });

  it('that breaks the connection in the middle gets the rest, and each file whole', async () => {
    aurora().setFaults({ dropAfterBytes: 400_000 });
    const { received } = await released('broken');
    expect(received.deliveries).toBe(1);
    expect(received.findings).toEqual([]);
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
