import { commercialCard } from '@slipway/deals';
import { platformRelease as platformReleaseMachine, statesOf, sync } from '@slipway/lifecycle';
import * as z from 'zod';
import { grid, gtin } from './identified.ts';
import { drawnNumber, numberPools } from './numbers.ts';
import { id } from './words.ts';

/** What a release asks of one platform. */
export const platformTerms = z.strictObject({
  platformId: id,
  cards: z
    .array(commercialCard)
    .min(1)
    .max(100)
    .refine((cards) => new Set(cards.map(({ cardId }) => cardId)).size === cards.length, 'a card may stand here once'),
});

/** What an operator sends to release a product. */
export const releaseRequest = z.strictObject({
  productId: id,
  /** `metadata` sends the message alone, for recordings whose files the platform has or does not want. */
  delivers: z.enum(['everything', 'metadata']).default('everything'),
  /** Where missing numbers come from; the tenant's own choice when it is left out, `{}` draws none. */
  numberPools: numberPools.optional(),
  platforms: z
    .array(platformTerms)
    .min(1)
    .max(200)
    .refine(
      (list) => new Set(list.map((item) => item.platformId)).size === list.length,
      'a platform may stand here once',
    ),
  /** The word of a `gates-closed` answer: whoever sends it has seen its facts. */
  confirm: z.string().max(64).optional(),
});
export type ReleaseRequest = z.infer<typeof releaseRequest>;

export const shelves = ['listed', 'deleted'] as const;

/** A product under terms for platforms. */
export const release = z.strictObject({
  releaseId: id,
  ...releaseRequest.omit({ confirm: true }).shape,
  /** The draft that it was. */
  draftId: id.optional(),
  /** Where it is listed; what is deleted in the lists goes on on its platforms. */
  shelf: z.enum(shelves).default('listed'),
  labelPartyId: id.optional(),
  /** What later submits brought to it, by their keys. */
  appended: z.array(z.strictObject({ key: id, platformIds: z.array(id) })).optional(),
  title: z.string(),
  displayArtistName: z.string(),
  icpn: gtin,
  /** The product's own, or drawn for this release alone. */
  grid: grid.optional(),
  /** What was drawn for it when it was submitted. */
  drawn: z.array(drawnNumber).optional(),
  submittedAt: z.string(),
  submittedBy: z.string(),
});
export type Release = z.infer<typeof release>;

/** One release on one platform. */
export const platformRelease = z.strictObject({
  releaseId: id,
  platformId: id,
  status: z.enum(statesOf(platformReleaseMachine)),
  /** Independent of the status: whether the platform has what we have. */
  sync: z.enum(statesOf(sync)),
  since: z.string(),
});
export type PlatformRelease = z.infer<typeof platformRelease>;
