import { cardFields } from '@slipway/deals';
import * as z from 'zod';
import { numberPools } from '../numbers.ts';
import { id, text } from '../words.ts';
import { patchOf } from './edits.ts';

const { grants, territories, window, models, useTypes, price, preOrder, visibility, instantGratification, claim } =
  cardFields.shape;

/** A card as far as it is known: whether it is complete and legal is asked when the draft is submitted. */
export const draftCard = z.strictObject({
  grants: grants.optional(),
  territories: z
    .strictObject({ include: territories.shape.include.optional(), exclude: z.array(z.string()).max(300).optional() })
    .optional(),
  window: z.strictObject({ start: window.shape.start.optional(), end: window.shape.end }).optional(),
  models: models.optional(),
  useTypes: useTypes.optional(),
  price,
  preOrder,
  visibility: z.strictObject(visibility.unwrap().shape).optional(),
  instantGratification,
  claim,
});
export type DraftCard = z.infer<typeof draftCard>;

const cards = z.record(id, draftCard);

/**
 * What is edited. Works, platforms and cards are members by their ids, so that two people who add one each do not
 * overwrite each other's; every other member is a field that is changed as a whole.
 */
export const draftContent = z.strictObject({
  title: text.optional(),
  /** Where the wizard stands. */
  step: z.enum(['works', 'terms']).optional(),
  delivers: z.enum(['everything', 'metadata']).optional(),
  /** Where missing numbers come from; the tenant's own choice when it is left out, `{}` draws none. */
  numberPools: numberPools.optional(),
  /** By product id. */
  works: z.record(id, z.strictObject({})).optional(),
  /** For every platform that has no cards of its own. */
  cards: cards.optional(),
  /** By platform id. */
  platforms: z.record(id, z.strictObject({ cards: cards.optional() })).optional(),
});
export type DraftContent = z.infer<typeof draftContent>;
/** How it is changed: every member may be absent, or null to remove it. */
export const draftPatch = patchOf(draftContent);

const who = { by: z.string(), at: z.string() };

/** When a place of the content was written or removed last. `removed` stays when it is there again. */
const stamp = z.strictObject({ version: z.int(), ...who, removed: z.int().optional() });
export type Stamp = z.infer<typeof stamp>;

/** A value that met another one. Without a value: it was to be removed. */
const conflict = z.strictObject({
  conflictId: id,
  /** A JSON pointer into the content. */
  pointer: z.string(),
  proposed: z.strictObject({ value: z.unknown().optional(), ...who }),
});
export type Conflict = z.infer<typeof conflict>;

export const draft = z.strictObject({
  draftId: id,
  state: z.enum(['open', 'submitted', 'deleted']),
  content: draftContent,
  conflicts: z.array(conflict),
  /** By JSON pointer. A place that was removed keeps its stamp. */
  stamps: z.record(z.string(), stamp),
  /** What became of the works that were submitted: release ids by product id. */
  releases: z.record(id, id),
  startedBy: z.string(),
  editedBy: z.string(),
  editedAt: z.string(),
});
export type Draft = z.infer<typeof draft>;
