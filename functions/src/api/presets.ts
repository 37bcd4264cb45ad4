import type { Stored } from '@slipway/kernel';
import { applyPreset, type Draft, editDraft, type Preset, presetOfDraft, presetOfRelease } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { holdersOf } from '../submitting.ts';
import type { Handlers } from './api.ts';
import { listDocuments, readDocument, shown, writeDocument } from './documents.ts';
import { draftRefused } from './draft-refused.ts';
import { draftView } from './draft-view.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const presets = {
  'list-presets': listDocuments('preset'),
  'get-preset': readDocument('preset'),
  'put-preset': writeDocument('preset', (preset) => `Preset "${preset.title}" written`),
  'create-preset': create,
  'apply-preset': apply,
} satisfies Handlers;

/** Keeps the configuration of a release or of a draft under a name. */
async function create({ tenantId, actor, body, stableId }: ApiRequest<'create-preset'>): Promise<Reply> {
  const presetId = stableId('pre');
  const value = await made(tenantId, presetId, body);
  const { clock, ids } = deciding(tenantId, actor);
  await documents().commit({
    tenantId,
    writes: [{ kind: 'preset', value, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says: `Preset "${value.title}" written` }],
    events: [],
  });
  const stored = await documents().get(tenantId, 'preset', { presetId });
  if (!stored) throw new Error(`Cannot find preset ${presetId}, which was just stored`);
  return withETag(201, stored.version, shown(stored));
}

async function made(tenantId: string, presetId: string, from: ApiRequest<'create-preset'>['body']): Promise<Preset> {
  if ('releaseId' in from) {
    const release = await documents().get(tenantId, 'release', { releaseId: from.releaseId });
    if (release) return presetOfRelease(presetId, from.title, release.value);
  } else {
    const draft = await documents().get(tenantId, 'draft', { draftId: from.draftId });
    if (draft && draft.value.state !== 'deleted') return presetOfDraft(presetId, from.title, draft.value);
  }
  throw new Refused('not-found', { detail: 'There is no such release or draft to take it from.' });
}

/** Brings a preset to a draft. What it skips is named, with the reason. */
async function apply({ tenantId, actor, path, body }: ApiRequest<'apply-preset'>): Promise<Reply> {
  const { draftId = '' } = path;
  for (let race = 1; race <= 10; race += 1) {
    const [draft, preset] = await documents().getAll(tenantId, [
      ['draft', { draftId }],
      ['preset', { presetId: body.presetId }],
    ]);
    if (!draft || draft.value.state === 'deleted') return refuse('not-found');
    if (!preset) return refuse('preset-unknown', { presetId: body.presetId });
    const platformIds = Object.keys(preset.value.platforms);
    const [unfit, holders] = await Promise.all([unfitOf(tenantId, platformIds), heldBy(tenantId, draft)]);
    const { patch, applied, skipped } = applyPreset(draft.value, preset.value, { unfit, holders });
    const outcome = editDraft(draft, patch, draft.version, deciding(tenantId, actor));
    if (!outcome.ok) return draftRefused(outcome.refusal);
    if ((await documents().commit(outcome.value)).ok) {
      const now = await documents().get(tenantId, 'draft', { draftId });
      if (!now) throw new Error(`Cannot find draft ${draftId}, which was just stored`);
      return withETag(200, now.version, { applied, skipped, draft: draftView(now) });
    }
  }
  return refuse('version-conflict', { detail: 'Many edit this draft at the same moment; send it again.' });
}

/** Why nothing can be released to a platform of a preset. */
async function unfitOf(tenantId: string, platformIds: readonly string[]): Promise<Map<string, string>> {
  const [platforms, onboardings] = await Promise.all([
    documents().getAll(
      tenantId,
      platformIds.map((platformId) => ['platform', { platformId }] as const),
    ),
    documents().getAll(
      tenantId,
      platformIds.map((platformId) => ['onboarding', { platformId }] as const),
    ),
  ]);
  return new Map(
    platformIds.flatMap((platformId, n): [string, string][] => {
      if (!platforms[n]) return [[platformId, `There is no platform "${platformId}" any more.`]];
      return onboardings[n]?.value.state === 'retired' ? [[platformId, `Platform "${platformId}" is retired.`]] : [];
    }),
  );
}

/** The releases that hold a platform for some work of the draft. */
async function heldBy(tenantId: string, { value: { content } }: Stored<Draft>): Promise<Map<string, string>> {
  const products = await documents().getAll(
    tenantId,
    Object.keys(content.works ?? {}).map((productId) => ['product', { productId }] as const),
  );
  const held = await Promise.all(
    products.map(async (product) => (product ? [...(await holdersOf(tenantId, product.value))] : [])),
  );
  return new Map(held.flat());
}
