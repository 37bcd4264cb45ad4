import * as z from 'zod';
import { id, languageAndScriptCode, text } from '../words.ts';
import { described, soundRecordingFields, videoFields } from './recording.ts';
import { ddexWord } from './word.ts';

const imageFields = z.strictObject({
  kind: z.literal('Image'),
  type: ddexWord.default('FrontCoverImage'),
  ...described,
  title: text.optional(),
});

const textFields = z.strictObject({
  kind: z.literal('Text'),
  type: ddexWord.default('NonInteractiveBooklet'),
  ...described,
  title: text.optional(),
  language: languageAndScriptCode.optional(),
});

const kinds = [soundRecordingFields, videoFields, imageFields, textFields] as const;
export const resourceFields = z.discriminatedUnion('kind', [...kinds]);

const soundRecording = soundRecordingFields.extend({ resourceId: id });
const video = videoFields.extend({ resourceId: id });
const image = imageFields.extend({ resourceId: id });
const textResource = textFields.extend({ resourceId: id });

/** Something that a release is made of. */
export const resource = z.discriminatedUnion('kind', [soundRecording, video, image, textResource]);
export type SoundRecording = z.infer<typeof soundRecording>;
export type Video = z.infer<typeof video>;
export type Image = z.infer<typeof image>;
export type TextResource = z.infer<typeof textResource>;
export type Resource = z.infer<typeof resource>;

/** What is played: a sound recording or a video. */
export type Recording = SoundRecording | Video;
export const isRecording = (resource: Resource | undefined): resource is Recording =>
  resource?.kind === 'SoundRecording' || resource?.kind === 'Video';

/** The kind of file that a resource needs. */
export const assetKinds = {
  SoundRecording: 'audio',
  Video: 'video',
  Image: 'image',
  Text: 'text',
} as const satisfies Record<Resource['kind'], string>;
