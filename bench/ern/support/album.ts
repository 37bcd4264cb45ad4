import type { NewReleaseMessage } from '@slipway/ern';

/**
 * An album of so many tracks with the metadata that a well kept catalog has, in four scripts, with everything that XML
 * escapes; about 10 KB a track. The same number of tracks gives the same message, and it is valid in every version.
 */
export function albumOf(tracks: number): NewReleaseMessage {
  const random = randomly(tracks);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const numbers = Array.from({ length: tracks }, (_, index) => index + 1);
  const people = Math.min(60, 8 + tracks);
  return {
    messageType: 'NewReleaseMessage',
    releaseProfileVersionId: 'Audio',
    languageAndScriptCode: 'en',
    messageHeader: {
      messageThreadId: 'thread-4711',
      messageId: 'message-4711',
      messageSender: { partyId: 'PADPIDA2014021304R', partyName: { fullName: 'Harbour & Daughters' } },
      messageRecipients: [{ partyId: 'PADPIDA2014021304S', partyName: { fullName: 'A Platform' } }],
      messageCreatedDateTime: '2026-11-20T09:30:00Z',
      messageControlType: 'LiveMessage',
    },
    parties: Array.from({ length: people }, (_, index) => ({
      partyReference: `P${index + 1}`,
      partyIds: [{ isni: `00000001${String(10_000_000 + index)}`, ipiNameNumber: `00${String(100_000_000 + index)}` }],
      partyNames: [
        { fullName: { value: `${pick(names)} ${index}`, languageAndScriptCode: 'en' }, keyName: pick(names) },
      ],
    })),
    soundRecordings: numbers.map((number) => {
      const title = pick(titles);
      return {
        resourceReference: `A${number}`,
        type: 'MusicalWorkSoundRecording',
        soundRecordingEditions: [
          {
            resourceIds: [
              {
                isrc: `DEA9926${String(number).padStart(5, '0')}`,
                proprietaryIds: [{ value: `rec-${number}`, namespace: 'PADPIDA2014021304R' }],
              },
            ],
            pLines: [{ year: '2026', pLineCompany: 'Harbour', pLineText: '(P) 2026 Harbour & Daughters' }],
            technicalDetails: [
              {
                technicalResourceDetailsReference: `T${number}`,
                deliveryFiles: [
                  {
                    type: 'AudioFile',
                    audioCodecType: 'FLAC',
                    bitRate: { value: '1411', unitOfMeasure: 'kbps' },
                    numberOfChannels: '2',
                    samplingRate: { value: '44.1', unitOfMeasure: 'kHz' },
                    bitsPerSample: 16,
                    file: {
                      uri: `resources/4012345678901_01_${number}.flac`,
                      hashSum: { algorithm: 'MD5', hashSumValue: String(number).padStart(32, '0') },
                      fileSize: '30123456',
                    },
                  },
                ],
              },
            ],
          },
        ],
        workIds: [{ iswc: `T${String(1_000_000_000 + number)}` }],
        displayTitleTexts: [
          { value: title, languageAndScriptCode: 'en', applicableTerritoryCode: 'Worldwide', isDefault: true },
          { value: pick(titles), languageAndScriptCode: 'ja-Jpan', applicableTerritoryCode: 'JP' },
        ],
        displayTitles: [
          {
            titleText: title,
            subTitles: [{ value: pick(subTitles), subTitleType: 'Version' }],
            languageAndScriptCode: 'en',
            applicableTerritoryCode: 'Worldwide',
            isDefault: true,
          },
          { titleText: pick(titles), languageAndScriptCode: 'ja-Jpan', applicableTerritoryCode: 'JP' },
        ],
        displayArtistNames: [
          { value: pick(names), languageAndScriptCode: 'en', applicableTerritoryCode: 'Worldwide', isDefault: true },
        ],
        displayArtists: [
          { artistPartyReference: 'P1', displayArtistRole: 'MainArtist', sequenceNumber: 1 },
          {
            artistPartyReference: `P${1 + Math.floor(random() * people)}`,
            displayArtistRole: 'FeaturedArtist',
            sequenceNumber: 2,
          },
        ],
        contributors: roles.map((role, index) => ({
          contributorPartyReference: `P${1 + Math.floor(random() * people)}`,
          roles: [{ value: role }],
          ...(role === 'Musician' && { instrumentTypes: ['Guitar', 'Violin'] }),
          hasMadeFeaturedContribution: index % 2 === 0,
          sequenceNumber: index + 1,
        })),
        resourceRightsControllers: [
          {
            rightsControllerPartyReference: 'P2',
            rightsControlTypes: ['RightsController'],
            rightSharePercentage: '100',
          },
        ],
        duration: `PT${2 + (number % 4)}M${number % 60}S`,
        creationDate: { value: '2026-05-01', applicableTerritoryCode: 'DE' },
        firstPublicationDates: [{ value: '2026-11-01', applicableTerritoryCode: 'Worldwide', isDefault: true }],
        parentalWarningTypes: [{ value: 'NotExplicit', applicableTerritoryCode: 'Worldwide', isDefault: true }],
        isInstrumental: false,
        languagesOfPerformance: ['en'],
      };
    }),
    images: [
      {
        resourceReference: 'A9999',
        type: 'FrontCoverImage',
        resourceIds: [{ proprietaryIds: [{ value: 'cover', namespace: 'PADPIDA2014021304R' }] }],
        parentalWarningTypes: [{ value: 'NotExplicit' }],
        technicalDetails: [
          {
            technicalResourceDetailsReference: 'T9999',
            imageCodecType: 'JPEG',
            imageHeight: { value: '3000', unitOfMeasure: 'Pixel' },
            imageWidth: { value: '3000', unitOfMeasure: 'Pixel' },
            file: {
              uri: 'resources/4012345678901.jpg',
              hashSum: { algorithm: 'MD5', hashSumValue: '0'.repeat(32) },
            },
          },
        ],
      },
    ],
    release: {
      releaseReference: 'R0',
      releaseTypes: ['Album'],
      releaseId: { gRid: 'A12425GABC1234002M', icpn: '4012345678901' },
      displayTitleTexts: [{ value: titles[3] as string, languageAndScriptCode: 'en', isDefault: true }],
      displayTitles: [{ titleText: titles[3] as string, languageAndScriptCode: 'en', isDefault: true }],
      displayArtistNames: [{ value: names[0] as string, languageAndScriptCode: 'en' }],
      displayArtists: [{ artistPartyReference: 'P1', displayArtistRole: 'MainArtist', sequenceNumber: 1 }],
      releaseLabelReferences: [{ value: 'P2', labelType: 'DisplayLabel' }],
      pLines: [{ year: '2026', pLineText: '(P) 2026 Harbour & Daughters' }],
      cLines: [{ year: '2026', cLineText: '(C) 2026 Harbour & Daughters' }],
      duration: 'PT45M',
      displayGenres: [{ genreText: 'Folk', subGenre: 'Seaside <Folk>' }],
      releaseDates: [{ value: '2026-12-01', applicableTerritoryCode: 'Worldwide', isDefault: true }],
      originalReleaseDates: [{ value: '2026-12-01', applicableTerritoryCode: 'Worldwide', isDefault: true }],
      parentalWarningTypes: [{ value: 'NotExplicit' }],
      resourceGroup: {
        resourceGroups: [
          {
            displayTitleTexts: ['Disc "1"'],
            displayTitles: [{ titleText: 'Disc "1"' }],
            sequenceNumber: 1,
            resourceGroupContentItems: numbers.map((number) => ({
              sequenceNumber: number,
              releaseResourceReference: `A${number}`,
            })),
            resourceGroupType: 'Side',
          },
        ],
        linkedReleaseResourceReferences: [{ value: 'A9999', linkDescription: 'CoverArt' }],
      },
    },
    trackReleases: numbers.map((number) => ({
      releaseReference: `R${number}`,
      releaseId: { proprietaryIds: [{ value: `track-${number}`, namespace: 'PADPIDA2014021304R' }] },
      displayTitleTexts: [{ value: pick(titles), languageAndScriptCode: 'en', isDefault: true }],
      displayTitles: [{ titleText: pick(titles), languageAndScriptCode: 'en', isDefault: true }],
      releaseResourceReference: `A${number}`,
      releaseLabelReferences: ['P2'],
      displayGenres: [{ genreText: 'Folk', subGenre: 'Seaside <Folk>' }],
    })),
    releaseDeals: [
      { dealReleaseReferences: ['R0'], deals: dealsOf() },
      ...numbers.map((number) => ({ dealReleaseReferences: [`R${number}`], deals: dealsOf() })),
    ],
  };
}

const dealsOf = () => [
  {
    dealTerms: {
      territoryCodes: ['Worldwide'],
      validityPeriods: [{ startDateTime: '2026-12-01T00:00:00' }],
      commercialModelTypes: ['SubscriptionModel'],
      useTypes: ['OnDemandStream', 'ConditionalDownload'],
    },
  },
  {
    dealTerms: {
      territoryCodes: ['DE', 'AT', 'CH', 'JP'],
      validityPeriods: [{ startDateTime: '2026-12-01T00:00:00' }],
      commercialModelTypes: ['PayAsYouGoModel'],
      useTypes: ['PermanentDownload'],
      priceInformation: [{ priceCode: { value: 'Mid & more', namespace: 'PADPIDA2014021304R' } }],
    },
  },
];

/** Numbers that look random and are the same on every machine. */
function randomly(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const roles = ['Composer', 'Lyricist', 'Producer', 'Musician', 'MixingEngineer', 'MasteringEngineer'];
const subTitles = ['Live', 'Remix', 'Acoustic "Version"', 'Nachtfassung'];
const names = [
  'Ida Nord',
  'Søren Åkerfeldt',
  '山田 花子',
  'Анна Морозова',
  'فرقة الميناء',
  'Smith & Sons',
  'Böse 🎻 Geister',
];
const titles = [
  'Harbour Lights in the Early Morning',
  'Käfer & Söhne <live>',
  '赤とんぼの歌、港にて',
  'Die "langen" Nächte',
  'Белые ночи над рекой',
  'أغنية البحر والمطر',
  'Fire 🔥 and Rain > Snow',
  'A Long Way Home',
];
