import type { Stored } from '@slipway/kernel';
import { bucketOf, type Claim } from '../pools/claim.ts';
import type { PooledKind } from '../pools/pool.ts';
import type { NumberPorts } from './ports.ts';

/** A claim as one tenant's namespace holds it. */
export interface Held {
  readonly tenantId: string;
  readonly claim: Stored<Claim>;
}

/** Reads a claim in one's own namespace and, for a number of a pool of the operator, in that of the other side. */
export async function claimsOf(
  { documents }: Pick<NumberPorts, 'documents'>,
  tenantId: string,
  kind: PooledKind,
  number: string,
): Promise<Held[]> {
  const own = await documents.get(tenantId, ...claimAt(kind, number));
  return own ? withOtherSide({ documents }, tenantId, own) : [];
}

/** Which document holds the claim of a number. */
export const claimAt = (kind: PooledKind, number: string) =>
  ['identifierClaim', { bucket: bucketOf(kind, number), number }] as const;

/** The claim in one's own namespace, which was read, and that of the other side. */
export async function withOtherSide(
  { documents }: Pick<NumberPorts, 'documents'>,
  tenantId: string,
  own: Stored<Claim>,
): Promise<Held[]> {
  const { poolTenantId = tenantId, drawnBy = tenantId } = own.value;
  const found = [{ tenantId, claim: own }];
  for (const other of new Set([poolTenantId, drawnBy])) {
    if (other === tenantId) continue;
    const claim = await documents.get(other, ...claimAt(own.value.kind, own.value.number));
    if (claim) found.push({ tenantId: other, claim });
  }
  return found;
}

/** Whether a number of a pool of the operator was drawn by somebody else: it is not the operator's to give. */
export const isAnothers = (tenantId: string, { drawnBy = tenantId }: Claim): boolean => drawnBy !== tenantId;
