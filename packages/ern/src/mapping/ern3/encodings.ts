import { encodingDown, encodingUp, previewDetails } from '../ern4/previews.ts';
import { allowedValue, allowedValueWithVersion, aspectRatio, measure } from '../ern4/values.ts';
import { alike, attribute, type CompositeRows, count, flag, many, one, type Row, shaped, text } from '../row.ts';
import { file, fingerprint } from './files.ts';

const common: readonly Row[] = [
  text('TechnicalResourceDetailsReference', 'technicalResourceDetailsReference'),
  flag('IsPreview', 'isClip'),
  many('Fingerprint', 'fingerprints', fingerprint),
  one('File', 'file', file),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
];

const audioFile: readonly Row[] = [
  one('ContainerFormat', 'containerFormat', allowedValue),
  one('AudioCodecType', 'audioCodecType', allowedValueWithVersion),
  one('BitRate', 'bitRate', measure),
  text('NumberOfChannels', 'numberOfChannels'),
  one('SamplingRate', 'samplingRate', measure),
  count('BitsPerSample', 'bitsPerSample'),
  text('Duration', 'duration'),
];

const videoFile: readonly Row[] = [
  one('ContainerFormat', 'containerFormat', allowedValue),
  one('VideoCodecType', 'videoCodecType', allowedValueWithVersion),
  one('VideoBitRate', 'videoBitRate', measure),
  one('FrameRate', 'frameRate', measure),
  one('ImageHeight', 'imageHeight', measure),
  one('ImageWidth', 'imageWidth', measure),
  many('AspectRatio', 'aspectRatios', aspectRatio),
  count('ColorDepth', 'colorDepth'),
  one('VideoDefinitionType', 'videoDefinitionType', allowedValue),
  one('AudioCodecType', 'audioCodecType', allowedValueWithVersion),
  one('AudioBitRate', 'audioBitRate', measure),
  count('NumberOfAudioChannels', 'numberOfAudioChannels'),
  one('AudioSamplingRate', 'audioSamplingRate', measure),
  count('AudioBitsPerSample', 'audioBitsPerSample'),
  text('Duration', 'duration'),
];

const onFile = (rows: readonly Row[]): string[] => [...rows.map(({ key }) => key), 'file', 'fingerprints'];

export const audioEncoding = shaped(
  'TechnicalSoundRecordingDetails',
  [...common, ...audioFile, one('PreviewDetails', 'previewDetails', previewDetails)],
  encodingDown('AudioFile'),
  encodingUp('AudioFile', onFile(audioFile)),
);

export const videoEncoding = shaped(
  'TechnicalVideoDetails',
  [
    ...common,
    ...videoFile,
    one('OverallBitRate', 'overallBitRate', measure),
    one('PreviewDetails', 'previewDetails', previewDetails),
  ],
  encodingDown('AudioVisualFile'),
  encodingUp('AudioVisualFile', onFile(videoFile)),
);

/** The encoding of a resource whose file stands on the details in every version. */
export const encoding = (name: string, rows: readonly Row[]): CompositeRows =>
  alike(name, [
    ...common,
    ...rows,
    many(
      'PreviewDetails',
      'clipDetails',
      alike('PreviewDetails', [
        text('TopLeftCorner', 'topLeftCorner'),
        text('BottomRightCorner', 'bottomRightCorner'),
        text('ExpressionType', 'expressionType'),
      ]),
    ),
  ]);
