import { owner } from '@slipway/identifiers';
import { asset, checks, draftCard, fillRules } from '@slipway/releases';
import * as z from 'zod';
import { stored } from './stored.ts';

/**
 * Where to put the bytes of an asset, before `expiresAt`: one PUT of the file, with these headers; or one PUT of each part,
 * whose ETags then go to `finish-upload`.
 */
export const upload = z.strictObject({
  asset: stored(asset),
  upload: z.union([
    z.strictObject({
      method: z.literal('PUT'),
      url: z.string(),
      headers: z.record(z.string(), z.string()),
      expiresAt: z.string(),
    }),
    z.strictObject({
      method: z.literal('PUT'),
      parts: z.array(z.strictObject({ number: z.int(), url: z.string() })),
      expiresAt: z.string(),
    }),
  ]),
});

/** What a product lacks. `ready` are the platforms to which it can go out as it is. */
export const readiness = z.strictObject({
  productId: z.string(),
  ready: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      check: z.enum(checks.map(({ id }) => id)),
      weighs: z.enum(['blocking', 'warning']).describe('What is blocking keeps a release from being made.'),
      says: z.string(),
      detail: z.string().optional(),
      resourceId: z.string().optional(),
      assetId: z.string().optional(),
      partyId: z.string().optional(),
      workId: z.string().optional(),
      poolId: z.string().optional(),
      cardId: z.string().optional(),
      number: z.string().optional(),
      by: owner.optional().describe('Who has the number.'),
      field: z.string().optional(),
      platforms: z.array(z.string()),
    }),
  ),
  filled: z.array(
    z.strictObject({
      resourceId: z.string().optional(),
      field: z.string(),
      value: z.unknown(),
      filledBy: z.enum(fillRules.map(({ id }) => id)),
    }),
  ),
});

/** Products as CSV: a header with the names of the columns, then one row for each track. */
export const productList = z.strictObject({ csv: z.string().min(1).max(1_000_000) });

/** What became of each product of a list, in its order. */
export const importedProducts = z.strictObject({
  products: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('written'),
        productId: z.string(),
        rows: z.strictObject({ from: z.int(), to: z.int() }),
        tracks: z.int(),
      }),
      z.strictObject({
        status: z.literal('refused'),
        problems: z.array(z.strictObject({ row: z.int(), column: z.string().optional(), detail: z.string() })),
      }),
    ]),
  ),
});

/** What became of a message. */
export const importedMessage = z.strictObject({
  productId: z.string(),
  written: z.array(z.string()).describe('The addresses of what was written, in their order.'),
  unread: z
    .array(z.strictObject({ path: z.string(), value: z.string() }))
    .describe('What the message says and the catalog does not keep.'),
  files: z
    .array(z.strictObject({ resourceId: z.string(), uri: z.string() }))
    .describe('Files that the message names; their bytes have to be uploaded.'),
  cards: z.record(z.string(), draftCard).describe('The deals of the message, as cards of a draft.'),
  draftId: z.string().optional(),
});
