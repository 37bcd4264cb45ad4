import {
  asset,
  party,
  partyFields,
  product,
  productFields,
  resource,
  resourceFields,
  tenant,
  tenantFields,
  uploadedParts,
  uploadRequest,
  work,
  workFields,
} from '@slipway/releases';
import * as z from 'zod';
import * as view from '../views/catalog.ts';
import { auditEntry } from '../views/releases.ts';
import { stored, storedOneOf } from '../views/stored.ts';
import { list, MESSAGE_TYPES, read, searchable, write } from './kinds.ts';
import type { Place, Route } from './route.ts';

const catalog = (path: string): Place => ({ function: 'catalog-api', tag: 'Catalog', path });
const assets = (path: string): Place => ({ function: 'assets-api', tag: 'Catalog', path });

const storedResource = storedOneOf(resource);

const readinessQuery = z.strictObject({
  platforms: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .pipe(z.array(z.string()))
    .optional()
    .describe('Their ids, separated by commas; all of them without.'),
});

/** The tenant, its catalog and its files. */
export const catalogRoutes = {
  'get-tenant': read(catalog('/v1/tenant'), 'Reads the profile of your tenant.', stored(tenant)),
  'put-tenant': write(catalog('/v1/tenant'), 'Writes the profile of your tenant.', tenantFields, stored(tenant)),

  'get-tenant-timeline': list(
    catalog('/v1/timeline'),
    'The trail of what belongs to no release, oldest first: catalog, platforms, answers to messages that nobody knows.',
    auditEntry,
  ),

  'list-parties': searchable(catalog('/v1/parties'), 'Lists parties.', stored(party)),
  'get-party': read(catalog('/v1/parties/{partyId}'), 'Reads a party.', stored(party)),
  'put-party': write(catalog('/v1/parties/{partyId}'), 'Writes a party.', partyFields, stored(party)),

  'list-works': searchable(catalog('/v1/works'), 'Lists works.', stored(work)),
  'get-work': read(catalog('/v1/works/{workId}'), 'Reads a work.', stored(work)),
  'put-work': write(catalog('/v1/works/{workId}'), 'Writes a work.', workFields, stored(work)),

  'list-resources': searchable(
    catalog('/v1/resources'),
    'Lists sound recordings, videos, images and texts.',
    storedResource,
  ),
  'get-resource': read(catalog('/v1/resources/{resourceId}'), 'Reads a resource.', storedResource),
  'put-resource': write(catalog('/v1/resources/{resourceId}'), 'Writes a resource.', resourceFields, storedResource),

  'list-products': searchable(catalog('/v1/products'), 'Lists products.', stored(product)),
  'get-product': read(catalog('/v1/products/{productId}'), 'Reads a product.', stored(product)),
  'put-product': write(catalog('/v1/products/{productId}'), 'Writes a product.', productFields, stored(product)),

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

  'import-message': {
    ...catalog('/v1/message-imports'),
    function: 'import-message',
    method: 'POST',
    access: 'write',
    says: 'Reads the release of an ERN message of any version into the catalog. What is there already is replaced, what could not be kept is told.',
    query: z.strictObject({
      draft: z
        .enum(['true', 'false'])
        .default('false')
        .describe('Also starts a draft, with the deals of the message as its cards.'),
    }),
    takes: MESSAGE_TYPES,
    // A function takes 6 MB, and bytes that are no text travel as base64.
    largestBody: 4 * 1024 * 1024,
    answer: { status: 201, schema: view.importedMessage },
    refusals: ['message-unreadable', 'import-incomplete', 'version-conflict'],
  },

  'list-assets': list(assets('/v1/assets'), 'Lists assets.', stored(asset)),
  'get-asset': read(
    assets('/v1/assets/{assetId}'),
    'Reads an asset: what was found when its bytes arrived.',
    stored(asset),
  ),
  'create-asset': {
    ...assets('/v1/assets'),
    method: 'POST',
    access: 'write',
    says: 'Announces a file and answers with the address to upload it to. Its bytes are checked when they arrive.',
    body: uploadRequest,
    answer: { status: 201, schema: view.upload },
    answersAnew: true,
    refusals: [],
  },
  'finish-upload': {
    ...assets('/v1/assets/{assetId}/uploads'),
    method: 'POST',
    access: 'write',
    says: 'Puts the uploaded parts of an asset together. Its bytes are checked then.',
    body: uploadedParts,
    answer: { status: 202, schema: stored(asset) },
    refusals: ['not-found', 'upload-refused'],
  },
} as const satisfies Record<string, Route>;
