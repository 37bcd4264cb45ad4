import type { ProblemCode } from '@slipway/http';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import { changeDeals, type OnPlatform, planDeals, type TermsWritten, untold, wasTold } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { gridView } from './deal-grid.ts';
import { viewOf } from './release-view.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';
import { updateWith } from './request-message.ts';

/** What a change of deals would do; nothing is stored. */
export async function checkDealChange({ tenantId, path, body }: ApiRequest<'check-deal-change'>): Promise<Reply> {
  const on = await loaded(tenantId, path);
  const cards = on.release.value.platforms.find(({ platformId }) => platformId === on.platformId)?.cards ?? [];
  const plan = planDeals(cards, body, {
    now: new Date().toISOString(),
    zone: await zoneOf(tenantId),
    told: wasTold(on.platformRelease),
  });
  if (!plan.ok) return refuse(plan.refusal.code, { errors: plan.refusal.errors });
  const [before, after] = await Promise.all([gridView(tenantId, cards), gridView(tenantId, plan.value.cards)]);
  return { status: 200, body: { ...plan.value, before, after } };
}

/** Changes deals of a release on a platform. What is told at once is stored in one commit with the change. */
export async function changeDealsOn(request: ApiRequest<'change-deals'>): Promise<Reply> {
  const { tenantId, actor, path, body, expect } = request;
  if (expect === 'absent' || expect === undefined) return refuse('version-missing', { detail: 'Send If-Match.' });
  const zone = await zoneOf(tenantId);
  const change = (on: OnPlatform): Outcome<TermsWritten, { readonly code: ProblemCode }> => {
    const { version } = on.release;
    if (version !== expect) return refused({ code: 'version-mismatch', version });
    const outcome = changeDeals(on, body, zone, deciding(tenantId, actor));
    if (outcome.ok) return outcome;
    const { refusal } = outcome;
    return refused(refusal.code === 'platform-not-asked' ? { code: 'not-found' } : refusal);
  };
  const on = await loaded(tenantId, path);
  if (body.tells === 'now' && wasTold(on.platformRelease)) {
    const { reason } = body;
    const told = await updateWith({ ...request, body: { reason, sends: 'metadata' } }, (now) => {
      const outcome = change(now);
      if (!outcome.ok) return outcome;
      const { commit, behind } = outcome.value;
      return accepted({ commit, platformRelease: behind ?? now.platformRelease.value });
    });
    return told.status === 202 ? changed(tenantId, path, told.body as object) : told;
  }
  const outcome = change(on);
  if (!outcome.ok) {
    const { code, ...facts } = outcome.refusal;
    return refuse(code, facts);
  }
  if ((await documents().commit(untold(outcome.value, on))).ok) return changed(tenantId, path);
  return refuse('version-conflict', { detail: 'The release moved while you asked; look again.' });
}

async function changed(tenantId: string, path: ApiRequest['path'], task?: object): Promise<Reply> {
  const { release, platformId } = await loaded(tenantId, path);
  const cards = release.value.platforms.find((each) => each.platformId === platformId)?.cards;
  const body = { cards, release: await viewOf(tenantId, release), ...(task ? { task } : {}) };
  return withETag(200, release.version, body);
}

async function loaded(tenantId: string, { releaseId = '', platformId = '' }: ApiRequest['path']): Promise<OnPlatform> {
  const [release, platformRelease] = await documents().getAll(tenantId, [
    ['release', { releaseId }],
    ['platformRelease', { releaseId, platformId }],
  ]);
  if (!release?.value.platforms.some((each) => each.platformId === platformId)) throw new Refused('not-found');
  return { release, platformRelease, platformId };
}

const zoneOf = async (tenantId: string): Promise<string> =>
  (await documents().get(tenantId, 'tenant', {}))?.value.timeZone ?? 'UTC';
