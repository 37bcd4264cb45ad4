import type { Outcome, Stored } from '@slipway/kernel';
import {
  cardsOf,
  type Deciding,
  type Draft,
  deleteDraft,
  editDraft,
  pathOf,
  type ReleaseCommit,
  resolveDraft,
  standingStamp,
  startDraft,
  valueAt,
} from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { api } from './api.ts';
import { draftGrid } from './deal-grid.ts';
import { page } from './documents.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
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
  if (!started.ok) return refused(started.refusal);
  await documents().commit(started.value);
  // Whoever stored it: this request, or an earlier run of it that did not live to answer.
  return replyWith(201, await existing(tenantId, draftId));
}

async function existing(tenantId: string, draftId = ''): Promise<Stored<Draft>> {
  const found = await documents().get(tenantId, 'draft', { draftId });
  if (!found || found.value.state === 'deleted') throw new Refused('not-found');
  return found;
}

type Change = (draft: Stored<Draft>, by: Deciding) => Outcome<ReleaseCommit, Parameters<typeof refused>[0]>;

const RACES = 20;

/** Decides on what stands, and once more when somebody else wrote in between. */
async function change(
  { tenantId, actor, path }: Pick<ApiRequest, 'tenantId' | 'actor' | 'path'>,
  decide: Change,
): Promise<Reply> {
  for (let race = 1; race <= RACES; race += 1) {
    const draft = await existing(tenantId, path.draftId);
    const outcome = decide(draft, deciding(tenantId, actor));
    if (!outcome.ok) return refused(outcome.refusal);
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

type Refusal = { readonly code: Parameters<typeof refuse>[0] };
const refused = ({ code, ...facts }: Refusal): Reply => refuse(code, facts);

const replyWith = (status: number, draft: Stored<Draft>): Reply => withETag(status, draft.version, viewOf(draft));

/** A draft as the API shows it: beside each proposed value the one that stands, with who wrote it. */
function viewOf({ value: { stamps, conflicts, ...draft }, version, createdAt, updatedAt }: Stored<Draft>) {
  return {
    ...draft,
    conflicts: conflicts.map(({ conflictId, pointer, proposed }) => ({
      conflictId,
      pointer,
      standing: { value: valueAt(draft.content, pathOf(pointer)), ...standingStamp(stamps, pointer) },
      proposed,
    })),
    version,
    createdAt,
    updatedAt,
  };
}

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
