import * as z from 'zod';
import { displayArtist } from './contributors.ts';
import { avRating, genreWithTerritory } from './descriptions.ts';
import { releaseId } from './ids.ts';
import { externalResourceLink, relatedRelease, relatedResource } from './related.ts';
import { resourceGroup } from './resource-groups.ts';
import { administratingRecordCompany, cLine, pLine } from './rights.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDateByTerritory,
  linkedReleaseResourceReference,
  oneOf,
  parentalWarningTypeWithStandard,
  releaseLabelReferenceWithParty,
  synopsisWithTerritory,
  territoryCode,
  textByLanguageAndTerritory,
  textByTerritory,
} from './values.ts';

/** The release itself, one release per track, clips, and who administers the delivery. */
export const releaseAdmin = z.strictObject({
  releaseAdminId: z.string(),
  personnelDescription: z.string().optional(),
  systemDescriptions: z.array(z.string()).optional(),
});
export type ReleaseAdmin = z.infer<typeof releaseAdmin>;

export const release = z.strictObject({
  /** 3.8.2 only: where the facts without a territory of their own do not hold. */
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  /** Up to 4.1.1; later versions say by whom: isSingleArtistCompilation, isMultiArtistCompilation. */
  isCompilation: z.boolean().optional(),
  /** 3.8.2 only: why a message about deals names no resources. */
  resourceOmissionReason: allowedValue('ResourceOmissionReason').optional(),
  releaseReference: z.string(),
  releaseTypes: z.array(allowedValue('ReleaseType_ERN4')),
  releaseId: releaseId,
  displayTitleTexts: z.array(displayText),
  displayTitles: z.array(displayTitle),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  versionTypes: z.array(allowedValue('VersionType')).optional(),
  displayArtistNames: z.array(displayText),
  displayArtists: z.array(displayArtist),
  releaseLabelReferences: z.array(releaseLabelReferenceWithParty),
  administratingRecordCompanies: z.array(administratingRecordCompany).optional(),
  pLines: z.array(pLine).optional(),
  cLines: z.array(cLine).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  duration: z.string().optional(),
  displayGenres: z.array(genreWithTerritory).optional(),
  releaseDates: z.array(eventDateByTerritory).optional(),
  originalReleaseDates: z.array(eventDateByTerritory).optional(),
  releaseVisibilityReferences: z.array(z.string()).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  avRatings: z.array(avRating).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  isSingleArtistCompilation: z.boolean().optional(),
  isMultiArtistCompilation: z.boolean().optional(),
  resourceGroup,
  externalResourceLinks: z.array(externalResourceLink).optional(),
  targetURL: z.string().optional(),
  keywords: z.array(textByLanguageAndTerritory).optional(),
  synopses: z.array(synopsisWithTerritory).optional(),
  ragas: z.array(textByTerritory).optional(),
  talas: z.array(textByTerritory).optional(),
  deities: z.array(textByTerritory).optional(),
  hiResMusicDescription: z.string().optional(),
  containsAI: oneOf('ContainsAI').optional(),
  isSoundtrack: z.boolean().optional(),
  isHiResMusic: z.boolean().optional(),
  marketingComments: z.array(textByLanguageAndTerritory).optional(),
  languageAndScriptCode: z.string().optional(),
});
export type Release = z.infer<typeof release>;

/** What 3.8.2 says of the release of a track, for there it is a release like any other. */
const wholeRelease = {
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  releaseTypes: z.array(allowedValue('ReleaseType_ERN4')).optional(),
  displayArtistNames: z.array(displayText).optional(),
  displayArtists: z.array(displayArtist).optional(),
  administratingRecordCompanies: z.array(administratingRecordCompany).optional(),
  pLines: z.array(pLine).optional(),
  cLines: z.array(cLine).optional(),
  duration: z.string().optional(),
  releaseDates: z.array(eventDateByTerritory).optional(),
  originalReleaseDates: z.array(eventDateByTerritory).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  avRatings: z.array(avRating).optional(),
  isMultiArtistCompilation: z.boolean().optional(),
  languageAndScriptCode: z.string().optional(),
  resourceOmissionReason: allowedValue('ResourceOmissionReason').optional(),
  resourceGroup: resourceGroup.optional(),
};

export const trackRelease = z.strictObject({
  ...wholeRelease,
  releaseReference: z.string(),
  releaseId: releaseId,
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  releaseResourceReference: z.string(),
  linkedReleaseResourceReferences: z.array(linkedReleaseResourceReference).optional(),
  releaseLabelReferences: z.array(releaseLabelReferenceWithParty),
  displayGenres: z.array(genreWithTerritory).optional(),
  releaseVisibilityReferences: z.array(z.string()).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  targetURL: z.string().optional(),
  keywords: z.array(textByLanguageAndTerritory).optional(),
  synopses: z.array(synopsisWithTerritory).optional(),
  marketingComments: z.array(textByLanguageAndTerritory).optional(),
  isMainRelease: z.boolean().optional(),
});
export type TrackRelease = z.infer<typeof trackRelease>;

export const clipRelease = z.strictObject({
  releaseReference: z.string(),
  releaseId: releaseId,
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  releaseResourceReference: z.string(),
  releaseLabelReferences: z.array(releaseLabelReferenceWithParty),
  displayGenres: z.array(genreWithTerritory).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
});
export type ClipRelease = z.infer<typeof clipRelease>;
