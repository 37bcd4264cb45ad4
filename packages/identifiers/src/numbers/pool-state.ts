import type { Stored } from '@slipway/kernel';
import type { Block } from '../pools/block.ts';
import { type Counter, freshCounter, leftIn } from '../pools/counter.ts';
import { mustNumber, type Numbering } from '../pools/numbering.ts';
import type { Pool } from '../pools/pool.ts';
import { ANY_YEAR, OPERATOR } from '../pools/words.ts';
import { all, type NumberStore } from './ports.ts';

/** A pool as a tenant sees it: its own, or one of the operator's that it may draw from. */
export interface PoolAccess {
  readonly pool: Stored<Pool>;
  /** Under whom the pool lies. */
  readonly poolTenantId: string;
}

export async function findPool(
  documents: NumberStore,
  tenantId: string,
  poolId: string,
): Promise<PoolAccess | undefined> {
  return (await findPools(documents, tenantId, [poolId])).get(poolId);
}

/** Those of some pools that the tenant sees, in one call for its own and one for the operator's. */
export async function findPools(
  documents: NumberStore,
  tenantId: string,
  poolIds: readonly string[],
): Promise<ReadonlyMap<string, PoolAccess>> {
  const found = new Map<string, PoolAccess>();
  for (const poolTenantId of new Set([tenantId, OPERATOR])) {
    const sought = poolIds.filter((poolId) => !found.has(poolId));
    if (sought.length === 0) break;
    const pools = await documents.getAll(
      poolTenantId,
      sought.map((poolId) => ['identifierPool', { poolId }] as const),
    );
    for (const pool of pools) {
      if (!pool || (poolTenantId !== tenantId && !pool.value.grants.includes(tenantId))) continue;
      found.set(pool.value.poolId, { pool, poolTenantId });
    }
  }
  return found;
}

/** The pools that a tenant may draw from, its own first. */
export async function poolsOf(documents: NumberStore, tenantId: string): Promise<PoolAccess[]> {
  const own = await all(documents, tenantId, 'identifierPool', {});
  const shared = tenantId === OPERATOR ? [] : await all(documents, OPERATOR, 'identifierPool', {});
  return [
    ...own.map((pool) => ({ pool, poolTenantId: tenantId })),
    ...shared.filter(({ value }) => value.grants.includes(tenantId)).map((pool) => ({ pool, poolTenantId: OPERATOR })),
  ];
}

/** The namespaces in which a number of a pool is claimed: the pool's, so that nobody else draws it, and one's own. */
export const namespaces = (tenantId: string, poolTenantId: string): string[] => [...new Set([poolTenantId, tenantId])];

/** A block with where it stands in a year. */
export interface Standing {
  readonly block: Stored<Block>;
  readonly numbering: Numbering;
  readonly counter: Counter;
  readonly version: number | 'absent';
  readonly left: number;
}

export async function standingOf(
  documents: NumberStore,
  poolTenantId: string,
  block: Stored<Block>,
  assignmentYear: string,
): Promise<Standing> {
  const { poolId, blockId } = block.value;
  const numbering = mustNumber(block.value);
  const year = numbering.perYear ? assignmentYear : ANY_YEAR;
  const stored = await documents.get(poolTenantId, 'identifierCounter', { poolId, blockId, year });
  const counter = stored?.value ?? freshCounter(poolId, blockId, year, numbering);
  return { block, numbering, counter, version: stored?.version ?? 'absent', left: leftIn(counter, numbering) };
}

export const sizeLeft = (standings: readonly Standing[]): number => standings.reduce((sum, { left }) => sum + left, 0);
