import type { NewReleaseMessage } from '../model/message.ts';

const recording = (number: number, title: string) => ({
  resourceReference: `A${number}`,
  type: 'MusicalWorkSoundRecording',
  soundRecordingEditions: [
    {
      resourceIds: [{ isrc: `DEA9926000${String(number).padStart(2, '0')}` }],
      pLines: [{ year: '2026', pLineText: '(P) 2026 Harbour Records' }],
      technicalDetails: [
        {
          technicalResourceDetailsReference: `T${number}`,
          deliveryFiles: [
            {
              type: 'AudioFile',
              audioCodecType: 'FLAC',
              file: { uri: `resources/${number}.flac`, hashSum: { algorithm: 'MD5', hashSumValue: `0${number}` } },
            },
          ],
        },
      ],
    },
  ],
  displayTitleTexts: [title],
  displayTitles: [{ titleText: title }],
  displayArtistNames: ['Ida Nord'],
  displayArtists: [{ artistPartyReference: 'P1', displayArtistRole: 'MainArtist' }],
  duration: 'PT3M10S',
});

const trackRelease = (number: number) => ({
  releaseReference: `R${number}`,
  releaseId: { proprietaryIds: [{ value: `track-${number}`, namespace: 'PADPIDA2014021304R' }] },
  releaseResourceReference: `A${number}`,
  releaseLabelReferences: ['P2'],
  displayGenres: [{ genreText: 'Folk' }],
});

const deals = () => [
  {
    dealTerms: {
      territoryCodes: ['Worldwide'],
      validityPeriods: [{ startDate: '2026-12-01' }],
      commercialModelTypes: ['SubscriptionModel'],
      useTypes: ['OnDemandStream'],
    },
  },
];

/** Two tracks and all their deals: a message to change one thing of. */
export const album: NewReleaseMessage = {
  messageType: 'NewReleaseMessage',
  releaseProfileVersionId: 'Audio',
  languageAndScriptCode: 'en',
  messageHeader: {
    messageId: 'm1',
    messageSender: { partyId: 'PADPIDA2014021304R' },
    messageRecipients: [{ partyId: 'PADPIDA2014021304S' }],
    messageCreatedDateTime: '2026-11-20T09:30:00Z',
    messageControlType: 'LiveMessage',
  },
  parties: [
    { partyReference: 'P1', partyNames: [{ fullName: 'Ida Nord' }] },
    { partyReference: 'P2', partyNames: [{ fullName: 'Harbour Records' }] },
  ],
  soundRecordings: [recording(1, 'One'), recording(2, 'Two')],
  release: {
    releaseReference: 'R0',
    releaseTypes: ['Album'],
    releaseId: { icpn: '4012345678901' },
    displayTitleTexts: ['Harbour'],
    displayTitles: [{ titleText: 'Harbour' }],
    displayArtistNames: ['Ida Nord'],
    displayArtists: [{ artistPartyReference: 'P1', displayArtistRole: 'MainArtist' }],
    releaseLabelReferences: ['P2'],
    displayGenres: [{ genreText: 'Folk' }],
    resourceGroup: {
      resourceGroupContentItems: [
        { sequenceNumber: 1, releaseResourceReference: 'A1' },
        { sequenceNumber: 2, releaseResourceReference: 'A2' },
      ],
    },
  },
  trackReleases: [trackRelease(1), trackRelease(2)],
  releaseDeals: [
    { dealReleaseReferences: ['R0'], deals: deals() },
    { dealReleaseReferences: ['R1', 'R2'], deals: deals() },
  ],
};

/** An album of so many tracks; a stream and a priced download of each are granted in two territories. */
export function manyTracks(length: number): NewReleaseMessage {
  const numbers = Array.from({ length }, (_, index) => index + 1);
  const terms = (use: string) => ({
    territoryCodes: ['DE', 'JP'],
    validityPeriods: [{ startDate: '2026-12-01' }],
    commercialModelTypes: ['PayAsYouGoModel'],
    useTypes: [use],
  });
  const dealsOfTrack = (number: number) => ({
    dealReleaseReferences: [`R${number}`],
    deals: [
      { dealTerms: terms('Stream') },
      {
        dealTerms: {
          ...terms('PermanentDownload'),
          priceInformation: [{ priceCode: { value: '1', namespace: 'N' } }],
        },
      },
    ],
  });
  return {
    ...structuredClone(album),
    soundRecordings: numbers.map((number) => recording(number, `Title ${number}`)),
    release: {
      ...structuredClone(album.release!),
      resourceGroup: {
        resourceGroupContentItems: numbers.map((number) => ({
          sequenceNumber: number,
          releaseResourceReference: `A${number}`,
        })),
      },
    },
    trackReleases: numbers.map(trackRelease),
    releaseDeals: [
      { dealReleaseReferences: ['R0'], deals: [{ dealTerms: terms('Stream') }] },
      ...numbers.map(dealsOfTrack),
    ],
  };
}
