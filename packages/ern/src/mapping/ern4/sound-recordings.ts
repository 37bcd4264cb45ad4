import * as model from '../../model/sound-recordings.ts';
import { attribute, composite, flag, many, one, text, texts } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { character, contributor, displayArtist, displayCredits, editionContributor } from './contributors.ts';
import { editionDown, editionUp } from './editions.ts';
import { locationAndDateOfSession } from './events.ts';
import { musicalWorkId, soundRecordingId } from './ids.ts';
import { presentedRows } from './presented.ts';
import { relatedRelease, relatedResource } from './related.ts';
import { pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalSoundRecordingDetails } from './technical-details.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  parentalWarningTypeWithStandard,
  textByLanguageAndTerritory,
  textByTerritory,
} from './values.ts';

export const soundRecordingEdition = composite('SoundRecordingEdition', model.soundRecordingEdition, [
  text('Type', 'type'),
  many('ResourceId', 'resourceIds', soundRecordingId),
  many('EditionContributor', 'editionContributors', editionContributor),
  many('PLine', 'pLines', pLine),
  text('RecordingMode', 'recordingMode'),
  many('TechnicalDetails', 'technicalDetails', technicalSoundRecordingDetails),
]);

/** What stands on the recording itself up to 4.2. */
const editionRows = [
  many('ResourceId', 'resourceIds', soundRecordingId),
  many('PLine', 'pLines', pLine),
  text('AudioChannelConfiguration', 'recordingMode'),
  many('TechnicalDetails', 'technicalDetails', technicalSoundRecordingDetails),
];

const soundRecordingRows = [
  ...presentedRows,
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('SoundRecordingEdition', 'soundRecordingEditions', soundRecordingEdition),
  many('RecordingFormat', 'recordingFormats', allowedValue),
  many('WorkId', 'workIds', musicalWorkId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  many('VersionType', 'versionTypes', allowedValue),
  many('DisplayArtistName', 'displayArtistNames', displayText),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('Contributor', 'contributors', contributor),
  many('Character', 'characters', character),
  many('ResourceRightsController', 'resourceRightsControllers', resourceRightsController),
  many('WorkRightsController', 'workRightsControllers', workRightsController),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  text('Duration', 'duration'),
  one('CreationDate', 'creationDate', eventDate),
  one('MasteredDate', 'masteredDate', eventDate),
  one('RemasteredDate', 'remasteredDate', eventDate),
  many('FirstPublicationDate', 'firstPublicationDates', textByTerritory),
  many('LocationAndDateOfSession', 'locationsAndDatesOfSession', locationAndDateOfSession),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  text('CompositeMusicalWorkType', 'compositeMusicalWorkType'),
  text('ContainsAI', 'containsAI'),
  flag('IsCover', 'isCover'),
  flag('HasVocalPerformance', 'hasVocalPerformance'),
  flag('HasForegroundVocalPerformance', 'hasForegroundVocalPerformance'),
  flag('IsInstrumental', 'isInstrumental'),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  flag('IsRemastered', 'isRemastered'),
  flag('IsHiResMusic', 'isHiResMusic'),
  flag('DisableCrossfade', 'disableCrossfade'),
  flag('DisableSearch', 'disableSearch'),
  many('DisplayCredits', 'displayCredits', displayCredits),
  many('LanguageOfPerformance', 'languagesOfPerformance', language),
  many('Raga', 'ragas', textByTerritory),
  many('Tala', 'talas', textByTerritory),
  many('Deity', 'deities', textByTerritory),
  texts('AudioChapterReference', 'audioChapterReferences'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
  attribute('ApplyClassicalProfileVariant', 'applyClassicalProfileVariant', 'boolean'),
];

export const soundRecording = composite('SoundRecording', model.soundRecording, soundRecordingRows, [
  {
    ...additionalTitles({ name: 'SoundRecording', rows: soundRecordingRows }, editionRows),
    until: '4.2',
    down: editionDown('soundRecordingEditions'),
    up: editionUp(
      'soundRecordingEditions',
      editionRows.map(({ key }) => key),
    ),
  },
  additionalTitles({ name: 'SoundRecording', rows: soundRecordingRows }),
]);
