import * as z from 'zod';
import { cancelDeals, changePrice, type Deals, extendDeals, reduceDeals } from './change-deals.ts';
import { type CommercialCard, cardFields } from './commercial-card.ts';
import { moment, territory } from './terms.ts';

const { cardId, price, useTypes } = cardFields.shape;
/** Absent: every card of the list. */
const cardIds = z.array(cardId).min(1).max(100).optional();

/** A change of deals as an operator asks for it. */
export const dealOperation = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('extend'),
    cardIds,
    until: moment.optional().describe('The new last day, or instant; without it, no end.'),
  }),
  z.strictObject({
    does: z.literal('reduce'),
    cardIds,
    territories: z.array(territory).min(1).max(300).optional().describe('Where less is granted; everywhere without.'),
    useTypes: useTypes.optional().describe('What is not granted any more; nothing is, without.'),
    until: moment.optional().describe('The last day on which it is still granted; at once, without.'),
  }),
  z.strictObject({
    does: z.literal('change-price'),
    cardId,
    price: price.describe('Without it, the card has no price any more.'),
    from: moment.describe('The first day, or instant, of the new price.'),
  }),
  z.strictObject({ does: z.literal('cancel'), cardIds }),
]);
export type DealOperation = z.infer<typeof dealOperation>;

/**
 * The complete new list of cards after an operation.
 * @param at the instant at which it is asked for, and the zone by whose midnight local dates count
 */
export function operate(
  cards: readonly CommercialCard[],
  operation: DealOperation,
  at: { readonly now: string; readonly zone: string },
): Deals {
  switch (operation.does) {
    case 'extend':
      return extendDeals(cards, operation);
    case 'reduce':
      return reduceDeals(cards, operation);
    case 'change-price':
      return changePrice(cards, operation, at);
    case 'cancel':
      return cancelDeals(cards, operation, at);
  }
}
