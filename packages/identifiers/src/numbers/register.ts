import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import { bucketOf, type Claim, type Owner } from '../pools/claim.ts';
import { isExcluded } from '../pools/counter.ts';
import type { PooledKind } from '../pools/pool.ts';
import { blocksOf } from './blocks.ts';
import { claimsOf } from './claims.ts';
import { standingOf } from './pool-state.ts';
import { auditOf, MOST_TRIES, type NumberPorts, type NumberStore, type NumberWrite } from './ports.ts';
import type { NumberRefused } from './reservations.ts';
import { type Numbered, takeUpNumbers } from './take-up.ts';

/**
 * Registers a number that somebody else gave out, so that a clash with it is found before delivery. The same number for
 * the same owner is registered already; for another owner it is refused.
 */
export async function registerNumber(
  ports: NumberPorts,
  tenantId: string,
  asked: Omit<Numbered, 'owner'> & { readonly owner?: Owner | undefined; readonly purpose: string },
): Promise<Outcome<Stored<Claim>, NumberRefused>> {
  const { kind, number } = asked;
  const outcome = await takeUpNumbers(ports, tenantId, [asked], asked.purpose);
  if (!outcome.ok) {
    const [{ state, by } = { state: 'external' as const, by: undefined }] = outcome.refusal.clashes;
    return refused({ code: 'number-taken', number, state, ...(by ? { owner: by } : {}) });
  }
  const now = await ports.documents.get(tenantId, 'identifierClaim', { bucket: bucketOf(kind, number), number });
  if (!now) throw new Error(`Cannot find number ${number}, which was just registered`);
  return accepted(now);
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
    const own = claims[0]?.claim;
    if (own?.value.state === 'quarantined' && own.value.reason === reason) return accepted(own);
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

/**
 * Ends a quarantine after somebody has looked: the number is its owner's, or is given to one. It never goes back to its
 * pool.
 */
export async function endQuarantine(
  ports: NumberPorts,
  tenantId: string,
  { kind, number, owner, because }: Omit<Numbered, 'owner'> & { readonly owner?: Owner | undefined; because: string },
): Promise<Outcome<Stored<Claim>, NumberRefused>> {
  const { documents } = ports;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const claims = await claimsOf(ports, tenantId, kind, number);
    const own = claims[0]?.claim.value;
    if (!own) return refused({ code: 'number-unknown', number });
    if (own.state !== 'quarantined') {
      const { state, owner: before } = own;
      return refused({ code: 'number-taken', number, state, ...(before ? { owner: before } : {}) });
    }
    const whose = owner ?? own.owner;
    const done = await documents.commit({
      tenantId,
      writes: claims.map(({ tenantId: holder, claim: { value, version } }): NumberWrite => {
        const { reason: _, ...rest } = value;
        const state = value.allocationId === undefined ? 'external' : 'allocated';
        return {
          kind: 'identifierClaim',
          value: { ...rest, state, ...(whose ? { owner: whose } : {}) },
          expect: version,
          tenantId: holder,
        };
      }),
      audit: [auditOf(ports, `Quarantine of number ${number} ended: ${because}`)],
      events: [],
    });
    const now = done.ok
      ? await documents.get(tenantId, 'identifierClaim', { bucket: bucketOf(kind, number), number })
      : undefined;
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
  const found = (await blocksOf(documents, tenantId, kind)).find(number);
  if (!found) return undefined;
  const { poolId, blockId } = found.block.value;
  const { counter } = await standingOf(documents, tenantId, found.block, found.year);
  return { poolId, blockId, year: found.year, isExcluded: isExcluded(counter, found.serial) };
}
