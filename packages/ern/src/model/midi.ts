import * as z from 'zod';
import { clipDetails } from './clips.ts';
import { contributor, displayArtist } from './contributors.ts';
import { file, fingerprint } from './files.ts';
import { musicalWorkId, resourceProprietaryId } from './ids.ts';
import { presented } from './presented.ts';
import { cLine, resourceRightsController } from './rights.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import {
  allowedValue,
  allowedValueWithVersion,
  displayText,
  eventDate,
  language,
  oneOf,
  parentalWarningTypeWithStandard,
  synopsisWithTerritory,
  textByLanguageAndTerritory,
} from './values.ts';

export const technicalMidiDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  duration: z.string().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(clipDetails).optional(),
  file: file.optional(),
  numberOfVoices: z.int().optional(),
  soundProcessorType: allowedValueWithVersion('SoundProcessorType').optional(),
  fingerprints: z.array(fingerprint).optional(),
  languageAndScriptCode: z.string().optional(),
});
export type TechnicalMidiDetails = z.infer<typeof technicalMidiDetails>;

/** 3.8.2 only: a ringtone as a MIDI file. */
export const midi = z.strictObject({
  ...presented,
  resourceReference: z.string(),
  type: allowedValue('MidiType').optional(),
  resourceIds: z.array(resourceProprietaryId).min(1),
  workIds: z.array(musicalWorkId).optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  displayArtistNames: z.array(displayText).optional(),
  displayArtists: z.array(displayArtist).optional(),
  contributors: z.array(contributor).optional(),
  resourceRightsControllers: z.array(resourceRightsController).optional(),
  cLines: z.array(cLine).optional(),
  courtesyLines: z.array(textByLanguageAndTerritory).optional(),
  duration: z.string().optional(),
  creationDate: eventDate.optional(),
  masteredDate: eventDate.optional(),
  remasteredDate: eventDate.optional(),
  parentalWarningTypes: z.array(parentalWarningTypeWithStandard).optional(),
  compositeMusicalWorkType: oneOf('CompositeMusicalWorkType').optional(),
  isInstrumental: z.boolean().optional(),
  containsHiddenContent: z.boolean().optional(),
  languagesOfPerformance: z.array(language).optional(),
  keywords: z.array(textByLanguageAndTerritory).optional(),
  synopses: z.array(synopsisWithTerritory).optional(),
  technicalDetails: z.array(technicalMidiDetails).optional(),
  languageAndScriptCode: z.string().optional(),
});
export type Midi = z.infer<typeof midi>;
