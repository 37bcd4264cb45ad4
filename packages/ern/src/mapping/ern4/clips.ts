import * as model from '../../model/clips.ts';
import { composite, many, olderRows, one, text, texts } from '../row.ts';
import { audioDeliveryFile, videoDeliveryFile } from './delivery-files.ts';
import { timingBefore43 } from './previews.ts';
import { allowedValue } from './values.ts';

const timingRows = [
  text('StartPoint', 'startPoint'),
  text('EndPoint', 'endPoint'),
  texts('DurationUsed', 'durationsUsed'),
];

export const timing = composite('Timing', model.timing, timingRows, [
  timingBefore43(olderRows({ name: 'Timing', rows: timingRows }, [])),
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
