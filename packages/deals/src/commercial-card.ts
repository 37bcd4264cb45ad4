import * as z from 'zod';
import { checkPair, commercialModels, type PairRefused } from './legal-pairs.ts';

/** ISO 3166-1 alpha-2, its exceptional codes and subdivisions that DDEX has, or `Worldwide`. */
const territory = z
  .string()
  .regex(/^(Worldwide|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/, 'A territory is Worldwide or a code like DE or ES-CN.');

/** A local date is midnight at its beginning in every territory by its own clock; an instant is one moment everywhere. */
const localDate = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const moment = z.union([localDate, instant]);

const territories = z
  .strictObject({ include: z.array(territory).min(1), exclude: z.array(territory).default([]) })
  .refine(({ include }) => !include.includes('Worldwide') || include.length === 1, {
    path: ['include'],
    message: 'Worldwide stands alone.',
  })
  .refine(({ include, exclude }) => exclude.length === 0 || include[0] === 'Worldwide', {
    path: ['exclude'],
    message: 'Territories are excluded from Worldwide; from a list they are left out.',
  })
  .refine(({ exclude }) => !exclude.includes('Worldwide'), {
    path: ['exclude'],
    message: 'Excluding Worldwide leaves nothing.',
  });

const saleWindow = z
  .strictObject({ start: moment, end: moment.optional() })
  .refine(({ start, end }) => end === undefined || isDate(start) === isDate(end), {
    path: ['end'],
    message: 'Start and end are both local dates or both instants.',
  })
  .refine(
    ({ start, end }) =>
      end === undefined ||
      isDate(start) !== isDate(end) ||
      Date.parse(start) < Date.parse(end) ||
      (isDate(start) && start === end),
    {
      path: ['end'],
      message: 'The end does not come before the start; a window of one day ends on the day on which it starts.',
    },
  );

/** `code` is a price code of the platform; an amount is a wholesale price in the smallest unit of its currency. */
const price = z.union([
  z.strictObject({ code: z.string().min(1).max(50) }),
  z.strictObject({ amount: z.int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }),
]);

/**
 * One set of terms: where × when × how it is used × for how much. A platform has one or several. The models and the
 * use types make pairs, each with each, and each pair has to be a legal one.
 */
export const commercialCard = z
  .strictObject({
    cardId: z.string().min(1).max(64),
    /** What the card grants; tracks by their product-wide ids. */
    grants: z.union([
      z.enum(['release', 'all-tracks']),
      z.strictObject({ tracks: z.array(z.string().min(1)).min(1).refine(distinct, 'Each track once.') }),
    ]),
    territories,
    window: saleWindow,
    models: z.array(z.enum(commercialModels)).refine(distinct, 'Each model once.'),
    useTypes: z.array(z.string().min(1)).min(1).refine(distinct, 'Each use type once.'),
    price: price.optional(),
  })
  .superRefine((card, context) => {
    for (const refusal of illegalPairs(card)) {
      context.addIssue({ code: 'custom', path: ['useTypes'], message: refusal.says, params: refusal });
    }
  });

export type CommercialCard = z.infer<typeof commercialCard>;

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

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

const isDate = (text: string): boolean => !text.includes('T');
