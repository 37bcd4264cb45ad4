import * as z from 'zod';

// The parts of a commercial card: where, when, for how much, and what may be shown before.

/**
 * ISO 3166-1 alpha-2, its exceptional codes and subdivisions that DDEX has, or `Worldwide`; or a number of the TIS
 * standard, which only parties that agreed on them use.
 */
export const territory = z
  .string()
  .regex(
    /^(Worldwide|[A-Z]{2}(-[A-Z0-9]{1,3})?|[1-9][0-9]{0,3})$/,
    'A territory is Worldwide, a code like DE or ES-CN, or a TIS code without leading zeros like 276.',
  );

export const isTisCode = (code: string): boolean => /^[0-9]+$/.test(code);

/** A local date is midnight at its beginning in every territory by its own clock; an instant is one moment everywhere. */
const localDate = z.iso.date();
const instant = z.iso.datetime({ offset: true });
export const moment = z.union([localDate, instant]);

/** Whether a moment is a day of the calendar rather than one instant. */
export const isLocalDate = (text: string): boolean => !text.includes('T');

export const territories = z
  .strictObject({ include: z.array(territory).min(1).max(300), exclude: z.array(territory).max(300).default([]) })
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

export const saleWindow = z
  .strictObject({ start: moment, end: moment.optional() })
  .refine(({ start, end }) => end === undefined || isLocalDate(start) === isLocalDate(end), {
    path: ['end'],
    message: 'Start and end are both local dates or both instants.',
  })
  .refine(
    ({ start, end }) =>
      end === undefined ||
      isLocalDate(start) !== isLocalDate(end) ||
      Date.parse(start) < Date.parse(end) ||
      (isLocalDate(start) && start === end),
    {
      path: ['end'],
      message: 'The end does not come before the start; a window of one day ends on the day on which it starts.',
    },
  );

/** `code` is a price code of the platform; an amount is a wholesale price in the smallest unit of its currency. */
export const price = z.union([
  z.strictObject({ code: z.string().min(1).max(50) }),
  z.strictObject({ amount: z.int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }),
]);

/** The moments that are given. */
export const momentsIn = (shown: Readonly<Record<string, string | undefined>> = {}): string[] =>
  Object.values(shown).filter((value) => value !== undefined);

/** From when a release may be shown before it is on sale. What is absent is shown when the window opens. */
export const visibility = z
  .strictObject({
    release: moment.optional(),
    coverArt: moment.optional(),
    trackListing: moment.optional(),
    clips: moment.optional(),
  })
  .refine((shown) => new Set(momentsIn(shown).map(isLocalDate)).size <= 1, {
    message: 'A card says when something is shown by local dates or by instants, not by both.',
  });

/** What a platform does with what its users upload, where it holds the recordings of this card. */
export const claimPolicies = ['BlockAccess', 'Monetize', 'ReportUsage'] as const;
