import { findPools, type PooledKind } from '@slipway/identifiers';
import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import {
  type Connection,
  type Destination,
  type Filled,
  fill,
  type NumberPools,
  type Onboarding,
  type Platform,
  type ReadinessFacts,
  type ReleaseRequest,
} from '@slipway/releases';
import { loadNamed } from './load-named.ts';
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
  const [product, tenant, ...found] = await documents().getAll(tenantId, [
    ['product', { productId }],
    ['tenant', {}],
    ...platforms.flatMap(({ platformId }) => [
      ['platform', { platformId }] as const,
      ['connection', { platformId }] as const,
      ['onboarding', { platformId }] as const,
    ]),
  ]);
  if (!tenant) return refused({ code: 'tenant-unknown' });
  if (!product) return refused({ code: 'product-unknown', productId });
  const numberPools = asked ?? tenant.value.numberPools ?? {};
  const [loaded, pools] = await Promise.all([
    loadNamed(tenantId, product.value, tenant.value),
    poolsOf(tenantId, numberPools),
  ]);
  return accepted(fill({ ...loaded, delivers, numberPools, pools, destinations: destinationsOf(platforms, found) }));
}

type Gathering = Pick<ReleaseRequest, 'productId' | 'numberPools'> & {
  readonly delivers?: ReleaseRequest['delivers'];
  readonly platforms: readonly Pick<Destination, 'platformId' | 'cards'>[];
};

type Found = readonly (Stored<Platform | Connection | Onboarding> | undefined)[];

/** @param found of each platform three documents, in the order of the platforms */
const destinationsOf = (platforms: Gathering['platforms'], found: Found): Destination[] =>
  platforms.map(({ platformId, cards }, n) => {
    const [platform, connection, onboarding] = found.slice(3 * n, 3 * n + 3) as [
      Stored<Platform>?,
      Stored<Connection>?,
      Stored<Onboarding>?,
    ];
    return {
      platformId,
      isConnected: connection !== undefined,
      ...(platform ? { platform: platform.value } : {}),
      ...(onboarding ? { onboarding: onboarding.value.state } : {}),
      ...(cards ? { cards } : {}),
    };
  });

async function poolsOf(tenantId: string, numberPools: NumberPools): Promise<Map<string, PooledKind>> {
  const poolIds = Object.values(numberPools).flatMap((poolId) => poolId ?? []);
  const found = await findPools(documents(), tenantId, [...new Set(poolIds)]);
  return new Map([...found].map(([poolId, { pool }]) => [poolId, pool.value.kind]));
}
