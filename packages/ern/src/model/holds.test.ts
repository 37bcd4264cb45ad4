import { describe, expect, it } from 'vitest';
import { schemaFolder } from '../compile/schemas.ts';
import { read } from '../read.ts';
import { album } from '../testing/album.ts';
import { schemaErrors } from '../testing/real-schema.ts';
import { untold } from '../testing/told.ts';
import { validate } from '../validate/validate.ts';
import { type ErnVersion, ernVersions } from '../versions.ts';
import { write } from '../write.ts';
import { message as messageSchema, type NewReleaseMessage } from './message.ts';

interface Thing {
  readonly what: string;
  /** The first and the last version that can say it; the newest where there is no last one. */
  readonly since: ErnVersion;
  readonly until?: ErnVersion;
  readonly put: (message: NewReleaseMessage) => void;
}

const first = (message: NewReleaseMessage) => message.soundRecordings![0]!;
const edition = (message: NewReleaseMessage) => first(message).soundRecordingEditions![0]!;
const details = (message: NewReleaseMessage) => edition(message).technicalDetails![0]!;
const terms = (message: NewReleaseMessage) => message.releaseDeals![0]!.deals[0]!.dealTerms!;
const release = (message: NewReleaseMessage) => message.release!;
const proprietary = (value: string) => [{ value, namespace: 'PADPIDA2014021304R' }];
const named = {
  displayTitleTexts: ['Harbour'],
  displayTitles: [{ titleText: 'Harbour' }],
  displayArtistNames: ['Ida Nord'],
  displayArtists: [{ artistPartyReference: 'P1', displayArtistRole: 'MainArtist' }],
};
const another = (reference: string, resource: object) => ({ resourceReference: reference, ...resource });

/** What the message must be able to say, one by one, with the versions that have a place for it. */
const things: readonly Thing[] = [
  {
    what: 'videos',
    since: '4.1',
    put: (message) => {
      message.videos = [
        another('A11', {
          ...named,
          type: 'ShortFormMusicalWorkVideo',
          videoEditions: [{ resourceIds: [{ isrc: 'DEA992600011' }] }],
          duration: 'PT3M',
        }),
      ] as unknown as NonNullable<NewReleaseMessage['videos']>;
    },
  },
  {
    what: 'images with their parental warning',
    since: '4.1',
    put: (message) => {
      message.images = [
        {
          resourceReference: 'A12',
          type: 'FrontCoverImage',
          resourceIds: [{ proprietaryIds: proprietary('cover') }],
          parentalWarningTypes: ['NotExplicit'],
        },
      ];
    },
  },
  {
    what: 'texts',
    since: '4.1',
    put: (message) => {
      message.texts = [
        {
          resourceReference: 'A13',
          type: 'LyricText',
          resourceIds: [{ isbn: '9783161484100' }],
          displayTitleTexts: ['Words'],
          displayTitles: [{ titleText: 'Words' }],
          displayArtistNames: ['Ida Nord'],
        },
      ];
    },
  },
  {
    what: 'sheet music',
    since: '4.1',
    put: (message) => {
      message.sheetMusic = [
        {
          resourceReference: 'A14',
          type: 'FullScore',
          resourceIds: [{ ismn: '9790060115615' }],
          displayTitleTexts: ['Score'],
          displayTitles: [{ titleText: 'Score' }],
          displayArtistNames: ['Ida Nord'],
          displayArtists: [{ artistPartyReference: 'P1', displayArtistRole: 'MainArtist' }],
        },
      ];
    },
  },
  {
    what: 'software',
    since: '4.1',
    put: (message) => {
      message.software = [
        {
          resourceReference: 'A15',
          type: 'InteractiveBooklet',
          resourceIds: [{ proprietaryIds: proprietary('app') }],
          displayTitleTexts: ['App'],
          displayTitles: [{ titleText: 'App' }],
          displayArtistNames: ['Ida Nord'],
        },
      ];
    },
  },
  {
    what: 'a second edition of a recording',
    since: '4.3',
    put: (message) => {
      first(message).soundRecordingEditions!.push({
        type: 'ImmersiveEdition',
        resourceIds: [{ isrc: 'DEA992600021' }],
        recordingMode: 'Stereo',
        pLines: [{ year: '2026', pLineText: '(P) 2026 Harbour Records' }],
      });
    },
  },
  {
    what: 'technical details, files and hash sums',
    since: '4.1',
    put: (message) => {
      Object.assign(details(message).deliveryFiles![0]!, {
        samplingRate: { value: '44.1', unitOfMeasure: 'kHz' },
        bitsPerSample: 24,
        numberOfChannels: '2',
      });
    },
  },
  {
    what: 'ISNI, IPI name number and proprietary ids of a party',
    since: '4.1',
    put: (message) => {
      message.parties![0]!.partyIds = [
        { isni: '0000000121479135' },
        { ipiNameNumber: '00123456789' },
        { proprietaryIds: proprietary('nord') },
      ];
    },
  },
  {
    what: 'the DPID of a party',
    since: '4.1',
    put: (message) => {
      message.parties![1]!.partyIds = [{ dpid: 'PADPIDA2014021304R' }];
    },
  },
  {
    what: 'roles and instruments of a contributor',
    since: '4.1',
    put: (message) => {
      first(message).contributors = [
        { contributorPartyReference: 'P1', roles: [{ value: 'Artist' }], instrumentTypes: ['Violin'] },
      ];
    },
  },
  {
    what: 'instruments of a role',
    since: '4.3.1',
    put: (message) => {
      first(message).contributors = [
        { contributorPartyReference: 'P1', roles: [{ value: 'Artist', instrumentTypes: ['Violin'] }] },
      ];
    },
  },
  {
    what: 'works by their ISWC, and who wrote them',
    since: '4.1',
    put: (message) => {
      first(message).workIds = [{ iswc: 'T0345246801' }];
      first(message).contributors = [{ contributorPartyReference: 'P1', roles: [{ value: 'Composer' }] }];
    },
  },
  {
    what: 'special contributors',
    since: '4.3.1',
    put: (message) => {
      first(message).contributors = [{ specialContributor: 'Anonymous', roles: [{ value: 'Composer' }] }];
    },
  },
  {
    what: 'what a machine contributed',
    since: '4.3.1',
    put: (message) => {
      first(message).contributors = [
        { contributorPartyReference: 'P1', roles: [{ value: 'Artist' }], aiContribution: 'Partly' },
      ];
    },
  },
  {
    what: 'that a recording and a release were made by machines',
    since: '4.3.1',
    put: (message) => {
      first(message).containsAI = 'Partly';
      release(message).containsAI = 'Partly';
    },
  },
  {
    what: 'titles per language and territory',
    since: '4.1',
    put: (message) => {
      first(message).displayTitleTexts.push({
        value: '港',
        languageAndScriptCode: 'ja-Jpan',
        applicableTerritoryCode: 'JP',
      });
      first(message).displayTitles.push({
        titleText: '港',
        languageAndScriptCode: 'ja-Jpan',
        applicableTerritoryCode: 'JP',
        subTitles: ['生'],
      });
    },
  },
  {
    what: 'formal and grouping titles',
    since: '4.1',
    put: (message) => {
      release(message).formalTitles = [{ titleText: 'Harbour, formally' }];
      release(message).groupingTitles = [{ titleText: 'Harbours' }];
    },
  },
  {
    what: 'alternative titles',
    since: '4.1',
    until: '4.3',
    put: (message) => {
      release(message).additionalTitles = [{ titleText: 'The Port', titleType: 'AlternativeTitle' }];
    },
  },
  {
    what: 'genres and sub genres',
    since: '4.1',
    put: (message) => {
      release(message).displayGenres = [{ genreText: 'Folk', subGenre: 'Sea Shanty' }];
    },
  },
  {
    what: '© and ℗ lines',
    since: '4.1',
    put: (message) => {
      release(message).pLines = [{ year: '2026', pLineText: '(P) 2026 Harbour Records' }];
      release(message).cLines = [{ year: '2026', cLineText: '(C) 2026 Harbour Records' }];
    },
  },
  {
    what: 'parental warnings',
    since: '4.1',
    put: (message) => {
      first(message).parentalWarningTypes = ['Explicit'];
      release(message).parentalWarningTypes = ['Explicit', { value: 'NotExplicit', applicableTerritoryCode: 'DE' }];
    },
  },
  {
    what: 'related releases',
    since: '4.1',
    put: (message) => {
      release(message).relatedReleases = [
        {
          releaseRelationshipType: 'IsParentRelease',
          releaseId: { icpn: '4012345678918' },
          displayTitleTexts: ['Other'],
          displayTitles: [{ titleText: 'Other' }],
        },
      ];
    },
  },
  {
    what: 'related resources',
    since: '4.1.1',
    put: (message) => {
      first(message).relatedResources = [
        { resourceRelationshipType: 'IsDifferentEncoding', resourceRelatedResourceReference: 'A2' },
      ];
    },
  },
  {
    what: 'resource groups of a type in groups, with titles and numbers',
    since: '4.1',
    put: (message) => {
      release(message).resourceGroup = {
        resourceGroups: [
          {
            resourceGroupType: 'ReleaseComponent',
            displayTitles: [{ titleText: 'Disc 1' }],
            displayTitleTexts: ['Disc 1'],
            sequenceNumber: 1,
            resourceGroupContentItems: [
              { sequenceNumber: 1, releaseResourceReference: 'A1' },
              { sequenceNumber: 2, releaseResourceReference: 'A2' },
            ],
          },
        ],
      };
    },
  },
  {
    what: 'numbers as they are displayed',
    since: '4.1',
    put: (message) => {
      release(message).resourceGroup.resourceGroupContentItems![0]!.displaySequence = 'A1';
    },
  },
  {
    what: 'bonus tracks, instant gratification and pre-order incentives',
    since: '4.1',
    put: (message) => {
      Object.assign(release(message).resourceGroup.resourceGroupContentItems![1]!, {
        isBonusResource: true,
        isInstantGratificationResource: true,
        isPreOrderIncentiveResource: true,
      });
      terms(message).instantGratificationResources = ['A2'];
    },
  },
  {
    what: 'cue sheets',
    since: '4.1',
    put: (message) => {
      message.cueSheets = [
        {
          cueSheetReference: 'Q1',
          cueSheetType: 'StandardCueSheet',
          cues: [
            {
              cueUseType: 'Background',
              resourceId: { isrc: 'DEA992600001' },
              displayTitles: [{ titleText: 'One' }],
              contributors: [{ contributorPartyReference: 'P1', roles: [{ value: 'Artist' }] }],
              startTime: 'PT0S',
              duration: 'PT1M',
            },
            { workId: { iswc: 'T0345246801' }, startTime: 'PT1M', duration: 'PT1M' },
          ],
        },
      ];
    },
  },
  {
    what: 'chapters',
    since: '4.1',
    put: (message) => {
      message.chapters = [
        {
          chapterReference: 'X1',
          displayTitles: [{ titleText: 'Arrival' }],
          displayTitleTexts: ['Arrival'],
          sequenceNumber: 1,
          startTime: 'PT0S',
          duration: 'PT1M',
        },
      ];
      first(message).audioChapterReferences = ['X1'];
    },
  },
  {
    what: 'clip releases',
    since: '4.3',
    put: (message) => {
      message.clipReleases = [
        {
          releaseReference: 'R9',
          releaseId: { proprietaryIds: proprietary('clip-1') },
          releaseResourceReference: 'A1',
          releaseLabelReferences: ['P2'],
          displayTitleTexts: ['One, a clip'],
          displayTitles: [{ titleText: 'One, a clip' }],
          displayGenres: [{ genreText: 'Folk' }],
        },
      ];
    },
  },
  {
    what: 'prices, codes and promotions of a deal',
    since: '4.1',
    put: (message) => {
      Object.assign(terms(message), {
        commercialModelTypes: ['PayAsYouGoModel'],
        useTypes: ['PermanentDownload'],
        priceInformation: [
          { wholesalePricePerUnit: { value: '0.70', currencyCode: 'EUR' }, priceType: 'StandardRetailPrice' },
          { priceCode: { value: 'FRONT', namespace: 'PADPIDA2014021304S' } },
        ],
        isPromotional: true,
        isPreOrderDeal: true,
        numberOfUsages: 3,
      });
    },
  },
  {
    what: 'rights claims',
    since: '4.1',
    put: (message) => {
      Object.assign(terms(message), {
        commercialModelTypes: ['RightsClaimModel'],
        useTypes: ['UserMakeAvailableUserProvided'],
        rightsClaimPolicies: [{ rightsClaimPolicyType: 'Monetize' }],
      });
    },
  },
  {
    what: 'distribution channels',
    since: '4.1',
    put: (message) => {
      terms(message).distributionChannels = [{ partyIds: [{ dpid: 'PADPIDA2014021304S' }], tradingName: 'Stream Co' }];
    },
  },
  {
    what: 'visibility of a release and of a track',
    since: '4.1',
    put: (message) => {
      message.releaseVisibilities = [
        { visibilityReference: 'V1', releaseDisplayStartDateTime: '2026-11-01T00:00:00Z' },
      ];
      message.trackReleaseVisibilities = [
        { visibilityReference: 'V2', trackListingPreviewStartDateTime: '2026-11-05T00:00:00Z' },
      ];
      release(message).releaseVisibilityReferences = ['V1'];
      message.trackReleases![0]!.releaseVisibilityReferences = ['V2'];
    },
  },
  {
    what: 'who administers the delivery',
    since: '4.2',
    put: (message) => {
      message.releaseAdmins = [
        { releaseAdminId: '1', personnelDescription: 'Night shift', systemDescriptions: ['Slipway'] },
      ];
    },
  },
  {
    what: 'supplemental documents',
    since: '4.1',
    put: (message) => {
      message.supplementalDocuments = [{ uri: 'documents/licence.pdf' }];
    },
  },
  {
    what: 'on whose behalf it is sent, its trail and its control type',
    since: '4.1',
    put: (message) => {
      Object.assign(message.messageHeader, {
        messageThreadId: 't1',
        sentOnBehalfOf: { partyId: 'PADPIDA2014021304T' },
        messageAuditTrail: [
          { messagingPartyDescriptor: { partyId: 'PADPIDA2014021304T' }, dateTime: '2026-11-20T08:00:00Z' },
        ],
        messageControlType: 'TestMessage',
      });
    },
  },
  {
    what: 'the classical variant and the boxed set',
    since: '4.1',
    put: (message) => {
      message.releaseProfileVariantVersionId = 'BoxedSet Classical';
    },
  },
  {
    what: 'works of a list, with writers and publishers',
    since: '3.8.2',
    until: '3.8.2',
    put: (message) => {
      message.works = [
        {
          workReference: 'W1',
          workIds: [{ iswc: 'T0345246801', proprietaryIds: proprietary('work') }],
          displayTitleTexts: ['Harbour', { value: '港', languageAndScriptCode: 'ja-Jpan' }],
          contributors: [
            { contributorPartyReference: 'P1', roles: [{ value: 'Composer' }] },
            { contributorPartyReference: 'P2', roles: [{ value: 'MusicPublisher' }] },
          ],
          types: ['OriginalMusicalWork'],
        },
      ];
      first(message).musicalWorkReferences = [{ musicalWorkReference: 'W1', isFragment: false }];
    },
  },
];

const reaches = ({ since, until = '4.3.2' }: Thing): ErnVersion[] =>
  ernVersions.slice(ernVersions.indexOf(since), ernVersions.indexOf(until) + 1);

describe('a message can say', () => {
  it.each(things.map((thing) => [thing.what, thing] as const))('%s', async (_, thing) => {
    const message = structuredClone(album) as NewReleaseMessage;
    thing.put(message);
    expect(messageSchema.parse(message)).toEqual(message);
    for (const version of reaches(thing)) {
      const written = await write(message, version);
      const { bytes, unsaid } = written;
      const isNew = ({ path }: { path: string }) => !path.startsWith('releaseProfile');
      expect([version, unsaid.filter(isNew)]).toEqual([version, []]);
      if (schemaFolder() !== undefined) expect([version, schemaErrors(version, bytes)]).toEqual([version, []]);
      expect([version, (await validate(bytes)).errors]).toEqual([version, []]);
      const back = await read(bytes);
      if (!back.ok || back.value.message.messageType !== 'NewReleaseMessage') throw new Error('not read');
      expect([version, back.value.unread]).toEqual([version, []]);
      const told = untold(message, back.value.message, written);
      expect([version, told]).toEqual([version, []]);
    }
    const elsewhere = ernVersions.filter((version) => version !== '3.8.2' && !reaches(thing).includes(version));
    for (const version of elsewhere) {
      const { bytes, unsaid } = await write(message, version);
      if (schemaFolder() !== undefined) expect([version, schemaErrors(version, bytes)]).toEqual([version, []]);
      expect([version, unsaid.length > 0]).toEqual([version, true]);
    }
  });
});
