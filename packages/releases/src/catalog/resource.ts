import * as z from 'zod';
import { isrc } from '../identified.ts';
import { date, duration, id, languageAndScriptCode, line, localized, parentalWarning, text } from '../words.ts';

/** An artist as displayed, in the order of the array. `role` is a DDEX DisplayArtistRole. */
export const displayArtist = z.strictObject({
  partyId: id,
  role: z
    .string()
    .regex(/^[A-Za-z]+$/)
    .max(64)
    .default('MainArtist'),
});

/** Someone who contributed. `roles` are DDEX ContributorRoles: `Composer`, `StudioProducer`. */
const contributor = z.strictObject({
  partyId: id,
  roles: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z]+$/)
        .max(64),
    )
    .min(1)
    .max(20),
});

const described = {
  /** The file. A resource without one can only be delivered as metadata. */
  assetId: id.optional(),
  parentalWarning: parentalWarning.default('NoAdviceAvailable'),
};

const soundRecordingFields = z.strictObject({
  kind: z.literal('SoundRecording'),
  ...described,
  type: z
    .enum(['MusicalWorkSoundRecording', 'NonMusicalWorkSoundRecording', 'SpokenWordSoundRecording'])
    .default('MusicalWorkSoundRecording'),
  isrc: isrc.optional(),
  title: text,
  subTitle: text.optional(),
  titles: z.array(localized).max(50).optional(),
  displayArtistName: text,
  displayArtistNames: z.array(localized).max(50).optional(),
  displayArtists: z.array(displayArtist).min(1).max(100),
  contributors: z.array(contributor).max(500).optional(),
  /** Taken from the asset when it is not given. */
  duration: duration.optional(),
  pLine: line,
  creationDate: z.strictObject({ date, isApproximate: z.boolean().optional() }).optional(),
  isInstrumental: z.boolean().optional(),
  languageOfPerformance: languageAndScriptCode.optional(),
});

const imageFields = z.strictObject({
  kind: z.literal('Image'),
  ...described,
  type: z.enum(['FrontCoverImage', 'BackCoverImage', 'BookletFrontImage', 'Image']).default('FrontCoverImage'),
  /** The sender's own number for the picture; made from the resource id when it is not given. */
  proprietaryId: text.optional(),
});
export const resourceFields = z.discriminatedUnion('kind', [soundRecordingFields, imageFields]);

const soundRecording = soundRecordingFields.extend({ resourceId: id });
const image = imageFields.extend({ resourceId: id });

/** Something that a release is made of. */
export const resource = z.discriminatedUnion('kind', [soundRecording, image]);
export type SoundRecording = z.infer<typeof soundRecording>;
export type Image = z.infer<typeof image>;
export type Resource = z.infer<typeof resource>;
