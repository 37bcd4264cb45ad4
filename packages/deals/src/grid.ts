import type { CommercialCard } from './commercial-card.ts';
import { appliesIn, grantsThing, type Thing, territoriesOf, thingsOf, type Use, useKey, usesOf } from './coverage.ts';
import { endOf, startOf } from './window.ts';

/** From an instant to just before another, or for good. */
export interface Span {
  readonly from: string;
  readonly to?: string;
  /** The cards that grant it, by their ids; several mean an overlap. */
  readonly cards: readonly string[];
}

/** Things, territories and a use that the cards treat alike, and when they are granted, in order. */
export interface GridRow extends Use {
  readonly things: readonly Thing[];
  readonly territories: readonly string[];
  readonly spans: readonly Span[];
}

/** What a platform may do, where, when. Local dates begin at midnight of the zone. */
export interface Grid {
  readonly zone: string;
  readonly rows: readonly GridRow[];
}

/** A stretch of a row that is granted twice, or not at all between two that are. */
export interface Finding extends Use {
  readonly things: readonly Thing[];
  readonly territories: readonly string[];
  readonly from: string;
  readonly to?: string;
  readonly cards: readonly string[];
}

export function gridOf(cards: readonly CommercialCard[], zone: string): Grid {
  return {
    zone,
    rows: slice(cards, zone).map(({ spans, ...row }) => ({
      ...row,
      spans: spans.map(({ from, to, cards: of }) => ({ ...between(from, to), cards: of.map(({ cardId }) => cardId) })),
    })),
  };
}

/** Where several cards grant the same: which terms count is open. */
export const overlapsIn = ({ rows }: Grid): Finding[] =>
  rows.flatMap(({ spans, ...row }) =>
    spans.filter(({ cards }) => cards.length > 1).map((span) => ({ ...row, ...span })),
  );

/** Where something is granted before and after, and not in between. `cards` are those on both sides. */
export const gapsIn = ({ rows }: Grid): Finding[] =>
  rows.flatMap(({ spans, ...row }) =>
    spans.flatMap(({ to, cards }, index) => {
      const next = spans[index + 1];
      if (!next || to === undefined || to === next.from) return [];
      return [{ ...row, from: to, to: next.from, cards: [...new Set([...cards, ...next.cards])] }];
    }),
  );

export interface SlicedSpan {
  /** Milliseconds since the epoch; no `to` means for good. */
  readonly from: number;
  readonly to: number | undefined;
  readonly cards: readonly CommercialCard[];
}

export interface SlicedRow extends Use {
  readonly things: readonly Thing[];
  readonly territories: readonly string[];
  readonly spans: readonly SlicedSpan[];
}

/** The cards cut at every territory, thing, use and moment that one of them tells apart. */
export function slice(cards: readonly CommercialCard[], zone: string): SlicedRow[] {
  const uses = new Map(cards.flatMap(usesOf).map((use) => [useKey(use), use]));
  return [...uses].flatMap(([key, use]) => {
    const using = cards.filter((card) => usesOf(card).some((each) => useKey(each) === key));
    return alike(thingsOf(using), using, grantsThing).flatMap(({ members: things, cards: granting }) =>
      alike(territoriesOf(using), granting, appliesIn).map(({ members: territories, cards: applying }) => ({
        ...use,
        things,
        territories,
        spans: spansOf(applying, zone),
      })),
    );
  });
}

export const between = (from: number, to: number | undefined): { from: string; to?: string } => ({
  from: new Date(from).toISOString(),
  ...(to === undefined ? {} : { to: new Date(to).toISOString() }),
});

/** Members to which the same cards apply stand together; those with no card do not count. */
function alike(
  members: readonly string[],
  cards: readonly CommercialCard[],
  applies: (card: CommercialCard, member: string) => boolean,
): { members: string[]; cards: CommercialCard[] }[] {
  const groups = new Map<string, { members: string[]; cards: CommercialCard[] }>();
  for (const member of members) {
    const applying = cards.filter((card) => applies(card, member));
    if (applying.length === 0) continue;
    const key = applying.map((card) => cards.indexOf(card)).join(' ');
    const group = groups.get(key) ?? { members: [], cards: applying };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function spansOf(cards: readonly CommercialCard[], zone: string): SlicedSpan[] {
  const open = cards.map((card) => ({
    card,
    from: startOf(card.window.start, zone),
    to: card.window.end === undefined ? Number.POSITIVE_INFINITY : endOf(card.window.end, zone),
  }));
  const cuts = [...new Set(open.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? Number.POSITIVE_INFINITY;
    const granting = open.filter((each) => each.from <= from && from < each.to).map(({ card }) => card);
    return granting.length === 0 ? [] : [{ from, to: Number.isFinite(to) ? to : undefined, cards: granting }];
  });
}
