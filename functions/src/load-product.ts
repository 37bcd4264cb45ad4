import type { AllDocuments } from '@slipway/aws';
import {
  allResourceIds,
  type Product,
  type ProductFacts,
  partyIdsOf,
  type Resource,
  workIdsOf,
} from '@slipway/releases';
import { documents } from './ports.ts';

/** A product with everything that it names, and the tenant whose defaults fill in what is missing. */
export async function loadProduct(tenantId: string, productId: string): Promise<ProductFacts | undefined> {
  const [stored, tenant] = await Promise.all([
    documents().get(tenantId, 'product', { productId }),
    documents().get(tenantId, 'tenant', {}),
  ]);
  const product = stored?.value;
  if (!product) return undefined;
  const resources = await loadResources(tenantId, product);
  const assetIds = [...resources.values()].flatMap(({ assetId }) => assetId ?? []);
  const [works, assets] = await Promise.all([
    loadAll(tenantId, 'work', workIdsOf(resources.values()), (workId) => ({ workId })),
    loadAll(tenantId, 'asset', assetIds, (assetId) => ({ assetId })),
  ]);
  const label = tenant?.value.defaults?.labelPartyId;
  const partyIds = new Set([...partyIdsOf(product, resources, works), ...(label === undefined ? [] : [label])]);
  const parties = await loadAll(tenantId, 'party', [...partyIds], (partyId) => ({ partyId }));
  return { tenant: tenant?.value, product, resources, works, parties, assets };
}

/** What the product names, then what that is made of, until nothing new is named. */
async function loadResources(tenantId: string, product: Product): Promise<Map<string, Resource>> {
  const resources = new Map<string, Resource>();
  const asked = new Set<string>();
  for (;;) {
    const wanted = allResourceIds(product, resources).filter((resourceId) => !asked.has(resourceId));
    if (wanted.length === 0) return resources;
    for (const resourceId of wanted) asked.add(resourceId);
    const found = await loadAll(tenantId, 'resource', wanted, (resourceId) => ({ resourceId }));
    for (const [resourceId, resource] of found) resources.set(resourceId, resource);
  }
}

async function loadAll<Kind extends 'resource' | 'work' | 'party' | 'asset'>(
  tenantId: string,
  kind: Kind,
  ids: readonly string[],
  key: (id: string) => Partial<AllDocuments[Kind]>,
): Promise<Map<string, AllDocuments[Kind]>> {
  const found = await Promise.all(
    ids.map(async (id): Promise<[string, AllDocuments[Kind]][]> => {
      const stored = await documents().get(tenantId, kind, key(id));
      return stored ? [[id, stored.value]] : [];
    }),
  );
  return new Map(found.flat());
}
