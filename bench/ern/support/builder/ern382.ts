import { cLine, genre, language, marked, owner, partyName, pLine, proprietaryId, type Tree, unit } from './values.ts';

/** The same for ERN 3.8.2, where parties stand where they act and facts in details by territory. */
export function tree382(m: Tree): Tree {
  const parties = new Map<string, Tree>(m.parties.map((party: Tree) => [party.partyReference, inline(party)]));
  const labels = new Map<string, Tree>(m.parties.map((party: Tree) => [party.partyReference, party.partyNames[0]]));
  return {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    'ern:NewReleaseMessage': {
      '@_xmlns:ern': 'http://ddex.net/xml/ern/382',
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xsi:schemaLocation': 'http://ddex.net/xml/ern/382 http://ddex.net/xml/ern/382/release-notification.xsd',
      '@_MessageSchemaVersionId': 'ern/382',
      '@_ReleaseProfileVersionId': 'CommonReleaseTypes/14/AudioAlbum',
      '@_LanguageAndScriptCode': m.languageAndScriptCode,
      MessageHeader: {
        MessageThreadId: m.messageHeader.messageThreadId,
        MessageId: m.messageHeader.messageId,
        MessageSender: messagingParty(m.messageHeader.messageSender),
        MessageRecipient: m.messageHeader.messageRecipients.map(messagingParty),
        MessageCreatedDateTime: m.messageHeader.messageCreatedDateTime,
        MessageControlType: m.messageHeader.messageControlType,
      },
      ResourceList: {
        SoundRecording: m.soundRecordings.map((one: Tree) => soundRecording(one, parties)),
        Image: m.images.map(image),
      },
      ReleaseList: {
        Release: [
          mainRelease(m.release, parties, labels),
          ...m.trackReleases.map((one: Tree) => trackRelease(one, labels)),
        ],
      },
      DealList: { ReleaseDeal: m.releaseDeals.map(releaseDeal) },
    },
  };
}

type Parties = ReadonlyMap<string, Tree>;

const messagingParty = ({ partyId, partyName: name }: Tree): Tree => ({
  PartyId: { '@_IsDPID': true, '#text': partyId },
  PartyName: { FullName: name.fullName },
});

const inline = ({ partyNames, partyIds }: Tree): Tree => ({
  PartyName: partyNames.map(partyName),
  PartyId: partyIds?.map((id: Tree) =>
    id.isni === undefined
      ? { '@_Namespace': 'IPI', '#text': id.ipiNameNumber }
      : { '@_IsISNI': true, '#text': id.isni },
  ),
});

const titleIn = (title: Tree): Tree => ({
  '@_LanguageAndScriptCode': title.languageAndScriptCode,
  '@_TitleType': 'DisplayTitle',
  TitleText: title.titleText,
  SubTitle: title.subTitles?.map((one: Tree) => marked(one, { subTitleType: 'SubTitleType' })),
});

const referenceTitle = ([first]: Tree): Tree =>
  typeof first === 'object'
    ? { '@_LanguageAndScriptCode': first.languageAndScriptCode, TitleText: first.value }
    : { TitleText: first };

const artist = (one: Tree, parties: Parties): Tree => ({
  '@_SequenceNumber': one.sequenceNumber,
  ...parties.get(one.artistPartyReference),
  ArtistRole: [one.displayArtistRole],
});

const writers = new Set(['Composer', 'Lyricist']);

function soundRecording(m: Tree, parties: Parties): Tree {
  const [edition] = m.soundRecordingEditions;
  const [direct, indirect]: [Tree[], Tree[]] = [[], []];
  for (const one of m.contributors) (writers.has(one.roles[0].value) ? indirect : direct).push(one);
  const territories = new Set<string>(['Worldwide']);
  for (const title of m.displayTitles) territories.add(title.applicableTerritoryCode ?? 'Worldwide');
  return {
    SoundRecordingType: m.type,
    SoundRecordingId: edition.resourceIds.map(({ isrc, proprietaryIds }: Tree) => ({
      ISRC: isrc,
      ProprietaryId: proprietaryIds?.map(proprietaryId),
    })),
    IndirectSoundRecordingId: m.workIds.map(({ iswc }: Tree) => ({ ISWC: iswc })),
    ResourceReference: m.resourceReference,
    ReferenceTitle: referenceTitle(m.displayTitleTexts),
    IsInstrumental: m.isInstrumental,
    LanguageOfPerformance: m.languagesOfPerformance,
    Duration: m.duration,
    CreationDate: marked(m.creationDate, { applicableTerritoryCode: 'TerritoryCode' }),
    SoundRecordingDetailsByTerritory: [...territories].map((code) => {
      const isFirst = code === 'Worldwide';
      return {
        TerritoryCode: code,
        Title: m.displayTitles
          .filter((title: Tree) => (title.applicableTerritoryCode ?? 'Worldwide') === code)
          .map(titleIn),
        DisplayArtist: m.displayArtists.map((one: Tree) => artist(one, parties)),
        ResourceContributor: direct.map((one) => ({
          '@_SequenceNumber': one.sequenceNumber,
          ...parties.get(one.contributorPartyReference),
          ResourceContributorRole: one.roles.map(({ value }: Tree) => value),
          IsFeaturedArtist: one.hasMadeFeaturedContribution,
          InstrumentType: one.instrumentTypes,
        })),
        IndirectResourceContributor: indirect.map((one) => ({
          '@_SequenceNumber': one.sequenceNumber,
          ...parties.get(one.contributorPartyReference),
          IndirectResourceContributorRole: one.roles.map(({ value }: Tree) => value),
        })),
        DisplayArtistName: isFirst ? m.displayArtistNames.map((one: Tree) => marked(one, language)) : undefined,
        RightsController: m.resourceRightsControllers.map((one: Tree) => ({
          ...parties.get(one.rightsControllerPartyReference),
          RightsControllerRole: one.rightsControlTypes,
          RightSharePercentage: one.rightSharePercentage,
        })),
        OriginalResourceReleaseDate: m.firstPublicationDates,
        PLine: isFirst ? edition.pLines.map(pLine) : undefined,
        ParentalWarningType: isFirst ? m.parentalWarningTypes : undefined,
        TechnicalSoundRecordingDetails: isFirst ? edition.technicalDetails.map(technical) : undefined,
      };
    }),
  };
}

function technical({ technicalResourceDetailsReference, deliveryFiles: [one] }: Tree): Tree {
  return {
    TechnicalResourceDetailsReference: technicalResourceDetailsReference,
    AudioCodecType: one.audioCodecType,
    BitRate: marked(one.bitRate, unit),
    NumberOfChannels: one.numberOfChannels,
    SamplingRate: marked(one.samplingRate, unit),
    BitsPerSample: one.bitsPerSample,
    File: file(one.file),
  };
}

function file({ uri, hashSum }: Tree): Tree {
  const slash = uri.lastIndexOf('/') + 1;
  return {
    FileName: uri.slice(slash),
    FilePath: uri.slice(0, slash),
    HashSum: { HashSum: hashSum.hashSumValue, HashSumAlgorithmType: hashSum.algorithm },
  };
}

const image = (m: Tree): Tree => ({
  ImageType: m.type,
  ImageId: m.resourceIds.map((id: Tree) => ({ ProprietaryId: id.proprietaryIds.map(proprietaryId) })),
  ResourceReference: m.resourceReference,
  ImageDetailsByTerritory: {
    TerritoryCode: 'Worldwide',
    ParentalWarningType: m.parentalWarningTypes,
    TechnicalImageDetails: m.technicalDetails.map((details: Tree) => ({
      TechnicalResourceDetailsReference: details.technicalResourceDetailsReference,
      ImageCodecType: details.imageCodecType,
      ImageHeight: marked(details.imageHeight, unit),
      ImageWidth: marked(details.imageWidth, unit),
      File: file(details.file),
    })),
  },
});

const reference = (code: string, kind: string): Tree => ({ '@_ReleaseResourceType': kind, '#text': code });

function labelName(one: Tree, labels: Parties): Tree {
  const isObject = typeof one === 'object';
  const { fullName } = labels.get(isObject ? one.value : one) as Tree;
  const isNamed = typeof fullName === 'object';
  return {
    '@_LanguageAndScriptCode': isNamed ? fullName.languageAndScriptCode : undefined,
    '@_LabelNameType': isObject ? 'UserDefined' : undefined,
    '@_Namespace': isObject ? 'PADPIDA2014021304R' : undefined,
    '@_UserDefinedValue': isObject ? one.labelType : undefined,
    '#text': isNamed ? fullName.value : fullName,
  };
}

const mainRelease = (m: Tree, parties: Parties, labels: Parties): Tree => ({
  '@_IsMainRelease': true,
  ReleaseId: { GRid: m.releaseId.gRid, ICPN: { '@_IsEan': true, '#text': m.releaseId.icpn } },
  ReleaseReference: m.releaseReference,
  ReferenceTitle: referenceTitle(m.displayTitleTexts),
  ReleaseResourceReferenceList: {
    ReleaseResourceReference: [
      ...m.resourceGroup.resourceGroups.flatMap((group: Tree) =>
        group.resourceGroupContentItems.map((item: Tree) =>
          reference(item.releaseResourceReference, 'PrimaryResource'),
        ),
      ),
      ...m.resourceGroup.linkedReleaseResourceReferences.map((one: Tree) =>
        reference(typeof one === 'object' ? one.value : one, 'SecondaryResource'),
      ),
    ],
  },
  ReleaseType: m.releaseTypes,
  ReleaseDetailsByTerritory: {
    TerritoryCode: 'Worldwide',
    DisplayArtistName: m.displayArtistNames.map((one: Tree) => marked(one, language)),
    LabelName: m.releaseLabelReferences.map((one: Tree) => labelName(one, labels)),
    Title: m.displayTitles.map(titleIn),
    DisplayArtist: m.displayArtists.map((one: Tree) => artist(one, parties)),
    ParentalWarningType: m.parentalWarningTypes,
    ResourceGroup: {
      ResourceGroup: m.resourceGroup.resourceGroups.map((group: Tree) => ({
        Title: group.displayTitles.map(titleIn),
        SequenceNumber: group.sequenceNumber,
        ResourceGroupContentItem: group.resourceGroupContentItems.map((item: Tree) => ({
          SequenceNumber: item.sequenceNumber,
          ReleaseResourceReference: reference(item.releaseResourceReference, 'PrimaryResource'),
        })),
      })),
    },
    Genre: m.displayGenres.map(genre),
    PLine: m.pLines.map(pLine),
    CLine: m.cLines.map(cLine),
    ReleaseDate: m.releaseDates.map(plain),
    OriginalReleaseDate: m.originalReleaseDates.map(plain),
  },
  Duration: m.duration,
});

const plain = (one: Tree): Tree => (typeof one === 'object' ? one.value : one);

const trackRelease = (m: Tree, labels: Parties): Tree => ({
  ReleaseId: { ProprietaryId: m.releaseId.proprietaryIds.map(proprietaryId) },
  ReleaseReference: m.releaseReference,
  ReferenceTitle: referenceTitle(m.displayTitleTexts),
  ReleaseResourceReferenceList: {
    ReleaseResourceReference: reference(m.releaseResourceReference, 'PrimaryResource'),
  },
  ReleaseDetailsByTerritory: {
    TerritoryCode: 'Worldwide',
    LabelName: m.releaseLabelReferences.map((one: Tree) => labelName(one, labels)),
    Title: m.displayTitles.map(titleIn),
    Genre: m.displayGenres.map(genre),
  },
});

const releaseDeal = (m: Tree): Tree => ({
  DealReleaseReference: m.dealReleaseReferences,
  Deal: m.deals.map(({ dealTerms: terms }: Tree) => ({
    DealTerms: {
      CommercialModelType: terms.commercialModelTypes,
      Usage: { UseType: terms.useTypes },
      TerritoryCode: terms.territoryCodes,
      PriceInformation: terms.priceInformation?.map((one: Tree) => ({ PriceType: marked(one.priceCode, owner) })),
      ValidityPeriod: terms.validityPeriods.map((one: Tree) => ({ StartDateTime: one.startDateTime })),
    },
  })),
});
