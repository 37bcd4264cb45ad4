import { cLine, genre, language, marked, owner, partyName, pLine, proprietaryId, type Tree, unit } from './values.ts';

/** The album in ERN 4.3 as a tree for fast-xml-parser's builder: the plain mapping that one would write for it. */
export const tree43 = (m: Tree): Tree => ({
  '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
  'ern:NewReleaseMessage': {
    '@_xmlns:ern': 'http://ddex.net/xml/ern/43',
    '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@_xsi:schemaLocation': 'http://ddex.net/xml/ern/43 http://ddex.net/xml/ern/43/release-notification.xsd',
    '@_AvsVersionId': '9',
    '@_ReleaseProfileVersionId': m.releaseProfileVersionId,
    '@_LanguageAndScriptCode': m.languageAndScriptCode,
    MessageHeader: {
      MessageThreadId: m.messageHeader.messageThreadId,
      MessageId: m.messageHeader.messageId,
      MessageSender: messagingParty(m.messageHeader.messageSender),
      MessageRecipient: m.messageHeader.messageRecipients.map(messagingParty),
      MessageCreatedDateTime: m.messageHeader.messageCreatedDateTime,
      MessageControlType: m.messageHeader.messageControlType,
    },
    PartyList: { Party: m.parties.map(party) },
    ResourceList: { SoundRecording: m.soundRecordings.map(soundRecording), Image: m.images.map(image) },
    ReleaseList: { Release: release(m.release), TrackRelease: m.trackReleases.map(trackRelease) },
    DealList: { ReleaseDeal: m.releaseDeals.map(releaseDeal) },
  },
});

const messagingParty = ({ partyId, partyName: name }: Tree): Tree => ({
  PartyId: partyId,
  PartyName: { FullName: name.fullName },
});

const party = ({ partyReference, partyNames, partyIds }: Tree): Tree => ({
  PartyReference: partyReference,
  PartyName: partyNames.map(partyName),
  PartyId: partyIds.map(({ isni, ipiNameNumber }: Tree) => ({ ISNI: isni, IpiNameNumber: ipiNameNumber })),
});

const marks = { ...language, applicableTerritoryCode: 'ApplicableTerritoryCode', isDefault: 'IsDefault' };
const text = (value: Tree): Tree => marked(value, marks);

const displayTitle = (title: Tree): Tree => ({
  '@_LanguageAndScriptCode': title.languageAndScriptCode,
  '@_ApplicableTerritoryCode': title.applicableTerritoryCode,
  '@_IsDefault': title.isDefault,
  TitleText: title.titleText,
  SubTitle: title.subTitles?.map((one: Tree) => marked(one, { subTitleType: 'SubTitleType' })),
});

const displayArtist = (artist: Tree): Tree => ({
  '@_SequenceNumber': artist.sequenceNumber,
  ArtistPartyReference: artist.artistPartyReference,
  DisplayArtistRole: artist.displayArtistRole,
});

const roles = new Set(['Composer', 'Lyricist', 'Musician', 'MixingEngineer', 'MasteringEngineer']);
const role = ({ value }: Tree): Tree =>
  roles.has(value)
    ? value
    : { '@_Namespace': 'PADPIDA2014021304R', '@_UserDefinedValue': value, '#text': 'UserDefined' };

const soundRecording = (m: Tree): Tree => ({
  ResourceReference: m.resourceReference,
  Type: m.type,
  SoundRecordingEdition: m.soundRecordingEditions.map((edition: Tree) => ({
    ResourceId: edition.resourceIds.map(({ isrc, proprietaryIds }: Tree) => ({
      ISRC: isrc,
      ProprietaryId: proprietaryIds?.map(proprietaryId),
    })),
    PLine: edition.pLines.map(pLine),
    TechnicalDetails: edition.technicalDetails.map((details: Tree) => ({
      TechnicalResourceDetailsReference: details.technicalResourceDetailsReference,
      DeliveryFile: details.deliveryFiles.map((one: Tree) => ({
        Type: one.type,
        AudioCodecType: one.audioCodecType,
        BitRate: marked(one.bitRate, unit),
        NumberOfChannels: one.numberOfChannels,
        SamplingRate: marked(one.samplingRate, unit),
        BitsPerSample: one.bitsPerSample,
        File: file(one.file),
      })),
    })),
  })),
  WorkId: m.workIds.map(({ iswc }: Tree) => ({ ISWC: iswc })),
  DisplayTitleText: m.displayTitleTexts.map(text),
  DisplayTitle: m.displayTitles.map(displayTitle),
  DisplayArtistName: m.displayArtistNames.map(text),
  DisplayArtist: m.displayArtists.map(displayArtist),
  Contributor: m.contributors.map((one: Tree) => ({
    '@_SequenceNumber': one.sequenceNumber,
    ContributorPartyReference: one.contributorPartyReference,
    Role: one.roles.map(role),
    InstrumentType: one.instrumentTypes,
    HasMadeFeaturedContribution: one.hasMadeFeaturedContribution,
  })),
  ResourceRightsController: m.resourceRightsControllers.map((one: Tree) => ({
    RightsControllerPartyReference: one.rightsControllerPartyReference,
    RightsControlType: one.rightsControlTypes,
    RightSharePercentage: one.rightSharePercentage,
  })),
  Duration: m.duration,
  CreationDate: text(m.creationDate),
  FirstPublicationDate: m.firstPublicationDates.map(text),
  ParentalWarningType: m.parentalWarningTypes.map(text),
  IsInstrumental: m.isInstrumental,
  LanguageOfPerformance: m.languagesOfPerformance,
});

const file = ({ uri, hashSum, fileSize }: Tree): Tree => ({
  URI: uri,
  HashSum: { Algorithm: hashSum.algorithm, HashSumValue: hashSum.hashSumValue },
  FileSize: fileSize,
});

const image = (m: Tree): Tree => ({
  ResourceReference: m.resourceReference,
  Type: m.type,
  ResourceId: m.resourceIds.map((id: Tree) => ({ ProprietaryId: id.proprietaryIds.map(proprietaryId) })),
  ParentalWarningType: m.parentalWarningTypes.map(text),
  TechnicalDetails: m.technicalDetails.map((details: Tree) => ({
    TechnicalResourceDetailsReference: details.technicalResourceDetailsReference,
    ImageCodecType: details.imageCodecType,
    ImageHeight: marked(details.imageHeight, unit),
    ImageWidth: marked(details.imageWidth, unit),
    File: file(details.file),
  })),
});

const label = (one: Tree): Tree => marked(one, { labelType: 'LabelType' });

const release = (m: Tree): Tree => ({
  ReleaseReference: m.releaseReference,
  ReleaseType: m.releaseTypes,
  ReleaseId: { GRid: m.releaseId.gRid, ICPN: m.releaseId.icpn },
  DisplayTitleText: m.displayTitleTexts.map(text),
  DisplayTitle: m.displayTitles.map(displayTitle),
  DisplayArtistName: m.displayArtistNames.map(text),
  DisplayArtist: m.displayArtists.map(displayArtist),
  ReleaseLabelReference: m.releaseLabelReferences.map(label),
  PLine: m.pLines.map(pLine),
  CLine: m.cLines.map(cLine),
  Duration: m.duration,
  Genre: m.displayGenres.map(genre),
  ReleaseDate: m.releaseDates.map(text),
  OriginalReleaseDate: m.originalReleaseDates.map(text),
  ParentalWarningType: m.parentalWarningTypes.map(text),
  ResourceGroup: {
    ResourceGroup: m.resourceGroup.resourceGroups.map((group: Tree) => ({
      '@_ResourceGroupType': group.resourceGroupType,
      DisplayTitleText: group.displayTitleTexts.map(text),
      DisplayTitle: group.displayTitles.map(displayTitle),
      SequenceNumber: group.sequenceNumber,
      ResourceGroupContentItem: group.resourceGroupContentItems.map((item: Tree) => ({
        SequenceNumber: item.sequenceNumber,
        ReleaseResourceReference: item.releaseResourceReference,
      })),
    })),
    LinkedReleaseResourceReference: m.resourceGroup.linkedReleaseResourceReferences.map((one: Tree) =>
      marked(one, { linkDescription: 'LinkDescription' }),
    ),
  },
});

const trackRelease = (m: Tree): Tree => ({
  ReleaseReference: m.releaseReference,
  ReleaseId: { ProprietaryId: m.releaseId.proprietaryIds.map(proprietaryId) },
  DisplayTitleText: m.displayTitleTexts.map(text),
  DisplayTitle: m.displayTitles.map(displayTitle),
  ReleaseResourceReference: m.releaseResourceReference,
  ReleaseLabelReference: m.releaseLabelReferences.map(label),
  Genre: m.displayGenres.map(genre),
});

const releaseDeal = (m: Tree): Tree => ({
  DealReleaseReference: m.dealReleaseReferences,
  Deal: m.deals.map(({ dealTerms: terms }: Tree) => ({
    DealTerms: {
      TerritoryCode: terms.territoryCodes,
      ValidityPeriod: terms.validityPeriods.map((one: Tree) => ({ StartDateTime: one.startDateTime })),
      CommercialModelType: terms.commercialModelTypes,
      UseType: terms.useTypes,
      PriceInformation: terms.priceInformation?.map((one: Tree) => ({ PriceCode: marked(one.priceCode, owner) })),
    },
  })),
});
