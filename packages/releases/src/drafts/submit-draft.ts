import { accepted, type Outcome, refused } from '@slipway/kernel';
import type * as z from 'zod';
import { type ReleaseRequest, releaseRequest } from '../release.ts';
import type { Draft, DraftCard } from './draft.ts';

/** Something that a draft still lacks, with its place in the draft. */
export interface DraftLack {
  readonly pointer: string;
  readonly detail: string;
}

export type DraftRefused =
  | { readonly code: 'draft-incomplete'; readonly errors: readonly DraftLack[] }
  | { readonly code: 'conflicts-open'; readonly open: number };

/** What a draft asks to be released: one request for each of its works that is no release yet. */
export function requestsOf({ content, conflicts, releases }: Draft): Outcome<ReleaseRequest[], DraftRefused> {
  if (conflicts.length > 0) return refused({ code: 'conflicts-open', open: conflicts.length });
  const { works = {}, platforms = {}, cards = {}, delivers, numberPools } = content;
  const errors: DraftLack[] = [];
  if (Object.keys(works).length === 0) errors.push({ pointer: '/content/works', detail: 'No work is chosen.' });
  if (Object.keys(platforms).length === 0) {
    errors.push({ pointer: '/content/platforms', detail: 'No platform is chosen.' });
  }
  const terms = Object.entries(platforms).map(([platformId, own]) => {
    const isOwn = own.cards !== undefined && Object.keys(own.cards).length > 0;
    const at = isOwn ? `/content/platforms/${platformId}/cards` : '/content/cards';
    if (!isOwn && Object.keys(cards).length === 0) {
      errors.push({ pointer: `/content/platforms/${platformId}/cards`, detail: 'There is no card for this platform.' });
    }
    return { platformId, at, cards: cardList(isOwn ? own.cards : cards) };
  });
  if (errors.length > 0) return refused({ code: 'draft-incomplete', errors });
  const wanted = Object.keys(works).filter((productId) => !Object.hasOwn(releases, productId));
  const parsed = wanted.map((productId) =>
    releaseRequest.safeParse({
      productId,
      ...(delivers === undefined ? {} : { delivers }),
      ...(numberPools === undefined ? {} : { numberPools }),
      platforms: terms.map(({ platformId, cards: list }) => ({ platformId, cards: list })),
    }),
  );
  const wrong = parsed.find((each) => !each.success);
  if (wrong?.error) return refused({ code: 'draft-incomplete', errors: lacksOf(wrong.error, terms) });
  return accepted(parsed.flatMap((each) => (each.success ? [each.data] : [])));
}

/** The cards of a platform in a draft, as far as they are complete: for the grid. */
export function cardsOf(
  { content }: Pick<Draft, 'content'>,
  platformId: string,
): ReturnType<typeof cardList> | undefined {
  const own = content.platforms?.[platformId];
  if (!own) return undefined;
  return cardList(own.cards !== undefined && Object.keys(own.cards).length > 0 ? own.cards : content.cards);
}

const cardList = (cards: Readonly<Record<string, DraftCard>> = {}) =>
  Object.entries(cards).map(([cardId, card]) => ({ ...card, cardId }));

/** A fault of a request, told at its place in the draft. The same card of several platforms is told once. */
function lacksOf(
  error: z.ZodError,
  terms: readonly { readonly at: string; readonly cards: readonly { readonly cardId: string }[] }[],
): DraftLack[] {
  const lacks = error.issues.map(({ path: [, platform, , card, ...rest], message }): DraftLack => {
    const of = terms[Number(platform)];
    const cardId = of?.cards[Number(card)]?.cardId;
    const below = rest.map((name) => `/${String(name)}`).join('');
    return { pointer: `${of?.at ?? '/content'}${cardId === undefined ? '' : `/${cardId}`}${below}`, detail: message };
  });
  return [...new Map(lacks.map((lack) => [JSON.stringify(lack), lack])).values()];
}
