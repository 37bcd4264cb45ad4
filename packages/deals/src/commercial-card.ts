import * as z from 'zod';
import { checkPair, commercialModels, type PairRefused } from './legal-pairs.ts';
import { claimPolicies, isLocalDate, momentsIn, price, saleWindow, territories, visibility } from './terms.ts';

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const tracks = z.array(z.string().min(1).max(64)).min(1).max(999).refine(distinct, 'Each track once.');

/** The fields of a card, before they are held against each other: a draft may have some of them only. */
export const cardFields = z.strictObject({
  cardId: z.string().min(1).max(64),
  /** What the card grants; tracks, and the clips of tracks, by their product-wide ids. */
  grants: z.union([z.enum(['release', 'all-tracks']), z.strictObject({ tracks }), z.strictObject({ clips: tracks })]),
  territories,
  window: saleWindow,
  models: z.array(z.enum(commercialModels)).refine(distinct, 'Each model once.'),
  useTypes: z.array(z.string().min(1).max(100)).min(1).max(50).refine(distinct, 'Each use type once.'),
  price: price.optional(),
  /** Consumers may order before the release; what they ordered is theirs when the window ends. */
  preOrder: z.boolean().optional(),
  visibility: visibility.optional(),
  /** Tracks that who orders before the release gets at once. */
  instantGratification: tracks.optional(),
  /** For rights claims: what happens to what users upload. */
  claim: z.enum(claimPolicies).optional(),
});

/**
 * One set of terms: where × when × how it is used × for how much. A platform has one or several. The models and the
 * use types make pairs, each with each, and each pair has to be a legal one.
 */
export const commercialCard = cardFields.superRefine((card, context) => {
  for (const refusal of illegalPairs(card)) {
    context.addIssue({ code: 'custom', path: ['useTypes'], message: refusal.says, params: refusal });
  }
  for (const { holds, path, message } of rules) {
    if (!holds(card)) context.addIssue({ code: 'custom', path: [path], message });
  }
});

export type CommercialCard = z.infer<typeof commercialCard>;

/** What the members of one card ask of each other. */
const rules: readonly {
  readonly path: keyof CommercialCard;
  readonly message: string;
  readonly holds: (card: CommercialCard) => boolean;
}[] = [
  {
    path: 'preOrder',
    message: 'A pre-order ends: its window needs an end, at which the release itself begins.',
    holds: ({ preOrder, window }) => !preOrder || window.end !== undefined,
  },
  {
    path: 'preOrder',
    message: 'Only what is paid for can be ordered before: PayAsYouGoModel.',
    holds: ({ preOrder, models }) => !preOrder || models.length === 0 || models.includes('PayAsYouGoModel'),
  },
  {
    path: 'instantGratification',
    message: 'Tracks are given at once to who ordered before: the card has to be a pre-order.',
    holds: ({ instantGratification, preOrder }) => instantGratification === undefined || preOrder === true,
  },
  {
    path: 'claim',
    message: 'What happens to uploads is said in a claim: RightsClaimModel.',
    holds: ({ claim, models }) => claim === undefined || models.includes('RightsClaimModel'),
  },
  {
    path: 'visibility',
    message: 'What is shown before is said as the window is: both by local dates, or both by instants.',
    holds: ({ visibility, window }) =>
      momentsIn(visibility).every((shown) => isLocalDate(shown) === isLocalDate(window.start)),
  },
  {
    path: 'visibility',
    message: 'Something is shown before the window opens, not after.',
    holds: ({ visibility, window }) =>
      momentsIn(visibility).every((shown) => Date.parse(shown) <= Date.parse(window.start)),
  },
];

/** Several models and use types in one deal mean each with each, so each pair has to be one (Business Profile 1.4). */
function illegalPairs({ models, useTypes }: Pick<CommercialCard, 'models' | 'useTypes'>): PairRefused[] {
  const candidates = models.length === 0 ? [undefined] : models.filter((model) => model !== 'UserDefined');
  return candidates.flatMap((model) =>
    useTypes.flatMap((useType) => {
      if (useType === 'UserDefined') return [];
      const outcome = checkPair(model, useType);
      return outcome.ok ? [] : [outcome.refusal];
    }),
  );
}
