import * as fc from 'fast-check';
import { type CommercialCard, commercialCard } from './commercial-card.ts';
import { appliesIn, grantsThing, useKey, usesOf } from './coverage.ts';
import { endOf, startOf } from './window.ts';

// Arbitrary cards over a world small enough that they meet, and what they grant at one point, said without a grid.

export const ZONE = 'Europe/Berlin';
export const things = ['release', 'tracks', 'track:one', 'track:two', 'clip:one'];
export const places = ['DE', 'ES', 'ES-CN', 'JP', 'Worldwide'];
export const uses = [
  { model: 'SubscriptionModel', useType: 'OnDemandStream' },
  { model: 'SubscriptionModel', useType: 'NonInteractiveStream' },
  { model: 'PayAsYouGoModel', useType: 'PermanentDownload' },
] as const;
export const days = Array.from({ length: 12 }, (_, day) =>
  new Date(Date.UTC(2027, 2, 22 + day)).toISOString().slice(0, 10),
);

const codes = fc.subarray(['DE', 'ES', 'ES-CN', 'JP'], { minLength: 1 }).map((list) =>
  // A deal that names a country does not name its parts as well.
  list.includes('ES') ? list.filter((code) => code !== 'ES-CN') : list,
);
const territories = fc.oneof(
  codes.map((include) => ({ include })),
  fc.option(codes, { nil: [] }).map((exclude) => ({ include: ['Worldwide'], exclude })),
);
const window = fc
  .tuple(fc.nat(days.length - 1), fc.option(fc.nat(days.length - 1), { nil: undefined }))
  .map(([one, other]) => {
    const [start, end] = [one, other ?? one].sort((a, b) => a - b) as [number, number];
    return { start: days[start]!, ...(other === undefined ? {} : { end: days[end]! }) };
  });
const sold = fc.oneof(
  fc.record({
    models: fc.constant(['SubscriptionModel']),
    useTypes: fc.subarray(['OnDemandStream', 'NonInteractiveStream'], { minLength: 1 }),
  }),
  fc.record({
    models: fc.constant(['PayAsYouGoModel']),
    useTypes: fc.constant(['PermanentDownload']),
    price: fc.constantFrom({ code: 'Front' }, { code: 'Mid' }),
  }),
);
const grants = fc.constantFrom(
  'release',
  'all-tracks',
  { tracks: ['one'] },
  { tracks: ['one', 'two'] },
  { clips: ['one'] },
);

export const someCards: fc.Arbitrary<CommercialCard[]> = fc
  .array(fc.record({ grants, territories, window, sold }), { maxLength: 5 })
  .map((list) =>
    list.map(({ sold: { models, useTypes, ...rest }, ...card }, index) =>
      commercialCard.parse({ cardId: `card-${index}`, ...card, models, useTypes, ...rest }),
    ),
  );

export interface Point {
  readonly thing: string;
  readonly place: string;
  readonly use: (typeof uses)[number];
  readonly at: number;
}

/** Every point of the small world: noon of each day, and a day before and after. */
export const points: Point[] = things.flatMap((thing) =>
  places.flatMap((place) =>
    uses.flatMap((use) =>
      ['2027-03-01', ...days, '2027-05-01'].map((day) => ({ thing, place, use, at: Date.parse(`${day}T12:00:00Z`) })),
    ),
  ),
);

/** The cards that grant a point, one by one. */
export const grantedAt = (cards: readonly CommercialCard[], { thing, place, use, at }: Point): CommercialCard[] =>
  cards.filter(
    (card) =>
      grantsThing(card, thing) &&
      appliesIn(card, place) &&
      usesOf(card).some((each) => useKey(each) === useKey(use)) &&
      startOf(card.window.start, ZONE) <= at &&
      (card.window.end === undefined || at < endOf(card.window.end, ZONE)),
  );
