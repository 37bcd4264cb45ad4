import { type CommercialCard, gapsIn, gridOf, overlapsIn } from '@slipway/deals';
import { documents } from '../ports.ts';
import type { Reply } from './reply.ts';

/** What cards allow, read by the clock of the tenant. */
export async function dealGrid(tenantId: string, cards: readonly CommercialCard[]): Promise<Reply> {
  const tenant = await documents().get(tenantId, 'tenant', {});
  const grid = gridOf(cards, tenant?.value.timeZone ?? 'UTC');
  return { status: 200, body: { ...grid, overlaps: overlapsIn(grid), gaps: gapsIn(grid) } };
}
