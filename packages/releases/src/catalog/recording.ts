import * as z from 'zod';
import { isrc } from '../identified.ts';
import { date, duration, id, languageAndScriptCode, line, parentalWarning, text } from '../words.ts';
import { chapter, cueSheet } from './chapter.ts';
import { billed, contributor } from './credited.ts';
import { further } from './further.ts';
import { titled } from './titled.ts';
import { ddexWord } from './word.ts';

/** What every resource has. */
export const described = {
  /** The file. A resource without one can only be delivered as metadata. */
  assetId: id.optional(),
  parentalWarning: parentalWarning.default('NoAdviceAvailable'),
  /** The sender's own number; made from the resource id where one is needed. */
  proprietaryId: text.optional(),
  further: further.optional(),
} as const;

/** What sound recordings and videos have in common. */
const performed = {
  ...described,
  isrc: isrc.optional(),
  ...titled,
  ...billed,
  contributors: z.array(contributor).max(500).optional(),
  workIds: z.array(id).max(100).optional(),
  versionType: ddexWord.optional(),
  /** Taken from the asset when it is not given. */
  duration: duration.optional(),
  pLine: line.optional(),
  /** The part of it that a card can grant by itself: where it begins, in seconds, and how long it is. */
  clip: z.strictObject({ startPoint: z.number().min(0), duration }).optional(),
  creationDate: z.strictObject({ date, isApproximate: z.boolean().optional() }).optional(),
  firstPublicationDate: date.optional(),
  isInstrumental: z.boolean().optional(),
  languageOfPerformance: languageAndScriptCode.optional(),
} as const;

/** A recording as it is used in a mix. */
const mixComponent = z.strictObject({
  resourceId: id,
  /** Seconds from the beginning of the mix. */
  startPoint: z.number().min(0),
  durationUsed: duration,
});

export const soundRecordingFields = z.strictObject({
  kind: z.literal('SoundRecording'),
  type: ddexWord.default('MusicalWorkSoundRecording'),
  ...performed,
  /** What a DJ mix is made of, in the order of the mix. */
  mixComponents: z.array(mixComponent).max(500).optional(),
});

export const videoFields = z.strictObject({
  kind: z.literal('Video'),
  type: ddexWord.default('ShortFormMusicalWorkVideo'),
  ...performed,
  cLine: line.optional(),
  chapters: z.array(chapter).max(500).optional(),
  cueSheet: cueSheet.optional(),
  /** Long videos have a cue sheet, or say why not (release profiles 5.4.3(3)). */
  cueSheetAbsence: text.optional(),
});
