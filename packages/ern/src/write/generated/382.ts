// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of ERN 3.8.2. Do not edit.
import type { Shape } from '../../mapping/row.ts';
import { isRefused } from '../allowed-text.ts';
import { attribute, dueAttribute } from '../attributes.ts';
import { beginBody, endBody, pasteBody } from '../body.ts';
import { above, below, belowAny, over, start } from '../elements.ts';
import { Known, has, loseBranches, loseOthers } from '../losses.ts';
import { oftenChildren, oftenValues } from '../often.ts';
import { isListed, ownOf } from '../own-values.ts';
import { asShape, isObject } from '../shapes.ts';
import { content, dueText, dueTexts, lack, ownValue, text, texts, value } from '../texts.ts';
import type { Sink } from '../sink.ts';
import type { Tag } from '../tag.ts';
import type { VersionWriter } from '../version-writer.ts';
import { AudioCodecType, BitRate, CLine, CarrierType, CatalogNumber, CommercialModelType, ContainerFormat, CueOrigin, CueSheetType, CueThemeType, CueUseType, CueVisualPerceptionType, CueVocalType, CurrentTerritoryCode, Extent, ExternallyLinkedResourceType, FingerprintAlgorithmType, FrameRate, HashSumAlgorithmType, ImageCodecType, ImageType, MusicalWorkId, Name_2, OperatingSystemType, PLine, PartyName_2, Percentage, PhysicalReturns, Price, PriceType, PromotionalCode, ProprietaryId, RatingAgency, Reason, ReleaseRelationshipType, ResourceContainedResourceReference, ResourceContributorRole, ResourceProprietaryId, SamplingRate, SheetMusicCodecType, SheetMusicId, SheetMusicType, SoftwareType, SoundRecordingId, SoundRecordingType, TextCodecType, TextId, TextType, UseType, VideoCodecType, VideoId, VideoType } from './shared.ts';
import { $$AspectRatioType, $$BusinessProfileVersionId, $$IsAfter, $$IsApproximate, $$IsBefore, $$IsDPID, $$IsEan, $$IsExtensible, $$IsISNI, $$IsMainRelease, $$LabelNameType, $$LanguageAndScriptCode, $$LinkDescription, $$LocationDescription, $$Namespace, $$PriceType, $$ReleaseProfileVersionId, $$ReleaseResourceType, $$Role, $$SequenceNumber, $$SubTitleType, $$TerritoryCode, $$TitleType, $$UserDefinedValue, $$Version, $AbbreviatedName, $AdministratingRecordCompany, $AllDealsCancelled, $ArtistRole, $AspectRatio, $AudioBitRate, $AudioBitsPerSample, $AudioCodecType, $AudioSamplingRate, $AvRating, $BitRate, $BitsPerSample, $BottomRightCorner, $BulkOrderWholesalePricePerUnit, $CLine, $CarrierType, $CatalogNumber, $Character, $ClipPreviewStartDate, $ClipPreviewStartDateTime, $CodingType, $Collection, $CollectionId, $CollectionList, $CollectionReference, $CollectionResourceReference, $CollectionResourceReferenceList, $CollectionType, $ColorDepth, $CommercialModelType, $ComposerCatalogNumber, $Condition, $ConsumerRentalPeriod, $ContainerFormat, $Contributor, $CourtesyLine, $CoverArtPreviewStartDate, $CoverArtPreviewStartDateTime, $CreationDate, $Cue, $CueCreationReference, $CueOrigin, $CueResourceReference, $CueSheet, $CueSheetId, $CueSheetList, $CueSheetReference, $CueSheetType, $CueThemeType, $CueUseType, $CueVisualPerceptionType, $CueVocalType, $CueWorkReference, $DateTime, $Deal, $DealList, $DealReference, $DealReleaseReference, $DealResourceReference, $DealTechnicalResourceDetailsReference, $DealTechnicalResourceDetailsReferenceList, $DealTerms, $Description, $DisplayArtist, $DisplayArtistName, $DistributionChannel, $DistributionChannelPage, $DistributionChannelType, $DrmEnforcementType, $Duration, $DurationUsed, $EffectiveDate, $EndDate, $EndDateTime, $EndPoint, $EndTime, $ExcludedDistributionChannel, $ExcludedTerritoryCode, $ExpressionType, $ExternalLink, $ExternalResourceLink, $ExternallyLinkedResourceType, $File, $FileAvailabilityDescription, $FileFormat, $FileName, $FilePath, $Fingerprint, $FingerprintAlgorithmParameter, $FingerprintAlgorithmType, $FingerprintAlgorithmVersion, $FingerprintDataType, $FrameRate, $FullName, $FullNameAsciiTranscribed, $FullNameIndexed, $GRid, $Genre, $GenreText, $GlobalOriginalReleaseDate, $GlobalReleaseDate, $HasMusicalContent, $HashSum, $HashSumAlgorithmType, $HashSumDataType, $ICPN, $ISAN, $ISBN, $ISMN, $ISRC, $ISSN, $ISWC, $Image, $ImageCodecType, $ImageDetailsByTerritory, $ImageHeight, $ImageId, $ImageResolution, $ImageType, $ImageWidth, $IndirectMidiId, $IndirectResourceContributor, $IndirectResourceContributorRole, $IndirectSheetMusicId, $IndirectSoftwareId, $IndirectSoundRecordingId, $IndirectTextId, $IndirectVideoId, $InstantGratificationResourceList, $InstrumentType, $IsBackfill, $IsBonusResource, $IsComplete, $IsContractedArtist, $IsDance, $IsExclusive, $IsFeaturedArtist, $IsFragment, $IsHiddenResource, $IsInstantGratificationResource, $IsInstrumental, $IsMedley, $IsMultiArtistCompilation, $IsPotpourri, $IsPreOrderDeal, $IsPreOrderIncentiveResource, $IsPreview, $IsPromotional, $IsRemastered, $KeyName, $Keywords, $LabelName, $LanguageOfDubbing, $LanguageOfLyrics, $LanguageOfPerformance, $LinkedReleaseResourceReference, $MIDI, $MarketingComment, $MasteredDate, $MessageAuditTrail, $MessageAuditTrailEvent, $MessageControlType, $MessageCreatedDateTime, $MessageFileName, $MessageHeader, $MessageId, $MessageRecipient, $MessageSender, $MessageThreadId, $MessagingPartyDescriptor, $MidiDetailsByTerritory, $MidiId, $MidiType, $MusicalWork, $MusicalWorkContributor, $MusicalWorkContributorRole, $MusicalWorkId, $MusicalWorkReference, $MusicalWorkType, $NamesAfterKeyName, $NamesBeforeKeyName, $NumberOfAudioChannels, $NumberOfChannels, $NumberOfProductsPerCarton, $NumberOfUsages, $NumberOfVoices, $OperatingSystemType, $OpusNumber, $OriginalReleaseDate, $OriginalResourceReleaseDate, $OverallBitRate, $PLine, $PageName, $ParentalWarningType, $PartyId, $PartyName, $Period, $PhysicalReturns, $PreOrderIncentiveResourceList, $PreOrderPreviewDate, $PreOrderPreviewDateTime, $PreOrderReleaseDate, $PreviewDetails, $PriceInformation, $PriceRangeType, $PriceType, $PromotionalCode, $ProprietaryId, $PurgedRelease, $RatingAgency, $RatingText, $ReasonForCueSheetAbsence, $ReferenceCreation, $ReferenceTitle, $ReferencedCreationContributor, $ReferencedCreationId, $ReferencedCreationTitle, $ReferencedCreationType, $ReferencedIndirectCreationContributor, $RelatedRelease, $RelationalRelator, $Release, $ReleaseDate, $ReleaseDeal, $ReleaseDetailsByTerritory, $ReleaseDisplayStartDate, $ReleaseDisplayStartDateTime, $ReleaseId, $ReleaseList, $ReleaseReference, $ReleaseRelationshipType, $ReleaseResourceReference, $ReleaseResourceReferenceList, $ReleaseResourceType, $ReleaseSummaryDetailsByTerritory, $ReleaseType, $RemasteredDate, $RepresentativeImageReference, $ResourceContainedResourceReference, $ResourceContainedResourceReferenceList, $ResourceContributor, $ResourceContributorRole, $ResourceGroup, $ResourceGroupContentItem, $ResourceGroupReleaseReference, $ResourceGroupResourceReference, $ResourceGroupResourceReferenceList, $ResourceList, $ResourceMusicalWorkReference, $ResourceMusicalWorkReferenceList, $ResourceOmissionReason, $ResourceReference, $ResourceReleaseDate, $ResourceType, $RightSharePercentage, $RightShareUnknown, $RightsClaimPolicy, $RightsClaimPolicyType, $RightsController, $RightsControllerRole, $SICI, $SamplingRate, $SentOnBehalfOf, $SequenceNumber, $SequenceSubNumber, $SheetMusic, $SheetMusicCodecType, $SheetMusicDetailsByTerritory, $SheetMusicId, $SheetMusicType, $Software, $SoftwareDetailsByTerritory, $SoftwareId, $SoftwareType, $SoundProcessorType, $SoundRecording, $SoundRecordingCollectionReference, $SoundRecordingCollectionReferenceList, $SoundRecordingDetailsByTerritory, $SoundRecordingId, $SoundRecordingType, $StartDate, $StartDateTime, $StartPoint, $StartTime, $SubGenre, $SubTitle, $SubTitleLanguage, $SuggestedRetailPrice, $Synopsis, $TakeDown, $TechnicalImageDetails, $TechnicalInstantiation, $TechnicalMidiDetails, $TechnicalResourceDetailsReference, $TechnicalSheetMusicDetails, $TechnicalSoftwareDetails, $TechnicalSoundRecordingDetails, $TechnicalTextDetails, $TechnicalVideoDetails, $TerritoryCode, $Text, $TextCodecType, $TextDetailsByTerritory, $TextId, $TextType, $Title, $TitleText, $TopLeftCorner, $TrackListingPreviewStartDate, $TrackListingPreviewStartDateTime, $TradingName, $URL, $Unit, $UpdateIndicator, $Usage, $UseType, $UserInterfaceType, $UserName, $VISAN, $ValidityPeriod, $Value, $Video, $VideoBitRate, $VideoCodecType, $VideoCollectionReferenceList, $VideoCueSheetReference, $VideoDefinitionType, $VideoDetailsByTerritory, $VideoId, $VideoType, $WholesalePricePerUnit, $WorkList, downs, types } from './tables.ts';

function NewReleaseMessage(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[0]!(asShape(v), s));
  let n = m.messageType === undefined ? 0 : 1, x: any;
  const _works = m.works; if (_works !== undefined) n++;
  const _cueSheets = m.cueSheets; if (_cueSheets !== undefined) n++;
  const _collections = m.collections; if (_collections !== undefined) n++;
  const _releaseDeals = m.releaseDeals; if (_releaseDeals !== undefined) n++;
  start(s, t, d);
  if ((x = m.businessProfileVersionId) !== undefined) n++, attribute(s, $$BusinessProfileVersionId, r[0]!, x, m, 'businessProfileVersionId');
  if ((x = m.releaseProfileVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVersionId, r[0]!, x, m, 'releaseProfileVersionId');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader(s, $MessageHeader, x, e); else MessageHeader(s, $MessageHeader, {}, e);
  if (s.known) n += pasteBody(s, s.known);
  else {
    beginBody(s); const b = n;
    if ((x = m.updateIndicator) !== undefined) n++, text(s, $UpdateIndicator, r[1]!, x, m, 'updateIndicator', e);
    if ((x = m.isBackfill) !== undefined) n++, text(s, $IsBackfill, r[2]!, x, m, 'isBackfill', e);
    if (has(_works)) {
    above(s, $WorkList, e);
    if (has(_works)) for (let i = 0; i < _works.length; i++) MusicalWork(s, $MusicalWork, _works[i], e + 1); else MusicalWork(s, $MusicalWork, {}, e + 1);
    below(s, $WorkList, e);
  }
    if (has(_cueSheets)) {
    above(s, $CueSheetList, e);
    if (has(_cueSheets)) for (let i = 0; i < _cueSheets.length; i++) CueSheet(s, $CueSheet, _cueSheets[i], e + 1); else CueSheet(s, $CueSheet, {}, e + 1);
    below(s, $CueSheetList, e);
  }
    above(s, $ResourceList, e);
    if ((x = m.soundRecordings) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecording(s, $SoundRecording, x[i], e + 1); }
    if ((x = m.midi) !== undefined) { n++; for (let i = 0; i < x.length; i++) MIDI(s, $MIDI, x[i], e + 1); }
    if ((x = m.videos) !== undefined) { n++; for (let i = 0; i < x.length; i++) Video(s, $Video, x[i], e + 1); }
    if ((x = m.images) !== undefined) { n++; for (let i = 0; i < x.length; i++) Image(s, $Image, x[i], e + 1); }
    if ((x = m.texts) !== undefined) { n++; for (let i = 0; i < x.length; i++) Text(s, $Text, x[i], e + 1); }
    if ((x = m.sheetMusic) !== undefined) { n++; for (let i = 0; i < x.length; i++) SheetMusic(s, $SheetMusic, x[i], e + 1); }
    if ((x = m.software) !== undefined) { n++; for (let i = 0; i < x.length; i++) Software(s, $Software, x[i], e + 1); }
    below(s, $ResourceList, e);
    if (has(_collections)) {
    above(s, $CollectionList, e);
    if (has(_collections)) for (let i = 0; i < _collections.length; i++) Collection(s, $Collection, _collections[i], e + 1); else Collection(s, $Collection, {}, e + 1);
    below(s, $CollectionList, e);
  }
    above(s, $ReleaseList, e);
    if ((x = m.releases) !== undefined) { n++; for (let i = 0; i < x.length; i++) Release(s, $Release, x[i], e + 1); }
    below(s, $ReleaseList, e);
    endBody(s, n - b);
  }
  if (has(_releaseDeals)) {
    above(s, $DealList, e);
    if (has(_releaseDeals)) for (let i = 0; i < _releaseDeals.length; i++) ReleaseDeal(s, $ReleaseDeal, _releaseDeals[i], e + 1);
    below(s, $DealList, e);
  }
  below(s, t, d);
  K_NewReleaseMessage.rest(s, m, n);
}
const K_NewReleaseMessage = new Known('NewReleaseMessage', 'messageType businessProfileVersionId releaseProfileVersionId languageAndScriptCode messageHeader updateIndicator isBackfill works cueSheets soundRecordings videos images texts sheetMusic software midi collections releases releaseDeals');

function PurgeReleaseMessage(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader(s, $MessageHeader, x, e); else MessageHeader(s, $MessageHeader, {}, e);
  if ((x = m.purgedRelease) !== undefined) n++, PurgedRelease(s, $PurgedRelease, x, e); else PurgedRelease(s, $PurgedRelease, {}, e);
  below(s, t, d);
  K_PurgeReleaseMessage.rest(s, m, n);
}
const K_PurgeReleaseMessage = new Known('PurgeReleaseMessage', 'messageType languageAndScriptCode messageHeader purgedRelease');

function MessageHeader(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _messageAuditTrail = m.messageAuditTrail; if (_messageAuditTrail !== undefined) n++;
  above(s, t, d);
  if ((x = m.messageThreadId) !== undefined) n++, text(s, $MessageThreadId, r[0]!, x, m, 'messageThreadId', e);
  if ((x = m.messageId) !== undefined) n++, dueText(s, $MessageId, r[0]!, x, m, 'messageId', e); else lack(s, $MessageId, r[0]!, e);
  if ((x = m.messageFileName) !== undefined) n++, text(s, $MessageFileName, r[0]!, x, m, 'messageFileName', e);
  if ((x = m.messageSender) !== undefined) n++, MessagingParty(s, $MessageSender, x, e); else MessagingParty(s, $MessageSender, {}, e);
  if ((x = m.sentOnBehalfOf) !== undefined) n++, MessagingParty(s, $SentOnBehalfOf, x, e);
  if ((x = m.messageRecipients) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MessagingParty(s, $MessageRecipient, x[i], e); else MessagingParty(s, $MessageRecipient, {}, e);
  if ((x = m.messageCreatedDateTime) !== undefined) n++, dueText(s, $MessageCreatedDateTime, r[3]!, x, m, 'messageCreatedDateTime', e); else lack(s, $MessageCreatedDateTime, r[3]!, e);
  if (has(_messageAuditTrail)) {
    above(s, $MessageAuditTrail, e);
    if (has(_messageAuditTrail)) for (let i = 0; i < _messageAuditTrail.length; i++) MessageAuditTrailEvent(s, $MessageAuditTrailEvent, _messageAuditTrail[i], e + 1); else MessageAuditTrailEvent(s, $MessageAuditTrailEvent, {}, e + 1);
    below(s, $MessageAuditTrail, e);
  }
  if ((x = m.messageControlType) !== undefined) n++, text(s, $MessageControlType, r[4]!, x, m, 'messageControlType', e);
  below(s, t, d);
  K_MessageHeader.rest(s, m, n);
}
const K_MessageHeader = new Known('MessageHeader', 'messageThreadId messageId messageFileName messageSender sentOnBehalfOf messageRecipients messageCreatedDateTime messageAuditTrail messageControlType');

function MusicalWork(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[1]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.workIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MusicalWorkId(s, $MusicalWorkId, x[i], e); else MusicalWorkId(s, $MusicalWorkId, {}, e);
  if ((x = m.workReference) !== undefined) n++, dueText(s, $MusicalWorkReference, r[5]!, x, m, 'workReference', e); else lack(s, $MusicalWorkReference, r[5]!, e);
  if ((x = m.titles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReferenceTitle(s, $ReferenceTitle, x[i], e); else ReferenceTitle(s, $ReferenceTitle, {}, e);
  if ((x = m.contributors) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MusicalWorkContributor(s, $MusicalWorkContributor, x[i], e); else MusicalWorkContributor(s, $MusicalWorkContributor, {}, e);
  if ((x = m.types) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkType(s, $MusicalWorkType, x[i], x, i, e); }
  below(s, t, d);
  K_MusicalWork.rest(s, m, n);
}
const K_MusicalWork = new Known('MusicalWork', 'languageAndScriptCode workIds workReference titles contributors types');

function CueSheet(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.cueSheetIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $CueSheetId, x[i], x, i, e); }
  if ((x = m.cueSheetReference) !== undefined) n++, dueText(s, $CueSheetReference, r[6]!, x, m, 'cueSheetReference', e); else lack(s, $CueSheetReference, r[6]!, e);
  const a1 = s.at; if ((x = m.cueSheetType) !== undefined) n++; if (has(x)) CueSheetType(s, $CueSheetType, x, m, 'cueSheetType', e); if (s.at === a1) CueSheetType(s, $CueSheetType, {}, {}, 'nothing', e);
  if ((x = m.cues) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Cue(s, $Cue, x[i], e); else Cue(s, $Cue, {}, e);
  below(s, t, d);
  K_CueSheet.rest(s, m, n);
}
const K_CueSheet = new Known('CueSheet', 'cueSheetIds cueSheetReference cueSheetType cues');

function SoundRecording(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[2]!(asShape(v), s));
  let n = 0, x: any;
  const _collectionReferences = m.collectionReferences; if (_collectionReferences !== undefined) n++;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, SoundRecordingType(s, $SoundRecordingType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingId(s, $SoundRecordingId, x[i], e); else SoundRecordingId(s, $SoundRecordingId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectSoundRecordingId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e); else ReferenceTitle(s, $ReferenceTitle, {}, e);
  if ((x = m.isMedley) !== undefined) n++, text(s, $IsMedley, r[2]!, x, m, 'isMedley', e);
  if ((x = m.isPotpourri) !== undefined) n++, text(s, $IsPotpourri, r[2]!, x, m, 'isPotpourri', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $IsHiddenResource, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.languagesOfPerformance) !== undefined) n++, x.length > 0 && (text(s, $LanguageOfPerformance, r[8]!, x[0], x, 0, e), loseOthers(s, x, 'LanguageOfPerformance'));
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if (has(_collectionReferences)) {
    above(s, $SoundRecordingCollectionReferenceList, e);
    if (has(_collectionReferences)) for (let i = 0; i < _collectionReferences.length; i++) SoundRecordingCollectionReference(s, $SoundRecordingCollectionReference, _collectionReferences[i], e + 1); else SoundRecordingCollectionReference(s, $SoundRecordingCollectionReference, {}, e + 1);
    below(s, $SoundRecordingCollectionReferenceList, e);
  }
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDate(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDate) !== undefined) n++, EventDate(s, $RemasteredDate, x, m, 'remasteredDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingDetailsByTerritory(s, $SoundRecordingDetailsByTerritory, x[i], e); else SoundRecordingDetailsByTerritory(s, $SoundRecordingDetailsByTerritory, {}, e);
  below(s, t, d);
  K_SoundRecording.rest(s, m, n);
}
const K_SoundRecording = new Known('SoundRecording', 'languageAndScriptCode resourceReference type resourceIds workIds referenceTitle duration isMedley isPotpourri isInstrumental isRemastered containsHiddenContent languagesOfPerformance creationDate masteredDate remasteredDate musicalWorkReferences collectionReferences detailsByTerritory');

function MIDI(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[3]!(asShape(v), s));
  let n = 0, x: any;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, MidiType(s, $MidiType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $MidiId, x[i], e); else ResourceProprietaryId(s, $MidiId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectMidiId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e); else ReferenceTitle(s, $ReferenceTitle, {}, e);
  if ((x = m.isMedley) !== undefined) n++, text(s, $IsMedley, r[2]!, x, m, 'isMedley', e);
  if ((x = m.isPotpourri) !== undefined) n++, text(s, $IsPotpourri, r[2]!, x, m, 'isPotpourri', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $IsHiddenResource, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.languagesOfPerformance) !== undefined) n++, x.length > 0 && (text(s, $LanguageOfPerformance, r[8]!, x[0], x, 0, e), loseOthers(s, x, 'LanguageOfPerformance'));
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDate(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDate) !== undefined) n++, EventDate(s, $RemasteredDate, x, m, 'remasteredDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MidiDetailsByTerritory(s, $MidiDetailsByTerritory, x[i], e); else MidiDetailsByTerritory(s, $MidiDetailsByTerritory, {}, e);
  below(s, t, d);
  K_MIDI.rest(s, m, n);
}
const K_MIDI = new Known('MIDI', 'languageAndScriptCode resourceReference type resourceIds workIds referenceTitle duration isMedley isPotpourri isInstrumental containsHiddenContent languagesOfPerformance creationDate masteredDate remasteredDate musicalWorkReferences resourceContainedResourceReferences detailsByTerritory');

function Video(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[4]!(asShape(v), s));
  let n = 0, x: any;
  const _videoCueSheetReferences = m.videoCueSheetReferences; if (_videoCueSheetReferences !== undefined) n++;
  const _reasonForCueSheetAbsence = m.reasonForCueSheetAbsence; if (_reasonForCueSheetAbsence !== undefined) n++;
  const _collectionReferences = m.collectionReferences; if (_collectionReferences !== undefined) n++;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, VideoType(s, $VideoType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoId(s, $VideoId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectVideoId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if (has(_videoCueSheetReferences) || has(_reasonForCueSheetAbsence)) {
    const c1 = has(_videoCueSheetReferences) ? 0 : has(_reasonForCueSheetAbsence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_videoCueSheetReferences)) for (let i = 0; i < _videoCueSheetReferences.length; i++) VideoCueSheetReference(s, $VideoCueSheetReference, _videoCueSheetReferences[i], e); else VideoCueSheetReference(s, $VideoCueSheetReference, {}, e);
  }
    else if (c1 === 1) {
    if (has(_reasonForCueSheetAbsence)) Reason(s, $ReasonForCueSheetAbsence, _reasonForCueSheetAbsence, m, 'reasonForCueSheetAbsence', e); else Reason(s, $ReasonForCueSheetAbsence, {}, {}, 'nothing', e);
  }
    if (+has(_videoCueSheetReferences) + +has(_reasonForCueSheetAbsence) > w1) loseBranches(s, m, ['videoCueSheetReferences', 'reasonForCueSheetAbsence'], c1);
  }
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.isMedley) !== undefined) n++, text(s, $IsMedley, r[2]!, x, m, 'isMedley', e);
  if ((x = m.isPotpourri) !== undefined) n++, text(s, $IsPotpourri, r[2]!, x, m, 'isPotpourri', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $IsHiddenResource, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.languagesOfPerformance) !== undefined) n++, texts(s, $LanguageOfPerformance, r[8]!, x, e);
  if ((x = m.languagesOfDubbing) !== undefined) n++, texts(s, $LanguageOfDubbing, r[8]!, x, e);
  if ((x = m.subTitleLanguages) !== undefined) n++, texts(s, $SubTitleLanguage, r[8]!, x, e);
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if (has(_collectionReferences)) {
    above(s, $VideoCollectionReferenceList, e);
    if (has(_collectionReferences)) for (let i = 0; i < _collectionReferences.length; i++) SoundRecordingCollectionReference(s, $SoundRecordingCollectionReference, _collectionReferences[i], e + 1); else SoundRecordingCollectionReference(s, $SoundRecordingCollectionReference, {}, e + 1);
    below(s, $VideoCollectionReferenceList, e);
  }
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDate(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDates) !== undefined) n++, x.length > 0 && (EventDate(s, $RemasteredDate, x[0], x, 0, e), loseOthers(s, x, 'RemasteredDate'));
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) VideoDetailsByTerritory(s, $VideoDetailsByTerritory, x[i], e); else VideoDetailsByTerritory(s, $VideoDetailsByTerritory, {}, e);
  below(s, t, d);
  K_Video.rest(s, m, n);
}
const K_Video = new Known('Video', 'languageAndScriptCode resourceReference type resourceIds workIds referenceTitle titles duration isMedley isPotpourri isInstrumental isRemastered containsHiddenContent languagesOfPerformance languagesOfDubbing subTitleLanguages creationDate masteredDate remasteredDates musicalWorkReferences collectionReferences resourceContainedResourceReferences detailsByTerritory videoCueSheetReferences reasonForCueSheetAbsence');

function Image(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[5]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, ImageType(s, $ImageType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ImageId, x[i], e); else ResourceProprietaryId(s, $ImageId, {}, e);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ImageDetailsByTerritory(s, $ImageDetailsByTerritory, x[i], e); else ImageDetailsByTerritory(s, $ImageDetailsByTerritory, {}, e);
  below(s, t, d);
  K_Image.rest(s, m, n);
}
const K_Image = new Known('Image', 'languageAndScriptCode resourceReference type resourceIds titles creationDate detailsByTerritory');

function Text(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[6]!(asShape(v), s));
  let n = 0, x: any;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, TextType(s, $TextType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextId(s, $TextId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectTextId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) TextDetailsByTerritory(s, $TextDetailsByTerritory, x[i], e); else TextDetailsByTerritory(s, $TextDetailsByTerritory, {}, e);
  below(s, t, d);
  K_Text.rest(s, m, n);
}
const K_Text = new Known('Text', 'languageAndScriptCode resourceReference type resourceIds workIds titles creationDate musicalWorkReferences resourceContainedResourceReferences detailsByTerritory');

function SheetMusic(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[7]!(asShape(v), s));
  let n = 0, x: any;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, SheetMusicType(s, $SheetMusicType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SheetMusicId(s, $SheetMusicId, x[i], e); else SheetMusicId(s, $SheetMusicId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectSheetMusicId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if ((x = m.languageOfLyrics) !== undefined) n++, text(s, $LanguageOfLyrics, r[8]!, x, m, 'languageOfLyrics', e);
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e); else ReferenceTitle(s, $ReferenceTitle, {}, e);
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SheetMusicDetailsByTerritory(s, $SheetMusicDetailsByTerritory, x[i], e); else SheetMusicDetailsByTerritory(s, $SheetMusicDetailsByTerritory, {}, e);
  below(s, t, d);
  K_SheetMusic.rest(s, m, n);
}
const K_SheetMusic = new Known('SheetMusic', 'languageAndScriptCode resourceReference type resourceIds workIds referenceTitle creationDate musicalWorkReferences resourceContainedResourceReferences detailsByTerritory languageOfLyrics');

function Software(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[8]!(asShape(v), s));
  let n = 0, x: any;
  const _musicalWorkReferences = m.musicalWorkReferences; if (_musicalWorkReferences !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.type) !== undefined) n++, SoftwareType(s, $SoftwareType, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $SoftwareId, x[i], e); else ResourceProprietaryId(s, $SoftwareId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $IndirectSoftwareId, x[i], e); }
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if (has(_musicalWorkReferences)) {
    above(s, $ResourceMusicalWorkReferenceList, e);
    if (has(_musicalWorkReferences)) for (let i = 0; i < _musicalWorkReferences.length; i++) ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, _musicalWorkReferences[i], e + 1); else ResourceMusicalWorkReference(s, $ResourceMusicalWorkReference, {}, e + 1);
    below(s, $ResourceMusicalWorkReferenceList, e);
  }
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.creationDate) !== undefined) n++, EventDate(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoftwareDetailsByTerritory(s, $SoftwareDetailsByTerritory, x[i], e); else SoftwareDetailsByTerritory(s, $SoftwareDetailsByTerritory, {}, e);
  below(s, t, d);
  K_Software.rest(s, m, n);
}
const K_Software = new Known('Software', 'languageAndScriptCode resourceReference type resourceIds workIds titles creationDate musicalWorkReferences resourceContainedResourceReferences detailsByTerritory');

function Collection(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[9]!(asShape(v), s));
  let n = 0, x: any;
  const _resources = m.resources; if (_resources !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.chapterIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) CollectionId(s, $CollectionId, x[i], e); else CollectionId(s, $CollectionId, {}, e);
  if ((x = m.collectionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CollectionType(s, $CollectionType, x[i], x, i, e); }
  if ((x = m.chapterReference) !== undefined) n++, dueText(s, $CollectionReference, r[10]!, x, m, 'chapterReference', e); else lack(s, $CollectionReference, r[10]!, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character(s, $Character, x[i], e); }
  if ((x = m.isComplete) !== undefined) n++, text(s, $IsComplete, r[2]!, x, m, 'isComplete', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if (has(_resources)) {
    above(s, $CollectionResourceReferenceList, e);
    if (has(_resources)) for (let i = 0; i < _resources.length; i++) CollectionResourceReference(s, $CollectionResourceReference, _resources[i], e + 1); else CollectionResourceReference(s, $CollectionResourceReference, {}, e + 1);
    below(s, $CollectionResourceReferenceList, e);
  }
  if ((x = m.representativeImageReference) !== undefined) n++, text(s, $RepresentativeImageReference, r[12]!, x, m, 'representativeImageReference', e);
  below(s, t, d);
  K_Collection.rest(s, m, n);
}
const K_Collection = new Known('Collection', 'languageAndScriptCode chapterIds collectionTypes chapterReference titles sequenceNumber contributors characters isComplete duration resources representativeImageReference');

function Release(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[10]!(asShape(v), s));
  let n = 0, x: any;
  const _releaseResourceReferences = m.releaseResourceReferences; if (_releaseResourceReferences !== undefined) n++;
  const _resourceOmissionReason = m.resourceOmissionReason; if (_resourceOmissionReason !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isMainRelease) !== undefined) n++, attribute(s, $$IsMainRelease, r[2]!, x, m, 'isMainRelease');
  over(s);
  if ((x = m.releaseIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseId(s, $ReleaseId, x[i], e); else ReleaseId(s, $ReleaseId, {}, e);
  if ((x = m.releaseReferences) !== undefined) n++, texts(s, $ReleaseReference, r[13]!, x, e);
  if ((x = m.externalResourceLinks) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternalResourceLink(s, $ExternalResourceLink, x[i], e); }
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e); else ReferenceTitle(s, $ReferenceTitle, {}, e);
  const c1 = has(_releaseResourceReferences) ? 0 : has(_resourceOmissionReason) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    above(s, $ReleaseResourceReferenceList, e);
    const a1 = s.at; if (has(_releaseResourceReferences)) for (let i = 0; i < _releaseResourceReferences.length; i++) ReleaseResourceReference(s, $ReleaseResourceReference, _releaseResourceReferences[i], _releaseResourceReferences, i, e + 1); if (s.at === a1) ReleaseResourceReference(s, $ReleaseResourceReference, {}, {}, 'nothing', e + 1);
    below(s, $ReleaseResourceReferenceList, e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_resourceOmissionReason)) ResourceOmissionReason(s, $ResourceOmissionReason, _resourceOmissionReason, m, 'resourceOmissionReason', e); if (s.at === a2) ResourceOmissionReason(s, $ResourceOmissionReason, {}, {}, 'nothing', e);
  }
  if (+has(_releaseResourceReferences) + +has(_resourceOmissionReason) > w1) loseBranches(s, m, ['releaseResourceReferences', 'resourceOmissionReason'], c1);
  if ((x = m.releaseTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseType(s, $ReleaseType, x[i], x, i, e); }
  if ((x = m.detailsByTerritory) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseDetailsByTerritory(s, $ReleaseDetailsByTerritory, x[i], e); else ReleaseDetailsByTerritory(s, $ReleaseDetailsByTerritory, {}, e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.wholePLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.wholeCLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.globalReleaseDate) !== undefined) n++, EventDate(s, $GlobalReleaseDate, x, m, 'globalReleaseDate', e);
  if ((x = m.globalOriginalReleaseDate) !== undefined) n++, EventDate(s, $GlobalOriginalReleaseDate, x, m, 'globalOriginalReleaseDate', e);
  below(s, t, d);
  K_Release.rest(s, m, n);
}
const K_Release = new Known('Release', 'languageAndScriptCode isMainRelease releaseIds releaseReferences externalResourceLinks referenceTitle releaseResourceReferences resourceOmissionReason releaseTypes detailsByTerritory duration wholePLines wholeCLines globalReleaseDate globalOriginalReleaseDate');

function ReleaseDeal(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[11]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.dealReleaseReferences) !== undefined) n++; if (has(x)) dueTexts(s, $DealReleaseReference, r[14]!, x, e); else lack(s, $DealReleaseReference, r[14]!, e);
  if ((x = m.deals) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Deal(s, $Deal, x[i], e); else Deal(s, $Deal, {}, e);
  if ((x = m.effectiveDate) !== undefined) n++, text(s, $EffectiveDate, r[15]!, x, m, 'effectiveDate', e);
  below(s, t, d);
  K_ReleaseDeal.rest(s, m, n);
}
const K_ReleaseDeal = new Known('ReleaseDeal', 'dealReleaseReferences deals effectiveDate');

function PurgedRelease(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[12]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId(s, $ReleaseId, x, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title_2(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  belowAny(s, t, d, from);
  K_PurgedRelease.rest(s, m, n);
}
const K_PurgedRelease = new Known('PurgedRelease', 'releaseId titles contributors');

function MessagingParty(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[13]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.partyIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) PartyId(s, $PartyId, x[i], x, i, e); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  if ((x = m.partyName) !== undefined) n++, PartyName(s, $PartyName, x, e);
  if ((x = m.tradingName) !== undefined) n++, Name(s, $TradingName, x, m, 'tradingName', e);
  below(s, t, d);
  K_MessagingParty.rest(s, m, n);
}
const K_MessagingParty = new Known('MessagingParty', 'partyIds partyName tradingName');

function MessageAuditTrailEvent(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.messagingPartyDescriptor) !== undefined) n++, MessagingParty(s, $MessagingPartyDescriptor, x, e); else MessagingParty(s, $MessagingPartyDescriptor, {}, e);
  if ((x = m.dateTime) !== undefined) n++, dueText(s, $DateTime, r[3]!, x, m, 'dateTime', e); else lack(s, $DateTime, r[3]!, e);
  below(s, t, d);
  K_MessageAuditTrailEvent.rest(s, m, n);
}
const K_MessageAuditTrailEvent = new Known('MessageAuditTrailEvent', 'messagingPartyDescriptor dateTime');

function ReferenceTitle(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.titleText) !== undefined) n++, TitleText(s, $TitleText, x, m, 'titleText', e); else TitleText(s, $TitleText, {}, {}, 'nothing', e);
  if ((x = m.subTitle) !== undefined) n++, SubTitle(s, $SubTitle, x, m, 'subTitle', e);
  below(s, t, d);
  K_ReferenceTitle.rest(s, m, n);
}
const K_ReferenceTitle = new Known('ReferenceTitle', 'languageAndScriptCode titleText subTitle');

function MusicalWorkContributor(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[14]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roleValues) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkContributorRole(s, $MusicalWorkContributorRole, x[i], x, i, e); }
  below(s, t, d);
  K_MusicalWorkContributor.rest(s, m, n);
}
const K_MusicalWorkContributor = new Known('MusicalWorkContributor', 'sequenceNumber partyIds partyNames roleValues');

function MusicalWorkType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[16]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[16]!, m.value) ? undefined : ownOf(s, r[16]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[16]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[16]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_MusicalWorkType.rest(s, m, w0 === undefined ? n : -1);
}
const K_MusicalWorkType = new Known('MusicalWorkType', 'namespace userDefinedValue value');

function Cue(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[15]!(asShape(v), s));
  let n = 0, x: any;
  const _creationReferences = m.creationReferences; if (_creationReferences !== undefined) n++;
  const _creationType = m.creationType; if (_creationType !== undefined) n++;
  const _creationId = m.creationId; if (_creationId !== undefined) n++;
  const _titles = m.titles; if (_titles !== undefined) n++;
  const _contributors = m.contributors; if (_contributors !== undefined) n++;
  const _indirectContributors = m.indirectContributors; if (_indirectContributors !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.cueUseType) !== undefined) n++, CueUseType(s, $CueUseType, x, m, 'cueUseType', e);
  if ((x = m.cueThemeType) !== undefined) n++, CueThemeType(s, $CueThemeType, x, m, 'cueThemeType', e);
  if ((x = m.cueVocalType) !== undefined) n++, CueVocalType(s, $CueVocalType, x, m, 'cueVocalType', e);
  if ((x = m.isDance) !== undefined) n++, text(s, $IsDance, r[2]!, x, m, 'isDance', e);
  if ((x = m.cueVisualPerceptionType) !== undefined) n++, CueVisualPerceptionType(s, $CueVisualPerceptionType, x, m, 'cueVisualPerceptionType', e);
  if ((x = m.cueOrigin) !== undefined) n++, CueOrigin(s, $CueOrigin, x, m, 'cueOrigin', e);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_creationReferences)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_creationType) + +has(_creationId) + +has(_titles) + +has(_contributors) + +has(_indirectContributors)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_creationReferences)) for (let i = 0; i < _creationReferences.length; i++) CueCreationReference(s, $CueCreationReference, _creationReferences[i], e); else CueCreationReference(s, $CueCreationReference, {}, e);
  }
  else if (c1 === 1) {
    if (has(_creationType)) text(s, $ReferencedCreationType, r[18]!, _creationType, m, 'creationType', e);
    if (has(_creationId)) CreationId(s, $ReferencedCreationId, _creationId, e);
    if (has(_titles)) for (let i = 0; i < _titles.length; i++) Title(s, $ReferencedCreationTitle, _titles[i], e);
    if (has(_contributors)) for (let i = 0; i < _contributors.length; i++) DetailedResourceContributor(s, $ReferencedCreationContributor, _contributors[i], e);
    if (has(_indirectContributors)) for (let i = 0; i < _indirectContributors.length; i++) MusicalWorkContributor(s, $ReferencedIndirectCreationContributor, _indirectContributors[i], e);
  }
  if (+has(_creationReferences) + +has(_creationType) + +has(_creationId) + +has(_titles) + +has(_contributors) + +has(_indirectContributors) > w1) loseBranches(s, m, ['creationReferences', 'creationType creationId titles contributors indirectContributors'], c1);
  if ((x = m.hasMusicalContent) !== undefined) n++, text(s, $HasMusicalContent, r[2]!, x, m, 'hasMusicalContent', e);
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  belowAny(s, t, d, from);
  K_Cue.rest(s, m, n);
}
const K_Cue = new Known('Cue', 'cueUseType cueThemeType cueVocalType isDance cueVisualPerceptionType cueOrigin creationReferences creationType creationId titles contributors indirectContributors hasMusicalContent startTime duration endTime pLines cLines');

function SoundRecordingCollectionReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.collection) !== undefined) n++, dueText(s, $SoundRecordingCollectionReference, r[20]!, x, m, 'collection', e); else lack(s, $SoundRecordingCollectionReference, r[20]!, e);
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  if ((x = m.releaseResourceType) !== undefined) n++, text(s, $ReleaseResourceType, r[21]!, x, m, 'releaseResourceType', e);
  below(s, t, d);
  K_SoundRecordingCollectionReference.rest(s, m, n);
}
const K_SoundRecordingCollectionReference = new Known('SoundRecordingCollectionReference', 'sequenceNumber collection startTime duration endTime releaseResourceType');

function ResourceMusicalWorkReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.durationUsed) !== undefined) n++, text(s, $DurationUsed, r[9]!, x, m, 'durationUsed', e);
  if ((x = m.isFragment) !== undefined) n++, text(s, $IsFragment, r[2]!, x, m, 'isFragment', e);
  if ((x = m.musicalWorkReference) !== undefined) n++, dueText(s, $ResourceMusicalWorkReference, r[22]!, x, m, 'musicalWorkReference', e); else lack(s, $ResourceMusicalWorkReference, r[22]!, e);
  below(s, t, d);
  K_ResourceMusicalWorkReference.rest(s, m, n);
}
const K_ResourceMusicalWorkReference = new Known('ResourceMusicalWorkReference', 'sequenceNumber durationUsed isFragment musicalWorkReference');

function EventDate(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.isBefore) !== undefined) n++, attribute(s, $$IsBefore, r[2]!, x, m, 'isBefore');
  if ((x = m.isAfter) !== undefined) n++, attribute(s, $$IsAfter, r[2]!, x, m, 'isAfter');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$TerritoryCode, r[23]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDate.rest(s, m, n);
}
const K_EventDate = new Known('EventDate', 'isApproximate isBefore isAfter applicableTerritoryCode locationDescription languageAndScriptCode value');

function SoundRecordingDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) Artist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LabelName(s, $LabelName, x[i], x, i, e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) TypedRightsController(s, $RightsController, x[i], e); }
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.firstPublicationDates) !== undefined) n++, x.length > 0 && (EventDate_2(s, $OriginalResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'OriginalResourceReleaseDate'));
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating(s, $AvRating, x[i], e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoundRecordingDetails(s, $TechnicalSoundRecordingDetails, x[i], e); }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  below(s, t, d);
  K_SoundRecordingDetailsByTerritory.rest(s, m, n);
}
const K_SoundRecordingDetailsByTerritory = new Known('SoundRecordingDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtists displayArtistNames releaseLabelReferences pLines parentalWarningTypes avRatings displayGenres keywords synopses contributors indirectContributors resourceRightsControllers courtesyLines firstPublicationDates resourceReleaseDates technicalDetails');

function MidiType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[24]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[24]!, m.value) ? undefined : ownOf(s, r[24]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[24]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[24]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_MidiType.rest(s, m, w0 === undefined ? n : -1);
}
const K_MidiType = new Known('MidiType', 'namespace userDefinedValue value');

function MidiDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) Artist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LabelName(s, $LabelName, x[i], x, i, e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) TypedRightsController(s, $RightsController, x[i], e); }
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalMidiDetails(s, $TechnicalMidiDetails, x[i], e); }
  below(s, t, d);
  K_MidiDetailsByTerritory.rest(s, m, n);
}
const K_MidiDetailsByTerritory = new Known('MidiDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtists displayArtistNames releaseLabelReferences cLines parentalWarningTypes displayGenres keywords synopses contributors indirectContributors resourceRightsControllers courtesyLines resourceReleaseDates technicalDetails');

function VideoCueSheetReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[16]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.reference) !== undefined) n++, dueText(s, $VideoCueSheetReference, r[27]!, x, m, 'reference', e); else lack(s, $VideoCueSheetReference, r[27]!, e);
  below(s, t, d);
  K_VideoCueSheetReference.rest(s, m, n);
}
const K_VideoCueSheetReference = new Known('VideoCueSheetReference', 'reference');

function Title(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[17]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[28]!, x, m, 'titleType');
  over(s);
  if ((x = m.titleText) !== undefined) n++, TitleText(s, $TitleText, x, m, 'titleText', e); else TitleText(s, $TitleText, {}, {}, 'nothing', e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) TypedSubTitle(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_Title.rest(s, m, n);
}
const K_Title = new Known('Title', 'languageAndScriptCode titleType titleText subTitles');

function VideoDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) Artist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LabelName(s, $LabelName, x[i], x, i, e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) TypedRightsController(s, $RightsController, x[i], e); }
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating(s, $AvRating, x[i], e); }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalVideoDetails(s, $TechnicalVideoDetails, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character(s, $Character, x[i], e); }
  below(s, t, d);
  K_VideoDetailsByTerritory.rest(s, m, n);
}
const K_VideoDetailsByTerritory = new Known('VideoDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtists displayArtistNames releaseLabelReferences pLines cLines parentalWarningTypes avRatings displayGenres keywords synopses contributors indirectContributors resourceRightsControllers courtesyLines resourceReleaseDates characters technicalDetails');

function ImageDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.descriptions) !== undefined) n++, x.length > 0 && (Description(s, $Description, x[0], x, 0, e), loseOthers(s, x, 'Description'));
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalImageDetails(s, $TechnicalImageDetails, x[i], e); }
  below(s, t, d);
  K_ImageDetailsByTerritory.rest(s, m, n);
}
const K_ImageDetailsByTerritory = new Known('ImageDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtistNames cLines parentalWarningTypes displayGenres keywords synopses contributors indirectContributors courtesyLines descriptions resourceReleaseDates technicalDetails');

function TextDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalTextDetails(s, $TechnicalTextDetails, x[i], e); }
  below(s, t, d);
  K_TextDetailsByTerritory.rest(s, m, n);
}
const K_TextDetailsByTerritory = new Known('TextDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtistNames cLines parentalWarningTypes displayGenres keywords synopses contributors indirectContributors courtesyLines resourceReleaseDates technicalDetails');

function SheetMusicDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSheetMusicDetails(s, $TechnicalSheetMusicDetails, x[i], e); }
  below(s, t, d);
  K_SheetMusicDetailsByTerritory.rest(s, m, n);
}
const K_SheetMusicDetailsByTerritory = new Known('SheetMusicDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtistNames cLines parentalWarningTypes displayGenres contributors indirectContributors courtesyLines resourceReleaseDates technicalDetails');

function SoftwareDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor(s, $ResourceContributor, x[i], e); }
  if ((x = m.indirectContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) IndirectResourceContributor(s, $IndirectResourceContributor, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) n++, x.length > 0 && (CourtesyLine(s, $CourtesyLine, x[0], x, 0, e), loseOthers(s, x, 'CourtesyLine'));
  if ((x = m.resourceReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ResourceReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ResourceReleaseDate'));
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoftwareDetails(s, $TechnicalSoftwareDetails, x[i], e); }
  below(s, t, d);
  K_SoftwareDetailsByTerritory.rest(s, m, n);
}
const K_SoftwareDetailsByTerritory = new Known('SoftwareDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtistNames pLines cLines parentalWarningTypes displayGenres keywords synopses contributors indirectContributors courtesyLines resourceReleaseDates technicalDetails');

function CollectionId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[18]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.gRid) !== undefined) n++, text(s, $GRid, r[0]!, x, m, 'gRid', e);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.isan) !== undefined) n++, text(s, $ISAN, r[0]!, x, m, 'isan', e);
  if ((x = m.visan) !== undefined) n++, text(s, $VISAN, r[0]!, x, m, 'visan', e);
  if ((x = m.icpn) !== undefined) n++, ICPN(s, $ICPN, x, m, 'icpn', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_CollectionId.rest(s, m, n);
}
const K_CollectionId = new Known('CollectionId', 'isrc isan visan icpn gRid catalogNumber proprietaryIds');

function CollectionType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[33]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[33]!, m.value) ? undefined : ownOf(s, r[33]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[33]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[33]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CollectionType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CollectionType = new Known('CollectionType', 'namespace userDefinedValue value');

function DetailedResourceContributor(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[19]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roleValues) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceContributorRole(s, $ResourceContributorRole, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $IsFeaturedArtist, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $IsContractedArtist, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.instrumentTypes) !== undefined) n++, texts(s, $InstrumentType, r[0]!, x, e);
  below(s, t, d);
  K_DetailedResourceContributor.rest(s, m, n);
}
const K_DetailedResourceContributor = new Known('DetailedResourceContributor', 'sequenceNumber partyIds partyNames roleValues hasMadeFeaturedContribution hasMadeContractedContribution instrumentTypes');

function Character(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[20]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.performer) !== undefined) n++, DetailedResourceContributor(s, $ResourceContributor, x, e);
  below(s, t, d);
  K_Character.rest(s, m, n);
}
const K_Character = new Known('Character', 'sequenceNumber partyIds partyNames performer');

function CollectionResourceReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.resource) !== undefined) n++, dueText(s, $CollectionResourceReference, r[12]!, x, m, 'resource', e); else lack(s, $CollectionResourceReference, r[12]!, e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  below(s, t, d);
  K_CollectionResourceReference.rest(s, m, n);
}
const K_CollectionResourceReference = new Known('CollectionResourceReference', 'sequenceNumber resource duration');

function ReleaseId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[21]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.gRid) !== undefined) n++, text(s, $GRid, r[0]!, x, m, 'gRid', e);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.icpn) !== undefined) n++, ICPN(s, $ICPN, x, m, 'icpn', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ReleaseId.rest(s, m, n);
}
const K_ReleaseId = new Known('ReleaseId', 'gRid isrc icpn catalogNumber proprietaryIds');

function ExternalResourceLink(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.urls) !== undefined) n++; if (has(x)) dueTexts(s, $URL, r[0]!, x, e); else lack(s, $URL, r[0]!, e);
  if ((x = m.validityPeriod) !== undefined) n++, Period(s, $ValidityPeriod, x, e);
  if ((x = m.externalLink) !== undefined) n++, text(s, $ExternalLink, r[0]!, x, m, 'externalLink', e);
  if ((x = m.externallyLinkedResourceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternallyLinkedResourceType(s, $ExternallyLinkedResourceType, x[i], x, i, e); }
  if ((x = m.fileFormat) !== undefined) n++, text(s, $FileFormat, r[0]!, x, m, 'fileFormat', e);
  below(s, t, d);
  K_ExternalResourceLink.rest(s, m, n);
}
const K_ExternalResourceLink = new Known('ExternalResourceLink', 'urls externalLink externallyLinkedResourceTypes fileFormat validityPeriod');

function ReleaseResourceReference(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[34]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[34]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.releaseResourceType) !== undefined) n++, attribute(s, $$ReleaseResourceType, r[21]!, x, m, 'releaseResourceType');
  content(s, t, r[34]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseResourceReference.rest(s, m, n);
}
const K_ReleaseResourceReference = new Known('ReleaseResourceReference', 'releaseResourceType value');

function ResourceOmissionReason(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[35]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[35]!, m.value) ? undefined : ownOf(s, r[35]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[35]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[35]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ResourceOmissionReason.rest(s, m, w0 === undefined ? n : -1);
}
const K_ResourceOmissionReason = new Known('ResourceOmissionReason', 'namespace userDefinedValue value');

function ReleaseType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[36]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[36]!, m.value) ? undefined : ownOf(s, r[36]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[36]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[36]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseType = new Known('ReleaseType', 'namespace userDefinedValue value');

function ReleaseDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LabelName(s, $LabelName, x[i], x, i, e); }
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) Artist(s, $DisplayArtist, x[i], e); }
  if ((x = m.isMultiArtistCompilation) !== undefined) n++, text(s, $IsMultiArtistCompilation, r[2]!, x, m, 'isMultiArtistCompilation', e);
  if ((x = m.administratingRecordCompanies) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdministratingRecordCompany(s, $AdministratingRecordCompany, x[i], e); }
  if ((x = m.releaseTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseType(s, $ReleaseType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease(s, $RelatedRelease, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningType(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating(s, $AvRating, x[i], e); }
  if ((x = m.marketingComments) !== undefined) n++, x.length > 0 && (Comment(s, $MarketingComment, x[0], x, 0, e), loseOthers(s, x, 'MarketingComment'));
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroup(s, $ResourceGroup, x[i], e); }
  if ((x = m.displayGenres) !== undefined) { n++; for (let i = 0; i < x.length; i++) Genre(s, $Genre, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.releaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $ReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'ReleaseDate'));
  if ((x = m.originalReleaseDates) !== undefined) n++, x.length > 0 && (EventDate(s, $OriginalReleaseDate, x[0], x, 0, e), loseOthers(s, x, 'OriginalReleaseDate'));
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) Keywords(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) n++, x.length > 0 && (Synopsis(s, $Synopsis, x[0], x, 0, e), loseOthers(s, x, 'Synopsis'));
  below(s, t, d);
  K_ReleaseDetailsByTerritory.rest(s, m, n);
}
const K_ReleaseDetailsByTerritory = new Known('ReleaseDetailsByTerritory', 'territoryCodes excludedTerritoryCodes titles displayArtists displayArtistNames releaseLabelReferences pLines cLines parentalWarningTypes avRatings displayGenres keywords synopses isMultiArtistCompilation administratingRecordCompanies releaseTypes relatedReleases marketingComments resourceGroups releaseDates originalReleaseDates');

function Deal(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _dealTechnicalResourceDetailsReferences = m.dealTechnicalResourceDetailsReferences; if (_dealTechnicalResourceDetailsReferences !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.dealReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) DealReference(s, $DealReference, x[i], x, i, e); }
  if ((x = m.dealTerms) !== undefined) n++, DealTerms(s, $DealTerms, x, e);
  if (has(_dealTechnicalResourceDetailsReferences)) {
    above(s, $DealTechnicalResourceDetailsReferenceList, e);
    if (has(_dealTechnicalResourceDetailsReferences)) dueTexts(s, $DealTechnicalResourceDetailsReference, r[39]!, _dealTechnicalResourceDetailsReferences, e + 1); else lack(s, $DealTechnicalResourceDetailsReference, r[39]!, e + 1);
    below(s, $DealTechnicalResourceDetailsReferenceList, e);
  }
  if ((x = m.distributionChannelPages) !== undefined) { n++; for (let i = 0; i < x.length; i++) WebPage(s, $DistributionChannelPage, x[i], e); }
  belowAny(s, t, d, from);
  K_Deal.rest(s, m, n);
}
const K_Deal = new Known('Deal', 'dealReferences dealTerms dealTechnicalResourceDetailsReferences distributionChannelPages');

function Title_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[22]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[28]!, x, m, 'titleType');
  over(s);
  if ((x = m.titleText) !== undefined) n++, TitleText(s, $TitleText, x, m, 'titleText', e); else TitleText(s, $TitleText, {}, {}, 'nothing', e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) TypedSubTitle(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_Title_2.rest(s, m, n);
}
const K_Title_2 = new Known('Title', 'languageAndScriptCode titleType titleText subTitles');

function PartyId(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  s.depth = d; v = s.downs[23]!(asShape(v), s);
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.isDPID) !== undefined) n++, attribute(s, $$IsDPID, r[2]!, x, m, 'isDPID');
  if ((x = m.isISNI) !== undefined) n++, attribute(s, $$IsISNI, r[2]!, x, m, 'isISNI');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PartyId.rest(s, m, n);
}
const K_PartyId = new Known('PartyId', 'namespace isDPID isISNI value');

function PartyName(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.fullName) !== undefined) n++, Name(s, $FullName, x, m, 'fullName', e); else Name(s, $FullName, {}, {}, 'nothing', e);
  if ((x = m.fullNameAsciiTranscribed) !== undefined) n++, text(s, $FullNameAsciiTranscribed, r[0]!, x, m, 'fullNameAsciiTranscribed', e);
  if ((x = m.fullNameIndexed) !== undefined) n++, Name(s, $FullNameIndexed, x, m, 'fullNameIndexed', e);
  if ((x = m.namesBeforeKeyName) !== undefined) n++, Name(s, $NamesBeforeKeyName, x, m, 'namesBeforeKeyName', e);
  if ((x = m.keyName) !== undefined) n++, Name(s, $KeyName, x, m, 'keyName', e);
  if ((x = m.namesAfterKeyName) !== undefined) n++, Name(s, $NamesAfterKeyName, x, m, 'namesAfterKeyName', e);
  if ((x = m.abbreviatedName) !== undefined) n++, Name(s, $AbbreviatedName, x, m, 'abbreviatedName', e);
  below(s, t, d);
  K_PartyName.rest(s, m, n);
}
const K_PartyName = new Known('PartyName', 'fullName fullNameAsciiTranscribed fullNameIndexed namesBeforeKeyName keyName namesAfterKeyName abbreviatedName');

function Name(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Name.rest(s, m, n);
}
const K_Name = new Known('Name', 'value');

function TitleText(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TitleText.rest(s, m, n);
}
const K_TitleText = new Known('TitleText', 'languageAndScriptCode value');

function SubTitle(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SubTitle.rest(s, m, n);
}
const K_SubTitle = new Known('SubTitle', 'languageAndScriptCode value');

function MusicalWorkContributorRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[40]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[40]!, m.value) ? undefined : ownOf(s, r[40]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[40]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[40]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_MusicalWorkContributorRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_MusicalWorkContributorRole = new Known('MusicalWorkContributorRole', 'namespace userDefinedValue value');

function CueCreationReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _workReference = m.workReference; if (_workReference !== undefined) n++;
  const _resourceReference = m.resourceReference; if (_resourceReference !== undefined) n++;
  above(s, t, d);
  const c1 = has(_workReference) ? 0 : has(_resourceReference) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_workReference)) dueText(s, $CueWorkReference, r[22]!, _workReference, m, 'workReference', e); else lack(s, $CueWorkReference, r[22]!, e);
  }
  else if (c1 === 1) {
    if (has(_resourceReference)) dueText(s, $CueResourceReference, r[12]!, _resourceReference, m, 'resourceReference', e); else lack(s, $CueResourceReference, r[12]!, e);
  }
  if (+has(_workReference) + +has(_resourceReference) > w1) loseBranches(s, m, ['workReference', 'resourceReference'], c1);
  below(s, t, d);
  K_CueCreationReference.rest(s, m, n);
}
const K_CueCreationReference = new Known('CueCreationReference', 'workReference resourceReference');

function CreationId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.iswc) !== undefined) n++, text(s, $ISWC, r[0]!, x, m, 'iswc', e);
  if ((x = m.opusNumber) !== undefined) n++, text(s, $OpusNumber, r[0]!, x, m, 'opusNumber', e);
  if ((x = m.composerCatalogNumbers) !== undefined) n++, texts(s, $ComposerCatalogNumber, r[0]!, x, e);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.ismn) !== undefined) n++, text(s, $ISMN, r[0]!, x, m, 'ismn', e);
  if ((x = m.isan) !== undefined) n++, text(s, $ISAN, r[0]!, x, m, 'isan', e);
  if ((x = m.visan) !== undefined) n++, text(s, $VISAN, r[0]!, x, m, 'visan', e);
  if ((x = m.isbn) !== undefined) n++, text(s, $ISBN, r[0]!, x, m, 'isbn', e);
  if ((x = m.issn) !== undefined) n++, text(s, $ISSN, r[0]!, x, m, 'issn', e);
  if ((x = m.sici) !== undefined) n++, text(s, $SICI, r[0]!, x, m, 'sici', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_CreationId.rest(s, m, n);
}
const K_CreationId = new Known('CreationId', 'iswc opusNumber composerCatalogNumbers isrc ismn isan visan isbn issn sici catalogNumber proprietaryIds');

function Artist(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[24]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  const a1 = s.at; if ((x = m.artistRoles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ArtistRole(s, $ArtistRole, x[i], x, i, e); if (s.at === a1) ArtistRole(s, $ArtistRole, {}, {}, 'nothing', e);
  below(s, t, d);
  K_Artist.rest(s, m, n);
}
const K_Artist = new Known('Artist', 'sequenceNumber partyIds partyNames artistRoles');

function IndirectResourceContributor(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[25]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roleValues) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkContributorRole(s, $IndirectResourceContributorRole, x[i], x, i, e); }
  below(s, t, d);
  K_IndirectResourceContributor.rest(s, m, n);
}
const K_IndirectResourceContributor = new Known('IndirectResourceContributor', 'sequenceNumber partyIds partyNames roleValues');

function LabelName(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  s.depth = d; v = s.downs[26]!(asShape(v), s);
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.labelType === undefined || m.userDefinedValue === undefined && isListed(r[48]!, m.labelType) ? undefined : ownOf(s, r[48]!, m, 'labelType', 'userDefinedValue', 'namespace', m, 'labelType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = w0 ? 'UserDefined' : m.labelType) !== undefined) n++, attribute(s, $$LabelNameType, r[48]!, x, m, 'labelType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_LabelName.rest(s, m, w0 === undefined ? n : -1);
}
const K_LabelName = new Known('LabelName', 'languageAndScriptCode labelType namespace userDefinedValue value');

function TypedRightsController(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[27]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.rightsControlTypes) !== undefined) n++, texts(s, $RightsControllerRole, r[49]!, x, e);
  if (has(_rightShareUnknown) || has(_rightSharePercentage)) {
    const c2 = has(_rightShareUnknown) ? 0 : has(_rightSharePercentage) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_rightShareUnknown)) dueText(s, $RightShareUnknown, r[2]!, _rightShareUnknown, m, 'rightShareUnknown', e); else lack(s, $RightShareUnknown, r[2]!, e);
  }
    else if (c2 === 1) {
    const a1 = s.at; if (has(_rightSharePercentage)) Percentage(s, $RightSharePercentage, _rightSharePercentage, m, 'rightSharePercentage', e); if (s.at === a1) Percentage(s, $RightSharePercentage, {}, {}, 'nothing', e);
  }
    if (+has(_rightShareUnknown) + +has(_rightSharePercentage) > w2) loseBranches(s, m, ['rightShareUnknown', 'rightSharePercentage'], c2);
  }
  below(s, t, d);
  K_TypedRightsController.rest(s, m, n);
}
const K_TypedRightsController = new Known('TypedRightsController', 'sequenceNumber partyIds partyNames rightsControlTypes rightShareUnknown rightSharePercentage');

function EventDate_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDate_2.rest(s, m, n);
}
const K_EventDate_2 = new Known('EventDate', 'value');

function CourtesyLine(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CourtesyLine.rest(s, m, n);
}
const K_CourtesyLine = new Known('CourtesyLine', 'languageAndScriptCode value');

function Genre(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.genreText) !== undefined) n++, Description(s, $GenreText, x, m, 'genreText', e); else Description(s, $GenreText, {}, {}, 'nothing', e);
  if ((x = m.subGenre) !== undefined) n++, Description(s, $SubGenre, x, m, 'subGenre', e);
  below(s, t, d);
  K_Genre.rest(s, m, n);
}
const K_Genre = new Known('Genre', 'languageAndScriptCode genreText subGenre');

function ParentalWarningType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[50]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.typeUserDefinedValue === undefined && isListed(r[50]!, m.value) ? undefined : ownOf(s, r[50]!, m, 'value', 'typeUserDefinedValue', 'typeNamespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[50]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.typeNamespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'typeNamespace');
  if ((x = w0 ? w0.value : m.typeUserDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'typeUserDefinedValue');
  content(s, t, r[50]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ParentalWarningType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ParentalWarningType = new Known('ParentalWarningType', 'typeNamespace typeUserDefinedValue value');

function AvRating(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.rating) !== undefined) n++, dueText(s, $RatingText, r[0]!, x, m, 'rating', e); else lack(s, $RatingText, r[0]!, e);
  const a1 = s.at; if ((x = m.agency) !== undefined) n++; if (has(x)) RatingAgency(s, $RatingAgency, x, m, 'agency', e); if (s.at === a1) RatingAgency(s, $RatingAgency, {}, {}, 'nothing', e);
  below(s, t, d);
  K_AvRating.rest(s, m, n);
}
const K_AvRating = new Known('AvRating', 'rating agency');

function TechnicalSoundRecordingDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[28]!(asShape(v), s));
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.containerFormat) !== undefined) n++, ContainerFormat(s, $ContainerFormat, x, m, 'containerFormat', e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  if ((x = m.numberOfChannels) !== undefined) n++, text(s, $NumberOfChannels, r[11]!, x, m, 'numberOfChannels', e);
  if ((x = m.samplingRate) !== undefined) n++, SamplingRate(s, $SamplingRate, x, m, 'samplingRate', e);
  if ((x = m.bitsPerSample) !== undefined) n++, text(s, $BitsPerSample, r[11]!, x, m, 'bitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.previewDetails) !== undefined) n++, SoundRecordingPreviewDetails(s, $PreviewDetails, x, e);
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoundRecordingDetails.rest(s, m, n);
}
const K_TechnicalSoundRecordingDetails = new Known('TechnicalSoundRecordingDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file containerFormat audioCodecType bitRate numberOfChannels samplingRate bitsPerSample duration previewDetails');

function Keywords(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Keywords.rest(s, m, n);
}
const K_Keywords = new Known('Keywords', 'languageAndScriptCode value');

function Synopsis(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Synopsis.rest(s, m, n);
}
const K_Synopsis = new Known('Synopsis', 'languageAndScriptCode value');

function TechnicalMidiDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (SoundRecordingPreviewDetails_2(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.numberOfVoices) !== undefined) n++, text(s, $NumberOfVoices, r[11]!, x, m, 'numberOfVoices', e);
  if ((x = m.soundProcessorType) !== undefined) n++, SoundProcessorType(s, $SoundProcessorType, x, m, 'soundProcessorType', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalMidiDetails.rest(s, m, n);
}
const K_TechnicalMidiDetails = new Known('TechnicalMidiDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file duration numberOfVoices soundProcessorType clipDetails');

function TypedSubTitle(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.subTitleType) !== undefined) n++, attribute(s, $$SubTitleType, r[0]!, x, m, 'subTitleType');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TypedSubTitle.rest(s, m, n);
}
const K_TypedSubTitle = new Known('TypedSubTitle', 'languageAndScriptCode subTitleType value');

function TechnicalVideoDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[29]!(asShape(v), s));
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.overallBitRate) !== undefined) n++, BitRate(s, $OverallBitRate, x, m, 'overallBitRate', e);
  if ((x = m.containerFormat) !== undefined) n++, ContainerFormat(s, $ContainerFormat, x, m, 'containerFormat', e);
  if ((x = m.videoCodecType) !== undefined) n++, VideoCodecType(s, $VideoCodecType, x, m, 'videoCodecType', e);
  if ((x = m.videoBitRate) !== undefined) n++, BitRate(s, $VideoBitRate, x, m, 'videoBitRate', e);
  if ((x = m.frameRate) !== undefined) n++, FrameRate(s, $FrameRate, x, m, 'frameRate', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) n++, x.length > 0 && (AspectRatio(s, $AspectRatio, x[0], x, 0, e), loseOthers(s, x, 'AspectRatio'));
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.videoDefinitionType) !== undefined) n++, text(s, $VideoDefinitionType, r[53]!, x, m, 'videoDefinitionType', e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.audioBitRate) !== undefined) n++, BitRate(s, $AudioBitRate, x, m, 'audioBitRate', e);
  if ((x = m.numberOfAudioChannels) !== undefined) n++, text(s, $NumberOfAudioChannels, r[11]!, x, m, 'numberOfAudioChannels', e);
  if ((x = m.audioSamplingRate) !== undefined) n++, SamplingRate(s, $AudioSamplingRate, x, m, 'audioSamplingRate', e);
  if ((x = m.audioBitsPerSample) !== undefined) n++, text(s, $AudioBitsPerSample, r[11]!, x, m, 'audioBitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.previewDetails) !== undefined) n++, SoundRecordingPreviewDetails(s, $PreviewDetails, x, e);
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalVideoDetails.rest(s, m, n);
}
const K_TechnicalVideoDetails = new Known('TechnicalVideoDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file containerFormat videoCodecType videoBitRate frameRate imageHeight imageWidth aspectRatios colorDepth videoDefinitionType audioCodecType audioBitRate numberOfAudioChannels audioSamplingRate audioBitsPerSample duration overallBitRate previewDetails');

function Description(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Description.rest(s, m, n);
}
const K_Description = new Known('Description', 'languageAndScriptCode value');

function TechnicalImageDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.imageCodecType) !== undefined) n++, ImageCodecType(s, $ImageCodecType, x, m, 'imageCodecType', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) n++, x.length > 0 && (AspectRatio(s, $AspectRatio, x[0], x, 0, e), loseOthers(s, x, 'AspectRatio'));
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.imageResolution) !== undefined) n++, text(s, $ImageResolution, r[11]!, x, m, 'imageResolution', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalImageDetails.rest(s, m, n);
}
const K_TechnicalImageDetails = new Known('TechnicalImageDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file imageCodecType imageHeight imageWidth aspectRatios colorDepth imageResolution clipDetails');

function TechnicalTextDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.textCodecType) !== undefined) n++, TextCodecType(s, $TextCodecType, x, m, 'textCodecType', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalTextDetails.rest(s, m, n);
}
const K_TechnicalTextDetails = new Known('TechnicalTextDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file textCodecType clipDetails');

function TechnicalSheetMusicDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.sheetMusicCodecType) !== undefined) n++, SheetMusicCodecType(s, $SheetMusicCodecType, x, m, 'sheetMusicCodecType', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSheetMusicDetails.rest(s, m, n);
}
const K_TechnicalSheetMusicDetails = new Known('TechnicalSheetMusicDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file sheetMusicCodecType clipDetails');

function TechnicalSoftwareDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.operatingSystemType) !== undefined) n++, OperatingSystemType(s, $OperatingSystemType, x, m, 'operatingSystemType', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if (has(_file)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_file)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    Description_2(s, $FileAvailabilityDescription, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    if (has(_file)) File_2(s, $File, _file, e); else File_2(s, $File, {}, e);
  }
  }
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoftwareDetails.rest(s, m, n);
}
const K_TechnicalSoftwareDetails = new Known('TechnicalSoftwareDetails', 'languageAndScriptCode technicalResourceDetailsReference isClip fingerprints file operatingSystemType clipDetails');

function ICPN(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isEan) !== undefined) n++, attribute(s, $$IsEan, r[2]!, x, m, 'isEan');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ICPN.rest(s, m, n);
}
const K_ICPN = new Known('ICPN', 'isEan value');

function Period(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _startDate = m.startDate; if (_startDate !== undefined) n++;
  const _endDate = m.endDate; if (_endDate !== undefined) n++;
  const _startDateTime = m.startDateTime; if (_startDateTime !== undefined) n++;
  const _endDateTime = m.endDateTime; if (_endDateTime !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_startDate) + +has(_endDate)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_startDateTime) + +has(_endDateTime)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_startDate)) EventDate(s, $StartDate, _startDate, m, 'startDate', e);
    if (has(_endDate)) EventDate(s, $EndDate, _endDate, m, 'endDate', e);
  }
  else if (c1 === 1) {
    if (has(_startDateTime)) EventDateTime(s, $StartDateTime, _startDateTime, m, 'startDateTime', e);
    if (has(_endDateTime)) EventDateTime(s, $EndDateTime, _endDateTime, m, 'endDateTime', e);
  }
  if (+has(_startDate) + +has(_endDate) + +has(_startDateTime) + +has(_endDateTime) > w1) loseBranches(s, m, ['startDate endDate', 'startDateTime endDateTime'], c1);
  belowAny(s, t, d, from);
  K_Period.rest(s, m, n);
}
const K_Period = new Known('Period', 'startDate endDate startDateTime endDateTime');

function AdministratingRecordCompany(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[30]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.role) !== undefined) n++; dueAttribute(s, $$Role, r[56]!, x, m, 'role', d);
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) oftenChildren(s, $PartyName, _partyNames, e, PartyName_2); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) oftenValues(s, $PartyId, _partyIds, e, PartyId);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  below(s, t, d);
  K_AdministratingRecordCompany.rest(s, m, n);
}
const K_AdministratingRecordCompany = new Known('AdministratingRecordCompany', 'namespace userDefinedValue role partyIds partyNames');

function RelatedRelease(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[31]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.releaseIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseId(s, $ReleaseId, x[i], e); else ReleaseId(s, $ReleaseId, {}, e);
  if ((x = m.referenceTitle) !== undefined) n++, ReferenceTitle(s, $ReferenceTitle, x, e);
  if ((x = m.detailsByTerritory) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseSummaryDetailsByTerritory(s, $ReleaseSummaryDetailsByTerritory, x[i], e); }
  const a1 = s.at; if ((x = m.releaseRelationshipType) !== undefined) n++; if (has(x)) ReleaseRelationshipType(s, $ReleaseRelationshipType, x, m, 'releaseRelationshipType', e); if (s.at === a1) ReleaseRelationshipType(s, $ReleaseRelationshipType, {}, {}, 'nothing', e);
  if ((x = m.releaseDate) !== undefined) n++, EventDate(s, $ReleaseDate, x, m, 'releaseDate', e);
  if ((x = m.originalReleaseDate) !== undefined) n++, EventDate(s, $OriginalReleaseDate, x, m, 'originalReleaseDate', e);
  below(s, t, d);
  K_RelatedRelease.rest(s, m, n);
}
const K_RelatedRelease = new Known('RelatedRelease', 'releaseIds referenceTitle detailsByTerritory releaseRelationshipType releaseDate originalReleaseDate');

function Comment(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Comment.rest(s, m, n);
}
const K_Comment = new Known('Comment', 'languageAndScriptCode value');

function ResourceGroup(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[32]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceGroupContentItems = m.resourceGroupContentItems; if (_resourceGroupContentItems !== undefined) n++;
  const _resourceGroupReleaseReference = m.resourceGroupReleaseReference; if (_resourceGroupReleaseReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title(s, $Title, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) Artist(s, $DisplayArtist, x[i], e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroup(s, $ResourceGroup, x[i], e); }
  if (has(_resourceGroupContentItems)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = +has(_resourceGroupContentItems)) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = 0) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    if (has(_resourceGroupContentItems)) for (let i = 0; i < _resourceGroupContentItems.length; i++) ExtendedResourceGroupContentItem(s, $ResourceGroupContentItem, _resourceGroupContentItems[i], e); else ExtendedResourceGroupContentItem(s, $ResourceGroupContentItem, {}, e);
  }
    else if (c1 === 1) {
    ResourceGroupResourceReferenceList(s, $ResourceGroupResourceReferenceList, {}, e);
  }
  }
  if (has(_resourceGroupReleaseReference) || has(_releaseId)) {
    const c2 = has(_resourceGroupReleaseReference) ? 0 : has(_releaseId) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_resourceGroupReleaseReference)) dueText(s, $ResourceGroupReleaseReference, r[14]!, _resourceGroupReleaseReference, m, 'resourceGroupReleaseReference', e); else lack(s, $ResourceGroupReleaseReference, r[14]!, e);
  }
    else if (c2 === 1) {
    if (has(_releaseId)) ReleaseId(s, $ReleaseId, _releaseId, e); else ReleaseId(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  belowAny(s, t, d, from);
  K_ResourceGroup.rest(s, m, n);
}
const K_ResourceGroup = new Known('ResourceGroup', 'titles sequenceNumber displayArtists carrierTypes resourceGroups resourceGroupContentItems resourceGroupReleaseReference releaseId');

function Description_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (o) K_Description_2.rest(s, m, n);
}
const K_Description_2 = new Known('Description', '');

function File(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = 0) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = 0) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    lack(s, $FileName, r[0]!, e);
  }
  else if (c1 === 1) {
    lack(s, $URL, r[0]!, e);
  }
  below(s, t, d);
  K_File.rest(s, m, n);
}
const K_File = new Known('File', '');

function DealReference(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DealReference.rest(s, m, n);
}
const K_DealReference = new Known('DealReference', 'value');

function DealTerms(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _usages = m.usages; if (_usages !== undefined) n++;
  const _allDealsCancelled = m.allDealsCancelled; if (_allDealsCancelled !== undefined) n++;
  const _takeDown = m.takeDown; if (_takeDown !== undefined) n++;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  const _distributionChannels = m.distributionChannels; if (_distributionChannels !== undefined) n++;
  const _excludedDistributionChannels = m.excludedDistributionChannels; if (_excludedDistributionChannels !== undefined) n++;
  const _isPromotional = m.isPromotional; if (_isPromotional !== undefined) n++;
  const _promotionalCode = m.promotionalCode; if (_promotionalCode !== undefined) n++;
  const _releaseDisplayStartDate = m.releaseDisplayStartDate; if (_releaseDisplayStartDate !== undefined) n++;
  const _trackListingPreviewStartDate = m.trackListingPreviewStartDate; if (_trackListingPreviewStartDate !== undefined) n++;
  const _coverArtPreviewStartDate = m.coverArtPreviewStartDate; if (_coverArtPreviewStartDate !== undefined) n++;
  const _clipPreviewStartDate = m.clipPreviewStartDate; if (_clipPreviewStartDate !== undefined) n++;
  const _releaseDisplayStartDateTime = m.releaseDisplayStartDateTime; if (_releaseDisplayStartDateTime !== undefined) n++;
  const _trackListingPreviewStartDateTime = m.trackListingPreviewStartDateTime; if (_trackListingPreviewStartDateTime !== undefined) n++;
  const _coverArtPreviewStartDateTime = m.coverArtPreviewStartDateTime; if (_coverArtPreviewStartDateTime !== undefined) n++;
  const _clipPreviewStartDateTime = m.clipPreviewStartDateTime; if (_clipPreviewStartDateTime !== undefined) n++;
  const _preOrderPreviewDate = m.preOrderPreviewDate; if (_preOrderPreviewDate !== undefined) n++;
  const _preOrderPreviewDateTime = m.preOrderPreviewDateTime; if (_preOrderPreviewDateTime !== undefined) n++;
  const _preOrderIncentiveResources = m.preOrderIncentiveResources; if (_preOrderIncentiveResources !== undefined) n++;
  const _preOrderIncentivePeriod = m.preOrderIncentivePeriod; if (_preOrderIncentivePeriod !== undefined) n++;
  const _instantGratificationResources = m.instantGratificationResources; if (_instantGratificationResources !== undefined) n++;
  const _instantGratificationPeriod = m.instantGratificationPeriod; if (_instantGratificationPeriod !== undefined) n++;
  above(s, t, d);
  if ((x = m.isPreOrderDeal) !== undefined) n++, text(s, $IsPreOrderDeal, r[2]!, x, m, 'isPreOrderDeal', e);
  if ((x = m.commercialModelTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CommercialModelType(s, $CommercialModelType, x[i], x, i, e); }
  const c1 = has(_usages) ? 0 : has(_allDealsCancelled) ? 1 : has(_takeDown) ? 2 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_usages)) for (let i = 0; i < _usages.length; i++) Usage(s, $Usage, _usages[i], e); else Usage(s, $Usage, {}, e);
  }
  else if (c1 === 1) {
    if (has(_allDealsCancelled)) dueText(s, $AllDealsCancelled, r[2]!, _allDealsCancelled, m, 'allDealsCancelled', e); else lack(s, $AllDealsCancelled, r[2]!, e);
  }
  else if (c1 === 2) {
    if (has(_takeDown)) dueText(s, $TakeDown, r[2]!, _takeDown, m, 'takeDown', e); else lack(s, $TakeDown, r[2]!, e);
  }
  if (+has(_usages) + +has(_allDealsCancelled) + +has(_takeDown) > w1) loseBranches(s, m, ['usages', 'allDealsCancelled', 'takeDown'], c1);
  const c2 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w2 = 1;
  if (c2 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c2 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w2) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c2);
  if (has(_distributionChannels) || has(_excludedDistributionChannels)) {
    const c3 = has(_distributionChannels) ? 0 : has(_excludedDistributionChannels) ? 1 : -1, w3 = 1;
    if (c3 === 0) {
    if (has(_distributionChannels)) for (let i = 0; i < _distributionChannels.length; i++) DSP(s, $DistributionChannel, _distributionChannels[i], e); else DSP(s, $DistributionChannel, {}, e);
  }
    else if (c3 === 1) {
    if (has(_excludedDistributionChannels)) for (let i = 0; i < _excludedDistributionChannels.length; i++) DSP(s, $ExcludedDistributionChannel, _excludedDistributionChannels[i], e); else DSP(s, $ExcludedDistributionChannel, {}, e);
  }
    if (+has(_distributionChannels) + +has(_excludedDistributionChannels) > w3) loseBranches(s, m, ['distributionChannels', 'excludedDistributionChannels'], c3);
  }
  if ((x = m.priceInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) PriceInformation(s, $PriceInformation, x[i], e); }
  if (has(_isPromotional) || has(_promotionalCode)) {
    const c4 = has(_isPromotional) ? 0 : has(_promotionalCode) ? 1 : -1, w4 = 1;
    if (c4 === 0) {
    if (has(_isPromotional)) dueText(s, $IsPromotional, r[2]!, _isPromotional, m, 'isPromotional', e); else lack(s, $IsPromotional, r[2]!, e);
  }
    else if (c4 === 1) {
    if (has(_promotionalCode)) PromotionalCode(s, $PromotionalCode, _promotionalCode, m, 'promotionalCode', e); else PromotionalCode(s, $PromotionalCode, {}, {}, 'nothing', e);
  }
    if (+has(_isPromotional) + +has(_promotionalCode) > w4) loseBranches(s, m, ['isPromotional', 'promotionalCode'], c4);
  }
  if ((x = m.validityPeriods) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Period(s, $ValidityPeriod, x[i], e); else Period(s, $ValidityPeriod, {}, e);
  if ((x = m.consumerRentalPeriod) !== undefined) n++, ConsumerRentalPeriod(s, $ConsumerRentalPeriod, x, m, 'consumerRentalPeriod', e);
  if ((x = m.preOrderReleaseDate) !== undefined) n++, EventDate(s, $PreOrderReleaseDate, x, m, 'preOrderReleaseDate', e);
  if (has(_releaseDisplayStartDate) || has(_trackListingPreviewStartDate) || has(_coverArtPreviewStartDate) || has(_clipPreviewStartDate) || has(_releaseDisplayStartDateTime) || has(_trackListingPreviewStartDateTime) || has(_coverArtPreviewStartDateTime) || has(_clipPreviewStartDateTime) || has(_preOrderPreviewDate) || has(_preOrderPreviewDateTime)) {
    let c5 = -1, w5 = 0, ic5 = 0;
    if ((ic5 = +has(_releaseDisplayStartDate) + +has(_trackListingPreviewStartDate) + +has(_coverArtPreviewStartDate) + +has(_clipPreviewStartDate)) > w5) c5 = 0, w5 = ic5;
    if ((ic5 = +has(_releaseDisplayStartDateTime) + +has(_trackListingPreviewStartDateTime) + +has(_coverArtPreviewStartDateTime) + +has(_clipPreviewStartDateTime)) > w5) c5 = 1, w5 = ic5;
    if ((ic5 = +has(_preOrderPreviewDate)) > w5) c5 = 2, w5 = ic5;
    if ((ic5 = +has(_preOrderPreviewDateTime)) > w5) c5 = 3, w5 = ic5;
    if (c5 === 0) {
    if (has(_releaseDisplayStartDate)) dueText(s, $ReleaseDisplayStartDate, r[15]!, _releaseDisplayStartDate, m, 'releaseDisplayStartDate', e); else lack(s, $ReleaseDisplayStartDate, r[15]!, e);
    if (has(_trackListingPreviewStartDate)) dueText(s, $TrackListingPreviewStartDate, r[15]!, _trackListingPreviewStartDate, m, 'trackListingPreviewStartDate', e); else lack(s, $TrackListingPreviewStartDate, r[15]!, e);
    if (has(_coverArtPreviewStartDate)) dueText(s, $CoverArtPreviewStartDate, r[15]!, _coverArtPreviewStartDate, m, 'coverArtPreviewStartDate', e); else lack(s, $CoverArtPreviewStartDate, r[15]!, e);
    if (has(_clipPreviewStartDate)) dueText(s, $ClipPreviewStartDate, r[15]!, _clipPreviewStartDate, m, 'clipPreviewStartDate', e); else lack(s, $ClipPreviewStartDate, r[15]!, e);
  }
    else if (c5 === 1) {
    if (has(_releaseDisplayStartDateTime)) dueText(s, $ReleaseDisplayStartDateTime, r[3]!, _releaseDisplayStartDateTime, m, 'releaseDisplayStartDateTime', e); else lack(s, $ReleaseDisplayStartDateTime, r[3]!, e);
    if (has(_trackListingPreviewStartDateTime)) dueText(s, $TrackListingPreviewStartDateTime, r[3]!, _trackListingPreviewStartDateTime, m, 'trackListingPreviewStartDateTime', e); else lack(s, $TrackListingPreviewStartDateTime, r[3]!, e);
    if (has(_coverArtPreviewStartDateTime)) dueText(s, $CoverArtPreviewStartDateTime, r[3]!, _coverArtPreviewStartDateTime, m, 'coverArtPreviewStartDateTime', e); else lack(s, $CoverArtPreviewStartDateTime, r[3]!, e);
    if (has(_clipPreviewStartDateTime)) dueText(s, $ClipPreviewStartDateTime, r[3]!, _clipPreviewStartDateTime, m, 'clipPreviewStartDateTime', e); else lack(s, $ClipPreviewStartDateTime, r[3]!, e);
  }
    else if (c5 === 2) {
    const a3 = s.at; if (has(_preOrderPreviewDate)) EventDate(s, $PreOrderPreviewDate, _preOrderPreviewDate, m, 'preOrderPreviewDate', e); if (s.at === a3) EventDate(s, $PreOrderPreviewDate, {}, {}, 'nothing', e);
  }
    else if (c5 === 3) {
    if (has(_preOrderPreviewDateTime)) dueText(s, $PreOrderPreviewDateTime, r[3]!, _preOrderPreviewDateTime, m, 'preOrderPreviewDateTime', e); else lack(s, $PreOrderPreviewDateTime, r[3]!, e);
  }
    if (+has(_releaseDisplayStartDate) + +has(_trackListingPreviewStartDate) + +has(_coverArtPreviewStartDate) + +has(_clipPreviewStartDate) + +has(_releaseDisplayStartDateTime) + +has(_trackListingPreviewStartDateTime) + +has(_coverArtPreviewStartDateTime) + +has(_clipPreviewStartDateTime) + +has(_preOrderPreviewDate) + +has(_preOrderPreviewDateTime) > w5) loseBranches(s, m, ['releaseDisplayStartDate trackListingPreviewStartDate coverArtPreviewStartDate clipPreviewStartDate', 'releaseDisplayStartDateTime trackListingPreviewStartDateTime coverArtPreviewStartDateTime clipPreviewStartDateTime', 'preOrderPreviewDate', 'preOrderPreviewDateTime'], c5);
  }
  if (has(_preOrderIncentiveResources) || has(_preOrderIncentivePeriod)) {
    above(s, $PreOrderIncentiveResourceList, e);
    if (has(_preOrderIncentiveResources)) dueTexts(s, $DealResourceReference, r[12]!, _preOrderIncentiveResources, e + 1); else lack(s, $DealResourceReference, r[12]!, e + 1);
    if (has(_preOrderIncentivePeriod)) Period(s, $Period, _preOrderIncentivePeriod, e + 1);
    below(s, $PreOrderIncentiveResourceList, e);
  }
  if (has(_instantGratificationResources) || has(_instantGratificationPeriod)) {
    above(s, $InstantGratificationResourceList, e);
    if (has(_instantGratificationResources)) dueTexts(s, $DealResourceReference, r[12]!, _instantGratificationResources, e + 1); else lack(s, $DealResourceReference, r[12]!, e + 1);
    if (has(_instantGratificationPeriod)) Period(s, $Period, _instantGratificationPeriod, e + 1);
    below(s, $InstantGratificationResourceList, e);
  }
  if ((x = m.isExclusive) !== undefined) n++, text(s, $IsExclusive, r[2]!, x, m, 'isExclusive', e);
  if ((x = m.physicalReturns) !== undefined) n++, PhysicalReturns(s, $PhysicalReturns, x, e);
  if ((x = m.numberOfProductsPerCarton) !== undefined) n++, text(s, $NumberOfProductsPerCarton, r[11]!, x, m, 'numberOfProductsPerCarton', e);
  if ((x = m.rightsClaimPolicies) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsClaimPolicy(s, $RightsClaimPolicy, x[i], e); }
  below(s, t, d);
  K_DealTerms.rest(s, m, n);
}
const K_DealTerms = new Known('DealTerms', 'isPreOrderDeal commercialModelTypes usages allDealsCancelled takeDown territoryCodes excludedTerritoryCodes distributionChannels excludedDistributionChannels priceInformation isPromotional promotionalCode validityPeriods releaseDisplayStartDate trackListingPreviewStartDate coverArtPreviewStartDate clipPreviewStartDate releaseDisplayStartDateTime trackListingPreviewStartDateTime coverArtPreviewStartDateTime clipPreviewStartDateTime consumerRentalPeriod preOrderReleaseDate preOrderPreviewDate preOrderPreviewDateTime preOrderIncentiveResources preOrderIncentivePeriod instantGratificationResources instantGratificationPeriod isExclusive physicalReturns numberOfProductsPerCarton rightsClaimPolicies');

function WebPage(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[33]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.partyIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) PartyId(s, $PartyId, x[i], x, i, e); }
  if ((x = m.pageName) !== undefined) n++, Name_2(s, $PageName, x, m, 'pageName', e);
  if ((x = m.url) !== undefined) n++, text(s, $URL, r[0]!, x, m, 'url', e);
  if ((x = m.userName) !== undefined) n++, text(s, $UserName, r[0]!, x, m, 'userName', e);
  belowAny(s, t, d, from);
  K_WebPage.rest(s, m, n);
}
const K_WebPage = new Known('WebPage', 'partyIds pageName url userName');

function ArtistRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[57]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[57]!, m.value) ? undefined : ownOf(s, r[57]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[57]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[57]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ArtistRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_ArtistRole = new Known('ArtistRole', 'namespace userDefinedValue value');

function SoundRecordingPreviewDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.startPoint) !== undefined) n++, text(s, $StartPoint, r[25]!, x, m, 'startPoint', e);
  if ((x = m.endPoint) !== undefined) n++, text(s, $EndPoint, r[25]!, x, m, 'endPoint', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[25]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[25]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_SoundRecordingPreviewDetails.rest(s, m, n);
}
const K_SoundRecordingPreviewDetails = new Known('SoundRecordingPreviewDetails', 'startPoint endPoint duration topLeftCorner bottomRightCorner expressionType');

function File_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[34]!(asShape(v), s));
  let n = 0, x: any;
  const _fileName = m.fileName; if (_fileName !== undefined) n++;
  const _filePath = m.filePath; if (_filePath !== undefined) n++;
  const _url = m.url; if (_url !== undefined) n++;
  above(s, t, d);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_fileName) + +has(_filePath)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_url)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_fileName)) dueText(s, $FileName, r[0]!, _fileName, m, 'fileName', e); else lack(s, $FileName, r[0]!, e);
    if (has(_filePath)) text(s, $FilePath, r[0]!, _filePath, m, 'filePath', e);
  }
  else if (c1 === 1) {
    if (has(_url)) dueText(s, $URL, r[0]!, _url, m, 'url', e); else lack(s, $URL, r[0]!, e);
  }
  if (+has(_fileName) + +has(_filePath) + +has(_url) > w1) loseBranches(s, m, ['fileName filePath', 'url'], c1);
  if ((x = m.hashSum) !== undefined) n++, HashSum(s, $HashSum, x, e);
  below(s, t, d);
  K_File_2.rest(s, m, n);
}
const K_File_2 = new Known('File', 'fileName filePath url hashSum');

function Fingerprint(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.fingerprintValue) !== undefined) n++, dueText(s, $Fingerprint, r[0]!, x, m, 'fingerprintValue', e); else lack(s, $Fingerprint, r[0]!, e);
  const a1 = s.at; if ((x = m.algorithm) !== undefined) n++; if (has(x)) FingerprintAlgorithmType(s, $FingerprintAlgorithmType, x, m, 'algorithm', e); if (s.at === a1) FingerprintAlgorithmType(s, $FingerprintAlgorithmType, {}, {}, 'nothing', e);
  if ((x = m.version) !== undefined) n++, text(s, $FingerprintAlgorithmVersion, r[0]!, x, m, 'version', e);
  if ((x = m.parameter) !== undefined) n++, text(s, $FingerprintAlgorithmParameter, r[0]!, x, m, 'parameter', e);
  if ((x = m.dataType) !== undefined) n++, text(s, $FingerprintDataType, r[64]!, x, m, 'dataType', e);
  below(s, t, d);
  K_Fingerprint.rest(s, m, n);
}
const K_Fingerprint = new Known('Fingerprint', 'fingerprintValue algorithm version parameter dataType');

function SoundRecordingPreviewDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[25]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[25]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_SoundRecordingPreviewDetails_2.rest(s, m, n);
}
const K_SoundRecordingPreviewDetails_2 = new Known('SoundRecordingPreviewDetails', 'topLeftCorner bottomRightCorner expressionType');

function SoundProcessorType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[65]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[65]!, m.value) ? undefined : ownOf(s, r[65]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[65]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[65]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SoundProcessorType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SoundProcessorType = new Known('SoundProcessorType', 'version namespace userDefinedValue value');

function AspectRatio(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.aspectRatioType) !== undefined) n++, attribute(s, $$AspectRatioType, r[67]!, x, m, 'aspectRatioType');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AspectRatio.rest(s, m, n);
}
const K_AspectRatio = new Known('AspectRatio', 'aspectRatioType value');

function PreviewDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[25]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[25]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_PreviewDetails.rest(s, m, n);
}
const K_PreviewDetails = new Known('PreviewDetails', 'topLeftCorner bottomRightCorner expressionType');

function EventDateTime(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[3]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[3]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.isBefore) !== undefined) n++, attribute(s, $$IsBefore, r[2]!, x, m, 'isBefore');
  if ((x = m.isAfter) !== undefined) n++, attribute(s, $$IsAfter, r[2]!, x, m, 'isAfter');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$TerritoryCode, r[23]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[3]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateTime.rest(s, m, n);
}
const K_EventDateTime = new Known('EventDateTime', 'isApproximate isBefore isAfter applicableTerritoryCode locationDescription languageAndScriptCode value');

function ReleaseSummaryDetailsByTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) Name_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LabelName(s, $LabelName, x[i], x, i, e); }
  below(s, t, d);
  K_ReleaseSummaryDetailsByTerritory.rest(s, m, n);
}
const K_ReleaseSummaryDetailsByTerritory = new Known('ReleaseSummaryDetailsByTerritory', 'territoryCodes excludedTerritoryCodes displayArtistNames releaseLabelReferences');

function ExtendedResourceGroupContentItem(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[35]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.sequenceSubNumber) !== undefined) n++, text(s, $SequenceSubNumber, r[11]!, x, m, 'sequenceSubNumber', e);
  if ((x = m.resourceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceType(s, $ResourceType, x[i], x, i, e); }
  const a1 = s.at; if ((x = m.releaseResourceReference) !== undefined) n++; if (has(x)) ReleaseResourceReference(s, $ReleaseResourceReference, x, m, 'releaseResourceReference', e); if (s.at === a1) ReleaseResourceReference(s, $ReleaseResourceReference, {}, {}, 'nothing', e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.isHiddenResource) !== undefined) n++, text(s, $IsHiddenResource, r[2]!, x, m, 'isHiddenResource', e);
  if ((x = m.isBonusResource) !== undefined) n++, text(s, $IsBonusResource, r[2]!, x, m, 'isBonusResource', e);
  if ((x = m.isInstantGratificationResource) !== undefined) n++, text(s, $IsInstantGratificationResource, r[2]!, x, m, 'isInstantGratificationResource', e);
  if ((x = m.isPreOrderIncentiveResource) !== undefined) n++, text(s, $IsPreOrderIncentiveResource, r[2]!, x, m, 'isPreOrderIncentiveResource', e);
  below(s, t, d);
  K_ExtendedResourceGroupContentItem.rest(s, m, n);
}
const K_ExtendedResourceGroupContentItem = new Known('ExtendedResourceGroupContentItem', 'sequenceNumber releaseResourceReference linkedReleaseResourceReferences resourceTypes isHiddenResource sequenceSubNumber duration isBonusResource isInstantGratificationResource isPreOrderIncentiveResource');

function ResourceGroupResourceReferenceList(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  lack(s, $ResourceGroupResourceReference, r[12]!, e);
  below(s, t, d);
  K_ResourceGroupResourceReferenceList.rest(s, m, n);
}
const K_ResourceGroupResourceReferenceList = new Known('ResourceGroupResourceReferenceList', '');

function Usage(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.useTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) UseType(s, $UseType, x[i], x, i, e); if (s.at === a1) UseType(s, $UseType, {}, {}, 'nothing', e);
  if ((x = m.userInterfaceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) UserInterfaceType(s, $UserInterfaceType, x[i], x, i, e); }
  if ((x = m.distributionChannelTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) DistributionChannelType(s, $DistributionChannelType, x[i], x, i, e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.technicalInstantiation) !== undefined) n++, TechnicalInstantiation(s, $TechnicalInstantiation, x, e);
  if ((x = m.numberOfUsages) !== undefined) n++, text(s, $NumberOfUsages, r[11]!, x, m, 'numberOfUsages', e);
  below(s, t, d);
  K_Usage.rest(s, m, n);
}
const K_Usage = new Known('Usage', 'useTypes userInterfaceTypes distributionChannelTypes carrierTypes technicalInstantiation numberOfUsages');

function DSP(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[36]!(asShape(v), s));
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  above(s, t, d);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) PartyId(s, $PartyId, _partyIds[i], _partyIds, i, e); else PartyId(s, $PartyId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) PartyId(s, $PartyId, _partyIds[i], _partyIds, i, e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.tradingName) !== undefined) n++, Name_2(s, $TradingName, x, m, 'tradingName', e);
  if ((x = m.urls) !== undefined) n++, texts(s, $URL, r[0]!, x, e);
  if ((x = m.territoryCode) !== undefined) n++, CurrentTerritoryCode(s, $TerritoryCode, x, m, 'territoryCode', e);
  below(s, t, d);
  K_DSP.rest(s, m, n);
}
const K_DSP = new Known('DSP', 'partyIds partyNames tradingName urls territoryCode');

function PriceInformation(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.priceType) !== undefined) n++, attribute(s, $$PriceType, r[76]!, x, m, 'priceType');
  const from = s.at; over(s);
  if ((x = m.priceRangeType) !== undefined) n++, PriceRangeType(s, $PriceRangeType, x, m, 'priceRangeType', e);
  if ((x = m.priceCode) !== undefined) n++, PriceType(s, $PriceType, x, m, 'priceCode', e);
  if ((x = m.wholesalePricePerUnit) !== undefined) n++, Price(s, $WholesalePricePerUnit, x, m, 'wholesalePricePerUnit', e);
  if ((x = m.bulkOrderWholesalePricePerUnit) !== undefined) n++, Price(s, $BulkOrderWholesalePricePerUnit, x, m, 'bulkOrderWholesalePricePerUnit', e);
  if ((x = m.suggestedRetailPrice) !== undefined) n++, Price(s, $SuggestedRetailPrice, x, m, 'suggestedRetailPrice', e);
  belowAny(s, t, d, from);
  K_PriceInformation.rest(s, m, n);
}
const K_PriceInformation = new Known('PriceInformation', 'priceType priceRangeType priceCode wholesalePricePerUnit bulkOrderWholesalePricePerUnit suggestedRetailPrice');

function ConsumerRentalPeriod(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[9]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[9]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isExtensible) !== undefined) n++, attribute(s, $$IsExtensible, r[2]!, x, m, 'isExtensible');
  content(s, t, r[9]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ConsumerRentalPeriod.rest(s, m, n);
}
const K_ConsumerRentalPeriod = new Known('ConsumerRentalPeriod', 'isExtensible value');

function RightsClaimPolicy(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.conditions) !== undefined) { n++; for (let i = 0; i < x.length; i++) Condition(s, $Condition, x[i], e); }
  if ((x = m.rightsClaimPolicyType) !== undefined) n++, dueText(s, $RightsClaimPolicyType, r[77]!, x, m, 'rightsClaimPolicyType', e); else lack(s, $RightsClaimPolicyType, r[77]!, e);
  below(s, t, d);
  K_RightsClaimPolicy.rest(s, m, n);
}
const K_RightsClaimPolicy = new Known('RightsClaimPolicy', 'conditions rightsClaimPolicyType');

function HashSum(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.hashSumValue) !== undefined) n++, dueText(s, $HashSum, r[0]!, x, m, 'hashSumValue', e); else lack(s, $HashSum, r[0]!, e);
  const a1 = s.at; if ((x = m.algorithm) !== undefined) n++; if (has(x)) HashSumAlgorithmType(s, $HashSumAlgorithmType, x, m, 'algorithm', e); if (s.at === a1) HashSumAlgorithmType(s, $HashSumAlgorithmType, {}, {}, 'nothing', e);
  if ((x = m.dataType) !== undefined) n++, text(s, $HashSumDataType, r[64]!, x, m, 'dataType', e);
  below(s, t, d);
  K_HashSum.rest(s, m, n);
}
const K_HashSum = new Known('HashSum', 'hashSumValue algorithm dataType');

function ResourceType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[79]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[79]!, m.value) ? undefined : ownOf(s, r[79]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[79]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[79]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ResourceType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ResourceType = new Known('ResourceType', 'namespace userDefinedValue value');

function LinkedReleaseResourceReference(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[34]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[34]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.linkDescription) !== undefined) n++, attribute(s, $$LinkDescription, r[0]!, x, m, 'linkDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[34]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_LinkedReleaseResourceReference.rest(s, m, n);
}
const K_LinkedReleaseResourceReference = new Known('LinkedReleaseResourceReference', 'linkDescription languageAndScriptCode value');

function ReleaseId_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  belowAny(s, t, d, from);
  K_ReleaseId_2.rest(s, m, n);
}
const K_ReleaseId_2 = new Known('ReleaseId', '');

function UserInterfaceType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[81]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[81]!, m.value) ? undefined : ownOf(s, r[81]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[81]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[81]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_UserInterfaceType.rest(s, m, w0 === undefined ? n : -1);
}
const K_UserInterfaceType = new Known('UserInterfaceType', 'namespace userDefinedValue value');

function DistributionChannelType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[82]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[82]!, m.value) ? undefined : ownOf(s, r[82]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[82]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[82]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DistributionChannelType.rest(s, m, w0 === undefined ? n : -1);
}
const K_DistributionChannelType = new Known('DistributionChannelType', 'namespace userDefinedValue value');

function TechnicalInstantiation(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.drmEnforcementType) !== undefined) n++, text(s, $DrmEnforcementType, r[83]!, x, m, 'drmEnforcementType', e);
  if ((x = m.videoDefinitionType) !== undefined) n++, text(s, $VideoDefinitionType, r[53]!, x, m, 'videoDefinitionType', e);
  if ((x = m.codingType) !== undefined) n++, text(s, $CodingType, r[84]!, x, m, 'codingType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  belowAny(s, t, d, from);
  K_TechnicalInstantiation.rest(s, m, n);
}
const K_TechnicalInstantiation = new Known('TechnicalInstantiation', 'drmEnforcementType videoDefinitionType codingType bitRate');

function PriceRangeType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[85]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PriceRangeType.rest(s, m, n);
}
const K_PriceRangeType = new Known('PriceRangeType', 'namespace value');

function Condition(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.value) !== undefined) n++, dueText(s, $Value, r[25]!, x, m, 'value', e); else lack(s, $Value, r[25]!, e);
  if ((x = m.unit) !== undefined) n++, dueText(s, $Unit, r[88]!, x, m, 'unit', e); else lack(s, $Unit, r[88]!, e);
  if ((x = m.referenceCreation) !== undefined) n++, text(s, $ReferenceCreation, r[89]!, x, m, 'referenceCreation', e);
  if ((x = m.relationalRelator) !== undefined) n++, dueText(s, $RelationalRelator, r[90]!, x, m, 'relationalRelator', e); else lack(s, $RelationalRelator, r[90]!, e);
  below(s, t, d);
  K_Condition.rest(s, m, n);
}
const K_Condition = new Known('Condition', 'value unit referenceCreation relationalRelator');

export const writer: VersionWriter = {
  types,
  downs,
  NewReleaseMessage: NewReleaseMessage,
  PurgeReleaseMessage: PurgeReleaseMessage,
};
