import type {
  AudioDeliveryFile,
  Image as ErnImage,
  SoundRecording as ErnSoundRecording,
  ErnVersion,
  File,
} from '@slipway/ern';
import type { PlatformProfile } from '@slipway/platforms';
import type { Image, ReadyAsset, SoundRecording, Tenant } from '@slipway/releases';
import type { Placed } from './arrange.ts';
import { partyReference } from './parties.ts';
import { artistNames, isoDuration, titles } from './words.ts';

type HashName = PlatformProfile['habits']['hash'];

/** The files of a message. */
export interface Files {
  /** Where each lies that travels, relative to the message, by the reference of its resource. */
  readonly uris: ReadonlyMap<string, string>;
  readonly hash: HashName;
  readonly version: ErnVersion;
}

/** How DDEX names the algorithms (AVS HashSumAlgorithmType). */
const hashAlgorithms = { md5: 'MD5', sha1: 'SHA1', sha256: 'SHA-256' } as const satisfies Record<HashName, string>;

export const displayArtists = (artists: SoundRecording['displayArtists']) =>
  artists.map(({ partyId, role }, index) => ({
    artistPartyReference: partyReference(partyId),
    displayArtistRole: role,
    sequenceNumber: index + 1,
  }));

/** How long a recording is, by its own word or by its file. */
export const durationOf = ({ resource, asset }: Placed<SoundRecording>): string =>
  resource.duration ?? isoDuration(asset?.audio?.duration ?? 0);

export function soundRecordingOf(placed: Placed<SoundRecording>, files: Files): ErnSoundRecording {
  const { resource, resourceReference } = placed;
  const { pLine } = resource;
  return {
    resourceReference,
    type: resource.type,
    soundRecordingEditions: [
      {
        resourceIds: [{ ...(resource.isrc ? { isrc: resource.isrc } : {}) }],
        pLines: [{ year: String(pLine.year), pLineText: pLine.text }],
        ...technicalDetails(placed, files),
      },
    ],
    ...titles(resource.title, resource.subTitle, resource.titles),
    displayArtistNames: artistNames(resource.displayArtistName, resource.displayArtistNames),
    displayArtists: displayArtists(resource.displayArtists),
    ...(resource.contributors
      ? {
          contributors: resource.contributors.map(({ partyId, roles }, index) => ({
            contributorPartyReference: partyReference(partyId),
            roles: roles.map((value) => ({ value })),
            sequenceNumber: index + 1,
          })),
        }
      : {}),
    duration: durationOf(placed),
    ...(resource.creationDate
      ? {
          creationDate: resource.creationDate.isApproximate
            ? { value: resource.creationDate.date, isApproximate: true }
            : resource.creationDate.date,
        }
      : {}),
    parentalWarningTypes: [resource.parentalWarning],
    ...(resource.isInstrumental === undefined ? {} : { isInstrumental: resource.isInstrumental }),
    ...(resource.languageOfPerformance ? { languagesOfPerformance: [resource.languageOfPerformance] } : {}),
  };
}

function technicalDetails({ asset, technicalReference, resourceReference }: Placed, files: Files) {
  const provision = provisionOf(asset, resourceReference, files);
  if (!asset || !provision) return {};
  const { audio } = asset;
  const deliveryFile: AudioDeliveryFile = {
    type: 'AudioFile',
    ...(audio
      ? {
          audioCodecType: audioCodec(audio),
          numberOfChannels: String(audio.channels),
          samplingRate: { value: String(audio.sampleRate / 1000), unitOfMeasure: 'kHz' },
          // Compressed sound has no such number.
          ...(audio.bitsPerSample > 0 ? { bitsPerSample: audio.bitsPerSample } : {}),
          duration: isoDuration(audio.duration),
        }
      : {}),
    ...provision,
  };
  return {
    technicalDetails: [{ technicalResourceDetailsReference: technicalReference, deliveryFiles: [deliveryFile] }],
  };
}

export function imageOf(placed: Placed<Image>, files: Files, tenant: Tenant): ErnImage {
  const { resource, resourceReference, technicalReference, asset } = placed;
  const provision = provisionOf(asset, resourceReference, files);
  return {
    resourceReference,
    type: resource.type,
    resourceIds: [
      { proprietaryIds: [{ value: resource.proprietaryId ?? resource.resourceId, namespace: tenant.dpid }] },
    ],
    parentalWarningTypes: [resource.parentalWarning],
    ...(asset && provision
      ? {
          technicalDetails: [
            {
              technicalResourceDetailsReference: technicalReference,
              imageCodecType: codecs[asset.image?.codec ?? ''] ?? 'JPEG',
              ...(asset.image
                ? {
                    imageHeight: { value: String(asset.image.height), unitOfMeasure: 'Pixel' },
                    imageWidth: { value: String(asset.image.width), unitOfMeasure: 'Pixel' },
                  }
                : {}),
              ...provision,
            },
          ],
        }
      : {}),
  };
}

/** AVS AudioCodecType, by what the prober found: uncompressed sound where nothing else is known. */
const audioCodec = ({ container, codec }: NonNullable<ReadyAsset['audio']>): string =>
  audioCodecs.find(([pattern]) => pattern.test(`${container} ${codec}`))?.[1] ?? 'PCM';
const audioCodecs: readonly (readonly [RegExp, string])[] = [
  [/^FLAC/, 'FLAC'],
  [/^MPEG/, 'MP3'],
  [/^M4A.*ALAC/i, 'ALAC'],
  [/^M4A/, 'AAC'],
];

/** AVS ImageCodecType, by the name that the prober gives. */
const codecs: Readonly<Record<string, string>> = { jpg: 'JPEG', png: 'PNG', tiff: 'TIFF' };

const fileOf = (asset: ReadyAsset, uri: string, hash: HashName): File => ({
  uri,
  hashSum: { algorithm: hashAlgorithms[hash], hashSumValue: asset.hashes[hash] },
  fileSize: String(asset.size),
});

/**
 * What is said of a file: where it lies, or that it stays away. Up to 4.1.1 a file that stays away has no technical
 * details at all; from 4.2 they may stay, with IsProvidedInDelivery.
 */
function provisionOf(
  asset: ReadyAsset | undefined,
  resourceReference: string,
  { uris, hash, version }: Files,
): Pick<AudioDeliveryFile, 'file' | 'isProvidedInDelivery'> | undefined {
  const uri = uris.get(resourceReference);
  if (!asset) return undefined;
  if (uri !== undefined) return { file: fileOf(asset, uri, hash), isProvidedInDelivery: true };
  return saysNothingOfAbsentFiles.includes(version) ? undefined : { isProvidedInDelivery: false };
}

const saysNothingOfAbsentFiles: readonly ErnVersion[] = ['3.8.2', '4.1', '4.1.1'];
