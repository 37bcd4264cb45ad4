import { draft, id, itemStates, releaseBatch, releaseBatchItem } from '@slipway/releases';
import * as z from 'zod';
import { check } from './releases.ts';
import { stored } from './stored.ts';

const value = { value: z.unknown().optional().describe('Absent: it is removed.'), by: z.string(), at: z.string() };

/** A draft with its conflicts: the value that stands and the one that met it. */
export const draftView = stored(draft.omit({ stamps: true, conflicts: true })).extend({
  conflicts: z.array(
    z.strictObject({
      conflictId: z.string(),
      pointer: z.string(),
      standing: z.strictObject({ ...value, by: z.string().optional(), at: z.string().optional() }),
      proposed: z.strictObject(value),
    }),
  ),
});

/** A draft in the list of those to go on with. */
export const draftSummary = z.strictObject({
  draftId: z.string(),
  title: z.string().optional(),
  step: z.enum(['works', 'terms']).optional(),
  works: z.array(z.string()),
  platforms: z.array(z.string()),
  conflicts: z.int().describe('How many wait to be settled.'),
  startedBy: z.string(),
  editedBy: z.string(),
  editedAt: z.string(),
  version: z.int(),
});

export const resolutions = z.strictObject({
  resolutions: z
    .array(z.strictObject({ conflictId: z.string().max(64), take: z.enum(['standing', 'proposed']) }))
    .min(1)
    .max(200),
});

const problemHere = z.looseObject({ code: z.string() });

/** What would become of each work of a draft. */
export const draftCheck = z.strictObject({
  items: z.array(z.union([check, z.strictObject({ productId: z.string(), problem: problemHere })])),
});

/** What became of each work of a draft; a work with a problem can be submitted again. */
export const draftSubmission = z.strictObject({
  items: z.array(
    z.union([
      z.strictObject({ productId: z.string(), releaseId: z.string() }),
      z.strictObject({ productId: z.string(), problem: problemHere }),
    ]),
  ),
});

export const submitDraft = z.strictObject({
  confirm: z
    .record(id, z.string().max(64))
    .optional()
    .describe('By product id: the word of the answer or of the check whose facts you have seen.'),
});

/** A batch of releases and how far it came: items by their state. */
export const releaseBatchView = stored(releaseBatch).extend({
  progress: z.strictObject(Object.fromEntries(itemStates.map((state) => [state, z.int()]))),
});
export const releaseBatchItemView = stored(releaseBatchItem);

export const presetApplication = z.strictObject({ presetId: id });

/** What became of the platforms of a preset. */
export const presetApplied = z.strictObject({
  applied: z.array(z.string()),
  skipped: z.array(
    z.strictObject({
      platformId: z.string(),
      code: z.enum(['platform-occupied', 'platform-unfit']),
      says: z.string(),
      releaseId: z.string().optional(),
    }),
  ),
  draft: draftView,
});
