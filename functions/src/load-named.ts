import type { AllDocuments } from '@slipway/aws';
import type { Which } from '@slipway/kernel';
import {
  allResourceIds,
  type Product,
  type ProductFacts,
  partyIdsOf,
  type Resource,
  type Tenant,
  type Work,
  workIdsOf,
} from '@slipway/releases';
import { documents } from './ports.ts';

/**
 * A product with everything that it names, and what that names, one call each time until nothing new is named; the
 * defaults of the tenant fill in what is missing.
 */
export async function loadNamed(tenantId: string, product: Product, tenant: Tenant | undefined): Promise<ProductFacts> {
  const resources = new Map<string, Resource>();
  const works = new Map<string, Work>();
  const parties: Map<string, AllDocuments['party']> = new Map();
  const assets: Map<string, AllDocuments['asset']> = new Map();
  const label = tenant?.defaults?.labelPartyId;
  const asked = new Set<string>();
  for (;;) {
    const wanted = [
      ...allResourceIds(product, resources).map((resourceId) => ['resource', { resourceId }] as const),
      ...workIdsOf(resources.values()).map((workId) => ['work', { workId }] as const),
      ...partyIdsOf(product, resources, works).map((partyId) => ['party', { partyId }] as const),
      ...(label === undefined ? [] : [['party', { partyId: label }] as const]),
      ...[...resources.values()].flatMap(({ assetId }) =>
        assetId === undefined ? [] : [['asset', { assetId }] as const],
      ),
    ].filter((which) => isNew(asked, which));
    if (wanted.length === 0) return { tenant, product, resources, works, parties, assets };
    for (const stored of await documents().getAll(tenantId, wanted)) {
      if (!stored) continue;
      const { value } = stored;
      if ('resourceId' in value) resources.set(value.resourceId, value);
      else if ('workId' in value) works.set(value.workId, value);
      else if ('partyId' in value) parties.set(value.partyId, value);
      else assets.set(value.assetId, value);
    }
  }
}

/** Whether it was not asked for before; from now on it was. */
function isNew(asked: Set<string>, which: Which<AllDocuments>): boolean {
  const before = asked.size;
  return asked.add(JSON.stringify(which)).size > before;
}
