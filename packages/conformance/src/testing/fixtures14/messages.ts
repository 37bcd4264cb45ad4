/** Messages of ERN 3.8.2 as texts, cut down to what the profiles 1.4 speak of. */
export type Base = 'album' | 'film' | 'deals';

export const textOf = (base: Base, name: string): string => texts[base](name);

const root = (attributes: string, content: string): string =>
  `<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/382" ${attributes}>${content}</ern:NewReleaseMessage>`;

const sound = (number: number): string => `
  <SoundRecording>
    <SoundRecordingType>MusicalWorkSoundRecording</SoundRecordingType>
    <SoundRecordingId><ISRC>QZABC270000${number}</ISRC></SoundRecordingId>
    <IndirectSoundRecordingId><ISWC>T0345246801</ISWC></IndirectSoundRecordingId>
    <ResourceReference>A${number}</ResourceReference>
    <ReferenceTitle><TitleText>Track ${number}</TitleText></ReferenceTitle>
    <SoundRecordingDetailsByTerritory>
      <TerritoryCode>Worldwide</TerritoryCode>
      <ResourceContributor SequenceNumber="1"><PartyId>P1</PartyId></ResourceContributor>
      <ResourceContributor SequenceNumber="2"><PartyId>P2</PartyId></ResourceContributor>
      <IndirectResourceContributor SequenceNumber="1"><PartyId>P1</PartyId><IndirectResourceContributorRole>Composer</IndirectResourceContributorRole></IndirectResourceContributor>
      <IndirectResourceContributor SequenceNumber="2"><PartyId>P2</PartyId><IndirectResourceContributorRole>Arranger</IndirectResourceContributorRole></IndirectResourceContributor>
      <ResourceReleaseDate>2027</ResourceReleaseDate>
      <ParentalWarningType>NotExplicit</ParentalWarningType>
    </SoundRecordingDetailsByTerritory>
  </SoundRecording>`;

const video = (number: number, type: string): string => `
  <Video>
    <VideoType>${type}</VideoType>
    <VideoId><ISRC>QZABC271000${number}</ISRC><ProprietaryId Namespace="P">v${number}</ProprietaryId></VideoId>
    <ResourceReference>A${number}</ResourceReference>
    <VideoCueSheetReference><VideoCueSheetReference>Q1</VideoCueSheetReference></VideoCueSheetReference>
    <VideoCollectionReferenceList><SoundRecordingCollectionReference><SoundRecordingCollectionReference>X1</SoundRecordingCollectionReference><StartTime>PT0S</StartTime></SoundRecordingCollectionReference></VideoCollectionReferenceList>
    <VideoDetailsByTerritory><TerritoryCode>Worldwide</TerritoryCode><ResourceReleaseDate>2027</ResourceReleaseDate></VideoDetailsByTerritory>
  </Video>`;

const image = (number: number, type: string): string => `
  <Image>
    <ImageType>${type}</ImageType>
    <ImageId><ProprietaryId Namespace="P">i${number}</ProprietaryId></ImageId>
    <ResourceReference>A${number}</ResourceReference>
  </Image>`;

const item = (number: number, type: string, sequence?: number): string =>
  `<ResourceGroupContentItem>${sequence === undefined ? '' : `<SequenceNumber>${sequence}</SequenceNumber>`}<ResourceType>${type}</ResourceType><ReleaseResourceReference ReleaseResourceType="${type === 'Image' ? 'Secondary' : 'Primary'}Resource">A${number}</ReleaseResourceReference></ResourceGroupContentItem>`;

const release = (number: number, type: string, references: string, group: string): string => `
  <Release${number === 0 ? ' IsMainRelease="true"' : ''}>
    <ReleaseId><ICPN>401234567890${number}</ICPN></ReleaseId>
    <ReleaseReference>R${number}</ReleaseReference>
    <ReleaseResourceReferenceList>${references}</ReleaseResourceReferenceList>
    <ReleaseType>${type}</ReleaseType>
    <ReleaseDetailsByTerritory>
      <TerritoryCode>Worldwide</TerritoryCode>
      <DisplayArtistName>The Sample Band</DisplayArtistName>
      <LabelName>Sample Records</LabelName>
      <Title TitleType="FormalTitle"><TitleText>Slip Ways</TitleText></Title>
      <Title TitleType="DisplayTitle"><TitleText>Slip Ways</TitleText></Title>
      <DisplayArtist SequenceNumber="1"><PartyId>P1</PartyId></DisplayArtist>${group}
      <Genre><GenreText>Pop</GenreText></Genre>
      <ReleaseDate>2027-03-05</ReleaseDate>
    </ReleaseDetailsByTerritory>
    <PLine><Year>2027</Year></PLine>
    <CLine><Year>2027</Year></CLine>
    <RelatedRelease><ReleaseRelationshipType>IsReleaseFromRelease</ReleaseRelationshipType></RelatedRelease>
  </Release>`;

const refer = (number: number, isPrimary = true): string =>
  `<ReleaseResourceReference ReleaseResourceType="${isPrimary ? 'Primary' : 'Secondary'}Resource">A${number}</ReleaseResourceReference>`;

const work = `<WorkList><MusicalWork><MusicalWorkContributor><RightSharePercentage>60</RightSharePercentage></MusicalWorkContributor><MusicalWorkContributor><RightSharePercentage>40</RightSharePercentage></MusicalWorkContributor></MusicalWork></WorkList>`;

const texts: Record<Base, (name: string) => string> = {
  album: (name) =>
    root(
      `ReleaseProfileVersionId="CommonReleaseTypes/14/${name}"`,
      `<MessageHeader><MessageId>M-1</MessageId></MessageHeader>${work}
<ResourceList>${sound(1)}${sound(2)}${image(9, 'FrontCoverImage')}
</ResourceList>
<ReleaseList>${release(
        0,
        'Album',
        `${refer(1)}${refer(2)}${refer(9, false)}`,
        `
      <ResourceGroup>
        <ResourceGroup><Title TitleType="GroupingTitle"><TitleText>One</TitleText></Title><SequenceNumber>1</SequenceNumber>${item(1, 'SoundRecording', 1)}${item(2, 'SoundRecording', 2)}</ResourceGroup>
        ${item(9, 'Image')}
      </ResourceGroup>`,
      )}${release(1, 'TrackRelease', refer(1), '')}${release(2, 'TrackRelease', refer(2), '')}
</ReleaseList>`,
    ),
  film: (name) =>
    root(
      `ReleaseProfileVersionId="CommonReleaseTypes/14/${name}"`,
      `<CueSheetList><CueSheet><Cue><ReferencedCreationId><ISRC>QZABC2700099</ISRC></ReferencedCreationId><ReferencedCreationTitle TitleType="FormalTitle"><TitleText>C</TitleText></ReferencedCreationTitle><ReferencedCreationTitle TitleType="DisplayTitle"><TitleText>C</TitleText></ReferencedCreationTitle><ReferencedCreationContributor/><HasMusicalContent>true</HasMusicalContent><StartTime>PT0S</StartTime><Duration>PT1M</Duration><PLine/><CLine/></Cue></CueSheet></CueSheetList>
<ResourceList>${video(1, 'LongFormMusicalWorkVideo')}${image(8, 'VideoScreenCapture')}
</ResourceList>
<CollectionList><Collection><CollectionId><ProprietaryId>c1</ProprietaryId></CollectionId><CollectionType>VideoChapter</CollectionType><CollectionReference>X1</CollectionReference><Title/><IsComplete>true</IsComplete><CollectionResourceReferenceList><CollectionResourceReference><CollectionResourceReference>A1</CollectionResourceReference></CollectionResourceReference></CollectionResourceReferenceList></Collection></CollectionList>
<ReleaseList>${release(0, 'LongFormMusicalWorkVideoRelease', `${refer(1)}${refer(8, false)}`, `<ResourceGroup>${item(1, 'Video', 1)}${item(8, 'Image')}</ResourceGroup>`)}
</ReleaseList>`,
    ),
  deals: (name) =>
    root(
      `ReleaseProfileVersionId="CommonReleaseTypes/14/AudioSingle" BusinessProfileVersionId="CommonDealTypes/14/${name}"`,
      `<MessageHeader><MessageId>M-1</MessageId></MessageHeader>
<DealList><ReleaseDeal><Deal><DealTerms><CommercialModelType>SubscriptionModel</CommercialModelType><Usage><UseType>OnDemandStream</UseType></Usage><TerritoryCode>Worldwide</TerritoryCode></DealTerms></Deal></ReleaseDeal></DealList>`,
    ),
};
