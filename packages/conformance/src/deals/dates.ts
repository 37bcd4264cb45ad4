import { type Answer, every, everyIfKnown, inapplicable } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { placedAll } from '../view/placed.ts';
import { below } from '../view/spot.ts';
import type { Terms } from '../view/terms.ts';
import { displayDates, previewKinds } from './previews.ts';

/** When a deal begins and ends, what is shown before, and pre-orders. */
export const dateEntries = clause({}, [
  {
    id: '6:start',
    weight: 2,
    says: 'A deal says from when it is valid.',
    check: ({ terms }) =>
      every(terms, ({ start, spot }) =>
        start ? undefined : { at: below(spot, 'validityPeriods'), detail: 'The deal has no start.' },
      ),
  },
  {
    id: '6:end-after-start',
    weight: 1,
    says: 'A deal ends after it starts.',
    check: ({ terms }) =>
      every(terms.filter(hasBoth), (one) =>
        endsBeforeItStarts(one)
          ? { at: below(one.spot, 'validityPeriods'), detail: `It ends on ${one.end} and starts on ${one.start}.` }
          : undefined,
      ),
  },
  {
    id: '6:one-kind-of-moment',
    weight: 2,
    says: 'A period has two days or two moments, not one of each.',
    check: ({ terms }) =>
      every(terms, ({ value: { validityPeriods }, spot }) => {
        const mixed = validityPeriods.findIndex(
          ({ startDate, startDateTime, endDate, endDateTime }) =>
            (startDate && endDateTime) || (startDateTime && endDate),
        );
        return mixed < 0
          ? undefined
          : {
              at: below(spot, 'validityPeriods', mixed, validityPeriods.length),
              detail: 'A day stands beside a moment.',
            };
      }),
  },
  {
    id: '6:preview-before-start',
    weight: 1,
    says: 'What may be shown before a deal is shown no later than the deal starts.',
    check: (view) =>
      every(displayDates(view), ({ date, start }) =>
        start === undefined || dayOf(date) <= dayOf(start)
          ? undefined
          : `It is shown from ${date}, the deal starts on ${start}.`,
      ),
  },
  {
    id: '6:previews-of-one-kind',
    weight: 1,
    says: 'The display dates of a deal are all days or all moments.',
    check: ({ terms }) =>
      every(
        terms.filter(({ hasPreviews }) => hasPreviews),
        ({ value }) =>
          previewKinds(value).days > 0 && previewKinds(value).moments > 0 ? 'Days stand beside moments.' : undefined,
      ),
  },
  {
    id: '6:pre-order-dates',
    weight: 1,
    says: 'A pre-order says when everything may be shown: all four dates, or none.',
    check: preOrderDates,
  },
  {
    id: '6:pre-order-end',
    weight: 2,
    says: 'A pre-order deal ends, and another deal of the release goes on from there.',
    check: ({ terms }) =>
      every(terms.filter(isPreOrder), ({ end, references }) => {
        if (end === undefined) return 'The pre-order has no end.';
        const goesOn = terms.some(
          (other) => !isPreOrder(other) && other.references.some((one) => references.includes(one)),
        );
        return goesOn ? undefined : 'No other deal follows the pre-order.';
      }),
  },
  {
    id: '6:incentives',
    weight: 2,
    says: 'Incentives and instant gratification tracks belong to a pre-order.',
    check: ({ items, terms }) =>
      every(
        items.filter(({ value }) => value.isPreOrderIncentiveResource || value.isInstantGratificationResource),
        () => (terms.some(isPreOrder) ? undefined : 'No deal of the message is a pre-order.'),
      ),
  },
]);

const isPreOrder = ({ value }: Terms): boolean => value.isPreOrderDeal === true;
const dayOf = (moment: string): string => moment.slice(0, 10);

type Bounded = Terms & { readonly start: string; readonly end: string };
const hasBoth = (one: Terms): one is Bounded => one.start !== undefined && one.end !== undefined;

function endsBeforeItStarts({ start, end }: Bounded): boolean {
  if (dayOf(end) < dayOf(start)) return true;
  return start.length > 10 && end.length > 10 && Date.parse(end) <= Date.parse(start);
}

const shownFirst = [
  'releaseDisplayStartDateTime',
  'coverArtPreviewStartDateTime',
  'fullTrackListingPreviewStartDateTime',
] as const;

function preOrderDates({ terms, body }: MessageView): Answer {
  const orders = terms.filter(isPreOrder);
  if (orders.length === 0) return inapplicable('there is no pre-order deal');
  if (orders.some(({ hasPreviews }) => hasPreviews)) {
    return every(orders, ({ value }) => {
      const { total } = previewKinds(value);
      return total === 0 || total === 4 ? undefined : `Of the four dates there are ${total}.`;
    });
  }
  const visibilities = placedAll(body.releaseVisibilities);
  if (visibilities.length === 0)
    return everyIfKnown(
      orders,
      () => 'Nothing says when the release may be shown.',
      'without dates everything may be shown when the deal starts',
    );
  return every(visibilities, ({ value }) => {
    const there = shownFirst.filter((date) => value[date] !== undefined);
    return there.length === 0 || there.length === shownFirst.length
      ? undefined
      : `Of ${shownFirst.length} dates there are ${there.length}.`;
  });
}
