import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, onboard, prepareSample, submitSample, trail } from '@slipway/laptop';
import { samplePlatforms } from '@slipway/samples';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf } from './harness.ts';

describe('a platform that does not do what was agreed', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  const aurora = () => on.dsp('aurora').simulator;

  beforeAll(async () => {
    on = await stage({ platforms: samplePlatforms.slice(0, 1) });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterEach(() => {
    aurora().setFaults({});
    aurora().setRefusal(undefined);
  });
  afterAll(async () => {
    await on?.stop();
  });

  const release = async (key: string, statuses: readonly string[]): Promise<[releaseId: string, task: TaskView]> => {
    const releaseId = await submitSample(api, ['aurora'], key);
    await settled(api, releaseId, statuses);
    const [task] = await tasksOf(api, releaseId);
    return [releaseId, task!];
  };
  const retry = async (releaseId: string, { taskId, attempt }: TaskView) => {
    const path = `/v1/releases/${releaseId}/tasks/${taskId}/retries`;
    return on.request(OPERATOR, 'POST', path, { headers: { 'idempotency-key': `retry-${taskId}-${attempt}` } });
  };
  const batchOf = ({ batchId }: TaskView) =>
    aurora()
      .received()
      .find(({ folder }) => folder === `/N_${batchId}`);
  const filesFinished = (task: TaskView) => Object.values(batchOf(task)?.files ?? {}).map(({ finished }) => finished);

  it('by a changed host key is told nothing, not even a user name, until somebody agrees to the new key', async () => {
    aurora().dropBox.changeHostKey();
    const before = aurora().dropBox.signIns;
    const [releaseId, task] = await release('host-key', ['delivery-failed']);
    expect(task).toMatchObject({ status: 'failed', failure: { code: 'host-key-changed', retry: 'by-hand' } });
    expect(aurora().dropBox.signIns).toBe(before);
    expect(batchOf(task)).toBeUndefined();
    await onboard(api, on.neighbours);
    expect((await retry(releaseId, task)).status).toBe(202);
    await settled(api, releaseId);
    expect(filesFinished(task)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('by another password gets nothing, and the password is told to nobody', async () => {
    const wrong = 'a-password-nobody-may-read';
    await api.put('/v1/platforms/aurora/credentials', { username: 'northern-lights', password: wrong });
    const [releaseId, task] = await release('password', ['delivery-failed']);
    expect(task).toMatchObject({ status: 'failed', failure: { code: 'authentication-failed', retry: 'by-hand' } });
    const answers = await Promise.all(
      [
        `/v1/releases/${releaseId}`,
        `/v1/releases/${releaseId}/tasks`,
        `/v1/releases/${releaseId}/timeline`,
        '/v1/platforms/aurora',
      ].map(async (path) => (await on.request(OPERATOR, 'GET', path)).text),
    );
    const logs = join(on.folder, 'data/cloud/logs');
    const written = await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')));
    expect([...answers, ...written].filter((said) => said.includes(wrong))).toEqual([]);
    await onboard(api, on.neighbours);
    expect((await retry(releaseId, task)).status).toBe(202);
    await settled(api, releaseId);
    const states = (await trail(api, releaseId))
      .filter(({ taskId }) => taskId === task.taskId)
      .flatMap(({ to }) => to ?? []);
    expect(states).toEqual([
      'queued',
      'packaging',
      'uploading',
      'failed',
      'queued',
      'packaging',
      'uploading',
      'awaiting-callback',
      'completed',
    ]);
    expect(filesFinished(task)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('by a full disk gets after a retry only what had not arrived', async () => {
    aurora().setFaults({ diskFullAfterBytes: 1_500_000 });
    const [releaseId, task] = await release('disk', ['delivery-failed']);
    expect(task.status).toBe('failed');
    const before = batchOf(task)?.files ?? {};
    const arrived = Object.entries(before).filter(([, { whole }]) => whole);
    expect(arrived.length).toBeGreaterThan(0);
    expect(arrived.length).toBeLessThan(6);
    aurora().setFaults({});
    expect((await retry(releaseId, task)).status).toBe(202);
    await settled(api, releaseId);
    const after = batchOf(task)?.files ?? {};
    for (const [name, { opened }] of arrived) expect([name, after[name]?.opened]).toEqual([name, opened]);
    expect(filesFinished(task)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(batchOf(task)?.deliveries).toBe(1);
  });

  it('by a refusal leaves the release rejected with its words, and the same bytes are not sent again', async () => {
    aurora().setRefusal({
      status: 'ResourceCorrupt',
      errorText: 'Track 2 ends in noise',
      proposedAction: 'ResendXmlAndResources',
    });
    const [releaseId, task] = await release('refused', ['rejected']);
    expect(task).toMatchObject({ status: 'failed', failure: { code: 'rejected-by-platform', retry: 'never' } });
    expect(task.failure?.detail).toContain('Track 2 ends in noise');
    expect(task.failure?.detail).toContain('ResendXmlAndResources');
    const answer = await retry(releaseId, task);
    expect([answer.status, answer.body.code]).toEqual([409, 'retry-refused']);
    expect(batchOf(task)?.deliveries).toBe(1);
  });

  it('by a good end cannot be retried', async () => {
    const [releaseId, task] = await release('good', ['live']);
    const answer = await retry(releaseId, task);
    expect([answer.status, answer.body.code]).toEqual([409, 'move-refused']);
    expect(answer.body.state ?? answer.body.from).toBe('completed');
  });
});
