import type { Place } from './place.ts';
import { type Standing, sizeLeft } from './pool-state.ts';
import { auditOf } from './ports.ts';
import type { Step } from './steps.ts';

/**
 * What a draw that changes how much is left says of the low-water mark: the trail and an event when the pool falls below
 * it, in the transaction of the draw. The mark is a document of its own, so that of two draws from two blocks one tells.
 * @param standings every block that the pool may draw from, before the draw
 * @param drawn how many numbers it takes
 */
export async function lowWater(
  { ports, pool, poolTenantId }: Place,
  standings: readonly Standing[],
  drawn: number,
): Promise<Pick<Step, 'writes' | 'audit' | 'events'>> {
  const { poolId, kind, title, lowWaterMark } = pool;
  if (lowWaterMark === 0) return { writes: [], audit: [], events: [] };
  const stored = await ports.documents.get(poolTenantId, 'identifierPoolMark', { poolId });
  const before = sizeLeft(standings);
  const left = before - drawn;
  const isLow = left < lowWaterMark;
  const wasLow = stored?.value.isLow ?? false;
  // What came back may have lifted it over the mark since it was told.
  const falls = isLow && (!wasLow || before >= lowWaterMark);
  if (!falls && isLow === wasLow) return { writes: [], audit: [], events: [] };
  const detail = { eventId: ports.ids.next('evt'), tenantId: poolTenantId, at: ports.clock.now() };
  return {
    writes: [
      {
        kind: 'identifierPoolMark',
        value: { poolId, isLow },
        expect: stored?.version ?? 'absent',
        tenantId: poolTenantId,
      },
    ],
    audit: falls ? [auditOf(ports, `Pool "${title}" is running low: ${left} left, the mark is ${lowWaterMark}`)] : [],
    events: falls ? [{ name: 'identifier-pool.low', detail: { ...detail, poolId, kind, left, lowWaterMark } }] : [],
  };
}
