import { findPool, type PooledKind } from '@slipway/identifiers';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import {
  type Destination,
  type Filled,
  fill,
  type NumberPools,
  type ReadinessFacts,
  type ReleaseRequest,
} from '@slipway/releases';
import { loadProduct } from './load-product.ts';
import { documents } from './ports.ts';

/** There is nothing that could be looked at. */
export type NothingThere =
  | { readonly code: 'tenant-unknown' }
  | { readonly code: 'product-unknown'; readonly productId: string };

export interface Gathered {
  readonly facts: ReadinessFacts;
  readonly filled: readonly Filled[];
}

/** What a product is held against: its catalog, with what rules fill in, and the platforms to which it is to go. */
export async function gather(
  tenantId: string,
  { productId, platforms, delivers = 'everything', numberPools: asked }: Gathering,
): Promise<Outcome<Gathered, NothingThere>> {
  const [loaded, destinations] = await Promise.all([
    loadProduct(tenantId, productId),
    Promise.all(platforms.map(({ platformId, cards }) => destinationOf(tenantId, platformId, cards))),
  ]);
  const tenant = loaded?.tenant ?? (await documents().get(tenantId, 'tenant', {}))?.value;
  if (!tenant) return refused({ code: 'tenant-unknown' });
  if (!loaded) return refused({ code: 'product-unknown', productId });
  const numberPools = asked ?? tenant.numberPools ?? {};
  const pools = await poolsOf(tenantId, numberPools);
  return accepted(fill({ ...loaded, delivers, numberPools, pools, destinations }));
}

type Gathering = Pick<ReleaseRequest, 'productId' | 'numberPools'> & {
  readonly delivers?: ReleaseRequest['delivers'];
  readonly platforms: readonly Pick<Destination, 'platformId' | 'cards'>[];
};

async function destinationOf(tenantId: string, platformId: string, cards: Destination['cards']): Promise<Destination> {
  const store = documents();
  const [platform, connection, onboarding] = await Promise.all([
    store.get(tenantId, 'platform', { platformId }),
    store.get(tenantId, 'connection', { platformId }),
    store.get(tenantId, 'onboarding', { platformId }),
  ]);
  return {
    platformId,
    isConnected: connection !== undefined,
    ...(platform ? { platform: platform.value } : {}),
    ...(onboarding ? { onboarding: onboarding.value.state } : {}),
    ...(cards ? { cards } : {}),
  };
}

async function poolsOf(tenantId: string, numberPools: NumberPools): Promise<Map<string, PooledKind>> {
  const pools = new Map<string, PooledKind>();
  for (const poolId of new Set(Object.values(numberPools))) {
    if (poolId === undefined) continue;
    const found = await findPool(documents(), tenantId, poolId);
    if (found) pools.set(poolId, found.pool.value.kind);
  }
  return pools;
}
