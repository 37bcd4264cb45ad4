import * as model from '../../model/images.ts';
import { attribute, composite, flag, many, one, text } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { contributor, displayArtist } from './contributors.ts';
import { fulfillmentDate } from './events.ts';
import { resourceProprietaryId } from './ids.ts';
import { presentedRows } from './presented.ts';
import { relatedRelease, relatedResource } from './related.ts';
import { cLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalImageDetails } from './technical-details.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

const imageRows = [
  ...presentedRows,
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  text('ResourceReference', 'resourceReference'),
  one('Type', 'type', allowedValue),
  many('ResourceId', 'resourceIds', resourceProprietaryId),
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
  many('Description', 'descriptions', textByLanguageAndTerritory),
  many('TechnicalDetails', 'technicalDetails', technicalImageDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsSupplemental', 'isSupplemental', 'boolean'),
];

export const image = composite('Image', model.image, imageRows, [additionalTitles({ name: 'Image', rows: imageRows })]);
