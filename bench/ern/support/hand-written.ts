import type { NewReleaseMessage } from '@slipway/ern';

/**
 * The limit that B2 compares with: a writer by hand of just what `albumOf` has, in ERN 4.3 with release 9 of the value
 * sets. It trusts the album: nothing is checked but what XML escapes, and nothing is looked for that an album of ours
 * never has. Literals are joined as far as they go, text becomes bytes every few KB. Frozen: it moves with the album
 * only, never with our writer.
 */
export function writeByHand(album: Model): Uint8Array {
  length = 0;
  text = `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://ddex.net/xml/ern/43 http://ddex.net/xml/ern/43/release-notification.xsd" AvsVersionId="9" ReleaseProfileVersionId="${album.releaseProfileVersionId}" LanguageAndScriptCode="${album.languageAndScriptCode}">\n`;
  header(album.messageHeader);
  text += '  <PartyList>\n';
  for (const party of album.parties as Model[]) writeParty(party);
  text += '  </PartyList>\n  <ResourceList>\n';
  for (const recording of album.soundRecordings as Model[]) soundRecording(recording);
  for (const image of album.images as Model[]) writeImage(image);
  text += '  </ResourceList>\n  <ReleaseList>\n';
  mainRelease(album.release as Model);
  for (const track of album.trackReleases as Model[]) trackRelease(track);
  text += '  </ReleaseList>\n  <DealList>\n';
  for (const releaseDeal of album.releaseDeals as Model[]) writeReleaseDeal(releaseDeal);
  text += '  </DealList>\n</ern:NewReleaseMessage>\n';
  flush();
  return new Uint8Array(buffer.subarray(0, length));
}

// biome-ignore lint/suspicious/noExplicitAny: a writer by hand knows the shapes of its album
type Model = NewReleaseMessage | any;

let text = '';
let length = 0;
const buffer = Buffer.allocUnsafe(16 * 1024 * 1024);

function flush(): void {
  length += buffer.write(text, length, 'utf8');
  text = '';
}

const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[&<>"\u0000-\u001f\ufffe\uffff]/;
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (value: string): string =>
  special.test(value) ? value.replace(/[&<>]/g, (character) => references[character] as string) : value;

function header(model: Model): void {
  text += `  <MessageHeader>
    <MessageThreadId>${escaped(model.messageThreadId)}</MessageThreadId>
    <MessageId>${escaped(model.messageId)}</MessageId>
    <MessageSender>
      <PartyId>${model.messageSender.partyId}</PartyId>
      <PartyName>
        <FullName>${escaped(model.messageSender.partyName.fullName)}</FullName>
      </PartyName>
    </MessageSender>\n`;
  for (const recipient of model.messageRecipients) {
    text += `    <MessageRecipient>
      <PartyId>${recipient.partyId}</PartyId>
      <PartyName>
        <FullName>${escaped(recipient.partyName.fullName)}</FullName>
      </PartyName>
    </MessageRecipient>\n`;
  }
  text += `    <MessageCreatedDateTime>${model.messageCreatedDateTime}</MessageCreatedDateTime>
    <MessageControlType>${model.messageControlType}</MessageControlType>
  </MessageHeader>\n`;
}

function writeParty(party: Model): void {
  text += `    <Party>\n      <PartyReference>${party.partyReference}</PartyReference>\n`;
  for (const { fullName, keyName } of party.partyNames) {
    text += `      <PartyName>\n        <FullName LanguageAndScriptCode="${fullName.languageAndScriptCode}">${escaped(fullName.value)}</FullName>\n`;
    if (keyName !== undefined) text += `        <KeyName>${escaped(keyName)}</KeyName>\n`;
    text += '      </PartyName>\n';
  }
  for (const { isni, ipiNameNumber } of party.partyIds) {
    text += '      <PartyId>\n';
    if (isni !== undefined) text += `        <ISNI>${isni}</ISNI>\n`;
    if (ipiNameNumber !== undefined) text += `        <IpiNameNumber>${ipiNameNumber}</IpiNameNumber>\n`;
    text += '      </PartyId>\n';
  }
  text += '    </Party>\n';
  flush();
}

/** The attributes of a text that holds in a language and a territory. */
function marks(model: Model): string {
  let made = '';
  if (model.languageAndScriptCode !== undefined) made = ` LanguageAndScriptCode="${model.languageAndScriptCode}"`;
  if (model.applicableTerritoryCode !== undefined)
    made += ` ApplicableTerritoryCode="${model.applicableTerritoryCode}"`;
  if (model.isDefault !== undefined) made += ` IsDefault="${model.isDefault}"`;
  return made;
}

const isText = (model: Model): model is string => typeof model === 'string';

function displayTitleTexts(list: readonly Model[], indent: string): void {
  for (const one of list) {
    text += isText(one)
      ? `${indent}<DisplayTitleText>${escaped(one)}</DisplayTitleText>\n`
      : `${indent}<DisplayTitleText${marks(one)}>${escaped(one.value)}</DisplayTitleText>\n`;
  }
}

function displayTitles(list: readonly Model[], indent: string): void {
  for (const one of list) {
    text += `${indent}<DisplayTitle${marks(one)}>\n${indent}  <TitleText>${escaped(one.titleText)}</TitleText>\n`;
    if (one.subTitles !== undefined) {
      for (const { value, subTitleType } of one.subTitles) {
        text += `${indent}  <SubTitle SubTitleType="${subTitleType}">${escaped(value)}</SubTitle>\n`;
      }
    }
    text += `${indent}</DisplayTitle>\n`;
  }
}

function displayArtists(list: readonly Model[]): void {
  for (const { sequenceNumber, artistPartyReference, displayArtistRole } of list) {
    text += `      <DisplayArtist SequenceNumber="${sequenceNumber}">
        <ArtistPartyReference>${artistPartyReference}</ArtistPartyReference>
        <DisplayArtistRole>${displayArtistRole}</DisplayArtistRole>
      </DisplayArtist>\n`;
  }
}

const roles = new Set(['Composer', 'Lyricist', 'Musician', 'MixingEngineer', 'MasteringEngineer']);

function soundRecording(model: Model): void {
  text += `    <SoundRecording>
      <ResourceReference>${model.resourceReference}</ResourceReference>
      <Type>${model.type}</Type>\n`;
  for (const { resourceIds, pLines, technicalDetails } of model.soundRecordingEditions) {
    text += '      <SoundRecordingEdition>\n';
    for (const { isrc, proprietaryIds } of resourceIds) {
      text += `        <ResourceId>\n          <ISRC>${isrc}</ISRC>\n`;
      for (const { namespace, value } of proprietaryIds) {
        text += `          <ProprietaryId Namespace="${namespace}">${escaped(value)}</ProprietaryId>\n`;
      }
      text += '        </ResourceId>\n';
    }
    for (const { year, pLineCompany, pLineText } of pLines) {
      text += '        <PLine>\n';
      if (year !== undefined) text += `          <Year>${year}</Year>\n`;
      if (pLineCompany !== undefined) text += `          <PLineCompany>${escaped(pLineCompany)}</PLineCompany>\n`;
      text += `          <PLineText>${escaped(pLineText)}</PLineText>\n        </PLine>\n`;
    }
    for (const { technicalResourceDetailsReference, deliveryFiles } of technicalDetails) {
      text += `        <TechnicalDetails>
          <TechnicalResourceDetailsReference>${technicalResourceDetailsReference}</TechnicalResourceDetailsReference>\n`;
      for (const one of deliveryFiles) {
        text += `          <DeliveryFile>
            <Type>${one.type}</Type>
            <AudioCodecType>${one.audioCodecType}</AudioCodecType>
            <BitRate UnitOfMeasure="${one.bitRate.unitOfMeasure}">${one.bitRate.value}</BitRate>
            <NumberOfChannels>${escaped(one.numberOfChannels)}</NumberOfChannels>
            <SamplingRate UnitOfMeasure="${one.samplingRate.unitOfMeasure}">${one.samplingRate.value}</SamplingRate>
            <BitsPerSample>${one.bitsPerSample}</BitsPerSample>
            <File>
              <URI>${escaped(one.file.uri)}</URI>
              <HashSum>
                <Algorithm>${one.file.hashSum.algorithm}</Algorithm>
                <HashSumValue>${escaped(one.file.hashSum.hashSumValue)}</HashSumValue>
              </HashSum>
              <FileSize>${one.file.fileSize}</FileSize>
            </File>
          </DeliveryFile>\n`;
      }
      text += '        </TechnicalDetails>\n';
    }
    text += '      </SoundRecordingEdition>\n';
  }
  for (const { iswc } of model.workIds) text += `      <WorkId>\n        <ISWC>${iswc}</ISWC>\n      </WorkId>\n`;
  displayTitleTexts(model.displayTitleTexts, '      ');
  displayTitles(model.displayTitles, '      ');
  for (const one of model.displayArtistNames) {
    text += `      <DisplayArtistName${marks(one)}>${escaped(one.value)}</DisplayArtistName>\n`;
  }
  displayArtists(model.displayArtists);
  for (const one of model.contributors) {
    text += `      <Contributor SequenceNumber="${one.sequenceNumber}">
        <ContributorPartyReference>${one.contributorPartyReference}</ContributorPartyReference>\n`;
    for (const { value } of one.roles) {
      text += roles.has(value)
        ? `        <Role>${value}</Role>\n`
        : `        <Role Namespace="PADPIDA2014021304R" UserDefinedValue="${escaped(value)}">UserDefined</Role>\n`;
    }
    if (one.instrumentTypes !== undefined) {
      for (const instrument of one.instrumentTypes) text += `        <InstrumentType>${instrument}</InstrumentType>\n`;
    }
    text += `        <HasMadeFeaturedContribution>${one.hasMadeFeaturedContribution}</HasMadeFeaturedContribution>\n      </Contributor>\n`;
  }
  for (const one of model.resourceRightsControllers) {
    text += `      <ResourceRightsController>
        <RightsControllerPartyReference>${one.rightsControllerPartyReference}</RightsControllerPartyReference>\n`;
    for (const type of one.rightsControlTypes) text += `        <RightsControlType>${type}</RightsControlType>\n`;
    text += `        <RightSharePercentage>${one.rightSharePercentage}</RightSharePercentage>\n      </ResourceRightsController>\n`;
  }
  text += `      <Duration>${model.duration}</Duration>\n`;
  const { creationDate } = model;
  text += `      <CreationDate ApplicableTerritoryCode="${creationDate.applicableTerritoryCode}">${creationDate.value}</CreationDate>\n`;
  for (const one of model.firstPublicationDates) {
    text += `      <FirstPublicationDate${marks(one)}>${one.value}</FirstPublicationDate>\n`;
  }
  for (const one of model.parentalWarningTypes) {
    text += `      <ParentalWarningType${marks(one)}>${one.value}</ParentalWarningType>\n`;
  }
  text += `      <IsInstrumental>${model.isInstrumental}</IsInstrumental>\n`;
  for (const one of model.languagesOfPerformance)
    text += `      <LanguageOfPerformance>${one}</LanguageOfPerformance>\n`;
  text += '    </SoundRecording>\n';
  flush();
}

function writeImage(model: Model): void {
  text += `    <Image>
      <ResourceReference>${model.resourceReference}</ResourceReference>
      <Type>${model.type}</Type>\n`;
  for (const { proprietaryIds } of model.resourceIds) {
    text += '      <ResourceId>\n';
    for (const { namespace, value } of proprietaryIds) {
      text += `        <ProprietaryId Namespace="${namespace}">${escaped(value)}</ProprietaryId>\n`;
    }
    text += '      </ResourceId>\n';
  }
  for (const one of model.parentalWarningTypes) text += `      <ParentalWarningType>${one}</ParentalWarningType>\n`;
  for (const one of model.technicalDetails) {
    text += `      <TechnicalDetails>
        <TechnicalResourceDetailsReference>${one.technicalResourceDetailsReference}</TechnicalResourceDetailsReference>
        <ImageCodecType>${one.imageCodecType}</ImageCodecType>
        <ImageHeight UnitOfMeasure="${one.imageHeight.unitOfMeasure}">${one.imageHeight.value}</ImageHeight>
        <ImageWidth UnitOfMeasure="${one.imageWidth.unitOfMeasure}">${one.imageWidth.value}</ImageWidth>
        <File>
          <URI>${escaped(one.file.uri)}</URI>
          <HashSum>
            <Algorithm>${one.file.hashSum.algorithm}</Algorithm>
            <HashSumValue>${escaped(one.file.hashSum.hashSumValue)}</HashSumValue>
          </HashSum>
        </File>
      </TechnicalDetails>\n`;
  }
  text += '    </Image>\n';
}

function mainRelease(model: Model): void {
  text += `    <Release>
      <ReleaseReference>${model.releaseReference}</ReleaseReference>\n`;
  for (const type of model.releaseTypes) text += `      <ReleaseType>${type}</ReleaseType>\n`;
  const { gRid, icpn } = model.releaseId;
  text += '      <ReleaseId>\n';
  if (gRid !== undefined) text += `        <GRid>${gRid}</GRid>\n`;
  if (icpn !== undefined) text += `        <ICPN>${icpn}</ICPN>\n`;
  text += '      </ReleaseId>\n';
  displayTitleTexts(model.displayTitleTexts, '      ');
  displayTitles(model.displayTitles, '      ');
  for (const one of model.displayArtistNames) {
    text += `      <DisplayArtistName${marks(one)}>${escaped(one.value)}</DisplayArtistName>\n`;
  }
  displayArtists(model.displayArtists);
  for (const { labelType, value } of model.releaseLabelReferences) {
    text += `      <ReleaseLabelReference LabelType="${labelType}">${value}</ReleaseLabelReference>\n`;
  }
  for (const { year, pLineText } of model.pLines) {
    text += `      <PLine>\n        <Year>${year}</Year>\n        <PLineText>${escaped(pLineText)}</PLineText>\n      </PLine>\n`;
  }
  for (const { year, cLineText } of model.cLines) {
    text += `      <CLine>\n        <Year>${year}</Year>\n        <CLineText>${escaped(cLineText)}</CLineText>\n      </CLine>\n`;
  }
  text += `      <Duration>${model.duration}</Duration>\n`;
  genres(model.displayGenres);
  for (const one of model.releaseDates) text += `      <ReleaseDate${marks(one)}>${one.value}</ReleaseDate>\n`;
  for (const one of model.originalReleaseDates) {
    text += `      <OriginalReleaseDate${marks(one)}>${one.value}</OriginalReleaseDate>\n`;
  }
  for (const one of model.parentalWarningTypes) text += `      <ParentalWarningType>${one}</ParentalWarningType>\n`;
  text += '      <ResourceGroup>\n';
  for (const group of model.resourceGroup.resourceGroups) {
    text += `        <ResourceGroup ResourceGroupType="${group.resourceGroupType}">\n`;
    displayTitleTexts(group.displayTitleTexts, '          ');
    displayTitles(group.displayTitles, '          ');
    text += `          <SequenceNumber>${group.sequenceNumber}</SequenceNumber>\n`;
    for (const { sequenceNumber, releaseResourceReference } of group.resourceGroupContentItems) {
      text += `          <ResourceGroupContentItem>
            <SequenceNumber>${sequenceNumber}</SequenceNumber>
            <ReleaseResourceReference>${releaseResourceReference}</ReleaseResourceReference>
          </ResourceGroupContentItem>\n`;
      if (text.length > 4096) flush();
    }
    text += '        </ResourceGroup>\n';
  }
  for (const { linkDescription, value } of model.resourceGroup.linkedReleaseResourceReferences) {
    text += `        <LinkedReleaseResourceReference LinkDescription="${linkDescription}">${value}</LinkedReleaseResourceReference>\n`;
  }
  text += '      </ResourceGroup>\n    </Release>\n';
}

function genres(list: readonly Model[]): void {
  for (const { genreText, subGenre } of list) {
    text += `      <Genre>\n        <GenreText>${escaped(genreText)}</GenreText>\n`;
    if (subGenre !== undefined) text += `        <SubGenre>${escaped(subGenre)}</SubGenre>\n`;
    text += '      </Genre>\n';
  }
}

function trackRelease(model: Model): void {
  text += `    <TrackRelease>
      <ReleaseReference>${model.releaseReference}</ReleaseReference>
      <ReleaseId>\n`;
  for (const { namespace, value } of model.releaseId.proprietaryIds) {
    text += `        <ProprietaryId Namespace="${namespace}">${escaped(value)}</ProprietaryId>\n`;
  }
  text += '      </ReleaseId>\n';
  displayTitleTexts(model.displayTitleTexts, '      ');
  displayTitles(model.displayTitles, '      ');
  text += `      <ReleaseResourceReference>${model.releaseResourceReference}</ReleaseResourceReference>\n`;
  for (const one of model.releaseLabelReferences)
    text += `      <ReleaseLabelReference>${one}</ReleaseLabelReference>\n`;
  genres(model.displayGenres);
  text += '    </TrackRelease>\n';
  flush();
}

function writeReleaseDeal(model: Model): void {
  text += '    <ReleaseDeal>\n';
  for (const one of model.dealReleaseReferences) text += `      <DealReleaseReference>${one}</DealReleaseReference>\n`;
  for (const { dealTerms } of model.deals) {
    text += '      <Deal>\n        <DealTerms>\n';
    for (const code of dealTerms.territoryCodes) text += `          <TerritoryCode>${code}</TerritoryCode>\n`;
    for (const { startDateTime } of dealTerms.validityPeriods) {
      text += `          <ValidityPeriod>
            <StartDateTime>${startDateTime}</StartDateTime>
          </ValidityPeriod>\n`;
    }
    for (const one of dealTerms.commercialModelTypes) {
      text += `          <CommercialModelType>${one}</CommercialModelType>\n`;
    }
    for (const one of dealTerms.useTypes) text += `          <UseType>${one}</UseType>\n`;
    if (dealTerms.priceInformation !== undefined) {
      for (const { priceCode } of dealTerms.priceInformation) {
        text += `          <PriceInformation>
            <PriceCode Namespace="${priceCode.namespace}">${escaped(priceCode.value)}</PriceCode>
          </PriceInformation>\n`;
      }
    }
    text += '        </DealTerms>\n      </Deal>\n';
  }
  text += '    </ReleaseDeal>\n';
  flush();
}
