import type { DealTerms, NewReleaseMessage, ResourceSubGroup } from '@slipway/ern';
import type { DeliveredFile, Given } from '../given.ts';
import { type Profile, profiles, profilesWithTracks, type Variant } from '../profiles.ts';
import { hashOf, image, sampleMessage, sound, video } from './sample-message.ts';

type Change = (message: NewReleaseMessage) => void;

/** A sample message that keeps an entry, and a change that breaks it. */
export interface Fixture {
  readonly entry: string;
  /** Audio where nothing else is said. */
  readonly profile?: Profile;
  readonly variants?: readonly Variant[];
  /** Makes a message of which the entry has something to say; the sample does where this is absent. */
  readonly prepare?: Change;
  readonly breaks: Change;
  readonly given?: (message: NewReleaseMessage) => Given;
  /** Of the broken message, where it differs: what happens besides the message. */
  readonly givenBroken?: (message: NewReleaseMessage) => Given;
  /** Entries that the change breaks as well. */
  readonly also?: readonly string[];
  /** The text of the message that keeps, and the one that breaks, for what the model does not hold. */
  readonly texts?: readonly [kept: string, broken: string];
}

const terms = (message: NewReleaseMessage): DealTerms => message.releaseDeals![0]!.deals[0]!.dealTerms!;
const release = (message: NewReleaseMessage) => message.release!;
const top = (message: NewReleaseMessage) => message.release!.resourceGroup;
const items = (message: NewReleaseMessage) => message.release!.resourceGroup.resourceGroupContentItems!;
const first = (message: NewReleaseMessage) => message.soundRecordings![0]!;
const film = (message: NewReleaseMessage) => message.videos![0]!;
const track = (message: NewReleaseMessage) => message.trackReleases![0]!;
const drop = <Thing extends object>(thing: Thing, key: keyof Thing): void => {
  delete thing[key];
};
const empty = (message: NewReleaseMessage): void => {
  message.soundRecordings = [];
};

/** Splits the items of the sample into groups of a type, numbered from 1. */
const grouped =
  (type: string, more: (index: number) => Partial<ResourceSubGroup> = () => ({})): Change =>
  (message) => {
    const group = top(message);
    group.resourceGroups = items(message).map((item, index) => ({
      resourceGroupType: type,
      sequenceNumber: index + 1,
      resourceGroupContentItems: [{ ...item, sequenceNumber: 1 }],
      ...more(index),
    }));
    drop(group, 'resourceGroupContentItems');
  };
const component = (index: number) => ({
  releaseId: { proprietaryIds: [{ value: `part-${index}`, namespace: 'PADPIDA2014021304R' }] },
});
const boxed: Change = (message) => {
  grouped('ReleaseComponent', component)(message);
  message.releaseProfileVariantVersionId = 'BoxedSet';
};
const inWork: Change = (message) => {
  const group = top(message);
  group.resourceGroups = [
    {
      resourceGroupType: 'MultiWorkPart',
      sequenceNumber: 1,
      displayTitles: [{ titleText: 'A work' }],
      resourceGroupContentItems: items(message),
    },
  ];
  drop(group, 'resourceGroupContentItems');
  for (const one of message.soundRecordings!) one.formalTitles = [{ titleText: 'A work in full' }];
  message.releaseProfileVariantVersionId = 'Classical';
};
const work = (message: NewReleaseMessage) => top(message).resourceGroups![0]!;
/** A work that goes on in the next component. */
const splitWork: Change = (message) => {
  inWork(message);
  const { resourceGroupContentItems: all = [], ...rest } = work(message);
  top(message).resourceGroups = all.map((item, index) => ({
    resourceGroupType: 'Component',
    sequenceNumber: index + 1,
    resourceGroups: [{ ...rest, resourceGroupContentItems: [{ ...item, sequenceNumber: 1 }] }],
  }));
};

const physical: Change = (message) => {
  const deal = terms(message);
  drop(deal, 'commercialModelTypes');
  deal.useTypes = ['PurchaseAsPhysicalProduct'];
  deal.carrierTypes = ['CD'];
};
const digital: Change = (message) => {
  const deal = terms(message);
  deal.commercialModelTypes = ['SubscriptionModel'];
  deal.useTypes = ['OnDemandStream'];
};
const sold: Change = (message) => {
  terms(message).commercialModelTypes = ['PayAsYouGoModel'];
  terms(message).useTypes = ['PermanentDownload'];
  terms(message).priceInformation = [{ wholesalePricePerUnit: { value: '5.00', currencyCode: 'EUR' } }];
};
const preOrder: Change = (message) => {
  const [deal] = message.releaseDeals![0]!.deals;
  const order = structuredClone(deal!);
  Object.assign(order.dealTerms!, {
    isPreOrderDeal: true,
    validityPeriods: [{ startDate: '2027-02-05', endDate: '2027-03-04' }],
  });
  message.releaseDeals![0]!.deals.unshift(order);
  message.releaseVisibilities = [
    {
      visibilityReference: 'V1',
      releaseDisplayStartDateTime: '2027-02-05T00:00:00',
      coverArtPreviewStartDateTime: '2027-02-05T00:00:00',
      fullTrackListingPreviewStartDateTime: '2027-02-05T00:00:00',
    },
  ];
  release(message).releaseVisibilityReferences = ['V1'];
};
const claimed: Change = (message) => {
  terms(message).commercialModelTypes = ['RightsClaimModel'];
  terms(message).useTypes = ['UserMakeAvailableUserProvided'];
  terms(message).rightsClaimPolicies = [{ rightsClaimPolicyType: 'Monetize' }];
};
const controlled: Change = (message) => {
  first(message).resourceRightsControllers = [
    {
      rightsControllerPartyReference: 'P1',
      rightsControlTypes: ['RightsController'],
      rightSharePercentage: '100',
      delegatedUsageRights: [
        {
          useTypes: ['Stream'],
          territoriesOfRightsDelegation: ['Worldwide'],
          periodOfRightsDelegation: { startDate: '2027-01-01' },
        },
      ],
    },
  ];
};
const controller = (message: NewReleaseMessage) => first(message).resourceRightsControllers![0]!;

const filesOf = (message: NewReleaseMessage): readonly DeliveredFile[] =>
  [...JSON.stringify(message).matchAll(/"uri":"([^"]+)"/g)].map(([, path = '']) => ({
    path,
    hashes: { MD5: hashOf(path) },
  }));
const withFiles = (message: NewReleaseMessage): Given => ({ files: filesOf(message) });

/** The sample as it was sent before, under another MessageId. */
const sentBefore = (profile: Profile = 'Audio', change: Change = () => undefined) => {
  const message = sampleMessage(profile);
  message.messageHeader.messageId = 'M-0';
  message.messageHeader.messageCreatedDateTime = '2026-11-01T09:30:00Z';
  change(message);
  return { message };
};
const afterFirst =
  (change: Change = () => undefined) =>
  () => ({ history: [sentBefore('Audio', change)] });

const none = { history: [] } as const;
const hash = (of: { hashSum?: { hashSumValue: string } | undefined } | undefined, value: string) => {
  of!.hashSum!.hashSumValue = value;
};
const audioFile = (message: NewReleaseMessage, index: number) =>
  message.soundRecordings![index]!.soundRecordingEditions![0]!.technicalDetails![0]!.deliveryFiles![0]!.file;

/** What goes wrong with the resources of a profile. */
const amounts: readonly Fixture[] = [
  {
    entry: '5.1.2(1)P',
    breaks: (m) => {
      first(m).type = 'SpokenWordSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(1)S1',
    breaks: (m) => {
      m.images = [];
      drop(top(m), 'linkedReleaseResourceReferences');
    },
    also: ['5.3.1.1(2)'],
  },
  ...(['Audio', 'Video', 'MixedMedia', 'LongFormMusicalWorkVideo', 'DjMix'] as const).map(
    (profile): Fixture => ({
      entry: {
        Audio: '5.1.2(1)S2',
        Video: '5.1.2(2)S3',
        MixedMedia: '5.1.2(3)S3',
        LongFormMusicalWorkVideo: '5.1.2(7)S3',
        DjMix: '5.1.2(8)S3',
      }[profile],
      profile,
      prepare: (m) => {
        m.texts = [
          {
            resourceReference: 'A7',
            type: 'NonInteractiveBooklet',
            resourceIds: [{ proprietaryIds: [{ value: 'text-7', namespace: 'PADPIDA2014021304R' }] }],
          },
        ];
        items(m).push({ releaseResourceReference: 'A7', isBonusResource: true });
      },
      breaks: (m) => {
        drop(items(m).at(-1)!, 'isBonusResource');
      },
    }),
  ),
  {
    entry: '5.1.2(2)P',
    profile: 'Video',
    breaks: (m) => {
      film(m).type = 'ConcertVideo';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(2)S1',
    profile: 'Video',
    breaks: (m) => {
      m.images = m.images!.filter(({ type }) => type !== 'FrontCoverImage');
      drop(top(m), 'linkedReleaseResourceReferences');
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(3)P1',
    profile: 'MixedMedia',
    breaks: (m) => {
      first(m).type = 'SpokenWordSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(3)P2',
    profile: 'MixedMedia',
    breaks: (m) => {
      film(m).type = 'ConcertVideo';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(3)S1',
    profile: 'MixedMedia',
    breaks: (m) => {
      m.images = m.images!.filter(({ type }) => type !== 'FrontCoverImage');
      drop(top(m), 'linkedReleaseResourceReferences');
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(4)P',
    profile: 'SimpleAudioSingle',
    breaks: (m) => {
      first(m).type = 'SpokenWordSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(4)S',
    profile: 'SimpleAudioSingle',
    breaks: (m) => {
      m.images!.push(image(8, 'FrontCoverImage'));
      items(m)[0]!.linkedReleaseResourceReferences!.push('A8');
    },
    also: ['5.3.1.1(2)', '5.4.1(3)2'],
  },
  {
    entry: '5.1.2(5)P',
    profile: 'SimpleVideoSingle',
    breaks: (m) => {
      film(m).type = 'ConcertVideo';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(5)S',
    profile: 'SimpleVideoSingle',
    breaks: (m) => {
      m.images![0]!.type = 'Poster';
    },
    also: ['5.3.1.1(2)', '5.4.1(3)2'],
  },
  {
    entry: '5.1.2(6)P',
    profile: 'Ringtone',
    breaks: (m) => {
      first(m).type = 'MusicalWorkVideoSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(6)S',
    profile: 'Ringtone',
    breaks: (m) => {
      m.images![0]!.type = 'Poster';
    },
    also: ['5.3.1.1(2)', '5.4.2(3)2'],
  },
  {
    entry: '5.1.2(7)P1',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      film(m).type = 'MusicalWorkTrailer';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(7)P2',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      m.videos![1]!.type = 'ShortFormMusicalWorkVideo';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(7)S1',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      m.images!.push(image(7, 'Poster'));
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(8)P',
    profile: 'DjMix',
    breaks: (m) => {
      first(m).type = 'NonMusicalWorkSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(8)S1',
    profile: 'DjMix',
    breaks: (m) => {
      m.soundRecordings![1]!.type = 'NonMusicalWorkSoundRecording';
    },
    also: ['5.3.1.1(2)'],
  },
  {
    entry: '5.1.2(8)S2',
    profile: 'DjMix',
    breaks: (m) => {
      m.images![0]!.type = 'Poster';
    },
    also: ['5.3.1.1(2)'],
  },
  ...profiles.map((profile, index): Fixture => {
    const hasTracks = profilesWithTracks.includes(profile);
    return {
      entry: `5.1.2(${index + 1})T`,
      profile,
      breaks: (m) => {
        if (hasTracks) m.trackReleases = [];
        else m.trackReleases = [{ ...sampleMessage('Audio').trackReleases![0]!, releaseResourceReference: 'A1' }];
      },
      also: [hasTracks ? '5.1.1(c)' : '5.1.1(b)'],
    };
  }),
];

const wholes: readonly Fixture[] = [
  {
    entry: '5.1.1(a)',
    breaks: (m) => {
      drop(m, 'release');
    },
    also: ['5.1.2(1)P', '5.3.1.1(2)', '5.3.1.2(5)1', '5.3.1.2(5)4', '5.3.1.2(5)8', '5.3.1.4(2)', '5.6(2)1'],
  },
  {
    entry: '5.1.1(b)',
    profile: 'Ringtone',
    breaks: (m) => {
      m.trackReleases = [track(sampleMessage('Audio'))];
    },
    also: ['5.1.2(6)T'],
  },
  {
    entry: '5.1.1(c)',
    breaks: (m) => {
      m.trackReleases!.pop();
    },
  },
  {
    entry: '5.1.1(d)',
    breaks: (m) => {
      m.releaseProfileVersionId = 'Vinyl';
    },
    given: () => ({ profile: 'Audio' }),
    also: ['5.2.1(a)'],
  },
  {
    entry: '5.1.3(1)',
    breaks: (m) => {
      release(m).releaseTypes = ['RingtoneRelease'];
    },
  },
  {
    entry: '5.1.3(3)',
    prepare: (m) => {
      release(m).releaseTypes = ['Album', 'EP'];
    },
    breaks: (m) => {
      release(m).releaseTypes = ['Album', 'VideoAlbum'];
    },
  },
  {
    entry: '5.2.1(a)',
    breaks: (m) => {
      m.releaseProfileVersionId = 'Audiobook';
    },
    given: () => ({ profile: 'Audio' }),
    also: ['5.1.1(d)'],
  },
  {
    entry: '5.2.1(b)',
    breaks: (m) => {
      m.releaseProfileVersionId = 'Audio ';
    },
    given: () => ({ profile: 'Audio' }),
    also: ['5.1.1(d)', '5.2.1(a)'],
  },
  {
    entry: '5.2.2(a)',
    prepare: boxed,
    breaks: (m) => {
      m.releaseProfileVariantVersionId = 'BoxedSet Deluxe';
    },
  },
  {
    entry: '5.2.2(b)',
    prepare: (m) => {
      m.releaseProfileVariantVersionId = 'BoxedSet';
    },
    breaks: (m) => {
      drop(m, 'trackReleases');
      Object.assign(m, sampleMessage('Ringtone'));
    },
    given: () => ({ variants: [] }),
  },
  {
    entry: '5.2.2(c)',
    prepare: (m) => {
      boxed(m);
      m.releaseProfileVariantVersionId = 'BoxedSet Classical';
    },
    breaks: (m) => {
      m.releaseProfileVariantVersionId = 'Classical BoxedSet';
    },
    given: () => ({ variants: ['BoxedSet'] }),
  },
  {
    entry: '5.2.2(d)',
    prepare: boxed,
    breaks: (m) => {
      m.releaseProfileVariantVersionId = 'BoxedSet ';
    },
    given: () => ({ variants: ['BoxedSet'] }),
    also: ['5.2.2(a)'],
  },
  {
    entry: '5.3.1.1(1)',
    breaks: (m) => {
      m.soundRecordings![1]!.soundRecordingEditions![0]!.resourceIds[0]!.isrc = 'QZABC2700001';
    },
  },
  {
    entry: '5.3.1.1(2)',
    breaks: (m) => {
      m.images = [];
      drop(top(m), 'linkedReleaseResourceReferences');
    },
    also: ['5.1.2(1)S1'],
  },
  {
    entry: '5.3.1.1(3)',
    given: () => none,
    breaks: () => undefined,
    givenBroken: () => ({
      history: [
        sentBefore('Audio', (m) => {
          m.messageHeader.messageId = 'M-1';
        }),
      ],
    }),
  },
  {
    entry: '5.3.1.1(4)',
    breaks: (m) => {
      release(m).releaseId.icpn = '4012345678902';
    },
  },
  {
    entry: '5.3.1.1(5)',
    texts: [
      '<UseType Namespace="PADPIDA2014021304R" UserDefinedValue="X">UserDefined</UseType>',
      '<UseType UserDefinedValue="X">UserDefined</UseType>',
    ],
    breaks: () => undefined,
  },
  {
    entry: '5.3.1.1(6)',
    prepare: controlled,
    breaks: (m) => {
      controller(m).rightSharePercentage = '120';
    },
  },
  {
    entry: '5.3.1.1(7)1',
    breaks: (m) => {
      release(m).displayTitles.push({ titleText: 'Another' });
    },
  },
  {
    entry: '5.3.1.1(7)2',
    prepare: (m) => {
      release(m).displayTitles = [
        { titleText: 'One', isDefault: true, applicableTerritoryCode: 'Worldwide' },
        { titleText: 'Eins', applicableTerritoryCode: 'DE' },
      ];
    },
    breaks: (m) => {
      release(m).displayTitles[1]!.isDefault = true;
    },
  },
  {
    entry: '5.3.1.1(7)3',
    prepare: (m) => {
      release(m).displayTitles = [{ titleText: 'One', applicableTerritoryCode: 'Worldwide' }];
    },
    breaks: (m) => {
      release(m).displayTitles = [{ titleText: 'One', applicableTerritoryCode: 'DE' }];
    },
  },
];

const common: readonly Fixture[] = [
  {
    entry: '5.3.1.2(1)',
    breaks: (m) => {
      drop(release(m).displayArtists[0]!, 'sequenceNumber');
    },
  },
  {
    entry: '5.3.1.2(2)1',
    prepare: (m) => {
      first(m).displayArtists.push({
        artistPartyReference: 'P1',
        displayArtistRole: 'FeaturedArtist',
        sequenceNumber: 2,
      });
    },
    breaks: (m) => {
      first(m).displayArtistNames = [' '];
    },
  },
  {
    entry: '5.3.1.2(2)2.1',
    prepare: (m) => {
      first(m).displayArtists.push({
        artistPartyReference: 'P1',
        displayArtistRole: 'FeaturedArtist',
        sequenceNumber: 2,
      });
    },
    breaks: (m) => {
      first(m).displayArtists[0]!.displayArtistRole = 'Artist';
    },
  },
  {
    entry: '5.3.1.2(4)1',
    breaks: (m) => {
      first(m).displayTitleTexts = [''];
    },
  },
  {
    entry: '5.3.1.2(4)2',
    breaks: (m) => {
      first(m).displayTitles = [{ titleText: 'Track (Live)', subTitles: ['Live'] }];
    },
  },
  {
    entry: '5.3.1.2(4)3',
    prepare: (m) => {
      first(m).additionalTitles = [{ titleText: 'Track', subTitles: ['Live'] }];
    },
    breaks: (m) => {
      first(m).additionalTitles = [{ titleText: 'Track (Live)', subTitles: ['Live'] }];
    },
  },
  {
    entry: '5.3.1.2(5)1',
    breaks: (m) => {
      drop(m, 'release');
    },
    also: ['5.1.1(a)', '5.1.2(1)P', '5.3.1.1(2)', '5.3.1.2(5)4', '5.3.1.2(5)8', '5.3.1.4(2)', '5.6(2)1'],
  },
  {
    entry: '5.3.1.2(5)2',
    prepare: grouped('Component'),
    breaks: (m) => {
      for (const group of top(m).resourceGroups!) group.resourceGroupType = 'ReleaseComponent';
    },
  },
  {
    entry: '5.3.1.2(5)3',
    prepare: grouped('Component'),
    breaks: (m) => {
      drop(top(m).resourceGroups![0]!, 'sequenceNumber');
    },
  },
  {
    entry: '5.3.1.2(5)4',
    breaks: (m) => {
      drop(items(m)[1]!, 'sequenceNumber');
    },
  },
  {
    entry: '5.3.1.2(5)5',
    breaks: (m) => {
      items(m)[1]!.sequenceNumber = 1;
    },
  },
  {
    entry: '5.3.1.2(5)6',
    prepare: (m) => {
      const [, two] = items(m);
      grouped('Component')(m);
      top(m).resourceGroups!.length = 2;
      top(m).resourceGroupContentItems = [{ ...two!, sequenceNumber: 3 }];
    },
    breaks: (m) => {
      items(m)[0]!.sequenceNumber = 2;
    },
  },
  {
    entry: '5.3.1.2(5)7',
    prepare: (m) => {
      items(m)[1]!.isBonusResource = true;
      drop(items(m)[1]!, 'sequenceNumber');
      m.soundRecordings![1]!.soundRecordingEditions![0]!.resourceIds[0]!.proprietaryIds = [
        { value: 'bonus', namespace: 'PADPIDA2014021304R' },
      ];
    },
    breaks: (m) => {
      items(m)[1]!.sequenceNumber = 2;
    },
  },
  {
    entry: '5.3.1.2(5)8',
    breaks: (m) => {
      drop(top(m), 'linkedReleaseResourceReferences');
      items(m)[0]!.linkedReleaseResourceReferences = ['A9'];
    },
  },
  {
    entry: '5.3.1.2(5)9',
    profile: 'Video',
    breaks: (m) => {
      items(m)[0]!.linkedReleaseResourceReferences = ['A8'];
    },
  },
  {
    entry: '5.3.1.2(6)',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.cueSheets![0]!.cues[0]!, 'startTime');
    },
    also: ['5.4.3(4)1'],
  },
  {
    entry: '5.3.1.3(1)',
    breaks: (m) => {
      release(m).releaseId = {};
    },
  },
  {
    entry: '5.3.1.3(2)',
    breaks: (m) => {
      track(m).releaseId = {};
    },
    also: ['5.6(3)'],
  },
  {
    entry: '5.3.1.3(3)',
    breaks: (m) => {
      track(m).releaseId.isrc = 'QZABC2700001';
    },
  },
  {
    entry: '5.3.1.3(5)',
    breaks: (m) => {
      release(m).releaseLabelReferences = [{ value: 'P1', applicableTerritoryCode: 'DE' }];
    },
    also: ['5.3.1.1(7)3'],
  },
  {
    entry: '5.3.1.3(8)',
    prepare: (m) => {
      grouped('Side')(m);
      physical(m);
    },
    breaks: digital,
    also: ['6:carrier'],
  },
  {
    entry: '5.3.1.4(1)',
    breaks: (m) => {
      drop(first(m).soundRecordingEditions![0]!.resourceIds[0]!, 'isrc');
    },
  },
  {
    entry: '5.3.1.4(2)',
    breaks: (m) => {
      m.images![0]!.resourceIds = [];
    },
  },
  {
    entry: '5.3.1.4(3)',
    breaks: (m) => {
      empty(m);
      m.images = [];
      drop(top(m), 'linkedReleaseResourceReferences');
    },
    also: ['5.1.2(1)P', '5.1.2(1)S1', '5.3.1.1(2)', '5.6(2)1'],
  },
  {
    entry: '5.3.1.4(6)',
    breaks: (m) => {
      first(m).contributors!.push({ contributorPartyReference: 'P1', roles: [{ value: 'Lyricist' }] });
    },
  },
  {
    entry: '5.3.1.4(8)',
    prepare: (m) => {
      preOrder(m);
      terms(m).instantGratificationResources = ['A1'];
      items(m)[0]!.isInstantGratificationResource = true;
    },
    breaks: (m) => {
      drop(items(m)[0]!, 'isInstantGratificationResource');
    },
  },
  ...(['5.3.2(1)', '5.3.2(2)', '5.3.2(3)'] as const).map(
    (entry, index): Fixture => ({
      entry,
      breaks: () => undefined,
      texts: [
        '<UseType Namespace="ern/69" UserDefinedValue="DownBeaming">UserDefined</UseType>',
        [
          '<UseType Namespace="ern/69" UserDefinedValue="DownBeaming">Stream</UseType>',
          '<UseType Namespace="ern/69" UserDefinedValue="Down Beaming">UserDefined</UseType>',
          '<UseType Namespace="ern 6.9" UserDefinedValue="DownBeaming">UserDefined</UseType>',
        ][index]!,
      ],
      ...(index === 0 ? { also: ['5.3.1.1(5)'] } : {}),
    }),
  ),
  {
    entry: '5.3.3(3)1',
    given: withFiles,
    breaks: () => undefined,
    givenBroken: (m) => ({ files: filesOf(m).slice(1) }),
  },
  {
    entry: '5.3.3(3)2',
    given: (m) => ({ ...withFiles(m), history: [sentBefore()] }),
    breaks: () => undefined,
    givenBroken: (m) => ({ files: [...filesOf(m), { path: 'A1_new.wav', hashes: {} }], history: [sentBefore()] }),
  },
  {
    entry: '5.3.3(4)1',
    given: afterFirst(),
    prepare: (m) => {
      hash(audioFile(m, 0), 'ff');
      hash(audioFile(m, 1), 'ee');
    },
    breaks: (m) => {
      drop(m.soundRecordings![1]!.soundRecordingEditions![0]!, 'technicalDetails');
    },
  },
  {
    entry: '5.3.3(4)2',
    given: () => ({ history: [sentBefore('Video')] }),
    profile: 'Video',
    prepare: (m) => {
      hash(m.images![0]!.technicalDetails![0]!.file, 'ff');
    },
    breaks: (m) => {
      drop(m.images![1]!, 'technicalDetails');
    },
  },
];

const byProfile: readonly Fixture[] = [
  { entry: '5.4.1(1)', profile: 'SimpleAudioSingle', breaks: grouped('Component'), also: ['5.3.1.2(5)2'] },
  {
    entry: '5.4.1(2)',
    profile: 'SimpleAudioSingle',
    breaks: (m) => {
      items(m).push({ sequenceNumber: 2, releaseResourceReference: 'A1' });
    },
  },
  {
    entry: '5.4.1(3)1',
    profile: 'SimpleAudioSingle',
    breaks: (m) => {
      items(m).push({ releaseResourceReference: 'A9' });
    },
    also: ['5.4.1(2)'],
  },
  {
    entry: '5.4.1(3)2',
    profile: 'SimpleAudioSingle',
    breaks: (m) => {
      drop(items(m)[0]!, 'linkedReleaseResourceReferences');
    },
  },
  {
    entry: '5.4.1(4)1',
    profile: 'SimpleAudioSingle',
    prepare: controlled,
    breaks: (m) => {
      drop(controller(m), 'rightsControllerPartyReference');
    },
  },
  {
    entry: '5.4.1(4)3',
    profile: 'SimpleAudioSingle',
    prepare: controlled,
    breaks: (m) => {
      drop(controller(m), 'rightsControlTypes');
    },
  },
  {
    entry: '5.4.2(1)',
    profile: 'Ringtone',
    breaks: (m) => {
      drop(first(m).soundRecordingEditions![0]!.resourceIds[0]!, 'isrc');
    },
  },
  { entry: '5.4.2(2)', profile: 'Ringtone', breaks: grouped('Component'), also: ['5.3.1.2(5)2'] },
  {
    entry: '5.4.2(3)1',
    profile: 'Ringtone',
    breaks: (m) => {
      items(m).push({ releaseResourceReference: 'A9' });
    },
  },
  {
    entry: '5.4.2(3)2',
    profile: 'Ringtone',
    breaks: (m) => {
      drop(items(m)[0]!, 'linkedReleaseResourceReferences');
    },
  },
  {
    entry: '5.4.3(1)',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      m.videos![1]!.videoEditions![0]!.resourceIds = [{}];
    },
    also: ['5.3.1.4(1)'],
  },
  {
    entry: '5.4.3(2)1',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.chapters![0]!, 'chapterIds');
    },
  },
  {
    entry: '5.4.3(2)2',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.chapters![0]!, 'startTime');
    },
  },
  {
    entry: '5.4.3(2)3',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      m.chapters![0]!.representativeImageReference = 'A9';
    },
  },
  {
    entry: '5.4.3(3)',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(film(m), 'videoCueSheetReferences');
    },
  },
  {
    entry: '5.4.3(4)1',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.cueSheets![0]!.cues[0]!, 'startTime');
    },
    also: ['5.3.1.2(6)'],
  },
  {
    entry: '5.4.3(4)2',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.cueSheets![0]!.cues[0]!, 'resourceId');
    },
  },
  {
    entry: '5.4.3(4)3',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.cueSheets![0]!.cues[0]!, 'contributors');
    },
  },
  {
    entry: '5.4.3(4)4',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      drop(m.cueSheets![0]!.cues[0]!, 'pLines');
    },
  },
  {
    entry: '5.4.3(6)',
    profile: 'LongFormMusicalWorkVideo',
    breaks: (m) => {
      m.images![1]!.type = 'FrontCoverImage';
      top(m).linkedReleaseResourceReferences = ['A9'];
    },
  },
  {
    entry: '5.4.4(1)',
    profile: 'DjMix',
    breaks: (m) => {
      const fourth = sound(4);
      m.soundRecordings!.push(fourth);
      items(m).push({ sequenceNumber: 2, releaseResourceReference: 'A4' });
    },
    also: ['5.1.2(8)P', '5.3.1.1(2)'],
  },
  {
    entry: '5.4.4(2)',
    profile: 'DjMix',
    breaks: (m) => {
      items(m).push({ releaseResourceReference: 'A2' });
    },
  },
  {
    entry: '5.4.4(3)',
    profile: 'DjMix',
    breaks: (m) => {
      m.soundRecordings![1]!.isSupplemental = false;
    },
    also: ['5.3.1.2(5)4'],
  },
  {
    entry: '5.4.4(4)',
    profile: 'DjMix',
    breaks: (m) => {
      first(m).relatedResources![0]!.timings = [{ startPoint: '0' }];
    },
  },
  {
    entry: '5.4.4(5)',
    profile: 'DjMix',
    breaks: (m) => {
      first(m).relatedResources!.pop();
    },
  },
  {
    entry: '5.4.4(6)',
    profile: 'DjMix',
    breaks: (m) => {
      m.soundRecordings![1]!.soundRecordingEditions![0]!.resourceIds = [{}];
    },
  },
  {
    entry: '5.5.1(1)',
    prepare: boxed,
    breaks: (m) => {
      top(m).resourceGroups![0]!.resourceGroupType = 'Component';
    },
  },
  {
    entry: '5.5.1(2)',
    prepare: boxed,
    breaks: (m) => {
      top(m).resourceGroups![0]!.resourceGroupContentItems = [{ releaseResourceReference: 'A9' }];
    },
    also: ['5.3.1.2(5)4', '5.3.1.4(2)'],
  },
  {
    entry: '5.5.1(3)',
    prepare: boxed,
    breaks: (m) => {
      drop(top(m).resourceGroups![0]!, 'releaseId');
    },
  },
  {
    entry: '5.5.2(1)',
    prepare: inWork,
    breaks: (m) => {
      work(m).resourceGroupType = 'Component';
      top(m).resourceGroups!.push({ resourceGroupType: 'Component', sequenceNumber: 2 });
    },
    also: ['5.5.2(2)1'],
  },
  {
    entry: '5.5.2(2)1',
    prepare: inWork,
    breaks: (m) => {
      work(m).resourceGroupType = 'Component';
      top(m).resourceGroups!.push({ resourceGroupType: 'Component', sequenceNumber: 2 });
    },
    also: ['5.5.2(1)'],
  },
  {
    entry: '5.5.2(2)2',
    prepare: splitWork,
    breaks: (m) => {
      top(m).resourceGroups![1]!.resourceGroups![0]!.resourceGroupType = 'Component';
    },
    also: ['5.5.2(1)', '5.5.2(2)3'],
  },
  {
    entry: '5.5.2(2)3',
    prepare: splitWork,
    breaks: (m) => {
      top(m).resourceGroups![1]!.resourceGroups![0]!.resourceGroupType = 'Component';
    },
    also: ['5.5.2(1)', '5.5.2(2)2'],
  },
  {
    entry: '5.5.2(2)5',
    prepare: inWork,
    breaks: (m) => {
      top(m).resourceGroups!.push({ resourceGroupType: 'Side', sequenceNumber: 2 });
    },
    also: ['5.3.1.3(8)'],
  },
  {
    entry: '5.5.2(3)1',
    prepare: inWork,
    breaks: (m) => {
      drop(first(m), 'formalTitles');
    },
  },
  {
    entry: '5.5.2(3)3',
    prepare: inWork,
    breaks: (m) => {
      drop(work(m), 'displayTitles');
    },
  },
  {
    entry: '5.6(2)1',
    breaks: (m) => {
      m.videos = [video(5)];
      m.trackReleases!.push({
        ...track(m),
        releaseReference: 'R9',
        releaseId: { icpn: '4012345678925' },
        releaseResourceReference: 'A5',
      });
    },
    also: ['5.3.1.2(5)4', '5.3.1.4(2)'],
  },
  {
    entry: '5.6(2)2',
    breaks: (m) => {
      track(m).linkedReleaseResourceReferences = ['A9'];
    },
  },
  {
    entry: '5.6(3)',
    breaks: (m) => {
      track(m).releaseLabelReferences = [];
    },
  },
  {
    entry: '5.6(4)',
    prepare: (m) => {
      track(m).displayTitleTexts = ['Track 1 (Radio)'];
    },
    breaks: (m) => {
      track(m).displayTitleTexts = ['Track 1'];
    },
  },
];

const deals: readonly Fixture[] = [
  {
    entry: '6:pairs',
    breaks: (m) => {
      terms(m).useTypes = ['PermanentDownload'];
    },
  },
  {
    entry: '6:physical-without-model',
    prepare: physical,
    breaks: (m) => {
      terms(m).commercialModelTypes = ['PayAsYouGoModel'];
    },
  },
  {
    entry: '6:generic-or-specific',
    breaks: (m) => {
      terms(m).useTypes = ['Stream', 'OnDemandStream'];
    },
  },
  {
    entry: '6:not-all-specific',
    prepare: (m) => {
      terms(m).useTypes = ['OnDemandStream', 'NonInteractiveStream'];
    },
    breaks: (m) => {
      terms(m).useTypes = [
        'InteractiveStream',
        'NonInteractiveStream',
        'ContentInfluencedStream',
        'OnDemandStream',
        'TimeInfluencedStream',
      ];
    },
  },
  {
    entry: '6:price-type',
    prepare: sold,
    breaks: (m) => {
      terms(m).priceInformation![0]!.priceType = 'StandardRetailPrice';
    },
  },
  {
    entry: '6:price-code',
    prepare: sold,
    breaks: (m) => {
      terms(m).priceInformation![0]!.priceCode = { value: 'A', namespace: 'PADPIDA2014021304S' };
    },
  },
  {
    entry: '6:bulk-price',
    prepare: (m) => {
      physical(m);
      terms(m).priceInformation = [{ bulkOrderWholesalePricePerUnit: { value: '5.00', currencyCode: 'EUR' } }];
    },
    breaks: digital,
    also: ['6:carrier'],
  },
  { entry: '6:carrier', prepare: physical, breaks: digital },
  {
    entry: '6:returns',
    prepare: (m) => {
      physical(m);
      terms(m).physicalReturns = { physicalReturnsAllowed: true };
    },
    breaks: digital,
    also: ['6:carrier'],
  },
  {
    entry: '6:carton',
    prepare: (m) => {
      physical(m);
      terms(m).numberOfProductsPerCarton = 30;
    },
    breaks: digital,
    also: ['6:carrier'],
  },
  {
    entry: '6:carrier-of-physical',
    prepare: physical,
    breaks: (m) => {
      drop(terms(m), 'carrierTypes');
    },
  },
  {
    entry: '6:territories',
    breaks: (m) => {
      drop(terms(m), 'territoryCodes');
    },
  },
  {
    entry: '6:channels',
    prepare: (m) => {
      terms(m).distributionChannels = [{ tradingName: 'A' }];
    },
    breaks: (m) => {
      terms(m).excludedDistributionChannels = [{ tradingName: 'B' }];
    },
  },
  {
    entry: '6:tis-codes',
    given: () => ({ agreement: {} }),
    breaks: (m) => {
      terms(m).territoryCodes = [{ value: '2130', identifierType: 'TIS' }];
    },
  },
  {
    entry: '6:start',
    breaks: (m) => {
      terms(m).validityPeriods = [{ endDate: '2028-01-01' }];
    },
  },
  {
    entry: '6:end-after-start',
    prepare: (m) => {
      terms(m).validityPeriods[0]!.endDate = '2028-01-01';
    },
    breaks: (m) => {
      terms(m).validityPeriods[0]!.endDate = '2027-01-01';
    },
  },
  {
    entry: '6:one-kind-of-moment',
    breaks: (m) => {
      terms(m).validityPeriods[0]!.endDateTime = '2028-01-01T00:00:00Z';
    },
  },
  {
    entry: '6:preview-before-start',
    prepare: preOrder,
    breaks: (m) => {
      m.releaseVisibilities![0]!.releaseDisplayStartDateTime = '2027-03-06T00:00:00';
    },
  },
  {
    entry: '6:previews-of-one-kind',
    prepare: (m) => {
      terms(m).releaseDisplayStartDate = '2027-02-01';
    },
    breaks: (m) => {
      terms(m).clipPreviewStartDateTime = '2027-02-01T00:00:00Z';
    },
  },
  {
    entry: '6:pre-order-dates',
    prepare: preOrder,
    breaks: (m) => {
      drop(m.releaseVisibilities![0]!, 'coverArtPreviewStartDateTime');
    },
  },
  {
    entry: '6:pre-order-end',
    prepare: preOrder,
    breaks: (m) => {
      terms(m).validityPeriods = [{ startDate: '2027-02-05' }];
    },
  },
  {
    entry: '6:incentives',
    prepare: (m) => {
      preOrder(m);
      items(m)[0]!.isPreOrderIncentiveResource = true;
    },
    breaks: (m) => {
      m.releaseDeals![0]!.deals.shift();
    },
  },
  { entry: '6:claim-policy', prepare: claimed, breaks: digital },
  {
    entry: '6:claim-has-policy',
    prepare: claimed,
    breaks: (m) => {
      drop(terms(m), 'rightsClaimPolicies');
    },
  },
  {
    entry: '6:mandatory-fields',
    given: () => ({ agreement: { mandatoryFields: [{ of: 'release', field: 'releaseDates' }] } }),
    breaks: (m) => {
      drop(release(m), 'releaseDates');
    },
  },
  {
    entry: '6:new-territories',
    given: afterFirst((m) => {
      terms(m).territoryCodes = ['DE'];
    }),
    prepare: (m) => {
      terms(m).territoryCodes = ['DE', 'AT'];
    },
    breaks: (m) => {
      terms(m).territoryCodes = ['AT'];
    },
  },
  {
    entry: '6:price-change',
    prepare: (m) => {
      sold(m);
      const [deal] = m.releaseDeals![0]!.deals;
      const next = structuredClone(deal!);
      next.dealTerms!.validityPeriods = [{ startDate: '2028-01-01' }];
      next.dealTerms!.priceInformation = [{ wholesalePricePerUnit: { value: '4.00', currencyCode: 'EUR' } }];
      m.releaseDeals![0]!.deals.push(next);
      terms(m).validityPeriods[0]!.endDate = '2027-12-31';
    },
    breaks: (m) => {
      drop(terms(m).validityPeriods[0]!, 'endDate');
    },
  },
  {
    entry: '6:first-contact',
    prepare: (m) => {
      m.releaseDeals = [];
    },
    given: afterFirst(),
    breaks: () => undefined,
    givenBroken: () => none,
  },
  {
    entry: '6:created-later',
    given: afterFirst(),
    breaks: (m) => {
      m.messageHeader.messageCreatedDateTime = '2026-10-01T09:30:00Z';
    },
  },
  {
    entry: '6:control-type',
    breaks: (m) => {
      drop(m.messageHeader, 'messageControlType');
    },
  },
  {
    entry: '6:hash-sums',
    given: withFiles,
    breaks: () => undefined,
    givenBroken: (m) => ({ files: filesOf(m).map((file) => ({ ...file, hashes: { MD5: '0' } })) }),
  },
];

export const fixtures: readonly Fixture[] = [...wholes, ...amounts, ...common, ...byProfile, ...deals];
