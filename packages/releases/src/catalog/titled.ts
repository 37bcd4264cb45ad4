import * as z from 'zod';
import { localized, text } from '../words.ts';

/** What something is called: the title as displayed, apart from it the sub-title or version, and both in other languages. */
export const titled = {
  title: text,
  subTitle: text.optional(),
  titles: z.array(localized).max(50).optional(),
  /** The full title of a classical work or of its segment (release profiles 5.5.2(3)). */
  formalTitle: text.optional(),
  /** The title of the work that this is a segment of. */
  groupingTitle: text.optional(),
} as const;
