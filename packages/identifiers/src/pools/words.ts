import * as z from 'zod';

/** An id as clients choose them: it becomes part of addresses and storage keys. */
export const poolWord = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]*$/, 'letters, digits and . _ ~ - only, beginning with a letter or digit')
  .refine((value) => !value.includes('..'), 'must not contain ".."');

/** One line for people. */
export const poolText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

/**
 * The tenant under which the operator's pools lie. A token with this tenant manages them over the same routes as any
 * tenant its own; a pool of it names the tenants that may draw from it.
 */
export const OPERATOR = 'operator';

/** The year of a sequence that runs across years. */
export const ANY_YEAR = 'all';
