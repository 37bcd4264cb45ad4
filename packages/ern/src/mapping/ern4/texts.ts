import * as model from '../../model/texts.ts';
import { attribute, composite, flag, inside, many, one, text } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { contributor, displayArtist } from './contributors.ts';
import { fulfillmentDate } from './events.ts';
import { musicalWorkId, resourceProprietaryId, sheetMusicId, textId } from './ids.ts';
import { presentedRows } from './presented.ts';
import { relatedRelease, relatedResource, resourceContainedResourceReference } from './related.ts';
import { cLine, pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalSheetMusicDetails, technicalSoftwareDetails, technicalTextDetails } from './technical-details.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

const textResourceRows = [
  ...presentedRows,
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('ResourceId', 'resourceIds', textId),
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
  many('ResourceRightsController', 'resourceRightsControllers', resourceRightsController),
  many('WorkRightsController', 'workRightsControllers', workRightsController),
  many('CLine', 'cLines', cLine),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  one('CreationDate', 'creationDate', eventDate),
  many('FirstPublicationDate', 'firstPublicationDates', fulfillmentDate),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  text('ContainsAI', 'containsAI'),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  inside('ResourceContainedResourceReferenceList', [
    many(
      'ResourceContainedResourceReference',
      'resourceContainedResourceReferences',
      resourceContainedResourceReference,
    ),
  ]),
  many('TechnicalDetails', 'technicalDetails', technicalTextDetails),
  many('LanguageOfText', 'languagesOfText', language),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
];

export const textResource = composite('Text', model.textResource, textResourceRows, [
  additionalTitles({ name: 'Text', rows: textResourceRows }),
]);

const sheetMusicRows = [
  ...presentedRows,
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('ResourceId', 'resourceIds', sheetMusicId),
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
  many('ResourceRightsController', 'resourceRightsControllers', resourceRightsController),
  many('WorkRightsController', 'workRightsControllers', workRightsController),
  many('CLine', 'cLines', cLine),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  one('CreationDate', 'creationDate', eventDate),
  many('FirstPublicationDate', 'firstPublicationDates', fulfillmentDate),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  text('LanguageOfLyrics', 'languageOfLyrics'),
  inside('ResourceContainedResourceReferenceList', [
    many(
      'ResourceContainedResourceReference',
      'resourceContainedResourceReferences',
      resourceContainedResourceReference,
    ),
  ]),
  many('TechnicalDetails', 'technicalDetails', technicalSheetMusicDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
];

export const sheetMusic = composite('SheetMusic', model.sheetMusic, sheetMusicRows, [
  additionalTitles({ name: 'SheetMusic', rows: sheetMusicRows }),
]);

const softwareRows = [
  ...presentedRows,
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('ResourceId', 'resourceIds', resourceProprietaryId),
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
  many('ResourceRightsController', 'resourceRightsControllers', resourceRightsController),
  many('WorkRightsController', 'workRightsControllers', workRightsController),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  one('CreationDate', 'creationDate', eventDate),
  many('FirstPublicationDate', 'firstPublicationDates', fulfillmentDate),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  flag('ContainsHiddenContent', 'containsHiddenContent'),
  inside('ResourceContainedResourceReferenceList', [
    many(
      'ResourceContainedResourceReference',
      'resourceContainedResourceReferences',
      resourceContainedResourceReference,
    ),
  ]),
  many('TechnicalDetails', 'technicalDetails', technicalSoftwareDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
];

export const software = composite('Software', model.software, softwareRows, [
  additionalTitles({ name: 'Software', rows: softwareRows }),
]);
