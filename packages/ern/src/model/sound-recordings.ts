import * as z from 'zod';
import { character, contributor, displayArtist, displayCredits, editionContributor } from './contributors.ts';
import { locationAndDateOfSession } from './events.ts';
import { musicalWorkId, soundRecordingId } from './ids.ts';
import { presented } from './presented.ts';
import { relatedRelease, relatedResource } from './related.ts';
import { pLine, resourceRightsController, workRightsController } from './rights.ts';
import { technicalSoundRecordingDetails } from './technical-details.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDate,
  language,
  oneOf,
  parentalWarningTypeWithStandard,
  textByLanguageAndTerritory,
  textByTerritory,
} from './values.ts';

/** A sound recording and its editions (stereo, immersive, remastered …). */
export const soundRecordingEdition = z.strictObject({
  type: oneOf('EditionType').optional(),
  resourceIds: z.array(soundRecordingId),
  editionContributors: z.array(editionContributor).optional(),
  pLines: z.array(pLine).optional(),
  recordingMode: oneOf('RecordingMode').optional(),
  technicalDetails: z.array(technicalSoundRecordingDetails).optional(),
});
export type SoundRecordingEdition = z.infer<typeof soundRecordingEdition>;

export const soundRecording = z.strictObject({
  ...presented,
  resourceReference: z.string(),
  type: allowedValue('SoundRecordingType').optional(),
  soundRecordingEditions: z.array(soundRecordingEdition).optional(),
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
  remasteredDate: eventDate.optional(),
  firstPublicationDates: z.array(textByTerritory).optional(),
  locationsAndDatesOfSession: z.array(locationAndDateOfSession).optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  relatedReleases: z.array(relatedRelease).optional(),
  relatedResources: z.array(relatedResource).optional(),
  compositeMusicalWorkType: oneOf('CompositeMusicalWorkType').optional(),
  containsAI: oneOf('ContainsAI').optional(),
  isCover: z.boolean().optional(),
  hasVocalPerformance: z.boolean().optional(),
  hasForegroundVocalPerformance: z.boolean().optional(),
  isInstrumental: z.boolean().optional(),
  containsHiddenContent: z.boolean().optional(),
  isRemastered: z.boolean().optional(),
  isHiResMusic: z.boolean().optional(),
  disableCrossfade: z.boolean().optional(),
  disableSearch: z.boolean().optional(),
  displayCredits: z.array(displayCredits).optional(),
  languagesOfPerformance: z.array(language).optional(),
  ragas: z.array(textByTerritory).optional(),
  talas: z.array(textByTerritory).optional(),
  deities: z.array(textByTerritory).optional(),
  audioChapterReferences: z.array(z.string()).optional(),
  languageAndScriptCode: z.string().optional(),
  isSupplemental: z.boolean().optional(),
  applyClassicalProfileVariant: z.boolean().optional(),
});
export type SoundRecording = z.infer<typeof soundRecording>;
