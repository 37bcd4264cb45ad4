import type { Base } from './messages.ts';

type Edit = readonly [from: string | RegExp, to: string];

/** A message of ERN 3.8.2 that keeps an entry, and an edit that breaks it and nothing else that is not listed. */
export interface Fixture14 {
  readonly entry: string;
  readonly base: Base;
  /** The release profile, or of `deals` the business profile. */
  readonly name: string;
  readonly prepare?: readonly Edit[];
  readonly breaks: Edit;
  readonly also?: readonly string[];
}

const row = (
  entry: string,
  base: Base,
  name: string,
  breaks: Edit,
  more: Pick<Fixture14, 'prepare' | 'also'> = {},
): Fixture14 => ({
  entry: `14:${entry}`,
  base,
  name,
  breaks,
  ...more,
});
const album = (entry: string, from: string | RegExp, to: string, more?: Pick<Fixture14, 'prepare' | 'also'>) =>
  row(entry, 'album', 'AudioAlbum', [from, to], more);
const film = (entry: string, from: string | RegExp, to: string, more?: Pick<Fixture14, 'prepare' | 'also'>) =>
  row(entry, 'film', 'LongformVideo', [from, to], more);
const series = (entry: string, from: string | RegExp, to: string, more?: Pick<Fixture14, 'prepare' | 'also'>) =>
  row(entry, 'film', 'TVSeries', [from, to], more);
const deals = (
  entry: string,
  name: string,
  from: string | RegExp,
  to: string,
  more?: Pick<Fixture14, 'prepare' | 'also'>,
) => row(entry, 'deals', name, [from, to], more);

const stream = 'InteractiveSubscriptionStreamingService';
const inTerms = (element: string): Edit => ['</DealTerms>', `${element}</DealTerms>`];
const inUsage = (element: string): Edit => ['</Usage>', `${element}</Usage>`];
const type = (of: string): readonly Edit[] => [['<ReleaseType>Album<', `<ReleaseType>${of}<`]];
const video: Edit = [
  '</ResourceList>',
  '<Video><VideoType>ShortFormMusicalWorkVideo</VideoType><VideoId><ISRC>QZABC2710003</ISRC></VideoId><ResourceReference>A3</ResourceReference><VideoDetailsByTerritory><ResourceReleaseDate>2027</ResourceReleaseDate></VideoDetailsByTerritory></Video></ResourceList>',
];
const videoItem: Edit = [
  '</ResourceGroup>\n',
  '<ResourceGroupContentItem><SequenceNumber>3</SequenceNumber><ResourceType>Video</ResourceType><ReleaseResourceReference ReleaseResourceType="PrimaryResource">A3</ReleaseResourceReference></ResourceGroupContentItem></ResourceGroup>\n',
];

/** One or more for each entry of the profiles 1.4. */
export const fixtures14: readonly Fixture14[] = [
  album('main-release', ' IsMainRelease="true"', '', { also: ['14:main-identified', '14:track-for-each'] }),
  album('main-release', '<Release>', '<Release IsMainRelease="true">', { also: ['14:cover', '14:track-for-each'] }),
  album('primary-in-groups-numbered', '<SequenceNumber>2</SequenceNumber>', ''),
  album('groups-numbered', '</Title><SequenceNumber>1</SequenceNumber>', '</Title>'),
  album('numbered-from-one', /<SequenceNumber>1<(?=\/SequenceNumber><ResourceType)/, '<SequenceNumber>3<', {
    also: ['14:numbers-run'],
  }),
  album('secondary-not-numbered', '<ResourceType>Image', '<SequenceNumber>2</SequenceNumber><ResourceType>Image'),
  album('work-id', /<IndirectSoundRecordingId>.*?<\/IndirectSoundRecordingId>/, ''),
  album(
    'resource-type',
    / ReleaseResourceType="SecondaryResource"(?=>A9<\/ReleaseResourceReference><\/ResourceGroupContentItem)/,
    '',
  ),
  album('resources', /<ResourceList>[\s\S]*<\/ResourceList>/, '<ResourceList/>', {
    also: [
      '14:cover',
      '14:isrc',
      '14:one-image',
      '14:parental-warning',
      '14:secondary-identified',
      '14:several-sounds',
      '14:sounds',
    ],
  }),
  album('reference-title', '<ReferenceTitle><TitleText>Track 1', '<ReferenceTitle><TitleText>'),
  album('reference-title', '<ReferenceTitle>', '<ReferenceTitle/><ReferenceTitle>'),
  album('formal-title', 'TitleType="FormalTitle"', ''),
  album('display-title', 'TitleType="DisplayTitle"', ''),
  album('p-line', '<PLine><Year>2027</Year></PLine>', ''),
  album('p-line', '<Genre>', '<PLine/><Genre>'),
  album('c-line', '<CLine><Year>2027</Year></CLine>', ''),
  album('display-label', '<LabelName>', '<LabelName/><LabelName>'),
  album('display-label', 'LabelNameType="DisplayLabelName"', '', {
    prepare: [['<LabelName>', '<LabelName LabelNameType="DisplayLabelName"/><LabelName>']],
  }),
  album('label-everywhere', '<LabelName>Sample Records</LabelName>', '', {
    prepare: [
      [
        '</ReleaseDetailsByTerritory>',
        '</ReleaseDetailsByTerritory><ReleaseDetailsByTerritory><LabelName/></ReleaseDetailsByTerritory><ReleaseDetailsByTerritory/>',
      ],
    ],
  }),
  album('own-label', 'UserDefinedValue="X" Namespace="P"', 'UserDefinedValue="X"', {
    prepare: [['<LabelName>', '<LabelName LabelNameType="UserDefined" UserDefinedValue="X" Namespace="P">']],
  }),
  album('own-label', ' LabelNameType="UserDefined"', '', {
    prepare: [['<LabelName>', '<LabelName LabelNameType="UserDefined" UserDefinedValue="X" Namespace="P">']],
  }),
  album('genre-everywhere', '<Genre><GenreText>Pop</GenreText></Genre>', '', {
    prepare: [
      [
        '</ReleaseDetailsByTerritory>',
        '</ReleaseDetailsByTerritory><ReleaseDetailsByTerritory><Genre/></ReleaseDetailsByTerritory><ReleaseDetailsByTerritory/>',
      ],
    ],
  }),
  album('parental-warning', /<ParentalWarningType>NotExplicit<\/ParentalWarningType>/g, ''),
  album('release-date', '<ReleaseDate>2027-03-05</ReleaseDate>', ''),
  album('resource-date', '<ResourceReleaseDate>2027</ResourceReleaseDate>', ''),
  album('work-contributors', /<MusicalWork>.*<\/MusicalWork>/, '<MusicalWork/>'),
  album('indirect-contributors', /<IndirectResourceContributor [\s\S]*?<ResourceReleaseDate>/, '<ResourceReleaseDate>'),
  album(
    'contributor-once',
    '"2"><PartyId>P2</PartyId></ResourceContributor>',
    '"2"><PartyId>P1</PartyId></ResourceContributor>',
  ),
  album(
    'indirect-contributor-once',
    '<PartyId>P2</PartyId><IndirectResourceContributorRole>',
    '<PartyId>P1</PartyId><IndirectResourceContributorRole>',
  ),
  album('work-shares', '>60<', '>70<'),
  album('work-shares', '>60<', '>0<', { also: ['14:shares-of-hundred'] }),
  album('no-catalog-transfer', '<ResourceList>', '<CatalogTransfer/><ResourceList>'),
  album('flags-on-items', '</SoundRecordingType>', '</SoundRecordingType><IsBonusResource>true</IsBonusResource>'),
  album('flags-on-items', '</SoundRecordingType>', '</SoundRecordingType><IsHiddenResource>true</IsHiddenResource>'),
  ...['EUR', '276', 'D', 'de'].map((code) =>
    album('territory-codes', '<TerritoryCode>Worldwide', `<TerritoryCode>${code}`),
  ),
  album('territory-codes', ' IdentifierType="TIS">276', ' IdentifierType="TIS">DE', {
    prepare: [['<TerritoryCode>Worldwide', '<TerritoryCode IdentifierType="TIS">276']],
  }),
  album('territory-codes', 'DDDE', 'DD', {
    prepare: [['<TerritoryCode>Worldwide', '<TerritoryCode IdentifierType="DeprecatedISO">DDDE']],
  }),
  album('no-comment', '<ResourceList>', '<Comment/><ResourceList>'),
  album('artists-numbered', '<DisplayArtist SequenceNumber="1">', '<DisplayArtist>'),
  album('numbers-run', '<SequenceNumber>2<', '<SequenceNumber>3<'),
  album('numbers-run', '<SequenceNumber>2<', '<SequenceNumber>1<'),
  album('attribute-numbers-run', '<DisplayArtist SequenceNumber="1">', '<DisplayArtist SequenceNumber="2">'),
  album('shares-of-one', 'One="true">0.5', 'One="true">50', {
    prepare: [['<RightSharePercentage>60', '<RightSharePercentage HasMaxValueOfOne="true">0.5']],
  }),
  album('shares-of-hundred', '>60<', '>0.6<'),
  album('shares-of-hundred', '="false">60', '="false">0.6', {
    prepare: [['<RightSharePercentage>60', '<RightSharePercentage HasMaxValueOfOne="false">60']],
  }),
  album('display-artist', '<DisplayArtist SequenceNumber="1"><PartyId>P1</PartyId></DisplayArtist>', ''),
  album('isrc-prefix', 'QZABC2700001', '12ABC2700001'),
  row('type-Album', 'album', 'AudioAlbumMusicOnly', type('Single')[0]!),
  album('type-Album-or-Single', '>Album<', '>EP<'),
  row('type-Single', 'album', 'AudioSingle', ['>Single<', '>EP<'], { prepare: type('Single') }),
  row('type-DigitalBoxSetRelease', 'album', 'DigitalBoxedSet', ['DigitalBoxSet', ''], {
    prepare: type('DigitalBoxSetRelease'),
  }),
  row('type-ClassicalAlbum', 'album', 'DigitalClassicalAudioAlbum', ['ClassicalAlbum<', 'Album<'], {
    prepare: type('ClassicalAlbum'),
  }),
  film('type-LongFormMusicalWorkVideoRelease', '>LongFormMusicalWorkVideoRelease<', '>Album<'),
  row('type-RingtoneRelease-or-RingbackToneRelease', 'album', 'Ringtone', ['>RingtoneRelease<', '>Album<'], {
    prepare: type('RingtoneRelease'),
  }),
  row('type-Bundle-or-MultimediaSingle', 'album', 'MixedMediaBundle', ['>Bundle<', '>Album<'], {
    prepare: type('Bundle'),
  }),
  row('type-SingleResourceRelease', 'album', 'SingleResourceRelease', ['>SingleResourceRelease<', '>Album<'], {
    prepare: type('SingleResourceRelease'),
  }),
  row('type-VideoAlbum', 'album', 'VideoAlbum', ['>VideoAlbum<', '>Album<'], { prepare: type('VideoAlbum') }),
  row('type-VideoSingle', 'album', 'VideoSingle', ['>VideoSingle<', '>Album<'], { prepare: type('VideoSingle') }),
  album('several-sounds', /<SoundRecording>(?:(?!<SoundRecording>)[\s\S])*A2<[\s\S]*?<\/SoundRecording>/, '', {
    also: ['14:isrc'],
  }),
  album('sounds', /<SoundRecording>[\s\S]*<\/SoundRecording>/, '', {
    also: ['14:isrc', '14:parental-warning', '14:several-sounds'],
  }),
  row('musical-sound', 'album', 'AudioBook', [/MusicalWorkSoundRecording/g, 'NonMusicalWorkSoundRecording']),
  album('one-image', '</ResourceList>', '<Image/></ResourceList>'),
  row('images', 'film', 'DigitalBoxedSet', [/<Image>[\s\S]*<\/Image>/, ''], { also: ['14:secondary-identified'] }),
  film('videos', /<Video>[\s\S]*<\/Video>/, '', { also: ['14:chapter-of-video', '14:long-video', '14:video-isrc'] }),
  film('long-video', '<VideoType>LongFormMusicalWorkVideo', '<VideoType>ShortFormMusicalWorkVideo'),
  row('short-video', 'film', 'VideoAlbum', ['ShortForm', 'LongForm'], {
    prepare: [['LongFormMusicalWorkVideo<', 'ShortFormMusicalWorkVideo<']],
  }),
  row('screen-capture', 'film', 'VideoSingle', ['VideoScreenCapture', 'FrontCoverImage']),
  row('two-resources', 'film', 'SingleResourceReleaseWithCoverArt', [/<Image>[\s\S]*<\/Image>/, '']),
  row('one-resource', 'film', 'SingleResourceRelease', ['</ResourceList>', '<Image/></ResourceList>'], {
    prepare: [[/<Image>[\s\S]*<\/Image>/, '']],
  }),
  album('tracks', /TrackRelease/g, 'Single'),
  album('several-releases', /<Release>[\s\S]*<\/Release>/, '', { also: ['14:track-for-each', '14:tracks'] }),
  album(
    'track-for-each',
    '</ReleaseResourceReferenceList>',
    '<ReleaseResourceReference ReleaseResourceType="PrimaryResource">A3</ReleaseResourceReference></ReleaseResourceReferenceList>',
  ),
  album(
    'one-resource-per-track',
    /<ReleaseResourceReferenceList>(?=<ReleaseResourceReference ReleaseResourceType="PrimaryResource">A1<\/ReleaseResourceReference><\/)/,
    '<ReleaseResourceReferenceList><ReleaseResourceReference>A2</ReleaseResourceReference>',
  ),
  film('one-release', '</ReleaseList>', '<Release/></ReleaseList>', {
    also: ['14:c-line', '14:display-artist', '14:label', '14:p-line'],
  }),
  album('cover', '>FrontCoverImage<', '>Poster<'),
  row(
    'single-types',
    'album',
    'AudioSingle',
    ['<ReleaseType>Single</ReleaseType>', '<ReleaseType>Single</ReleaseType><ReleaseType>EP</ReleaseType>'],
    { prepare: type('Single') },
  ),
  album('main-identified', '<ICPN>4012345678900</ICPN>', '<ProprietaryId>x</ProprietaryId>'),
  album('isrc', '<ISRC>QZABC2700001</ISRC>', '<ISRC/>', { also: ['14:isrc-prefix'] }),
  film('video-isrc', '<ISRC>QZABC2710001</ISRC>', ''),
  series('film-identified', '<ProprietaryId Namespace="P">v1</ProprietaryId>', ''),
  album('secondary-identified', '<ProprietaryId Namespace="P">i9</ProprietaryId>', ''),
  album('label', '<LabelName>Sample Records</LabelName>', ''),
  row('ringtone-source', 'album', 'Ringtone', ['IsReleaseFromRelease', 'IsEquivalentToAudio']),
  row('two-kinds', 'album', 'MixedMediaBundle', [videoItem[1].slice(0, videoItem[1].indexOf('</ResourceGroup>')), ''], {
    prepare: [video, videoItem],
  }),
  row('captures-only', 'film', 'SimpleVideoSingle', ['VideoScreenCapture', 'FrontCoverImage']),
  row(
    'no-secondary',
    'film',
    'SingleResourceRelease',
    [
      '</ReleaseResourceReferenceList>',
      '<ReleaseResourceReference ReleaseResourceType="SecondaryResource">A8</ReleaseResourceReference></ReleaseResourceReferenceList>',
    ],
    {
      prepare: [
        [/<ReleaseResourceReference ReleaseResourceType="SecondaryResource">A8<\/ReleaseResourceReference>/g, ''],
      ],
    },
  ),
  row('no-groups', 'film', 'SingleResourceRelease', ['<Genre>', '<ResourceGroup/><Genre>'], {
    prepare: [[/<ResourceGroup>.*<\/ResourceGroup>/, '']],
  }),
  row('composer', 'album', 'DigitalClassicalAudioAlbum', [/>Composer</g, '>Arranger<']),
  row('sections-titled', 'album', 'DigitalClassicalAudioAlbum', [
    '</ReleaseDetailsByTerritory>',
    '</ReleaseDetailsByTerritory><ReleaseDetailsByTerritory><LabelName/></ReleaseDetailsByTerritory>',
  ]),
  row('work-groups', 'album', 'DigitalClassicalAudioAlbum', ['GroupingTitle', 'DisplayTitle']),
  album(
    'nesting',
    '</Title><SequenceNumber>1</SequenceNumber>',
    `</Title><SequenceNumber>1</SequenceNumber>${'<ResourceGroup><SequenceNumber>1</SequenceNumber>'.repeat(4)}${'</ResourceGroup>'.repeat(4)}`,
    { also: ['14:numbers-run'] },
  ),
  film('cue-sheet', /<VideoCueSheetReference>.*<\/VideoCueSheetReference>/, ''),
  film('cues', /<Cue>.*<\/Cue>/, ''),
  film('cue-start', '<StartTime>PT0S</StartTime><Duration>', '<Duration>'),
  film('cue-duration', '<Duration>PT1M</Duration>', ''),
  film('cue-identified', '<ISRC>QZABC2700099</ISRC>', ''),
  film(
    'cue-formal-title',
    'ReferencedCreationTitle TitleType="FormalTitle"',
    'ReferencedCreationTitle TitleType="AlternativeTitle"',
  ),
  film(
    'cue-display-title',
    'ReferencedCreationTitle TitleType="DisplayTitle"',
    'ReferencedCreationTitle TitleType="AlternativeTitle"',
  ),
  film('cue-contributor', '<ReferencedCreationContributor/>', ''),
  film('cue-p-line', '<PLine/>', ''),
  film('cue-is-music', '<HasMusicalContent>true', '<HasMusicalContent>false'),
  film('cue-c-line', '<CLine/>', ''),
  film('chapters-only', 'VideoChapter', 'Season'),
  film('chapter-identified', '<ProprietaryId>c1</ProprietaryId>', ''),
  film('chapter-title', '<Title/>', ''),
  film('chapter-complete', '<IsComplete>true', '<IsComplete>false'),
  film('chapter-of-video', '<CollectionResourceReference>A1<', '<CollectionResourceReference>A7<'),
  film('video-has-chapters', '>X1</SoundRecordingCollectionReference>', '>X2</SoundRecordingCollectionReference>'),
  film(
    'video-has-chapters',
    '<StartTime>PT0S</StartTime></SoundRecordingCollectionReference>',
    '</SoundRecordingCollectionReference>',
  ),
  series('collections', /<CollectionList>.*<\/CollectionList>/, ''),
  series(
    'one-equivalent-collection',
    '</CollectionList>',
    '<Collection><EquivalentReleaseReference/></Collection><Collection><EquivalentReleaseReference/></Collection></CollectionList>',
  ),
  series(
    'complete-once',
    '</Collection>',
    '<CollectionDetailsByTerritory><IsComplete>true</IsComplete></CollectionDetailsByTerritory></Collection>',
  ),
  deals('known-business', stream, `14/${stream}"`, `14/${stream} CommonDealTypes/14/Nothing"`),
  deals('no-header-comment', stream, '<MessageId>', '<Comment/><MessageId>', { also: ['14:no-comment'] }),
  deals('no-deal-language', stream, '<Usage>', '<Usage LanguageAndScriptCode="en">'),
  deals(
    'no-bulk-price',
    'TetheredDownloadService',
    ...inTerms('<PriceInformation><BulkOrderWholesalePricePerUnit/></PriceInformation>'),
  ),
  deals('no-offer-set', stream, ...inTerms('<RelatedReleaseOfferSet/>')),
  deals('no-resource-usage', stream, '</Deal>', '<ResourceUsage/></Deal>'),
  deals('no-rental', stream, ...inTerms('<ConsumerRentalPeriod/>')),
  deals(
    'web-policy',
    'RightsClaimsOnUserGeneratedContent',
    'CommonDealTypes/14/RightsClaimsOnUserGeneratedContent',
    `CommonDealTypes/14/${stream}`,
    {
      prepare: [
        inTerms('<WebPolicy/>'),
        ['SubscriptionModel', 'RightsClaimModel'],
        ['OnDemandStream', 'UserMakeAvailableUserProvided'],
      ],
      also: ['14:business-called-for', '14:business-model', '14:business-use'],
    },
  ),
  deals('business-model', stream, 'SubscriptionModel', 'AdvertisementSupportedModel', {
    also: ['14:business-called-for'],
  }),
  deals('business-use', stream, 'OnDemandStream', 'NonInteractiveStream', { also: ['14:business-called-for'] }),
  deals('business-drm', 'DRMProtectedDownloadService', 'DrmEnforced', 'NotDrmEnforced', {
    prepare: [
      ['SubscriptionModel', 'PayAsYouGoModel'],
      ['OnDemandStream', 'PermanentDownload'],
      inUsage('<TechnicalInstantiation><DrmEnforcementType>DrmEnforced</DrmEnforcementType></TechnicalInstantiation>'),
    ],
    also: ['14:business-called-for'],
  }),
  deals('business-interface', stream, ...inUsage('<UserInterfaceType>Kiosk</UserInterfaceType>')),
  deals('business-interface', 'KioskService', '<UserInterfaceType>Kiosk</UserInterfaceType>', '', {
    prepare: [
      ['SubscriptionModel', 'PayAsYouGoModel'],
      ['OnDemandStream', 'PermanentDownload'],
      inUsage('<UserInterfaceType>Kiosk</UserInterfaceType>'),
    ],
    also: ['14:business-called-for'],
  }),
  deals('business-channel', stream, ...inUsage('<DistributionChannelType>Internet</DistributionChannelType>')),
  deals('business-pre-order', stream, ...inTerms('<PreOrderReleaseDate/>')),
  deals('business-pre-order', stream, ...inTerms('<PreOrderPreviewDate/>')),
  deals('business-release', stream, '14/AudioSingle', '14/AudioAlbum'),
  deals('business-not-generic', stream, `14/${stream}"`, `14/${stream} CommonDealTypes/14/GenericDownloadService"`, {
    also: ['14:business-model', '14:business-use'],
  }),
  deals('business-no-price', stream, ...inTerms('<PriceInformation/>')),
  deals(
    'business-generic-use',
    'GenericSubscriptionStreamingService',
    '<UseType>Stream</UseType>',
    '<UseType>Stream</UseType><UseType>OnDemandStream</UseType>',
    {
      prepare: [['OnDemandStream', 'Stream']],
    },
  ),
  deals(
    'business-called-for',
    stream,
    '</DealList>',
    '<ReleaseDeal><Deal><DealTerms><CommercialModelType>PayAsYouGoModel</CommercialModelType><Usage><UseType>PermanentDownload</UseType></Usage></DealTerms></Deal></ReleaseDeal></DealList>',
  ),
];
