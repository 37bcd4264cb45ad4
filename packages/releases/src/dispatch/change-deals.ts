import { createHash } from 'node:crypto';
import {
  type CommercialCard,
  compareDeals,
  type DealChange,
  type DealRefused,
  dealOperation,
  operate,
} from '@slipway/deals';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import * as z from 'zod';
import type { Deciding } from '../documents.ts';
import { platformTerms } from '../release.ts';
import { text } from '../words.ts';
import { type OnPlatform, type PlatformNotAsked, type TermsWritten, wasTold, writeTerms } from './write-terms.ts';

/** What an operator sends to change the deals of a release on one platform. */
export const dealChangeRequest = z.strictObject({
  operation: dealOperation,
  reason: text.optional(),
  /** `now` sends the update along, to a platform that was told other deals; `later` leaves it behind until then. */
  tells: z.enum(['now', 'later']).default('later'),
  /** The word of the check, or of a `gates-closed` answer: whoever sends it has seen what goes off sale. */
  confirm: z.string().max(64).optional(),
});
export type DealChangeRequest = z.infer<typeof dealChangeRequest>;

/** What an operation would do, before it is done. */
export interface DealPlan {
  readonly cards: readonly CommercialCard[];
  /** What the platform may do more, less or on other terms. */
  readonly differences: readonly DealChange[];
  /** What it may do now and may not any more, in the words of the differences. */
  readonly drops: readonly DealChange[];
  /** Something is dropped: a person who saw it sends this word back. */
  readonly confirmation?: string;
}

export type DealsRefused =
  | {
      readonly code: 'deals-refused';
      readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
    }
  | { readonly code: 'gates-closed'; readonly facts: readonly unknown[]; readonly confirmation: string };

/** Cuts the old cards and the new ones into the same grid and tells where they differ. */
export function planDeals(
  cards: readonly CommercialCard[],
  { operation }: Pick<DealChangeRequest, 'operation'>,
  { now, zone, told }: { readonly now: string; readonly zone: string; readonly told: boolean },
): Outcome<DealPlan, Extract<DealsRefused, { code: 'deals-refused' }>> {
  const outcome = operate(cards, operation, { now, zone });
  if (!outcome.ok) return refused({ code: 'deals-refused', errors: [errorOf(outcome.refusal, operation)] });
  const list = platformTerms.shape.cards.safeParse(outcome.value);
  if (!list.success) {
    const detail =
      outcome.value.length === 0
        ? 'No card would be left: take the release down from the platform, or withdraw it, instead.'
        : list.error.issues.map(({ message }) => message).join(' ');
    return refused({ code: 'deals-refused', errors: [{ pointer: '/operation', detail }] });
  }
  const differences = compareDeals(cards, list.data, zone);
  const drops = told ? differences.filter((each) => isLost(each, Date.parse(now))) : [];
  return accepted({
    cards: list.data,
    differences,
    drops,
    ...(drops.length === 0 ? {} : { confirmation: wordFor(drops) }),
  });
}

/**
 * Changes the deals of a release on one platform. What a platform may sell at this moment goes off sale only when
 * somebody says that they have seen it.
 */
export function changeDeals(
  on: OnPlatform,
  asked: DealChangeRequest,
  zone: string,
  deciding: Deciding,
): Outcome<TermsWritten, DealsRefused | MoveRefused | PlatformNotAsked> {
  return writeTerms(
    on,
    'change-deals',
    (cards): Outcome<{ cards: readonly CommercialCard[]; says: string }, DealsRefused> => {
      const plan = planDeals(cards, asked, { now: deciding.clock.now(), zone, told: wasTold(on.platformRelease) });
      if (!plan.ok) return plan;
      const { confirmation, drops } = plan.value;
      if (confirmation !== undefined && confirmation !== asked.confirm) {
        const says = `${on.platformId} may do this now, and could not any more.`;
        return refused({
          code: 'gates-closed',
          facts: drops.map((each) => ({ code: 'deal-dropped', says, ...each })),
          confirmation,
        });
      }
      return accepted({ cards: plan.value.cards, says: told(asked) });
    },
    deciding,
  );
}

const isLost = ({ kind, from, to }: DealChange, now: number): boolean =>
  kind === 'lost' && Date.parse(from) <= now && (to === undefined || now < Date.parse(to));

/** Made of what is dropped: who confirms one thing has not confirmed another. The moment of asking is no part of it. */
const wordFor = (drops: readonly DealChange[]): string =>
  createHash('sha256').update(JSON.stringify(drops)).digest('hex').slice(0, 16);

type Operation = DealChangeRequest['operation'];

const errorOf = ({ problem, cardId, says }: DealRefused, operation: Operation) => ({
  pointer: `/operation${members[problem](operation, cardId)}`,
  detail: says,
});

/** The member of an operation that a refusal is about, as a JSON pointer below it. */
const members: Record<DealRefused['problem'], (operation: Operation, cardId: string) => string> = {
  'card-unknown': (operation, cardId) =>
    'cardId' in operation ? '/cardId' : `/cardIds/${operation.cardIds?.indexOf(cardId)}`,
  'moment-kind': (operation) => ('from' in operation ? '/from' : '/until'),
  'not-longer': () => '/until',
  'outside-window': () => '/from',
  'territory-inside': () => '/territories',
  'already-started': () => '/cardIds',
  'card-illegal': () => '',
};

const verbs = {
  extend: 'extended',
  reduce: 'reduced',
  'change-price': 'at another price',
  cancel: 'cancelled',
} as const satisfies Record<Operation['does'], string>;

const told = ({ operation, reason }: DealChangeRequest): string => {
  const named = 'cardId' in operation ? [operation.cardId] : operation.cardIds;
  const of = named === undefined ? 'All deals' : `Deals ${named.map((cardId) => `"${cardId}"`).join(', ')}`;
  return `${of} ${verbs[operation.does]}${reason === undefined ? '' : `: ${reason}`}`;
};
