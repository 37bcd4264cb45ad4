import { textInLanguage } from '../ern4/values.ts';
import { alike, attribute, one, valueRows } from '../row.ts';

/** A label is named in place; the model refers to it. */
export const label = valueRows('string', undefined as never, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('LabelNameType', 'labelType'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);

export const genre = alike('Genre', [
  one('GenreText', 'genreText', textInLanguage),
  one('SubGenre', 'subGenre', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
