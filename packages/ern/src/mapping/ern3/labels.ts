import { textInLanguage } from '../ern4/values.ts';
import { alike, attribute, one, shapedValue, valueRows } from '../row.ts';

/** A label is named in place; the model refers to it. */
export const label = shapedValue(
  'LabelName',
  valueRows('string', undefined as never, [
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
    attribute('LabelNameType', 'labelType'),
    attribute('Namespace', 'namespace'),
    attribute('UserDefinedValue', 'userDefinedValue'),
  ]),
  (reference, tell) => tell.cast.label(reference, tell),
  (name) => name,
);

export const genre = alike('Genre', [
  one('GenreText', 'genreText', textInLanguage),
  one('SubGenre', 'subGenre', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
