import { accepted, type Outcome, refused } from '@slipway/kernel';
import { DateTime } from 'luxon';
import { type CommercialCard, commercialCard } from './commercial-card.ts';
import { holdsTerritory } from './coverage.ts';
import { isLocalDate } from './terms.ts';
import { endOf, startOf } from './window.ts';

/** Why a change of deals is none. */
export interface DealRefused {
  readonly code: 'deal-refused';
  readonly problem:
    | 'card-unknown'
    | 'moment-kind'
    | 'not-longer'
    | 'outside-window'
    | 'territory-inside'
    | 'already-started'
    | 'card-illegal';
  readonly cardId: string;
  readonly says: string;
}

/** Every operation gives the complete new list: a platform forgets the deals that are not said again. */
export type Deals = Outcome<CommercialCard[], DealRefused>;

/** Sells for longer: until a day or an instant, or without an end. */
export const extendDeals = (
  cards: readonly CommercialCard[],
  { cardIds, until }: { readonly cardIds?: readonly string[] | undefined; readonly until?: string | undefined },
): Deals =>
  eachOf(cards, cardIds, (card) => {
    const { start, end } = card.window;
    if (until === undefined) return accepted([{ ...card, window: { start } }]);
    if (isLocalDate(until) !== isLocalDate(start)) return otherKind(card, until);
    if (end === undefined || Date.parse(until) < Date.parse(end)) {
      return no('not-longer', card, `"${card.cardId}" ends ${end ?? 'never'}; until ${until} is not longer.`);
    }
    return accepted([{ ...card, window: { start, end: until } }]);
  });

/**
 * Grants less: in some territories, for some use types, or everything of the cards; at once, or from the end of a day
 * (an instant) on. What is not meant stays as it is, in cards of its own where one card has to say two things.
 */
export const reduceDeals = (
  cards: readonly CommercialCard[],
  what: {
    readonly cardIds?: readonly string[] | undefined;
    readonly territories?: readonly string[] | undefined;
    readonly useTypes?: readonly string[] | undefined;
    readonly until?: string | undefined;
  },
): Deals =>
  eachOf(cards, what.cardIds, (card) => {
    const { until } = what;
    if (until !== undefined && isLocalDate(until) !== isLocalDate(card.window.start)) return otherKind(card, until);
    const where = splitTerritories(card, what.territories);
    if (!where.ok) return where;
    const how = splitUses(where.value.inside, what.useTypes);
    const ended = until === undefined ? [] : how.inside.flatMap((part) => endedAt(part, until));
    return accepted([...ended, ...how.outside, ...where.value.outside]);
  });

/**
 * Another price from a day or an instant on: the old deal ends the day before, the new one takes over. A price that
 * counts already, or from the first day on, needs no bridge: the old deal is not said any more.
 */
export const changePrice = (
  cards: readonly CommercialCard[],
  { cardId, price, from }: { readonly cardId: string; readonly price?: CommercialCard['price']; readonly from: string },
  { now, zone }: { readonly now: string; readonly zone: string },
): Deals =>
  eachOf(cards, [cardId], (card) => {
    const { start, end } = card.window;
    if (isLocalDate(from) !== isLocalDate(start)) return otherKind(card, from);
    if (end !== undefined && startOf(from, zone) >= endOf(end, zone)) {
      return no('outside-window', card, `"${cardId}" ends ${end}; ${from} is later.`);
    }
    const { price: _, ...unpriced } = card;
    const priced = { ...unpriced, ...(price === undefined ? {} : { price }) };
    if (Date.parse(from) <= Date.parse(start)) return accepted([priced]);
    const later = { ...priced, window: { ...card.window, start: from } };
    if (startOf(from, zone) <= Date.parse(now)) return accepted([later]);
    return accepted([{ ...card, window: { start, end: justBefore(from) } }, later]);
  });

/** Takes deals back before their first day. What may have been sold already is reduced, not cancelled. */
export const cancelDeals = (
  cards: readonly CommercialCard[],
  { cardIds }: { readonly cardIds?: readonly string[] | undefined },
  { now, zone }: { readonly now: string; readonly zone: string },
): Deals =>
  eachOf(cards, cardIds, (card) =>
    startOf(card.window.start, zone) <= Date.parse(now)
      ? no('already-started', card, `"${card.cardId}" counts since ${card.window.start}: reduce it instead.`)
      : accepted([]),
  );

/** Replaces each chosen card by what becomes of it; the first keeps the id, the others get ids of their own. */
function eachOf(
  cards: readonly CommercialCard[],
  cardIds: readonly string[] | undefined,
  change: (card: CommercialCard) => Deals,
): Deals {
  const missing = cardIds?.find((cardId) => !cards.some((card) => card.cardId === cardId));
  if (missing !== undefined) {
    const says = `There is no card "${missing}"; there are ${cards.map(({ cardId }) => cardId).join(', ') || 'none'}.`;
    return refused({ code: 'deal-refused', problem: 'card-unknown', cardId: missing, says });
  }
  const taken = new Set(cards.map(({ cardId }) => cardId));
  const result: CommercialCard[] = [];
  for (const card of cards) {
    const changed = cardIds && !cardIds.includes(card.cardId) ? accepted([card]) : change(card);
    if (!changed.ok) return changed;
    for (const [index, made] of changed.value.entries()) {
      const named = index === 0 ? made : { ...made, cardId: freshId(card.cardId, taken) };
      const legal = commercialCard.safeParse(named);
      if (!legal.success) return no('card-illegal', card, legal.error.issues.map(({ message }) => message).join(' '));
      result.push(legal.data);
    }
  }
  return accepted(result);
}

interface Split {
  readonly inside: CommercialCard[];
  readonly outside: CommercialCard[];
}

function splitTerritories(card: CommercialCard, codes: readonly string[] | undefined): Outcome<Split, DealRefused> {
  if (codes === undefined || codes.includes('Worldwide')) return accepted({ inside: [card], outside: [] });
  const { include, exclude } = card.territories;
  const within = (list: readonly string[], excluded: readonly string[] = []): CommercialCard[] =>
    list.length === 0 ? [] : [{ ...card, territories: { include: [...list], exclude: [...excluded] } }];
  if (include[0] === 'Worldwide') {
    const left = codes.filter((code) => !holdsTerritory(exclude, code));
    // A country that is taken out takes its subdivisions with it, and those that were out before are no part of it.
    const parts = left.filter((code) => exclude.some((part) => part !== code && holdsTerritory([code], part)));
    if (parts[0] !== undefined) return insideOf(card, parts[0], 'is excluded in part already');
    return accepted({ inside: within(left), outside: within(['Worldwide'], [...exclude, ...left]) });
  }
  const part = codes.find((code) => !include.includes(code) && holdsTerritory(include, code));
  if (part !== undefined) return insideOf(card, part, 'lies inside a territory of the card');
  return accepted({
    inside: within(include.filter((code) => holdsTerritory(codes, code))),
    outside: within(include.filter((code) => !holdsTerritory(codes, code))),
  });
}

const insideOf = (card: CommercialCard, code: string, why: string): Outcome<never, DealRefused> =>
  no('territory-inside', card, `${code} ${why} ("${card.cardId}"); a deal cannot say that.`);

function splitUses(cards: readonly CommercialCard[], useTypes: readonly string[] | undefined): Split {
  if (useTypes === undefined) return { inside: [...cards], outside: [] };
  const only = (keep: (useType: string) => boolean) =>
    cards.flatMap((card) => {
      const kept = card.useTypes.filter(keep);
      return kept.length === 0 ? [] : [{ ...card, useTypes: kept }];
    });
  return {
    inside: only((useType) => useTypes.includes(useType)),
    outside: only((useType) => !useTypes.includes(useType)),
  };
}

/** What is left of a card that ends at a moment; nothing, when it would not have begun. */
function endedAt(card: CommercialCard, until: string): CommercialCard[] {
  const { start, end } = card.window;
  if (end !== undefined && Date.parse(end) <= Date.parse(until)) return [card];
  const begins = isLocalDate(start) ? Date.parse(start) <= Date.parse(until) : Date.parse(start) < Date.parse(until);
  return begins ? [{ ...card, window: { start, end: until } }] : [];
}

/** The last day before a day; an instant is its own end. */
const justBefore = (from: string): string =>
  isLocalDate(from) ? (DateTime.fromISO(from, { zone: 'utc' }).minus({ days: 1 }).toISODate() ?? from) : from;

/** An id that no card of the list has: `streaming~2`. */
function freshId(cardId: string, taken: Set<string>): string {
  const base = cardId.replace(/~\d+$/, '').slice(0, 58);
  let count = 2;
  while (taken.has(`${base}~${count}`)) count += 1;
  taken.add(`${base}~${count}`);
  return `${base}~${count}`;
}

const otherKind = ({ cardId, window }: CommercialCard, moment: string): Outcome<never, DealRefused> => {
  const kind = isLocalDate(window.start) ? 'local dates' : 'instants';
  const says = `"${cardId}" counts by ${kind} such as ${window.start}; ${moment} is of the other kind.`;
  return refused({ code: 'deal-refused', problem: 'moment-kind', cardId, says });
};

const no = (problem: DealRefused['problem'], { cardId }: CommercialCard, says: string): Outcome<never, DealRefused> =>
  refused({ code: 'deal-refused', problem, cardId, says });
