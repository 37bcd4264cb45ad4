import { OPERATOR, releaseSample, submitKnowingly, trail } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, until } from './harness.ts';

describe('a release whose window opens later', () => {
  let on: Stage;
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  beforeAll(async () => {
    on = await stage();
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is delivered when the platform took it, and live when the window opens, also one that was moved meanwhile', async () => {
    const api = await on.as(OPERATOR);
    // For its catalog and its platforms; its own release goes its own way.
    await releaseSample(api, on.neighbours, () => undefined);
    const opening = inSeconds(100);
    const releaseId = await submitKnowingly(
      api,
      {
        productId: sampleAlbum.productId,
        platforms: [
          { platformId: 'aurora', cards: sampleAlbum.cards.map((card) => ({ ...card, window: { start: opening } })) },
        ],
      },
      'later',
    );
    const delivered = await settled(api, releaseId, ['delivered'], 120);
    expect(delivered.status).toBe('delivered');
    expect(new Date().toISOString() < opening).toBe(true);
    // Whoever moves it, and tells the platform, has the release live at the new time, not at the one that was scheduled.
    const later = new Date(Date.parse(opening) + 20_000).toISOString();
    const windows = Object.fromEntries(sampleAlbum.cards.map(({ cardId }) => [cardId, { start: later }]));
    await api.post(`/v1/releases/${releaseId}/platforms/aurora/schedules`, { windows }, 'moved');
    await api.post(`/v1/releases/${releaseId}/platforms/aurora/updates`, {}, 'told');
    const told = await until(
      'the platform is told',
      () => api.get<{ platformReleases: { status: string; sync: string }[] }>(`/v1/releases/${releaseId}`),
      ({ body }) => body.platformReleases[0]?.sync === 'in-sync',
      60,
    );
    expect(told.body.platformReleases[0]?.status).toBe('delivered');
    expect(new Date().toISOString() < opening).toBe(true);
    const live = await settled(api, releaseId, ['live'], 150);
    expect(live.status).toBe('live');
    const [opened] = (await trail(api, releaseId)).filter(({ says }) => says === 'Its window is open');
    expect(opened && opened.at >= later).toBe(true);
    expect(opened?.actor.name).toBe('open-window');
  }, 400_000);
});
