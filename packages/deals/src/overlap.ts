import type { CommercialCard } from './commercial-card.ts';
import { between, type Finding, slice } from './grid.ts';

/** Where two lists of cards grant the same: what one platform would be told twice. `cards` are those of both. */
export function overlapBetween(
  some: readonly CommercialCard[],
  others: readonly CommercialCard[],
  zone: string,
): Finding[] {
  const ours = new Set(some.map((card) => ({ ...card })));
  const theirs = others.map((card) => ({ ...card }));
  return slice([...ours, ...theirs], zone).flatMap(({ spans, ...row }) =>
    spans
      .filter(({ cards }) => cards.some((card) => ours.has(card)) && cards.some((card) => !ours.has(card)))
      .map(({ from, to, cards }) => ({ ...row, ...between(from, to), cards: cards.map(({ cardId }) => cardId) })),
  );
}
