import * as z from 'zod';
import { iswc } from '../identified.ts';
import { id, localized, text } from '../words.ts';
import { ddexWord } from './word.ts';

export const workFields = z.strictObject({
  title: text,
  titles: z.array(localized).max(50).optional(),
  iswc: iswc.optional(),
  /** Who wrote it, in the order of the credits. Roles are DDEX ContributorRoles; the IPI is the party's. */
  writers: z
    .array(z.strictObject({ partyId: id, roles: z.array(ddexWord).min(1).max(20) }))
    .max(200)
    .default([]),
});

/** A musical work, whatever was recorded of it. */
export const work = workFields.extend({ workId: id });
export type Work = z.infer<typeof work>;
