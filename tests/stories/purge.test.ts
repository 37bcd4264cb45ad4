import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitSample } from '@slipway/laptop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until, withHabits } from './harness.ts';

/** Aurora takes purges, and its batches end with an empty file; Borealis takes none. */
const platforms = [
  withHabits('aurora', ({ choreography, habits }) => ({
    choreography: { ...choreography, markerContent: 'empty' },
    habits: { ...habits, acceptsPurge: true },
  })),
  withHabits('borealis', () => ({})),
];

describe('a release that is removed for good', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let releaseId: string;

  beforeAll(async () => {
    on = await stage({ platforms });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    releaseId = await submitSample(api, ['aurora', 'borealis'], 'to-be-purged');
    await settled(api, releaseId);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const ask = (what: 'purges' | 'restores', platformId: string, key: string, body: object = {}) =>
    on.request(OPERATOR, 'POST', `/v1/releases/${releaseId}/platforms/${platformId}/${what}`, {
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });

  it('stays where it is when the platform takes no purge', async () => {
    const { status, body } = await ask('purges', 'borealis', 'not-there');
    expect([status, body.code, body.detail]).toEqual([
      409,
      'purge-not-accepted',
      'borealis takes no purge; a takedown takes the release off sale.',
    ]);
  });

  it('is asked for twice, and the second time with the word of what was seen', async () => {
    const first = await ask('purges', 'aurora', 'purge');
    expect([first.status, first.body.code]).toEqual([409, 'gates-closed']);
    expect(first.body.facts[0].says).toMatch(/^"Tidewater" \(\d+\) is live on aurora and would be gone there for good/);
    const guessed = await ask('purges', 'aurora', 'purge', { confirm: 'yes' });
    expect([guessed.status, guessed.body.confirmation]).toEqual([409, first.body.confirmation]);
    expect((await tasksOf(api, releaseId)).every(({ purpose }) => purpose === 'initial')).toBe(true);

    const reason = 'the contract ended';
    const second = await ask('purges', 'aurora', 'purge', { reason, confirm: first.body.confirmation });
    expect([second.status, second.body.purpose, second.body.reason]).toEqual([202, 'purge', reason]);
    const again = await ask('purges', 'aurora', 'purge', { reason, confirm: first.body.confirmation });
    expect([again.status, again.body.taskId]).toEqual([202, second.body.taskId]);
  });

  it('is purged when the platform says so, by a message that names it and brings no file', async () => {
    await until(
      'aurora has purged it',
      () => statusAt('aurora'),
      (status) => status === 'purged',
    );
    expect(await statusAt('borealis')).toBe('live');
    const task = (await tasksOf(api, releaseId)).find(({ purpose }) => purpose === 'purge') as TaskView;
    const folder = join(on.dsp('aurora').simulator.files, `N_${task.batchId}`);
    const files = (await readdir(folder, { recursive: true })).filter((name) => !name.startsWith('acknowledgements'));
    expect(files.filter((name) => /\.(wav|png)$/.test(name))).toEqual([]);
    const message = files.find((name) => name.endsWith('.xml') && !/BatchComplete/.test(name)) ?? '';
    const xml = await readFile(join(folder, message), 'utf8');
    expect(xml).toContain('PurgeReleaseMessage');
    expect(xml).toContain(`<MessageId>${task.messageId}</MessageId>`);
    expect(xml).toMatch(/<PurgedRelease>.*<ICPN>\d+<\/ICPN>.*Tidewater.*<\/PurgedRelease>/s);
  });

  it('does not come back', async () => {
    for (const what of ['restores', 'purges'] as const) {
      const { status, body } = await ask(what, 'aurora', `after-${what}`);
      expect([status, body.code]).toEqual([409, 'move-refused']);
    }
  });

  const statusAt = async (platformId: string): Promise<string | undefined> => {
    const { body } = await on.request(OPERATOR, 'GET', `/v1/releases/${releaseId}`);
    return body.platformReleases.find((each: { platformId: string }) => each.platformId === platformId)?.status;
  };
});
