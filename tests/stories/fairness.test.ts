import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitKnowingly, submitSample, trail } from '@slipway/laptop';
import { type SamplePlatform, sampleAlbum, sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, tasksOf, until, withHabits } from './harness.ts';

const MANY = 8;
const SMALL_LABEL = 'operator@south-pier';
// One at a time: what goes first is then what the platform sees first.
const platformIds = ['aurora', 'borealis'] as const;
const platforms = platformIds.map((platformId) =>
  withHabits(platformId, ({ transport }) => ({ transport: { ...transport, concurrentBatches: 1 } })),
);

describe('many deliveries of one label', { timeout: 600_000 }, () => {
  let on: Stage;
  let large: ApiClient;
  let small: ApiClient;
  const releases: string[] = [];

  beforeAll(async () => {
    on = await stage({ platforms });
    [large, small] = [await on.as(OPERATOR), await on.as(SMALL_LABEL)];
    await prepareSample(large, on.neighbours, () => undefined);
    await prepareSample(small, on.neighbours, () => undefined);
    await small.put('/v1/tenant', sampleTenants['south-pier']);
    await move('activate');
  }, 600_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('keep another label waiting for no more than its own delivery takes, at the same platform and at another', async () => {
    await move('pause');
    for (let n = 0; n < MANY; n += 1) releases.push(await released(n));
    await queued(releases);
    await move('resume');
    const other = await submitSample(small, platformIds, 'the-one');
    await settled(small, other);
    for (const releaseId of releases) await settled(large, releaseId);
    const theirs = await Promise.all(releases.map((releaseId) => leftAt(large, releaseId)));
    for (const platformId of platformIds) {
      const own = await leftAt(small, other, platformId);
      expect(theirs.filter((at) => at < own).length, platformId).toBeLessThan(MANY / 2);
    }
  });

  it('wait themselves for one with priority that was submitted last', async () => {
    await move('pause');
    const usual = [await released(MANY), await released(MANY + 1), await released(MANY + 2)];
    await queued(usual);
    await prioritised();
    const urgent = await released(MANY + 3);
    await queued([urgent]);
    await move('resume');
    for (const releaseId of [...usual, urgent]) await settled(large, releaseId);
    const [first, ...later] = await Promise.all([urgent, ...usual].map((releaseId) => leftAt(large, releaseId)));
    expect(later.every((at) => at > first!)).toBe(true);
  });

  const move = (event: string) => large.post('/v1/platforms/aurora/onboarding-moves', { event }, crypto.randomUUID());

  /** The sample album once more, as another product. */
  async function released(n: number): Promise<string> {
    const productId = `again-${n}`;
    const album = sampleAlbum.documents(new Map()).find(({ path }) => path === `/v1/products/${sampleAlbum.productId}`);
    await large.put(`/v1/products/${productId}`, { ...album?.body, icpn: withCheckDigit(`8591234570${n + 10}`) });
    return submitKnowingly(
      large,
      { productId, platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }] },
      `release-${productId}`,
    );
  }

  const queued = (ids: readonly string[]) =>
    until(
      'every delivery stands in line',
      () => Promise.all(ids.map(async (releaseId) => (await tasksOf(large, releaseId)).length)),
      (counts) => counts.every((count) => count === 1),
    );

  /** When its marker was there, as its trail says. */
  const leftAt = async (api: ApiClient, releaseId: string, platform = 'aurora'): Promise<string> => {
    const left = (await trail(api, releaseId)).find(
      ({ to, platformId }) => to === 'awaiting-callback' && platformId === platform,
    );
    if (!left) throw new Error(`${releaseId} never left for ${platform}`);
    return left.at;
  };

  /** What is submitted to aurora from here on goes first. */
  async function prioritised(): Promise<void> {
    const { body } = await large.get<SamplePlatform & { readonly sftp: object }>('/v1/platforms/aurora');
    const { name, dpid, partyName, sftp, profile } = body;
    const changed = { ...profile, choreography: { ...profile.choreography, priority: 'P' } };
    await large.put('/v1/platforms/aurora', { name, dpid, partyName, sftp, profile: changed });
  }
});

/** GTIN-13: weights of one and three from the left. */
function withCheckDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
