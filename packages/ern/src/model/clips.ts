import * as z from 'zod';
import { audioDeliveryFile, videoDeliveryFile } from './delivery-files.ts';
import { allowedValue, oneOf } from './values.ts';

/** Which part of a resource a clip is. */
export const timing = z.strictObject({
  startPoint: z.string().optional(),
  endPoint: z.string().optional(),
  durationsUsed: z.array(z.string()).optional(),
});
export type Timing = z.infer<typeof timing>;

export const clipDetails = z.strictObject({
  clipType: allowedValue('ClipType').optional(),
  topLeftCorner: z.string().optional(),
  bottomRightCorner: z.string().optional(),
  expressionType: oneOf('ExpressionType'),
});
export type ClipDetails = z.infer<typeof clipDetails>;

/** The preview of an encoding as 4.1 to 4.2 say it; the model holds it as a clip. */
export const soundRecordingPreview = z.strictObject({
  startPoint: z.string().optional(),
  endPoint: z.string().optional(),
  duration: z.string().optional(),
  topLeftCorner: z.string().optional(),
  bottomRightCorner: z.string().optional(),
  expressionType: oneOf('ExpressionType'),
});

export const soundRecordingClipDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  clipType: allowedValue('ClipType'),
  timings: z.array(timing).optional(),
  expressionType: oneOf('ExpressionType'),
  deliveryFiles: z.array(audioDeliveryFile).optional(),
});
export type SoundRecordingClipDetails = z.infer<typeof soundRecordingClipDetails>;

export const videoClipDetails = z.strictObject({
  technicalResourceDetailsReference: z.string(),
  clipType: allowedValue('ClipType'),
  timings: z.array(timing).optional(),
  topLeftCorner: z.string().optional(),
  bottomRightCorner: z.string().optional(),
  expressionType: oneOf('ExpressionType'),
  deliveryFiles: z.array(videoDeliveryFile).optional(),
});
export type VideoClipDetails = z.infer<typeof videoClipDetails>;
