import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '@slipway/cli';
import { validate } from '@slipway/ern';
import type { ApiClient } from '@slipway/http';
import { type Entry, OPERATOR, onboard, type ReleaseView, trail } from '@slipway/laptop';
import { sampleAlbum, sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, type Stage, settled, stage, until, withHabits } from './harness.ts';
import { ddexFolder } from './schemas.ts';

const COLLEAGUE = 'colleague@northern-lights';
const json = { 'content-type': 'application/json' };

const speaking = (platformId: string, version: '3.8.2' | '4.1.1' | '4.3.2') =>
  withHabits(
    'aurora',
    (profile) => ({ profileId: platformId, title: `${platformId} in ${version}`, ern: { ...profile.ern, version } }),
    { platformId, name: platformId, partyName: platformId },
  );

// DDEX's own sample is not part of this repository.
describe.skipIf(ddexFolder === undefined)('a day at the release desk', () => {
  let on: Stage;
  let api: ApiClient;
  let productId: string;
  let draftId: string;
  let releaseId: string;

  const ask = (who: string, method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    on.request(who, method, path, {
      headers: { ...json, ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const save = (who: string, seen: number, patch: object): Promise<Answered> =>
    ask(who, 'PATCH', `/v1/drafts/${draftId}`, patch, { 'if-match': `"${seen}"` });
  const [streaming] = sampleAlbum.cards;
  const { cardId: _, ...card } = { ...streaming, grants: 'release', window: { start: '2026-01-01' } };

  beforeAll(async () => {
    on = await stage({
      platforms: [speaking('elder', '3.8.2'), speaking('middle', '4.1.1'), speaking('young', '4.3.2')],
    });
    api = await on.as(OPERATOR);
    await api.put('/v1/tenant', sampleTenants['northern-lights']);
    await onboard(api, on.neighbours);
    const printed: string[] = [];
    const sample = join(ddexFolder ?? '', 'samples/432/derived/1_Audio.xml');
    const login = ['--api', on.cloud.apiUrl, '--token', await on.token(OPERATOR)];
    const code = await main(['release', 'import', sample, '--json', ...login], {
      print: (text) => void printed.push(text),
      complain: (text) => void printed.push(text),
      read: async (file, limit) => (await readFile(file)).subarray(0, limit),
    });
    if (code !== 0) throw new Error(printed.join(''));
    productId = JSON.parse(printed.join('')).productId;
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('begins with a draft on one client and goes on, with a conflict, on another', async () => {
    const started = await ask(OPERATOR, 'POST', '/v1/drafts', { works: { [productId]: {} }, delivers: 'metadata' });
    draftId = started.body.draftId;
    const platforms = { elder: {}, middle: {} };
    await save(OPERATOR, 1, { platforms, cards: { streaming: { ...card, window: { start: '2026-02-01' } } } });
    const merged = await save(COLLEAGUE, 1, { cards: { streaming: { window: { start: '2026-01-01' } } } });
    const [conflict] = merged.body.conflicts;
    expect(conflict).toMatchObject({ standing: { value: '2026-02-01' }, proposed: { value: '2026-01-01' } });
    const early = await ask(OPERATOR, 'POST', `/v1/drafts/${draftId}/submissions`, {});
    expect([early.status, early.body.code]).toEqual([409, 'conflicts-open']);
    const settledDraft = await ask(
      COLLEAGUE,
      'POST',
      `/v1/drafts/${draftId}/resolutions`,
      { resolutions: [{ conflictId: conflict.conflictId, take: 'proposed' }] },
      { 'if-match': merged.headers.get('etag') ?? '' },
    );
    expect(settledDraft.body.conflicts).toEqual([]);
  });

  it('tells before the submit what it would meet', async () => {
    const { status, body } = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}/checks`);
    expect([status, body.items]).toMatchObject([200, [{ productId, gates: { facts: [] } }]]);
    expect([...body.items[0].ready].sort()).toEqual(['elder', 'middle']);
    const weights = body.items[0].findings.map(({ weighs }: { weighs: string }) => weighs);
    expect(weights).not.toContain('blocking');
  });

  it('shows each message before it is sent, in the version of its platform, with what that version cannot say', async () => {
    for (const [platformId, version] of [
      ['elder', '3.8.2'],
      ['middle', '4.1.1'],
    ] as const) {
      const { status, body } = await ask(
        OPERATOR,
        'GET',
        `/v1/drafts/${draftId}/products/${productId}/platforms/${platformId}/preview`,
      );
      expect([status, body.version, body.validation]).toEqual([200, version, { errors: [] }]);
      expect(body.message).toContain('NewReleaseMessage');
      expect((await validate(new TextEncoder().encode(body.message))).version).toBe(version);
      expect(body.conformance.verdict).toEqual(expect.any(String));
      expect(body.grid.rows.length).toBeGreaterThan(0);
      expect(body.unsaid).toEqual(expect.any(Array));
    }
    const stranger = await ask(
      'operator@south-pier',
      'GET',
      `/v1/drafts/${draftId}/products/${productId}/platforms/elder/preview`,
    );
    expect(stranger.status).toBe(404);
  });

  it('makes one release of the draft, and the same again when it is asked again', async () => {
    const [first, second] = await Promise.all([
      ask(OPERATOR, 'POST', `/v1/drafts/${draftId}/submissions`, {}),
      ask(COLLEAGUE, 'POST', `/v1/drafts/${draftId}/submissions`, {}),
    ]);
    releaseId = (first.body.items ?? second.body.items)[0].releaseId;
    expect(releaseId).toMatch(/^rel_/);
    for (const { status, body } of [first, second]) {
      if (status === 200) expect(body.items).toEqual([{ productId, releaseId }]);
      else expect([status, body.code]).toEqual([409, 'draft-closed']);
    }
    const after = await ask(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
    expect(after.body).toMatchObject({ state: 'submitted', releases: { [productId]: releaseId } });
    expect((await ask(OPERATOR, 'GET', '/v1/drafts')).body.items).toEqual([]);
    expect((await save(OPERATOR, after.body.version, { title: 'Late' })).body.code).toBe('draft-closed');
  });

  it('asks before the same is told to the same platform twice', async () => {
    const request = {
      productId,
      delivers: 'metadata',
      platforms: [{ platformId: 'elder', cards: [{ ...card, cardId: 'again' }] }],
    };
    const closed = await ask(OPERATOR, 'POST', '/v1/releases', request);
    expect([closed.status, closed.body.code]).toEqual([409, 'gates-closed']);
    expect(closed.body.facts.map(({ code }: { code: string }) => code)).toEqual([
      'existing-release',
      'windows-overlap',
    ]);
    const dry = await ask(OPERATOR, 'POST', '/v1/release-checks', request);
    expect(dry.body.gates.confirmation).toBe(closed.body.confirmation);
    const wrong = await ask(OPERATOR, 'POST', '/v1/releases', { ...request, confirm: 'yes' });
    expect(wrong.status).toBe(409);
    expect((await ask(OPERATOR, 'GET', `/v1/products/${productId}/releases`)).body.items).toMatchObject([
      { same: 'product', release: { releaseId } },
    ]);
  });

  it('brings a further platform to the release that is in flight', async () => {
    const request = {
      productId,
      delivers: 'metadata',
      platforms: [{ platformId: 'young', cards: [{ ...card, cardId: 's' }] }],
    };
    const { body: flying } = await api.get<ReleaseView>(`/v1/releases/${releaseId}`);
    const { status, body } = await ask(OPERATOR, 'POST', '/v1/releases', request);
    expect(status).toBe(201);
    if (
      flying.platformReleases.some((each) => ['pending', 'delivering'].includes(each.status)) ||
      flying.platformReleases.length < 2
    )
      expect(body.releaseId).toBe(releaseId);
    const released = new Set([releaseId, body.releaseId as string]);
    for (const each of released) await settled(api, each, ['live', 'rejected'], 200);
    for (const { simulator, sample } of on.neighbours) {
      expect([sample.platformId, simulator.received().length]).toEqual([sample.platformId, 1]);
      expect(simulator.received()[0]).toMatchObject({ deliveries: 1, findings: [] });
    }
  }, 400_000);

  it('is found by its status, its platform, its label and its day, until it is deleted in the lists', async () => {
    const found = async (query: string): Promise<string[]> =>
      (await ask(OPERATOR, 'GET', `/v1/releases?${query}`)).body.items.map((each: ReleaseView) => each.releaseId);
    const { body: release } = await api.get<ReleaseView & { labelPartyId?: string; submittedAt: string }>(
      `/v1/releases/${releaseId}`,
    );
    const day = release.submittedAt.slice(0, 10);
    await until(
      'the list by status follows',
      () => found('status=live'),
      (ids) => ids.includes(releaseId),
    );
    expect(await found('status=attention')).toEqual([]);
    expect(await found('platformId=elder&platformStatus=live')).toEqual([releaseId]);
    expect(await found('platformId=elder&status=pending')).toEqual([]);
    expect(await found(`from=${day}&to=${day}`)).toContain(releaseId);
    expect(await found('to=2020-01-01')).toEqual([]);
    if (release.labelPartyId) expect(await found(`labelPartyId=${release.labelPartyId}`)).toContain(releaseId);
    const messages = on.neighbours.map(({ simulator }) => simulator.received().length);
    expect((await ask(OPERATOR, 'POST', `/v1/releases/${releaseId}/deletions`)).status).toBe(200);
    expect(await found('')).not.toContain(releaseId);
    expect(await found('shelf=deleted')).toEqual([releaseId]);
    expect((await api.get<ReleaseView>(`/v1/releases/${releaseId}`)).body.status).toBe('live');
    expect((await ask(OPERATOR, 'POST', `/v1/releases/${releaseId}/undeletions`)).status).toBe(200);
    expect(await found('status=live')).toContain(releaseId);
    expect(on.neighbours.map(({ simulator }) => simulator.received().length)).toEqual(messages);
  });

  it('is rescheduled on one platform by itself, which is behind then, and cannot be withdrawn where it is live', async () => {
    const windows = { streaming: { start: '2026-01-01', end: '2030-01-01' } };
    const moved = await ask(COLLEAGUE, 'POST', `/v1/releases/${releaseId}/platforms/elder/schedules`, { windows });
    expect(moved.status).toBe(200);
    const sync = moved.body.platformReleases.map((each: { platformId: string; sync: string }) => [
      each.platformId,
      each.sync,
    ]);
    expect(sync).toEqual(
      expect.arrayContaining([
        ['elder', 'changed'],
        ['middle', 'in-sync'],
      ]),
    );
    const wrong = await ask(COLLEAGUE, 'POST', `/v1/releases/${releaseId}/platforms/elder/schedules`, {
      windows: { none: { start: '2026-01-01' } },
    });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/windows/none']);
    const live = await ask(COLLEAGUE, 'POST', `/v1/releases/${releaseId}/platforms/elder/cancellations`);
    expect([live.status, live.body.code]).toEqual([409, 'move-refused']);
  });

  it('changes its deals on one platform when somebody has seen what goes off sale, and the platform is told', async () => {
    const at = `/v1/releases/${releaseId}/platforms/middle`;
    const operation = { does: 'reduce', territories: ['DE'] };
    const seen = await ask(OPERATOR, 'GET', `/v1/releases/${releaseId}`);
    const dry = await ask(OPERATOR, 'POST', `${at}/deal-change-checks`, { operation });
    expect([dry.status, dry.body.drops.length > 0]).toEqual([200, true]);
    expect(dry.body.differences).toEqual(dry.body.drops);
    expect(dry.body.drops).toMatchObject(dry.body.drops.map(() => ({ kind: 'lost', territories: ['DE'], after: [] })));
    expect(dry.body.after.rows.flatMap((row: { territories: string[] }) => row.territories)).not.toContain('DE');
    const change = (body: object, version: unknown = seen.headers.get('etag')) =>
      ask(COLLEAGUE, 'POST', `${at}/deal-changes`, body, { 'if-match': String(version) });
    expect((await change({ operation }, '"1"')).body.code).toBe('version-mismatch');
    const closed = await change({ operation });
    expect([closed.status, closed.body.code, closed.body.confirmation]).toEqual([
      409,
      'gates-closed',
      dry.body.confirmation,
    ]);
    const told = await change({
      operation,
      confirm: dry.body.confirmation,
      reason: 'Germany is sold by others',
      tells: 'now',
    });
    expect([told.status, told.body.cards]).toEqual([200, dry.body.cards]);
    expect(told.body.task).toMatchObject({ purpose: 'update', reason: 'Germany is sold by others' });
    const task = `/v1/releases/${releaseId}/tasks/${told.body.task.taskId}`;
    await until(
      'the platform has accepted the update',
      async () => (await api.get<{ status: string }>(task)).body.status,
      (status) => status === 'completed',
    );
    const { url } = (await api.get<{ url: string }>(`${task}/message`)).body;
    expect(await (await fetch(url)).text()).toContain('<ExcludedTerritoryCode>DE</ExcludedTerritoryCode>');
    const { body: after } = await api.get<ReleaseView>(`/v1/releases/${releaseId}`);
    expect(after.platformReleases.find(({ platformId }) => platformId === 'middle')).toMatchObject({
      status: 'live',
      sync: 'in-sync',
    });
    const wrong = await change(
      { operation: { does: 'extend', cardIds: ['none'], until: '2030-01-01' } },
      `"${told.body.release.version}"`,
    );
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/operation/cardIds/0']);
  }, 120_000);

  it('has one timeline, from the first keystroke of the draft to the last answer of a DSP', async () => {
    const entries: Entry[] = await trail(api, releaseId);
    expect(entries[0]).toMatchObject({ says: 'Draft started', actor: { name: OPERATOR } });
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    expect(entries.map(({ actor }) => actor.name)).toEqual(expect.arrayContaining([COLLEAGUE, 'elder', 'middle']));
    const { body } = await api.get<{ items: Entry[] }>(`/v1/releases/${releaseId}/timeline?limit=2`);
    expect(body.items).toEqual(entries.slice(0, 2));
  });
});
