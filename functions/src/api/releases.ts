import type { Stored } from '@slipway/kernel';
import type { DeliveryTask, Release } from '@slipway/releases';
import { environment } from '../environment.ts';
import { documents, objects } from '../ports.ts';
import { notesOf } from '../release-files.ts';
import { checkOne, releasesOf, submitOne } from '../submitting.ts';
import { api } from './api.ts';
import { changeDealsOn, checkDealChange } from './change-deals.ts';
import { dealGrid } from './deal-grid.ts';
import { page, shown } from './documents.ts';
import { getTask } from './get-task.ts';
import { listReleases } from './list-releases.ts';
import { reconcile } from './reconcile.ts';
import { cancel, moveWindows } from './release-platforms.ts';
import { listed, viewOf, viewsOf } from './release-view.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';
import { purge, redeliver, requestFor } from './request-message.ts';
import { retry } from './retry.ts';
import { shelveTo } from './shelve-release.ts';
import { submissionRefused } from './submission-refused.ts';

export const handler = api({
  'list-releases': listReleases,
  'create-release': createRelease,
  'check-release': async ({ tenantId, body }) => {
    const outcome = await checkOne(tenantId, body);
    return outcome.ok ? { status: 200, body: outcome.value } : submissionRefused(outcome.refusal);
  },
  'list-product-releases': async ({ tenantId, path }) => {
    const product = await documents().get(tenantId, 'product', { productId: path.productId ?? '' });
    if (!product) return refuse('not-found');
    const found = await releasesOf(tenantId, product.value);
    const views = await viewsOf(
      tenantId,
      found.map(({ release }) => release),
    );
    const items = views.map((view, n) => ({ same: found[n]?.same, release: listed(view) }));
    return { status: 200, body: { items } };
  },
  'get-release': async ({ tenantId, path }) => {
    const release = await existing(tenantId, path.releaseId);
    return withETag(200, release.version, await viewOf(tenantId, release));
  },
  'get-timeline': async (request) => {
    const { releaseId, draftId } = (await existing(request.tenantId, request.path.releaseId)).value;
    return page(
      request,
      (wanted) => documents().trail(request.tenantId, { draftId, releaseId }, wanted),
      (entry) => entry,
    );
  },
  'get-deal-grid': async ({ tenantId, path }) => {
    const { platforms } = (await existing(tenantId, path.releaseId)).value;
    const terms = platforms.find(({ platformId }) => platformId === path.platformId);
    return terms ? dealGrid(tenantId, terms.cards) : refuse('not-found');
  },
  'cancel-platform-release': cancel,
  'reschedule-platform-release': moveWindows,
  'check-deal-change': checkDealChange,
  'change-deals': changeDealsOn,
  'delete-release': shelveTo('deleted'),
  'undelete-release': shelveTo('listed'),
  'list-tasks': async (request) => {
    const { releaseId } = (await existing(request.tenantId, request.path.releaseId)).value;
    return page(request, (wanted) => documents().list(request.tenantId, 'task', { releaseId }, wanted), shown);
  },
  'get-task': getTask,
  'get-message': getMessage,
  'retry-task': retry,
  'reconcile-task': reconcile,
  'take-down': requestFor('takedown'),
  'restore-platform-release': requestFor('restore'),
  'purge-platform-release': purge,
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
  const outcome = await submitOne(tenantId, actor, { releaseId: stableId('rel'), request: body });
  if (!outcome.ok) return submissionRefused(outcome.refusal);
  const made = await existing(tenantId, outcome.value.releaseId);
  return withETag(201, made.version, await viewOf(tenantId, made));
}

async function existing(tenantId: string, releaseId: string | undefined): Promise<Stored<Release>> {
  const release = await documents().get(tenantId, 'release', { releaseId: releaseId ?? '' });
  if (!release) throw new Refused('not-found');
  return release;
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
