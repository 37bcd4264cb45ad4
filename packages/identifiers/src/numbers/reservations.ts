import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import type { Allocation } from '../pools/allocation.ts';
import { type Claim, isOwner, type Owner } from '../pools/claim.ts';
import { giveBack } from '../pools/counter.ts';
import { mustNumber } from '../pools/numbering.ts';
import { rangesOf, type SerialRange } from '../pools/ranges.ts';
import { claimsOf, isAnothers } from './claims.ts';
import { standingOf } from './pool-state.ts';
import { all, auditOf, MOST_TRIES, type NumberPorts, type NumberWrite } from './ports.ts';
import { given, type Numbered } from './take-up.ts';

interface NumberBusy {
  readonly code: 'number-busy';
  readonly number: string;
}
export type NumberRefused =
  | { readonly code: 'number-unknown'; readonly number: string }
  | { readonly code: 'number-taken'; readonly number: string; readonly state: Claim['state']; readonly owner?: Owner }
  | NumberBusy;

/**
 * Gives a reserved number, or one of a batch, to its owner. It never goes back after that, and its year stays the one
 * in which it was reserved. A reservation for somebody by name is given on only by him: `from`.
 */
export async function bindNumber(
  ports: NumberPorts,
  tenantId: string,
  { kind, number, owner, from }: Numbered & { readonly from?: Owner },
): Promise<Outcome<Stored<Claim>, NumberRefused>> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const claims = await claimsOf(ports, tenantId, kind, number);
    const own = claims[0]?.claim;
    if (!own) return refused({ code: 'number-unknown', number });
    const { state, owner: before } = own.value;
    const isOurs = isOwner(before, owner);
    if (isOurs && (state === 'allocated' || state === 'external')) return accepted(own);
    const isForUs = before === undefined || isOurs || isOwner(before, from);
    // What was loaded without an owner gets one when its recording or product is known.
    const isFree =
      isForUs &&
      !isAnothers(tenantId, own.value) &&
      (state === 'reserved' || state === 'allocated' || state === 'external');
    if (!isFree) return refused({ code: 'number-taken', number, state, ...(before ? { owner: before } : {}) });
    const stored = await ports.documents.commit({
      tenantId,
      writes: given(claims, owner),
      audit: [auditOf(ports, `Number ${number} given to ${owner.type} ${owner.id}`)],
      events: [],
    });
    if (!stored.ok) await ports.pause(attempt);
  }
  return refused({ code: 'number-busy', number });
}

const mayLapse: ReadonlySet<Allocation['state']> = new Set(['open', 'complete', 'given-up', 'lapsing']);

/** The most numbers that go back in one transaction: each in two namespaces, and their counters. */
const AT_ONCE = 40;

/** The write that keeps the numbers of a reservation: none goes back when its term ends. */
export const keepReservation = ({ value, version }: Stored<Allocation>): NumberWrite => ({
  kind: 'identifierAllocation',
  value: { ...value, state: 'bound' },
  expect: version,
});

/** Whether a reservation has nothing more to give: it goes back, went back, or ended with fewer numbers. */
export const isOver = ({ state }: Allocation): boolean =>
  state === 'lapsing' || state === 'lapsed' || state === 'given-up';

/**
 * Ends a reservation: what was not bound, exported or put in quarantine goes back to its counters. Can run twice.
 * Every transaction writes the reservation too, so that none of its numbers goes back once it was kept.
 * @returns how many numbers went back
 */
export async function lapseReservation(ports: NumberPorts, tenantId: string, allocationId: string): Promise<number> {
  const { documents } = ports;
  let returned = 0;
  for (let attempt = 1; attempt <= MOST_TRIES; ) {
    const stored = await documents.get(tenantId, 'identifierAllocation', { allocationId });
    if (stored?.value.mode !== 'reserve' || !mayLapse.has(stored.value.state)) return returned;
    const asked = stored.value;
    const { found, isLast } = await stillReserved(ports, tenantId, asked);
    const back = await counterWrites(
      ports,
      asked,
      tenantId,
      found.map(({ claim }) => claim.value),
    );
    const { lease, ...rest } = asked;
    const leased = lease && isLast ? await leaseBack(ports, asked, tenantId, back) : back;
    const moved: NumberWrite = {
      kind: 'identifierAllocation',
      value: isLast ? { ...rest, state: 'lapsed' } : { ...asked, state: 'lapsing' },
      expect: stored.version,
    };
    const done = await documents.commit({
      tenantId,
      writes: [
        ...found.flatMap(({ holders, claim }) =>
          holders.map(
            (holder): NumberWrite => ({
              kind: 'identifierClaim',
              value: { ...claim.value, state: 'returned' },
              expect: holder.version,
              tenantId: holder.tenantId,
            }),
          ),
        ),
        ...leased,
        moved,
      ],
      audit: isLast
        ? [auditOf(ports, `Reservation ${allocationId} ended: ${returned + found.length} numbers went back`)]
        : [],
      events: [],
    });
    if (!done.ok) {
      await ports.pause(attempt);
      attempt += 1;
      continue;
    }
    attempt = 1;
    returned += found.length;
    if (isLast) return returned;
  }
  throw new Error(`Cannot end reservation ${allocationId}: others wrote ${MOST_TRIES} times`);
}

/**
 * Notes that the numbers of a reservation were printed or sent: none of them goes back any more. Can run twice.
 * @returns how many were noted
 */
export async function markExported(ports: NumberPorts, tenantId: string, allocationId: string): Promise<number> {
  let marked = 0;
  for (let attempt = 1; attempt <= MOST_TRIES; ) {
    const stored = await ports.documents.get(tenantId, 'identifierAllocation', { allocationId });
    if (stored?.value.mode !== 'reserve' || stored.value.state === 'lapsed') return marked;
    const { found } = await stillReserved(ports, tenantId, stored.value);
    if (found.length === 0) return marked;
    const done = await ports.documents.commit({
      tenantId,
      writes: found.flatMap(({ holders, claim }) =>
        holders.map(
          (holder): NumberWrite => ({
            kind: 'identifierClaim',
            value: { ...claim.value, exported: true },
            expect: holder.version,
            tenantId: holder.tenantId,
          }),
        ),
      ),
      audit: [auditOf(ports, `${found.length} numbers of reservation ${allocationId} exported: they do not go back`)],
      events: [],
    });
    if (done.ok) marked += found.length;
    else await ports.pause(attempt);
    attempt = done.ok ? 1 : attempt + 1;
  }
  throw new Error(`Cannot note the export of ${allocationId}: others wrote ${MOST_TRIES} times`);
}

/** Ends a batch that nobody will go on with: the serials of its lease go back, what it has stays. */
export async function giveUpAllocation(
  ports: NumberPorts,
  tenantId: string,
  allocationId: string,
): Promise<Stored<Allocation> | undefined> {
  const { documents } = ports;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const stored = await documents.get(tenantId, 'identifierAllocation', { allocationId });
    if (stored?.value.state !== 'open') return stored;
    const { lease: _, ...asked } = stored.value;
    const done = await documents.commit({
      tenantId,
      writes: [
        ...(await leaseBack(ports, stored.value, tenantId, [])),
        { kind: 'identifierAllocation', value: { ...asked, state: 'given-up' }, expect: stored.version },
      ],
      audit: [auditOf(ports, `Request ${allocationId} given up with ${asked.done} of ${asked.count} numbers`)],
      events: [],
    });
    if (!done.ok) await ports.pause(attempt);
  }
  throw new Error(`Cannot give up ${allocationId}: others wrote ${MOST_TRIES} times`);
}

interface Reserved {
  readonly claim: Stored<Claim>;
  readonly holders: readonly { readonly tenantId: string; readonly version: number }[];
}

/** The next numbers of a reservation that can go back, and whether these are the last. */
async function stillReserved(
  ports: NumberPorts,
  tenantId: string,
  { allocationId, kind }: Allocation,
): Promise<{ found: Reserved[]; isLast: boolean }> {
  const found: Reserved[] = [];
  for (const { value } of await all(ports.documents, tenantId, 'identifierAllocationPart', { allocationId })) {
    for (const number of value.numbers) {
      const claims = await claimsOf(ports, tenantId, kind, number);
      const claim = claims[0]?.claim;
      const goesBack =
        claim?.value.state === 'reserved' && claim.value.allocationId === allocationId && !claim.value.exported;
      if (!claim || !goesBack) continue;
      if (found.length === AT_ONCE) return { found, isLast: false };
      found.push({ claim, holders: claims.map((each) => ({ tenantId: each.tenantId, version: each.claim.version })) });
    }
  }
  return { found, isLast: true };
}

async function counterWrites(
  ports: NumberPorts,
  asked: Allocation,
  tenantId: string,
  claims: readonly Claim[],
): Promise<NumberWrite[]> {
  const byCounter = new Map<string, { blockId: string; year: string; serials: number[] }>();
  for (const { blockId = '', year = '', number } of claims) {
    const key = `${blockId}#${year}`;
    const group = byCounter.get(key) ?? { blockId, year, serials: [] };
    byCounter.set(key, group);
    const block = await ports.documents.get(asked.poolTenantId, 'identifierBlock', { poolId: asked.poolId, blockId });
    const place = block && mustNumber(block.value).placeOf(number);
    if (place) group.serials.push(place.serial);
  }
  const writes: NumberWrite[] = [];
  for (const { blockId, year, serials } of byCounter.values()) {
    writes.push(...(await backTo(ports, asked, tenantId, blockId, year, rangesOf(serials))));
  }
  return writes;
}

async function backTo(
  ports: NumberPorts,
  { poolTenantId, poolId }: Allocation,
  tenantId: string,
  blockId: string,
  year: string,
  ranges: readonly SerialRange[],
): Promise<NumberWrite[]> {
  const block = await ports.documents.get(poolTenantId, 'identifierBlock', { poolId, blockId });
  if (!block || ranges.length === 0) return [];
  const { counter, version } = await standingOf(ports.documents, poolTenantId, block, year);
  return [
    {
      kind: 'identifierCounter',
      value: giveBack(counter, ranges, tenantId),
      expect: version,
      tenantId: poolTenantId,
    },
    // A block that had run out has numbers again.
    ...(block.value.state === 'exhausted'
      ? [
          {
            kind: 'identifierBlock',
            value: { ...block.value, state: 'active' },
            expect: block.version,
            tenantId: poolTenantId,
          } as const,
        ]
      : []),
  ];
}

/** The writes that also give back the serials of a lease; one counter is written once. */
async function leaseBack(
  ports: NumberPorts,
  asked: Allocation,
  tenantId: string,
  others: readonly NumberWrite[],
): Promise<NumberWrite[]> {
  const { lease } = asked;
  if (!lease) return [...others];
  const isSame = (write: NumberWrite) =>
    write.kind === 'identifierCounter' && write.value.blockId === lease.blockId && write.value.year === lease.year;
  if (!others.some(isSame))
    return [...others, ...(await backTo(ports, asked, tenantId, lease.blockId, lease.year, lease.ranges))];
  return others.map((write) =>
    write.kind === 'identifierCounter' && isSame(write)
      ? { ...write, value: giveBack(write.value, lease.ranges, tenantId) }
      : write,
  );
}
