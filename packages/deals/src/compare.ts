import type { CommercialCard } from './commercial-card.ts';
import type { Thing, Use } from './coverage.ts';
import { between, slice } from './grid.ts';

/** The terms of a card beside where, when and how: what is compared where both sides grant. */
export type Terms = Pick<CommercialCard, 'price' | 'preOrder' | 'claim'>;

/** One difference between two sets of cards. `before` and `after` are the terms, one for each card that grants. */
export interface DealChange extends Use {
  readonly kind: 'gained' | 'lost' | 'changed';
  readonly things: readonly Thing[];
  readonly territories: readonly string[];
  readonly from: string;
  readonly to?: string;
  readonly before: readonly Terms[];
  readonly after: readonly Terms[];
}

/** What a platform may do more, may not do any more, or may do on other terms. Stretches that lie side by side are one. */
export function compareDeals(
  before: readonly CommercialCard[],
  after: readonly CommercialCard[],
  zone: string,
): DealChange[] {
  // The same card may stand on both sides: each side has copies of its own.
  const sides = {
    before: new Set(before.map((card) => ({ ...card }))),
    after: new Set(after.map((card) => ({ ...card }))),
  };
  return slice([...sides.before, ...sides.after], zone).flatMap(({ spans, ...row }) => {
    const changes: (DealChange & { readonly until: number | undefined })[] = [];
    for (const { from, to, cards } of spans) {
      const had = terms(cards, sides.before);
      const has = terms(cards, sides.after);
      if (JSON.stringify(had) === JSON.stringify(has)) continue;
      const kind = had.length === 0 ? 'gained' : has.length === 0 ? 'lost' : 'changed';
      const last = changes.at(-1);
      if (last && last.until === from && sameChange(last, kind, had, has)) {
        changes[changes.length - 1] = { ...last, ...between(Date.parse(last.from), to), until: to };
      } else changes.push({ kind, ...row, ...between(from, to), until: to, before: had, after: has });
    }
    return changes.map(({ until: _, ...change }) => change);
  });
}

const sameChange = (last: DealChange, kind: DealChange['kind'], before: Terms[], after: Terms[]): boolean =>
  last.kind === kind && JSON.stringify([last.before, last.after]) === JSON.stringify([before, after]);

/** In an order of their own, so that the order of cards is no difference; the same terms twice are the same terms. */
const terms = (cards: readonly CommercialCard[], side: ReadonlySet<CommercialCard>): Terms[] => {
  const texts = cards.filter((card) => side.has(card)).map((card) => JSON.stringify(termsOf(card)));
  return [...new Set(texts)].sort().map((text) => JSON.parse(text));
};

const termsOf = ({ price, preOrder, claim }: CommercialCard): Terms => ({
  ...(price === undefined
    ? {}
    : { price: 'code' in price ? { code: price.code } : { amount: price.amount, currency: price.currency } }),
  ...(preOrder ? { preOrder } : {}),
  ...(claim === undefined ? {} : { claim }),
});
