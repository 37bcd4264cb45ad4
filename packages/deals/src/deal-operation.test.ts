import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, someCards, ZONE } from './cards-for-tests.ts';
import type { CommercialCard } from './commercial-card.ts';
import { compareDeals, type DealChange } from './compare.ts';
import { appliesIn, grantsThing, holdsTerritory, useKey, usesOf } from './coverage.ts';
import { type DealOperation, dealOperation, operate } from './deal-operation.ts';
import { endOf, startOf } from './window.ts';

const early = { now: '2027-01-01T00:00:00Z', zone: ZONE };
const aDay = fc.constantFrom(...days);
const atLeastOne = someCards.filter((cards) => cards.length > 0);

/** What an operation changes on the grid; nothing when it is refused. */
function differences(cards: readonly CommercialCard[], operation: DealOperation): DealChange[] {
  const outcome = operate(cards, dealOperation.parse(operation), early);
  return outcome.ok ? compareDeals(cards, outcome.value, ZONE) : [];
}

/** Whether a difference lies within what a card speaks of, whenever that is. */
const liesIn = (card: CommercialCard, { things, territories, ...use }: DealChange): boolean =>
  things.every((thing) => grantsThing(card, thing)) &&
  territories.every((code) => appliesIn(card, code)) &&
  usesOf(card).some((each) => useKey(each) === useKey(use));

describe('an operation on deals shows on the grid as what it says, and nothing else changes', () => {
  it('when a deal is extended: it gains from its old end to its new one', () => {
    fc.assert(
      fc.property(atLeastOne, aDay, (cards, until) => {
        const [card] = cards as [CommercialCard];
        for (const each of differences(cards, { does: 'extend', cardIds: [card.cardId], until })) {
          // Where another card grants the same, the terms of both stand there from then on.
          expect(each.kind).not.toBe('lost');
          expect(liesIn(card, each)).toBe(true);
          expect(Date.parse(each.from)).toBeGreaterThanOrEqual(endOf(card.window.end ?? until, ZONE));
          expect(Date.parse(each.to ?? '')).toBeLessThanOrEqual(endOf(until, ZONE));
        }
      }),
    );
  });

  it('when deals are reduced: they lose in the named territories and uses, after the last day', () => {
    const part = fc.record(
      {
        territories: fc.subarray(['DE', 'ES', 'JP'], { minLength: 1 }),
        useTypes: fc.subarray(['OnDemandStream', 'PermanentDownload'], { minLength: 1 }),
        until: aDay,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(someCards, part, (cards, what) => {
        for (const each of differences(cards, { does: 'reduce', ...what })) {
          expect(each.kind).toBe('lost');
          for (const code of each.territories) expect(holdsTerritory(what.territories ?? [code], code)).toBe(true);
          expect(what.useTypes ?? [each.useType]).toContain(each.useType);
          if (what.until !== undefined) {
            expect(Date.parse(each.from)).toBeGreaterThanOrEqual(endOf(what.until, ZONE));
          }
        }
      }),
    );
  });

  it('when one of two deals for the same is reduced: the terms of the other are left', () => {
    fc.assert(
      fc.property(atLeastOne, (cards) => {
        const [card] = cards as [CommercialCard];
        for (const each of differences(cards, { does: 'reduce', cardIds: [card.cardId] })) {
          expect(each.kind).not.toBe('gained');
          expect(liesIn(card, each)).toBe(true);
        }
      }),
    );
  });

  it('when a price changes: the terms of its card change from its day on', () => {
    fc.assert(
      fc.property(atLeastOne, aDay, (cards, from) => {
        const [card] = cards as [CommercialCard];
        const { cardId } = card;
        for (const each of differences(cards, { does: 'change-price', cardId, price: { code: 'New' }, from })) {
          expect(each.kind).toBe('changed');
          expect(each.after.map(({ price }) => price)).toContainEqual({ code: 'New' });
          expect(liesIn(card, each)).toBe(true);
          expect(Date.parse(each.from)).toBeGreaterThanOrEqual(startOf(from, ZONE));
        }
      }),
    );
  });

  it('when deals are cancelled: what only they granted is lost', () => {
    fc.assert(
      fc.property(atLeastOne, (cards) => {
        const [card] = cards as [CommercialCard];
        for (const each of differences(cards, { does: 'cancel', cardIds: [card.cardId] })) {
          expect(each.kind).not.toBe('gained');
          expect(liesIn(card, each)).toBe(true);
        }
      }),
    );
  });

  it('and is not understood with a field that belongs to another operation', () => {
    expect(dealOperation.safeParse({ does: 'cancel', until: '2027-03-05' }).success).toBe(false);
    expect(dealOperation.safeParse({ does: 'extend', territories: ['DE'] }).success).toBe(false);
    expect(dealOperation.safeParse({ does: 'double' }).success).toBe(false);
  });
});
