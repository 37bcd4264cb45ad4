import type { Image, NewReleaseMessage, SoundRecording, TrackRelease, Video } from '@slipway/ern';
import { type Profile, profilesWithTracks } from '../profiles.ts';

const SENDER = 'PADPIDA2014021304D';
const own = (value: string) => ({ value, namespace: SENDER });

/** A message of our own in each profile that breaks nothing and says whatever a sender can know. */
export function sampleMessage(profile: Profile): NewReleaseMessage {
  const { sounds = [], videos = [], images = [], extra = {} } = parts[profile]();
  const primary = [...sounds, ...videos].filter((one) => one.isSupplemental !== true);
  const covers = images.filter(({ type }) => type === 'FrontCoverImage');
  const captures = images.filter(({ type }) => type === 'VideoScreenCapture');
  const isSingle = ['SimpleAudioSingle', 'SimpleVideoSingle', 'Ringtone'].includes(profile);
  const onItem = [
    ...captures.map(({ resourceReference: value }) => ({ value, linkDescription: 'VideoScreenCapture' })),
    ...(isSingle ? covers.map(({ resourceReference }) => resourceReference) : []),
  ];
  const tracks = profilesWithTracks.includes(profile) ? primary.map(track) : [];
  return {
    messageType: 'NewReleaseMessage',
    releaseProfileVersionId: profile,
    languageAndScriptCode: 'en',
    messageHeader: {
      messageId: 'M-1',
      messageSender: { partyId: SENDER },
      messageRecipients: [{ partyId: 'PADPIDA2009101501Y' }],
      messageCreatedDateTime: '2026-11-20T09:30:00Z',
      messageControlType: 'TestMessage',
    },
    parties: [{ partyReference: 'P1', partyNames: [{ fullName: { value: 'The Sample Band' } }] }],
    ...(sounds.length > 0 ? { soundRecordings: sounds } : {}),
    ...(videos.length > 0 ? { videos } : {}),
    ...(images.length > 0 ? { images } : {}),
    release: {
      releaseReference: 'R0',
      releaseTypes: [releaseType[profile]],
      releaseId: { icpn: '4012345678901' },
      displayTitleTexts: ['Slip Ways'],
      displayTitles: [{ titleText: 'Slip Ways' }],
      displayArtistNames: ['The Sample Band'],
      displayArtists: [artist()],
      releaseLabelReferences: ['P1'],
      releaseDates: ['2027-03-05'],
      relatedReleases: [{ releaseRelationshipType: 'IsReleaseFromRelease', releaseId: { icpn: '4012345678918' } }],
      resourceGroup: {
        resourceGroupContentItems: primary.map(({ resourceReference }, index) => ({
          sequenceNumber: index + 1,
          releaseResourceReference: resourceReference,
          ...(index === 0 && onItem.length > 0 ? { linkedReleaseResourceReferences: onItem } : {}),
        })),
        ...(isSingle || covers.length === 0
          ? {}
          : { linkedReleaseResourceReferences: covers.map(({ resourceReference }) => resourceReference) }),
      },
    },
    ...(tracks.length > 0 ? { trackReleases: tracks } : {}),
    releaseDeals: [
      {
        dealReleaseReferences: ['R0'],
        deals: [
          {
            dealTerms: {
              territoryCodes: ['Worldwide'],
              validityPeriods: [{ startDate: '2027-03-05' }],
              commercialModelTypes: ['SubscriptionModel'],
              useTypes: ['OnDemandStream'],
            },
          },
        ],
      },
    ],
    ...extra,
  };
}

const releaseType: Readonly<Record<Profile, string>> = {
  Audio: 'Album',
  Video: 'VideoAlbum',
  MixedMedia: 'MultimediaAlbum',
  SimpleAudioSingle: 'Single',
  SimpleVideoSingle: 'Single',
  Ringtone: 'RingtoneRelease',
  LongFormMusicalWorkVideo: 'FeatureFilm',
  DjMix: 'DjMix',
};

interface Parts {
  readonly sounds?: SoundRecording[];
  readonly videos?: Video[];
  readonly images?: Image[];
  readonly extra?: Partial<NewReleaseMessage>;
}

const parts: Readonly<Record<Profile, () => Parts>> = {
  Audio: () => ({ sounds: [sound(1), sound(2)], images: [image(9, 'FrontCoverImage')] }),
  Video: () => ({
    videos: [video(1), video(2)],
    images: [image(8, 'VideoScreenCapture'), image(9, 'FrontCoverImage')],
  }),
  MixedMedia: () => ({
    sounds: [sound(1)],
    videos: [video(2)],
    images: [image(8, 'VideoScreenCapture'), image(9, 'FrontCoverImage')],
  }),
  SimpleAudioSingle: () => ({ sounds: [sound(1)], images: [image(9, 'FrontCoverImage')] }),
  SimpleVideoSingle: () => ({ videos: [video(1)], images: [image(9, 'VideoScreenCapture')] }),
  Ringtone: () => ({ sounds: [sound(1)], images: [image(9, 'FrontCoverImage')] }),
  LongFormMusicalWorkVideo: () => ({
    videos: [
      { ...video(1, 'LongFormMusicalWorkVideo'), videoCueSheetReferences: ['Q1'], videoChapterReferences: ['X1'] },
      video(2, 'MusicalWorkTrailer'),
    ],
    images: [image(8, 'VideoScreenCapture'), image(9, 'Poster')],
    extra: {
      chapters: [
        {
          chapterReference: 'X1',
          chapterIds: [{ proprietaryIds: [own('chapter-1')] }],
          startTime: 'PT0S',
          representativeImageReference: 'A8',
        },
      ],
      cueSheets: [
        {
          cueSheetReference: 'Q1',
          cueSheetType: 'StandardCueSheet',
          cues: [
            {
              resourceId: { isrc: 'QZABC2700099' },
              contributors: [{ contributorPartyReference: 'P1', sequenceNumber: 1 }],
              pLines: [{ pLineText: '2027 Sample Records' }],
              startTime: 'PT0S',
            },
          ],
        },
      ],
    },
  }),
  DjMix: () => ({
    sounds: [
      {
        ...sound(1),
        relatedResources: ['A2', 'A3'].map((resourceRelatedResourceReference) => ({
          resourceRelationshipType: 'HasContentFrom',
          resourceRelatedResourceReference,
          timings: [{ startPoint: '0', durationsUsed: ['PT1M'] }],
        })),
      },
      { ...sound(2), isSupplemental: true },
      { ...sound(3), isSupplemental: true },
    ],
    images: [image(9, 'FrontCoverImage')],
  }),
};

const artist = () => ({ artistPartyReference: 'P1', displayArtistRole: 'MainArtist', sequenceNumber: 1 });

const said = (number: number) => ({
  resourceReference: `A${number}`,
  workIds: [{ iswc: 'T0345246801' }],
  displayTitleTexts: [`Track ${number}`],
  displayTitles: [{ titleText: `Track ${number}` }],
  displayArtistNames: ['The Sample Band'],
  displayArtists: [artist()],
  contributors: [{ contributorPartyReference: 'P1', roles: [{ value: 'Composer' }], sequenceNumber: 1 }],
  duration: 'PT3M',
});

export const sound = (number: number): SoundRecording => ({
  ...said(number),
  type: 'MusicalWorkSoundRecording',
  firstPublicationDates: ['2027'],
  soundRecordingEditions: [
    {
      resourceIds: [{ isrc: `QZABC270000${number}` }],
      technicalDetails: [
        {
          technicalResourceDetailsReference: `T${number}`,
          deliveryFiles: [{ type: 'AudioFile', file: file(`A${number}_T${number}.wav`) }],
        },
      ],
    },
  ],
});

export const video = (number: number, type = 'ShortFormMusicalWorkVideo'): Video => ({
  ...said(number),
  type,
  firstPublicationDates: [{ fulfillmentDate: '2027' }],
  videoEditions: [
    {
      resourceIds: [{ isrc: `QZABC271000${number}` }],
      technicalDetails: [
        {
          technicalResourceDetailsReference: `T${number}`,
          deliveryFiles: [{ type: 'VideoFile', file: file(`A${number}_T${number}.mp4`) }],
        },
      ],
    },
  ],
});

export const image = (number: number, type: string): Image => ({
  resourceReference: `A${number}`,
  type,
  resourceIds: [{ proprietaryIds: [own(`image-${number}`)] }],
  technicalDetails: [{ technicalResourceDetailsReference: `T${number}`, file: file(`A${number}_T${number}.jpg`) }],
});

const file = (uri: string) => ({ uri, hashSum: { algorithm: 'MD5', hashSumValue: hashOf(uri) } });

/** Nothing is hashed here: a file of the sample has the hash that its name spells. */
export const hashOf = (uri: string): string => Buffer.from(uri).toString('hex').padEnd(32, '0').slice(0, 32);

const track = ({ resourceReference }: { resourceReference: string }, index: number): TrackRelease => ({
  releaseReference: `R${index + 1}`,
  releaseId: { proprietaryIds: [own(`track-${index + 1}`)] },
  releaseResourceReference: resourceReference,
  releaseLabelReferences: ['P1'],
});
