import type { Catalog } from '@slipway/composer';
import { DeliveryFailure } from '@slipway/delivery';
import {
  isReady,
  type Party,
  type Product,
  partyIdsOf,
  type ReadyAsset,
  type Release,
  type Resource,
  resourceIds,
  withNumbers,
} from '@slipway/releases';
import { documents } from '../ports.ts';

/** Loads what the message of a release is made of. */
export async function loadCatalog(tenantId: string, release: Release): Promise<Catalog> {
  const { productId, delivers } = release;
  const store = documents();
  const product = await store.get(tenantId, 'product', { productId });
  if (!product) throw new DeliveryFailure('message-invalid', `Product ${productId} is not in the catalog any more`);
  const resources = new Map<string, Resource>();
  const assets = new Map<string, ReadyAsset>();
  await Promise.all(
    resourceIds(product.value).map(async (resourceId) => {
      const resource = await store.get(tenantId, 'resource', { resourceId });
      if (!resource)
        throw new DeliveryFailure('message-invalid', `Resource ${resourceId} is not in the catalog any more`);
      resources.set(resourceId, resource.value);
      const { assetId } = resource.value;
      if (delivers === 'metadata' || assetId === undefined) return;
      const asset = await store.get(tenantId, 'asset', { assetId });
      if (!asset || !isReady(asset.value)) throw new DeliveryFailure('asset-missing', `Asset ${assetId} is not there`);
      assets.set(assetId, asset.value);
    }),
  );
  const parties = await loadParties(tenantId, product.value, resources);
  return { ...withNumbers(release, product.value, resources), assets, parties };
}

async function loadParties(
  tenantId: string,
  product: Product,
  resources: Catalog['resources'],
): Promise<Map<string, Party>> {
  const parties = new Map<string, Party>();
  await Promise.all(
    partyIdsOf(product, resources).map(async (partyId) => {
      const party = await documents().get(tenantId, 'party', { partyId });
      if (!party) throw new DeliveryFailure('message-invalid', `Party ${partyId} is not in the catalog`);
      parties.set(partyId, party.value);
    }),
  );
  return parties;
}
