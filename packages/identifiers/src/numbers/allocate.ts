import { accepted, refused, type Stored } from '@slipway/kernel';
import type { Allocation } from '../pools/allocation.ts';
import { type Known, read, unread } from './known.ts';
import { type AllocationOutcome, isSame, load, type NumbersWanted, type Place } from './place.ts';
import { findPool } from './pool-state.ts';
import { all, MOST_TRIES, type NumberPorts } from './ports.ts';
import { fromCounter, fromLease, type Step } from './steps.ts';
import { inTurn } from './turns.ts';

/**
 * Hands out numbers. One number is one transaction: the counter moves, the number is claimed under its own key, the
 * allocation is recorded. A batch first takes its serials from the counter as a lease, which lies on the allocation, and
 * then claims them in further transactions. Whatever crashes: the same request goes on where it stood.
 *
 * `until` ends the work of this call early; the allocation stays `open`, and the same request continues it.
 */
export async function allocateNumbers(
  ports: NumberPorts,
  wanted: NumbersWanted,
  until: () => boolean = () => false,
): Promise<AllocationOutcome> {
  const { documents } = ports;
  const { tenantId, poolId, allocationId } = wanted;
  let tries = 0;
  let place: Place | undefined;
  let known: Known | undefined;
  while (tries < MOST_TRIES) {
    if (!place) {
      const [stored, access] = await Promise.all([
        documents.get(tenantId, 'identifierAllocation', { allocationId }),
        findPool(documents, tenantId, poolId),
      ]);
      if (stored && !isSame(stored.value, wanted)) return refused({ code: 'request-key-reused', allocationId });
      if (stored && (stored.value.state !== 'open' || until())) return accepted(stored);
      place = access && (await load(ports, wanted, access, stored));
    }
    if (!place) return refused({ code: 'pool-unknown', poolId });
    const here = place;
    const careful = known;
    const { step, committed } = await inTurn(
      `${here.poolTenantId}#${poolId}#${here.asked.lease ? allocationId : ''}`,
      async () => {
        const step = here.asked.lease
          ? fromLease(here, careful ?? unread)
          : await fromCounter(here, careful !== undefined);
        return {
          step,
          committed: step.ok ? await documents.commit({ tenantId, ...step.value }) : undefined,
        };
      },
    );
    if (!step.ok) return step;
    if (!committed) throw new Error('Cannot go on: a step was taken and not stored');
    known = undefined;
    if (committed.ok) {
      const end = ended(here, step.value, ports.clock.now());
      if (end) return accepted(end);
      tries = 0;
      place = undefined;
      continue;
    }
    tries += 1;
    const { kind } = committed.refusal;
    // Somebody has one of the numbers: what is claimed already has to be read.
    if (kind === 'identifierClaim') known = await read(documents, place.holders, place.pool.kind, step.value.numbers);
    else await ports.pause(tries);
    // A counter that moved is read anew with every step; the rest stays as it was for a few tries.
    if (kind !== 'identifierCounter' || tries % 4 === 0) place = undefined;
  }
  return refused({ code: 'pool-busy', poolId });
}

/** The allocation as a step stored it, when that was the last one. */
function ended({ asked, version }: Place, { writes }: Step, now: string): Stored<Allocation> | undefined {
  for (const { kind, value } of writes) {
    if (kind !== 'identifierAllocation' || value.state === 'open') continue;
    const before = version === 'absent' ? 0 : version;
    return { value, version: before + 1, createdAt: asked.at, updatedAt: now };
  }
  return undefined;
}

/** The numbers of an allocation, in the order in which they were drawn. */
export async function numbersOf(
  documents: NumberPorts['documents'],
  tenantId: string,
  allocationId: string,
): Promise<string[]> {
  const parts = await all(documents, tenantId, 'identifierAllocationPart', { allocationId });
  return parts.flatMap(({ value }) => value.numbers);
}
