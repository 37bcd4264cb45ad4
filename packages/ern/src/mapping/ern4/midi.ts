import * as model from '../../model/midi.ts';
import { attribute, composite, count, flag, many, one, text } from '../row.ts';
import { additionalTitleRow } from './additional-titles.ts';
import { clipDetails } from './clips.ts';
import { contributor, displayArtist } from './contributors.ts';
import { file, fingerprint } from './files.ts';
import { musicalWorkId, resourceProprietaryId } from './ids.ts';
import { presentedRows } from './presented.ts';
import { cLine, resourceRightsController } from './rights.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  allowedValueWithVersion,
  displayText,
  eventDate,
  language,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

const technicalMidiDetails = composite('TechnicalMidiDetails', model.technicalMidiDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  text('Duration', 'duration'),
  flag('IsPreview', 'isClip'),
  many('PreviewDetails', 'clipDetails', clipDetails),
  one('File', 'file', file),
  count('NumberOfVoices', 'numberOfVoices'),
  one('SoundProcessorType', 'soundProcessorType', allowedValueWithVersion),
  many('Fingerprint', 'fingerprints', fingerprint),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

/** No later version than 3.8.2 has an element for it. */
export const midi = composite('Midi', model.midi, [
  ...presentedRows,
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('ResourceId', 'resourceIds', resourceProprietaryId),
  many('WorkId', 'workIds', musicalWorkId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  many('DisplayArtistName', 'displayArtistNames', displayText),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('Contributor', 'contributors', contributor),
  many('ResourceRightsController', 'resourceRightsControllers', resourceRightsController),
  many('CLine', 'cLines', cLine),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  text('Duration', 'duration'),
  one('CreationDate', 'creationDate', eventDate),
  one('MasteredDate', 'masteredDate', eventDate),
  one('RemasteredDate', 'remasteredDate', eventDate),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  text('CompositeMusicalWorkType', 'compositeMusicalWorkType'),
  flag('IsInstrumental', 'isInstrumental'),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  many('LanguageOfPerformance', 'languagesOfPerformance', language),
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  many('TechnicalDetails', 'technicalDetails', technicalMidiDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
