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

/** A further title of a type (up to 4.3): original, translated, alternative … Formal and grouping titles have keys of their own. */
export const additionalTitle = z.strictObject({
  titleText: z.string(),
  subTitles: z.array(displaySubTitle).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  titleType: oneOf('AdditionalTitleType').optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
  isDefault: z.boolean().optional(),
  isInOriginalLanguage: z.boolean().optional(),
});
export type AdditionalTitle = z.infer<typeof additionalTitle>;

export const title = z.strictObject({
  titleText: z.string(),
  subTitle: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
  titleType: oneOf('AdditionalTitleType').optional(),
});
export type Title = z.infer<typeof title>;
