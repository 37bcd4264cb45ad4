import { bindTyped } from '@slipway/identifiers';
import { numbersOfProduct, numbersOfResource } from '@slipway/releases';
import { numberPorts } from '../identifiers.ts';
import { documents } from '../ports.ts';
import { api } from './api.ts';
import { page, readDocument, writeDocument } from './documents.ts';
import { importProducts } from './import-products.ts';
import { getReadiness } from './readiness.ts';
import { searchDocuments } from './search.ts';

export const handler = api({
  'get-tenant': readDocument('tenant'),
  'put-tenant': writeDocument('tenant', () => 'Tenant profile written'),

  'get-tenant-timeline': (request) =>
    page(
      request,
      (wanted) => documents().tenantTrail(request.tenantId, wanted),
      (entry) => entry,
    ),

  'list-parties': searchDocuments('party', (partyId) => ({ partyId })),
  'get-party': readDocument('party'),
  'put-party': writeDocument('party', (party) => `Party "${party.fullName}" written`),

  'list-works': searchDocuments('work', (workId) => ({ workId })),
  'get-work': readDocument('work'),
  'put-work': writeDocument('work', (work) => `Work "${work.title}" written`),

  'list-resources': searchDocuments('resource', (resourceId) => ({ resourceId })),
  'get-resource': readDocument('resource'),
  'put-resource': writeDocument(
    'resource',
    ({ kind, resourceId }) => `${kind} ${resourceId} written`,
    ({ tenantId, actor }, resource) => bindTyped(numberPorts(actor), tenantId, numbersOfResource(resource)),
  ),

  'list-products': searchDocuments('product', (productId) => ({ productId })),
  'get-product': readDocument('product'),
  'put-product': writeDocument(
    'product',
    (product) => `Product "${product.title}" written`,
    ({ tenantId, actor }, product) => bindTyped(numberPorts(actor), tenantId, numbersOfProduct(product)),
  ),

  'get-readiness': getReadiness,
  'import-products': importProducts,
});
