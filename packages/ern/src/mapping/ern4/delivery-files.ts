import * as model from '../../model/delivery-files.ts';
import { composite, count, flag, many, one, text } from '../row.ts';
import { file, fingerprint } from './files.ts';
import { allowedValue, allowedValueWithVersion, aspectRatio, hdrVideoDynamicMetadataType, measure } from './values.ts';

export const coreArea = composite('CoreArea', model.coreArea, [
  text('TopLeftCorner', 'topLeftCorner'),
  text('BottomRightCorner', 'bottomRightCorner'),
]);

export const audioDeliveryFile = composite('AudioDeliveryFile', model.audioDeliveryFile, [
  text('Type', 'type'),
  one('ContainerFormat', 'containerFormat', allowedValue),
  one('AudioCodecType', 'audioCodecType', allowedValueWithVersion),
  one('BitRate', 'bitRate', measure),
  one('OriginalBitRate', 'originalBitRate', measure),
  text('NumberOfChannels', 'numberOfChannels'),
  count('NumberOfAudioObjects', 'numberOfAudioObjects'),
  one('SamplingRate', 'samplingRate', measure),
  one('OriginalSamplingRate', 'originalSamplingRate', measure),
  count('BitsPerSample', 'bitsPerSample'),
  text('Duration', 'duration'),
  count('BitDepth', 'bitDepth'),
  one('File', 'file', file),
  many('Fingerprint', 'fingerprints', fingerprint),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
]);

export const videoDeliveryFile = composite('VideoDeliveryFile', model.videoDeliveryFile, [
  text('Type', 'type'),
  one('ContainerFormat', 'containerFormat', allowedValue),
  one('VideoCodecType', 'videoCodecType', allowedValueWithVersion),
  one('VideoBitRate', 'videoBitRate', measure),
  one('FrameRate', 'frameRate', measure),
  one('ImageHeight', 'imageHeight', measure),
  one('ImageWidth', 'imageWidth', measure),
  many('AspectRatio', 'aspectRatios', aspectRatio),
  one('CoreArea', 'coreArea', coreArea),
  count('ColorDepth', 'colorDepth'),
  one('VideoDefinitionType', 'videoDefinitionType', allowedValue),
  one('AudioCodecType', 'audioCodecType', allowedValueWithVersion),
  flag('HasImmersiveAudioMetadata', 'hasImmersiveAudioMetadata'),
  text('ElectroOpticalTransferFunctionType', 'electroOpticalTransferFunctionType'),
  text('PrimaryColorType', 'primaryColorType'),
  one('HdrVideoDynamicMetadataType', 'hdrVideoDynamicMetadataType', hdrVideoDynamicMetadataType),
  text('HdrVideoStaticMetadataType', 'hdrVideoStaticMetadataType'),
  one('AudioBitRate', 'audioBitRate', measure),
  count('NumberOfAudioChannels', 'numberOfAudioChannels'),
  count('NumberOfAudioObjects', 'numberOfAudioObjects'),
  one('AudioSamplingRate', 'audioSamplingRate', measure),
  count('AudioBitsPerSample', 'audioBitsPerSample'),
  text('Duration', 'duration'),
  count('BitDepth', 'bitDepth'),
  one('File', 'file', file),
  many('Fingerprint', 'fingerprints', fingerprint),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
]);
