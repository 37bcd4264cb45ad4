import * as z from 'zod';

/** A value of one of DDEX's lists, spelled as DDEX spells it: `MainArtist`, `Composer`. Which version has it, the writer knows. */
export const ddexWord = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9-]+$/, 'a word as DDEX spells it, such as MainArtist');
