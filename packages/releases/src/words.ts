import * as z from 'zod';

/**
 * Ids that clients choose (`PUT /v1/products/{productId}`). Letters, digits and `. _ ~ -` only: an id becomes part of
 * addresses, storage keys and file names, so it cannot hold a separator, and it cannot be a dot path.
 */
export const id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]*$/, 'letters, digits and . _ ~ - only, beginning with a letter or digit')
  .refine((value) => !value.includes('..'), 'must not contain ".."');

/** One line of text as people read it. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

/** ISO 8601 calendar date: `2027-03-28`. */
export const date = z.iso.date();

/** ISO 8601 duration of a recording: `PT2M28S`. */
export const duration = z
  .string()
  .regex(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/, 'an ISO 8601 duration such as PT2M28S');

/** RFC 5646 language and script: `en`, `ja-Jpan`. */
export const languageAndScriptCode = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z]+)?(-[a-zA-Z]{2}|-[0-9]{3})?$/, 'a language tag such as en or ja-Jpan');

/** The same words in another language or script. */
export const localized = z.strictObject({ languageAndScriptCode, text });

/** ©/℗ line: the year and the whole line as printed. */
export const line = z.strictObject({ year: z.int().min(1860).max(2999), text });

export const parentalWarning = z.enum(['Explicit', 'ExplicitContentEdited', 'NotExplicit', 'NoAdviceAvailable']);
