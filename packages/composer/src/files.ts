import type { AudioDeliveryFile, ErnVersion, File, VideoDeliveryFile } from '@slipway/ern';
import { hasClipReleases, type PlatformProfile } from '@slipway/platforms';
import type { ReadyAsset, Recording, SoundRecording, Video } from '@slipway/releases';
import type { Placed } from './arrange.ts';
import { clipName } from './names.ts';
import { isoDuration } from './words.ts';

type HashName = PlatformProfile['habits']['hash'];

/** The files of a message. */
export interface Filing {
  /** Where each lies that travels, relative to the message, by the reference of its resource. */
  readonly fileUris: ReadonlyMap<string, string>;
  readonly hash: HashName;
  readonly version: ErnVersion;
}

/** How DDEX names the algorithms (AVS HashSumAlgorithmType). */
const hashAlgorithms = { md5: 'MD5', sha1: 'SHA1', sha256: 'SHA-256' } as const satisfies Record<HashName, string>;

export const audioDetails = (placed: Placed<SoundRecording>, filing: Filing) =>
  detailsOf(placed, filing, (asset, provision) => ({
    deliveryFiles: [audioFile(asset, provision)],
    ...clipOf(placed.resource, filing),
  }));

export const videoDetails = (placed: Placed<Video>, filing: Filing) =>
  detailsOf(placed, filing, (asset, provision) => ({
    deliveryFiles: [videoFile(asset, provision)],
    ...clipOf(placed.resource, filing),
  }));

/** How the platform makes the clip of a recording from its file. */
const clipOf = ({ resourceId, clip }: Recording, { version }: Filing) =>
  clip && hasClipReleases(version)
    ? {
        clipDetails: [
          {
            technicalResourceDetailsReference: clipName(resourceId),
            clipType: 'StandaloneClip',
            timings: [{ startPoint: String(clip.startPoint), durationsUsed: [clip.duration] }],
            expressionType: 'Instructive',
          },
        ],
      }
    : {};

export const imageDetails = (placed: Placed, filing: Filing) =>
  detailsOf(placed, filing, (asset, provision) => ({
    imageCodecType: imageCodecs[asset.image?.codec ?? ''] ?? 'JPEG',
    ...(asset.image ? pixels(asset.image) : {}),
    ...provision,
  }));

export const textDetails = (placed: Placed, filing: Filing) =>
  detailsOf(placed, filing, (asset, provision) => ({
    textCodecType: textCodecs[asset.text?.codec ?? ''] ?? 'PDF',
    ...provision,
  }));

/** What is said of a file besides what it is: where it lies, or that it stays away. */
type Provision = Pick<AudioDeliveryFile, 'file' | 'isProvidedInDelivery'>;

/**
 * Where there is no file, there are no technical details either (release profiles 5.3.3(3)1). Up to 4.1.1 the same goes
 * for a file that stays away; from 4.2 its details may stay, with IsProvidedInDelivery.
 */
function detailsOf<Details extends object>(
  { asset, resource, resourceReference }: Placed,
  { fileUris, hash, version }: Filing,
  details: (asset: ReadyAsset, provision: Provision) => Details,
) {
  const uri = fileUris.get(resourceReference);
  if (!asset || (uri === undefined && saysNothingOfAbsentFiles.includes(version))) return {};
  const provision =
    uri === undefined
      ? { isProvidedInDelivery: false }
      : { file: fileOf(asset, uri, hash), isProvidedInDelivery: true };
  return {
    technicalDetails: [{ technicalResourceDetailsReference: resource.resourceId, ...details(asset, provision) }],
  };
}

const saysNothingOfAbsentFiles: readonly ErnVersion[] = ['3.8.2', '4.1', '4.1.1'];

const audioFile = ({ audio }: ReadyAsset, provision: Provision): AudioDeliveryFile => ({
  type: 'AudioFile',
  ...(audio
    ? {
        audioCodecType: audioCodec(audio),
        numberOfChannels: String(audio.channels),
        samplingRate: kilohertz(audio.sampleRate),
        // Compressed sound has no such number.
        ...(audio.bitsPerSample > 0 ? { bitsPerSample: audio.bitsPerSample } : {}),
        duration: isoDuration(audio.duration),
      }
    : {}),
  ...provision,
});

const videoFile = ({ video }: ReadyAsset, provision: Provision): VideoDeliveryFile => ({
  type: video && !video.channels ? 'VisualFile' : 'AudioVisualFile',
  ...(video
    ? {
        ...(containers[video.container] ? { containerFormat: containers[video.container] } : {}),
        ...(videoCodecs[video.codec] ? { videoCodecType: videoCodecs[video.codec] } : {}),
        ...pixels(video),
        ...(video.sampleRate ? { audioSamplingRate: kilohertz(video.sampleRate) } : {}),
        ...(video.channels ? { numberOfAudioChannels: video.channels } : {}),
        duration: isoDuration(video.duration),
      }
    : {}),
  ...provision,
});

const kilohertz = (hertz: number) => ({ value: String(hertz / 1000), unitOfMeasure: 'kHz' });
const pixels = ({ width, height }: { width: number; height: number }) => ({
  imageHeight: { value: String(height), unitOfMeasure: 'Pixel' },
  imageWidth: { value: String(width), unitOfMeasure: 'Pixel' },
});

/** AVS AudioCodecType, by what the prober found: uncompressed sound where nothing else is known. */
const audioCodec = ({ container, codec }: NonNullable<ReadyAsset['audio']>): string =>
  audioCodecs.find(([pattern]) => pattern.test(`${container} ${codec}`))?.[1] ?? 'PCM';
const audioCodecs: readonly (readonly [RegExp, string])[] = [
  [/^FLAC/, 'FLAC'],
  [/^MPEG/, 'MP3'],
  [/^M4A.*ALAC/i, 'ALAC'],
  [/^M4A/, 'AAC'],
];

/** AVS ContainerFormat, VideoCodecType, ImageCodecType, TextCodecType, by the names that the prober gives. */
const containers: Readonly<Record<string, string>> = { MP4: 'MP4', QuickTime: 'QuickTime' };
const videoCodecs: Readonly<Record<string, string>> = {
  AVC: 'AVC',
  HEVC: 'HEVC',
  'MPEG-4': 'MPEG-4',
  'ProRes-422': 'ProRes-422',
  'ProRes-422_HQ': 'ProRes-422_HQ',
  'ProRes-422_LT': 'ProRes-422_LT',
  'ProRes-422_Proxy': 'ProRes-422_Proxy',
  'ProRes-4444': 'ProRes-4444',
};
const imageCodecs: Readonly<Record<string, string>> = { jpg: 'JPEG', png: 'PNG', tiff: 'TIFF' };
const textCodecs: Readonly<Record<string, string>> = { PDF: 'PDF', UTF8Text: 'UTF8Text' };

const fileOf = (asset: ReadyAsset, uri: string, hash: HashName): File => ({
  uri,
  hashSum: { algorithm: hashAlgorithms[hash], hashSumValue: asset.hashes[hash] },
  fileSize: String(asset.size),
});
