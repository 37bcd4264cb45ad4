import { acknowledgementRecord, strayAnswer } from '@slipway/delivery';
import {
  allocationRequest,
  block,
  blockFields,
  identifierImport,
  importRequest,
  pool,
  poolFields,
  poolUsage,
  reservationRequest,
} from '@slipway/identifiers';
import {
  asset,
  batchDecision,
  credentials,
  dealChangeRequest,
  draftContent,
  draftPatch,
  party,
  partyFields,
  platform,
  platformFields,
  preset,
  presetFields,
  presetSource,
  product,
  productFields,
  redeliveryRequest,
  releaseBatch,
  releaseBatchRequest,
  releaseRequest,
  removalRequest,
  rescheduling,
  resource,
  resourceFields,
  tenant,
  tenantFields,
  updateRequest,
  uploadedParts,
  uploadRequest,
  work,
  workFields,
} from '@slipway/releases';
import * as z from 'zod';
import * as number from './identifier-views.ts';
import type { ProblemCode } from './problems.ts';
import * as view from './views.ts';

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The row of the function manifest that answers. */
  readonly function:
    | 'catalog-api'
    | 'platforms-api'
    | 'drafts-api'
    | 'releases-api'
    | 'evidence-api'
    | 'preview-api'
    | 'releases-api'
    | 'identifiers-api'
    | 'take-acknowledgement'
    | 'docs-api';
  /** Who may call: anybody, whoever may read in the tenant, whoever may change something, a platform by its credential. */
  readonly access: 'public' | 'read' | 'write' | 'platform';
  readonly tag: string;
  readonly says: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media types of a body that is no JSON. */
  readonly takes?: readonly string[];
  /** The success: its status, and what its body is. No schema: no body. */
  readonly answer: { readonly status: number; readonly schema?: z.ZodType; readonly mediaType?: string };
  /** The document carries an ETag; `write` also demands If-Match, or If-None-Match: * for a new document. */
  readonly etag?: 'read' | 'write';
  /** A repeated POST is not answered from memory: its handler finds what the first one made, and the answer is fresh. */
  readonly answersAnew?: true;
  /** What this route can refuse beside what every route can (`commonRefusals`). */
  readonly refusals: readonly ProblemCode[];
}

const page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe('How many at most.'),
  cursor: z.string().max(2048).optional().describe('`next` of the page before.'),
});

/** Lists in which can be searched. */
const search = page.extend({
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words of the title or the artist, each as far as it is known; or a whole number in any written form.'),
});

const readinessQuery = z.strictObject({
  platforms: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .pipe(z.array(z.string()))
    .optional()
    .describe('Their ids, separated by commas; all of them without.'),
});

/** Up to 1.6, the name of the file says which message is answered. */
const acknowledgementQuery = z.strictObject({
  fileName: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/, 'letters, digits and . _ - only, at most 200')
    .optional()
    .describe('The name that the file would have in a folder; needed where it alone names the message.'),
});

type Place = Pick<Route, 'function' | 'tag' | 'path'>;

const list = (place: Place, says: string, item: z.ZodType) =>
  ({
    ...place,
    method: 'GET',
    access: 'read',
    says,
    query: page,
    answer: { status: 200, schema: view.pageOf(item) },
    refusals: [],
  }) as const;

const searchable = (place: Place, says: string, item: z.ZodType) =>
  ({ ...list(place, says, item), query: search }) as const;

const read = (place: Place, says: string, schema: z.ZodType) =>
  ({
    ...place,
    method: 'GET',
    access: 'read',
    says,
    answer: { status: 200, schema },
    etag: 'read',
    refusals: ['not-found'],
  }) as const;

const write = <Body extends z.ZodType>(place: Place, says: string, body: Body, schema: z.ZodType) =>
  ({
    ...place,
    method: 'PUT',
    access: 'write',
    says: `${says} New with \`If-None-Match: *\`, changed with \`If-Match\`.`,
    body,
    answer: { status: 200, schema },
    etag: 'write',
    refusals: ['not-found', 'version-missing', 'version-mismatch', 'version-conflict'],
  }) as const;

const catalog = (path: string): Place => ({ function: 'catalog-api', tag: 'Catalog', path });
const platforms = (path: string): Place => ({ function: 'platforms-api', tag: 'Platforms', path });
const releases = (path: string): Place => ({ function: 'releases-api', tag: 'Releases', path });
const desk = (path: string): Place => ({ function: 'drafts-api', tag: 'Drafts', path: `/v1${path}` });
const drafts = (path: string): Place => ({ function: 'drafts-api', tag: 'Drafts', path: `/v1/drafts${path}` });
const identifiers = (path: string): Place => ({
  function: 'identifiers-api',
  tag: 'Identifiers',
  path: `/v1/identifiers${path}`,
});

const storedResource = view.storedOneOf(resource);

/** Every address of the API. Handlers, the template, the OpenAPI document and the tenant tests are made from it. */
export const routes = {
  'get-tenant': read(catalog('/v1/tenant'), 'Reads the profile of your tenant.', view.stored(tenant)),
  'put-tenant': write(catalog('/v1/tenant'), 'Writes the profile of your tenant.', tenantFields, view.stored(tenant)),

  'get-tenant-timeline': list(
    catalog('/v1/timeline'),
    'The trail of what belongs to no release, oldest first: catalog, platforms, answers to messages that nobody knows.',
    view.auditEntry,
  ),

  'list-parties': searchable(catalog('/v1/parties'), 'Lists parties.', view.stored(party)),
  'get-party': read(catalog('/v1/parties/{partyId}'), 'Reads a party.', view.stored(party)),
  'put-party': write(catalog('/v1/parties/{partyId}'), 'Writes a party.', partyFields, view.stored(party)),

  'list-works': searchable(catalog('/v1/works'), 'Lists works.', view.stored(work)),
  'get-work': read(catalog('/v1/works/{workId}'), 'Reads a work.', view.stored(work)),
  'put-work': write(catalog('/v1/works/{workId}'), 'Writes a work.', workFields, view.stored(work)),

  'list-resources': searchable(catalog('/v1/resources'), 'Lists sound recordings and images.', storedResource),
  'get-resource': read(catalog('/v1/resources/{resourceId}'), 'Reads a resource.', storedResource),
  'put-resource': write(catalog('/v1/resources/{resourceId}'), 'Writes a resource.', resourceFields, storedResource),

  'list-products': searchable(catalog('/v1/products'), 'Lists products.', view.stored(product)),
  'get-product': read(catalog('/v1/products/{productId}'), 'Reads a product.', view.stored(product)),
  'put-product': write(catalog('/v1/products/{productId}'), 'Writes a product.', productFields, view.stored(product)),

  'get-readiness': {
    ...catalog('/v1/products/{productId}/readiness'),
    method: 'GET',
    access: 'read',
    says: 'Tells what a product still lacks and for which platforms it matters, and what rules filled in.',
    query: readinessQuery,
    answer: { status: 200, schema: view.readiness },
    refusals: ['not-found', 'tenant-unknown'],
  },
  'import-products': {
    ...catalog('/v1/product-imports'),
    method: 'POST',
    access: 'write',
    says: 'Reads products from a list (CSV, one row a track) into the catalog, each by itself; problems name row and column.',
    body: view.productList,
    answer: { status: 200, schema: view.importedProducts },
    refusals: [],
  },

  'list-assets': list(catalog('/v1/assets'), 'Lists assets.', view.stored(asset)),
  'get-asset': read(
    catalog('/v1/assets/{assetId}'),
    'Reads an asset: what was found when its bytes arrived.',
    view.stored(asset),
  ),
  'create-asset': {
    ...catalog('/v1/assets'),
    method: 'POST',
    access: 'write',
    says: 'Announces a file and answers with the address to upload it to. Its bytes are checked when they arrive.',
    body: uploadRequest,
    answer: { status: 201, schema: view.upload },
    answersAnew: true,
    refusals: [],
  },
  'finish-upload': {
    ...catalog('/v1/assets/{assetId}/uploads'),
    method: 'POST',
    access: 'write',
    says: 'Puts the uploaded parts of an asset together. Its bytes are checked then.',
    body: uploadedParts,
    answer: { status: 202, schema: view.stored(asset) },
    refusals: ['not-found', 'upload-refused'],
  },

  'list-platforms': list(platforms('/v1/platforms'), 'Lists the platforms that you onboarded.', view.stored(platform)),
  'get-platform': read(platforms('/v1/platforms/{platformId}'), 'Reads a platform.', view.stored(platform)),
  'put-platform': write(
    platforms('/v1/platforms/{platformId}'),
    'Writes a platform: its address, its host keys, its habits.',
    platformFields,
    view.stored(platform),
  ),
  'get-starters': {
    ...platforms('/v1/platform-profiles'),
    method: 'GET',
    access: 'read',
    says: 'Shows the profiles to begin with: what the public pages of DSPs say of their habits, and what is left to agree.',
    answer: { status: 200, schema: z.strictObject({ items: z.array(view.starterView) }) },
    refusals: [],
  },
  'get-onboarding': {
    ...platforms('/v1/platforms/{platformId}/onboarding'),
    method: 'GET',
    access: 'read',
    says: 'Tells how far the onboarding of a platform is, and what can be done with it.',
    answer: { status: 200, schema: view.onboardingView },
    refusals: ['not-found'],
  },
  'move-onboarding': {
    ...platforms('/v1/platforms/{platformId}/onboarding-moves'),
    method: 'POST',
    access: 'write',
    says: 'Activates, pauses, resumes or retires a platform. A paused one holds its tasks; to activate or resume it, its connection is tested.',
    body: view.onboardingMove,
    answer: { status: 200, schema: view.onboardingView },
    refusals: ['not-found', 'move-refused', 'connection-failed', 'version-conflict'],
  },
  'put-credentials': {
    ...platforms('/v1/platforms/{platformId}/credentials'),
    method: 'PUT',
    access: 'write',
    says: 'Sets what you sign in with at a platform. It is kept as a secret and can never be read again.',
    body: credentials,
    answer: { status: 204 },
    refusals: ['not-found'],
  },
  'get-platform-traffic': {
    ...platforms('/v1/platforms/{platformId}/traffic'),
    method: 'GET',
    access: 'read',
    says: 'Tells what is on its way to a platform, what waits, and what keeps deliveries back.',
    answer: { status: 200, schema: view.traffic },
    refusals: ['not-found'],
  },
  'list-stray-answers': {
    ...list(
      platforms('/v1/platforms/{platformId}/stray-answers'),
      'Lists the answers of a platform that belong to no message of yours, or could not be read.',
      view.stored(strayAnswer),
    ),
    refusals: ['not-found'],
  },
  'test-connection': {
    ...platforms('/v1/platforms/{platformId}/connection-tests'),
    method: 'POST',
    access: 'write',
    says: 'Signs in at a platform with the stored credentials and the pinned host keys.',
    answer: { status: 200, schema: view.connectionTest },
    refusals: ['not-found', 'connection-failed'],
  },

  'list-inbound-credentials': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials'),
    method: 'GET',
    access: 'read',
    says: 'Lists what a platform can sign in with here to bring its answers.',
    answer: { status: 200, schema: z.strictObject({ items: z.array(view.inboundCredential) }) },
    refusals: ['not-found'],
  },
  'create-inbound-credential': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials'),
    method: 'POST',
    access: 'write',
    says: 'Makes a user name and a password by which a platform brings its answers. The password is shown this once.',
    answer: { status: 201, schema: view.newInboundCredential },
    answersAnew: true,
    refusals: ['not-found', 'credentials-too-many', 'version-conflict'],
  },
  'revoke-inbound-credential': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials/{credentialId}'),
    method: 'DELETE',
    access: 'write',
    says: 'Revokes what a platform signs in with here: from now on it opens nothing.',
    answer: { status: 204 },
    refusals: ['not-found', 'version-conflict'],
  },
  'take-acknowledgement': {
    method: 'POST',
    path: '/v1/acknowledgements',
    function: 'take-acknowledgement',
    tag: 'For platforms',
    access: 'platform',
    says: 'Takes an acknowledgement of any choreography generation from a platform. The same one again is the same.',
    query: acknowledgementQuery,
    // The last one carries every encoding unchanged; API Gateway makes text of the others.
    takes: ['application/xml', 'text/xml', 'application/octet-stream'],
    answer: {
      status: 202,
      schema: z.strictObject({ acknowledgementId: z.string().describe('SHA-256 of its bytes.') }),
    },
    refusals: ['acknowledgement-unreadable'],
  },

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
    answer: { status: 200, schema: view.preview },
    refusals: ['not-found', 'tenant-unknown', 'draft-incomplete', 'preview-impossible'],
  },
  'get-draft-timeline': {
    ...list(drafts('/{draftId}/timeline'), 'The trail of a draft, oldest first.', view.auditEntry),
    refusals: ['not-found'],
  },
  'get-draft-grid': {
    ...drafts('/{draftId}/platforms/{platformId}/grid'),
    method: 'GET',
    access: 'read',
    says: 'Shows what the cards of a draft would allow a platform. Cards that lack something are named and left out.',
    answer: { status: 200, schema: view.dealGrid },
    refusals: ['not-found'],
  },

  'list-presets': list(desk('/presets'), 'Lists presets.', view.stored(preset)),
  'get-preset': read(desk('/presets/{presetId}'), 'Reads a preset.', view.stored(preset)),
  'put-preset': write(desk('/presets/{presetId}'), 'Writes a preset.', presetFields, view.stored(preset)),
  'create-preset': {
    ...desk('/presets'),
    method: 'POST',
    access: 'write',
    says: 'Keeps the platforms and cards of a release or of a draft as a preset.',
    body: presetSource,
    answer: { status: 201, schema: view.stored(preset) },
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
    view.stored(releaseBatch),
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

  'list-releases': {
    ...list(
      releases('/v1/releases'),
      'Lists releases, newest first; on a platform, by their status there. Filters and a search can be combined.',
      view.listedRelease,
    ),
    query: search.extend(view.releaseFilters),
  },
  'create-release': {
    ...releases('/v1/releases'),
    method: 'POST',
    access: 'write',
    says: 'Releases a product to platforms. Delivery begins by itself.',
    body: releaseRequest,
    answer: { status: 201, schema: view.releaseView },
    refusals: [
      'tenant-unknown',
      'product-unknown',
      'release-not-ready',
      'gates-closed',
      'version-conflict',
      'pool-exhausted',
      'pool-busy',
    ],
  },
  'check-release': {
    ...releases('/v1/release-checks'),
    method: 'POST',
    access: 'write',
    says: 'Tells what a release would meet, and makes nothing: what it lacks, other releases of the same, windows that meet.',
    body: releaseRequest,
    answer: { status: 200, schema: view.check },
    refusals: ['tenant-unknown', 'product-unknown'],
  },
  'list-product-releases': {
    ...releases('/v1/products/{productId}/releases'),
    method: 'GET',
    access: 'read',
    says: 'Shows the releases of a product, and those of others with the same recordings.',
    answer: { status: 200, schema: view.productReleases },
    refusals: ['not-found'],
  },
  'get-release': read(
    releases('/v1/releases/{releaseId}'),
    'Reads a release with its status on every platform.',
    view.releaseView,
  ),
  'get-timeline': {
    ...list(
      releases('/v1/releases/{releaseId}/timeline'),
      'The trail of a release, oldest first: who, when, what.',
      view.auditEntry,
    ),
    refusals: ['not-found'],
  },
  'get-deal-grid': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/grid'),
    method: 'GET',
    access: 'read',
    says: 'Shows what the cards of a release allow a platform: where, when, how; what overlaps, and where a gap is.',
    answer: { status: 200, schema: view.dealGrid },
    refusals: ['not-found'],
  },
  'preview-release': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/preview'),
    function: 'preview-api',
    method: 'GET',
    access: 'read',
    says: 'The message for a platform as it would be written now: its validation, its conformance, what its version cannot say, its deals.',
    answer: { status: 200, schema: view.preview },
    refusals: ['not-found', 'tenant-unknown', 'preview-impossible'],
  },
  'cancel-platform-release': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/cancellations'),
    method: 'POST',
    access: 'write',
    says: 'Withdraws a release from one platform, as long as nothing complete arrived there.',
    answer: { status: 200, schema: view.releaseView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },
  'reschedule-platform-release': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/schedules'),
    method: 'POST',
    access: 'write',
    says: 'Moves windows of a release on one platform. One that has been told already is behind until it is synchronised.',
    body: rescheduling,
    answer: { status: 200, schema: view.releaseView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },
  'check-deal-change': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/deal-change-checks'),
    method: 'POST',
    access: 'write',
    says: 'Shows what a change of deals would do, and changes nothing: all cards, the grid before and after, the differences.',
    body: dealChangeRequest.pick({ operation: true }),
    answer: { status: 200, schema: view.dealChangeCheck },
    refusals: ['not-found', 'deals-refused'],
  },
  'change-deals': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/deal-changes'),
    method: 'POST',
    access: 'write',
    says: 'Extends, reduces, reprices or cancels deals of the release in the version of `If-Match` on one platform; on request the platform is told at once.',
    body: dealChangeRequest,
    answer: { status: 200, schema: view.dealsChanged },
    etag: 'write',
    refusals: [
      'not-found',
      'version-missing',
      'version-mismatch',
      'version-conflict',
      'move-refused',
      'deals-refused',
      'gates-closed',
    ],
  },
  'delete-release': {
    ...releases('/v1/releases/{releaseId}/deletions'),
    method: 'POST',
    access: 'write',
    says: 'Takes a release out of the lists. It goes on on its platforms, and can be put back.',
    answer: { status: 200, schema: view.releaseView },
    refusals: ['not-found', 'version-conflict'],
  },
  'undelete-release': {
    ...releases('/v1/releases/{releaseId}/undeletions'),
    method: 'POST',
    access: 'write',
    says: 'Puts a release that was deleted back into the lists.',
    answer: { status: 200, schema: view.releaseView },
    refusals: ['not-found', 'version-conflict'],
  },
  'list-tasks': {
    ...list(releases('/v1/releases/{releaseId}/tasks'), 'Lists the delivery tasks of a release.', view.taskView),
    refusals: ['not-found'],
  },
  'get-task': read(releases('/v1/releases/{releaseId}/tasks/{taskId}'), 'Reads a delivery task.', view.taskView),
  'get-message': {
    ...releases('/v1/releases/{releaseId}/tasks/{taskId}/message'),
    method: 'GET',
    access: 'read',
    says: 'Gives a short-lived address of the ERN message exactly as it was sealed.',
    answer: { status: 200, schema: view.download },
    refusals: ['not-found'],
  },
  'get-evidence': {
    function: 'evidence-api',
    tag: 'Releases',
    path: '/v1/releases/{releaseId}/tasks/{taskId}/evidence',
    method: 'GET',
    access: 'read',
    says: 'Gives a short-lived address of a ZIP: message, manifest, hash sums, transfers, acknowledgements and timeline of a task.',
    answer: { status: 200, schema: view.download },
    refusals: ['not-found'],
  },
  'retry-task': {
    ...releases('/v1/releases/{releaseId}/tasks/{taskId}/retries'),
    method: 'POST',
    access: 'write',
    says: 'Tries a failed delivery again: the same sealed bytes, and only those files that have not arrived.',
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'retry-refused', 'version-conflict'],
  },
  'reconcile-task': {
    ...releases('/v1/releases/{releaseId}/tasks/{taskId}/reconciliations'),
    method: 'POST',
    access: 'write',
    says: 'Settles a delivery of which nobody knows whether its completion marker arrived: looks at the folder, or goes by what the platform said. Then it waits for the answer, or sends what is missing.',
    body: view.reconciliation,
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },
  'update-platform-release': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/updates'),
    method: 'POST',
    access: 'write',
    says: 'Tells a platform what the catalog says now: the message alone, or with all files.',
    body: updateRequest,
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },
  redeliver: {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/redeliveries'),
    method: 'POST',
    access: 'write',
    says: 'Delivers a release to a platform once more, with a reason: the files that changed, everything, or the message alone.',
    body: redeliveryRequest,
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'nothing-changed', 'version-conflict'],
  },
  'list-deliveries': {
    ...list(
      releases('/v1/releases/{releaseId}/platforms/{platformId}/deliveries'),
      'Lists what was sent of a release to a platform: who asked, when and why, and which files went or stayed.',
      view.delivery,
    ),
    refusals: ['not-found'],
  },
  'list-acknowledgements': {
    ...list(
      releases('/v1/releases/{releaseId}/tasks/{taskId}/acknowledgements'),
      'Lists the answers of the platform to the message of a task.',
      view.stored(acknowledgementRecord),
    ),
    refusals: ['not-found'],
  },
  'take-down': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/takedowns'),
    method: 'POST',
    access: 'write',
    says: 'Takes a release down from a platform. Whatever has not left for it goes no further; the release can come back.',
    body: removalRequest,
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },
  'restore-platform-release': {
    ...releases('/v1/releases/{releaseId}/platforms/{platformId}/restores'),
    method: 'POST',
    access: 'write',
    says: 'Brings a release that was taken down back to a platform.',
    body: removalRequest,
    answer: { status: 202, schema: view.taskView },
    refusals: ['not-found', 'move-refused', 'version-conflict'],
  },

  'list-pools': list(identifiers('/pools'), 'Lists your identifier pools.', view.stored(pool)),
  'list-shared-pools': list(
    identifiers('/shared-pools'),
    'Lists the pools of the operator that you may draw from.',
    number.sharedPool,
  ),
  'get-pool': read(identifiers('/pools/{poolId}'), 'Reads an identifier pool.', view.stored(pool)),
  'put-pool': write(identifiers('/pools/{poolId}'), 'Writes an identifier pool.', poolFields, view.stored(pool)),
  'list-blocks': {
    ...list(identifiers('/pools/{poolId}/blocks'), 'Lists the blocks of a pool.', view.storedOneOf(block)),
    refusals: ['not-found'],
  },
  'get-block': read(identifiers('/pools/{poolId}/blocks/{blockId}'), 'Reads a block.', view.storedOneOf(block)),
  'put-block': {
    ...write(
      identifiers('/pools/{poolId}/blocks/{blockId}'),
      'Writes a block: a prefix, its order of use, its state.',
      blockFields,
      view.storedOneOf(block),
    ),
    refusals: ['not-found', 'block-refused', 'version-missing', 'version-mismatch', 'version-conflict'],
  },
  'get-pool-usage': {
    ...identifiers('/pools/{poolId}/usage'),
    method: 'GET',
    access: 'read',
    says: 'Tells what is used and free, by block and year, and when the pool runs out at its present rate.',
    answer: { status: 200, schema: poolUsage },
    refusals: ['not-found'],
  },
  'list-numbers': {
    ...list(identifiers('/pools/{poolId}/numbers'), 'Lists the numbers of a pool that are in use.', number.numberView),
    refusals: ['not-found'],
  },
  'export-numbers': {
    ...identifiers('/pools/{poolId}/numbers.csv'),
    method: 'GET',
    access: 'read',
    says: 'The numbers of a pool as CSV, without those that may still go back.',
    query: number.csvPage,
    answer: { status: 200, mediaType: 'text/csv' },
    refusals: ['not-found'],
  },
  'export-party': {
    ...identifiers('/parties/{partyId}/credits.csv'),
    method: 'GET',
    access: 'read',
    says: 'The recordings and works of a party as CSV, with its ISNI and IPI: for collecting societies.',
    answer: { status: 200, mediaType: 'text/csv' },
    refusals: ['not-found'],
  },
  'allocate-numbers': {
    ...identifiers('/pools/{poolId}/allocations'),
    method: 'POST',
    access: 'write',
    says: 'Hands out numbers, one or a batch. The same Idempotency-Key gives the same numbers again.',
    body: allocationRequest,
    answer: { status: 201, schema: number.allocationView },
    refusals: ['not-found', 'pool-exhausted', 'pool-busy'],
  },
  'reserve-numbers': {
    ...identifiers('/pools/{poolId}/reservations'),
    method: 'POST',
    access: 'write',
    says: 'Sets numbers aside. What is not bound within the term goes back by itself.',
    body: reservationRequest,
    answer: { status: 201, schema: number.allocationView },
    refusals: ['not-found', 'pool-exhausted', 'pool-busy'],
  },
  'list-unfinished-allocations': list(
    identifiers('/unfinished-allocations'),
    'Lists the requests for numbers that have not come to their end, with the leases that they hold.',
    number.unfinishedAllocation,
  ),
  'get-allocation': read(
    identifiers('/allocations/{allocationId}'),
    'Reads a request for numbers, with its numbers.',
    number.allocationView,
  ),
  'return-allocation': {
    ...identifiers('/allocations/{allocationId}/returns'),
    method: 'POST',
    access: 'write',
    says: 'Gives back what can go back: the unbound numbers of a reservation, the lease of an unfinished batch.',
    answer: { status: 200, schema: number.allocationView },
    refusals: ['not-found'],
  },
  'mark-exported': {
    ...identifiers('/allocations/{allocationId}/exports'),
    method: 'POST',
    access: 'write',
    says: 'Notes that the numbers of a reservation were printed or sent: none of them goes back any more.',
    answer: { status: 200, schema: number.exported },
    refusals: ['not-found'],
  },
  'bind-number': {
    ...identifiers('/bindings'),
    method: 'POST',
    access: 'write',
    says: 'Gives a reserved number, or one of a batch, to its owner. It never goes back.',
    body: number.binding,
    answer: { status: 200, schema: number.numberView },
    refusals: ['not-found', 'number-taken', 'pool-busy'],
  },
  'register-number': {
    ...identifiers('/registrations'),
    method: 'POST',
    access: 'write',
    says: 'Registers a number that somebody else gave out, so that a clash is found before delivery.',
    body: number.registration,
    answer: { status: 201, schema: number.numberView },
    refusals: ['number-taken', 'pool-busy'],
  },
  'quarantine-number': {
    ...identifiers('/quarantines'),
    method: 'POST',
    access: 'write',
    says: 'Puts a number in quarantine: it is in doubt whose it is.',
    body: number.quarantine,
    answer: { status: 200, schema: number.numberView },
    refusals: ['pool-busy'],
  },
  'end-quarantine': {
    ...identifiers('/quarantines/ends'),
    method: 'POST',
    access: 'write',
    says: "Ends a quarantine after somebody has looked: the number is its owner's, and never goes back to its pool.",
    body: number.quarantineEnd,
    answer: { status: 200, schema: number.numberView },
    refusals: ['not-found', 'number-taken', 'pool-busy'],
  },
  'look-up-number': {
    ...identifiers('/lookup'),
    method: 'GET',
    access: 'read',
    says: 'Tells where a number went, by any of its printed forms.',
    query: number.lookupQuery,
    answer: { status: 200, schema: number.whereabouts },
    refusals: [],
  },
  'list-identifier-imports': list(
    identifiers('/imports'),
    'Lists the loadings of numbers that were used before.',
    view.stored(identifierImport),
  ),
  'create-identifier-import': {
    ...identifiers('/pools/{poolId}/imports'),
    method: 'POST',
    access: 'write',
    says: 'Announces a file of used numbers and answers with the address to upload it to. It is loaded when it arrives.',
    body: importRequest,
    answer: { status: 201, schema: number.importUpload },
    refusals: ['not-found'],
  },
  'get-identifier-import': read(
    identifiers('/imports/{importId}'),
    'Reads how far an import came, and what became of its rows.',
    view.stored(identifierImport),
  ),

  'get-openapi': {
    method: 'GET',
    path: '/openapi.json',
    function: 'docs-api',
    tag: 'Documentation',
    access: 'public',
    says: 'This document.',
    answer: { status: 200, mediaType: 'application/json' },
    refusals: [],
  },
  'get-docs': {
    method: 'GET',
    path: '/docs',
    function: 'docs-api',
    tag: 'Documentation',
    access: 'public',
    says: 'This document as a page.',
    answer: { status: 200, mediaType: 'text/html' },
    refusals: [],
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** `GET /v1/parties/{partyId}`: how API Gateway names a route, and how the functions find their handler. */
export const routeKey = (route: Route): string => `${route.method} ${route.path}`;

/** People and their programs say by a key of their own what is a repetition; a platform's answer is known by its bytes. */
export const needsIdempotencyKey = ({ method, access }: Route): boolean => method === 'POST' && access !== 'platform';

/** The names in a route's path: `/v1/releases/{releaseId}/tasks` gives `['releaseId']`. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** What any route can answer instead of its success, by what it is. */
export const commonRefusals = (route: Route): ProblemCode[] => [
  ...(route.access === 'public' || route.access === 'platform' ? [] : (['token-missing'] as const)),
  ...(route.access === 'write' ? (['role-insufficient', 'document-too-large'] as const) : []),
  ...(route.query || route.body || pathParameters(route.path).length > 0 ? (['request-invalid'] as const) : []),
  ...(route.body ? (['request-malformed'] as const) : []),
  ...(route.body || route.takes ? (['media-type-unsupported', 'body-too-large'] as const) : []),
  ...(needsIdempotencyKey(route)
    ? (['idempotency-key-missing', 'idempotency-in-progress', 'idempotency-key-reused'] as const)
    : []),
  'internal',
];
