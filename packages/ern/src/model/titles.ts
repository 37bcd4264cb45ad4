import * as z from 'zod';
import { displaySubTitle, oneOf } from './values.ts';

/** Titles as they are displayed, per language and territory. */
export const displayTitle = z.strictObject({
  titleText: z.string(),
  subTitles: z.array(displaySubTitle).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  isInOriginalLanguage: z.boolean().optional(),
});
export type DisplayTitle = z.infer<typeof displayTitle>;

export const title = z.strictObject({
  titleText: z.string(),
  subTitle: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
  titleType: oneOf('AdditionalTitleType').optional(),
});
export type Title = z.infer<typeof title>;
