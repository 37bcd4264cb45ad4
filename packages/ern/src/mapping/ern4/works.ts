import * as model from '../../model/works.ts';
import { attribute, composite, count, flag, many, text } from '../row.ts';
import { contributor } from './contributors.ts';
import { musicalWorkId } from './ids.ts';
import { allowedValue, displayText } from './values.ts';

/** No later version than 3.8.2 has an element for them. */
export const musicalWork = composite('MusicalWork', model.musicalWork, [
  text('MusicalWorkReference', 'workReference'),
  many('MusicalWorkId', 'workIds', musicalWorkId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('Contributor', 'contributors', contributor),
  many('MusicalWorkType', 'types', allowedValue),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

export const musicalWorkReference = composite('ResourceMusicalWorkReference', model.musicalWorkReference, [
  count('SequenceNumber', 'sequenceNumber'),
  text('DurationUsed', 'durationUsed'),
  flag('IsFragment', 'isFragment'),
  text('ResourceMusicalWorkReference', 'musicalWorkReference'),
]);
