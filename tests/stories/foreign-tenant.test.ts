import { type ApiClient, pathParameters, type Route, type RouteName, routes } from '@slipway/http';
import { OPERATOR, releaseSample } from '@slipway/laptop';
import { sampleAlbum, sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, tasksOf, until } from './harness.ts';

const STRANGER = 'operator@south-pier';

const rows = Object.entries(routes) as [RouteName, Route][];
const naming = rows.filter(([, { path }]) => pathParameters(path).length > 0);
const lists = rows.filter(([name, { path }]) => name.startsWith('list-') && pathParameters(path).length === 0);

/** Lists of what this story has none of: pools of an operator, work that was cut off. */
const mayBeEmpty = new Set<RouteName>(['list-shared-pools', 'list-unfinished-allocations']);

/** Bodies that nobody can read back. */
const bodies: Partial<Record<RouteName, object>> = {
  'finish-upload': { parts: [{ number: 1, etag: 'x' }] },
  'put-credentials': { username: 'stranger', password: 'stranger' },
  'edit-draft': { title: 'Not theirs' },
  'submit-draft': {},
  'reschedule-platform-release': { windows: { streaming: { start: '2027-04-02' } } },
  'check-deal-change': { operation: { does: 'extend' } },
  'change-deals': { operation: { does: 'extend' } },
  'apply-preset': { presetId: 'usual' },
  'decide-release-batch': { take: 'skip' },
  'move-onboarding': { event: 'pause' },
  'resolve-draft': { resolutions: [{ conflictId: 'none', take: 'standing' }] },
  'allocate-numbers': { purpose: 'not theirs' },
  'reserve-numbers': { purpose: 'not theirs' },
  'take-down': {},
  'reconcile-task': {},
  redeliver: { reason: 'not theirs' },
  'restore-platform-release': {},
  'purge-platform-release': {},
  'update-platform-release': {},
  'create-identifier-import': { fileName: 'not-theirs.csv' },
};

describe('somebody of another tenant', () => {
  let on: Stage;
  let owner: ApiClient;
  /** A thing of each kind, all of one tenant. */
  let ids: Record<string, string>;

  beforeAll(async () => {
    on = await stage();
    owner = await on.as(OPERATOR);
    await (await on.as(STRANGER)).put('/v1/tenant', sampleTenants['south-pier']);
    const releaseId = await releaseSample(owner, on.neighbours, () => undefined);
    await settled(owner, releaseId);
    const [task] = await tasksOf(owner, releaseId);
    const { body } = await owner.get<{ items: { assetId: string }[] }>('/v1/assets');
    await owner.put('/v1/identifiers/pools/recordings', { kind: 'isrc', title: 'Recordings' });
    await owner.put('/v1/identifiers/pools/recordings/blocks/first', { kind: 'isrc', prefix: 'QZNL9' });
    const pool = '/v1/identifiers/pools/recordings';
    const allocation = await owner.post<{ allocationId: string }>(
      `${pool}/allocations`,
      { purpose: 'a story' },
      'number',
    );
    const made = await owner.post<{ import: { importId: string } }>(
      `${pool}/imports`,
      { fileName: 'used.csv' },
      'used',
    );
    const draft = await owner.post<{ draftId: string }>(
      '/v1/drafts',
      { title: 'A story', platforms: { aurora: { cards: {} } } },
      'draft',
    );
    await owner.put('/v1/presets/usual', { title: 'The usual', platforms: {} });
    const many = await owner.post<{ releaseBatchId: string }>(
      '/v1/release-batches',
      {
        works: [sampleAlbum.productId],
        platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }],
        meeting: 'skip',
      },
      'many',
    );
    await until(
      'the batch is done',
      async () =>
        (await owner.get<{ progress: { queued: number } }>(`/v1/release-batches/${many.body.releaseBatchId}`)).body,
      ({ progress }) => progress.queued === 0,
    );
    const key = await owner.post<{ credentialId: string }>(
      '/v1/platforms/aurora/inbound-credentials',
      undefined,
      'key',
    );
    ids = {
      credentialId: key.body.credentialId,
      presetId: 'usual',
      releaseBatchId: many.body.releaseBatchId,
      draftId: draft.body.draftId,
      poolId: 'recordings',
      blockId: 'first',
      allocationId: allocation.body.allocationId,
      importId: made.body.import.importId,
      partyId: 'ida-brandt',
      workId: 'lights-out',
      resourceId: 'lights-out',
      productId: sampleAlbum.productId,
      assetId: body.items[0]?.assetId ?? '',
      platformId: 'aurora',
      releaseId,
      taskId: task?.taskId ?? '',
    };
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it.each(naming)('is told by %s that there is no such thing', async (name, route) => {
    const path = filled(route.path);
    const before = await everything();
    const answer = await on.request(STRANGER, route.method, path, {
      headers: {
        'content-type': 'application/json',
        ...(route.method === 'POST' ? { 'idempotency-key': `stranger-${name}` } : {}),
        ...(route.etag === 'write' ? { 'if-match': '"1"' } : {}),
      },
      ...(route.body ? { body: JSON.stringify(await bodyFor(name, route, path)) } : {}),
    });
    expect([answer.status, answer.body?.code]).toEqual([404, 'not-found']);
    expect(answer.body.detail).toMatch(/^There is no(thing)? .*\.$/);
    expect(await everything()).toEqual(before);
  });

  it.each(lists)('sees in %s nothing of it', async (name, { path }) => {
    const own = await owner.get<{ items: unknown[] }>(path);
    if (!mayBeEmpty.has(name)) expect(own.body.items.length).toBeGreaterThan(0);
    const { status, body } = await on.request(STRANGER, 'GET', path);
    expect([status, body.items]).toEqual([200, []]);
  });

  it('cannot go on in a list of the other with its cursor', async () => {
    const { body } = await owner.get<{ next: string }>('/v1/resources?limit=1');
    const answer = await on.request(STRANGER, 'GET', `/v1/resources?cursor=${encodeURIComponent(body.next)}`);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '/query/cursor']);
  });

  it('cannot release what is in the catalog of the other', async () => {
    const answer = await on.request(STRANGER, 'POST', '/v1/releases', {
      headers: { 'content-type': 'application/json', 'idempotency-key': 'theirs' },
      body: JSON.stringify({
        productId: ids.productId,
        platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }],
      }),
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'product-unknown']);
  });

  it('that is a platform of the other by the same name answers for itself alone', async () => {
    const stranger = await on.as(STRANGER);
    const {
      platformId: _,
      version: _v,
      createdAt: _c,
      updatedAt: _u,
      ...fields
    } = (await owner.get<Record<string, unknown>>('/v1/platforms/aurora')).body;
    await stranger.put('/v1/platforms/aurora', fields);
    const { body: key } = await stranger.post<{ username: string; password: string }>(
      '/v1/platforms/aurora/inbound-credentials',
      undefined,
      'theirs',
    );
    const [task] = await tasksOf(owner, ids.releaseId ?? '');
    const before = await everything();
    const answered = await fetch(`${on.cloud.apiUrl}/v1/acknowledgements`, {
      method: 'POST',
      headers: {
        'content-type': 'application/xml',
        authorization: `Basic ${Buffer.from(`${key.username}:${key.password}`).toString('base64')}`,
      },
      body: `<AcknowledgementMessage><ReleaseStatus><ReleaseStatus>ProcessingErrorAtReleaseDistributor</ReleaseStatus><Acknowledgement><MessageId>${task?.messageId}</MessageId></Acknowledgement></ReleaseStatus></AcknowledgementMessage>`,
    });
    expect(answered.status).toBe(202);
    const kept = await until(
      'it is kept apart with the stranger',
      async () => (await stranger.get<{ items: { says: string }[] }>('/v1/platforms/aurora/stray-answers')).body.items,
      ({ length }) => length > 0,
    );
    expect(kept.map(({ says }) => says)).toEqual([
      `aurora answered to message ${task?.messageId}, which was not sent there`,
    ]);
    expect(await everything()).toEqual(before);
  });

  const filled = (path: string): string =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const id = ids[name];
      // A route with a new kind of thing needs a thing of that kind in this story.
      if (!id) throw new Error(`This story has no ${name}`);
      return id;
    });

  /** Every document that the owner can read, as it is. */
  const everything = async (): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for (const [name, { method, path }] of naming) {
      // The address of a message, or of evidence, is new each time.
      if (method !== 'GET' || name === 'get-message' || name === 'get-evidence') continue;
      const { body, text } = await on.request(OPERATOR, 'GET', filled(path));
      seen.push(body ?? text);
    }
    return seen;
  };

  async function bodyFor(name: RouteName, route: Route, path: string): Promise<unknown> {
    if (bodies[name]) return bodies[name];
    const { body } = await owner.get<Record<string, unknown>>(path);
    const { version: _, createdAt: _c, updatedAt: _u, ...fields } = body;
    return Object.fromEntries(Object.entries(fields).filter(([key]) => !pathParameters(route.path).includes(key)));
  }
});
