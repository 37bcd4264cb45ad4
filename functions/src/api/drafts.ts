import type { Actor, Outcome, Stored } from '@slipway/kernel';
import {
  cardsOf,
  type Deciding,
  type Draft,
  deleteDraft,
  editDraft,
  noteReleases,
  type ReleaseCommit,
  requestsOf,
  resolveDraft,
  startDraft,
} from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { stableId } from '../stable-id.ts';
import { checkOne, type SubmissionRefused, submitOne } from '../submitting.ts';
import { api } from './api.ts';
import { draftGrid } from './deal-grid.ts';
import { page } from './documents.ts';
import { type DraftRefusal, draftRefused } from './draft-refused.ts';
import { draftView } from './draft-view.ts';
import { presets } from './presets.ts';
import { releaseBatches } from './release-batches.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
  ...presets,
  ...releaseBatches,
  'list-drafts': (request) =>
    page(request, (wanted) => documents().list(request.tenantId, 'draft', {}, wanted), summaryOf),
  'create-draft': createDraft,
  'get-draft': async ({ tenantId, path }) => replyWith(200, await existing(tenantId, path.draftId)),
  'edit-draft': async (request) => {
    const { body, expect: seen } = request;
    if (seen === 'absent' || seen === undefined) return refuse('version-missing', { detail: 'Send If-Match.' });
    return change(request, (draft, by) => editDraft(draft, body, seen, by));
  },
  'delete-draft': async (request) => {
    const reply = await change(request, (draft, by) => sameVersion(draft, request) ?? deleteDraft(draft, by));
    return reply.status === 200 ? { status: 204 } : reply;
  },
  'resolve-draft': (request) =>
    change(request, (draft, by) => sameVersion(draft, request) ?? resolveDraft(draft, request.body.resolutions, by)),
  'check-draft': checkDraft,
  'submit-draft': submitDraft,
  'get-draft-timeline': async (request) => {
    const { draftId } = (await existing(request.tenantId, request.path.draftId)).value;
    return page(
      request,
      (wanted) => documents().trail(request.tenantId, { draftId }, wanted),
      (entry) => entry,
    );
  },
  'get-draft-grid': async ({ tenantId, path }) => {
    const cards = cardsOf((await existing(tenantId, path.draftId)).value, path.platformId ?? '');
    return cards ? draftGrid(tenantId, cards) : refuse('not-found');
  },
});

async function createDraft({ tenantId, actor, body, stableId }: ApiRequest<'create-draft'>): Promise<Reply> {
  const draftId = stableId('drf');
  const started = startDraft(draftId, body, deciding(tenantId, actor));
  if (!started.ok) return draftRefused(started.refusal);
  await documents().commit(started.value);
  // Whoever stored it: this request, or an earlier run of it that did not live to answer.
  return replyWith(201, await existing(tenantId, draftId));
}

/** More of them take longer than a client waits: they are a batch. */
const MOST_WORKS = 20;

/** The requests of a draft that is open, complete and without conflicts. */
async function requestsFrom(tenantId: string, draftId: string | undefined) {
  const draft = await existing(tenantId, draftId);
  if (draft.value.state !== 'open') throw new Refused('draft-closed', { state: draft.value.state });
  const requests = requestsOf(draft.value);
  if (!requests.ok) {
    const { code, ...facts } = requests.refusal;
    throw new Refused(code, facts);
  }
  if (requests.value.length > MOST_WORKS) throw new Refused('draft-too-many-works', { most: MOST_WORKS });
  return { draft, requests: requests.value };
}

async function checkDraft({ tenantId, path }: ApiRequest<'check-draft'>): Promise<Reply> {
  const { requests } = await requestsFrom(tenantId, path.draftId);
  const items = await Promise.all(
    requests.map(async (request) => {
      const { productId } = request;
      const outcome = await checkOne(tenantId, request);
      return outcome.ok ? outcome.value : { productId, problem: outcome.refusal };
    }),
  );
  return { status: 200, body: { items } };
}

/** Each work is a release by itself, under an id made of the draft and the work: whoever asks again finds the same. */
async function submitDraft({ tenantId, actor, path, body }: ApiRequest<'submit-draft'>): Promise<Reply> {
  const { draft, requests } = await requestsFrom(tenantId, path.draftId);
  const { draftId } = draft.value;
  const items: ({ productId: string } & ({ releaseId: string } | { problem: SubmissionRefused }))[] = [];
  for (const request of requests) {
    const { productId } = request;
    const confirm = body.confirm?.[productId];
    const outcome = await submitOne(tenantId, actor, {
      releaseId: stableId('rel', tenantId, draftId, productId),
      request: { ...request, ...(confirm === undefined ? {} : { confirm }) },
      draftId,
    });
    items.push(
      outcome.ok ? { productId, releaseId: outcome.value.releaseId } : { productId, problem: outcome.refusal },
    );
  }
  const made = items.flatMap((item): [string, string][] =>
    'releaseId' in item ? [[item.productId, item.releaseId]] : [],
  );
  if (made.length > 0) await note(tenantId, actor, draftId, Object.fromEntries(made));
  return { status: 200, body: { items } };
}

async function note(tenantId: string, actor: Actor, draftId: string, releases: Record<string, string>): Promise<void> {
  for (let race = 1; race <= RACES; race += 1) {
    const draft = await existing(tenantId, draftId);
    if ((await documents().commit(noteReleases(draft, releases, deciding(tenantId, actor)))).ok) return;
  }
  throw new Error(`Cannot note the releases of draft ${draftId}: others wrote ${RACES} times`);
}

async function existing(tenantId: string, draftId = ''): Promise<Stored<Draft>> {
  const found = await documents().get(tenantId, 'draft', { draftId });
  if (!found || found.value.state === 'deleted') throw new Refused('not-found');
  return found;
}

type Change = (draft: Stored<Draft>, by: Deciding) => Outcome<ReleaseCommit, DraftRefusal>;

const RACES = 20;

/** Decides on what stands, and once more when somebody else wrote in between. */
async function change(
  { tenantId, actor, path }: Pick<ApiRequest, 'tenantId' | 'actor' | 'path'>,
  decide: Change,
): Promise<Reply> {
  for (let race = 1; race <= RACES; race += 1) {
    const draft = await existing(tenantId, path.draftId);
    const outcome = decide(draft, deciding(tenantId, actor));
    if (!outcome.ok) return draftRefused(outcome.refusal);
    const stored = await documents().commit(outcome.value);
    if (stored.ok) {
      const now = await documents().get(tenantId, 'draft', { draftId: draft.value.draftId });
      if (!now) throw new Error(`Cannot find draft ${draft.value.draftId}, which was just stored`);
      return replyWith(200, now);
    }
  }
  return refuse('version-conflict', { detail: 'Many edit this draft at the same moment; send it again.' });
}

/** Conflicts are settled, and drafts deleted, by somebody who saw what stands. */
const sameVersion = ({ version }: Stored<Draft>, { expect }: Pick<ApiRequest, 'expect'>) =>
  version === expect ? undefined : ({ ok: false, refusal: { code: 'version-mismatch', version } } as const);

const replyWith = (status: number, draft: Stored<Draft>): Reply => withETag(status, draft.version, draftView(draft));

const summaryOf = ({
  value: { draftId, content, conflicts, startedBy, editedBy, editedAt },
  version,
}: Stored<Draft>) => ({
  draftId,
  title: content.title,
  step: content.step,
  works: Object.keys(content.works ?? {}),
  platforms: Object.keys(content.platforms ?? {}),
  conflicts: conflicts.length,
  startedBy,
  editedBy,
  editedAt,
  version,
});
