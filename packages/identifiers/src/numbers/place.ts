import type { Outcome, Stored } from '@slipway/kernel';
import type { Allocation } from '../pools/allocation.ts';
import type { Block } from '../pools/block.ts';
import { isOwner, type Owner } from '../pools/claim.ts';
import type { Pool } from '../pools/pool.ts';
import { yearOf } from '../pools/year.ts';
import { namespaces, type PoolAccess } from './pool-state.ts';
import { all, type NumberPorts } from './ports.ts';

export interface NumbersWanted {
  readonly tenantId: string;
  readonly poolId: string;
  /** The same id is the same request: it gives the same numbers again. */
  readonly allocationId: string;
  readonly mode: 'allocate' | 'reserve';
  readonly count: number;
  readonly purpose: string;
  readonly owner?: Owner | undefined;
  readonly labelPartyId?: string | undefined;
  /** Of a reservation: how long it holds. */
  readonly termDays?: number | undefined;
  /** IANA time zone whose calendar gives the year of assignment. */
  readonly timeZone: string;
}

export type AllocationRefused =
  | { readonly code: 'pool-unknown'; readonly poolId: string }
  | { readonly code: 'pool-exhausted'; readonly poolId: string; readonly left: number; readonly year?: string }
  | { readonly code: 'pool-busy'; readonly poolId: string }
  | { readonly code: 'request-key-reused'; readonly allocationId: string };

export type AllocationOutcome = Outcome<Stored<Allocation>, AllocationRefused>;

/** A request and all that it is decided on, but the counters, which move under it. */
export interface Place {
  readonly ports: NumberPorts;
  readonly wanted: NumbersWanted;
  readonly asked: Allocation;
  readonly pool: Pool;
  readonly blocks: readonly Stored<Block>[];
  readonly version: number | 'absent';
  readonly poolTenantId: string;
  /** The tenants under whom a number is claimed. */
  readonly holders: readonly string[];
}

/** Loads a request where it stands. */
export async function load(
  ports: NumberPorts,
  wanted: NumbersWanted,
  { pool, poolTenantId }: PoolAccess,
  stored: Stored<Allocation> | undefined,
): Promise<Place> {
  const { tenantId, poolId } = wanted;
  return {
    ports,
    wanted,
    asked: stored?.value ?? opened(wanted, pool.value, poolTenantId, ports),
    pool: pool.value,
    blocks: await all(ports.documents, poolTenantId, 'identifierBlock', { poolId }),
    version: stored?.version ?? 'absent',
    poolTenantId,
    holders: namespaces(tenantId, poolTenantId),
  };
}

const DAY = 24 * 3600 * 1000;

function opened(wanted: NumbersWanted, pool: Pool, poolTenantId: string, { clock }: NumberPorts): Allocation {
  const at = clock.now();
  const { allocationId, poolId, mode, count, purpose, owner, labelPartyId, termDays } = wanted;
  return {
    allocationId,
    poolId,
    poolTenantId,
    kind: pool.kind,
    mode,
    count,
    purpose,
    ...(owner ? { owner } : {}),
    ...(labelPartyId === undefined ? {} : { labelPartyId }),
    state: 'open',
    year: yearOf(at, wanted.timeZone),
    ...(mode === 'reserve' ? { expiresAt: new Date(Date.parse(at) + (termDays ?? 30) * DAY).toISOString() } : {}),
    at,
    done: 0,
    parts: 0,
  };
}

/** Whether a request under a key is the one that was made under it before. */
export const isSame = (stored: Allocation, wanted: NumbersWanted): boolean =>
  stored.poolId === wanted.poolId &&
  stored.mode === wanted.mode &&
  stored.count === wanted.count &&
  stored.purpose === wanted.purpose &&
  stored.labelPartyId === wanted.labelPartyId &&
  isOwner(stored.owner, wanted.owner);
