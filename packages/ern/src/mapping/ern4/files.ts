import * as model from '../../model/files.ts';
import { composite, one, text } from '../row.ts';
import { allowedValue } from './values.ts';

export const detailedHashSum = composite('DetailedHashSum', model.detailedHashSum, [
  one('Algorithm', 'algorithm', allowedValue),
  text('Version', 'version'),
  text('Parameter', 'parameter'),
  text('DataType', 'dataType'),
  text('HashSumValue', 'hashSumValue'),
]);

export const file = composite('File', model.file, [
  text('URI', 'uri'),
  one('HashSum', 'hashSum', detailedHashSum),
  text('FileSize', 'fileSize'),
]);

export const fingerprint = composite('Fingerprint', model.fingerprint, [
  one('Algorithm', 'algorithm', allowedValue),
  text('Version', 'version'),
  text('Parameter', 'parameter'),
  one('File', 'file', file),
  text('DataType', 'dataType'),
  text('FingerprintValue', 'fingerprintValue'),
]);
