import { type CommercialCard, cardFields, commercialCard } from '@slipway/deals';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import * as z from 'zod';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import { type OnPlatform, type PlatformNotAsked, untold, writeTerms } from './write-terms.ts';

const { window } = cardFields.shape;

/** Other windows for cards of one platform, by the ids of the cards. */
export const rescheduling = z.strictObject({
  windows: z
    .record(z.string().min(1).max(64), window)
    .refine((windows) => Object.keys(windows).length > 0, 'at least one card'),
});
export type Rescheduling = z.infer<typeof rescheduling>;

export interface CardsRefused {
  readonly code: 'cards-refused';
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Moves windows of a release on one platform. */
export function reschedule(
  on: OnPlatform,
  { windows }: Rescheduling,
  deciding: Deciding,
): Outcome<ReleaseCommit, CardsRefused | MoveRefused | PlatformNotAsked> {
  const moved = Object.entries(windows).map(([cardId, { start, end }]) => `"${cardId}" ${start} to ${end ?? 'no end'}`);
  const written = writeTerms(
    on,
    'reschedule',
    (cards) => {
      const changed = withWindows(cards, windows);
      return changed.ok ? accepted({ cards: changed.value, says: `Rescheduled: ${moved.join(', ')}` }) : changed;
    },
    deciding,
  );
  return written.ok ? accepted(untold(written.value, on)) : written;
}

function withWindows(
  cards: readonly CommercialCard[],
  windows: Rescheduling['windows'],
): Outcome<CommercialCard[], CardsRefused> {
  const unknown = Object.keys(windows).filter((cardId) => !cards.some((card) => card.cardId === cardId));
  const parsed = cards.map((card) => {
    const own = windows[card.cardId];
    return { card, outcome: commercialCard.safeParse(own ? { ...card, window: own } : card) };
  });
  const errors = [
    ...unknown.map((cardId) => ({ pointer: `/windows/${cardId}`, detail: 'The platform has no such card.' })),
    ...parsed.flatMap(({ card, outcome }) =>
      outcome.success
        ? []
        : outcome.error.issues.map(({ message }) => ({ pointer: `/windows/${card.cardId}`, detail: message })),
    ),
  ];
  if (errors.length > 0) return refused({ code: 'cards-refused', errors });
  return accepted(parsed.flatMap(({ outcome }) => (outcome.success ? [outcome.data] : [])));
}
