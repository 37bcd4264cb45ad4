import { fileNotes } from '@slipway/delivery';
import { rollUpRows } from '@slipway/lifecycle';
import { deliveryTask, id, platformRelease, release, shelves } from '@slipway/releases';
import * as z from 'zod';
import { readiness } from './catalog.ts';
import { stored } from './stored.ts';

/** A release with what became of it: one status of its own, derived, and one for each platform. */
export const releaseView = stored(release).extend({
  status: z.enum(rollUpRows.map((row) => row.status)),
  platformReleases: z.array(stored(platformRelease)),
});

/** A release in a list: its cards are read with itself. */
export const listedRelease = releaseView.extend({
  platforms: z.array(z.strictObject({ platformId: z.string() })),
});

export const taskView = stored(
  deliveryTask.extend({
    progress: z
      .strictObject({
        filesSent: z.int(),
        filesTotal: z.int(),
        /** While they travel. */
        files: z
          .array(
            z.strictObject({
              wirePath: z.string(),
              size: z.int(),
              state: z.enum(['pending', 'completed', 'failed']),
              confirmed: z.int().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
  }),
);

/** One line of the delivery log of a release on a platform. */
export const delivery = deliveryTask
  .pick({
    taskId: true,
    purpose: true,
    status: true,
    messageId: true,
    batchId: true,
    requestedBy: true,
    reason: true,
    sends: true,
  })
  .extend({ requestedAt: z.string(), files: fileNotes });

/** A short-lived address of something big. */
export const download = z.strictObject({ url: z.string(), expiresAt: z.string(), sha256: z.string() });

export const auditEntry = z.strictObject({
  auditId: z.string(),
  at: z.string(),
  actor: z.strictObject({ kind: z.enum(['user', 'system', 'platform']), name: z.string() }),
  says: z.string(),
  draftId: z.string().optional(),
  releaseId: z.string().optional(),
  platformId: z.string().optional(),
  taskId: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

const gates = z.strictObject({
  facts: z.array(z.looseObject({ code: z.string(), says: z.string() })),
  confirmation: z.string().optional().describe('Send it as `confirm` to pass with these facts.'),
  appendsTo: z.string().optional().describe('The release in flight that takes the new platforms.'),
});

/** What a submit would meet. */
export const check = readiness.extend({ gates });

/** Other releases of a product, or of the same recordings. */
export const productReleases = z.strictObject({
  items: z.array(z.strictObject({ same: z.enum(['product', 'recordings']), release: listedRelease })),
});

const day = z.iso.date();

/** How releases are looked for. */
export const releaseFilters = {
  status: releaseView.shape.status.optional().describe('The status of the release itself.'),
  platformId: id.optional().describe('Releases on this platform.'),
  platformStatus: platformRelease.shape.status.optional().describe('Their status there; with `platformId` only.'),
  labelPartyId: id.optional().describe('Releases of this label.'),
  from: day.optional().describe('Submitted on this day (UTC) or later.'),
  to: day.optional().describe('Submitted on this day (UTC) or earlier.'),
  shelf: z.enum(shelves).default('listed').describe('`deleted` shows those that were deleted in the lists.'),
};

export const reconciliation = z.strictObject({
  marker: z
    .enum(['arrived', 'absent'])
    .optional()
    .describe('What the platform answered when it was asked for it; without it, its folder is looked at.'),
});
