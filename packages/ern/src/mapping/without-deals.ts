import type { Shape, Tell } from './row.ts';

/** Leaves the deals out of a message that `isOut` finds, and tells them. */
export function withoutDeals(message: Shape, tell: Tell, isOut: (deal: Shape) => boolean, reason: string): Shape {
  const before = (message.releaseDeals ?? []) as readonly Shape[];
  if (!before.some(({ deals }) => deals?.some(isOut))) return message;
  const releaseDeals = before.flatMap((releaseDeal, place) => {
    const deals = releaseDeal.deals.filter((deal: Shape) => !isOut(deal));
    if (deals.length === 0) {
      tell.lose(before, String(place), reason);
      return [];
    }
    for (const [index, deal] of releaseDeal.deals.entries()) {
      if (isOut(deal)) tell.lose(releaseDeal.deals, String(index), reason);
    }
    return [tell.standsFor({ ...releaseDeal, deals }, releaseDeal)];
  });
  return tell.standsFor({ ...message, releaseDeals }, message);
}
