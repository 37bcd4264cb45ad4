import type { AuditEntry } from '@slipway/kernel';
import type { Allocation, AllocationPart } from '../pools/allocation.ts';
import { bucketOf, type Claim } from '../pools/claim.ts';
import { leftIn } from '../pools/counter.ts';
import type { Known } from './known.ts';
import type { Place } from './place.ts';
import type { Standing } from './pool-state.ts';
import { auditOf, type NumberWrite } from './ports.ts';
import type { Step } from './steps.ts';

// What the transactions of a request write, one function for each kind of document.

export const counterWrite = (
  { poolTenantId }: Place,
  { version }: Standing,
  value: Standing['counter'],
): NumberWrite => ({
  kind: 'identifierCounter',
  value,
  expect: version,
  tenantId: poolTenantId,
});

export const allocationWrite = ({ version }: Place, value: Allocation): NumberWrite => ({
  kind: 'identifierAllocation',
  value,
  expect: version,
});

export const claimWrites = (
  { asked, wanted, poolTenantId, holders, ports }: Place,
  numbers: readonly string[],
  { blockId, year }: { readonly blockId: string; readonly year: string },
  known: Known,
): NumberWrite[] =>
  numbers.flatMap((number) => {
    const value: Claim = {
      kind: asked.kind,
      number,
      bucket: bucketOf(asked.kind, number),
      state: asked.mode === 'reserve' ? 'reserved' : 'allocated',
      at: ports.clock.now(),
      ...(asked.owner ? { owner: asked.owner } : {}),
      purpose: asked.purpose,
      poolId: asked.poolId,
      blockId,
      year,
      allocationId: asked.allocationId,
      ...(poolTenantId === wanted.tenantId ? {} : { poolTenantId, drawnBy: wanted.tenantId }),
    };
    return holders.map(
      (tenantId): NumberWrite => ({ kind: 'identifierClaim', value, expect: known.expect(tenantId, number), tenantId }),
    );
  });

/** The allocation moves on by the numbers that are claimed with it. */
export function progress(
  place: Place,
  numbers: readonly string[],
  lease: Allocation['lease'] | undefined,
): NumberWrite[] {
  const { lease: _, ...asked } = place.asked;
  const done = asked.done + numbers.length;
  const parts = numbers.length > 0 ? asked.parts + 1 : asked.parts;
  const part: AllocationPart = {
    allocationId: asked.allocationId,
    part: String(parts).padStart(8, '0'),
    numbers: [...numbers],
  };
  return [
    allocationWrite(place, {
      ...asked,
      done,
      parts,
      state: done === asked.count ? 'complete' : 'open',
      ...(lease ? { lease } : {}),
    }),
    ...(numbers.length > 0 ? [{ kind: 'identifierAllocationPart', value: part, expect: 'absent' } as const] : []),
  ];
}

/** Others drew what was left while this batch was under way. */
export const givenUp = (place: Place): Step => ({
  numbers: [],
  events: [],
  writes: [allocationWrite(place, { ...place.asked, state: 'given-up' })],
  audit: [
    auditOf(
      place.ports,
      `Pool "${place.pool.title}" ran out: request ${place.asked.allocationId} has ${place.asked.done} of ${place.asked.count} numbers`,
    ),
  ],
});

/** A block that does not count by years and has nothing left is not looked at any more. */
export function exhaustion(
  { poolTenantId }: Place,
  { block, numbering }: Standing,
  after: Standing['counter'],
): NumberWrite[] {
  if (numbering.perYear || leftIn(after, numbering) > 0) return [];
  return [
    {
      kind: 'identifierBlock',
      value: { ...block.value, state: 'exhausted' },
      expect: block.version,
      tenantId: poolTenantId,
    },
  ];
}

export function firstWord(place: Place): AuditEntry[] {
  const { asked, pool, version, ports } = place;
  if (version !== 'absent') return [];
  const verb = asked.mode === 'reserve' ? 'reserved' : 'drawn';
  const whom = asked.owner ? ` for ${asked.owner.type} ${asked.owner.id}` : '';
  return [auditOf(ports, `${asked.count} of pool "${pool.title}" ${verb}${whom}: ${asked.purpose}`)];
}

/** What the trail says when a block ends and another goes on. */
export function carryOver(
  { ports, pool }: Place,
  standings: readonly Standing[],
  from: Standing,
  after: Standing['counter'],
): AuditEntry[] {
  if (leftIn(after, from.numbering) > 0) return [];
  const next = standings.find((standing) => standing !== from && standing.left > 0);
  const when = from.numbering.perYear ? ` for ${after.year}` : '';
  const then = next ? `block ${next.block.value.blockId} goes on` : 'the next block in order goes on, if there is one';
  return [auditOf(ports, `Block ${after.blockId} of pool "${pool.title}" has no numbers left${when}; ${then}`)];
}
