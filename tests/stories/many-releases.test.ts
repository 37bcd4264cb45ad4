import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, tasksOf, until } from './harness.ts';

const json = { 'content-type': 'application/json' };

describe('presets, batches and a platform that is paused', () => {
  let on: Stage;
  let api: ApiClient;
  let batchId: string;
  let releaseId: string;

  const post = (path: string, body: object) =>
    on.request(OPERATOR, 'POST', path, {
      headers: { ...json, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(body),
    });
  const { cardId: _, ...card } = { ...sampleAlbum.cards[0], grants: 'release' };
  const done = (id: string) =>
    until(
      'the batch is done',
      async () => (await api.get<{ progress: Record<string, number> }>(`/v1/release-batches/${id}`)).body.progress,
      ({ queued }) => queued === 0,
    );
  const itemsOf = async (id: string) =>
    (
      await api.get<{ items: { productId: string; state: string; releaseId?: string; problem?: { code: string } }[] }>(
        `/v1/release-batches/${id}/items`,
      )
    ).body.items;

  beforeAll(async () => {
    on = await stage();
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 400_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is in its tests when it can be reached, goes live after one, and is paused', async () => {
    const tests = await api.get<{ state: string; accepts: string[] }>('/v1/platforms/aurora/onboarding');
    expect(tests.body.state).toBe('testing');
    expect((await post('/v1/platforms/aurora/onboarding-moves', { event: 'pause' })).body.code).toBe('move-refused');
    expect((await post('/v1/platforms/aurora/onboarding-moves', { event: 'activate' })).body.state).toBe('active');
    expect((await post('/v1/platforms/aurora/onboarding-moves', { event: 'pause' })).body).toMatchObject({
      state: 'paused',
      accepts: ['connect', 'resume', 'retire'],
    });
  });

  it('takes a batch whose items succeed or fail each by itself', async () => {
    const started = await post('/v1/release-batches', {
      works: [sampleAlbum.productId, 'no-such-product'],
      platforms: [{ platformId: 'aurora', cards: [{ ...card, cardId: 'streaming' }] }],
    });
    expect(started.status).toBe(202);
    batchId = started.body.releaseBatchId;
    expect(await done(batchId)).toMatchObject({ released: 1, failed: 1 });
    const [album, nothing] = await itemsOf(batchId);
    expect(nothing).toMatchObject({ state: 'failed', problem: { code: 'product-unknown' } });
    releaseId = album?.releaseId ?? '';
    expect(releaseId).toMatch(/^rel_/);
  }, 120_000);

  it('holds the task of a paused platform, and lets it go when the platform is resumed', async () => {
    const [task] = await until(
      'the task is made',
      () => tasksOf(api, releaseId),
      (tasks) => tasks.length === 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect((await tasksOf(api, releaseId)).map(({ status }) => status)).toEqual(['queued']);
    expect(on.dsp('aurora').simulator.received()).toEqual([]);
    expect((await post('/v1/platforms/aurora/onboarding-moves', { event: 'resume' })).body.state).toBe('active');
    await settled(api, releaseId);
    expect((await tasksOf(api, releaseId)).map(({ taskId, status }) => [taskId, status])).toEqual([
      [task?.taskId, 'completed'],
    ]);
  }, 300_000);

  it('asks once for all items that meet a release, and does what was decided', async () => {
    const platforms = ['aurora', 'borealis'].map((platformId) => ({
      platformId,
      cards: [{ ...card, cardId: 'more' }],
    }));
    const started = await post('/v1/release-batches', { works: [sampleAlbum.productId], platforms });
    const id = started.body.releaseBatchId;
    expect(await done(id)).toMatchObject({ asked: 1 });
    expect((await itemsOf(id))[0]).toMatchObject({ problem: { code: 'gates-closed' } });
    await post(`/v1/release-batches/${id}/decisions`, { take: 'append' });
    expect(await done(id)).toMatchObject({ released: 1 });
    const [item] = await itemsOf(id);
    expect(item).toMatchObject({ state: 'released', left: ['aurora'] });
  }, 180_000);

  it('keeps a release as a preset, and names what it skips when it is applied', async () => {
    const preset = await post('/v1/presets', { title: 'The usual', releaseId });
    expect(preset.status).toBe(201);
    const draft = await post('/v1/drafts', { platforms: { aurora: {} } });
    const applied = await post(`/v1/drafts/${draft.body.draftId}/preset-applications`, {
      presetId: preset.body.presetId,
    });
    expect(applied.body).toMatchObject({ applied: [], skipped: [{ platformId: 'aurora', code: 'platform-occupied' }] });
    const empty = await post('/v1/drafts', {});
    const fresh = await post(`/v1/drafts/${empty.body.draftId}/preset-applications`, {
      presetId: preset.body.presetId,
    });
    expect(fresh.body.applied).toEqual(['aurora']);
    expect(Object.keys(fresh.body.draft.content.platforms.aurora.cards)).toEqual(['streaming']);
    expect((await post('/v1/platforms/aurora/onboarding-moves', { event: 'retire' })).body.state).toBe('retired');
    const late = await post('/v1/drafts', {});
    const unfit = await post(`/v1/drafts/${late.body.draftId}/preset-applications`, { presetId: preset.body.presetId });
    expect(unfit.body.skipped).toMatchObject([{ platformId: 'aurora', code: 'platform-unfit' }]);
  });
});
