import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CatalogEntries, importMessage } from '@slipway/composer';
import { read } from '@slipway/ern';
import type { components, paths } from '@slipway/http';
import { OPERATOR } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import createClient, { type Client } from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage, until, withHabits } from './harness.ts';
import { ddexFolder } from './schemas.ts';

type Shapes = components['schemas'];
type Api = Client<paths>;

const COLLEAGUE = 'colleague@northern-lights';
const NEW = { header: { 'If-None-Match': '*' } } as const;

const speaking = (platformId: string, version: '3.8.2' | '4.1.1' | '4.3.2') =>
  withHabits(
    'borealis',
    (profile) => ({ profileId: platformId, title: `${platformId} in ${version}`, ern: { ...profile.ern, version } }),
    { platformId, name: platformId, partyName: platformId },
  );

/** The success of a call; anything else ends the story, with the problem. */
async function done<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined)
    throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
}

const keyed = () => ({ 'Idempotency-Key': crypto.randomUUID() });
const etag = (version: number): string => `"${version}"`;

/** What our schemas and the generated types both hold, in plain JSON. */
const plain = <Shape>(value: object): Shape => JSON.parse(JSON.stringify(value)) as Shape;

// DDEX's own sample is not part of this repository.
describe.skipIf(ddexFolder === undefined)('a client that was generated from the OpenAPI document', () => {
  let on: Stage;
  /** Two people on two machines. */
  let ida: Api;
  let noor: Api;
  let entries: CatalogEntries;
  let draft: Shapes['Draft'];
  let releaseId: string;
  const inDraft = () => ({ draftId: draft.draftId });

  beforeAll(async () => {
    on = await stage({
      platforms: [speaking('elder', '3.8.2'), speaking('middle', '4.1.1'), speaking('young', '4.3.2')],
    });
    const clientOf = async (subject: string): Promise<Api> =>
      createClient<paths>({
        baseUrl: on.cloud.apiUrl,
        headers: { authorization: `Bearer ${await on.token(subject)}` },
      });
    [ida, noor] = await Promise.all([clientOf(OPERATOR), clientOf(COLLEAGUE)]);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('writes the tenant and onboards three platforms with three versions of ERN', async () => {
    const tenant = plain<Shapes['TenantFieldsInput']>(sampleTenants['northern-lights'] ?? {});
    const made = await done(ida.PUT('/v1/tenant', { params: NEW, body: tenant }));
    expect(made.version).toBe(1);
    for (const { sample, simulator, credentials } of on.neighbours) {
      const { platformId, name, dpid, partyName, profile } = sample;
      const { port, hostKey } = simulator.dropBox;
      const at = { platformId };
      const sftp = { host: '127.0.0.1', port, root: '/', hostKeys: [hostKey] };
      await done(
        ida.PUT('/v1/platforms/{platformId}', {
          params: { path: at, ...NEW },
          body: { name, dpid, partyName, profile: plain<Shapes['PlatformProfileInput']>(profile), sftp },
        }),
      );
      const { response } = await ida.PUT('/v1/platforms/{platformId}/credentials', {
        params: { path: at },
        body: plain(credentials),
      });
      expect(response.status).toBe(204);
      const test = await done(
        ida.POST('/v1/platforms/{platformId}/connection-tests', { params: { path: at, header: keyed() } }),
      );
      expect(test.status).toBe('OK');
      const { state } = await done(ida.GET('/v1/platforms/{platformId}/onboarding', { params: { path: at } }));
      expect(['testing', 'active']).toContain(state);
    }
    const { items } = await done(noor.GET('/v1/platforms', { params: { query: { limit: 2 } } }));
    expect(items.map(({ platformId }) => platformId)).toEqual(['elder', 'middle']);
  });

  it("writes what DDEX's sample says into the catalog, and reads what is ready to go where", async () => {
    const message = await read(await readFile(join(ddexFolder ?? '', 'samples/432/derived/1_Audio.xml')));
    if (!message.ok || message.value.message.messageType !== 'NewReleaseMessage') throw new Error('It is no release');
    const outcome = importMessage(message.value.message);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    entries = outcome.value;
    for (const { partyId, ...body } of entries.parties)
      await done(ida.PUT('/v1/parties/{partyId}', { params: { path: { partyId }, ...NEW }, body: plain(body) }));
    for (const { workId, ...body } of entries.works)
      await done(ida.PUT('/v1/works/{workId}', { params: { path: { workId }, ...NEW }, body: plain(body) }));
    for (const { resourceId, ...body } of entries.resources)
      await done(
        ida.PUT('/v1/resources/{resourceId}', { params: { path: { resourceId }, ...NEW }, body: plain(body) }),
      );
    const { productId, ...body } = entries.product;
    const product = await done(
      ida.PUT('/v1/products/{productId}', { params: { path: { productId }, ...NEW }, body: plain(body) }),
    );
    expect([product.title, product.version]).toEqual([entries.product.title, 1]);
    const readiness = await done(noor.GET('/v1/products/{productId}/readiness', { params: { path: { productId } } }));
    expect(readiness.findings.map(({ weighs }) => weighs)).toEqual(expect.arrayContaining(['blocking']));
  });

  it('starts a draft on one machine, goes on with a conflict on another, and settles it', async () => {
    const { productId } = entries.product;
    draft = await done(
      ida.POST('/v1/drafts', {
        params: { header: keyed() },
        body: {
          title: 'A sample',
          step: 'terms',
          works: { [productId]: {} },
          delivers: 'metadata',
          platforms: { elder: {}, middle: {} },
        },
      }),
    );
    const seen = draft.version;
    const card = {
      grants: 'release',
      territories: { include: ['Worldwide'] },
      models: ['SubscriptionModel'],
      useTypes: ['OnDemandStream'],
    } as const satisfies NonNullable<Shapes['DraftPatch']['cards']>[string];
    const save = (who: Api, body: Shapes['DraftPatch']) =>
      done(
        who.PATCH('/v1/drafts/{draftId}', {
          params: { path: inDraft(), header: { 'If-Match': etag(seen) } },
          body,
        }),
      );
    await save(ida, { cards: { streaming: { ...plain<typeof card>(card), window: { start: '2026-02-01' } } } });
    draft = await save(noor, { title: 'The sample', cards: { streaming: { window: { start: '2026-01-01' } } } });
    const [conflict] = draft.conflicts;
    expect([draft.content.title, conflict?.pointer, conflict?.standing.by, conflict?.proposed.value]).toEqual([
      'The sample',
      '/cards/streaming/window/start',
      OPERATOR,
      '2026-01-01',
    ]);
    const early = await ida.POST('/v1/drafts/{draftId}/submissions', {
      params: { path: inDraft(), header: keyed() },
      body: {},
    });
    // The codes of a problem are those of its route: another one here would not compile.
    expect(early.error?.code satisfies string | undefined).toBe('conflicts-open');
    draft = await done(
      noor.POST('/v1/drafts/{draftId}/resolutions', {
        params: { path: inDraft(), header: { ...keyed(), 'If-Match': etag(draft.version) } },
        body: { resolutions: [{ conflictId: conflict?.conflictId ?? '', take: 'proposed' }] },
      }),
    );
    expect(draft.content.cards?.streaming?.window?.start).toBe('2026-01-01');
  });

  it('applies a preset, which brings the third platform and skips what is occupied', async () => {
    const preset = await done(
      ida.PUT('/v1/presets/{presetId}', {
        params: { path: { presetId: 'usual' }, ...NEW },
        body: { title: 'The usual', platforms: { elder: {}, young: {} } },
      }),
    );
    const {
      applied,
      skipped,
      draft: after,
    } = await done(
      noor.POST('/v1/drafts/{draftId}/preset-applications', {
        params: { path: inDraft(), header: keyed() },
        body: { presetId: preset.presetId },
      }),
    );
    expect([applied, skipped.map(({ platformId, code }) => [platformId, code])]).toEqual([
      ['young'],
      [['elder', 'platform-occupied']],
    ]);
    draft = after;
  });

  it('asks at the gates, looks at a message, and submits', async () => {
    const { productId } = entries.product;
    const check = await done(ida.GET('/v1/drafts/{draftId}/checks', { params: { path: inDraft() } }));
    expect(check.items).toMatchObject([{ productId, gates: { facts: [] } }]);
    expect('ready' in check.items[0]! && [...check.items[0].ready].sort()).toEqual(
      Object.keys(draft.content.platforms ?? {}).sort(),
    );
    const preview = await done(
      noor.GET('/v1/drafts/{draftId}/products/{productId}/platforms/{platformId}/preview', {
        params: { path: { ...inDraft(), productId, platformId: 'young' } },
      }),
    );
    expect([preview.version, preview.validation.errors, preview.grid.rows.length]).toEqual(['4.3.2', [], 1]);
    const { items } = await done(
      ida.POST('/v1/drafts/{draftId}/submissions', { params: { path: inDraft(), header: keyed() }, body: {} }),
    );
    const [item] = items;
    if (!item || !('releaseId' in item)) throw new Error(JSON.stringify(items));
    releaseId = item.releaseId;
  });

  it('sees the release live on all three, each in its version', { timeout: 240_000 }, async () => {
    const release = await until(
      'all three have it',
      () => done(noor.GET('/v1/releases/{releaseId}', { params: { path: { releaseId } } })),
      ({ status, platformReleases }) => status === 'live' && platformReleases.length === 3,
      200,
    );
    const statuses: Shapes['Release']['platformReleases'][number]['status'][] = release.platformReleases.map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['live', 'live', 'live']);
    const tasks = await done(noor.GET('/v1/releases/{releaseId}/tasks', { params: { path: { releaseId } } }));
    expect(tasks.items.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
    for (const { simulator } of on.neighbours) {
      expect(simulator.received()).toHaveLength(1);
      expect(simulator.received()[0]).toMatchObject({ deliveries: 1, findings: [] });
    }
    const trail = await done(noor.GET('/v1/releases/{releaseId}/timeline', { params: { path: { releaseId } } }));
    expect(trail.items[0]?.says).toBe('Draft started');
  });

  it('is told of a bad body by fields, in a shape that it knows', async () => {
    const { error, response } = await ida.POST('/v1/drafts', {
      params: { header: keyed() },
      body: { works: { '../x': {} } },
    });
    expect([response.status, error?.code]).toEqual([400, 'request-invalid']);
    // @ts-expect-error This route has no such problem, so nobody can wait for it.
    expect(error?.code === 'pool-exhausted').toBe(false);
    // @ts-expect-error Nor is there such a member of a draft.
    expect(draft.content.colour).toBeUndefined();
    expect(error?.errors?.map(({ pointer }) => pointer)).toEqual(['/works/..~1x']);
  });
});
