import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedAt, type Point, points, someCards, ZONE } from './cards-for-tests.ts';
import { type CommercialCard, commercialCard } from './commercial-card.ts';
import { useKey } from './coverage.ts';
import { type Finding, type Grid, gapsIn, gridOf, overlapsIn } from './grid.ts';

const card = (facts: object): CommercialCard =>
  commercialCard.parse({
    cardId: 'streaming',
    grants: 'release',
    territories: { include: ['Worldwide'] },
    window: { start: '2027-03-05' },
    models: ['SubscriptionModel'],
    useTypes: ['OnDemandStream'],
    ...facts,
  });

describe('the grid of cards', () => {
  it('says at every point what the cards say one by one', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const grid = gridOf(cards, ZONE);
        for (const point of points)
          expect(lookUp(grid, cards, point)).toEqual(grantedAt(cards, point).map(({ cardId }) => cardId));
      }),
      { numRuns: 60 },
    );
  });

  it('takes no TIS code for a part of another that begins alike', () => {
    const grid = gridOf([card({ territories: { include: ['36', '360'] } })], ZONE);
    expect(grid.rows.map(({ territories }) => territories)).toEqual([['36', '360']]);
    const apart = gridOf(
      [card({ territories: { include: ['36'] } }), card({ cardId: 'other', territories: { include: ['360'] } })],
      ZONE,
    );
    expect(overlapsIn(apart)).toEqual([]);
  });

  it('of two lists together grants what either grants', () => {
    fc.assert(
      fc.property(someCards, someCards, (some, others) => {
        const renamed = others.map((each) => ({ ...each, cardId: `other-${each.cardId}` }));
        const together = gridOf([...some, ...renamed], ZONE);
        const [one, other] = [gridOf(some, ZONE), gridOf(renamed, ZONE)];
        for (const point of points)
          expect(lookUp(together, [...some, ...renamed], point)).toEqual([
            ...lookUp(one, some, point),
            ...lookUp(other, renamed, point),
          ]);
      }),
      { numRuns: 40 },
    );
  });

  it('has its spans in order, apart from each other, and each with a card', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        for (const { spans } of gridOf(cards, ZONE).rows)
          for (const [index, { from, to, cards: of }] of spans.entries()) {
            expect(of.length).toBeGreaterThan(0);
            if (to !== undefined) expect(from < to).toBe(true);
            const next = spans[index + 1];
            if (next) expect(to !== undefined && to <= next.from).toBe(true);
          }
      }),
    );
  });

  it('finds an overlap exactly where two cards grant one point', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const overlaps = overlapsIn(gridOf(cards, ZONE));
        for (const point of points)
          expect(overlaps.some((found) => holds(found, cards, point))).toBe(grantedAt(cards, point).length > 1);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a gap where nothing is granted between two windows, in their territories only', () => {
    const cards = [
      card({
        cardId: 'first',
        territories: { include: ['DE', 'AT'] },
        window: { start: '2027-03-05', end: '2027-03-10' },
      }),
      card({ cardId: 'second', territories: { include: ['DE'] }, window: { start: '2027-03-20' } }),
    ];
    expect(gapsIn(gridOf(cards, 'Europe/Berlin'))).toEqual([
      {
        model: 'SubscriptionModel',
        useType: 'OnDemandStream',
        things: ['release'],
        territories: ['DE'],
        from: '2027-03-10T23:00:00.000Z',
        to: '2027-03-19T23:00:00.000Z',
        cards: ['first', 'second'],
      },
    ]);
  });

  it('leaves no gap between a day and the day after it, by either kind of moment', () => {
    const days = [
      card({ cardId: 'old', window: { start: '2027-03-05', end: '2027-03-10' } }),
      card({ cardId: 'new', window: { start: '2027-03-11' } }),
    ];
    const instants = [
      card({ cardId: 'old', window: { start: '2027-03-05T00:00:00Z', end: '2027-03-11T00:00:00Z' } }),
      card({ cardId: 'new', window: { start: '2027-03-11T01:00:00+01:00' } }),
    ];
    for (const cards of [days, instants]) {
      const grid = gridOf(cards, 'Pacific/Auckland');
      expect([gapsIn(grid), overlapsIn(grid)]).toEqual([[], []]);
    }
  });

  it('keeps apart what platforms treat apart: the release, its tracks, and clips of them', () => {
    const cards = [
      card({ cardId: 'a' }),
      card({ cardId: 'b', grants: 'all-tracks' }),
      card({ cardId: 'c', grants: { clips: ['one'] } }),
    ];
    const grid = gridOf(cards, 'UTC');
    expect(grid.rows.map(({ things }) => things)).toEqual([['clip:one'], ['release'], ['tracks']]);
    expect(overlapsIn(grid)).toEqual([]);
  });
});

type Place = Pick<Finding, 'things' | 'territories' | 'model' | 'useType'>;

const lookUp = ({ rows }: Grid, cards: readonly CommercialCard[], point: Point): string[] =>
  rows
    .filter((row) => isAt(row, cards, point))
    .flatMap(({ spans }) => spans.filter((span) => isDuring(span, point)).flatMap((span) => [...span.cards]));

const holds = (found: Finding, cards: readonly CommercialCard[], point: Point): boolean =>
  isAt(found, cards, point) && isDuring(found, point);

const isDuring = ({ from, to }: { from: string; to?: string }, { at }: Point): boolean =>
  Date.parse(from) <= at && (to === undefined || at < Date.parse(to));

/** A point lies in the row of its thing and territory, or in that of all the others, where no card of its use names it. */
function isAt(row: Place, cards: readonly CommercialCard[], { thing, place, use }: Point): boolean {
  const using = cards.filter(({ models, useTypes }) => models.includes(use.model) && useTypes.includes(use.useType));
  const named = new Set(using.flatMap(({ territories }) => [...territories.include, ...territories.exclude]));
  const tracks = new Set(
    using.flatMap(({ grants }) => (typeof grants === 'object' && 'tracks' in grants ? grants.tracks : [])),
  );
  const parent = place.slice(0, 2);
  const territory = named.has(place) ? place : named.has(parent) ? parent : 'Worldwide';
  const granted = thing.startsWith('track:') && !tracks.has(thing.slice(6)) ? 'tracks' : thing;
  return useKey(row) === useKey(use) && row.things.includes(granted) && row.territories.includes(territory);
}
