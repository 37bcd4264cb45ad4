import * as z from 'zod';
import { contributor, displayArtist } from './contributors.ts';
import { fulfillmentDate } from './events.ts';
import { musicalWorkId, resourceProprietaryId, sheetMusicId, textId } from './ids.ts';
import { presented } from './presented.ts';
import { relatedRelease, relatedResource, resourceContainedResourceReference } from './related.ts';
import { cLine, pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalSheetMusicDetails, technicalSoftwareDetails, technicalTextDetails } from './technical-details.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  oneOf,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

/** Texts, sheet music and software as resources. */
export const textResource = z.strictObject({
  ...presented,
  /** 4.1 only. */
  keywords: z.array(textByLanguageAndTerritory).optional(),
  /** 4.1 only. */
  synopses: z.array(synopsisWithTerritory).optional(),
  resourceReference: z.string(),
  type: allowedValue('TextType'),
  resourceIds: z.array(textId).optional(),
  workIds: z.array(musicalWorkId).optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  versionTypes: z.array(allowedValue('VersionType')).optional(),
  displayArtistNames: z.array(displayText).optional(),
  displayArtists: z.array(displayArtist).optional(),
  contributors: z.array(contributor).optional(),
  resourceRightsControllers: z.array(resourceRightsController).optional(),
  workRightsControllers: z.array(workRightsController).optional(),
  cLines: z.array(cLine).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  creationDate: eventDate.optional(),
  firstPublicationDates: z.array(fulfillmentDate).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  containsAI: oneOf('ContainsAI').optional(),
  containsHiddenContent: z.boolean().optional(),
  resourceContainedResourceReferences: z.array(resourceContainedResourceReference).optional(),
  technicalDetails: z.array(technicalTextDetails).optional(),
  languagesOfText: z.array(language).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
});
export type TextResource = z.infer<typeof textResource>;

export const sheetMusic = z.strictObject({
  ...presented,
  resourceReference: z.string(),
  type: allowedValue('SheetMusicType'),
  resourceIds: z.array(sheetMusicId).min(1),
  workIds: z.array(musicalWorkId).optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  versionTypes: z.array(allowedValue('VersionType')).optional(),
  displayArtistNames: z.array(displayText).min(1),
  displayArtists: z.array(displayArtist).optional(),
  contributors: z.array(contributor).optional(),
  resourceRightsControllers: z.array(resourceRightsController).optional(),
  workRightsControllers: z.array(workRightsController).optional(),
  cLines: z.array(cLine).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  creationDate: eventDate.optional(),
  firstPublicationDates: z.array(fulfillmentDate).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  containsHiddenContent: z.boolean().optional(),
  languageOfLyrics: z.string().optional(),
  resourceContainedResourceReferences: z.array(resourceContainedResourceReference).optional(),
  technicalDetails: z.array(technicalSheetMusicDetails).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
});
export type SheetMusic = z.infer<typeof sheetMusic>;

export const software = z.strictObject({
  ...presented,
  /** 4.1 only. */
  keywords: z.array(textByLanguageAndTerritory).optional(),
  /** 4.1 only. */
  synopses: z.array(synopsisWithTerritory).optional(),
  resourceReference: z.string(),
  type: allowedValue('SoftwareType'),
  resourceIds: z.array(resourceProprietaryId).min(1),
  workIds: z.array(musicalWorkId).optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  versionTypes: z.array(allowedValue('VersionType')).optional(),
  displayArtistNames: z.array(displayText).optional(),
  displayArtists: z.array(displayArtist).optional(),
  contributors: z.array(contributor).optional(),
  resourceRightsControllers: z.array(resourceRightsController).optional(),
  workRightsControllers: z.array(workRightsController).optional(),
  pLines: z.array(pLine).optional(),
  cLines: z.array(cLine).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  creationDate: eventDate.optional(),
  firstPublicationDates: z.array(fulfillmentDate).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  containsHiddenContent: z.boolean().optional(),
  resourceContainedResourceReferences: z.array(resourceContainedResourceReference).optional(),
  technicalDetails: z.array(technicalSoftwareDetails).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
});
export type Software = z.infer<typeof software>;
