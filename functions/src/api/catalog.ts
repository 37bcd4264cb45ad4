import { bindTyped } from '@slipway/identifiers';
import { type Asset, asset as assetSchema, numbersOfProduct, numbersOfResource } from '@slipway/releases';
import { environment } from '../environment.ts';
import { numberPorts } from '../identifiers.ts';
import { deciding, documents, objects } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, readDocument, shown, writeDocument } from './documents.ts';
import { importProducts } from './import-products.ts';
import { getReadiness } from './readiness.ts';
import { type Reply, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
  'get-tenant': readDocument('tenant'),
  'put-tenant': writeDocument('tenant', () => 'Tenant profile written'),

  'list-parties': listDocuments('party'),
  'get-party': readDocument('party'),
  'put-party': writeDocument('party', (party) => `Party "${party.fullName}" written`),

  'list-works': listDocuments('work'),
  'get-work': readDocument('work'),
  'put-work': writeDocument('work', (work) => `Work "${work.title}" written`),

  'list-resources': listDocuments('resource'),
  'get-resource': readDocument('resource'),
  'put-resource': writeDocument(
    'resource',
    ({ kind, resourceId }) => `${kind} ${resourceId} written`,
    ({ tenantId, actor }, resource) => bindTyped(numberPorts(actor), tenantId, numbersOfResource(resource)),
  ),

  'list-products': listDocuments('product'),
  'get-product': readDocument('product'),
  'put-product': writeDocument(
    'product',
    (product) => `Product "${product.title}" written`,
    ({ tenantId, actor }, product) => bindTyped(numberPorts(actor), tenantId, numbersOfProduct(product)),
  ),

  'get-readiness': getReadiness,
  'import-products': importProducts,

  'list-assets': listDocuments('asset'),
  'get-asset': readDocument('asset'),
  'create-asset': createAsset,
});

const UPLOAD_SECONDS = 3600;

async function createAsset({ tenantId, actor, body, stableId }: ApiRequest<'create-asset'>): Promise<Reply> {
  const { clock, ids } = deciding(tenantId, actor);
  const assetId = stableId('ast');
  const value: Asset = assetSchema.parse({
    assetId,
    ...body,
    state: 'awaiting-upload',
    // The file's own name never becomes part of a key.
    key: `${tenantId}/${assetId}`,
  });
  await documents().commit({
    tenantId,
    writes: [{ kind: 'asset', value, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says: `Asset "${body.fileName}" announced` }],
    events: [],
  });
  // A repeated request finds the asset that the first one made.
  const made = await documents().get(tenantId, 'asset', { assetId });
  if (!made) throw new Error('Cannot find the asset that was just stored');
  const { url, headers } = await objects().uploadUrl(environment('ASSETS_BUCKET'), value.key, UPLOAD_SECONDS);
  const expiresAt = new Date(Date.parse(clock.now()) + UPLOAD_SECONDS * 1000).toISOString();
  return withETag(201, made.version, { asset: shown(made), upload: { method: 'PUT', url, headers, expiresAt } });
}
