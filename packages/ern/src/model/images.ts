import * as z from 'zod';
import { contributor, displayArtist } from './contributors.ts';
import { fulfillmentDate } from './events.ts';
import { resourceProprietaryId } from './ids.ts';
import { presented } from './presented.ts';
import { relatedRelease, relatedResource } from './related.ts';
import { cLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalImageDetails } from './technical-details.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  oneOf,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

/** An image: cover art, a booklet page, a video screen capture. */
export const image = z.strictObject({
  ...presented,
  /** 4.1 only. */
  keywords: z.array(textByLanguageAndTerritory).optional(),
  /** 4.1 only. */
  synopses: z.array(synopsisWithTerritory).optional(),
  resourceReference: z.string(),
  type: allowedValue('ImageType'),
  resourceIds: z.array(resourceProprietaryId).min(1),
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
  descriptions: z.array(textByLanguageAndTerritory).optional(),
  technicalDetails: z.array(technicalImageDetails).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
});
export type Image = z.infer<typeof image>;
