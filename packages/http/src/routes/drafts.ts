import {
  batchDecision,
  draftContent,
  draftPatch,
  preset,
  presetFields,
  presetSource,
  releaseBatch,
  releaseBatchRequest,
} from '@slipway/releases';
import { dealGrid } from '../views/deals.ts';
import * as view from '../views/drafts.ts';
import { preview } from '../views/preview.ts';
import { auditEntry } from '../views/releases.ts';
import { stored } from '../views/stored.ts';
import { list, read, write } from './kinds.ts';
import type { Place, Route } from './route.ts';

const desk = (path: string): Place => ({ function: 'drafts-api', tag: 'Drafts', path: `/v1${path}` });
const drafts = (path: string): Place => ({ function: 'drafts-api', tag: 'Drafts', path: `/v1/drafts${path}` });

/** Drafts, presets and batches. */
export const draftRoutes = {
  'list-drafts': list(drafts(''), 'Lists open drafts, the last edited first: where you can go on.', view.draftSummary),
  'create-draft': {
    ...drafts(''),
    method: 'POST',
    access: 'write',
    says: 'Starts a draft: the works chosen, then platforms, cards and windows, as far as they are known.',
    body: draftContent,
    answer: { status: 201, schema: view.draftView },
    refusals: [],
  },
  'get-draft': read(drafts('/{draftId}'), 'Reads a draft with its conflicts.', view.draftView),
  'edit-draft': {
    ...drafts('/{draftId}'),
    method: 'PATCH',
    access: 'write',
    says: 'Saves what you changed (JSON merge patch) since the version of `If-Match`. Changes of others are kept: what both changed differently is a conflict, with both values.',
    body: draftPatch,
    answer: { status: 200, schema: view.draftView },
    etag: 'write',
    refusals: [
      'not-found',
      'version-missing',
      'version-mismatch',
      'version-conflict',
      'draft-closed',
      'conflicts-open',
    ],
  },
  'delete-draft': {
    ...drafts('/{draftId}'),
    method: 'DELETE',
    access: 'write',
    says: 'Deletes a draft in the version of `If-Match`. Its trail stays.',
    answer: { status: 204 },
    etag: 'write',
    refusals: ['not-found', 'version-missing', 'version-mismatch', 'draft-closed'],
  },
  'resolve-draft': {
    ...drafts('/{draftId}/resolutions'),
    method: 'POST',
    access: 'write',
    says: 'Settles conflicts of a draft in the version of `If-Match`: each by the value that stands or the one proposed.',
    body: view.resolutions,
    answer: { status: 200, schema: view.draftView },
    etag: 'write',
    refusals: ['not-found', 'version-missing', 'version-mismatch', 'draft-closed', 'conflict-unknown'],
  },
  'check-draft': {
    ...drafts('/{draftId}/checks'),
    method: 'GET',
    access: 'read',
    says: 'Tells what each work of a draft would meet if it were submitted now.',
    answer: { status: 200, schema: view.draftCheck },
    refusals: ['not-found', 'draft-closed', 'draft-incomplete', 'conflicts-open'],
  },
  'submit-draft': {
    ...drafts('/{draftId}/submissions'),
    method: 'POST',
    access: 'write',
    says: 'Releases the works of a draft, each by itself: the answer says which became a release, and what kept the others.',
    body: view.submitDraft,
    answer: { status: 200, schema: view.draftSubmission },
    refusals: ['not-found', 'draft-closed', 'draft-incomplete', 'conflicts-open', 'draft-too-many-works'],
  },
  'preview-draft': {
    ...drafts('/{draftId}/products/{productId}/platforms/{platformId}/preview'),
    function: 'preview-api',
    method: 'GET',
    access: 'read',
    says: 'The message that a draft would send about a product to a platform, with all that is known of it.',
    answer: { status: 200, schema: preview },
    refusals: ['not-found', 'tenant-unknown', 'draft-incomplete', 'preview-impossible'],
  },
  'get-draft-timeline': {
    ...list(drafts('/{draftId}/timeline'), 'The trail of a draft, oldest first.', auditEntry),
    refusals: ['not-found'],
  },
  'get-draft-grid': {
    ...drafts('/{draftId}/platforms/{platformId}/grid'),
    method: 'GET',
    access: 'read',
    says: 'Shows what the cards of a draft would allow a platform. Cards that lack something are named and left out.',
    answer: { status: 200, schema: dealGrid },
    refusals: ['not-found'],
  },

  'list-presets': list(desk('/presets'), 'Lists presets.', stored(preset)),
  'get-preset': read(desk('/presets/{presetId}'), 'Reads a preset.', stored(preset)),
  'put-preset': write(desk('/presets/{presetId}'), 'Writes a preset.', presetFields, stored(preset)),
  'create-preset': {
    ...desk('/presets'),
    method: 'POST',
    access: 'write',
    says: 'Keeps the platforms and cards of a release or of a draft as a preset.',
    body: presetSource,
    answer: { status: 201, schema: stored(preset) },
    refusals: ['not-found'],
  },
  'apply-preset': {
    ...drafts('/{draftId}/preset-applications'),
    method: 'POST',
    access: 'write',
    says: 'Brings the platforms of a preset to a draft. Those that are occupied, or fit no more, are skipped and named.',
    body: view.presetApplication,
    answer: { status: 200, schema: view.presetApplied },
    refusals: ['not-found', 'preset-unknown', 'draft-closed', 'conflicts-open', 'version-mismatch', 'version-conflict'],
  },

  'list-release-batches': list(
    desk('/release-batches'),
    'Lists batches of releases, newest first.',
    stored(releaseBatch),
  ),
  'create-release-batch': {
    ...desk('/release-batches'),
    method: 'POST',
    access: 'write',
    says: 'Releases up to 500 works under the same terms, in the background, each by itself.',
    body: releaseBatchRequest,
    answer: { status: 202, schema: view.releaseBatchView },
    refusals: [],
  },
  'get-release-batch': read(
    desk('/release-batches/{releaseBatchId}'),
    'Reads a batch with how far it came.',
    view.releaseBatchView,
  ),
  'list-release-batch-items': {
    ...list(
      desk('/release-batches/{releaseBatchId}/items'),
      'Lists what became of each work of a batch.',
      view.releaseBatchItemView,
    ),
    refusals: ['not-found'],
  },
  'decide-release-batch': {
    ...desk('/release-batches/{releaseBatchId}/decisions'),
    method: 'POST',
    access: 'write',
    says: 'One decision for all items that ask: release them all the same, append what is free, or skip them.',
    body: batchDecision,
    answer: { status: 202, schema: view.releaseBatchView },
    refusals: ['not-found'],
  },
} as const satisfies Record<string, Route>;
