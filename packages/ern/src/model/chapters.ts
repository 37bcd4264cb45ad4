import * as z from 'zod';
import { character, contributor } from './contributors.ts';
import { chapterId, musicalWorkId, resourceId } from './ids.ts';
import { cLine, pLine } from './rights.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import { allowedValue, displayText, proprietaryId } from './values.ts';

/** Chapters of long resources, cues and cue sheets. */
export const chapter = z.strictObject({
  chapterReference: z.string(),
  chapterIds: z.array(chapterId).optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  sequenceNumber: z.int().optional(),
  contributors: z.array(contributor).optional(),
  characters: z.array(character).optional(),
  representativeImageReference: z.string().optional(),
  startTime: z.string().optional(),
  duration: z.string().optional(),
  endTime: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
});
export type Chapter = z.infer<typeof chapter>;

export const cue = z.strictObject({
  cueUseType: allowedValue('CueUseType').optional(),
  cueThemeType: allowedValue('ThemeType').optional(),
  cueVocalType: allowedValue('VocalType').optional(),
  cueVisualPerceptionType: allowedValue('VisualPerceptionType').optional(),
  cueOrigin: allowedValue('CueOrigin').optional(),
  resourceId: resourceId.optional(),
  workId: musicalWorkId.optional(),
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  contributors: z.array(contributor).optional(),
  isDance: z.boolean().optional(),
  hasMusicalContent: z.boolean().optional(),
  pLines: z.array(pLine).optional(),
  cLines: z.array(cLine).optional(),
  startTime: z.string().optional(),
  duration: z.string().optional(),
  endTime: z.string().optional(),
});
export type Cue = z.infer<typeof cue>;

export const cueSheet = z.strictObject({
  cueSheetIds: z.array(proprietaryId).optional(),
  cueSheetReference: z.string(),
  cueSheetType: allowedValue('CueSheetType'),
  cues: z.array(cue).min(1),
});
export type CueSheet = z.infer<typeof cueSheet>;
