import * as z from 'zod';
import { contributor } from './contributors.ts';
import { musicalWorkId } from './ids.ts';
import { allowedValue, displayText } from './values.ts';

/** 3.8.2 only: a musical work with its writers and publishers, in a list of the message. */
export const musicalWork = z.strictObject({
  workReference: z.string(),
  workIds: z.array(musicalWorkId).min(1),
  displayTitleTexts: z.array(displayText),
  contributors: z.array(contributor),
  types: z.array(allowedValue('MusicalWorkType')).optional(),
  languageAndScriptCode: z.string().optional(),
});
export type MusicalWork = z.infer<typeof musicalWork>;

/** Which work a resource holds, and how much of it. */
export const musicalWorkReference = z.strictObject({
  musicalWorkReference: z.string(),
  sequenceNumber: z.int().optional(),
  durationUsed: z.string().optional(),
  isFragment: z.boolean().optional(),
});
export type MusicalWorkReference = z.infer<typeof musicalWorkReference>;
