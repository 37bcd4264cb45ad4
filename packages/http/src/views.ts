import { cardFields, commercialCard } from '@slipway/deals';
import { circuit, fileNotes } from '@slipway/delivery';
import { owner } from '@slipway/identifiers';
import { rollUpRows } from '@slipway/lifecycle';
import { platformProfile } from '@slipway/platforms';
import {
  asset,
  checks,
  deliveryTask,
  draft,
  draftCard,
  fillRules,
  id,
  itemStates,
  onboarding,
  platformRelease,
  release,
  releaseBatch,
  releaseBatchItem,
  shelves,
} from '@slipway/releases';
import * as z from 'zod';

// What answers look like beside the documents themselves.

/** What the store adds to every document. `version` is the ETag. */
const kept = {
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

/** The same schema gives the same: it has one name in the OpenAPI document. */
export const stored = once((schema: z.ZodObject): z.ZodObject => schema.extend(kept));

export const storedOneOf = once((schema: { readonly options: readonly z.ZodObject[] }) =>
  z.union(schema.options.map((option) => option.extend(kept))),
);

function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

export const pageOf = (item: z.ZodType) =>
  z.strictObject({ items: z.array(item), next: z.string().optional().describe('The cursor of the next page.') });

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

export const connectionTest = z.strictObject({ status: z.literal('OK'), says: z.string() });

/** A platform as a road: one that is `resting` goes on by itself, one that needs a person does not. */
export const traffic = z.strictObject({
  platformId: z.string(),
  state: z.enum(['open', 'resting', 'needs-a-person']),
  circuit: circuit.optional(),
  underWay: z.array(z.string()).describe('Batch ids.'),
  waiting: z.int().describe('How many batches wait for their turn, at most 100.'),
  moreWaiting: z.boolean(),
});

/** A release with what became of it: one status of its own, derived, and one for each platform. */
export const releaseView = stored(release).extend({
  status: z.enum(rollUpRows.map((row) => row.status)),
  platformReleases: z.array(stored(platformRelease)),
});

/** A release in a list: its cards are read with itself. */
export const listedRelease = releaseView.extend({
  platforms: z.array(z.strictObject({ platformId: z.string() })),
});

export const taskView = stored(deliveryTask);

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

const gridPlace = {
  model: z.string().optional(),
  useType: z.string(),
  things: z.array(z.string()).describe('`release`, `track:ID`, `clip:ID`; `tracks` are those that no card names.'),
  territories: z.array(z.string()).describe('`Worldwide` stands for those that no card names.'),
};
const gridSpan = { from: z.string(), to: z.string().optional(), cards: z.array(z.string()) };
const gridFinding = z.strictObject({ ...gridPlace, ...gridSpan });

/** What a platform may do with a release: where, when, how. Local dates begin at midnight of the zone. */
export const dealGrid = z.strictObject({
  zone: z.string(),
  rows: z.array(z.strictObject({ ...gridPlace, spans: z.array(z.strictObject(gridSpan)) })),
  overlaps: z.array(gridFinding),
  gaps: z.array(gridFinding),
  incomplete: z.array(z.string()).optional().describe('Cards of a draft that lack something and are left out.'),
});

const terms = cardFields.pick({ price: true, preOrder: true, claim: true });
const dealDifference = z.strictObject({
  kind: z.enum(['gained', 'lost', 'changed']),
  ...gridPlace,
  from: z.string(),
  to: z.string().optional(),
  before: z.array(terms).describe('The terms, one for each card that grants.'),
  after: z.array(terms),
});

/** What a change of deals would do. */
export const dealChangeCheck = z.strictObject({
  cards: z.array(commercialCard).describe('The complete new list.'),
  differences: z.array(dealDifference),
  drops: z.array(dealDifference).describe('What the platform may do now and could not any more.'),
  confirmation: z.string().optional().describe('Send it as `confirm` to let go what is dropped.'),
  before: dealGrid,
  after: dealGrid,
});

/** A release whose deals changed on a platform, with the task that tells it, where one does. */
export const dealsChanged = z.strictObject({
  cards: z.array(commercialCard).describe('The complete new list.'),
  release: releaseView,
  task: taskView.optional(),
});

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

/** A message before it is sent, and everything that is known of it. */
export const preview = z.strictObject({
  version: z.string(),
  avsVersion: z.string(),
  bytes: z.int(),
  message: z.string().optional().describe('Absent when it has more than 4 MB.'),
  validation: z.strictObject({ errors: z.array(z.looseObject({})) }),
  conformance: z.strictObject({
    verdict: z.string(),
    because: z.string(),
    counts: z.looseObject({}),
    findings: z.array(z.looseObject({})),
  }),
  unsaid: z.array(z.looseObject({ path: z.string() })).describe('What this version has no place for.'),
  assumed: z.array(z.looseObject({})).describe('What this version demands and the catalog does not say.'),
  grid: dealGrid,
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

export const onboardingView = z.strictObject({
  platformId: z.string(),
  state: onboarding.shape.state,
  since: z.string().optional(),
  accepts: z.array(z.string()).describe('What can be done with it now.'),
});

export const reconciliation = z.strictObject({
  marker: z
    .enum(['arrived', 'absent'])
    .optional()
    .describe('What the platform answered when it was asked for it; without it, its folder is looked at.'),
});

export const inboundCredential = z.strictObject({
  credentialId: z.string(),
  madeAt: z.string(),
  username: z.string(),
});

export const newInboundCredential = inboundCredential.extend({
  password: z.string().optional().describe('Shown this once; a repetition of the request has none.'),
});

export const onboardingMove = z.strictObject({
  event: z.enum(['activate', 'test-again', 'pause', 'resume', 'retire']),
});

export const starterView = z.strictObject({
  says: z.string(),
  source: z.string().optional(),
  toAgree: z.array(z.string()),
  profile: platformProfile,
});
