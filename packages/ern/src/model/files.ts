import * as z from 'zod';
import { allowedValue, oneOf } from './values.ts';

/** A file, its hash sum, its fingerprints. */
export const detailedHashSum = z.strictObject({
  algorithm: allowedValue('HashSumAlgorithmType'),
  version: z.string().optional(),
  parameter: z.string().optional(),
  dataType: oneOf('BinaryDataType').optional(),
  hashSumValue: z.string(),
});
export type DetailedHashSum = z.infer<typeof detailedHashSum>;

export const file = z.strictObject({
  uri: z.string(),
  hashSum: detailedHashSum.optional(),
  fileSize: z.string().optional(),
});
export type File = z.infer<typeof file>;

export const fingerprint = z.strictObject({
  algorithm: allowedValue('FingerprintAlgorithmType'),
  version: z.string().optional(),
  parameter: z.string().optional(),
  file: file.optional(),
  dataType: oneOf('BinaryDataType').optional(),
  fingerprintValue: z.string().optional(),
});
export type Fingerprint = z.infer<typeof fingerprint>;
