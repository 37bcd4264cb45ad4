import { type ApiClient, ApiProblem } from '@slipway/http';
import { prepareSample, type ReleaseView, trail } from '@slipway/laptop';
import { sampleAlbum, samplePlatforms } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness.ts';
import { type Killable, killable, seeded } from './killable.ts';

const SEED = Number(process.env.KILL_SEED ?? 20270305);
/** As many as one release may go to: each is a transaction of its own. */
const platformIds = Array.from({ length: 200 }, (_, index) => `dsp-${String(index + 1).padStart(3, '0')}`);
const productIds = Array.from({ length: 16 }, (_, index) => `single-${index + 1}`);

interface Batch {
  readonly releaseBatchId: string;
  readonly progress: Readonly<Record<'queued' | 'released' | 'skipped' | 'asked' | 'failed', number>>;
}
interface Task {
  readonly platformId: string;
  readonly status: string;
  readonly messageId: string;
}

describe(`a desk that is killed (seed ${SEED})`, () => {
  let on: Killable;
  const random = seeded(SEED);
  /** The release of the first story, to all platforms. */
  let first: string | undefined;
  /** Streaming in one year: releases of other years sell nothing twice. */
  const cards = (year: number) => [
    { ...sampleAlbum.cards[0], grants: 'release', window: { start: `${year}-01-01`, end: `${year}-12-31` } },
  ];

  beforeAll(async () => {
    on = await killable(samplePlatforms.slice(0, 1), 100);
    await prepareSample(on.api, on.neighbours, () => undefined);
    await inTurns(platformIds, (platformId) => onboardPaused(on, platformId));
  }, 400_000);
  afterAll(async () => {
    await on?.remove();
  });

  it('while 200 platforms get their tasks makes the rest by itself, each once', { timeout: 180_000 }, async () => {
    const { productId } = sampleAlbum;
    const platforms = platformIds.map((platformId) => ({ platformId, cards: cards(2030) }));
    const { body } = await on.api.post<ReleaseView>('/v1/releases', { productId, platforms }, 'killed-between');
    first = body.releaseId;
    const made = await until(
      'some have theirs',
      () => releaseOf(body.releaseId),
      ({ platformReleases }) => platformReleases.length > 0,
    );
    expect(made.platformReleases.length).toBeLessThan(platformIds.length);
    await killAfter(random() * 500);
    await hasAll(body.releaseId, platformIds);
  });

  it('while it is asked to release makes one release or none, and one when it is asked again', {
    timeout: 180_000,
  }, async () => {
    const { productId } = sampleAlbum;
    const some = platformIds.slice(0, 20);
    const platforms = some.map((platformId) => ({ platformId, cards: cards(2031) }));
    const submit = () => on.api.post<ReleaseView>('/v1/releases', { productId, platforms }, 'killed-within');
    const cut = submit().catch((error: unknown) => error);
    await killAfter(50 + random() * 700);
    await cut;
    const releaseId = await until(
      'the same key is answered',
      () =>
        submit().then(
          ({ body }) => body.releaseId,
          (error: unknown) => {
            // The record of a call that was cut off ends with the time that the call had.
            if (error instanceof ApiProblem && error.problem.code === 'idempotency-in-progress') return undefined;
            throw error;
          },
        ),
      (id) => id !== undefined,
      60,
    );
    await hasAll(releaseId ?? '', some);
    const { body } = await on.api.get<{ items: { release: ReleaseView }[] }>(`/v1/products/${productId}/releases`);
    expect(body.items.map(({ release }) => release.releaseId).filter((each) => each !== first)).toEqual([releaseId]);
  });

  it('while it releases a batch of works does the others by itself, each once', { timeout: 180_000 }, async () => {
    await inTurns(productIds, (productId, index) => writeSingle(on.api, productId, index));
    const { body } = await on.api.post<Batch>(
      '/v1/release-batches',
      { works: productIds, delivers: 'metadata', platforms: [{ platformId: 'dsp-001', cards: cards(2032) }] },
      'killed-batch',
    );
    const batch = () =>
      on.api.get<Batch>(`/v1/release-batches/${body.releaseBatchId}`).then(({ body: { progress } }) => progress);
    const seen = await until('some works are released', batch, ({ released }) => released > 0);
    expect(seen.released).toBeLessThan(productIds.length);
    await killAfter(random() * 300);
    const after = await until('nothing waits', batch, ({ queued }) => queued === 0, 120);
    expect(after).toEqual({ queued: 0, released: productIds.length, skipped: 0, asked: 0, failed: 0 });
    for (const productId of productIds) {
      const { body: known } = await on.api.get<{ items: { same: string }[] }>(`/v1/products/${productId}/releases`);
      expect([productId, known.items.length]).toEqual([productId, 1]);
    }
  });

  async function killAfter(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await on.kill();
    await on.start();
  }

  const releaseOf = async (releaseId: string): Promise<ReleaseView> =>
    (await on.api.get<ReleaseView>(`/v1/releases/${releaseId}`)).body;

  /** Every platform has its release and one task, which waits for the platform; nothing was made twice. */
  async function hasAll(releaseId: string, wanted: readonly string[]): Promise<void> {
    const { platformReleases } = await until(
      'all platforms have theirs',
      () => releaseOf(releaseId),
      (release) => release.platformReleases.length === wanted.length,
      120,
    );
    expect(platformReleases.map(({ platformId }) => platformId).sort()).toEqual(wanted);
    const tasks = await all<Task>(`/v1/releases/${releaseId}/tasks`);
    expect(tasks.map(({ platformId }) => platformId).sort()).toEqual(wanted);
    expect(new Set(tasks.map(({ messageId }) => messageId)).size).toBe(wanted.length);
    expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(['queued']));
    const queued = (await trail(on.api, releaseId)).filter(({ says }) => says.includes('queued as batch'));
    expect(queued).toHaveLength(wanted.length);
  }

  async function all<Item>(path: string): Promise<Item[]> {
    const items: Item[] = [];
    let next: string | undefined;
    do {
      const cursor = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
      const { body } = await on.api.get<{ items: Item[]; next?: string }>(`${path}?limit=100${cursor}`);
      items.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    return items;
  }
});

/** A few at a time. */
async function inTurns<Item>(items: readonly Item[], run: (item: Item, index: number) => Promise<unknown>) {
  const waiting = [...items.entries()];
  const turn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, turn));
}

/** All of them are one drop box under many names; what waits for a paused platform stays where it is. */
async function onboardPaused({ api, neighbours: [dsp] }: Killable, platformId: string): Promise<void> {
  if (!dsp) throw new Error('This story has no DSP');
  const { dpid, profile } = dsp.sample;
  const { port, hostKey } = dsp.simulator.dropBox;
  const path = `/v1/platforms/${platformId}`;
  const sftp = { host: '127.0.0.1', port, root: '/', hostKeys: [hostKey] };
  await api.put(path, { name: platformId, dpid, partyName: platformId, profile, sftp });
  await api.put(`${path}/credentials`, dsp.credentials);
  for (const event of ['activate', 'pause'])
    await api.post(`${path}/onboarding-moves`, { event }, `${event}-${platformId}`);
}

/** A product of one recording, for metadata alone. */
async function writeSingle(api: ApiClient, productId: string, index: number): Promise<void> {
  const album = sampleAlbum.documents(new Map()).find(({ path }) => path.startsWith('/v1/products/'));
  if (!album) throw new Error('The sample has no product');
  const { components: _, ...facts } = album.body as { components: unknown };
  const title = `Single ${index + 1}`;
  await api.put(`/v1/resources/${productId}-track`, {
    kind: 'SoundRecording',
    isrc: `QZNL926${String(index + 100).padStart(5, '0')}`,
    title,
    displayArtistName: 'Ebbe & Flut',
    displayArtists: [{ partyId: 'ebbe-und-flut' }],
    contributors: [{ partyId: 'ida-brandt', roles: ['Composer'] }],
    pLine: { year: 2026, text: '2026 Northern Lights' },
    duration: 'PT2M28S',
    isInstrumental: true,
  });
  await api.put(`/v1/products/${productId}`, {
    ...facts,
    title,
    icpn: gtin13(`859123457${String(index).padStart(3, '0')}`),
    components: [{ items: [{ resourceId: `${productId}-track` }] }],
  });
}

/** Twelve digits with their check digit. */
function gtin13(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
