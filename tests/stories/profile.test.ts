import { connect, createServer, type Server } from 'node:net';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitSample } from '@slipway/laptop';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until, withHabits } from './harness.ts';

interface Traffic {
  readonly state: string;
  readonly circuit?: { readonly failures: number; readonly code: string };
  readonly waiting: number;
}

describe('a platform that cannot be reached', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  /** The address that is agreed; the platform is behind it only while the door is open. */
  let door: Server | undefined;
  let port: number;

  beforeAll(async () => {
    const patient = withHabits('aurora', (profile) => ({
      ...profile,
      choreography: { ...profile.choreography, batchIdDigits: 14 },
    }));
    on = await stage({ platforms: [patient] });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    await openDoor(0);
    port = (door!.address() as { port: number }).port;
  }, 240_000);
  afterEach(shutDoor);
  afterAll(async () => {
    await on?.stop();
  });

  /** Agrees on other habits; whatever kept deliveries back is forgotten with that. */
  const agree = async (retry: object, circuit: object): Promise<void> => {
    const { body } = await api.get<Record<string, unknown> & { profile: object; sftp: object }>('/v1/platforms/aurora');
    const { version: _v, createdAt: _c, updatedAt: _u, platformId: _p, ...fields } = body;
    const profile = { ...fields.profile, retry, circuit };
    await api.put('/v1/platforms/aurora', { ...fields, profile, sftp: { ...fields.sftp, port } });
  };
  const traffic = async (): Promise<Traffic> => (await api.get<Traffic>('/v1/platforms/aurora/traffic')).body;
  const taskOf = async (releaseId: string): Promise<TaskView> => (await tasksOf(api, releaseId))[0]!;
  const retry = (releaseId: string, { taskId }: TaskView) =>
    api.post(`/v1/releases/${releaseId}/tasks/${taskId}/retries`, {}, `retry-${taskId}`);

  it('is tried as often as its profile says; then the task waits with its error until a person retries', async () => {
    await shutDoor();
    await agree({ attempts: 3, firstDelaySeconds: 1, slowestDelaySeconds: 2 }, { failures: 100 });
    const releaseId = await submitSample(api, ['aurora'], 'bounded');
    await settled(api, releaseId, ['delivery-failed']);
    const task = await taskOf(releaseId);
    expect(task).toMatchObject({
      status: 'failed',
      attempt: 3,
      failure: { code: 'connection-lost', retry: 'by-hand' },
    });
    expect(task.batchId).toMatch(/^\d{14}$/);
    await openDoor(port);
    await retry(releaseId, task);
    await settled(api, releaseId);
    expect((await taskOf(releaseId)).attempt).toBe(4);
    expect(await traffic()).toMatchObject({ state: 'open' });
  });

  it('is left alone after so many failures, and tried again when it has rested, without a hand of anybody', async () => {
    await shutDoor();
    await agree({ attempts: 10, firstDelaySeconds: 1, slowestDelaySeconds: 1 }, { failures: 2, restSeconds: 8 });
    const releaseId = await submitSample(api, ['aurora'], 'resting');
    const resting = await until('the platform rests', traffic, ({ state }) => state === 'resting');
    expect(resting.circuit).toMatchObject({ failures: 2, code: 'connection-lost' });
    expect(await taskOf(releaseId)).toMatchObject({ status: 'queued', failure: { code: 'connection-lost' } });
    await openDoor(port);
    await settled(api, releaseId);
    expect((await traffic()).circuit).toBeUndefined();
    expect((await taskOf(releaseId)).failure).toBeUndefined();
  });

  it('goes on at once when a person has tested its connection', async () => {
    await shutDoor();
    await agree({ attempts: 10, firstDelaySeconds: 1, slowestDelaySeconds: 1 }, { failures: 1, restSeconds: 3600 });
    const releaseId = await submitSample(api, ['aurora'], 'mended');
    await until('the platform rests', traffic, ({ state }) => state === 'resting');
    await until(
      'the pause of the task is over',
      () => taskOf(releaseId),
      ({ status }) => status === 'queued',
    );
    await openDoor(port);
    await api.post('/v1/platforms/aurora/connection-tests', {}, 'mended');
    await settled(api, releaseId);
  });

  async function openDoor(at: number): Promise<void> {
    const to = on.dsp('aurora').simulator.dropBox.port;
    const server = createServer((caller) => {
      const called = connect(to, '127.0.0.1');
      caller.pipe(called).pipe(caller);
      for (const socket of [caller, called]) socket.on('error', () => [caller, called].map((each) => each.destroy()));
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, '127.0.0.1', resolve));
    door = server;
  }

  async function shutDoor(): Promise<void> {
    const server = door;
    door = undefined;
    if (server) await new Promise((resolve) => server.close(resolve));
  }
});
