import type { AuditEntry } from '@slipway/kernel';
import { isOwner } from '../pools/claim.ts';
import { claimsOf } from './claims.ts';
import { auditOf, type NumberPorts, type NumberWrite } from './ports.ts';
import { given, type Numbered } from './take-up.ts';

/**
 * What belongs to the write of a document into which numbers were typed: those that were reserved here are bound with
 * it, so that they do not go back. Whether somebody else has one is found out when it is to be released.
 */
export async function bindTyped(
  ports: NumberPorts,
  tenantId: string,
  numbers: readonly Numbered[],
): Promise<{ readonly writes: NumberWrite[]; readonly audit: AuditEntry[] }> {
  const writes: NumberWrite[] = [];
  const audit: AuditEntry[] = [];
  for (const { kind, number, owner } of numbers) {
    const held = await claimsOf(ports, tenantId, kind, number);
    const own = held[0]?.claim.value;
    if (own?.state !== 'reserved' || (own.owner && !isOwner(own.owner, owner))) continue;
    writes.push(...given(held, owner));
    audit.push(auditOf(ports, `Number ${number} given to ${owner.type} ${owner.id}: it was typed there`));
  }
  return { writes, audit };
}
