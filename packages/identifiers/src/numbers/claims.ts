import type { Stored } from '@slipway/kernel';
import { bucketOf, type Claim } from '../pools/claim.ts';
import type { PooledKind } from '../pools/pool.ts';
import { namespaces } from './pool-state.ts';
import type { NumberPorts } from './ports.ts';

/** A claim as one tenant's namespace holds it. */
export interface Held {
  readonly tenantId: string;
  readonly claim: Stored<Claim>;
}

/** Reads a claim in one's own namespace and, for a number of the operator's, in that one. */
export async function claimsOf(
  { documents }: Pick<NumberPorts, 'documents'>,
  tenantId: string,
  kind: PooledKind,
  number: string,
): Promise<Held[]> {
  const key = { bucket: bucketOf(kind, number), number };
  const own = await documents.get(tenantId, 'identifierClaim', key);
  if (!own) return [];
  const others = namespaces(tenantId, own.value.poolTenantId ?? tenantId).filter((each) => each !== tenantId);
  const found = [{ tenantId, claim: own }];
  for (const other of others) {
    const claim = await documents.get(other, 'identifierClaim', key);
    if (claim) found.push({ tenantId: other, claim });
  }
  return found;
}
