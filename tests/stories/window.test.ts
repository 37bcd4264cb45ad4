import { OPERATOR, releaseSample, submitKnowingly, trail } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage } from './harness.ts';

describe('a release whose window opens later', () => {
  let on: Stage;
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  beforeAll(async () => {
    on = await stage();
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is delivered when the platform took it, and live when the schedule opens the window', async () => {
    const api = await on.as(OPERATOR);
    // For its catalog and its platforms; its own release goes its own way.
    await releaseSample(api, on.neighbours, () => undefined);
    const opening = inSeconds(75);
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
    const live = await settled(api, releaseId, ['live'], 120);
    expect(live.status).toBe('live');
    const [opened] = (await trail(api, releaseId)).filter(({ says }) => says === 'Its window is open');
    expect(opened && opened.at >= opening).toBe(true);
    expect(opened?.actor.name).toBe('open-window');
  }, 300_000);
});
