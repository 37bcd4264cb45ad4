import { findPool, type PooledKind } from '@slipway/identifiers';
import type { Stored } from '@slipway/kernel';
import { rollUp } from '@slipway/lifecycle';
import {
  type DeliveryTask,
  fill,
  type PlatformRelease,
  type Release,
  type ReleaseRequest,
  readyToSubmit,
  type SubmitRefusal,
  submitRelease,
} from '@slipway/releases';
import { environment } from '../environment.ts';
import { loadProduct } from '../load-product.ts';
import { deciding, documents, objects } from '../ports.ts';
import { notesOf } from '../release-files.ts';
import { type NumbersRefused, numbersFor } from '../release-numbers.ts';
import { api } from './api.ts';
import { dealGrid } from './deal-grid.ts';
import { page, readDocument, shown } from './documents.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';
import { redeliver, requestFor } from './request-message.ts';
import { retry } from './retry.ts';

export const handler = api({
  'list-releases': (request) =>
    page(
      request,
      (wanted) => documents().list(request.tenantId, 'release', {}, wanted),
      (release) => viewOf(request.tenantId, release),
    ),
  'create-release': createRelease,
  'get-release': async ({ tenantId, path }) => {
    const release = await existing(tenantId, path.releaseId);
    return withETag(200, release.version, await viewOf(tenantId, release));
  },
  'get-timeline': async (request) => {
    const { releaseId } = (await existing(request.tenantId, request.path.releaseId)).value;
    return page(
      request,
      (wanted) => documents().trail(request.tenantId, { releaseId }, wanted),
      (entry) => entry,
    );
  },
  'get-deal-grid': async ({ tenantId, path }) => {
    const { platforms } = (await existing(tenantId, path.releaseId)).value;
    const terms = platforms.find(({ platformId }) => platformId === path.platformId);
    return terms ? dealGrid(tenantId, terms.cards) : refuse('not-found');
  },
  'list-tasks': async (request) => {
    const { releaseId } = (await existing(request.tenantId, request.path.releaseId)).value;
    return page(request, (wanted) => documents().list(request.tenantId, 'task', { releaseId }, wanted), shown);
  },
  'get-task': readDocument('task'),
  'get-message': getMessage,
  'retry-task': retry,
  'take-down': requestFor('takedown'),
  'restore-platform-release': requestFor('restore'),
  'update-platform-release': requestFor('update'),
  redeliver,
  'list-deliveries': listDeliveries,
  'list-acknowledgements': async (request) => {
    const { messageId } = (await taskOf(request)).value;
    return page(
      request,
      (wanted) => documents().list(request.tenantId, 'acknowledgement', { messageId }, wanted),
      shown,
    );
  },
});

/** The deliveries of a release to a platform: who asked, when, why, and what became of each file. */
async function listDeliveries(request: ApiRequest<'list-deliveries'>): Promise<Reply> {
  const { tenantId, path } = request;
  const { releaseId = '', platformId = '' } = path;
  if (!(await documents().get(tenantId, 'platformRelease', { releaseId, platformId }))) return refuse('not-found');
  return page(
    request,
    async (wanted) => {
      const { items, ...rest } = await documents().list(tenantId, 'task', { releaseId }, wanted);
      return { items: items.filter(({ value }) => value.platformId === platformId), ...rest };
    },
    async ({ value }) => ({
      taskId: value.taskId,
      purpose: value.purpose,
      status: value.status,
      messageId: value.messageId,
      batchId: value.batchId,
      requestedAt: value.messageCreatedAt,
      ...(value.requestedBy === undefined ? {} : { requestedBy: value.requestedBy }),
      ...(value.reason === undefined ? {} : { reason: value.reason }),
      ...(value.sends === undefined ? {} : { sends: value.sends }),
      files: await notesOf(value),
    }),
  );
}

async function createRelease({ tenantId, actor, body, stableId }: ApiRequest<'create-release'>): Promise<Reply> {
  const releaseId = stableId('rel');
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    if (await documents().get(tenantId, 'release', { releaseId })) break;
    const facts = await gather(tenantId, body);
    const ready = readyToSubmit(body, facts);
    if (!ready.ok) return refusal(ready.refusal);
    const numbers = await numbersFor(tenantId, actor, releaseId, facts);
    if (!numbers.ok) return refusal(numbers.refusal);
    const { drawn, keep } = numbers.value;
    const outcome = submitRelease(releaseId, body, facts, deciding(tenantId, actor), drawn);
    if (!outcome.ok) return refusal(outcome.refusal);
    const { commit } = outcome.value;
    // A conflict: an earlier run of this request was faster, or a reservation went back in this moment.
    if ((await documents().commit({ ...commit, writes: [...commit.writes, ...keep] })).ok) break;
  }
  // Whoever stored it: this request, or an earlier run of it that did not live to answer.
  const made = await existing(tenantId, releaseId);
  return { ...withETag(201, made.version, await viewOf(tenantId, made)) };
}

const MOST_TRIES = 5;

function refusal({ code, ...facts }: SubmitRefusal | NumbersRefused): Reply {
  return refuse(code === 'request-key-reused' ? 'idempotency-key-reused' : code, facts);
}

async function gather(tenantId: string, { productId, platforms: terms, numberPools: asked }: ReleaseRequest) {
  const platformIds = terms.map((each) => each.platformId);
  const store = documents();
  const [tenant, loaded] = await Promise.all([store.get(tenantId, 'tenant', {}), loadProduct(tenantId, productId)]);
  const filled = loaded && fill(loaded).facts;
  const platforms = new Map();
  const connected = new Set<string>();
  await Promise.all(
    platformIds.map(async (platformId) => {
      const [platform, connection] = await Promise.all([
        store.get(tenantId, 'platform', { platformId }),
        store.get(tenantId, 'connection', { platformId }),
      ]);
      if (platform) platforms.set(platformId, platform.value);
      if (connection) connected.add(platformId);
    }),
  );
  const numberPools = asked ?? tenant?.value.numberPools ?? {};
  const pools = new Map<string, PooledKind>();
  for (const poolId of new Set(Object.values(numberPools))) {
    if (poolId === undefined) continue;
    const found = await findPool(store, tenantId, poolId);
    if (found) pools.set(poolId, found.pool.value.kind);
  }
  return {
    tenantKnown: tenant !== undefined,
    timeZone: tenant?.value.timeZone ?? 'UTC',
    numberPools,
    pools,
    product: filled?.product,
    resources: filled?.resources ?? new Map(),
    works: filled?.works ?? new Map(),
    assets: filled?.assets ?? new Map(),
    parties: new Set(filled?.parties.keys()),
    platforms,
    connected,
  };
}

async function existing(tenantId: string, releaseId: string | undefined): Promise<Stored<Release>> {
  const release = await documents().get(tenantId, 'release', { releaseId: releaseId ?? '' });
  if (!release) throw new Refused('not-found');
  return release;
}

/** A release with its platforms, and its own status derived from theirs. */
async function viewOf(tenantId: string, release: Stored<Release>) {
  const { releaseId, platforms } = release.value;
  const { items } = await documents().list(tenantId, 'platformRelease', { releaseId }, { limit: platforms.length });
  // Until the step that makes them has run, every platform of the list is pending.
  const statuses = platforms.map(
    ({ platformId }) => items.find(({ value }) => value.platformId === platformId)?.value.status ?? 'pending',
  );
  return {
    ...shown(release),
    status: rollUp(statuses),
    platformReleases: items.map((item: Stored<PlatformRelease>) => shown(item)),
  };
}

async function taskOf({ tenantId, path }: Pick<ApiRequest, 'tenantId' | 'path'>): Promise<Stored<DeliveryTask>> {
  const task = await documents().get(tenantId, 'task', { releaseId: path.releaseId ?? '', taskId: path.taskId ?? '' });
  if (!task) throw new Refused('not-found');
  return task;
}

const DOWNLOAD_SECONDS = 300;

async function getMessage(request: ApiRequest<'get-message'>): Promise<Reply> {
  const { package: sealed } = (await taskOf(request)).value;
  if (!sealed) return refuse('not-found', { detail: 'The message has not been sealed yet.' });
  const url = await objects().downloadUrl(environment('PACKAGES_BUCKET'), sealed.messageKey, DOWNLOAD_SECONDS);
  return {
    status: 200,
    body: {
      url,
      expiresAt: new Date(Date.now() + DOWNLOAD_SECONDS * 1000).toISOString(),
      sha256: sealed.messageSha256,
    },
  };
}
