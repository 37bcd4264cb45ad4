import * as z from 'zod';
import { file, fingerprint } from './files.ts';
import {
  allowedValue,
  allowedValueWithVersion,
  aspectRatio,
  hdrVideoDynamicMetadataType,
  measure,
  oneOf,
} from './values.ts';

/** The files that carry an encoding, with codec, rates and sizes. */
export const coreArea = z.strictObject({
  topLeftCorner: z.string(),
  bottomRightCorner: z.string(),
});
export type CoreArea = z.infer<typeof coreArea>;

export const audioDeliveryFile = z.strictObject({
  type: z.string(),
  containerFormat: allowedValue('ContainerFormat').optional(),
  audioCodecType: allowedValueWithVersion('AudioCodecType').optional(),
  bitRate: measure.optional(),
  originalBitRate: measure.optional(),
  numberOfChannels: z.string().optional(),
  numberOfAudioObjects: z.int().optional(),
  samplingRate: measure.optional(),
  originalSamplingRate: measure.optional(),
  bitsPerSample: z.int().optional(),
  duration: z.string().optional(),
  bitDepth: z.int().optional(),
  file: file.optional(),
  fingerprints: z.array(fingerprint).optional(),
  isProvidedInDelivery: z.boolean().optional(),
});
export type AudioDeliveryFile = z.infer<typeof audioDeliveryFile>;

export const videoDeliveryFile = z.strictObject({
  type: oneOf('DeliveryFileType'),
  containerFormat: allowedValue('ContainerFormat').optional(),
  videoCodecType: allowedValueWithVersion('VideoCodecType').optional(),
  videoBitRate: measure.optional(),
  frameRate: measure.optional(),
  imageHeight: measure.optional(),
  imageWidth: measure.optional(),
  aspectRatios: z.array(aspectRatio).optional(),
  coreArea: coreArea.optional(),
  colorDepth: z.int().optional(),
  videoDefinitionType: allowedValue('VideoDefinitionType').optional(),
  audioCodecType: allowedValueWithVersion('AudioCodecType').optional(),
  hasImmersiveAudioMetadata: z.boolean().optional(),
  electroOpticalTransferFunctionType: oneOf('ElectroOpticalTransferFunctionType').optional(),
  primaryColorType: oneOf('PrimaryColorType').optional(),
  hdrVideoDynamicMetadataType: hdrVideoDynamicMetadataType.optional(),
  hdrVideoStaticMetadataType: oneOf('HdrVideoStaticMetadataType').optional(),
  audioBitRate: measure.optional(),
  numberOfAudioChannels: z.int().optional(),
  numberOfAudioObjects: z.int().optional(),
  audioSamplingRate: measure.optional(),
  audioBitsPerSample: z.int().optional(),
  duration: z.string().optional(),
  bitDepth: z.int().optional(),
  file: file.optional(),
  fingerprints: z.array(fingerprint).optional(),
  isProvidedInDelivery: z.boolean().optional(),
});
export type VideoDeliveryFile = z.infer<typeof videoDeliveryFile>;
