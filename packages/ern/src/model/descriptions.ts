import * as z from 'zod';
import { allowedValue, formattedText, genreCategoryValue, oneOf } from './values.ts';

/** Genres and ratings. */
export const genreCategory = z.strictObject({
  value: genreCategoryValue,
  descriptions: z.array(formattedText).optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
});
export type GenreCategory = z.infer<typeof genreCategory>;

export const subGenreCategory = z.strictObject({
  values: z.array(allowedValue('SubGenre')).min(1),
  descriptions: z.array(formattedText).optional(),
});
export type SubGenreCategory = z.infer<typeof subGenreCategory>;

export const genreWithTerritory = z.strictObject({
  genreText: z.string(),
  subGenre: z.string().optional(),
  genreCategories: z.array(genreCategory).optional(),
  subGenreCategories: z.array(subGenreCategory).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type GenreWithTerritory = z.infer<typeof genreWithTerritory>;

export const avRating = z.strictObject({
  rating: z.string(),
  agency: allowedValue('RatingAgency'),
  reason: allowedValue('RatingReason').optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type AvRating = z.infer<typeof avRating>;
