import * as z from 'zod';
import { character, contributor, displayArtist, displayCredits, editionContributor } from './contributors.ts';
import { avRating } from './descriptions.ts';
import { fulfillmentDate } from './events.ts';
import { musicalWorkId, videoId } from './ids.ts';
import { presented } from './presented.ts';
import { relatedRelease, relatedResource, resourceContainedResourceReference } from './related.ts';
import { cLine, pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalVideoDetails } from './technical-details.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  oneOf,
  parentalWarningTypeWithStandard,
  textByLanguageAndTerritory,
  textInLanguage,
} from './values.ts';

/** A video and its editions. */
export const videoEdition = z.strictObject({
  type: oneOf('EditionType').optional(),
  resourceIds: z.array(videoId),
  editionContributors: z.array(editionContributor).optional(),
  pLines: z.array(pLine).optional(),
  cLines: z.array(cLine).optional(),
  recordingMode: oneOf('RecordingMode').optional(),
  technicalDetails: z.array(technicalVideoDetails).optional(),
});
export type VideoEdition = z.infer<typeof videoEdition>;

export const video = z.strictObject({
  ...presented,
  resourceReference: z.string(),
  type: allowedValue('VideoType_ERN43').optional(),
  videoEditions: z.array(videoEdition).optional(),
  recordingFormats: z.array(allowedValue('RecordingFormat')).optional(),
  workIds: z.array(musicalWorkId).optional(),
  displayTitleTexts: z.array(displayText),
  displayTitles: z.array(displayTitle),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  versionTypes: z.array(allowedValue('VersionType')).optional(),
  displayArtistNames: z.array(displayText),
  displayArtists: z.array(displayArtist),
  contributors: z.array(contributor).optional(),
  characters: z.array(character).optional(),
  resourceRightsControllers: z.array(resourceRightsController).optional(),
  workRightsControllers: z.array(workRightsController).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  duration: z.string(),
  creationDate: eventDate.optional(),
  masteredDate: eventDate.optional(),
  remasteredDates: z.array(eventDate).optional(),
  firstPublicationDates: z.array(fulfillmentDate).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  avRatings: z.array(avRating).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  compositeMusicalWorkType: oneOf('CompositeMusicalWorkType').optional(),
  videoCueSheetReferences: z.array(z.string()).optional(),
  reasonForCueSheetAbsence: textInLanguage.optional(),
  containsAI: oneOf('ContainsAI').optional(),
  isCover: z.boolean().optional(),
  hasVocalPerformance: z.boolean().optional(),
  hasForegroundVocalPerformance: z.boolean().optional(),
  isInstrumental: z.boolean().optional(),
  containsHiddenContent: z.boolean().optional(),
  isRemastered: z.boolean().optional(),
  displayCredits: z.array(displayCredits).optional(),
  languagesOfPerformance: z.array(language).optional(),
  languagesOfDubbing: z.array(z.string()).optional(),
  subTitleLanguages: z.array(z.string()).optional(),
  resourceContainedResourceReferences: z.array(resourceContainedResourceReference).optional(),
  ragas: z.array(z.string()).optional(),
  talas: z.array(z.string()).optional(),
  deities: z.array(z.string()).optional(),
  videoChapterReferences: z.array(z.string()).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
  applyClassicalProfileVariant: z.boolean().optional(),
});
export type Video = z.infer<typeof video>;
