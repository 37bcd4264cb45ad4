import type { Catalog } from '@slipway/composer';
import { DeliveryFailure, type Sends } from '@slipway/delivery';
import type { Stored } from '@slipway/kernel';
import {
  allResourceIds,
  fill,
  isReady,
  type NumberedProduct,
  type Product,
  partyIdsOf,
  type ReadyAsset,
  type Release,
  type Tenant,
  withNumbers,
  workIdsOf,
} from '@slipway/releases';
import { loadNamed } from '../load-named.ts';

/**
 * Loads what the message of a release is made of, and all of it: since the submit, something may have gone. A file that is
 * not there stops nothing but a message that brings files: a takedown must not wait for an upload.
 */
export async function loadCatalog(
  tenant: Tenant,
  release: Pick<Release, 'productId' | 'delivers' | 'icpn' | 'grid' | 'drawn'>,
  found: Stored<Product> | undefined,
  sends: Sends,
): Promise<Catalog & { readonly product: NumberedProduct }> {
  const { productId, delivers } = release;
  if (!found) throw new DeliveryFailure('message-invalid', `Product ${productId} is not in the catalog any more`);
  const loaded = await loadNamed(tenant.tenantId, found.value, tenant);
  const { product, resources, works, parties } = fill(loaded).facts;
  const missing = [
    ...absent('Resource', allResourceIds(product, resources), resources),
    ...absent('Work', workIdsOf(resources.values()), works),
    ...absent('Party', partyIdsOf(product, resources, works), parties),
  ];
  if (missing.length > 0)
    throw new DeliveryFailure('message-invalid', `${missing.join(', ')}: not in the catalog any more`);
  const assets = new Map<string, ReadyAsset>();
  for (const { assetId } of delivers === 'metadata' ? [] : resources.values()) {
    if (assetId === undefined) continue;
    const asset = loaded.assets.get(assetId);
    if (asset && isReady(asset)) assets.set(assetId, asset);
    else if (sends !== 'metadata') throw new DeliveryFailure('asset-missing', `Asset ${assetId} is not there`);
  }
  return { ...withNumbers(release, product, resources), works, parties, assets };
}

const absent = (kind: string, ids: readonly string[], known: ReadonlyMap<string, unknown>): string[] =>
  ids.filter((id) => !known.has(id)).map((id) => `${kind} ${id}`);
