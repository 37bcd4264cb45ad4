import * as model from '../../model/descriptions.ts';
import { attribute, composite, many, one, text } from '../row.ts';
import { allowedValue, formattedText, genreCategoryValue } from './values.ts';

export const genreCategory = composite('GenreCategory', model.genreCategory, [
  one('Value', 'value', genreCategoryValue),
  many('Description', 'descriptions', formattedText),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
]);

export const subGenreCategory = composite('SubGenreCategory', model.subGenreCategory, [
  many('Value', 'values', allowedValue),
  many('Description', 'descriptions', formattedText),
]);

export const genreWithTerritory = composite('GenreWithTerritory', model.genreWithTerritory, [
  text('GenreText', 'genreText'),
  text('SubGenre', 'subGenre'),
  many('GenreCategory', 'genreCategories', genreCategory),
  many('SubGenreCategory', 'subGenreCategories', subGenreCategory),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const avRating = composite('AvRating', model.avRating, [
  text('Rating', 'rating'),
  one('Agency', 'agency', allowedValue),
  one('Reason', 'reason', allowedValue),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);
