import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import { bucketOf, type Claim, type Owner } from '../pools/claim.ts';
import { isExcluded } from '../pools/counter.ts';
import { placeIn } from '../pools/import-row.ts';
import { mustNumber } from '../pools/numbering.ts';
import type { PooledKind } from '../pools/pool.ts';
import { OPERATOR } from '../pools/words.ts';
import { poolsOf, standingOf } from './pool-state.ts';
import { all, auditOf, MOST_TRIES, type NumberPorts, type NumberStore, type NumberWrite } from './ports.ts';
import { claimsOf, type NumberRefused } from './reservations.ts';

/**
 * Registers a number that somebody else gave out, so that a clash with it is found before delivery. The same number for
 * the same owner is registered already; for another owner it is refused.
 */
export async function registerNumber(
  ports: NumberPorts,
  tenantId: string,
  { kind, number, owner, purpose }: { kind: PooledKind; number: string; owner?: Owner | undefined; purpose: string },
): Promise<Outcome<Stored<Claim>, NumberRefused>> {
  const { documents } = ports;
  const key = { bucket: bucketOf(kind, number), number };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const own = await documents.get(tenantId, 'identifierClaim', key);
    if (own && own.value.state !== 'returned') {
      const { state, owner: before } = own.value;
      if (owner && before?.type === owner.type && before.id === owner.id && state !== 'quarantined')
        return accepted(own);
      return refused({ code: 'number-taken', number, state, ...(before ? { owner: before } : {}) });
    }
    // In a block of the operator nobody else may have it: it is claimed there too.
    const isOperators = tenantId !== OPERATOR && (await whereIs(documents, OPERATOR, kind, number)) !== undefined;
    const theirs = isOperators ? await documents.get(OPERATOR, 'identifierClaim', key) : undefined;
    if (theirs && theirs.value.state !== 'returned')
      return refused({ code: 'number-taken', number, state: 'allocated' });
    const value: Claim = {
      kind,
      ...key,
      state: 'external',
      at: ports.clock.now(),
      purpose,
      ...(owner ? { owner } : {}),
      ...(isOperators ? { poolTenantId: OPERATOR, drawnBy: tenantId } : {}),
    };
    const write = (holder: string, expect: number | 'absent'): NumberWrite => ({
      kind: 'identifierClaim',
      value,
      expect,
      tenantId: holder,
    });
    const done = await documents.commit({
      tenantId,
      writes: [
        write(tenantId, own?.version ?? 'absent'),
        ...(isOperators ? [write(OPERATOR, theirs?.version ?? 'absent')] : []),
      ],
      audit: [auditOf(ports, `Number ${number}, given by others, registered: ${purpose}`)],
      events: [],
    });
    const now = done.ok ? await documents.get(tenantId, 'identifierClaim', key) : undefined;
    if (now) return accepted(now);
    await ports.pause(attempt);
  }
  return refused({ code: 'number-busy', number });
}

/** Puts a number in quarantine: it is in doubt whose it is. It is not handed out, and does not go back. */
export async function quarantineNumber(
  ports: NumberPorts,
  tenantId: string,
  { kind, number, reason }: { kind: PooledKind; number: string; reason: string },
): Promise<Outcome<Stored<Claim>, NumberRefused>> {
  const { documents } = ports;
  const key = { bucket: bucketOf(kind, number), number };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const claims = await claimsOf(ports, tenantId, kind, number);
    const writes: NumberWrite[] = claims.map(({ tenantId: holder, claim }) => ({
      kind: 'identifierClaim',
      value: { ...claim.value, state: 'quarantined', reason },
      expect: claim.version,
      tenantId: holder,
    }));
    const fresh: Claim = { kind, ...key, state: 'quarantined', at: ports.clock.now(), reason };
    const done = await documents.commit({
      tenantId,
      writes: writes.length > 0 ? writes : [{ kind: 'identifierClaim', value: fresh, expect: 'absent' }],
      audit: [auditOf(ports, `Number ${number} put in quarantine: ${reason}`)],
      events: [],
    });
    const now = done.ok ? await documents.get(tenantId, 'identifierClaim', key) : undefined;
    if (now) return accepted(now);
    await ports.pause(attempt);
  }
  return refused({ code: 'number-busy', number });
}

/** Where a number went. */
export interface Whereabouts {
  readonly number: string;
  readonly claim?: Stored<Claim>;
  /** The block of one's own that it lies in, and whether a loaded range excludes it. */
  readonly poolId?: string;
  readonly blockId?: string;
  readonly year?: string;
  readonly isExcluded?: boolean;
}

export async function lookUp(
  documents: NumberStore,
  tenantId: string,
  kind: PooledKind,
  number: string,
): Promise<Whereabouts> {
  const claim = await documents.get(tenantId, 'identifierClaim', { bucket: bucketOf(kind, number), number });
  const place = await whereIs(documents, tenantId, kind, number);
  return { number, ...(claim ? { claim } : {}), ...place };
}

/** The block of a tenant that a number lies in. */
async function whereIs(documents: NumberStore, tenantId: string, kind: PooledKind, number: string) {
  for (const { pool, poolTenantId } of await poolsOf(documents, tenantId)) {
    if (poolTenantId !== tenantId || pool.value.kind !== kind) continue;
    const { poolId } = pool.value;
    const blocks = await all(documents, tenantId, 'identifierBlock', { poolId });
    const found = placeIn(
      blocks.map(({ value }) => ({ block: value, numbering: mustNumber(value) })),
      number,
    );
    const block = blocks.find(({ value }) => value.blockId === found?.block.blockId);
    if (!found || !block) continue;
    const { counter } = await standingOf(documents, tenantId, block, found.year);
    return { poolId, blockId: found.block.blockId, year: found.year, isExcluded: isExcluded(counter, found.serial) };
  }
  return undefined;
}
