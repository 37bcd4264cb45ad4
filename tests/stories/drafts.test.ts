import { OPERATOR } from '@slipway/laptop';
import { sampleAlbum, sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, type Stage, stage } from './harness.ts';

const OTHER = 'colleague@northern-lights';
const json = { 'content-type': 'application/json' };

describe('a draft', () => {
  let on: Stage;
  let draftId: string;

  const ask = (who: string, method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    on.request(who, method, path, {
      headers: { ...json, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const save = (who: string, seen: number, patch: object) =>
    ask(who, 'PATCH', `/v1/drafts/${draftId}`, patch, { 'if-match': `"${seen}"` });
  const versionOf = ({ headers }: Answered): number => Number(headers.get('etag')?.replaceAll('"', ''));

  beforeAll(async () => {
    on = await stage({ platforms: [] });
    await (await on.as(OPERATOR)).put('/v1/tenant', sampleTenants['northern-lights']);
    const works = { works: { [sampleAlbum.productId]: {} }, step: 'works' };
    const started = await ask(OPERATOR, 'POST', '/v1/drafts', works, { 'idempotency-key': 'first-keystroke' });
    expect([started.status, started.headers.get('etag')]).toEqual([201, '"1"']);
    draftId = started.body.draftId;
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('is found on another client, and goes on there', async () => {
    const { body } = await ask(OTHER, 'GET', '/v1/drafts');
    expect(body.items).toMatchObject([{ draftId, step: 'works', works: [sampleAlbum.productId], conflicts: 0 }]);
    const saved = await save(OTHER, 1, { step: 'terms', platforms: { aurora: {} }, title: 'Tidewater everywhere' });
    expect([saved.status, versionOf(saved)]).toEqual([200, 2]);
  });

  it('merges what two people change at once, and keeps both values of what both changed', async () => {
    const card = { grants: 'release', window: { start: '2027-03-05' } };
    expect((await save(OPERATOR, 2, { cards: { streaming: card } })).status).toBe(200);
    const merged = await save(OTHER, 2, { cards: { streaming: { window: { start: '2027-04-02' }, models: [] } } });
    expect(merged.status).toBe(200);
    expect(merged.body.content.cards.streaming).toEqual({ ...card, models: [] });
    const [conflict, ...more] = merged.body.conflicts;
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      pointer: '/cards/streaming/window/start',
      standing: { value: '2027-03-05', by: OPERATOR },
      proposed: { value: '2027-04-02', by: OTHER },
    });
    const stale = await ask(
      OPERATOR,
      'POST',
      `/v1/drafts/${draftId}/resolutions`,
      { resolutions: [{ conflictId: conflict.conflictId, take: 'proposed' }] },
      { 'idempotency-key': 'stale', 'if-match': '"3"' },
    );
    expect([stale.status, stale.body.code]).toEqual([412, 'version-mismatch']);
    const settled = await ask(
      OPERATOR,
      'POST',
      `/v1/drafts/${draftId}/resolutions`,
      { resolutions: [{ conflictId: conflict.conflictId, take: 'proposed' }] },
      { 'idempotency-key': 'settle', 'if-match': `"${versionOf(merged)}"` },
    );
    expect(settled.body.conflicts).toEqual([]);
    expect(settled.body.content.cards.streaming.window.start).toBe('2027-04-02');
  });

  it('takes saves that come at the same moment, each of them', async () => {
    const { body } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
    const platforms = ['one', 'two', 'three', 'four', 'five'];
    const answers = await Promise.all(
      platforms.map((platform) => save(OPERATOR, body.version, { platforms: { [platform]: {} } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(platforms.map(() => 200));
    const { body: after } = await ask(OTHER, 'GET', `/v1/drafts/${draftId}`);
    expect(Object.keys(after.content.platforms)).toEqual(expect.arrayContaining(platforms));
  });

  it('shows what its cards would allow, without those that lack something', async () => {
    const { body } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
    const full = {
      territories: { include: ['DE'] },
      models: ['SubscriptionModel'],
      useTypes: ['OnDemandStream'],
    };
    await save(OPERATOR, body.version, { cards: { streaming: full, half: { models: ['SubscriptionModel'] } } });
    const { body: grid } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}/platforms/aurora/grid`);
    expect(grid.rows).toMatchObject([{ territories: ['DE'], things: ['release'], spans: [{ cards: ['streaming'] }] }]);
    expect(grid.incomplete).toEqual(['half']);
    expect((await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}/platforms/nowhere/grid`)).status).toBe(404);
  });

  it('names an unknown field, and one of the wrong kind, by its place', async () => {
    const wrong = await save(OPERATOR, 1, { cards: { streaming: { windows: {}, models: ['Barter'] } } });
    const pointers = wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
    expect([wrong.status, pointers]).toEqual([400, ['/cards/streaming/models/0', '/cards/streaming/windows']]);
  });

  it('has a trail from its first keystroke on: who, when, what', async () => {
    const { body } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}/timeline`);
    expect(body.items[0]).toMatchObject({ says: 'Draft started', actor: { name: OPERATOR }, draftId });
    expect(body.items[1]).toMatchObject({ says: 'Changed /title, /step, /platforms/aurora', actor: { name: OTHER } });
  });

  it('is gone when it was deleted in the version that was seen', async () => {
    const { body } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
    expect((await ask(OTHER, 'DELETE', `/v1/drafts/${draftId}`, undefined, { 'if-match': '"1"' })).status).toBe(412);
    const gone = await ask(OTHER, 'DELETE', `/v1/drafts/${draftId}`, undefined, { 'if-match': `"${body.version}"` });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}`)).status).toBe(404);
    expect((await ask(OPERATOR, 'GET', '/v1/drafts')).body.items).toEqual([]);
    expect((await save(OPERATOR, 1, { title: 'Back' })).status).toBe(404);
  });

  it('has room for two hundred platforms with cards of their own, and says when it has no more', async () => {
    const codes = Array.from(
      { length: 250 },
      (_, index) => `${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`,
    );
    const card = { grants: 'release', territories: { include: codes }, useTypes: ['OnDemandStream'] };
    const cards = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`card-${index}`, card]));
    const some = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`platform-${from + index}`, { cards }]));
    const started = await ask(
      OPERATOR,
      'POST',
      '/v1/drafts',
      { platforms: some(0, 100) },
      { 'idempotency-key': 'large' },
    );
    expect(started.status).toBe(201);
    const again = await ask(
      OPERATOR,
      'POST',
      '/v1/drafts',
      { platforms: some(0, 100) },
      { 'idempotency-key': 'large' },
    );
    expect(again.body).toEqual(started.body);
    draftId = started.body.draftId;
    const grown = await save(OPERATOR, 1, { platforms: some(100, 100) });
    expect(grown.status).toBe(200);
    const read = await ask(OTHER, 'GET', `/v1/drafts/${draftId}`);
    expect(Object.keys(read.body.content.platforms)).toHaveLength(200);
    expect(read.body.content.platforms['platform-150']).toEqual({ cards });
    const full = await save(OPERATOR, 2, { platforms: some(200, 120) });
    expect([full.status, full.body.code, full.body.kind]).toEqual([413, 'document-too-large', 'draft']);
    expect(full.body.detail).toContain('Make several drafts of it');
  });
});
