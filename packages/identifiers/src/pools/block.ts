import * as z from 'zod';
import { poolText, poolWord } from './words.ts';

/**
 * `active` is drawn from. `draining` is used up first and takes no reservations. `exhausted` has nothing left.
 * `quarantined` is not drawn from until somebody has looked at it.
 */
export const blockStates = ['active', 'draining', 'exhausted', 'quarantined'] as const;

/** Designations, item references or release numbers: `from` and `to` are whole numbers, both included. */
const subRange = { from: z.int().min(0).optional(), to: z.int().min(0).optional() };

const common = {
  /** Blocks with smaller numbers are used first. */
  order: z.int().min(0).max(10_000).default(0),
  /** A block that names labels serves only these, and for them before every block that names none. */
  labels: z
    .array(z.strictObject({ labelPartyId: poolWord, priority: z.int().min(0).max(10_000).default(0) }))
    .max(200)
    .default([]),
  state: z.enum(blockStates).default('active'),
  /** Why it is quarantined. */
  reason: poolText.optional(),
};

const gtinBlock = z.strictObject({
  kind: z.literal('gtin'),
  /** How numbers are written: twelve digits, or thirteen. */
  form: z.enum(['upc', 'ean']),
  /** A GS1 company prefix as it stands in this form: 6 to 10 digits of a UPC, 4 to 12 of an EAN. */
  prefix: z.string().regex(/^[0-9]{4,12}$/, 'a company prefix of 4 to 12 digits'),
  ...subRange,
  ...common,
});
const isrcBlock = z.strictObject({
  kind: z.literal('isrc'),
  /** Two letters and three letters or digits: `QZ6RS`. */
  prefix: z.string().regex(/^[A-Z]{2}[A-Z0-9]{3}$/, 'an ISRC prefix code such as QZ6RS'),
  ...subRange,
  ...common,
});
const gridBlock = z.strictObject({
  kind: z.literal('grid'),
  /** The issuer code, five letters or digits: `2425G`. */
  prefix: z.string().regex(/^[A-Z0-9]{5}$/, 'a GRid issuer code such as 2425G'),
  ...subRange,
  ...common,
});

export const blockFields = z.discriminatedUnion('kind', [gtinBlock, isrcBlock, gridBlock]);

const place = { poolId: poolWord, blockId: poolWord };

/** Numbers that begin alike. */
export const block = z.discriminatedUnion('kind', [
  gtinBlock.extend(place),
  isrcBlock.extend(place),
  gridBlock.extend(place),
]);
export type Block = z.infer<typeof block>;
