import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, grantedAt, type Point, points, someCards, ZONE } from './cards-for-tests.ts';
import { cancelDeals, changePrice, type Deals, extendDeals, reduceDeals } from './change-deals.ts';
import { type CommercialCard, commercialCard } from './commercial-card.ts';
import { endOf, startOf } from './window.ts';

const card = (facts: object = {}): CommercialCard =>
  commercialCard.parse({
    cardId: 'download',
    grants: 'release',
    territories: { include: ['Worldwide'] },
    window: { start: '2027-03-05' },
    models: ['PayAsYouGoModel'],
    useTypes: ['PermanentDownload'],
    price: { code: 'Front' },
    ...facts,
  });

const agreed = (deals: Deals): CommercialCard[] => {
  if (!deals.ok) throw new Error(deals.refusal.says);
  return deals.value;
};
const problemOf = (deals: Deals): string | undefined => (deals.ok ? undefined : deals.refusal.problem);
const isGranted = (cards: readonly CommercialCard[], point: Point): boolean => grantedAt(cards, point).length > 0;
const aDay = fc.constantFrom(...days);

describe('longer deals', () => {
  it('grant what they granted, and the chosen card until its new end', () => {
    fc.assert(
      fc.property(
        someCards.filter((cards) => cards.length > 0),
        aDay,
        (cards, until) => {
          const [chosen] = cards as [CommercialCard];
          const longer = extendDeals(cards, { cardIds: [chosen.cardId], until });
          if (!longer.ok) {
            expect(chosen.window.end === undefined || until < chosen.window.end).toBe(true);
            return;
          }
          const open = { ...chosen, window: { start: chosen.window.start } };
          for (const point of points) {
            const more = isGranted([open], point) && point.at < endOf(until, ZONE);
            expect(isGranted(longer.value, point)).toBe(isGranted(cards, point) || more);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('may have no end; a pre-order has to have one', () => {
    const ending = card({ window: { start: '2027-03-05', end: '2027-03-10' } });
    expect(agreed(extendDeals([ending], {}))).toEqual([card()]);
    expect(problemOf(extendDeals([{ ...ending, preOrder: true }], {}))).toBe('card-illegal');
    expect(problemOf(extendDeals([ending], { until: '2027-03-09' }))).toBe('not-longer');
    expect(problemOf(extendDeals([ending], { until: '2027-03-12T00:00:00Z' }))).toBe('moment-kind');
    expect(problemOf(extendDeals([ending], { cardIds: ['stream'] }))).toBe('card-unknown');
  });
});

describe('reduced deals', () => {
  const part = fc.record(
    {
      territories: fc.subarray(['DE', 'ES', 'JP'], { minLength: 1 }),
      useTypes: fc.subarray(['OnDemandStream', 'PermanentDownload'], { minLength: 1 }),
      until: aDay,
    },
    { requiredKeys: [] },
  );

  it('grant everything but what was meant, and that until its end', () => {
    fc.assert(
      fc.property(someCards, part, (cards, what) => {
        const reduced = reduceDeals(cards, what);
        if (!reduced.ok) {
          expect(reduced.refusal.problem).toBe('territory-inside');
          return;
        }
        for (const point of points) {
          const meant =
            (what.territories?.includes(point.place.slice(0, 2)) ?? true) &&
            (what.useTypes?.includes(point.use.useType) ?? true) &&
            (what.until === undefined || point.at >= endOf(what.until, ZONE));
          expect(isGranted(reduced.value, point)).toBe(isGranted(cards, point) && !meant);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('have an id for each card, once', () => {
    fc.assert(
      fc.property(someCards, part, (cards, what) => {
        const reduced = reduceDeals(cards, what);
        const ids = reduced.ok ? reduced.value.map(({ cardId }) => cardId) : [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('cannot take a part out of a territory that a deal names as a whole', () => {
    const spain = card({ territories: { include: ['ES'] } });
    expect(problemOf(reduceDeals([spain], { territories: ['ES-CN'] }))).toBe('territory-inside');
    expect(agreed(reduceDeals([card()], { territories: ['ES-CN'] }))[0]?.territories).toEqual({
      include: ['Worldwide'],
      exclude: ['ES-CN'],
    });
  });
});

describe('another price', () => {
  const early = { now: '2027-01-01T00:00:00Z', zone: ZONE };

  it('takes over on its day, and leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(
        someCards.filter((cards) => cards.some(({ price }) => price !== undefined)),
        aDay,
        (cards, from) => {
          const chosen = cards.find(({ price }) => price !== undefined)!;
          const changed = changePrice(cards, { cardId: chosen.cardId, price: { code: 'New' }, from }, early);
          if (!changed.ok) {
            expect(changed.refusal.problem).toBe('outside-window');
            return;
          }
          for (const point of points) {
            const isNew = point.at >= startOf(from, ZONE);
            const expected = grantedAt(cards, point).map((each) =>
              each === chosen && isNew ? { code: 'New' } : each.price,
            );
            expect(grantedAt(changed.value, point).map(({ price }) => price)).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ends the old deal on the day before', () => {
    const change = { cardId: 'download', price: { code: 'Mid' }, from: '2027-04-01' };
    expect(agreed(changePrice([card()], change, early))).toEqual([
      card({ window: { start: '2027-03-05', end: '2027-03-31' } }),
      card({ cardId: 'download~2', window: { start: '2027-04-01' }, price: { code: 'Mid' } }),
    ]);
  });

  it('that counts already stands alone: there is no bridge to the old one', () => {
    const change = { cardId: 'download', price: { code: 'Mid' }, from: '2027-04-01' };
    expect(agreed(changePrice([card()], change, { ...early, now: '2027-04-01T08:00:00Z' }))).toEqual([
      card({ window: { start: '2027-04-01' }, price: { code: 'Mid' } }),
    ]);
  });

  it('from the first day on, or before it, is the only price there ever was', () => {
    const change = { cardId: 'download', price: { code: 'Mid' }, from: '2027-03-05' };
    expect(agreed(changePrice([card()], change, early))).toEqual([card({ price: { code: 'Mid' } })]);
  });

  it('by instants ends the old deal at the instant', () => {
    const timed = card({ window: { start: '2027-03-05T00:00:00Z' } });
    const change = { cardId: 'download', price: { code: 'Mid' }, from: '2027-04-01T10:00:00Z' };
    expect(agreed(changePrice([timed], change, early)).map(({ window }) => window)).toEqual([
      { start: '2027-03-05T00:00:00Z', end: '2027-04-01T10:00:00Z' },
      { start: '2027-04-01T10:00:00Z' },
    ]);
  });
});

describe('cancelled deals', () => {
  it('are gone, and the others stay, as long as none of them has begun', () => {
    fc.assert(
      fc.property(someCards, aDay, (cards, today) => {
        const now = `${today}T12:00:00Z`;
        const cancelled = cancelDeals(cards, {}, { now, zone: ZONE });
        const begun = cards.filter(({ window }) => startOf(window.start, ZONE) <= Date.parse(now));
        if (begun.length > 0) expect(problemOf(cancelled)).toBe('already-started');
        else expect(cancelled).toEqual({ ok: true, value: [] });
        const future = cards.filter((each) => !begun.includes(each));
        const rest = cancelDeals(cards, { cardIds: future.map(({ cardId }) => cardId) }, { now, zone: ZONE });
        expect(rest).toEqual({ ok: true, value: begun });
      }),
    );
  });
});
