import { type CommercialCard, commercialCard, gapsIn, gridOf, overlapsIn } from '@slipway/deals';
import { documents } from '../ports.ts';
import type { Reply } from './reply.ts';

/** What cards allow, read by the clock of the tenant. */
export async function dealGrid(tenantId: string, cards: readonly CommercialCard[]): Promise<Reply> {
  return { status: 200, body: await gridView(tenantId, cards) };
}

/** What the cards of a draft would allow; those that lack something are named. */
export async function draftGrid(tenantId: string, cards: readonly { readonly cardId: string }[]): Promise<Reply> {
  const parsed = cards.map((card) => ({ card, outcome: commercialCard.safeParse(card) }));
  const grid = await gridView(
    tenantId,
    parsed.flatMap(({ outcome }) => (outcome.success ? [outcome.data] : [])),
  );
  const incomplete = parsed.filter(({ outcome }) => !outcome.success).map(({ card: { cardId } }) => cardId);
  return { status: 200, body: { ...grid, incomplete } };
}

export async function gridView(tenantId: string, cards: readonly CommercialCard[]) {
  const tenant = await documents().get(tenantId, 'tenant', {});
  const grid = gridOf(cards, tenant?.value.timeZone ?? 'UTC');
  return { ...grid, overlaps: overlapsIn(grid), gaps: gapsIn(grid) };
}
