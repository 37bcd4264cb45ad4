import * as z from 'zod';
import { isrc, iswc } from '../identified.ts';
import { duration, id, line, text } from '../words.ts';
import { contributor } from './credited.ts';
import { ddexWord } from './word.ts';

/** A part of a long video, from a moment on. */
export const chapter = z.strictObject({
  title: text,
  isrc: isrc.optional(),
  /** The sender's own number for it; made from the video and the place when there is none. */
  proprietaryId: text.optional(),
  /** From the beginning of the video. */
  startTime: duration,
  duration: duration.optional(),
  /** The picture that stands for it. */
  imageResourceId: id.optional(),
});

/** A piece of music as it is used in a film. */
const cue = z
  .strictObject({
    title: text,
    isrc: isrc.optional(),
    iswc: iswc.optional(),
    useType: ddexWord.optional(),
    contributors: z.array(contributor).max(100).default([]),
    pLine: line.optional(),
    startTime: duration.optional(),
    duration: duration.optional(),
  })
  .refine(({ isrc: recording, iswc: work }) => recording === undefined || work === undefined, {
    path: ['iswc'],
    message: 'A cue names its recording by ISRC or its work by ISWC, not both.',
  });

export const cueSheet = z.strictObject({
  type: ddexWord.default('StandardCueSheet'),
  cues: z.array(cue).min(1).max(1000),
});
