import * as model from '../../model/titles.ts';
import { attribute, composite, many, text } from '../row.ts';
import { displaySubTitle } from './values.ts';

export const displayTitle = composite('DisplayTitle', model.displayTitle, [
  text('TitleText', 'titleText'),
  many('SubTitle', 'subTitles', displaySubTitle),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('IsInOriginalLanguage', 'isInOriginalLanguage', 'boolean'),
]);

export const title = composite('Title', model.title, [
  text('TitleText', 'titleText'),
  text('SubTitle', 'subTitle'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('TitleType', 'titleType'),
]);
