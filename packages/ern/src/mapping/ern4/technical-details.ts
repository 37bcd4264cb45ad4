import * as model from '../../model/technical-details.ts';
import { attribute, composite, count, flag, many, olderRows, one, text } from '../row.ts';
import { clipDetails, soundRecordingClipDetails, videoClipDetails } from './clips.ts';
import { audioDeliveryFile, videoDeliveryFile } from './delivery-files.ts';
import { file, fingerprint } from './files.ts';
import { soundRecordingId, videoId } from './ids.ts';
import { encodingDown, encodingUp, previewDetails } from './previews.ts';
import { allowedValueWithVersion, aspectRatio, measure } from './values.ts';

const technicalSoundRecordingDetailsRows = [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  many('DeliveryFile', 'deliveryFiles', audioDeliveryFile),
  flag('HasImmersiveAudioMetadata', 'hasImmersiveAudioMetadata'),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many('ClipDetails', 'clipDetails', soundRecordingClipDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  one('EncodingId', 'encodingId', soundRecordingId),
  text('EncodingDescription', 'encodingDescription'),
];

export const technicalSoundRecordingDetails = composite(
  'TechnicalSoundRecordingDetails',
  model.technicalSoundRecordingDetails,
  technicalSoundRecordingDetailsRows,
  [
    {
      until: '4.2',
      of: olderRows({ name: 'TechnicalSoundRecordingDetails', rows: technicalSoundRecordingDetailsRows }, [
        ...audioDeliveryFile.rows,
        one('PreviewDetails', 'previewDetails', previewDetails),
      ]),
      down: encodingDown('AudioFile'),
      up: encodingUp(
        'AudioFile',
        audioDeliveryFile.rows.map(({ key }) => key),
      ),
    },
  ],
);

const technicalVideoDetailsRows = [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('OverallBitRate', 'overallBitRate', measure),
  many('DeliveryFile', 'deliveryFiles', videoDeliveryFile),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many('ClipDetails', 'clipDetails', videoClipDetails),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  one('EncodingId', 'encodingId', videoId),
  text('EncodingDescription', 'encodingDescription'),
];

export const technicalVideoDetails = composite(
  'TechnicalVideoDetails',
  model.technicalVideoDetails,
  technicalVideoDetailsRows,
  [
    {
      until: '4.2',
      of: olderRows({ name: 'TechnicalVideoDetails', rows: technicalVideoDetailsRows }, [
        ...videoDeliveryFile.rows,
        one('PreviewDetails', 'previewDetails', previewDetails),
      ]),
      down: encodingDown('AudioVisualFile'),
      up: encodingUp(
        'AudioVisualFile',
        videoDeliveryFile.rows.map(({ key }) => key),
      ),
    },
  ],
);

export const technicalImageDetails = composite('TechnicalImageDetails', model.technicalImageDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('ImageCodecType', 'imageCodecType', allowedValueWithVersion),
  one('ImageHeight', 'imageHeight', measure),
  one('ImageWidth', 'imageWidth', measure),
  many('AspectRatio', 'aspectRatios', aspectRatio),
  count('ColorDepth', 'colorDepth'),
  count('ImageResolution', 'imageResolution'),
  count('BitDepth', 'bitDepth'),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many(['ClipDetails', 'PreviewDetails'], 'clipDetails', clipDetails),
  one('File', 'file', file),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
  many('Fingerprint', 'fingerprints', fingerprint),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const technicalTextDetails = composite('TechnicalTextDetails', model.technicalTextDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('TextCodecType', 'textCodecType', allowedValueWithVersion),
  count('BitDepth', 'bitDepth'),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many(['ClipDetails', 'PreviewDetails'], 'clipDetails', clipDetails),
  one('File', 'file', file),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
  many('Fingerprint', 'fingerprints', fingerprint),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const technicalSheetMusicDetails = composite('TechnicalSheetMusicDetails', model.technicalSheetMusicDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('SheetMusicCodecType', 'sheetMusicCodecType', allowedValueWithVersion),
  count('BitDepth', 'bitDepth'),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many(['ClipDetails', 'PreviewDetails'], 'clipDetails', clipDetails),
  one('File', 'file', file),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
  many('Fingerprint', 'fingerprints', fingerprint),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const technicalSoftwareDetails = composite('TechnicalSoftwareDetails', model.technicalSoftwareDetails, [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  one('OperatingSystemType', 'operatingSystemType', allowedValueWithVersion),
  count('BitDepth', 'bitDepth'),
  flag(['IsClip', 'IsPreview'], 'isClip'),
  many(['ClipDetails', 'PreviewDetails'], 'clipDetails', clipDetails),
  one('File', 'file', file),
  flag('IsProvidedInDelivery', 'isProvidedInDelivery'),
  many('Fingerprint', 'fingerprints', fingerprint),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);
