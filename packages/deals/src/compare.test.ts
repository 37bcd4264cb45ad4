import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedAt, points, someCards, ZONE } from './cards-for-tests.ts';
import type { CommercialCard } from './commercial-card.ts';
import { compareDeals } from './compare.ts';

const priced = (cards: readonly CommercialCard[]) =>
  [...new Set(cards.map(({ price }) => JSON.stringify(price ?? null)))].sort();

describe('a comparison of deals', () => {
  it('of a list with itself, in any order and under any ids, finds nothing', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const other = cards.map((card) => ({ ...card, cardId: `${card.cardId}-again` })).reverse();
        expect(compareDeals(cards, cards, ZONE)).toEqual([]);
        expect(compareDeals(cards, other, ZONE)).toEqual([]);
      }),
    );
  });

  it('finds a change if and only if some point is granted differently', () => {
    fc.assert(
      fc.property(someCards, someCards, (before, after) => {
        const kinds = new Set(compareDeals(before, after, ZONE).map(({ kind }) => kind));
        const expected = new Set(
          points.flatMap((point) => {
            const [had, has] = [grantedAt(before, point), grantedAt(after, point)];
            if (had.length === 0 && has.length === 0) return [];
            if (had.length === 0) return ['gained'];
            if (has.length === 0) return ['lost'];
            return JSON.stringify(priced(had)) === JSON.stringify(priced(has)) ? [] : ['changed'];
          }),
        );
        expect(kinds).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('of two lists the other way round loses what was gained', () => {
    fc.assert(
      fc.property(someCards, someCards, (one, other) => {
        const flipped = { gained: 'lost', lost: 'gained', changed: 'changed' } as const;
        const back = compareDeals(other, one, ZONE).map(({ before, after, kind, ...rest }) =>
          JSON.stringify({ ...rest, kind: flipped[kind], before: after, after: before }, order),
        );
        const forth = compareDeals(one, other, ZONE).map((change) => JSON.stringify(change, order));
        expect(new Set(back)).toEqual(new Set(forth));
      }),
      { numRuns: 60 },
    );
  });
});

/** Members in one order, so that texts can be compared. */
const order = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
