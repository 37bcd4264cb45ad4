import * as z from 'zod';
import { clipDetails, soundRecordingClipDetails, videoClipDetails } from './clips.ts';
import { audioDeliveryFile, videoDeliveryFile } from './delivery-files.ts';
import { file, fingerprint } from './files.ts';
import { soundRecordingId, videoId } from './ids.ts';
import { allowedValueWithVersion, aspectRatio, measure, oneOf } from './values.ts';

/** The encodings of a resource and the files that carry them. */
export const technicalSoundRecordingDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  deliveryFiles: z.array(audioDeliveryFile).optional(),
  hasImmersiveAudioMetadata: z.boolean().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(soundRecordingClipDetails).optional(),
  /** 4.2 only. */
  encodingId: soundRecordingId.optional(),
  /** 4.2 only. */
  encodingDescription: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalSoundRecordingDetails = z.infer<typeof technicalSoundRecordingDetails>;

export const technicalVideoDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  overallBitRate: measure.optional(),
  deliveryFiles: z.array(videoDeliveryFile).optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(videoClipDetails).optional(),
  /** 4.2 only. */
  encodingId: videoId.optional(),
  /** 4.2 only. */
  encodingDescription: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalVideoDetails = z.infer<typeof technicalVideoDetails>;

export const technicalImageDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  imageCodecType: allowedValueWithVersion('ImageCodecType').optional(),
  imageHeight: measure.optional(),
  imageWidth: measure.optional(),
  aspectRatios: z.array(aspectRatio).optional(),
  colorDepth: z.int().optional(),
  imageResolution: z.int().optional(),
  bitDepth: z.int().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(clipDetails).optional(),
  file: file.optional(),
  isProvidedInDelivery: z.boolean().optional(),
  fingerprints: z.array(fingerprint).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalImageDetails = z.infer<typeof technicalImageDetails>;

export const technicalTextDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  textCodecType: allowedValueWithVersion('TextCodecType').optional(),
  bitDepth: z.int().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(clipDetails).optional(),
  file: file.optional(),
  isProvidedInDelivery: z.boolean().optional(),
  fingerprints: z.array(fingerprint).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalTextDetails = z.infer<typeof technicalTextDetails>;

export const technicalSheetMusicDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  sheetMusicCodecType: allowedValueWithVersion('SheetMusicCodecType').optional(),
  bitDepth: z.int().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(clipDetails).optional(),
  file: file.optional(),
  isProvidedInDelivery: z.boolean().optional(),
  fingerprints: z.array(fingerprint).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalSheetMusicDetails = z.infer<typeof technicalSheetMusicDetails>;

export const technicalSoftwareDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  operatingSystemType: allowedValueWithVersion('OperatingSystemType').optional(),
  bitDepth: z.int().optional(),
  isClip: z.boolean().optional(),
  clipDetails: z.array(clipDetails).optional(),
  file: file.optional(),
  isProvidedInDelivery: z.boolean().optional(),
  fingerprints: z.array(fingerprint).optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TechnicalSoftwareDetails = z.infer<typeof technicalSoftwareDetails>;
