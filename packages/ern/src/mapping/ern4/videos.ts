import * as model from '../../model/videos.ts';
import { attribute, composite, flag, inside, many, one, text, texts } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { character, contributor, displayArtist, displayCredits, editionContributor } from './contributors.ts';
import { avRating } from './descriptions.ts';
import { editionDown, editionUp } from './editions.ts';
import { fulfillmentDate } from './events.ts';
import { musicalWorkId, videoId } from './ids.ts';
import { presentedRows } from './presented.ts';
import { relatedRelease, relatedResource, resourceContainedResourceReference } from './related.ts';
import { cLine, pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalVideoDetails } from './technical-details.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  parentalWarningTypeWithStandard,
  textByLanguageAndTerritory,
  textInLanguage,
} from './values.ts';

export const videoEdition = composite('VideoEdition', model.videoEdition, [
  text('Type', 'type'),
  many('ResourceId', 'resourceIds', videoId),
  many('EditionContributor', 'editionContributors', editionContributor),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  text('RecordingMode', 'recordingMode'),
  many('TechnicalDetails', 'technicalDetails', technicalVideoDetails),
]);

/** What stands on the video itself up to 4.2. */
const editionRows = [
  many('ResourceId', 'resourceIds', videoId),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  many('TechnicalDetails', 'technicalDetails', technicalVideoDetails),
];

const videoRows = [
  ...presentedRows,
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('VideoEdition', 'videoEditions', videoEdition),
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
  many('RemasteredDate', 'remasteredDates', eventDate),
  many('FirstPublicationDate', 'firstPublicationDates', fulfillmentDate),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('AvRating', 'avRatings', avRating),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  text('CompositeMusicalWorkType', 'compositeMusicalWorkType'),
  texts('VideoCueSheetReference', 'videoCueSheetReferences'),
  one('ReasonForCueSheetAbsence', 'reasonForCueSheetAbsence', textInLanguage),
  text('ContainsAI', 'containsAI'),
  flag('IsCover', 'isCover'),
  flag('HasVocalPerformance', 'hasVocalPerformance'),
  flag('HasForegroundVocalPerformance', 'hasForegroundVocalPerformance'),
  flag('IsInstrumental', 'isInstrumental'),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  flag('IsRemastered', 'isRemastered'),
  many('DisplayCredits', 'displayCredits', displayCredits),
  many('LanguageOfPerformance', 'languagesOfPerformance', language),
  texts('LanguageOfDubbing', 'languagesOfDubbing'),
  texts('SubTitleLanguage', 'subTitleLanguages'),
  inside('ResourceContainedResourceReferenceList', [
    many(
      'ResourceContainedResourceReference',
      'resourceContainedResourceReferences',
      resourceContainedResourceReference,
    ),
  ]),
  texts('Raga', 'ragas'),
  texts('Tala', 'talas'),
  texts('Deity', 'deities'),
  texts('VideoChapterReference', 'videoChapterReferences'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
  attribute('ApplyClassicalProfileVariant', 'applyClassicalProfileVariant', 'boolean'),
];

export const video = composite('Video', model.video, videoRows, [
  {
    ...additionalTitles({ name: 'Video', rows: videoRows }, editionRows),
    until: '4.2',
    down: editionDown('videoEditions'),
    up: editionUp(
      'videoEditions',
      editionRows.map(({ key }) => key),
    ),
  },
  additionalTitles({ name: 'Video', rows: videoRows }),
]);
