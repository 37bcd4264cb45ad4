import * as model from '../../model/clips.ts';
import { composite, many, one, text, texts } from '../row.ts';
import { audioDeliveryFile, videoDeliveryFile } from './delivery-files.ts';
import { allowedValue } from './values.ts';

export const timing = composite('Timing', model.timing, [
  text('StartPoint', 'startPoint'),
  text('EndPoint', 'endPoint'),
  texts('DurationUsed', 'durationsUsed'),
]);

export const clipDetails = composite('ClipDetails', model.clipDetails, [
  one('ClipType', 'clipType', allowedValue),
  text('TopLeftCorner', 'topLeftCorner'),
  text('BottomRightCorner', 'bottomRightCorner'),
  text('ExpressionType', 'expressionType'),
]);

export const soundRecordingClipDetails = composite('SoundRecordingClipDetails', model.soundRecordingClipDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('ClipType', 'clipType', allowedValue),
  many('Timing', 'timings', timing),
  text('ExpressionType', 'expressionType'),
  many('DeliveryFile', 'deliveryFiles', audioDeliveryFile),
]);

export const videoClipDetails = composite('VideoClipDetails', model.videoClipDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('ClipType', 'clipType', allowedValue),
  many('Timing', 'timings', timing),
  text('TopLeftCorner', 'topLeftCorner'),
  text('BottomRightCorner', 'bottomRightCorner'),
  text('ExpressionType', 'expressionType'),
  many('DeliveryFile', 'deliveryFiles', videoDeliveryFile),
]);
