// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of what versions write alike. Do not edit.
import type { Shape } from '../../mapping/row.ts';
import { isRefused } from '../allowed-text.ts';
import { attribute, dueAttribute } from '../attributes.ts';
import { above, below, belowAny, over, start } from '../elements.ts';
import { Known, has, loseBranches, loseOthers } from '../losses.ts';
import { isListed, ownOf } from '../own-values.ts';
import { asShape, isObject } from '../shapes.ts';
import { content, dueText, dueTexts, lack, ownValue, text, texts, value } from '../texts.ts';
import type { Sink } from '../sink.ts';
import type { Tag } from '../tag.ts';
import { $$AccessControlParty, $$ApplicableTerritoryCode, $$AppliesToCroppedResource, $$ApplyClassicalProfileVariant, $$AspectRatioType, $$CurrencyCode, $$DoNotDisplayDates, $$Format, $$HasMaxValueOfOne, $$IdentifierType, $$IsAfter, $$IsApproximate, $$IsBefore, $$IsDefault, $$IsDiscoverable, $$IsDisplayedInTitle, $$IsInOriginalLanguage, $$IsLegalName, $$IsMainLanguage, $$IsMainRelease, $$IsMultiFile, $$IsNickname, $$IsReplaced, $$IsShortSynopsis, $$IsStageName, $$IsSupplemental, $$LabelType, $$LanguageAndScriptCode, $$LinkDescription, $$LocationDescription, $$MayBeShared, $$Namespace, $$PLineType, $$ParentalWarningStandard, $$PriceType, $$ResourceGroupType, $$SdrDerivationPermitted, $$SequenceNumber, $$StandardNamespace, $$StandardUserDefinedValue, $$SubTitleType, $$TerritoryCode, $$TitleType, $$TypeNamespace, $$TypeUserDefinedValue, $$UnitOfMeasure, $$UserDefinedValue, $$Version, $AbbreviatedName, $AdministratingRecordCompany, $Affiliation, $Agency, $AiContribution, $Algorithm, $ArtistPartyReference, $ArtistProfilePage, $ArtisticRole, $AspectRatio, $AudioBitRate, $AudioBitsPerSample, $AudioChapterReference, $AudioCodecType, $AudioSamplingRate, $AvRating, $BitDepth, $BitRate, $BitsPerSample, $BottomRightCorner, $BulkOrderWholesalePricePerUnit, $CLine, $CLineCompany, $CLineText, $CarrierType, $CatalogNumber, $Channel, $ChapterId, $ChapterReference, $Character, $CharacterPartyReference, $CisacSocietyId, $ClipDetails, $ClipPreviewStartDateTime, $ClipType, $CodingType, $ColorDepth, $Comment, $CommercialModelType, $CompanyName, $ComposerCatalogNumber, $CompositeMusicalWorkType, $Condition, $ContainerFormat, $ContainsAI, $ContainsHiddenContent, $Contributor, $ContributorPartyReference, $CoreArea, $CourtesyLine, $CoverArtPreviewStartDateTime, $CreationDate, $Cue, $CueOrigin, $CueSheetId, $CueSheetReference, $CueSheetType, $CueThemeType, $CueUseType, $CueVisualPerceptionType, $CueVocalType, $DPID, $DataType, $DateTime, $Deal, $DealReference, $DealReleaseReference, $DealResourceReference, $DealTechnicalResourceDetailsReference, $DealTechnicalResourceDetailsReferenceList, $DealTerms, $Deity, $DelegatedUsageRights, $DeliveryFile, $Description, $DisableCrossfade, $DisableSearch, $DisplayArtist, $DisplayArtistName, $DisplayArtistRole, $DisplayCreditParty, $DisplayCreditText, $DisplayCredits, $DisplayGenre, $DisplaySequence, $DisplayTitle, $DisplayTitleText, $DistributionChannel, $DistributionChannelPage, $Duration, $DurationUsed, $EIDR, $EditionContributor, $ElectroOpticalTransferFunctionType, $EndDate, $EndDateTime, $EndPoint, $EndTime, $ExcludedDistributionChannel, $ExcludedTerritoryCode, $ExpressionType, $ExternalLink, $ExternalResourceLink, $ExternallyLinkedResourceType, $File, $FileFormat, $FileSize, $Fingerprint, $FingerprintValue, $FirstPublicationDate, $FormalTitle, $FrameRate, $FulfillmentDate, $FullName, $FullNameAsciiTranscribed, $FullNameIndexed, $FullTrackListingPreviewStartDateTime, $GRid, $GenreCategory, $GenreText, $GroupingTitle, $HasForegroundVocalPerformance, $HasImmersiveAudioMetadata, $HasMadeContractedContribution, $HasMadeFeaturedContribution, $HasMusicalContent, $HasVocalPerformance, $HashSum, $HashSumValue, $HdrVideoDynamicMetadataType, $HdrVideoStaticMetadataType, $HiResMusicDescription, $ICPN, $IPN, $ISAN, $ISBN, $ISMN, $ISNI, $ISRC, $ISSN, $ISWC, $ImageCodecType, $ImageHeight, $ImageResolution, $ImageWidth, $InstantGratificationResourceList, $InstrumentType, $IpiNameNumber, $IsBonusResource, $IsClip, $IsCommunicatedOutOfBand, $IsCover, $IsCredited, $IsDance, $IsDisplayedInTitle, $IsHiResMusic, $IsInstantGratificationResource, $IsInstrumental, $IsMultiArtistCompilation, $IsPreOrderDeal, $IsPreOrderIncentiveResource, $IsPreview, $IsPromotional, $IsProvidedInDelivery, $IsRemastered, $IsSingleArtistCompilation, $IsSoundtrack, $KeyName, $Keywords, $LanguageOfDubbing, $LanguageOfLyrics, $LanguageOfPerformance, $LanguageOfText, $LatestDateForPhysicalReturns, $LinkedReleaseResourceReference, $LocationAndDateOfSession, $LocationCode, $MarketingComment, $MasteredDate, $MeasurementType, $MessageAuditTrail, $MessageAuditTrailEvent, $MessageControlType, $MessageCreatedDateTime, $MessageFileName, $MessageHeader, $MessageId, $MessageRecipient, $MessageSender, $MessageThreadId, $MessagingPartyDescriptor, $NameUsedInDisplayCredit, $NamesAfterKeyName, $NamesBeforeKeyName, $NoDisplaySequence, $NumberOfAudioChannels, $NumberOfAudioObjects, $NumberOfChannels, $NumberOfProductsPerCarton, $NumberOfUsages, $OperatingSystemType, $OpusNumber, $OriginalBitRate, $OriginalReleaseDate, $OriginalSamplingRate, $OverallBitRate, $PLine, $PLineCompany, $PLineText, $PageName, $Parameter, $ParentalWarningType, $PartyAffiliateReference, $PartyId, $PartyName, $PartyReference, $PartyRelatedPartyReference, $PartyRelationshipType, $PercentageOfRightsAssignment, $Performer, $Period, $PeriodOfRightsDelegation, $PersonnelDescription, $PhysicalReturns, $PhysicalReturnsAllowed, $Prefix, $PreviewDetails, $PriceCode, $PriceInformation, $PrimaryColorType, $PromotionalCode, $ProprietaryId, $PurgedRelease, $Purpose, $Raga, $Rating, $Reason, $ReasonForCueSheetAbsence, $RecordCompanyPartyReference, $RecordingFormat, $RecordingMode, $ReferenceCreation, $RelatedParty, $RelatedRelease, $RelatedResource, $RelationalRelator, $ReleaseAdminId, $ReleaseDate, $ReleaseDisplayStartDateTime, $ReleaseId, $ReleaseLabelReference, $ReleaseReference, $ReleaseRelationshipType, $ReleaseResourceReference, $ReleaseType, $ReleaseVisibilityReference, $RemasteredDate, $RepresentativeImageReference, $ResourceContainedResourceReference, $ResourceContainedResourceReferenceList, $ResourceGroup, $ResourceGroupContentItem, $ResourceGroupReleaseReference, $ResourceId, $ResourceReference, $ResourceRelatedResourceReference, $ResourceRelationshipType, $ResourceReleaseReference, $ResourceRightsController, $RightSharePercentage, $RightShareUnknown, $RightsClaimPolicy, $RightsClaimPolicyReason, $RightsClaimPolicyType, $RightsControlType, $RightsControllerPartyReference, $RightsControllerRole, $RightsControllerType, $RightsType, $Role, $SICI, $SamplingRate, $Segment, $SentAsRequestedBy, $SentOnBehalfOf, $SequenceNumber, $ServiceException, $SessionType, $SheetMusicCodecType, $SoundRecordingEdition, $SpecialContributor, $SpecialDisplayArtist, $StartDate, $StartDateTime, $StartPoint, $StartTime, $SubGenre, $SubGenreCategory, $SubTitle, $SubTitleLanguage, $SuggestedRetailPrice, $Synopsis, $SystemDescription, $Tala, $TargetURL, $TechnicalDetails, $TechnicalInstantiation, $TechnicalResourceDetailsReference, $Territory, $TerritoryCode, $TerritoryOfRightsDelegation, $TextCodecType, $Timing, $Title, $TitleDisplayInformation, $TitleText, $TopLeftCorner, $TrackListingPreviewStartDateTime, $TradingName, $Type, $URI, $URL, $Unit, $UseType, $UserInterfaceType, $UserName, $VISAN, $ValidityPeriod, $Value, $Venue, $VenueAddress, $VenueName, $VenueRoom, $Version, $VersionType, $VideoBitRate, $VideoChapterReference, $VideoCodecType, $VideoCueSheetReference, $VideoDefinitionType, $VideoEdition, $VisibilityReference, $WholesalePricePerUnit, $WorkId, $WorkRightsController, $Year } from './tables.ts';

function MusicalWorkId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
  if ((x = m.iswc) !== undefined) n++, text(s, $ISWC, r[0]!, x, m, 'iswc', e);
  if ((x = m.opusNumber) !== undefined) n++, text(s, $OpusNumber, r[0]!, x, m, 'opusNumber', e);
  if ((x = m.composerCatalogNumbers) !== undefined) n++, texts(s, $ComposerCatalogNumber, r[0]!, x, e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_MusicalWorkId.rest(s, m, n);
}
const K_MusicalWorkId = new Known('MusicalWorkId', 'isReplaced iswc opusNumber composerCatalogNumbers proprietaryIds');

function ProprietaryId(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ProprietaryId.rest(s, m, n);
}
const K_ProprietaryId = new Known('ProprietaryId', 'namespace value');

function CueSheetType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[17]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[17]!, m.value) ? undefined : ownOf(s, r[17]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[17]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[17]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueSheetType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueSheetType = new Known('CueSheetType', 'namespace userDefinedValue value');

function SoundRecordingType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[19]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[19]!, m.value) ? undefined : ownOf(s, r[19]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[19]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[19]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SoundRecordingType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SoundRecordingType = new Known('SoundRecordingType', 'namespace userDefinedValue value');

function SoundRecordingId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_SoundRecordingId.rest(s, m, n);
}
const K_SoundRecordingId = new Known('SoundRecordingId', 'isReplaced isrc catalogNumber proprietaryIds');

function ResourceProprietaryId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  over(s);
  if ((x = m.proprietaryIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); else ProprietaryId(s, $ProprietaryId, {}, {}, 'nothing', e);
  below(s, t, d);
  K_ResourceProprietaryId.rest(s, m, n);
}
const K_ResourceProprietaryId = new Known('ResourceProprietaryId', 'isReplaced proprietaryIds');

function ResourceContainedResourceReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.resourceContainedResourceReference) !== undefined) n++, dueText(s, $ResourceContainedResourceReference, r[12]!, x, m, 'resourceContainedResourceReference', e); else lack(s, $ResourceContainedResourceReference, r[12]!, e);
  if ((x = m.durationUsed) !== undefined) n++, text(s, $DurationUsed, r[9]!, x, m, 'durationUsed', e);
  if ((x = m.startPoint) !== undefined) n++, text(s, $StartPoint, r[25]!, x, m, 'startPoint', e);
  if ((x = m.purpose) !== undefined) n++, Purpose(s, $Purpose, x, m, 'purpose', e);
  below(s, t, d);
  K_ResourceContainedResourceReference.rest(s, m, n);
}
const K_ResourceContainedResourceReference = new Known('ResourceContainedResourceReference', 'resourceContainedResourceReference durationUsed startPoint purpose');

function VideoType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[26]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[26]!, m.value) ? undefined : ownOf(s, r[26]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[26]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[26]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_VideoType.rest(s, m, w0 === undefined ? n : -1);
}
const K_VideoType = new Known('VideoType', 'namespace userDefinedValue value');

function VideoId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.isan) !== undefined) n++, text(s, $ISAN, r[0]!, x, m, 'isan', e);
  if ((x = m.visan) !== undefined) n++, text(s, $VISAN, r[0]!, x, m, 'visan', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  if ((x = m.eidrs) !== undefined) n++, texts(s, $EIDR, r[0]!, x, e);
  belowAny(s, t, d, from);
  K_VideoId.rest(s, m, n);
}
const K_VideoId = new Known('VideoId', 'isReplaced isrc isan visan catalogNumber proprietaryIds eidrs');

function Reason(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Reason.rest(s, m, n);
}
const K_Reason = new Known('Reason', 'languageAndScriptCode value');

function ImageType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[29]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[29]!, m.value) ? undefined : ownOf(s, r[29]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[29]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[29]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ImageType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ImageType = new Known('ImageType', 'namespace userDefinedValue value');

function TextType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[30]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[30]!, m.value) ? undefined : ownOf(s, r[30]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[30]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[30]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TextType.rest(s, m, w0 === undefined ? n : -1);
}
const K_TextType = new Known('TextType', 'namespace userDefinedValue value');

function TextId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
  if ((x = m.isbn) !== undefined) n++, text(s, $ISBN, r[0]!, x, m, 'isbn', e);
  if ((x = m.issn) !== undefined) n++, text(s, $ISSN, r[0]!, x, m, 'issn', e);
  if ((x = m.sici) !== undefined) n++, text(s, $SICI, r[0]!, x, m, 'sici', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_TextId.rest(s, m, n);
}
const K_TextId = new Known('TextId', 'isReplaced isbn issn sici proprietaryIds');

function SheetMusicType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[31]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[31]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SheetMusicType.rest(s, m, n);
}
const K_SheetMusicType = new Known('SheetMusicType', 'namespace userDefinedValue value');

function SheetMusicId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
  if ((x = m.ismn) !== undefined) n++, text(s, $ISMN, r[0]!, x, m, 'ismn', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_SheetMusicId.rest(s, m, n);
}
const K_SheetMusicId = new Known('SheetMusicId', 'isReplaced ismn proprietaryIds');

function SoftwareType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[32]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[32]!, m.value) ? undefined : ownOf(s, r[32]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[32]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[32]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SoftwareType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SoftwareType = new Known('SoftwareType', 'namespace userDefinedValue value');

function PLine(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.pLineType) !== undefined) n++, attribute(s, $$PLineType, r[37]!, x, m, 'pLineType');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.pLineCompany) !== undefined) n++, text(s, $PLineCompany, r[0]!, x, m, 'pLineCompany', e);
  if ((x = m.pLineText) !== undefined) n++, dueText(s, $PLineText, r[0]!, x, m, 'pLineText', e); else lack(s, $PLineText, r[0]!, e);
  below(s, t, d);
  K_PLine.rest(s, m, n);
}
const K_PLine = new Known('PLine', 'languageAndScriptCode pLineType year pLineCompany pLineText');

function CLine(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.cLineCompany) !== undefined) n++, text(s, $CLineCompany, r[0]!, x, m, 'cLineCompany', e);
  if ((x = m.cLineText) !== undefined) n++, dueText(s, $CLineText, r[0]!, x, m, 'cLineText', e); else lack(s, $CLineText, r[0]!, e);
  below(s, t, d);
  K_CLine.rest(s, m, n);
}
const K_CLine = new Known('CLine', 'languageAndScriptCode year cLineCompany cLineText');

function PartyName_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.fullName) !== undefined) n++, Name_2(s, $FullName, x, m, 'fullName', e); else Name_2(s, $FullName, {}, {}, 'nothing', e);
  if ((x = m.fullNameAsciiTranscribed) !== undefined) n++, text(s, $FullNameAsciiTranscribed, r[0]!, x, m, 'fullNameAsciiTranscribed', e);
  if ((x = m.fullNameIndexed) !== undefined) n++, Name_2(s, $FullNameIndexed, x, m, 'fullNameIndexed', e);
  if ((x = m.namesBeforeKeyName) !== undefined) n++, Name_2(s, $NamesBeforeKeyName, x, m, 'namesBeforeKeyName', e);
  if ((x = m.keyName) !== undefined) n++, Name_2(s, $KeyName, x, m, 'keyName', e);
  if ((x = m.namesAfterKeyName) !== undefined) n++, Name_2(s, $NamesAfterKeyName, x, m, 'namesAfterKeyName', e);
  if ((x = m.abbreviatedName) !== undefined) n++, Name_2(s, $AbbreviatedName, x, m, 'abbreviatedName', e);
  below(s, t, d);
  K_PartyName_2.rest(s, m, n);
}
const K_PartyName_2 = new Known('PartyName', 'languageAndScriptCode fullName fullNameAsciiTranscribed fullNameIndexed namesBeforeKeyName keyName namesAfterKeyName abbreviatedName');

function CueUseType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[41]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[41]!, m.value) ? undefined : ownOf(s, r[41]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[41]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[41]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueUseType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueUseType = new Known('CueUseType', 'namespace userDefinedValue value');

function CueThemeType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[42]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[42]!, m.value) ? undefined : ownOf(s, r[42]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[42]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[42]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueThemeType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueThemeType = new Known('CueThemeType', 'namespace userDefinedValue value');

function CueVocalType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[43]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[43]!, m.value) ? undefined : ownOf(s, r[43]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[43]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[43]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueVocalType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueVocalType = new Known('CueVocalType', 'namespace userDefinedValue value');

function CueVisualPerceptionType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[44]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[44]!, m.value) ? undefined : ownOf(s, r[44]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[44]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[44]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueVisualPerceptionType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueVisualPerceptionType = new Known('CueVisualPerceptionType', 'namespace userDefinedValue value');

function CueOrigin(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[45]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[45]!, m.value) ? undefined : ownOf(s, r[45]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[45]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[45]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CueOrigin.rest(s, m, w0 === undefined ? n : -1);
}
const K_CueOrigin = new Known('CueOrigin', 'namespace userDefinedValue value');

function CatalogNumber(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CatalogNumber.rest(s, m, n);
}
const K_CatalogNumber = new Known('CatalogNumber', 'namespace value');

function CurrentTerritoryCode(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[46]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[46]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.identifierType) !== undefined) n++, attribute(s, $$IdentifierType, r[47]!, x, m, 'identifierType');
  content(s, t, r[46]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CurrentTerritoryCode.rest(s, m, n);
}
const K_CurrentTerritoryCode = new Known('CurrentTerritoryCode', 'identifierType value');

function Name_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Name_2.rest(s, m, n);
}
const K_Name_2 = new Known('Name', 'languageAndScriptCode value');

function Purpose(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[52]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[52]!, m.value) ? undefined : ownOf(s, r[52]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[52]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[52]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Purpose.rest(s, m, w0 === undefined ? n : -1);
}
const K_Purpose = new Known('Purpose', 'namespace userDefinedValue value');

function ResourceContributorRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[54]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[54]!, m.value) ? undefined : ownOf(s, r[54]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[54]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[54]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ResourceContributorRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_ResourceContributorRole = new Known('ResourceContributorRole', 'namespace userDefinedValue value');

function ExternallyLinkedResourceType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[55]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[55]!, m.value) ? undefined : ownOf(s, r[55]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[55]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[55]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ExternallyLinkedResourceType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ExternallyLinkedResourceType = new Known('ExternallyLinkedResourceType', 'namespace userDefinedValue value');

function Percentage(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.hasMaxValueOfOne) !== undefined) n++, attribute(s, $$HasMaxValueOfOne, r[2]!, x, m, 'hasMaxValueOfOne');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Percentage.rest(s, m, n);
}
const K_Percentage = new Known('Percentage', 'hasMaxValueOfOne value');

function RatingAgency(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[58]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[58]!, m.value) ? undefined : ownOf(s, r[58]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[58]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[58]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_RatingAgency.rest(s, m, w0 === undefined ? n : -1);
}
const K_RatingAgency = new Known('RatingAgency', 'namespace userDefinedValue value');

function ContainerFormat(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[59]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[59]!, m.value) ? undefined : ownOf(s, r[59]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[59]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[59]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ContainerFormat.rest(s, m, w0 === undefined ? n : -1);
}
const K_ContainerFormat = new Known('ContainerFormat', 'namespace userDefinedValue value');

function AudioCodecType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[60]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[60]!, m.value) ? undefined : ownOf(s, r[60]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[60]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[60]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AudioCodecType.rest(s, m, w0 === undefined ? n : -1);
}
const K_AudioCodecType = new Known('AudioCodecType', 'version namespace userDefinedValue value');

function BitRate(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.unitOfMeasure) !== undefined) n++, attribute(s, $$UnitOfMeasure, r[61]!, x, m, 'unitOfMeasure');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_BitRate.rest(s, m, n);
}
const K_BitRate = new Known('BitRate', 'unitOfMeasure value');

function SamplingRate(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.unitOfMeasure) !== undefined) n++, attribute(s, $$UnitOfMeasure, r[62]!, x, m, 'unitOfMeasure');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SamplingRate.rest(s, m, n);
}
const K_SamplingRate = new Known('SamplingRate', 'unitOfMeasure value');

function VideoCodecType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[66]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[66]!, m.value) ? undefined : ownOf(s, r[66]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[66]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[66]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_VideoCodecType.rest(s, m, w0 === undefined ? n : -1);
}
const K_VideoCodecType = new Known('VideoCodecType', 'version namespace userDefinedValue value');

function FrameRate(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.unitOfMeasure) !== undefined) n++, attribute(s, $$UnitOfMeasure, r[67]!, x, m, 'unitOfMeasure');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_FrameRate.rest(s, m, n);
}
const K_FrameRate = new Known('FrameRate', 'unitOfMeasure value');

function Extent(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.unitOfMeasure) !== undefined) n++, attribute(s, $$UnitOfMeasure, r[68]!, x, m, 'unitOfMeasure');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Extent.rest(s, m, n);
}
const K_Extent = new Known('Extent', 'unitOfMeasure value');

function ImageCodecType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[69]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[69]!, m.value) ? undefined : ownOf(s, r[69]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[69]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[69]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ImageCodecType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ImageCodecType = new Known('ImageCodecType', 'version namespace userDefinedValue value');

function TextCodecType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[70]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[70]!, m.value) ? undefined : ownOf(s, r[70]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[70]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[70]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TextCodecType.rest(s, m, w0 === undefined ? n : -1);
}
const K_TextCodecType = new Known('TextCodecType', 'version namespace userDefinedValue value');

function SheetMusicCodecType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[71]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[71]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SheetMusicCodecType.rest(s, m, n);
}
const K_SheetMusicCodecType = new Known('SheetMusicCodecType', 'version namespace userDefinedValue value');

function OperatingSystemType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[72]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[72]!, m.value) ? undefined : ownOf(s, r[72]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[72]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[72]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_OperatingSystemType.rest(s, m, w0 === undefined ? n : -1);
}
const K_OperatingSystemType = new Known('OperatingSystemType', 'version namespace userDefinedValue value');

function ReleaseRelationshipType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[73]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[73]!, m.value) ? undefined : ownOf(s, r[73]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[73]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[73]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseRelationshipType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseRelationshipType = new Known('ReleaseRelationshipType', 'namespace userDefinedValue value');

function CarrierType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[74]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[74]!, m.value) ? undefined : ownOf(s, r[74]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[74]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[74]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CarrierType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CarrierType = new Known('CarrierType', 'namespace userDefinedValue value');

function CommercialModelType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[75]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[75]!, m.value) ? undefined : ownOf(s, r[75]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[75]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[75]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CommercialModelType.rest(s, m, w0 === undefined ? n : -1);
}
const K_CommercialModelType = new Known('CommercialModelType', 'namespace userDefinedValue value');

function PromotionalCode(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PromotionalCode.rest(s, m, n);
}
const K_PromotionalCode = new Known('PromotionalCode', 'namespace value');

function PhysicalReturns(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.physicalReturnsAllowed) !== undefined) n++, dueText(s, $PhysicalReturnsAllowed, r[2]!, x, m, 'physicalReturnsAllowed', e); else lack(s, $PhysicalReturnsAllowed, r[2]!, e);
  if ((x = m.latestDateForPhysicalReturns) !== undefined) n++, text(s, $LatestDateForPhysicalReturns, r[15]!, x, m, 'latestDateForPhysicalReturns', e);
  below(s, t, d);
  K_PhysicalReturns.rest(s, m, n);
}
const K_PhysicalReturns = new Known('PhysicalReturns', 'physicalReturnsAllowed latestDateForPhysicalReturns');

function FingerprintAlgorithmType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[78]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[78]!, m.value) ? undefined : ownOf(s, r[78]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[78]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[78]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_FingerprintAlgorithmType.rest(s, m, w0 === undefined ? n : -1);
}
const K_FingerprintAlgorithmType = new Known('FingerprintAlgorithmType', 'namespace userDefinedValue value');

function UseType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[80]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[80]!, m.value) ? undefined : ownOf(s, r[80]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[80]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[80]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_UseType.rest(s, m, w0 === undefined ? n : -1);
}
const K_UseType = new Known('UseType', 'namespace userDefinedValue value');

function PriceType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[86]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PriceType.rest(s, m, n);
}
const K_PriceType = new Known('PriceType', 'namespace value');

function Price(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  if (isRefused(s, $$CurrencyCode, r[87]!, m.currencyCode, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.currencyCode) !== undefined) n++; dueAttribute(s, $$CurrencyCode, r[87]!, x, m, 'currencyCode', d);
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Price.rest(s, m, n);
}
const K_Price = new Known('Price', 'currencyCode value');

function HashSumAlgorithmType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[91]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[91]!, m.value) ? undefined : ownOf(s, r[91]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[91]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[91]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_HashSumAlgorithmType.rest(s, m, w0 === undefined ? n : -1);
}
const K_HashSumAlgorithmType = new Known('HashSumAlgorithmType', 'namespace userDefinedValue value');

function MessageHeader_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _messageAuditTrail = m.messageAuditTrail; if (_messageAuditTrail !== undefined) n++;
  above(s, t, d);
  if ((x = m.messageThreadId) !== undefined) n++, text(s, $MessageThreadId, r[0]!, x, m, 'messageThreadId', e);
  if ((x = m.messageId) !== undefined) n++, dueText(s, $MessageId, r[0]!, x, m, 'messageId', e); else lack(s, $MessageId, r[0]!, e);
  if ((x = m.messageFileName) !== undefined) n++, text(s, $MessageFileName, r[0]!, x, m, 'messageFileName', e);
  if ((x = m.messageSender) !== undefined) n++, MessagingPartyWithoutCode(s, $MessageSender, x, e); else MessagingPartyWithoutCode(s, $MessageSender, {}, e);
  if ((x = m.sentOnBehalfOf) !== undefined) n++, MessagingPartyWithoutCode(s, $SentOnBehalfOf, x, e);
  if ((x = m.messageRecipients) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MessagingPartyWithoutCode(s, $MessageRecipient, x[i], e); else MessagingPartyWithoutCode(s, $MessageRecipient, {}, e);
  if ((x = m.messageCreatedDateTime) !== undefined) n++, dueText(s, $MessageCreatedDateTime, r[3]!, x, m, 'messageCreatedDateTime', e); else lack(s, $MessageCreatedDateTime, r[3]!, e);
  if (has(_messageAuditTrail)) {
    above(s, $MessageAuditTrail, e);
    if (has(_messageAuditTrail)) for (let i = 0; i < _messageAuditTrail.length; i++) MessageAuditTrailEvent_2(s, $MessageAuditTrailEvent, _messageAuditTrail[i], e + 1); else MessageAuditTrailEvent_2(s, $MessageAuditTrailEvent, {}, e + 1);
    below(s, $MessageAuditTrail, e);
  }
  if ((x = m.messageControlType) !== undefined) n++, text(s, $MessageControlType, r[4]!, x, m, 'messageControlType', e);
  below(s, t, d);
  K_MessageHeader_2.rest(s, m, n);
}
const K_MessageHeader_2 = new Known('MessageHeader', 'messageThreadId messageId messageFileName messageSender sentOnBehalfOf messageRecipients messageCreatedDateTime messageAuditTrail messageControlType');

function File_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.uri) !== undefined) n++, dueText(s, $URI, r[0]!, x, m, 'uri', e); else lack(s, $URI, r[0]!, e);
  if ((x = m.hashSum) !== undefined) n++, DetailedHashSum(s, $HashSum, x, e);
  if ((x = m.fileSize) !== undefined) n++, text(s, $FileSize, r[25]!, x, m, 'fileSize', e);
  below(s, t, d);
  K_File_3.rest(s, m, n);
}
const K_File_3 = new Known('File', 'uri hashSum fileSize');

function MessagingPartyWithoutCode(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.partyId) !== undefined) n++, dueText(s, $PartyId, r[97]!, x, m, 'partyId', e); else lack(s, $PartyId, r[97]!, e);
  if ((x = m.partyName) !== undefined) n++, PartyNameWithoutCode(s, $PartyName, x, e);
  if ((x = m.tradingName) !== undefined) n++, text(s, $TradingName, r[0]!, x, m, 'tradingName', e);
  below(s, t, d);
  K_MessagingPartyWithoutCode.rest(s, m, n);
}
const K_MessagingPartyWithoutCode = new Known('MessagingPartyWithoutCode', 'partyId partyName tradingName');

function MessageAuditTrailEvent_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.messagingPartyDescriptor) !== undefined) n++, MessagingPartyWithoutCode(s, $MessagingPartyDescriptor, x, e); else MessagingPartyWithoutCode(s, $MessagingPartyDescriptor, {}, e);
  if ((x = m.dateTime) !== undefined) n++, dueText(s, $DateTime, r[3]!, x, m, 'dateTime', e); else lack(s, $DateTime, r[3]!, e);
  below(s, t, d);
  K_MessageAuditTrailEvent_2.rest(s, m, n);
}
const K_MessageAuditTrailEvent_2 = new Known('MessageAuditTrailEvent', 'messagingPartyDescriptor dateTime');

function PartyNameWithTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isNickname) !== undefined) n++, attribute(s, $$IsNickname, r[2]!, x, m, 'isNickname');
  if ((x = m.isStageName) !== undefined) n++, attribute(s, $$IsStageName, r[2]!, x, m, 'isStageName');
  if ((x = m.isLegalName) !== undefined) n++, attribute(s, $$IsLegalName, r[2]!, x, m, 'isLegalName');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  over(s);
  if ((x = m.fullName) !== undefined) n++, Name_2(s, $FullName, x, m, 'fullName', e); else Name_2(s, $FullName, {}, {}, 'nothing', e);
  if ((x = m.fullNameAsciiTranscribed) !== undefined) n++, text(s, $FullNameAsciiTranscribed, r[0]!, x, m, 'fullNameAsciiTranscribed', e);
  if ((x = m.fullNameIndexed) !== undefined) n++, Name_2(s, $FullNameIndexed, x, m, 'fullNameIndexed', e);
  if ((x = m.namesBeforeKeyName) !== undefined) n++, Name_2(s, $NamesBeforeKeyName, x, m, 'namesBeforeKeyName', e);
  if ((x = m.keyName) !== undefined) n++, Name_2(s, $KeyName, x, m, 'keyName', e);
  if ((x = m.namesAfterKeyName) !== undefined) n++, Name_2(s, $NamesAfterKeyName, x, m, 'namesAfterKeyName', e);
  if ((x = m.abbreviatedName) !== undefined) n++, Name_2(s, $AbbreviatedName, x, m, 'abbreviatedName', e);
  below(s, t, d);
  K_PartyNameWithTerritory.rest(s, m, n);
}
const K_PartyNameWithTerritory = new Known('PartyNameWithTerritory', 'languageAndScriptCode isNickname isStageName isLegalName applicableTerritoryCode fullName fullNameAsciiTranscribed fullNameIndexed namesBeforeKeyName keyName namesAfterKeyName abbreviatedName');

function Affiliation(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _companyName = m.companyName; if (_companyName !== undefined) n++;
  const _partyAffiliateReference = m.partyAffiliateReference; if (_partyAffiliateReference !== undefined) n++;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_companyName) ? 0 : has(_partyAffiliateReference) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_companyName)) dueText(s, $CompanyName, r[0]!, _companyName, m, 'companyName', e); else lack(s, $CompanyName, r[0]!, e);
  }
  else if (c1 === 1) {
    if (has(_partyAffiliateReference)) dueText(s, $PartyAffiliateReference, r[98]!, _partyAffiliateReference, m, 'partyAffiliateReference', e); else lack(s, $PartyAffiliateReference, r[98]!, e);
  }
  if (+has(_companyName) + +has(_partyAffiliateReference) > w1) loseBranches(s, m, ['companyName', 'partyAffiliateReference'], c1);
  if ((x = m.type) !== undefined) n++, dueText(s, $Type, r[99]!, x, m, 'type', e); else lack(s, $Type, r[99]!, e);
  const c2 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w2 = 1;
  if (c2 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c2 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w2) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c2);
  if ((x = m.validityPeriod) !== undefined) n++, ValidityPeriod(s, $ValidityPeriod, x, e);
  if ((x = m.rightsTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) SimpleRightsType(s, $RightsType, x[i], x, i, e); }
  if ((x = m.percentageOfRightsAssignment) !== undefined) n++, text(s, $PercentageOfRightsAssignment, r[25]!, x, m, 'percentageOfRightsAssignment', e);
  below(s, t, d);
  K_Affiliation.rest(s, m, n);
}
const K_Affiliation = new Known('Affiliation', 'companyName partyAffiliateReference type territoryCodes excludedTerritoryCodes validityPeriod rightsTypes percentageOfRightsAssignment');

function DisplayTitleText(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplayTitleText.rest(s, m, n);
}
const K_DisplayTitleText = new Known('DisplayTitleText', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function VersionType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[101]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[101]!, m.value) ? undefined : ownOf(s, r[101]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[101]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[101]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_VersionType.rest(s, m, w0 === undefined ? n : -1);
}
const K_VersionType = new Known('VersionType', 'namespace userDefinedValue value');

function DisplayArtistNameWithDefault(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplayArtistNameWithDefault.rest(s, m, n);
}
const K_DisplayArtistNameWithDefault = new Known('DisplayArtistNameWithDefault', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function DisplayArtist(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.artistPartyReference) !== undefined) n++, dueText(s, $ArtistPartyReference, r[98]!, x, m, 'artistPartyReference', e); else lack(s, $ArtistPartyReference, r[98]!, e);
  const a1 = s.at; if ((x = m.displayArtistRole) !== undefined) n++; if (has(x)) DisplayArtistRole(s, $DisplayArtistRole, x, m, 'displayArtistRole', e); if (s.at === a1) DisplayArtistRole(s, $DisplayArtistRole, {}, {}, 'nothing', e);
  if ((x = m.artisticRoles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole(s, $ArtisticRole, x[i], x, i, e); }
  if ((x = m.titleDisplayInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) TitleDisplayInformation(s, $TitleDisplayInformation, x[i], e); }
  below(s, t, d);
  K_DisplayArtist.rest(s, m, n);
}
const K_DisplayArtist = new Known('DisplayArtist', 'sequenceNumber artistPartyReference displayArtistRole artisticRoles titleDisplayInformation');

function WorkRightsController(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  above(s, t, d);
  if ((x = m.rightsControllerPartyReference) !== undefined) n++, dueText(s, $RightsControllerPartyReference, r[98]!, x, m, 'rightsControllerPartyReference', e); else lack(s, $RightsControllerPartyReference, r[98]!, e);
  if ((x = m.rightsControlTypes) !== undefined) n++, texts(s, $RightsControllerRole, r[49]!, x, e);
  if ((x = m.rightsControllerType) !== undefined) n++, text(s, $RightsControllerType, r[102]!, x, m, 'rightsControllerType', e);
  if (has(_rightShareUnknown) || has(_rightSharePercentage)) {
    const c1 = has(_rightShareUnknown) ? 0 : has(_rightSharePercentage) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_rightShareUnknown)) dueText(s, $RightShareUnknown, r[2]!, _rightShareUnknown, m, 'rightShareUnknown', e); else lack(s, $RightShareUnknown, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_rightSharePercentage)) dueText(s, $RightSharePercentage, r[25]!, _rightSharePercentage, m, 'rightSharePercentage', e); else lack(s, $RightSharePercentage, r[25]!, e);
  }
    if (+has(_rightShareUnknown) + +has(_rightSharePercentage) > w1) loseBranches(s, m, ['rightShareUnknown', 'rightSharePercentage'], c1);
  }
  if ((x = m.territories) !== undefined) { n++; for (let i = 0; i < x.length; i++) AllTerritoryCode(s, $Territory, x[i], x, i, e); }
  if ((x = m.startDate) !== undefined) n++, text(s, $StartDate, r[15]!, x, m, 'startDate', e);
  if ((x = m.endDate) !== undefined) n++, text(s, $EndDate, r[15]!, x, m, 'endDate', e);
  below(s, t, d);
  K_WorkRightsController.rest(s, m, n);
}
const K_WorkRightsController = new Known('WorkRightsController', 'rightsControllerPartyReference rightsControlTypes rightsControllerType rightShareUnknown rightSharePercentage territories startDate endDate');

function PLineWithDefault(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.pLineCompany) !== undefined) n++, text(s, $PLineCompany, r[0]!, x, m, 'pLineCompany', e);
  if ((x = m.pLineText) !== undefined) n++, dueText(s, $PLineText, r[0]!, x, m, 'pLineText', e); else lack(s, $PLineText, r[0]!, e);
  below(s, t, d);
  K_PLineWithDefault.rest(s, m, n);
}
const K_PLineWithDefault = new Known('PLineWithDefault', 'applicableTerritoryCode isDefault languageAndScriptCode year pLineCompany pLineText');

function CourtesyLineWithDefault(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CourtesyLineWithDefault.rest(s, m, n);
}
const K_CourtesyLineWithDefault = new Known('CourtesyLineWithDefault', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function EventDateWithoutFlags(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[103]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateWithoutFlags.rest(s, m, n);
}
const K_EventDateWithoutFlags = new Known('EventDateWithoutFlags', 'isApproximate applicableTerritoryCode locationDescription languageAndScriptCode value');

function FirstPublicationDate(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_FirstPublicationDate.rest(s, m, n);
}
const K_FirstPublicationDate = new Known('FirstPublicationDate', 'applicableTerritoryCode isDefault value');

function ParentalWarningTypeWithTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[50]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.typeUserDefinedValue === undefined && isListed(r[50]!, m.value) ? undefined : ownOf(s, r[50]!, m, 'value', 'typeUserDefinedValue', 'typeNamespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[50]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.typeNamespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'typeNamespace');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = w0 ? w0.value : m.typeUserDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'typeUserDefinedValue');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[50]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ParentalWarningTypeWithTerritory.rest(s, m, w0 === undefined ? n : -1);
}
const K_ParentalWarningTypeWithTerritory = new Known('ParentalWarningTypeWithTerritory', 'typeNamespace applicableTerritoryCode typeUserDefinedValue isDefault value');

function RelatedResource(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceRelatedResourceReference = m.resourceRelatedResourceReference; if (_resourceRelatedResourceReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  above(s, t, d);
  if ((x = m.resourceRelationshipType) !== undefined) n++, dueText(s, $ResourceRelationshipType, r[104]!, x, m, 'resourceRelationshipType', e); else lack(s, $ResourceRelationshipType, r[104]!, e);
  const c1 = has(_resourceRelatedResourceReference) ? 0 : has(_releaseId) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_resourceRelatedResourceReference)) dueText(s, $ResourceRelatedResourceReference, r[12]!, _resourceRelatedResourceReference, m, 'resourceRelatedResourceReference', e); else lack(s, $ResourceRelatedResourceReference, r[12]!, e);
  }
  else if (c1 === 1) {
    if (has(_releaseId)) ReleaseId_3(s, $ReleaseId, _releaseId, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  }
  if (+has(_resourceRelatedResourceReference) + +has(_releaseId) > w1) loseBranches(s, m, ['resourceRelatedResourceReference', 'releaseId'], c1);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing(s, $Timing, x[i], e); }
  below(s, t, d);
  K_RelatedResource.rest(s, m, n);
}
const K_RelatedResource = new Known('RelatedResource', 'releaseId resourceRelationshipType resourceRelatedResourceReference timings');

function DisplayCredits(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _displayCreditParty = m.displayCreditParty; if (_displayCreditParty !== undefined) n++;
  const _nameUsedInDisplayCredit = m.nameUsedInDisplayCredit; if (_nameUsedInDisplayCredit !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.displayCreditText) !== undefined) n++, dueText(s, $DisplayCreditText, r[0]!, x, m, 'displayCreditText', e); else lack(s, $DisplayCreditText, r[0]!, e);
  if (has(_displayCreditParty) || has(_nameUsedInDisplayCredit)) {
    if (has(_displayCreditParty)) dueText(s, $DisplayCreditParty, r[98]!, _displayCreditParty, m, 'displayCreditParty', e); else lack(s, $DisplayCreditParty, r[98]!, e);
    if (has(_nameUsedInDisplayCredit)) text(s, $NameUsedInDisplayCredit, r[0]!, _nameUsedInDisplayCredit, m, 'nameUsedInDisplayCredit', e);
  }
  below(s, t, d);
  K_DisplayCredits.rest(s, m, n);
}
const K_DisplayCredits = new Known('DisplayCredits', 'languageAndScriptCode applicableTerritoryCode isDefault displayCreditText displayCreditParty nameUsedInDisplayCredit');

function TechnicalSoundRecordingDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[28]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  if ((x = m.originalBitRate) !== undefined) n++, BitRate(s, $OriginalBitRate, x, m, 'originalBitRate', e);
  if ((x = m.numberOfChannels) !== undefined) n++, text(s, $NumberOfChannels, r[11]!, x, m, 'numberOfChannels', e);
  if ((x = m.samplingRate) !== undefined) n++, SamplingRate(s, $SamplingRate, x, m, 'samplingRate', e);
  if ((x = m.originalSamplingRate) !== undefined) n++, SamplingRate(s, $OriginalSamplingRate, x, m, 'originalSamplingRate', e);
  if ((x = m.bitsPerSample) !== undefined) n++, text(s, $BitsPerSample, r[11]!, x, m, 'bitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.previewDetails) !== undefined) n++, SoundRecordingPreviewDetails_3(s, $PreviewDetails, x, e);
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoundRecordingDetails_2.rest(s, m, n);
}
const K_TechnicalSoundRecordingDetails_2 = new Known('TechnicalSoundRecordingDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference isClip audioCodecType bitRate originalBitRate numberOfChannels samplingRate originalSamplingRate bitsPerSample duration bitDepth file fingerprints previewDetails');

function Raga(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Raga.rest(s, m, n);
}
const K_Raga = new Known('Raga', 'applicableTerritoryCode isDefault value');

function Tala(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Tala.rest(s, m, n);
}
const K_Tala = new Known('Tala', 'applicableTerritoryCode isDefault value');

function Deity(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Deity.rest(s, m, n);
}
const K_Deity = new Known('Deity', 'applicableTerritoryCode isDefault value');

function CLineWithDefault(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.cLineCompany) !== undefined) n++, text(s, $CLineCompany, r[0]!, x, m, 'cLineCompany', e);
  if ((x = m.cLineText) !== undefined) n++, dueText(s, $CLineText, r[0]!, x, m, 'cLineText', e); else lack(s, $CLineText, r[0]!, e);
  below(s, t, d);
  K_CLineWithDefault.rest(s, m, n);
}
const K_CLineWithDefault = new Known('CLineWithDefault', 'applicableTerritoryCode isDefault languageAndScriptCode year cLineCompany cLineText');

function FulfillmentDateWithTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.fulfillmentDate) !== undefined) n++, dueText(s, $FulfillmentDate, r[15]!, x, m, 'fulfillmentDate', e); else lack(s, $FulfillmentDate, r[15]!, e);
  if ((x = m.resourceReleaseReferences) !== undefined) n++, texts(s, $ResourceReleaseReference, r[14]!, x, e);
  below(s, t, d);
  K_FulfillmentDateWithTerritory.rest(s, m, n);
}
const K_FulfillmentDateWithTerritory = new Known('FulfillmentDateWithTerritory', 'applicableTerritoryCode isDefault fulfillmentDate resourceReleaseReferences');

function AvRating_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.rating) !== undefined) n++, dueText(s, $Rating, r[0]!, x, m, 'rating', e); else lack(s, $Rating, r[0]!, e);
  const a1 = s.at; if ((x = m.agency) !== undefined) n++; if (has(x)) RatingAgency(s, $Agency, x, m, 'agency', e); if (s.at === a1) RatingAgency(s, $Agency, {}, {}, 'nothing', e);
  if ((x = m.reason) !== undefined) n++, text(s, $Reason, r[105]!, x, m, 'reason', e);
  below(s, t, d);
  K_AvRating_2.rest(s, m, n);
}
const K_AvRating_2 = new Known('AvRating', 'applicableTerritoryCode isDefault rating agency reason');

function TechnicalVideoDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[29]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.overallBitRate) !== undefined) n++, BitRate(s, $OverallBitRate, x, m, 'overallBitRate', e);
  if ((x = m.containerFormat) !== undefined) n++, ContainerFormat(s, $ContainerFormat, x, m, 'containerFormat', e);
  if ((x = m.videoCodecType) !== undefined) n++, VideoCodecType(s, $VideoCodecType, x, m, 'videoCodecType', e);
  if ((x = m.videoBitRate) !== undefined) n++, BitRate(s, $VideoBitRate, x, m, 'videoBitRate', e);
  if ((x = m.frameRate) !== undefined) n++, FrameRate(s, $FrameRate, x, m, 'frameRate', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) n++, x.length > 0 && (AspectRatio_2(s, $AspectRatio, x[0], x, 0, e), loseOthers(s, x, 'AspectRatio'));
  if ((x = m.coreArea) !== undefined) n++, CoreArea(s, $CoreArea, x, e);
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.videoDefinitionType) !== undefined) n++, text(s, $VideoDefinitionType, r[53]!, x, m, 'videoDefinitionType', e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.audioBitRate) !== undefined) n++, BitRate(s, $AudioBitRate, x, m, 'audioBitRate', e);
  if ((x = m.numberOfAudioChannels) !== undefined) n++, text(s, $NumberOfAudioChannels, r[11]!, x, m, 'numberOfAudioChannels', e);
  if ((x = m.audioSamplingRate) !== undefined) n++, SamplingRate(s, $AudioSamplingRate, x, m, 'audioSamplingRate', e);
  if ((x = m.audioBitsPerSample) !== undefined) n++, text(s, $AudioBitsPerSample, r[11]!, x, m, 'audioBitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.previewDetails) !== undefined) n++, SoundRecordingPreviewDetails_3(s, $PreviewDetails, x, e);
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalVideoDetails_2.rest(s, m, n);
}
const K_TechnicalVideoDetails_2 = new Known('TechnicalVideoDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference overallBitRate isClip containerFormat videoCodecType videoBitRate frameRate imageHeight imageWidth aspectRatios coreArea colorDepth videoDefinitionType audioCodecType audioBitRate numberOfAudioChannels audioSamplingRate audioBitsPerSample duration bitDepth file fingerprints previewDetails');

function DescriptionWithTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DescriptionWithTerritory.rest(s, m, n);
}
const K_DescriptionWithTerritory = new Known('DescriptionWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function KeywordsWithTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_KeywordsWithTerritory.rest(s, m, n);
}
const K_KeywordsWithTerritory = new Known('KeywordsWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function SynopsisWithTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.isShortSynopsis) !== undefined) n++, attribute(s, $$IsShortSynopsis, r[2]!, x, m, 'isShortSynopsis');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SynopsisWithTerritory.rest(s, m, n);
}
const K_SynopsisWithTerritory = new Known('SynopsisWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault isShortSynopsis value');

function TechnicalImageDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.imageCodecType) !== undefined) n++, ImageCodecType(s, $ImageCodecType, x, m, 'imageCodecType', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) n++, x.length > 0 && (AspectRatio_2(s, $AspectRatio, x[0], x, 0, e), loseOthers(s, x, 'AspectRatio'));
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.imageResolution) !== undefined) n++, text(s, $ImageResolution, r[11]!, x, m, 'imageResolution', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails_2(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalImageDetails_2.rest(s, m, n);
}
const K_TechnicalImageDetails_2 = new Known('TechnicalImageDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference imageCodecType imageHeight imageWidth aspectRatios colorDepth imageResolution bitDepth isClip clipDetails file fingerprints');

function TechnicalTextDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.textCodecType) !== undefined) n++, TextCodecType(s, $TextCodecType, x, m, 'textCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails_2(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalTextDetails_2.rest(s, m, n);
}
const K_TechnicalTextDetails_2 = new Known('TechnicalTextDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference textCodecType bitDepth isClip clipDetails file fingerprints');

function TechnicalSheetMusicDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.sheetMusicCodecType) !== undefined) n++, SheetMusicCodecType(s, $SheetMusicCodecType, x, m, 'sheetMusicCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails_2(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSheetMusicDetails_2.rest(s, m, n);
}
const K_TechnicalSheetMusicDetails_2 = new Known('TechnicalSheetMusicDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference sheetMusicCodecType bitDepth isClip clipDetails file fingerprints');

function TechnicalSoftwareDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.operatingSystemType) !== undefined) n++, OperatingSystemType(s, $OperatingSystemType, x, m, 'operatingSystemType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsPreview, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) n++, x.length > 0 && (PreviewDetails_2(s, $PreviewDetails, x[0], e), loseOthers(s, x, 'PreviewDetails'));
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoftwareDetails_2.rest(s, m, n);
}
const K_TechnicalSoftwareDetails_2 = new Known('TechnicalSoftwareDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference operatingSystemType bitDepth isClip clipDetails file fingerprints');

function ProprietaryId_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  s.depth = d; v = s.downs[39]!(asShape(v), s);
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ProprietaryId_2.rest(s, m, n);
}
const K_ProprietaryId_2 = new Known('ProprietaryId', 'namespace value');

function ReleaseTypeForReleaseNotification(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[106]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[106]!, m.value) ? undefined : ownOf(s, r[106]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[106]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[106]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseTypeForReleaseNotification.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseTypeForReleaseNotification = new Known('ReleaseTypeForReleaseNotification', 'namespace userDefinedValue value');

function ReleaseId_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.gRid) !== undefined) n++, text(s, $GRid, r[0]!, x, m, 'gRid', e);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.icpn) !== undefined) n++, text(s, $ICPN, r[0]!, x, m, 'icpn', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ReleaseId_3.rest(s, m, n);
}
const K_ReleaseId_3 = new Known('ReleaseId', 'isrc gRid icpn catalogNumber proprietaryIds');

function ReleaseLabelReference(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[107]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.labelType === undefined || m.userDefinedValue === undefined && isListed(r[108]!, m.labelType) ? undefined : ownOf(s, r[108]!, m, 'labelType', 'userDefinedValue', 'namespace', m, 'labelType');
  if (isRefused(s, t, r[107]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? 'UserDefined' : m.labelType) !== undefined) n++, attribute(s, $$LabelType, r[108]!, x, m, 'labelType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  content(s, t, r[107]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseLabelReference.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseLabelReference = new Known('ReleaseLabelReference', 'languageAndScriptCode isDefault labelType namespace userDefinedValue applicableTerritoryCode value');

function AdministratingRecordCompanyWithReference(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.recordCompanyPartyReference) !== undefined) n++, dueText(s, $RecordCompanyPartyReference, r[98]!, x, m, 'recordCompanyPartyReference', e); else lack(s, $RecordCompanyPartyReference, r[98]!, e);
  const a1 = s.at; if ((x = m.role) !== undefined) n++; if (has(x)) AdministratingRecordCompanyRole(s, $Role, x, m, 'role', e); if (s.at === a1) AdministratingRecordCompanyRole(s, $Role, {}, {}, 'nothing', e);
  below(s, t, d);
  K_AdministratingRecordCompanyWithReference.rest(s, m, n);
}
const K_AdministratingRecordCompanyWithReference = new Known('AdministratingRecordCompanyWithReference', 'recordCompanyPartyReference role');

function GenreWithTerritory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.genreText) !== undefined) n++, dueText(s, $GenreText, r[0]!, x, m, 'genreText', e); else lack(s, $GenreText, r[0]!, e);
  if ((x = m.subGenre) !== undefined) n++, text(s, $SubGenre, r[0]!, x, m, 'subGenre', e);
  below(s, t, d);
  K_GenreWithTerritory.rest(s, m, n);
}
const K_GenreWithTerritory = new Known('GenreWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault genreText subGenre');

function EventDateWithDefault(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[103]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateWithDefault.rest(s, m, n);
}
const K_EventDateWithDefault = new Known('EventDateWithDefault', 'isApproximate applicableTerritoryCode isDefault value');

function ExternalResourceLink_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.urls) !== undefined) n++; if (has(x)) dueTexts(s, $URL, r[0]!, x, e); else lack(s, $URL, r[0]!, e);
  if ((x = m.validityPeriod) !== undefined) n++, PeriodWithoutFlags(s, $ValidityPeriod, x, e);
  if ((x = m.externalLink) !== undefined) n++, text(s, $ExternalLink, r[0]!, x, m, 'externalLink', e);
  if ((x = m.externallyLinkedResourceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternallyLinkedResourceType(s, $ExternallyLinkedResourceType, x[i], x, i, e); }
  if ((x = m.fileFormat) !== undefined) n++, text(s, $FileFormat, r[0]!, x, m, 'fileFormat', e);
  below(s, t, d);
  K_ExternalResourceLink_2.rest(s, m, n);
}
const K_ExternalResourceLink_2 = new Known('ExternalResourceLink', 'urls validityPeriod externalLink externallyLinkedResourceTypes fileFormat');

function MarketingComment(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_MarketingComment.rest(s, m, n);
}
const K_MarketingComment = new Known('MarketingComment', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function LinkedReleaseResourceReference_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[34]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.linkDescription === undefined || m.userDefinedValue === undefined && isListed(r[109]!, m.linkDescription) ? undefined : ownOf(s, r[109]!, m, 'linkDescription', 'userDefinedValue', 'namespace', m, 'linkDescription');
  if (isRefused(s, t, r[34]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? 'UserDefined' : m.linkDescription) !== undefined) n++, attribute(s, $$LinkDescription, r[109]!, x, m, 'linkDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[34]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_LinkedReleaseResourceReference_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_LinkedReleaseResourceReference_2 = new Known('LinkedReleaseResourceReference', 'linkDescription languageAndScriptCode namespace userDefinedValue value');

function DetailedHashSum(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.algorithm) !== undefined) n++; if (has(x)) HashSumAlgorithmType(s, $Algorithm, x, m, 'algorithm', e); if (s.at === a1) HashSumAlgorithmType(s, $Algorithm, {}, {}, 'nothing', e);
  if ((x = m.version) !== undefined) n++, text(s, $Version, r[0]!, x, m, 'version', e);
  if ((x = m.parameter) !== undefined) n++, text(s, $Parameter, r[0]!, x, m, 'parameter', e);
  if ((x = m.dataType) !== undefined) n++, text(s, $DataType, r[64]!, x, m, 'dataType', e);
  if ((x = m.hashSumValue) !== undefined) n++, dueText(s, $HashSumValue, r[0]!, x, m, 'hashSumValue', e); else lack(s, $HashSumValue, r[0]!, e);
  below(s, t, d);
  K_DetailedHashSum.rest(s, m, n);
}
const K_DetailedHashSum = new Known('DetailedHashSum', 'algorithm version parameter dataType hashSumValue');

function Title_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[28]!, x, m, 'titleType');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitle) !== undefined) n++, text(s, $SubTitle, r[0]!, x, m, 'subTitle', e);
  below(s, t, d);
  K_Title_3.rest(s, m, n);
}
const K_Title_3 = new Known('Title', 'languageAndScriptCode titleType titleText subTitle');

function PartyNameWithoutCode(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.fullName) !== undefined) n++, dueText(s, $FullName, r[0]!, x, m, 'fullName', e); else lack(s, $FullName, r[0]!, e);
  if ((x = m.fullNameAsciiTranscribed) !== undefined) n++, text(s, $FullNameAsciiTranscribed, r[0]!, x, m, 'fullNameAsciiTranscribed', e);
  if ((x = m.fullNameIndexed) !== undefined) n++, text(s, $FullNameIndexed, r[0]!, x, m, 'fullNameIndexed', e);
  if ((x = m.namesBeforeKeyName) !== undefined) n++, text(s, $NamesBeforeKeyName, r[0]!, x, m, 'namesBeforeKeyName', e);
  if ((x = m.keyName) !== undefined) n++, text(s, $KeyName, r[0]!, x, m, 'keyName', e);
  if ((x = m.namesAfterKeyName) !== undefined) n++, text(s, $NamesAfterKeyName, r[0]!, x, m, 'namesAfterKeyName', e);
  if ((x = m.abbreviatedName) !== undefined) n++, text(s, $AbbreviatedName, r[0]!, x, m, 'abbreviatedName', e);
  below(s, t, d);
  K_PartyNameWithoutCode.rest(s, m, n);
}
const K_PartyNameWithoutCode = new Known('PartyNameWithoutCode', 'fullName fullNameAsciiTranscribed fullNameIndexed namesBeforeKeyName keyName namesAfterKeyName abbreviatedName');

function ValidityPeriod(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.startDate) !== undefined) n++, EventDate_3(s, $StartDate, x, m, 'startDate', e);
  if ((x = m.endDate) !== undefined) n++, EventDate_3(s, $EndDate, x, m, 'endDate', e);
  belowAny(s, t, d, from);
  K_ValidityPeriod.rest(s, m, n);
}
const K_ValidityPeriod = new Known('ValidityPeriod', 'startDate endDate');

function SimpleRightsType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[110]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[110]!, m.value) ? undefined : ownOf(s, r[110]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[110]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[110]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SimpleRightsType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SimpleRightsType = new Known('SimpleRightsType', 'namespace userDefinedValue value');

function ResourceId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isReplaced) !== undefined) n++, attribute(s, $$IsReplaced, r[2]!, x, m, 'isReplaced');
  const from = s.at; over(s);
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
  K_ResourceId.rest(s, m, n);
}
const K_ResourceId = new Known('ResourceId', 'isReplaced isrc ismn isan visan isbn issn sici catalogNumber proprietaryIds');

function DisplayArtistRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[114]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[114]!, m.value) ? undefined : ownOf(s, r[114]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[114]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[114]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplayArtistRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_DisplayArtistRole = new Known('DisplayArtistRole', 'namespace userDefinedValue value');

function ContributorRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  s.depth = d; v = s.downs[40]!(asShape(v), s);
  if (ownValue(s, t, r[115]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[115]!, m.value) ? undefined : ownOf(s, r[115]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[115]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[115]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ContributorRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_ContributorRole = new Known('ContributorRole', 'namespace userDefinedValue value');

function TitleDisplayInformation(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.isDisplayedInTitle) !== undefined) n++, dueText(s, $IsDisplayedInTitle, r[2]!, x, m, 'isDisplayedInTitle', e); else lack(s, $IsDisplayedInTitle, r[2]!, e);
  if ((x = m.prefixes) !== undefined) { n++; for (let i = 0; i < x.length; i++) Prefix(s, $Prefix, x[i], x, i, e); }
  below(s, t, d);
  K_TitleDisplayInformation.rest(s, m, n);
}
const K_TitleDisplayInformation = new Known('TitleDisplayInformation', 'languageAndScriptCode sequenceNumber isDisplayedInTitle prefixes');

function InstrumentType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[116]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[116]!, m.value) ? undefined : ownOf(s, r[116]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[116]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[116]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_InstrumentType.rest(s, m, w0 === undefined ? n : -1);
}
const K_InstrumentType = new Known('InstrumentType', 'namespace userDefinedValue value');

function DelegatedUsageRights(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.useTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) UseType(s, $UseType, x[i], x, i, e); if (s.at === a1) UseType(s, $UseType, {}, {}, 'nothing', e);
  if ((x = m.periodOfRightsDelegation) !== undefined) n++, Period_2(s, $PeriodOfRightsDelegation, x, e);
  if ((x = m.territoriesOfRightsDelegation) !== undefined) { n++; for (let i = 0; i < x.length; i++) CurrentTerritoryCode(s, $TerritoryOfRightsDelegation, x[i], x, i, e); }
  below(s, t, d);
  K_DelegatedUsageRights.rest(s, m, n);
}
const K_DelegatedUsageRights = new Known('DelegatedUsageRights', 'useTypes periodOfRightsDelegation territoriesOfRightsDelegation');

function AllTerritoryCode(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[103]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[103]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.identifierType) !== undefined) n++, attribute(s, $$IdentifierType, r[117]!, x, m, 'identifierType');
  content(s, t, r[103]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AllTerritoryCode.rest(s, m, n);
}
const K_AllTerritoryCode = new Known('AllTerritoryCode', 'identifierType value');

function Timing(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[41]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.startPoint) !== undefined) n++, text(s, $StartPoint, r[9]!, x, m, 'startPoint', e);
  if ((x = m.durationsUsed) !== undefined) n++, x.length > 0 && (text(s, $DurationUsed, r[9]!, x[0], x, 0, e), loseOthers(s, x, 'DurationUsed'));
  belowAny(s, t, d, from);
  K_Timing.rest(s, m, n);
}
const K_Timing = new Known('Timing', 'startPoint durationsUsed');

function SoundRecordingPreviewDetails_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.startPoint) !== undefined) n++, text(s, $StartPoint, r[25]!, x, m, 'startPoint', e);
  if ((x = m.endPoint) !== undefined) n++, text(s, $EndPoint, r[25]!, x, m, 'endPoint', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_SoundRecordingPreviewDetails_3.rest(s, m, n);
}
const K_SoundRecordingPreviewDetails_3 = new Known('SoundRecordingPreviewDetails', 'startPoint endPoint duration topLeftCorner bottomRightCorner expressionType');

function Fingerprint_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _file = m.file; if (_file !== undefined) n++;
  const _dataType = m.dataType; if (_dataType !== undefined) n++;
  const _fingerprintValue = m.fingerprintValue; if (_fingerprintValue !== undefined) n++;
  above(s, t, d);
  const a1 = s.at; if ((x = m.algorithm) !== undefined) n++; if (has(x)) FingerprintAlgorithmType(s, $Algorithm, x, m, 'algorithm', e); if (s.at === a1) FingerprintAlgorithmType(s, $Algorithm, {}, {}, 'nothing', e);
  if ((x = m.version) !== undefined) n++, text(s, $Version, r[0]!, x, m, 'version', e);
  if ((x = m.parameter) !== undefined) n++, text(s, $Parameter, r[0]!, x, m, 'parameter', e);
  if (has(_file) || has(_dataType) || has(_fingerprintValue)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = +has(_file)) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_dataType) + +has(_fingerprintValue)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    if (has(_file)) File_3(s, $File, _file, e); else File_3(s, $File, {}, e);
  }
    else if (c1 === 1) {
    if (has(_dataType)) dueText(s, $DataType, r[64]!, _dataType, m, 'dataType', e); else lack(s, $DataType, r[64]!, e);
    if (has(_fingerprintValue)) dueText(s, $FingerprintValue, r[0]!, _fingerprintValue, m, 'fingerprintValue', e); else lack(s, $FingerprintValue, r[0]!, e);
  }
    if (+has(_file) + +has(_dataType) + +has(_fingerprintValue) > w1) loseBranches(s, m, ['file', 'dataType fingerprintValue'], c1);
  }
  below(s, t, d);
  K_Fingerprint_2.rest(s, m, n);
}
const K_Fingerprint_2 = new Known('Fingerprint', 'algorithm version parameter file dataType fingerprintValue');

function AspectRatio_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.aspectRatioType) !== undefined) n++, attribute(s, $$AspectRatioType, r[119]!, x, m, 'aspectRatioType');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AspectRatio_2.rest(s, m, n);
}
const K_AspectRatio_2 = new Known('AspectRatio', 'aspectRatioType value');

function CoreArea(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.topLeftCorner) !== undefined) n++, dueText(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e); else lack(s, $TopLeftCorner, r[118]!, e);
  if ((x = m.bottomRightCorner) !== undefined) n++, dueText(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e); else lack(s, $BottomRightCorner, r[118]!, e);
  below(s, t, d);
  K_CoreArea.rest(s, m, n);
}
const K_CoreArea = new Known('CoreArea', 'topLeftCorner bottomRightCorner');

function PreviewDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_PreviewDetails_2.rest(s, m, n);
}
const K_PreviewDetails_2 = new Known('PreviewDetails', 'topLeftCorner bottomRightCorner expressionType');

function AdministratingRecordCompanyRole(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[56]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[56]!, m.value) ? undefined : ownOf(s, r[56]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[56]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[56]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AdministratingRecordCompanyRole.rest(s, m, w0 === undefined ? n : -1);
}
const K_AdministratingRecordCompanyRole = new Known('AdministratingRecordCompanyRole', 'namespace userDefinedValue value');

function ResourceGroupContentItem(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if (has(_noDisplaySequence) || has(_displaySequence)) {
    const c1 = has(_noDisplaySequence) ? 0 : has(_displaySequence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_noDisplaySequence)) dueText(s, $NoDisplaySequence, r[2]!, _noDisplaySequence, m, 'noDisplaySequence', e); else lack(s, $NoDisplaySequence, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_displaySequence)) dueText(s, $DisplaySequence, r[0]!, _displaySequence, m, 'displaySequence', e); else lack(s, $DisplaySequence, r[0]!, e);
  }
    if (+has(_noDisplaySequence) + +has(_displaySequence) > w1) loseBranches(s, m, ['noDisplaySequence', 'displaySequence'], c1);
  }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[12]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[12]!, e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_2(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  if ((x = m.isBonusResource) !== undefined) n++, text(s, $IsBonusResource, r[2]!, x, m, 'isBonusResource', e);
  if ((x = m.isInstantGratificationResource) !== undefined) n++, text(s, $IsInstantGratificationResource, r[2]!, x, m, 'isInstantGratificationResource', e);
  if ((x = m.isPreOrderIncentiveResource) !== undefined) n++, text(s, $IsPreOrderIncentiveResource, r[2]!, x, m, 'isPreOrderIncentiveResource', e);
  below(s, t, d);
  K_ResourceGroupContentItem.rest(s, m, n);
}
const K_ResourceGroupContentItem = new Known('ResourceGroupContentItem', 'sequenceNumber noDisplaySequence displaySequence releaseResourceReference linkedReleaseResourceReferences isBonusResource isInstantGratificationResource isPreOrderIncentiveResource');

function PeriodWithoutFlags(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_startDate)) EventDateWithoutFlags(s, $StartDate, _startDate, m, 'startDate', e);
    if (has(_endDate)) EventDateWithoutFlags(s, $EndDate, _endDate, m, 'endDate', e);
  }
  else if (c1 === 1) {
    if (has(_startDateTime)) EventDateTimeWithoutFlags(s, $StartDateTime, _startDateTime, m, 'startDateTime', e);
    if (has(_endDateTime)) EventDateTimeWithoutFlags(s, $EndDateTime, _endDateTime, m, 'endDateTime', e);
  }
  if (+has(_startDate) + +has(_endDate) + +has(_startDateTime) + +has(_endDateTime) > w1) loseBranches(s, m, ['startDate endDate', 'startDateTime endDateTime'], c1);
  belowAny(s, t, d, from);
  K_PeriodWithoutFlags.rest(s, m, n);
}
const K_PeriodWithoutFlags = new Known('PeriodWithoutFlags', 'startDate endDate startDateTime endDateTime');

function EventDate_3(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.isBefore) !== undefined) n++, attribute(s, $$IsBefore, r[2]!, x, m, 'isBefore');
  if ((x = m.isAfter) !== undefined) n++, attribute(s, $$IsAfter, r[2]!, x, m, 'isAfter');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[103]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDate_3.rest(s, m, n);
}
const K_EventDate_3 = new Known('EventDate', 'isApproximate isBefore isAfter applicableTerritoryCode locationDescription languageAndScriptCode value');

function Prefix(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Prefix.rest(s, m, n);
}
const K_Prefix = new Known('Prefix', 'languageAndScriptCode value');

function Period_2(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_startDate)) EventDate_3(s, $StartDate, _startDate, m, 'startDate', e);
    if (has(_endDate)) EventDate_3(s, $EndDate, _endDate, m, 'endDate', e);
  }
  else if (c1 === 1) {
    if (has(_startDateTime)) EventDateTime_2(s, $StartDateTime, _startDateTime, m, 'startDateTime', e);
    if (has(_endDateTime)) EventDateTime_2(s, $EndDateTime, _endDateTime, m, 'endDateTime', e);
  }
  if (+has(_startDate) + +has(_endDate) + +has(_startDateTime) + +has(_endDateTime) > w1) loseBranches(s, m, ['startDate endDate', 'startDateTime endDateTime'], c1);
  belowAny(s, t, d, from);
  K_Period_2.rest(s, m, n);
}
const K_Period_2 = new Known('Period', 'startDate endDate startDateTime endDateTime');

function EventDateTimeWithoutFlags(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[3]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[3]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[103]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[3]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateTimeWithoutFlags.rest(s, m, n);
}
const K_EventDateTimeWithoutFlags = new Known('EventDateTimeWithoutFlags', 'isApproximate applicableTerritoryCode locationDescription languageAndScriptCode value');

function DiscoverableUseType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[80]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[80]!, m.value) ? undefined : ownOf(s, r[80]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[80]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.isDiscoverable) !== undefined) n++, attribute(s, $$IsDiscoverable, r[2]!, x, m, 'isDiscoverable');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[80]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DiscoverableUseType.rest(s, m, w0 === undefined ? n : -1);
}
const K_DiscoverableUseType = new Known('DiscoverableUseType', 'namespace isDiscoverable userDefinedValue value');

function DealTermsTechnicalInstantiation(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.videoDefinitionType) !== undefined) n++, text(s, $VideoDefinitionType, r[53]!, x, m, 'videoDefinitionType', e);
  if ((x = m.codingType) !== undefined) n++, text(s, $CodingType, r[84]!, x, m, 'codingType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  belowAny(s, t, d, from);
  K_DealTermsTechnicalInstantiation.rest(s, m, n);
}
const K_DealTermsTechnicalInstantiation = new Known('DealTermsTechnicalInstantiation', 'videoDefinitionType codingType bitRate');

function RightsClaimPolicy_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.conditions) !== undefined) { n++; for (let i = 0; i < x.length; i++) ConditionForRightsClaimPolicy(s, $Condition, x[i], e); }
  if ((x = m.rightsClaimPolicyType) !== undefined) n++, dueText(s, $RightsClaimPolicyType, r[77]!, x, m, 'rightsClaimPolicyType', e); else lack(s, $RightsClaimPolicyType, r[77]!, e);
  below(s, t, d);
  K_RightsClaimPolicy_2.rest(s, m, n);
}
const K_RightsClaimPolicy_2 = new Known('RightsClaimPolicy', 'conditions rightsClaimPolicyType');

function PriceInformationWithType(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  const w0 = m.priceType === undefined || m.userDefinedValue === undefined && isListed(r[76]!, m.priceType) ? undefined : ownOf(s, r[76]!, m, 'priceType', 'userDefinedValue', 'namespace', m, 'priceType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? 'UserDefined' : m.priceType) !== undefined) n++, attribute(s, $$PriceType, r[76]!, x, m, 'priceType');
  const from = s.at; over(s);
  if ((x = m.priceCode) !== undefined) n++, PriceType(s, $PriceCode, x, m, 'priceCode', e);
  if ((x = m.wholesalePricePerUnit) !== undefined) n++, Price(s, $WholesalePricePerUnit, x, m, 'wholesalePricePerUnit', e);
  if ((x = m.bulkOrderWholesalePricePerUnit) !== undefined) n++, Price(s, $BulkOrderWholesalePricePerUnit, x, m, 'bulkOrderWholesalePricePerUnit', e);
  if ((x = m.suggestedRetailPrice) !== undefined) n++, Price(s, $SuggestedRetailPrice, x, m, 'suggestedRetailPrice', e);
  belowAny(s, t, d, from);
  K_PriceInformationWithType.rest(s, m, w0 === undefined ? n : -1);
}
const K_PriceInformationWithType = new Known('PriceInformationWithType', 'priceType priceCode wholesalePricePerUnit bulkOrderWholesalePricePerUnit suggestedRetailPrice');

function EventDateTime_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[3]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[3]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.isBefore) !== undefined) n++, attribute(s, $$IsBefore, r[2]!, x, m, 'isBefore');
  if ((x = m.isAfter) !== undefined) n++, attribute(s, $$IsAfter, r[2]!, x, m, 'isAfter');
  if ((x = m.territoryCode) !== undefined) n++, attribute(s, $$TerritoryCode, r[103]!, x, m, 'territoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  content(s, t, r[3]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateTime_2.rest(s, m, n);
}
const K_EventDateTime_2 = new Known('EventDateTime', 'isApproximate isBefore isAfter territoryCode locationDescription languageAndScriptCode value');

function ConditionForRightsClaimPolicy(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.value) !== undefined) n++, dueText(s, $Value, r[25]!, x, m, 'value', e); else lack(s, $Value, r[25]!, e);
  if ((x = m.unit) !== undefined) n++, dueText(s, $Unit, r[88]!, x, m, 'unit', e); else lack(s, $Unit, r[88]!, e);
  if ((x = m.referenceCreation) !== undefined) n++, text(s, $ReferenceCreation, r[89]!, x, m, 'referenceCreation', e);
  if ((x = m.relationalRelator) !== undefined) n++, dueText(s, $RelationalRelator, r[90]!, x, m, 'relationalRelator', e); else lack(s, $RelationalRelator, r[90]!, e);
  below(s, t, d);
  K_ConditionForRightsClaimPolicy.rest(s, m, n);
}
const K_ConditionForRightsClaimPolicy = new Known('ConditionForRightsClaimPolicy', 'value unit referenceCreation relationalRelator');

function DetailedPartyId_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.isni) !== undefined) n++, text(s, $ISNI, r[0]!, x, m, 'isni', e);
  if ((x = m.dpid) !== undefined) n++, text(s, $DPID, r[97]!, x, m, 'dpid', e);
  if ((x = m.ipiNameNumber) !== undefined) n++, text(s, $IpiNameNumber, r[121]!, x, m, 'ipiNameNumber', e);
  if ((x = m.ipn) !== undefined) n++, text(s, $IPN, r[0]!, x, m, 'ipn', e);
  if ((x = m.cisacSocietyId) !== undefined) n++, text(s, $CisacSocietyId, r[0]!, x, m, 'cisacSocietyId', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_DetailedPartyId_2.rest(s, m, n);
}
const K_DetailedPartyId_2 = new Known('DetailedPartyId', 'isni dpid ipiNameNumber ipn cisacSocietyId proprietaryIds');

function RelatedParty_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.partyRelatedPartyReference) !== undefined) n++, dueText(s, $PartyRelatedPartyReference, r[98]!, x, m, 'partyRelatedPartyReference', e); else lack(s, $PartyRelatedPartyReference, r[98]!, e);
  const a1 = s.at; if ((x = m.partyRelationshipType) !== undefined) n++; if (has(x)) PartyRelationshipType_2(s, $PartyRelationshipType, x, m, 'partyRelationshipType', e); if (s.at === a1) PartyRelationshipType_2(s, $PartyRelationshipType, {}, {}, 'nothing', e);
  below(s, t, d);
  K_RelatedParty_2.rest(s, m, n);
}
const K_RelatedParty_2 = new Known('RelatedParty', 'partyRelatedPartyReference partyRelationshipType');

function Contributor_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.contributorPartyReference) !== undefined) n++, dueText(s, $ContributorPartyReference, r[98]!, x, m, 'contributorPartyReference', e); else lack(s, $ContributorPartyReference, r[98]!, e);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole(s, $Role, x[i], x, i, e); }
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.isCredited) !== undefined) n++, IsCredited(s, $IsCredited, x, m, 'isCredited', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_Contributor_2.rest(s, m, n);
}
const K_Contributor_2 = new Known('Contributor', 'sequenceNumber contributorPartyReference roles instrumentTypes hasMadeFeaturedContribution hasMadeContractedContribution isCredited displayCredits');

function Character_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.characterPartyReference) !== undefined) n++, dueText(s, $CharacterPartyReference, r[98]!, x, m, 'characterPartyReference', e); else lack(s, $CharacterPartyReference, r[98]!, e);
  if ((x = m.performer) !== undefined) n++, Contributor_2(s, $Performer, x, e);
  below(s, t, d);
  K_Character_3.rest(s, m, n);
}
const K_Character_3 = new Known('Character', 'sequenceNumber characterPartyReference performer');

function DetailedResourceContributor_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e); else DetailedPartyId_2(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole(s, $Role, x[i], x, i, e); }
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_DetailedResourceContributor_3.rest(s, m, n);
}
const K_DetailedResourceContributor_3 = new Known('DetailedResourceContributor', 'sequenceNumber partyIds partyNames roles instrumentTypes hasMadeFeaturedContribution hasMadeContractedContribution displayCredits');

function PartyRelationshipType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[111]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[111]!, m.value) ? undefined : ownOf(s, r[111]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[111]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.mayBeShared) !== undefined) n++, attribute(s, $$MayBeShared, r[2]!, x, m, 'mayBeShared');
  content(s, t, r[111]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PartyRelationshipType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_PartyRelationshipType_2 = new Known('PartyRelationshipType', 'namespace userDefinedValue mayBeShared value');

function DisplaySubTitle_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  if ((x = m.isDisplayedInTitle) !== undefined) n++, attribute(s, $$IsDisplayedInTitle, r[2]!, x, m, 'isDisplayedInTitle');
  if ((x = m.subTitleType) !== undefined) n++, attribute(s, $$SubTitleType, r[113]!, x, m, 'subTitleType');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplaySubTitle_2.rest(s, m, n);
}
const K_DisplaySubTitle_2 = new Known('DisplaySubTitle', 'sequenceNumber isDisplayedInTitle subTitleType value');

function IsCredited(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[2]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[2]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.mayBeShared) !== undefined) n++, attribute(s, $$MayBeShared, r[2]!, x, m, 'mayBeShared');
  content(s, t, r[2]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_IsCredited.rest(s, m, n);
}
const K_IsCredited = new Known('IsCredited', 'mayBeShared value');

function DistributionChannelPage_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.partyIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedPartyId_2(s, $PartyId, x[i], e); }
  if ((x = m.pageName) !== undefined) n++, Name_2(s, $PageName, x, m, 'pageName', e);
  if ((x = m.url) !== undefined) n++, text(s, $URL, r[0]!, x, m, 'url', e);
  if ((x = m.userName) !== undefined) n++, text(s, $UserName, r[0]!, x, m, 'userName', e);
  belowAny(s, t, d, from);
  K_DistributionChannelPage_2.rest(s, m, n);
}
const K_DistributionChannelPage_2 = new Known('DistributionChannelPage', 'partyIds pageName url userName');

function DSP_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  above(s, t, d);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e); else DetailedPartyId_2(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.tradingName) !== undefined) n++, Name_2(s, $TradingName, x, m, 'tradingName', e);
  if ((x = m.urls) !== undefined) n++, texts(s, $URL, r[0]!, x, e);
  below(s, t, d);
  K_DSP_3.rest(s, m, n);
}
const K_DSP_3 = new Known('DSP', 'partyIds partyNames tradingName urls');

function PurgeReleaseMessage_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_2(s, $MessageHeader, x, e); else MessageHeader_2(s, $MessageHeader, {}, e);
  if ((x = m.purgedRelease) !== undefined) n++, PurgedRelease_4(s, $PurgedRelease, x, e); else PurgedRelease_4(s, $PurgedRelease, {}, e);
  below(s, t, d);
  K_PurgeReleaseMessage_4.rest(s, m, n);
}
const K_PurgeReleaseMessage_4 = new Known('PurgeReleaseMessage', 'messageType languageAndScriptCode messageHeader purgedRelease');

function ReleaseAdmin(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.releaseAdminId) !== undefined) n++, dueText(s, $ReleaseAdminId, r[0]!, x, m, 'releaseAdminId', e); else lack(s, $ReleaseAdminId, r[0]!, e);
  if ((x = m.personnelDescription) !== undefined) n++, text(s, $PersonnelDescription, r[0]!, x, m, 'personnelDescription', e);
  if ((x = m.systemDescriptions) !== undefined) n++, texts(s, $SystemDescription, r[0]!, x, e);
  below(s, t, d);
  K_ReleaseAdmin.rest(s, m, n);
}
const K_ReleaseAdmin = new Known('ReleaseAdmin', 'releaseAdminId personnelDescription systemDescriptions');

function PurgedRelease_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title_4(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor_3(s, $Contributor, x[i], e); }
  belowAny(s, t, d, from);
  K_PurgedRelease_4.rest(s, m, n);
}
const K_PurgedRelease_4 = new Known('PurgedRelease', 'releaseId titles contributors');

function WorkRightsController_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  above(s, t, d);
  if ((x = m.rightsControllerPartyReference) !== undefined) n++, dueText(s, $RightsControllerPartyReference, r[98]!, x, m, 'rightsControllerPartyReference', e); else lack(s, $RightsControllerPartyReference, r[98]!, e);
  if ((x = m.rightsControlTypes) !== undefined) n++, texts(s, $RightsControlType, r[49]!, x, e);
  if ((x = m.rightsControllerType) !== undefined) n++, text(s, $RightsControllerType, r[102]!, x, m, 'rightsControllerType', e);
  if (has(_rightShareUnknown) || has(_rightSharePercentage)) {
    const c1 = has(_rightShareUnknown) ? 0 : has(_rightSharePercentage) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_rightShareUnknown)) dueText(s, $RightShareUnknown, r[2]!, _rightShareUnknown, m, 'rightShareUnknown', e); else lack(s, $RightShareUnknown, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_rightSharePercentage)) dueText(s, $RightSharePercentage, r[25]!, _rightSharePercentage, m, 'rightSharePercentage', e); else lack(s, $RightSharePercentage, r[25]!, e);
  }
    if (+has(_rightShareUnknown) + +has(_rightSharePercentage) > w1) loseBranches(s, m, ['rightShareUnknown', 'rightSharePercentage'], c1);
  }
  if ((x = m.territories) !== undefined) { n++; for (let i = 0; i < x.length; i++) AllTerritoryCode(s, $Territory, x[i], x, i, e); }
  if ((x = m.startDate) !== undefined) n++, text(s, $StartDate, r[15]!, x, m, 'startDate', e);
  if ((x = m.endDate) !== undefined) n++, text(s, $EndDate, r[15]!, x, m, 'endDate', e);
  below(s, t, d);
  K_WorkRightsController_2.rest(s, m, n);
}
const K_WorkRightsController_2 = new Known('WorkRightsController', 'rightsControllerPartyReference rightsControlTypes rightsControllerType rightShareUnknown rightSharePercentage territories startDate endDate');

function EventDateWithoutFlags_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[103]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateWithoutFlags_2.rest(s, m, n);
}
const K_EventDateWithoutFlags_2 = new Known('EventDateWithoutFlags', 'isApproximate applicableTerritoryCode locationDescription languageAndScriptCode value');

function AvRating_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.rating) !== undefined) n++, dueText(s, $Rating, r[0]!, x, m, 'rating', e); else lack(s, $Rating, r[0]!, e);
  const a1 = s.at; if ((x = m.agency) !== undefined) n++; if (has(x)) RatingAgency(s, $Agency, x, m, 'agency', e); if (s.at === a1) RatingAgency(s, $Agency, {}, {}, 'nothing', e);
  if ((x = m.reason) !== undefined) n++, RatingReason(s, $Reason, x, m, 'reason', e);
  below(s, t, d);
  K_AvRating_3.rest(s, m, n);
}
const K_AvRating_3 = new Known('AvRating', 'applicableTerritoryCode isDefault rating agency reason');

function SheetMusicType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[31]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[31]!, m.value) ? undefined : ownOf(s, r[31]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[31]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[31]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SheetMusicType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_SheetMusicType_2 = new Known('SheetMusicType', 'namespace userDefinedValue value');

function ReleaseId_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.gRid) !== undefined) n++, text(s, $GRid, r[0]!, x, m, 'gRid', e);
  if ((x = m.icpn) !== undefined) n++, text(s, $ICPN, r[0]!, x, m, 'icpn', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ReleaseId_4.rest(s, m, n);
}
const K_ReleaseId_4 = new Known('ReleaseId', 'gRid icpn catalogNumber proprietaryIds');

function ReleaseLabelReferenceWithParty(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[107]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.labelType === undefined || m.userDefinedValue === undefined && isListed(r[108]!, m.labelType) ? undefined : ownOf(s, r[108]!, m, 'labelType', 'userDefinedValue', 'namespace', m, 'labelType');
  if (isRefused(s, t, r[107]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? 'UserDefined' : m.labelType) !== undefined) n++, attribute(s, $$LabelType, r[108]!, x, m, 'labelType');
  if ((x = m.accessControlParty) !== undefined) n++, attribute(s, $$AccessControlParty, r[0]!, x, m, 'accessControlParty');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  content(s, t, r[107]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseLabelReferenceWithParty.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseLabelReferenceWithParty = new Known('ReleaseLabelReferenceWithParty', 'languageAndScriptCode isDefault labelType accessControlParty namespace userDefinedValue applicableTerritoryCode value');

function GenreWithTerritory_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.genreText) !== undefined) n++, dueText(s, $GenreText, r[0]!, x, m, 'genreText', e); else lack(s, $GenreText, r[0]!, e);
  if ((x = m.subGenre) !== undefined) n++, text(s, $SubGenre, r[0]!, x, m, 'subGenre', e);
  if ((x = m.genreCategories) !== undefined) { n++; for (let i = 0; i < x.length; i++) GenreCategory(s, $GenreCategory, x[i], e); }
  if ((x = m.subGenreCategories) !== undefined) { n++; for (let i = 0; i < x.length; i++) SubGenreCategory(s, $SubGenreCategory, x[i], e); }
  below(s, t, d);
  K_GenreWithTerritory_2.rest(s, m, n);
}
const K_GenreWithTerritory_2 = new Known('GenreWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault genreText subGenre genreCategories subGenreCategories');

function ExternalResourceLink_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.urls) !== undefined) n++; if (has(x)) dueTexts(s, $URL, r[0]!, x, e); else lack(s, $URL, r[0]!, e);
  if ((x = m.validityPeriod) !== undefined) n++, PeriodWithoutFlags_2(s, $ValidityPeriod, x, e);
  if ((x = m.externalLink) !== undefined) n++, text(s, $ExternalLink, r[0]!, x, m, 'externalLink', e);
  if ((x = m.externallyLinkedResourceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternallyLinkedResourceType(s, $ExternallyLinkedResourceType, x[i], x, i, e); }
  if ((x = m.fileFormat) !== undefined) n++, text(s, $FileFormat, r[0]!, x, m, 'fileFormat', e);
  below(s, t, d);
  K_ExternalResourceLink_3.rest(s, m, n);
}
const K_ExternalResourceLink_3 = new Known('ExternalResourceLink', 'urls validityPeriod externalLink externallyLinkedResourceTypes fileFormat');

function Title_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[100]!, x, m, 'titleType');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitle) !== undefined) n++, text(s, $SubTitle, r[0]!, x, m, 'subTitle', e);
  below(s, t, d);
  K_Title_4.rest(s, m, n);
}
const K_Title_4 = new Known('Title', 'languageAndScriptCode titleType titleText subTitle');

function DelegatedUsageRights_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.useTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) UseType_2(s, $UseType, x[i], x, i, e); if (s.at === a1) UseType_2(s, $UseType, {}, {}, 'nothing', e);
  if ((x = m.periodOfRightsDelegation) !== undefined) n++, Period_2(s, $PeriodOfRightsDelegation, x, e);
  if ((x = m.territoriesOfRightsDelegation) !== undefined) { n++; for (let i = 0; i < x.length; i++) AllTerritoryCode(s, $TerritoryOfRightsDelegation, x[i], x, i, e); }
  below(s, t, d);
  K_DelegatedUsageRights_2.rest(s, m, n);
}
const K_DelegatedUsageRights_2 = new Known('DelegatedUsageRights', 'useTypes periodOfRightsDelegation territoriesOfRightsDelegation');

function SessionType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[125]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[125]!, m.value) ? undefined : ownOf(s, r[125]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[125]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[125]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SessionType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SessionType = new Known('SessionType', 'namespace userDefinedValue value');

function Venue(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.venueName) !== undefined) n++, text(s, $VenueName, r[0]!, x, m, 'venueName', e);
  if ((x = m.venueAddress) !== undefined) n++, text(s, $VenueAddress, r[0]!, x, m, 'venueAddress', e);
  if ((x = m.territoryCode) !== undefined) n++, AllTerritoryCode(s, $TerritoryCode, x, m, 'territoryCode', e);
  if ((x = m.locationCode) !== undefined) n++, text(s, $LocationCode, r[0]!, x, m, 'locationCode', e);
  if ((x = m.venueRoom) !== undefined) n++, text(s, $VenueRoom, r[0]!, x, m, 'venueRoom', e);
  belowAny(s, t, d, from);
  K_Venue.rest(s, m, n);
}
const K_Venue = new Known('Venue', 'venueName venueAddress territoryCode locationCode venueRoom');

function TextWithFormat(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.format === undefined || m.userDefinedValue === undefined && isListed(r[70]!, m.format) ? undefined : ownOf(s, r[70]!, m, 'format', 'userDefinedValue', 'namespace', m, 'format');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? 'UserDefined' : m.format) !== undefined) n++, attribute(s, $$Format, r[70]!, x, m, 'format');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TextWithFormat.rest(s, m, w0 === undefined ? n : -1);
}
const K_TextWithFormat = new Known('TextWithFormat', 'languageAndScriptCode applicableTerritoryCode isDefault format namespace userDefinedValue value');

function ReleaseLabelReference_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[107]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.labelType === undefined || m.userDefinedValue === undefined && isListed(r[108]!, m.labelType) ? undefined : ownOf(s, r[108]!, m, 'labelType', 'userDefinedValue', 'namespace', m, 'labelType');
  if (isRefused(s, t, r[107]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? 'UserDefined' : m.labelType) !== undefined) n++, attribute(s, $$LabelType, r[108]!, x, m, 'labelType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  content(s, t, r[107]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ReleaseLabelReference_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_ReleaseLabelReference_2 = new Known('ReleaseLabelReference', 'languageAndScriptCode isDefault labelType namespace userDefinedValue applicableTerritoryCode value');

function RatingReason(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[105]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[105]!, m.value) ? undefined : ownOf(s, r[105]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[105]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[105]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_RatingReason.rest(s, m, w0 === undefined ? n : -1);
}
const K_RatingReason = new Known('RatingReason', 'namespace userDefinedValue value');

function VideoDefinitionType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[53]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[53]!, m.value) ? undefined : ownOf(s, r[53]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[53]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[53]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_VideoDefinitionType.rest(s, m, w0 === undefined ? n : -1);
}
const K_VideoDefinitionType = new Known('VideoDefinitionType', 'namespace userDefinedValue value');

function SheetMusicCodecType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[71]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[71]!, m.value) ? undefined : ownOf(s, r[71]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[71]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[71]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SheetMusicCodecType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_SheetMusicCodecType_2 = new Known('SheetMusicCodecType', 'version namespace userDefinedValue value');

function GenreCategory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  over(s);
  const a1 = s.at; if ((x = m.value) !== undefined) n++; if (has(x)) GenreCategoryValue(s, $Value, x, m, 'value', e); if (s.at === a1) GenreCategoryValue(s, $Value, {}, {}, 'nothing', e);
  if ((x = m.descriptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextWithoutTerritory(s, $Description, x[i], x, i, e); }
  below(s, t, d);
  K_GenreCategory.rest(s, m, n);
}
const K_GenreCategory = new Known('GenreCategory', 'applicableTerritoryCode value descriptions');

function SubGenreCategory(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.values) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SubGenreCategoryValue(s, $Value, x[i], x, i, e); if (s.at === a1) SubGenreCategoryValue(s, $Value, {}, {}, 'nothing', e);
  below(s, t, d);
  K_SubGenreCategory.rest(s, m, n);
}
const K_SubGenreCategory = new Known('SubGenreCategory', 'values');

function PeriodWithoutFlags_2(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_startDate)) EventDateWithCurrentTerritory(s, $StartDate, _startDate, m, 'startDate', e);
    if (has(_endDate)) EventDateWithCurrentTerritory(s, $EndDate, _endDate, m, 'endDate', e);
  }
  else if (c1 === 1) {
    if (has(_startDateTime)) EventDateTimeWithoutFlags_2(s, $StartDateTime, _startDateTime, m, 'startDateTime', e);
    if (has(_endDateTime)) EventDateTimeWithoutFlags_2(s, $EndDateTime, _endDateTime, m, 'endDateTime', e);
  }
  if (+has(_startDate) + +has(_endDate) + +has(_startDateTime) + +has(_endDateTime) > w1) loseBranches(s, m, ['startDate endDate', 'startDateTime endDateTime'], c1);
  belowAny(s, t, d, from);
  K_PeriodWithoutFlags_2.rest(s, m, n);
}
const K_PeriodWithoutFlags_2 = new Known('PeriodWithoutFlags', 'startDate endDate startDateTime endDateTime');

function UseType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[126]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[126]!, m.value) ? undefined : ownOf(s, r[126]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[126]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[126]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_UseType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_UseType_2 = new Known('UseType', 'namespace userDefinedValue value');

function GenreCategoryValue(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[127]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[127]!, m.value) ? undefined : ownOf(s, r[127]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[127]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[127]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_GenreCategoryValue.rest(s, m, w0 === undefined ? n : -1);
}
const K_GenreCategoryValue = new Known('GenreCategoryValue', 'languageAndScriptCode namespace userDefinedValue value');

function TextWithoutTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.format === undefined || m.userDefinedValue === undefined && isListed(r[70]!, m.format) ? undefined : ownOf(s, r[70]!, m, 'format', 'userDefinedValue', 'namespace', m, 'format');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? 'UserDefined' : m.format) !== undefined) n++, attribute(s, $$Format, r[70]!, x, m, 'format');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_TextWithoutTerritory.rest(s, m, w0 === undefined ? n : -1);
}
const K_TextWithoutTerritory = new Known('TextWithoutTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault format namespace userDefinedValue value');

function SubGenreCategoryValue(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[128]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[128]!, m.value) ? undefined : ownOf(s, r[128]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[128]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[128]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SubGenreCategoryValue.rest(s, m, w0 === undefined ? n : -1);
}
const K_SubGenreCategoryValue = new Known('SubGenreCategoryValue', 'namespace userDefinedValue value');

function EventDateWithCurrentTerritory(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[15]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[15]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  content(s, t, r[15]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateWithCurrentTerritory.rest(s, m, n);
}
const K_EventDateWithCurrentTerritory = new Known('EventDateWithCurrentTerritory', 'isApproximate applicableTerritoryCode locationDescription languageAndScriptCode value');

function EventDateTimeWithoutFlags_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[3]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[3]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isApproximate) !== undefined) n++, attribute(s, $$IsApproximate, r[2]!, x, m, 'isApproximate');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.locationDescription) !== undefined) n++, attribute(s, $$LocationDescription, r[0]!, x, m, 'locationDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  content(s, t, r[3]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_EventDateTimeWithoutFlags_2.rest(s, m, n);
}
const K_EventDateTimeWithoutFlags_2 = new Known('EventDateTimeWithoutFlags', 'isApproximate applicableTerritoryCode locationDescription languageAndScriptCode value');

function PeriodWithStartDate(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _startDate = m.startDate; if (_startDate !== undefined) n++;
  const _endDate = m.endDate; if (_endDate !== undefined) n++;
  const _startDateTime = m.startDateTime; if (_startDateTime !== undefined) n++;
  const _endDateTime = m.endDateTime; if (_endDateTime !== undefined) n++;
  above(s, t, d);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_startDate) + +has(_endDate)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_startDateTime) + +has(_endDateTime)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    const a1 = s.at; if (has(_startDate)) EventDateWithCurrentTerritory(s, $StartDate, _startDate, m, 'startDate', e); if (s.at === a1) EventDateWithCurrentTerritory(s, $StartDate, {}, {}, 'nothing', e);
    if (has(_endDate)) EventDateWithCurrentTerritory(s, $EndDate, _endDate, m, 'endDate', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_startDateTime)) EventDateTimeWithoutFlags_2(s, $StartDateTime, _startDateTime, m, 'startDateTime', e); if (s.at === a2) EventDateTimeWithoutFlags_2(s, $StartDateTime, {}, {}, 'nothing', e);
    if (has(_endDateTime)) EventDateTimeWithoutFlags_2(s, $EndDateTime, _endDateTime, m, 'endDateTime', e);
  }
  if (+has(_startDate) + +has(_endDate) + +has(_startDateTime) + +has(_endDateTime) > w1) loseBranches(s, m, ['startDate endDate', 'startDateTime endDateTime'], c1);
  below(s, t, d);
  K_PeriodWithStartDate.rest(s, m, n);
}
const K_PeriodWithStartDate = new Known('PeriodWithStartDate', 'startDate endDate startDateTime endDateTime');

function CommercialModelType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[129]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[129]!, m.value) ? undefined : ownOf(s, r[129]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[129]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[129]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CommercialModelType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_CommercialModelType_2 = new Known('CommercialModelType', 'namespace userDefinedValue value');

function DiscoverableUseType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[126]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[126]!, m.value) ? undefined : ownOf(s, r[126]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[126]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = m.isDiscoverable) !== undefined) n++, attribute(s, $$IsDiscoverable, r[2]!, x, m, 'isDiscoverable');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[126]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DiscoverableUseType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_DiscoverableUseType_2 = new Known('DiscoverableUseType', 'namespace isDiscoverable userDefinedValue value');

function UserInterfaceType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[130]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[130]!, m.value) ? undefined : ownOf(s, r[130]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[130]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[130]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_UserInterfaceType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_UserInterfaceType_2 = new Known('UserInterfaceType', 'namespace userDefinedValue value');

function DealTermsTechnicalInstantiation_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.videoDefinitionType) !== undefined) n++, VideoDefinitionType(s, $VideoDefinitionType, x, m, 'videoDefinitionType', e);
  if ((x = m.codingType) !== undefined) n++, text(s, $CodingType, r[84]!, x, m, 'codingType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  belowAny(s, t, d, from);
  K_DealTermsTechnicalInstantiation_2.rest(s, m, n);
}
const K_DealTermsTechnicalInstantiation_2 = new Known('DealTermsTechnicalInstantiation', 'videoDefinitionType codingType bitRate');

function PriceInformationWithType_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  const w0 = m.priceType === undefined || m.userDefinedValue === undefined && isListed(r[76]!, m.priceType) ? undefined : ownOf(s, r[76]!, m, 'priceType', 'userDefinedValue', 'namespace', m, 'priceType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? 'UserDefined' : m.priceType) !== undefined) n++, attribute(s, $$PriceType, r[76]!, x, m, 'priceType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  const from = s.at; over(s);
  if ((x = m.priceCode) !== undefined) n++, PriceType_2(s, $PriceCode, x, m, 'priceCode', e);
  if ((x = m.wholesalePricePerUnit) !== undefined) n++, Price(s, $WholesalePricePerUnit, x, m, 'wholesalePricePerUnit', e);
  if ((x = m.bulkOrderWholesalePricePerUnit) !== undefined) n++, Price(s, $BulkOrderWholesalePricePerUnit, x, m, 'bulkOrderWholesalePricePerUnit', e);
  if ((x = m.suggestedRetailPrice) !== undefined) n++, Price(s, $SuggestedRetailPrice, x, m, 'suggestedRetailPrice', e);
  belowAny(s, t, d, from);
  K_PriceInformationWithType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_PriceInformationWithType_2 = new Known('PriceInformationWithType', 'priceType namespace userDefinedValue priceCode wholesalePricePerUnit bulkOrderWholesalePricePerUnit suggestedRetailPrice');

function PriceType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.namespace) !== undefined) n++; dueAttribute(s, $$Namespace, r[0]!, x, m, 'namespace', d);
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PriceType_2.rest(s, m, n);
}
const K_PriceType_2 = new Known('PriceType', 'namespace value');

function PartyNameWithTerritory_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isNickname) !== undefined) n++, attribute(s, $$IsNickname, r[2]!, x, m, 'isNickname');
  if ((x = m.isStageName) !== undefined) n++, attribute(s, $$IsStageName, r[2]!, x, m, 'isStageName');
  if ((x = m.isLegalName) !== undefined) n++, attribute(s, $$IsLegalName, r[2]!, x, m, 'isLegalName');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.isInOriginalLanguage) !== undefined) n++, attribute(s, $$IsInOriginalLanguage, r[2]!, x, m, 'isInOriginalLanguage');
  over(s);
  if ((x = m.fullName) !== undefined) n++, Name_2(s, $FullName, x, m, 'fullName', e); else Name_2(s, $FullName, {}, {}, 'nothing', e);
  if ((x = m.fullNameAsciiTranscribed) !== undefined) n++, text(s, $FullNameAsciiTranscribed, r[0]!, x, m, 'fullNameAsciiTranscribed', e);
  if ((x = m.fullNameIndexed) !== undefined) n++, Name_2(s, $FullNameIndexed, x, m, 'fullNameIndexed', e);
  if ((x = m.namesBeforeKeyName) !== undefined) n++, Name_2(s, $NamesBeforeKeyName, x, m, 'namesBeforeKeyName', e);
  if ((x = m.keyName) !== undefined) n++, Name_2(s, $KeyName, x, m, 'keyName', e);
  if ((x = m.namesAfterKeyName) !== undefined) n++, Name_2(s, $NamesAfterKeyName, x, m, 'namesAfterKeyName', e);
  if ((x = m.abbreviatedName) !== undefined) n++, Name_2(s, $AbbreviatedName, x, m, 'abbreviatedName', e);
  below(s, t, d);
  K_PartyNameWithTerritory_3.rest(s, m, n);
}
const K_PartyNameWithTerritory_3 = new Known('PartyNameWithTerritory', 'languageAndScriptCode isNickname isStageName isLegalName applicableTerritoryCode isDefault isInOriginalLanguage fullName fullNameAsciiTranscribed fullNameIndexed namesBeforeKeyName keyName namesAfterKeyName abbreviatedName');

function RecordingFormat(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[133]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[133]!, m.value) ? undefined : ownOf(s, r[133]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[133]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[133]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_RecordingFormat.rest(s, m, w0 === undefined ? n : -1);
}
const K_RecordingFormat = new Known('RecordingFormat', 'namespace userDefinedValue value');

function DisplayTitleText_3(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.isInOriginalLanguage) !== undefined) n++, attribute(s, $$IsInOriginalLanguage, r[2]!, x, m, 'isInOriginalLanguage');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplayTitleText_3.rest(s, m, n);
}
const K_DisplayTitleText_3 = new Known('DisplayTitleText', 'languageAndScriptCode applicableTerritoryCode isDefault isInOriginalLanguage value');

function DisplayTitle_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.isInOriginalLanguage) !== undefined) n++, attribute(s, $$IsInOriginalLanguage, r[2]!, x, m, 'isInOriginalLanguage');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplaySubTitle_2(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_DisplayTitle_4.rest(s, m, n);
}
const K_DisplayTitle_4 = new Known('DisplayTitle', 'languageAndScriptCode applicableTerritoryCode isDefault isInOriginalLanguage titleText subTitles');

function LocationAndDateOfSession_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.sessionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) SessionType(s, $SessionType, x[i], x, i, e); }
  if ((x = m.period) !== undefined) n++, Period_2(s, $Period, x, e);
  if ((x = m.venues) !== undefined) { n++; for (let i = 0; i < x.length; i++) Venue(s, $Venue, x[i], e); }
  if ((x = m.comment) !== undefined) n++, TextWithFormat(s, $Comment, x, m, 'comment', e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) PartyWithRole_2(s, $Contributor, x[i], e); }
  belowAny(s, t, d, from);
  K_LocationAndDateOfSession_2.rest(s, m, n);
}
const K_LocationAndDateOfSession_2 = new Known('LocationAndDateOfSession', 'sessionTypes period venues comment contributors');

function Language(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[134]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[134]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isMainLanguage) !== undefined) n++, attribute(s, $$IsMainLanguage, r[2]!, x, m, 'isMainLanguage');
  content(s, t, r[134]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_Language.rest(s, m, n);
}
const K_Language = new Known('Language', 'isMainLanguage value');

function VideoType_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[135]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[135]!, m.value) ? undefined : ownOf(s, r[135]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[135]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[135]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_VideoType_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_VideoType_2 = new Known('VideoType', 'namespace userDefinedValue value');

function LinkedReleaseResourceReference_4(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[34]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.linkDescription === undefined || m.userDefinedValue === undefined && isListed(r[109]!, m.linkDescription) ? undefined : ownOf(s, r[109]!, m, 'linkDescription', 'userDefinedValue', 'namespace', m, 'linkDescription');
  if (isRefused(s, t, r[34]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? 'UserDefined' : m.linkDescription) !== undefined) n++, attribute(s, $$LinkDescription, r[109]!, x, m, 'linkDescription');
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  if ((x = m.isMultiFile) !== undefined) n++, attribute(s, $$IsMultiFile, r[2]!, x, m, 'isMultiFile');
  content(s, t, r[34]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_LinkedReleaseResourceReference_4.rest(s, m, w0 === undefined ? n : -1);
}
const K_LinkedReleaseResourceReference_4 = new Known('LinkedReleaseResourceReference', 'linkDescription languageAndScriptCode namespace userDefinedValue sequenceNumber isMultiFile value');

function RightsType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[110]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[110]!, m.value) ? undefined : ownOf(s, r[110]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[110]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[110]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_RightsType.rest(s, m, w0 === undefined ? n : -1);
}
const K_RightsType = new Known('RightsType', 'namespace userDefinedValue value');

function PartyWithRole_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.isni) !== undefined) n++, text(s, $ISNI, r[0]!, x, m, 'isni', e);
  if ((x = m.dpid) !== undefined) n++, text(s, $DPID, r[97]!, x, m, 'dpid', e);
  if ((x = m.ipiNameNumber) !== undefined) n++, text(s, $IpiNameNumber, r[121]!, x, m, 'ipiNameNumber', e);
  if ((x = m.ipn) !== undefined) n++, text(s, $IPN, r[0]!, x, m, 'ipn', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  if ((x = m.partyName) !== undefined) n++, PartyNameWithTerritory_3(s, $PartyName, x, e);
  if ((x = m.role) !== undefined) n++, ResourceContributorRole(s, $Role, x, m, 'role', e);
  belowAny(s, t, d, from);
  K_PartyWithRole_2.rest(s, m, n);
}
const K_PartyWithRole_2 = new Known('PartyWithRole', 'isni dpid ipiNameNumber ipn proprietaryIds partyName role');

function Timing_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.startPoint) !== undefined) n++, dueText(s, $StartPoint, r[25]!, x, m, 'startPoint', e); else lack(s, $StartPoint, r[25]!, e);
  if ((x = m.endPoint) !== undefined) n++, text(s, $EndPoint, r[25]!, x, m, 'endPoint', e);
  if ((x = m.durationsUsed) !== undefined) n++, texts(s, $DurationUsed, r[9]!, x, e);
  below(s, t, d);
  K_Timing_2.rest(s, m, n);
}
const K_Timing_2 = new Known('Timing', 'startPoint endPoint durationsUsed');

function AspectRatio_3(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[25]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[25]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.aspectRatioType) !== undefined) n++, attribute(s, $$AspectRatioType, r[119]!, x, m, 'aspectRatioType');
  if ((x = m.appliesToCroppedResource) !== undefined) n++, attribute(s, $$AppliesToCroppedResource, r[2]!, x, m, 'appliesToCroppedResource');
  content(s, t, r[25]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_AspectRatio_3.rest(s, m, n);
}
const K_AspectRatio_3 = new Known('AspectRatio', 'aspectRatioType appliesToCroppedResource value');

function ClipDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.clipType) !== undefined) n++; if (has(x)) ClipType(s, $ClipType, x, m, 'clipType', e); if (s.at === a1) ClipType(s, $ClipType, {}, {}, 'nothing', e);
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  below(s, t, d);
  K_ClipDetails.rest(s, m, n);
}
const K_ClipDetails = new Known('ClipDetails', 'clipType topLeftCorner bottomRightCorner expressionType');

function AudioDeliveryFile(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, dueText(s, $Type, r[136]!, x, m, 'type', e); else lack(s, $Type, r[136]!, e);
  if ((x = m.containerFormat) !== undefined) n++, ContainerFormat(s, $ContainerFormat, x, m, 'containerFormat', e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.bitRate) !== undefined) n++, BitRate(s, $BitRate, x, m, 'bitRate', e);
  if ((x = m.originalBitRate) !== undefined) n++, BitRate(s, $OriginalBitRate, x, m, 'originalBitRate', e);
  if ((x = m.numberOfChannels) !== undefined) n++, text(s, $NumberOfChannels, r[0]!, x, m, 'numberOfChannels', e);
  if ((x = m.numberOfAudioObjects) !== undefined) n++, text(s, $NumberOfAudioObjects, r[11]!, x, m, 'numberOfAudioObjects', e);
  if ((x = m.samplingRate) !== undefined) n++, SamplingRate(s, $SamplingRate, x, m, 'samplingRate', e);
  if ((x = m.originalSamplingRate) !== undefined) n++, SamplingRate(s, $OriginalSamplingRate, x, m, 'originalSamplingRate', e);
  if ((x = m.bitsPerSample) !== undefined) n++, text(s, $BitsPerSample, r[11]!, x, m, 'bitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  below(s, t, d);
  K_AudioDeliveryFile.rest(s, m, n);
}
const K_AudioDeliveryFile = new Known('AudioDeliveryFile', 'type containerFormat audioCodecType bitRate originalBitRate numberOfChannels numberOfAudioObjects samplingRate originalSamplingRate bitsPerSample duration bitDepth file fingerprints isProvidedInDelivery');

function VideoDeliveryFile(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, dueText(s, $Type, r[137]!, x, m, 'type', e); else lack(s, $Type, r[137]!, e);
  if ((x = m.containerFormat) !== undefined) n++, ContainerFormat(s, $ContainerFormat, x, m, 'containerFormat', e);
  if ((x = m.videoCodecType) !== undefined) n++, VideoCodecType(s, $VideoCodecType, x, m, 'videoCodecType', e);
  if ((x = m.videoBitRate) !== undefined) n++, BitRate(s, $VideoBitRate, x, m, 'videoBitRate', e);
  if ((x = m.frameRate) !== undefined) n++, FrameRate(s, $FrameRate, x, m, 'frameRate', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) { n++; for (let i = 0; i < x.length; i++) AspectRatio_3(s, $AspectRatio, x[i], x, i, e); }
  if ((x = m.coreArea) !== undefined) n++, CoreArea(s, $CoreArea, x, e);
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.videoDefinitionType) !== undefined) n++, VideoDefinitionType(s, $VideoDefinitionType, x, m, 'videoDefinitionType', e);
  if ((x = m.audioCodecType) !== undefined) n++, AudioCodecType(s, $AudioCodecType, x, m, 'audioCodecType', e);
  if ((x = m.hasImmersiveAudioMetadata) !== undefined) n++, text(s, $HasImmersiveAudioMetadata, r[2]!, x, m, 'hasImmersiveAudioMetadata', e);
  if ((x = m.electroOpticalTransferFunctionType) !== undefined) n++, text(s, $ElectroOpticalTransferFunctionType, r[138]!, x, m, 'electroOpticalTransferFunctionType', e);
  if ((x = m.primaryColorType) !== undefined) n++, text(s, $PrimaryColorType, r[139]!, x, m, 'primaryColorType', e);
  if ((x = m.hdrVideoDynamicMetadataType) !== undefined) n++, HdrVideoDynamicMetadataType(s, $HdrVideoDynamicMetadataType, x, m, 'hdrVideoDynamicMetadataType', e);
  if ((x = m.hdrVideoStaticMetadataType) !== undefined) n++, text(s, $HdrVideoStaticMetadataType, r[140]!, x, m, 'hdrVideoStaticMetadataType', e);
  if ((x = m.audioBitRate) !== undefined) n++, BitRate(s, $AudioBitRate, x, m, 'audioBitRate', e);
  if ((x = m.numberOfAudioChannels) !== undefined) n++, text(s, $NumberOfAudioChannels, r[11]!, x, m, 'numberOfAudioChannels', e);
  if ((x = m.numberOfAudioObjects) !== undefined) n++, text(s, $NumberOfAudioObjects, r[11]!, x, m, 'numberOfAudioObjects', e);
  if ((x = m.audioSamplingRate) !== undefined) n++, SamplingRate(s, $AudioSamplingRate, x, m, 'audioSamplingRate', e);
  if ((x = m.audioBitsPerSample) !== undefined) n++, text(s, $AudioBitsPerSample, r[11]!, x, m, 'audioBitsPerSample', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  below(s, t, d);
  K_VideoDeliveryFile.rest(s, m, n);
}
const K_VideoDeliveryFile = new Known('VideoDeliveryFile', 'type containerFormat videoCodecType videoBitRate frameRate imageHeight imageWidth aspectRatios coreArea colorDepth videoDefinitionType audioCodecType hasImmersiveAudioMetadata electroOpticalTransferFunctionType primaryColorType hdrVideoDynamicMetadataType hdrVideoStaticMetadataType audioBitRate numberOfAudioChannels numberOfAudioObjects audioSamplingRate audioBitsPerSample duration bitDepth file fingerprints isProvidedInDelivery');

function ClipType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[141]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[141]!, m.value) ? undefined : ownOf(s, r[141]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[141]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[141]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ClipType.rest(s, m, w0 === undefined ? n : -1);
}
const K_ClipType = new Known('ClipType', 'namespace userDefinedValue value');

function HdrVideoDynamicMetadataType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[142]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  if (isRefused(s, t, r[142]!, m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.version) !== undefined) n++, attribute(s, $$Version, r[0]!, x, m, 'version');
  if ((x = m.sdrDerivationPermitted) !== undefined) n++, attribute(s, $$SdrDerivationPermitted, r[2]!, x, m, 'sdrDerivationPermitted');
  content(s, t, r[142]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_HdrVideoDynamicMetadataType.rest(s, m, n);
}
const K_HdrVideoDynamicMetadataType = new Known('HdrVideoDynamicMetadataType', 'version sdrDerivationPermitted value');

function ConditionForRightsClaimPolicy_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.value) !== undefined) n++, dueText(s, $Value, r[25]!, x, m, 'value', e); else lack(s, $Value, r[25]!, e);
  if ((x = m.unit) !== undefined) n++, dueText(s, $Unit, r[88]!, x, m, 'unit', e); else lack(s, $Unit, r[88]!, e);
  if ((x = m.referenceCreation) !== undefined) n++, text(s, $ReferenceCreation, r[89]!, x, m, 'referenceCreation', e);
  if ((x = m.relationalRelator) !== undefined) n++, dueText(s, $RelationalRelator, r[90]!, x, m, 'relationalRelator', e); else lack(s, $RelationalRelator, r[90]!, e);
  if ((x = m.measurementType) !== undefined) n++, text(s, $MeasurementType, r[131]!, x, m, 'measurementType', e);
  if ((x = m.segments) !== undefined) { n++; for (let i = 0; i < x.length; i++) Segment(s, $Segment, x[i], e); }
  if ((x = m.serviceExceptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) ServiceException(s, $ServiceException, x[i], e); }
  below(s, t, d);
  K_ConditionForRightsClaimPolicy_3.rest(s, m, n);
}
const K_ConditionForRightsClaimPolicy_3 = new Known('ConditionForRightsClaimPolicy', 'value unit referenceCreation relationalRelator measurementType segments serviceExceptions');

function Segment(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _duration = m.duration; if (_duration !== undefined) n++;
  const _endTime = m.endTime; if (_endTime !== undefined) n++;
  above(s, t, d);
  if ((x = m.startTime) !== undefined) n++, dueText(s, $StartTime, r[9]!, x, m, 'startTime', e); else lack(s, $StartTime, r[9]!, e);
  const c1 = has(_duration) ? 0 : has(_endTime) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_duration)) dueText(s, $Duration, r[9]!, _duration, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  }
  else if (c1 === 1) {
    if (has(_endTime)) dueText(s, $EndTime, r[9]!, _endTime, m, 'endTime', e); else lack(s, $EndTime, r[9]!, e);
  }
  if (+has(_duration) + +has(_endTime) > w1) loseBranches(s, m, ['duration', 'endTime'], c1);
  below(s, t, d);
  K_Segment.rest(s, m, n);
}
const K_Segment = new Known('Segment', 'startTime duration endTime');

function ServiceException(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if (has(_partyIds) || has(_partyNames)) {
    let c1 = -1, w1 = 0, ic1 = 0;
    if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
    if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
    if (c1 === 0) {
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e); else DetailedPartyId_2(s, $PartyId, {}, e);
  }
    else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e);
  }
    if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  }
  if ((x = m.tradingName) !== undefined) n++, Name_2(s, $TradingName, x, m, 'tradingName', e);
  if ((x = m.urls) !== undefined) n++, texts(s, $URL, r[0]!, x, e);
  if ((x = m.channels) !== undefined) { n++; for (let i = 0; i < x.length; i++) Channel(s, $Channel, x[i], e); }
  belowAny(s, t, d, from);
  K_ServiceException.rest(s, m, n);
}
const K_ServiceException = new Known('ServiceException', 'partyIds partyNames tradingName urls channels');

function Channel(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  if ((x = m.urls) !== undefined) n++, texts(s, $URL, r[0]!, x, e);
  belowAny(s, t, d, from);
  K_Channel.rest(s, m, n);
}
const K_Channel = new Known('Channel', 'proprietaryIds urls');

function PurgeReleaseMessage_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_3(s, $MessageHeader, x, e); else MessageHeader_3(s, $MessageHeader, {}, e);
  if ((x = m.purgedRelease) !== undefined) n++, PurgedRelease_5(s, $PurgedRelease, x, e); else PurgedRelease_5(s, $PurgedRelease, {}, e);
  below(s, t, d);
  K_PurgeReleaseMessage_5.rest(s, m, n);
}
const K_PurgeReleaseMessage_5 = new Known('PurgeReleaseMessage', 'messageType languageAndScriptCode messageHeader purgedRelease');

function MessageHeader_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _messageAuditTrail = m.messageAuditTrail; if (_messageAuditTrail !== undefined) n++;
  above(s, t, d);
  if ((x = m.messageThreadId) !== undefined) n++, text(s, $MessageThreadId, r[0]!, x, m, 'messageThreadId', e);
  if ((x = m.messageId) !== undefined) n++, dueText(s, $MessageId, r[0]!, x, m, 'messageId', e); else lack(s, $MessageId, r[0]!, e);
  if ((x = m.messageFileName) !== undefined) n++, text(s, $MessageFileName, r[0]!, x, m, 'messageFileName', e);
  if ((x = m.messageSender) !== undefined) n++, MessagingPartyWithoutCode(s, $MessageSender, x, e); else MessagingPartyWithoutCode(s, $MessageSender, {}, e);
  if ((x = m.sentOnBehalfOf) !== undefined) n++, MessagingPartyWithoutCode(s, $SentOnBehalfOf, x, e);
  if ((x = m.messageRecipients) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) MessagingPartyWithoutCode(s, $MessageRecipient, x[i], e); else MessagingPartyWithoutCode(s, $MessageRecipient, {}, e);
  if ((x = m.sentAsRequestedBy) !== undefined) n++, MessagingPartyWithoutCode(s, $SentAsRequestedBy, x, e);
  if ((x = m.messageCreatedDateTime) !== undefined) n++, dueText(s, $MessageCreatedDateTime, r[3]!, x, m, 'messageCreatedDateTime', e); else lack(s, $MessageCreatedDateTime, r[3]!, e);
  if (has(_messageAuditTrail)) {
    above(s, $MessageAuditTrail, e);
    if (has(_messageAuditTrail)) for (let i = 0; i < _messageAuditTrail.length; i++) MessageAuditTrailEvent_2(s, $MessageAuditTrailEvent, _messageAuditTrail[i], e + 1); else MessageAuditTrailEvent_2(s, $MessageAuditTrailEvent, {}, e + 1);
    below(s, $MessageAuditTrail, e);
  }
  if ((x = m.messageControlType) !== undefined) n++, text(s, $MessageControlType, r[4]!, x, m, 'messageControlType', e);
  below(s, t, d);
  K_MessageHeader_3.rest(s, m, n);
}
const K_MessageHeader_3 = new Known('MessageHeader', 'messageThreadId messageId messageFileName messageSender sentOnBehalfOf messageRecipients sentAsRequestedBy messageCreatedDateTime messageAuditTrail messageControlType');

function Party_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  above(s, t, d);
  if ((x = m.partyReference) !== undefined) n++, dueText(s, $PartyReference, r[143]!, x, m, 'partyReference', e); else lack(s, $PartyReference, r[143]!, e);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_partyIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_partyNames) + +has(_partyIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e); else DetailedPartyId_2(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyNameWithTerritory_3(s, $PartyName, _partyNames[i], e); else PartyNameWithTerritory_3(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.affiliations) !== undefined) { n++; for (let i = 0; i < x.length; i++) Affiliation_3(s, $Affiliation, x[i], e); }
  if ((x = m.relatedParties) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedParty_3(s, $RelatedParty, x[i], e); }
  if ((x = m.artistProfilePages) !== undefined) n++, texts(s, $ArtistProfilePage, r[0]!, x, e);
  below(s, t, d);
  K_Party_5.rest(s, m, n);
}
const K_Party_5 = new Known('Party', 'partyReference partyIds partyNames affiliations relatedParties artistProfilePages');

function CueSheet_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.cueSheetIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $CueSheetId, x[i], x, i, e); }
  if ((x = m.cueSheetReference) !== undefined) n++, dueText(s, $CueSheetReference, r[144]!, x, m, 'cueSheetReference', e); else lack(s, $CueSheetReference, r[144]!, e);
  const a1 = s.at; if ((x = m.cueSheetType) !== undefined) n++; if (has(x)) CueSheetType(s, $CueSheetType, x, m, 'cueSheetType', e); if (s.at === a1) CueSheetType(s, $CueSheetType, {}, {}, 'nothing', e);
  if ((x = m.cues) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Cue_3(s, $Cue, x[i], e); else Cue_3(s, $Cue, {}, e);
  below(s, t, d);
  K_CueSheet_3.rest(s, m, n);
}
const K_CueSheet_3 = new Known('CueSheet', 'cueSheetIds cueSheetReference cueSheetType cues');

function SoundRecording_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  if ((x = m.applyClassicalProfileVariant) !== undefined) n++, attribute(s, $$ApplyClassicalProfileVariant, r[2]!, x, m, 'applyClassicalProfileVariant');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoundRecordingType(s, $Type, x, m, 'type', e); if (s.at === a1) SoundRecordingType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.soundRecordingEditions) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingEdition_2(s, $SoundRecordingEdition, x[i], e); else SoundRecordingEdition_2(s, $SoundRecordingEdition, {}, e);
  if ((x = m.recordingFormats) !== undefined) { n++; for (let i = 0; i < x.length; i++) RecordingFormat(s, $RecordingFormat, x[i], x, i, e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); else DisplayArtist_2(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_4(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $RemasteredDate, x, m, 'remasteredDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FirstPublicationDate(s, $FirstPublicationDate, x[i], x, i, e); }
  if ((x = m.locationsAndDatesOfSession) !== undefined) { n++; for (let i = 0; i < x.length; i++) LocationAndDateOfSession_2(s, $LocationAndDateOfSession, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.compositeMusicalWorkType) !== undefined) n++, text(s, $CompositeMusicalWorkType, r[95]!, x, m, 'compositeMusicalWorkType', e);
  if ((x = m.containsAI) !== undefined) n++, text(s, $ContainsAI, r[146]!, x, m, 'containsAI', e);
  if ((x = m.isCover) !== undefined) n++, text(s, $IsCover, r[2]!, x, m, 'isCover', e);
  if ((x = m.hasVocalPerformance) !== undefined) n++, text(s, $HasVocalPerformance, r[2]!, x, m, 'hasVocalPerformance', e);
  if ((x = m.hasForegroundVocalPerformance) !== undefined) n++, text(s, $HasForegroundVocalPerformance, r[2]!, x, m, 'hasForegroundVocalPerformance', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.isHiResMusic) !== undefined) n++, text(s, $IsHiResMusic, r[2]!, x, m, 'isHiResMusic', e);
  if ((x = m.disableCrossfade) !== undefined) n++, text(s, $DisableCrossfade, r[2]!, x, m, 'disableCrossfade', e);
  if ((x = m.disableSearch) !== undefined) n++, text(s, $DisableSearch, r[2]!, x, m, 'disableSearch', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfPerformance, x[i], x, i, e); }
  if ((x = m.ragas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Raga(s, $Raga, x[i], x, i, e); }
  if ((x = m.talas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Tala(s, $Tala, x[i], x, i, e); }
  if ((x = m.deities) !== undefined) { n++; for (let i = 0; i < x.length; i++) Deity(s, $Deity, x[i], x, i, e); }
  if ((x = m.audioChapterReferences) !== undefined) n++, texts(s, $AudioChapterReference, r[147]!, x, e);
  below(s, t, d);
  K_SoundRecording_6.rest(s, m, n);
}
const K_SoundRecording_6 = new Known('SoundRecording', 'languageAndScriptCode isSupplemental applyClassicalProfileVariant resourceReference type soundRecordingEditions recordingFormats workIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDate firstPublicationDates locationsAndDatesOfSession parentalWarningTypes relatedReleases relatedResources compositeMusicalWorkType containsAI isCover hasVocalPerformance hasForegroundVocalPerformance isInstrumental containsHiddenContent isRemastered isHiResMusic disableCrossfade disableSearch displayCredits languagesOfPerformance ragas talas deities audioChapterReferences');

function Video_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _videoCueSheetReferences = m.videoCueSheetReferences; if (_videoCueSheetReferences !== undefined) n++;
  const _reasonForCueSheetAbsence = m.reasonForCueSheetAbsence; if (_reasonForCueSheetAbsence !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  if ((x = m.applyClassicalProfileVariant) !== undefined) n++, attribute(s, $$ApplyClassicalProfileVariant, r[2]!, x, m, 'applyClassicalProfileVariant');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) VideoType_2(s, $Type, x, m, 'type', e); if (s.at === a1) VideoType_2(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.videoEditions) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) VideoEdition_2(s, $VideoEdition, x[i], e); else VideoEdition_2(s, $VideoEdition, {}, e);
  if ((x = m.recordingFormats) !== undefined) { n++; for (let i = 0; i < x.length; i++) RecordingFormat(s, $RecordingFormat, x[i], x, i, e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); else DisplayArtist_2(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_4(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithoutFlags_2(s, $RemasteredDate, x[i], x, i, e); }
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDate(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_3(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.compositeMusicalWorkType) !== undefined) n++, text(s, $CompositeMusicalWorkType, r[95]!, x, m, 'compositeMusicalWorkType', e);
  if (has(_videoCueSheetReferences) || has(_reasonForCueSheetAbsence)) {
    const c1 = has(_videoCueSheetReferences) ? 0 : has(_reasonForCueSheetAbsence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_videoCueSheetReferences)) dueTexts(s, $VideoCueSheetReference, r[148]!, _videoCueSheetReferences, e); else lack(s, $VideoCueSheetReference, r[148]!, e);
  }
    else if (c1 === 1) {
    if (has(_reasonForCueSheetAbsence)) Reason(s, $ReasonForCueSheetAbsence, _reasonForCueSheetAbsence, m, 'reasonForCueSheetAbsence', e); else Reason(s, $ReasonForCueSheetAbsence, {}, {}, 'nothing', e);
  }
    if (+has(_videoCueSheetReferences) + +has(_reasonForCueSheetAbsence) > w1) loseBranches(s, m, ['videoCueSheetReferences', 'reasonForCueSheetAbsence'], c1);
  }
  if ((x = m.containsAI) !== undefined) n++, text(s, $ContainsAI, r[146]!, x, m, 'containsAI', e);
  if ((x = m.isCover) !== undefined) n++, text(s, $IsCover, r[2]!, x, m, 'isCover', e);
  if ((x = m.hasVocalPerformance) !== undefined) n++, text(s, $HasVocalPerformance, r[2]!, x, m, 'hasVocalPerformance', e);
  if ((x = m.hasForegroundVocalPerformance) !== undefined) n++, text(s, $HasForegroundVocalPerformance, r[2]!, x, m, 'hasForegroundVocalPerformance', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfPerformance, x[i], x, i, e); }
  if ((x = m.languagesOfDubbing) !== undefined) n++, texts(s, $LanguageOfDubbing, r[122]!, x, e);
  if ((x = m.subTitleLanguages) !== undefined) n++, texts(s, $SubTitleLanguage, r[122]!, x, e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.ragas) !== undefined) n++, texts(s, $Raga, r[0]!, x, e);
  if ((x = m.talas) !== undefined) n++, texts(s, $Tala, r[0]!, x, e);
  if ((x = m.deities) !== undefined) n++, texts(s, $Deity, r[0]!, x, e);
  if ((x = m.videoChapterReferences) !== undefined) n++, texts(s, $VideoChapterReference, r[147]!, x, e);
  below(s, t, d);
  K_Video_6.rest(s, m, n);
}
const K_Video_6 = new Known('Video', 'languageAndScriptCode isSupplemental applyClassicalProfileVariant resourceReference type videoEditions recordingFormats workIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDates firstPublicationDates parentalWarningTypes avRatings relatedReleases relatedResources compositeMusicalWorkType videoCueSheetReferences reasonForCueSheetAbsence containsAI isCover hasVocalPerformance hasForegroundVocalPerformance isInstrumental containsHiddenContent isRemastered displayCredits languagesOfPerformance languagesOfDubbing subTitleLanguages resourceContainedResourceReferences ragas talas deities videoChapterReferences');

function Image_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) ImageType(s, $Type, x, m, 'type', e); if (s.at === a1) ImageType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDate(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.containsAI) !== undefined) n++, text(s, $ContainsAI, r[146]!, x, m, 'containsAI', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.descriptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) DescriptionWithTerritory(s, $Description, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalImageDetails_5(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Image_6.rest(s, m, n);
}
const K_Image_6 = new Known('Image', 'languageAndScriptCode isSupplemental resourceReference type resourceIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsAI containsHiddenContent descriptions technicalDetails');

function Text_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) TextType(s, $Type, x, m, 'type', e); if (s.at === a1) TextType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextId(s, $ResourceId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDate(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.containsAI) !== undefined) n++, text(s, $ContainsAI, r[146]!, x, m, 'containsAI', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalTextDetails_5(s, $TechnicalDetails, x[i], e); }
  if ((x = m.languagesOfText) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfText, x[i], x, i, e); }
  below(s, t, d);
  K_Text_6.rest(s, m, n);
}
const K_Text_6 = new Known('Text', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsAI containsHiddenContent resourceContainedResourceReferences technicalDetails languagesOfText');

function SheetMusic_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SheetMusicType_2(s, $Type, x, m, 'type', e); if (s.at === a1) SheetMusicType_2(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SheetMusicId(s, $ResourceId, x[i], e); else SheetMusicId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDate(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.languageOfLyrics) !== undefined) n++, text(s, $LanguageOfLyrics, r[122]!, x, m, 'languageOfLyrics', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSheetMusicDetails_5(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_SheetMusic_6.rest(s, m, n);
}
const K_SheetMusic_6 = new Known('SheetMusic', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent languageOfLyrics resourceContainedResourceReferences technicalDetails');

function Software_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[145]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[145]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoftwareType(s, $Type, x, m, 'type', e); if (s.at === a1) SoftwareType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_5(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_3(s, $WorkRightsController, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine_2(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDate(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference_2(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoftwareDetails_5(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Software_6.rest(s, m, n);
}
const K_Software_6 = new Known('Software', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers pLines cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent resourceContainedResourceReferences technicalDetails');

function Chapter_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.chapterReference) !== undefined) n++, dueText(s, $ChapterReference, r[149]!, x, m, 'chapterReference', e); else lack(s, $ChapterReference, r[149]!, e);
  if ((x = m.chapterIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ChapterId(s, $ChapterId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_4(s, $Character, x[i], e); }
  if ((x = m.representativeImageReference) !== undefined) n++, text(s, $RepresentativeImageReference, r[150]!, x, m, 'representativeImageReference', e);
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  below(s, t, d);
  K_Chapter_5.rest(s, m, n);
}
const K_Chapter_5 = new Known('Chapter', 'languageAndScriptCode chapterReference chapterIds displayTitleTexts displayTitles formalTitles groupingTitles sequenceNumber contributors characters representativeImageReference startTime duration endTime');

function Release_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _isSingleArtistCompilation = m.isSingleArtistCompilation; if (_isSingleArtistCompilation !== undefined) n++;
  const _isMultiArtistCompilation = m.isMultiArtistCompilation; if (_isMultiArtistCompilation !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[151]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[151]!, e);
  const a1 = s.at; if ((x = m.releaseTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseTypeForReleaseNotification(s, $ReleaseType, x[i], x, i, e); if (s.at === a1) ReleaseTypeForReleaseNotification(s, $ReleaseType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); else DisplayArtist_2(s, $DisplayArtist, {}, e);
  const a2 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a2) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.administratingRecordCompanies) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdministratingRecordCompany_2(s, $AdministratingRecordCompany, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine_2(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLine_2(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_3(s, $DisplayGenre, x[i], e); else GenreWithTerritory_3(s, $DisplayGenre, {}, e);
  if ((x = m.releaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $ReleaseDate, x[i], x, i, e); }
  if ((x = m.originalReleaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $OriginalReleaseDate, x[i], x, i, e); }
  if ((x = m.releaseVisibilityReferences) !== undefined) n++, texts(s, $ReleaseVisibilityReference, r[152]!, x, e);
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithStandard(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_3(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if (has(_isSingleArtistCompilation) || has(_isMultiArtistCompilation)) {
    const c1 = has(_isSingleArtistCompilation) ? 0 : has(_isMultiArtistCompilation) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_isSingleArtistCompilation)) dueText(s, $IsSingleArtistCompilation, r[2]!, _isSingleArtistCompilation, m, 'isSingleArtistCompilation', e); else lack(s, $IsSingleArtistCompilation, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_isMultiArtistCompilation)) dueText(s, $IsMultiArtistCompilation, r[2]!, _isMultiArtistCompilation, m, 'isMultiArtistCompilation', e); else lack(s, $IsMultiArtistCompilation, r[2]!, e);
  }
    if (+has(_isSingleArtistCompilation) + +has(_isMultiArtistCompilation) > w1) loseBranches(s, m, ['isSingleArtistCompilation', 'isMultiArtistCompilation'], c1);
  }
  if ((x = m.resourceGroup) !== undefined) n++, ResourceGroup_6(s, $ResourceGroup, x, e); else ResourceGroup_6(s, $ResourceGroup, {}, e);
  if ((x = m.externalResourceLinks) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternalResourceLink_3(s, $ExternalResourceLink, x[i], e); }
  if ((x = m.targetURL) !== undefined) n++, text(s, $TargetURL, r[0]!, x, m, 'targetURL', e);
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.ragas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Raga(s, $Raga, x[i], x, i, e); }
  if ((x = m.talas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Tala(s, $Tala, x[i], x, i, e); }
  if ((x = m.deities) !== undefined) { n++; for (let i = 0; i < x.length; i++) Deity(s, $Deity, x[i], x, i, e); }
  if ((x = m.hiResMusicDescription) !== undefined) n++, text(s, $HiResMusicDescription, r[0]!, x, m, 'hiResMusicDescription', e);
  if ((x = m.containsAI) !== undefined) n++, text(s, $ContainsAI, r[146]!, x, m, 'containsAI', e);
  if ((x = m.isSoundtrack) !== undefined) n++, text(s, $IsSoundtrack, r[2]!, x, m, 'isSoundtrack', e);
  if ((x = m.isHiResMusic) !== undefined) n++, text(s, $IsHiResMusic, r[2]!, x, m, 'isHiResMusic', e);
  if ((x = m.marketingComments) !== undefined) { n++; for (let i = 0; i < x.length; i++) MarketingComment(s, $MarketingComment, x[i], x, i, e); }
  below(s, t, d);
  K_Release_6.rest(s, m, n);
}
const K_Release_6 = new Known('Release', 'languageAndScriptCode releaseReference releaseTypes releaseId displayTitleTexts displayTitles formalTitles groupingTitles versionTypes displayArtistNames displayArtists releaseLabelReferences administratingRecordCompanies pLines cLines courtesyLines duration displayGenres releaseDates originalReleaseDates releaseVisibilityReferences parentalWarningTypes avRatings relatedReleases relatedResources isSingleArtistCompilation isMultiArtistCompilation resourceGroup externalResourceLinks targetURL keywords synopses ragas talas deities hiResMusicDescription containsAI isSoundtrack isHiResMusic marketingComments');

function TrackRelease_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isMainRelease) !== undefined) n++, attribute(s, $$IsMainRelease, r[2]!, x, m, 'isMainRelease');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[151]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[151]!, e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[150]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[150]!, e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  const a1 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a1) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_3(s, $DisplayGenre, x[i], e); else GenreWithTerritory_3(s, $DisplayGenre, {}, e);
  if ((x = m.releaseVisibilityReferences) !== undefined) n++, texts(s, $ReleaseVisibilityReference, r[152]!, x, e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_4(s, $RelatedResource, x[i], e); }
  if ((x = m.targetURL) !== undefined) n++, text(s, $TargetURL, r[0]!, x, m, 'targetURL', e);
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.marketingComments) !== undefined) { n++; for (let i = 0; i < x.length; i++) MarketingComment(s, $MarketingComment, x[i], x, i, e); }
  below(s, t, d);
  K_TrackRelease_5.rest(s, m, n);
}
const K_TrackRelease_5 = new Known('TrackRelease', 'isMainRelease releaseReference releaseId displayTitleTexts displayTitles formalTitles groupingTitles releaseResourceReference linkedReleaseResourceReferences releaseLabelReferences displayGenres releaseVisibilityReferences relatedReleases relatedResources targetURL keywords synopses marketingComments');

function ClipRelease_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[151]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[151]!, e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[150]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[150]!, e);
  const a1 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a1) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_3(s, $DisplayGenre, x[i], e); else GenreWithTerritory_3(s, $DisplayGenre, {}, e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_6(s, $RelatedRelease, x[i], e); }
  below(s, t, d);
  K_ClipRelease_2.rest(s, m, n);
}
const K_ClipRelease_2 = new Known('ClipRelease', 'releaseReference releaseId displayTitleTexts displayTitles formalTitles groupingTitles releaseResourceReference releaseLabelReferences displayGenres relatedReleases');

function ReleaseDeal_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.dealReleaseReferences) !== undefined) n++; if (has(x)) dueTexts(s, $DealReleaseReference, r[153]!, x, e); else lack(s, $DealReleaseReference, r[153]!, e);
  if ((x = m.deals) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Deal_6(s, $Deal, x[i], e); else Deal_6(s, $Deal, {}, e);
  below(s, t, d);
  K_ReleaseDeal_6.rest(s, m, n);
}
const K_ReleaseDeal_6 = new Known('ReleaseDeal', 'dealReleaseReferences deals');

function ReleaseVisibility_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  start(s, t, d);
  if ((x = m.doNotDisplayDates) !== undefined) n++, attribute(s, $$DoNotDisplayDates, r[2]!, x, m, 'doNotDisplayDates');
  over(s);
  if ((x = m.visibilityReference) !== undefined) n++, dueText(s, $VisibilityReference, r[154]!, x, m, 'visibilityReference', e); else lack(s, $VisibilityReference, r[154]!, e);
  if (has(_territoryCodes) || has(_excludedTerritoryCodes)) {
    const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
    if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  }
  if ((x = m.releaseDisplayStartDateTime) !== undefined) n++, text(s, $ReleaseDisplayStartDateTime, r[3]!, x, m, 'releaseDisplayStartDateTime', e);
  if ((x = m.coverArtPreviewStartDateTime) !== undefined) n++, text(s, $CoverArtPreviewStartDateTime, r[3]!, x, m, 'coverArtPreviewStartDateTime', e);
  if ((x = m.fullTrackListingPreviewStartDateTime) !== undefined) n++, text(s, $FullTrackListingPreviewStartDateTime, r[3]!, x, m, 'fullTrackListingPreviewStartDateTime', e);
  if ((x = m.clipPreviewStartDateTime) !== undefined) n++, text(s, $ClipPreviewStartDateTime, r[3]!, x, m, 'clipPreviewStartDateTime', e);
  below(s, t, d);
  K_ReleaseVisibility_3.rest(s, m, n);
}
const K_ReleaseVisibility_3 = new Known('ReleaseVisibility', 'doNotDisplayDates visibilityReference territoryCodes excludedTerritoryCodes releaseDisplayStartDateTime coverArtPreviewStartDateTime fullTrackListingPreviewStartDateTime clipPreviewStartDateTime');

function TrackReleaseVisibility_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  start(s, t, d);
  if ((x = m.doNotDisplayDates) !== undefined) n++, attribute(s, $$DoNotDisplayDates, r[2]!, x, m, 'doNotDisplayDates');
  over(s);
  if ((x = m.visibilityReference) !== undefined) n++, dueText(s, $VisibilityReference, r[154]!, x, m, 'visibilityReference', e); else lack(s, $VisibilityReference, r[154]!, e);
  if (has(_territoryCodes) || has(_excludedTerritoryCodes)) {
    const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
    if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  }
  if ((x = m.trackListingPreviewStartDateTime) !== undefined) n++, dueText(s, $TrackListingPreviewStartDateTime, r[3]!, x, m, 'trackListingPreviewStartDateTime', e); else lack(s, $TrackListingPreviewStartDateTime, r[3]!, e);
  if ((x = m.clipPreviewStartDateTime) !== undefined) n++, text(s, $ClipPreviewStartDateTime, r[3]!, x, m, 'clipPreviewStartDateTime', e);
  below(s, t, d);
  K_TrackReleaseVisibility_3.rest(s, m, n);
}
const K_TrackReleaseVisibility_3 = new Known('TrackReleaseVisibility', 'doNotDisplayDates visibilityReference territoryCodes excludedTerritoryCodes trackListingPreviewStartDateTime clipPreviewStartDateTime');

function PurgedRelease_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title_4(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor_4(s, $Contributor, x[i], e); }
  belowAny(s, t, d, from);
  K_PurgedRelease_5.rest(s, m, n);
}
const K_PurgedRelease_5 = new Known('PurgedRelease', 'releaseId titles contributors');

function Affiliation_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _companyName = m.companyName; if (_companyName !== undefined) n++;
  const _partyAffiliateReference = m.partyAffiliateReference; if (_partyAffiliateReference !== undefined) n++;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  above(s, t, d);
  const c1 = has(_companyName) ? 0 : has(_partyAffiliateReference) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_companyName)) dueText(s, $CompanyName, r[0]!, _companyName, m, 'companyName', e); else lack(s, $CompanyName, r[0]!, e);
  }
  else if (c1 === 1) {
    if (has(_partyAffiliateReference)) dueText(s, $PartyAffiliateReference, r[155]!, _partyAffiliateReference, m, 'partyAffiliateReference', e); else lack(s, $PartyAffiliateReference, r[155]!, e);
  }
  if (+has(_companyName) + +has(_partyAffiliateReference) > w1) loseBranches(s, m, ['companyName', 'partyAffiliateReference'], c1);
  if ((x = m.type) !== undefined) n++, dueText(s, $Type, r[99]!, x, m, 'type', e); else lack(s, $Type, r[99]!, e);
  const c2 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : 0, w2 = 1;
  if (c2 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
  else if (c2 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
  if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w2) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c2);
  if ((x = m.validityPeriod) !== undefined) n++, ValidityPeriod(s, $ValidityPeriod, x, e);
  if ((x = m.rightsTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsType(s, $RightsType, x[i], x, i, e); }
  if ((x = m.percentageOfRightsAssignment) !== undefined) n++, text(s, $PercentageOfRightsAssignment, r[25]!, x, m, 'percentageOfRightsAssignment', e);
  below(s, t, d);
  K_Affiliation_3.rest(s, m, n);
}
const K_Affiliation_3 = new Known('Affiliation', 'companyName partyAffiliateReference type territoryCodes excludedTerritoryCodes validityPeriod rightsTypes percentageOfRightsAssignment');

function RelatedParty_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.partyRelatedPartyReference) !== undefined) n++, dueText(s, $PartyRelatedPartyReference, r[155]!, x, m, 'partyRelatedPartyReference', e); else lack(s, $PartyRelatedPartyReference, r[155]!, e);
  const a1 = s.at; if ((x = m.partyRelationshipType) !== undefined) n++; if (has(x)) PartyRelationshipType_2(s, $PartyRelationshipType, x, m, 'partyRelationshipType', e); if (s.at === a1) PartyRelationshipType_2(s, $PartyRelationshipType, {}, {}, 'nothing', e);
  below(s, t, d);
  K_RelatedParty_3.rest(s, m, n);
}
const K_RelatedParty_3 = new Known('RelatedParty', 'partyRelatedPartyReference partyRelationshipType');

function Cue_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceId = m.resourceId; if (_resourceId !== undefined) n++;
  const _workId = m.workId; if (_workId !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.cueUseType) !== undefined) n++, CueUseType(s, $CueUseType, x, m, 'cueUseType', e);
  if ((x = m.cueThemeType) !== undefined) n++, CueThemeType(s, $CueThemeType, x, m, 'cueThemeType', e);
  if ((x = m.cueVocalType) !== undefined) n++, CueVocalType(s, $CueVocalType, x, m, 'cueVocalType', e);
  if ((x = m.cueVisualPerceptionType) !== undefined) n++, CueVisualPerceptionType(s, $CueVisualPerceptionType, x, m, 'cueVisualPerceptionType', e);
  if ((x = m.cueOrigin) !== undefined) n++, CueOrigin(s, $CueOrigin, x, m, 'cueOrigin', e);
  if (has(_resourceId) || has(_workId)) {
    const c1 = has(_resourceId) ? 0 : has(_workId) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_resourceId)) ResourceId(s, $ResourceId, _resourceId, e); else ResourceId(s, $ResourceId, {}, e);
  }
    else if (c1 === 1) {
    if (has(_workId)) MusicalWorkId(s, $WorkId, _workId, e); else MusicalWorkId(s, $WorkId, {}, e);
  }
    if (+has(_resourceId) + +has(_workId) > w1) loseBranches(s, m, ['resourceId', 'workId'], c1);
  }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_3(s, $Contributor, x[i], e); }
  if ((x = m.isDance) !== undefined) n++, text(s, $IsDance, r[2]!, x, m, 'isDance', e);
  if ((x = m.hasMusicalContent) !== undefined) n++, text(s, $HasMusicalContent, r[2]!, x, m, 'hasMusicalContent', e);
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine_2(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  belowAny(s, t, d, from);
  K_Cue_3.rest(s, m, n);
}
const K_Cue_3 = new Known('Cue', 'cueUseType cueThemeType cueVocalType cueVisualPerceptionType cueOrigin resourceId workId displayTitleTexts displayTitles formalTitles groupingTitles contributors isDance hasMusicalContent pLines cLines startTime duration endTime');

function SoundRecordingEdition_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, text(s, $Type, r[132]!, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingId(s, $ResourceId, x[i], e); else SoundRecordingId(s, $ResourceId, {}, e);
  if ((x = m.editionContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) EditionContributor_2(s, $EditionContributor, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine_2(s, $PLine, x[i], e); }
  if ((x = m.recordingMode) !== undefined) n++, text(s, $RecordingMode, r[96]!, x, m, 'recordingMode', e);
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoundRecordingDetails_5(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_SoundRecordingEdition_2.rest(s, m, n);
}
const K_SoundRecordingEdition_2 = new Known('SoundRecordingEdition', 'type resourceIds editionContributors pLines recordingMode technicalDetails');

function DisplayArtistNameWithOriginalLanguage(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isInOriginalLanguage) !== undefined) n++, attribute(s, $$IsInOriginalLanguage, r[2]!, x, m, 'isInOriginalLanguage');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplayArtistNameWithOriginalLanguage.rest(s, m, n);
}
const K_DisplayArtistNameWithOriginalLanguage = new Known('DisplayArtistNameWithOriginalLanguage', 'languageAndScriptCode isInOriginalLanguage applicableTerritoryCode isDefault value');

function DisplayArtist_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _artistPartyReference = m.artistPartyReference; if (_artistPartyReference !== undefined) n++;
  const _displayArtistRole = m.displayArtistRole; if (_displayArtistRole !== undefined) n++;
  const _specialDisplayArtist = m.specialDisplayArtist; if (_specialDisplayArtist !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_artistPartyReference) + +has(_displayArtistRole)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_specialDisplayArtist)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_artistPartyReference)) dueText(s, $ArtistPartyReference, r[155]!, _artistPartyReference, m, 'artistPartyReference', e); else lack(s, $ArtistPartyReference, r[155]!, e);
    const a1 = s.at; if (has(_displayArtistRole)) DisplayArtistRole(s, $DisplayArtistRole, _displayArtistRole, m, 'displayArtistRole', e); if (s.at === a1) DisplayArtistRole(s, $DisplayArtistRole, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    const a2 = s.at; if (has(_specialDisplayArtist)) SpecialContributorType(s, $SpecialDisplayArtist, _specialDisplayArtist, m, 'specialDisplayArtist', e); if (s.at === a2) SpecialContributorType(s, $SpecialDisplayArtist, {}, {}, 'nothing', e);
  }
  if (+has(_artistPartyReference) + +has(_displayArtistRole) + +has(_specialDisplayArtist) > w1) loseBranches(s, m, ['artistPartyReference displayArtistRole', 'specialDisplayArtist'], c1);
  if ((x = m.artisticRoles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole_2(s, $ArtisticRole, x[i], e); }
  if ((x = m.titleDisplayInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) TitleDisplayInformation(s, $TitleDisplayInformation, x[i], e); }
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_DisplayArtist_2.rest(s, m, n);
}
const K_DisplayArtist_2 = new Known('DisplayArtist', 'sequenceNumber artistPartyReference displayArtistRole specialDisplayArtist artisticRoles titleDisplayInformation displayCredits');

function Contributor_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _contributorPartyReference = m.contributorPartyReference; if (_contributorPartyReference !== undefined) n++;
  const _specialContributor = m.specialContributor; if (_specialContributor !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  const c1 = has(_contributorPartyReference) ? 0 : has(_specialContributor) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_contributorPartyReference)) dueText(s, $ContributorPartyReference, r[155]!, _contributorPartyReference, m, 'contributorPartyReference', e); else lack(s, $ContributorPartyReference, r[155]!, e);
  }
  else if (c1 === 1) {
    const a1 = s.at; if (has(_specialContributor)) SpecialContributorType(s, $SpecialContributor, _specialContributor, m, 'specialContributor', e); if (s.at === a1) SpecialContributorType(s, $SpecialContributor, {}, {}, 'nothing', e);
  }
  if (+has(_contributorPartyReference) + +has(_specialContributor) > w1) loseBranches(s, m, ['contributorPartyReference', 'specialContributor'], c1);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole_2(s, $Role, x[i], e); }
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  if ((x = m.aiContribution) !== undefined) n++, text(s, $AiContribution, r[146]!, x, m, 'aiContribution', e);
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.isCredited) !== undefined) n++, IsCredited(s, $IsCredited, x, m, 'isCredited', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_Contributor_3.rest(s, m, n);
}
const K_Contributor_3 = new Known('Contributor', 'sequenceNumber contributorPartyReference specialContributor roles instrumentTypes aiContribution hasMadeFeaturedContribution hasMadeContractedContribution isCredited displayCredits');

function Character_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.characterPartyReference) !== undefined) n++, dueText(s, $CharacterPartyReference, r[155]!, x, m, 'characterPartyReference', e); else lack(s, $CharacterPartyReference, r[155]!, e);
  if ((x = m.performer) !== undefined) n++, Contributor_3(s, $Performer, x, e);
  below(s, t, d);
  K_Character_4.rest(s, m, n);
}
const K_Character_4 = new Known('Character', 'sequenceNumber characterPartyReference performer');

function ResourceRightsController_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.rightsControllerPartyReference) !== undefined) n++, dueText(s, $RightsControllerPartyReference, r[155]!, x, m, 'rightsControllerPartyReference', e); else lack(s, $RightsControllerPartyReference, r[155]!, e);
  if ((x = m.rightsControlTypes) !== undefined) n++, texts(s, $RightsControlType, r[49]!, x, e);
  if (has(_rightShareUnknown) || has(_rightSharePercentage)) {
    const c1 = has(_rightShareUnknown) ? 0 : has(_rightSharePercentage) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_rightShareUnknown)) dueText(s, $RightShareUnknown, r[2]!, _rightShareUnknown, m, 'rightShareUnknown', e); else lack(s, $RightShareUnknown, r[2]!, e);
  }
    else if (c1 === 1) {
    const a1 = s.at; if (has(_rightSharePercentage)) Percentage(s, $RightSharePercentage, _rightSharePercentage, m, 'rightSharePercentage', e); if (s.at === a1) Percentage(s, $RightSharePercentage, {}, {}, 'nothing', e);
  }
    if (+has(_rightShareUnknown) + +has(_rightSharePercentage) > w1) loseBranches(s, m, ['rightShareUnknown', 'rightSharePercentage'], c1);
  }
  if ((x = m.delegatedUsageRights) !== undefined) { n++; for (let i = 0; i < x.length; i++) DelegatedUsageRights_2(s, $DelegatedUsageRights, x[i], e); }
  below(s, t, d);
  K_ResourceRightsController_5.rest(s, m, n);
}
const K_ResourceRightsController_5 = new Known('ResourceRightsController', 'sequenceNumber rightsControllerPartyReference rightsControlTypes rightShareUnknown rightSharePercentage delegatedUsageRights');

function WorkRightsController_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  above(s, t, d);
  if ((x = m.rightsControllerPartyReference) !== undefined) n++, dueText(s, $RightsControllerPartyReference, r[155]!, x, m, 'rightsControllerPartyReference', e); else lack(s, $RightsControllerPartyReference, r[155]!, e);
  if ((x = m.rightsControlTypes) !== undefined) n++, texts(s, $RightsControlType, r[49]!, x, e);
  if ((x = m.rightsControllerType) !== undefined) n++, text(s, $RightsControllerType, r[102]!, x, m, 'rightsControllerType', e);
  if (has(_rightShareUnknown) || has(_rightSharePercentage)) {
    const c1 = has(_rightShareUnknown) ? 0 : has(_rightSharePercentage) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_rightShareUnknown)) dueText(s, $RightShareUnknown, r[2]!, _rightShareUnknown, m, 'rightShareUnknown', e); else lack(s, $RightShareUnknown, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_rightSharePercentage)) dueText(s, $RightSharePercentage, r[25]!, _rightSharePercentage, m, 'rightSharePercentage', e); else lack(s, $RightSharePercentage, r[25]!, e);
  }
    if (+has(_rightShareUnknown) + +has(_rightSharePercentage) > w1) loseBranches(s, m, ['rightShareUnknown', 'rightSharePercentage'], c1);
  }
  if ((x = m.territories) !== undefined) { n++; for (let i = 0; i < x.length; i++) AllTerritoryCode(s, $Territory, x[i], x, i, e); }
  if ((x = m.startDate) !== undefined) n++, text(s, $StartDate, r[15]!, x, m, 'startDate', e);
  if ((x = m.endDate) !== undefined) n++, text(s, $EndDate, r[15]!, x, m, 'endDate', e);
  below(s, t, d);
  K_WorkRightsController_3.rest(s, m, n);
}
const K_WorkRightsController_3 = new Known('WorkRightsController', 'rightsControllerPartyReference rightsControlTypes rightsControllerType rightShareUnknown rightSharePercentage territories startDate endDate');

function CourtesyLine_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[0]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  content(s, t, r[0]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_CourtesyLine_2.rest(s, m, n);
}
const K_CourtesyLine_2 = new Known('CourtesyLine', 'languageAndScriptCode applicableTerritoryCode isDefault value');

function ParentalWarningTypeWithStandard(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[50]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.typeUserDefinedValue === undefined && isListed(r[50]!, m.value) ? undefined : ownOf(s, r[50]!, m, 'value', 'typeUserDefinedValue', 'typeNamespace', o ? m : h, o ? 'value' : k);
  const w1 = m.parentalWarningStandard === undefined || m.standardUserDefinedValue === undefined && isListed(r[156]!, m.parentalWarningStandard) ? undefined : ownOf(s, r[156]!, m, 'parentalWarningStandard', 'standardUserDefinedValue', 'standardNamespace', m, 'parentalWarningStandard');
  if (isRefused(s, t, r[50]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = w0 ? w0.namespace : m.typeNamespace) !== undefined) n++, attribute(s, $$TypeNamespace, r[0]!, x, m, 'typeNamespace');
  if ((x = w0 ? w0.value : m.typeUserDefinedValue) !== undefined) n++, attribute(s, $$TypeUserDefinedValue, r[0]!, x, m, 'typeUserDefinedValue');
  if ((x = w1 ? 'UserDefined' : m.parentalWarningStandard) !== undefined) n++, attribute(s, $$ParentalWarningStandard, r[156]!, x, m, 'parentalWarningStandard');
  if ((x = w1 ? w1.namespace : m.standardNamespace) !== undefined) n++, attribute(s, $$StandardNamespace, r[0]!, x, m, 'standardNamespace');
  if ((x = w1 ? w1.value : m.standardUserDefinedValue) !== undefined) n++, attribute(s, $$StandardUserDefinedValue, r[0]!, x, m, 'standardUserDefinedValue');
  content(s, t, r[50]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ParentalWarningTypeWithStandard.rest(s, m, w0 === undefined && w1 === undefined ? n : -1);
}
const K_ParentalWarningTypeWithStandard = new Known('ParentalWarningTypeWithStandard', 'applicableTerritoryCode isDefault typeNamespace typeUserDefinedValue parentalWarningStandard standardNamespace standardUserDefinedValue value');

function RelatedRelease_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.releaseRelationshipType) !== undefined) n++; if (has(x)) ReleaseRelationshipType(s, $ReleaseRelationshipType, x, m, 'releaseRelationshipType', e); if (s.at === a1) ReleaseRelationshipType(s, $ReleaseRelationshipType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithOriginalLanguage(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseLabelReference_2(s, $ReleaseLabelReference, x[i], x, i, e); }
  if ((x = m.releaseDate) !== undefined) n++, EventDateWithoutFlags_2(s, $ReleaseDate, x, m, 'releaseDate', e);
  if ((x = m.originalReleaseDate) !== undefined) n++, EventDateWithoutFlags_2(s, $OriginalReleaseDate, x, m, 'originalReleaseDate', e);
  below(s, t, d);
  K_RelatedRelease_6.rest(s, m, n);
}
const K_RelatedRelease_6 = new Known('RelatedRelease', 'releaseRelationshipType releaseId displayTitleTexts displayTitles formalTitles groupingTitles displayArtistNames releaseLabelReferences releaseDate originalReleaseDate');

function RelatedResource_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceRelatedResourceReference = m.resourceRelatedResourceReference; if (_resourceRelatedResourceReference !== undefined) n++;
  const _resourceId = m.resourceId; if (_resourceId !== undefined) n++;
  above(s, t, d);
  if ((x = m.resourceRelationshipType) !== undefined) n++, dueText(s, $ResourceRelationshipType, r[104]!, x, m, 'resourceRelationshipType', e); else lack(s, $ResourceRelationshipType, r[104]!, e);
  if (has(_resourceRelatedResourceReference) || has(_resourceId)) {
    const c1 = has(_resourceRelatedResourceReference) ? 0 : has(_resourceId) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_resourceRelatedResourceReference)) dueText(s, $ResourceRelatedResourceReference, r[150]!, _resourceRelatedResourceReference, m, 'resourceRelatedResourceReference', e); else lack(s, $ResourceRelatedResourceReference, r[150]!, e);
  }
    else if (c1 === 1) {
    if (has(_resourceId)) ResourceId(s, $ResourceId, _resourceId, e); else ResourceId(s, $ResourceId, {}, e);
  }
    if (+has(_resourceRelatedResourceReference) + +has(_resourceId) > w1) loseBranches(s, m, ['resourceRelatedResourceReference', 'resourceId'], c1);
  }
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  below(s, t, d);
  K_RelatedResource_4.rest(s, m, n);
}
const K_RelatedResource_4 = new Known('RelatedResource', 'resourceRelationshipType resourceRelatedResourceReference resourceId timings');

function DisplayCredits_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _displayCreditParty = m.displayCreditParty; if (_displayCreditParty !== undefined) n++;
  const _nameUsedInDisplayCredit = m.nameUsedInDisplayCredit; if (_nameUsedInDisplayCredit !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.displayCreditText) !== undefined) n++, dueText(s, $DisplayCreditText, r[0]!, x, m, 'displayCreditText', e); else lack(s, $DisplayCreditText, r[0]!, e);
  if (has(_displayCreditParty) || has(_nameUsedInDisplayCredit)) {
    if (has(_displayCreditParty)) dueText(s, $DisplayCreditParty, r[155]!, _displayCreditParty, m, 'displayCreditParty', e); else lack(s, $DisplayCreditParty, r[155]!, e);
    if (has(_nameUsedInDisplayCredit)) text(s, $NameUsedInDisplayCredit, r[0]!, _nameUsedInDisplayCredit, m, 'nameUsedInDisplayCredit', e);
  }
  below(s, t, d);
  K_DisplayCredits_2.rest(s, m, n);
}
const K_DisplayCredits_2 = new Known('DisplayCredits', 'languageAndScriptCode applicableTerritoryCode isDefault displayCreditText displayCreditParty nameUsedInDisplayCredit');

function VideoEdition_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, text(s, $Type, r[132]!, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) VideoId(s, $ResourceId, x[i], e); else VideoId(s, $ResourceId, {}, e);
  if ((x = m.editionContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) EditionContributor_2(s, $EditionContributor, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine_2(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine_2(s, $CLine, x[i], e); }
  if ((x = m.recordingMode) !== undefined) n++, text(s, $RecordingMode, r[96]!, x, m, 'recordingMode', e);
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalVideoDetails_5(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_VideoEdition_2.rest(s, m, n);
}
const K_VideoEdition_2 = new Known('VideoEdition', 'type resourceIds editionContributors pLines cLines recordingMode technicalDetails');

function FulfillmentDate(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.fulfillmentDate) !== undefined) n++, dueText(s, $FulfillmentDate, r[15]!, x, m, 'fulfillmentDate', e); else lack(s, $FulfillmentDate, r[15]!, e);
  if ((x = m.resourceReleaseReferences) !== undefined) n++, texts(s, $ResourceReleaseReference, r[153]!, x, e);
  below(s, t, d);
  K_FulfillmentDate.rest(s, m, n);
}
const K_FulfillmentDate = new Known('FulfillmentDate', 'applicableTerritoryCode isDefault fulfillmentDate resourceReleaseReferences');

function ResourceContainedResourceReference_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.resourceContainedResourceReference) !== undefined) n++, dueText(s, $ResourceContainedResourceReference, r[150]!, x, m, 'resourceContainedResourceReference', e); else lack(s, $ResourceContainedResourceReference, r[150]!, e);
  if ((x = m.durationUsed) !== undefined) n++, text(s, $DurationUsed, r[9]!, x, m, 'durationUsed', e);
  if ((x = m.startPoint) !== undefined) n++, text(s, $StartPoint, r[25]!, x, m, 'startPoint', e);
  if ((x = m.purpose) !== undefined) n++, Purpose(s, $Purpose, x, m, 'purpose', e);
  below(s, t, d);
  K_ResourceContainedResourceReference_2.rest(s, m, n);
}
const K_ResourceContainedResourceReference_2 = new Known('ResourceContainedResourceReference', 'resourceContainedResourceReference durationUsed startPoint purpose');

function CLine_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.cLineCompany) !== undefined) n++, text(s, $CLineCompany, r[0]!, x, m, 'cLineCompany', e);
  if ((x = m.cLineText) !== undefined) n++, dueText(s, $CLineText, r[0]!, x, m, 'cLineText', e); else lack(s, $CLineText, r[0]!, e);
  below(s, t, d);
  K_CLine_2.rest(s, m, n);
}
const K_CLine_2 = new Known('CLine', 'languageAndScriptCode applicableTerritoryCode isDefault year cLineCompany cLineText');

function TechnicalImageDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.imageCodecType) !== undefined) n++, ImageCodecType(s, $ImageCodecType, x, m, 'imageCodecType', e);
  if ((x = m.imageHeight) !== undefined) n++, Extent(s, $ImageHeight, x, m, 'imageHeight', e);
  if ((x = m.imageWidth) !== undefined) n++, Extent(s, $ImageWidth, x, m, 'imageWidth', e);
  if ((x = m.aspectRatios) !== undefined) { n++; for (let i = 0; i < x.length; i++) AspectRatio_3(s, $AspectRatio, x[i], x, i, e); }
  if ((x = m.colorDepth) !== undefined) n++, text(s, $ColorDepth, r[11]!, x, m, 'colorDepth', e);
  if ((x = m.imageResolution) !== undefined) n++, text(s, $ImageResolution, r[11]!, x, m, 'imageResolution', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalImageDetails_5.rest(s, m, n);
}
const K_TechnicalImageDetails_5 = new Known('TechnicalImageDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference imageCodecType imageHeight imageWidth aspectRatios colorDepth imageResolution bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function TechnicalTextDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.textCodecType) !== undefined) n++, TextCodecType(s, $TextCodecType, x, m, 'textCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalTextDetails_5.rest(s, m, n);
}
const K_TechnicalTextDetails_5 = new Known('TechnicalTextDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference textCodecType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function TechnicalSheetMusicDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.sheetMusicCodecType) !== undefined) n++, SheetMusicCodecType_2(s, $SheetMusicCodecType, x, m, 'sheetMusicCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSheetMusicDetails_5.rest(s, m, n);
}
const K_TechnicalSheetMusicDetails_5 = new Known('TechnicalSheetMusicDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference sheetMusicCodecType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function PLine_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.year) !== undefined) n++, text(s, $Year, r[38]!, x, m, 'year', e);
  if ((x = m.pLineCompany) !== undefined) n++, text(s, $PLineCompany, r[0]!, x, m, 'pLineCompany', e);
  if ((x = m.pLineText) !== undefined) n++, dueText(s, $PLineText, r[0]!, x, m, 'pLineText', e); else lack(s, $PLineText, r[0]!, e);
  below(s, t, d);
  K_PLine_2.rest(s, m, n);
}
const K_PLine_2 = new Known('PLine', 'languageAndScriptCode applicableTerritoryCode isDefault year pLineCompany pLineText');

function TechnicalSoftwareDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.operatingSystemType) !== undefined) n++, OperatingSystemType(s, $OperatingSystemType, x, m, 'operatingSystemType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoftwareDetails_5.rest(s, m, n);
}
const K_TechnicalSoftwareDetails_5 = new Known('TechnicalSoftwareDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference operatingSystemType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function ChapterId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.isrc) !== undefined) n++, text(s, $ISRC, r[0]!, x, m, 'isrc', e);
  if ((x = m.isan) !== undefined) n++, text(s, $ISAN, r[0]!, x, m, 'isan', e);
  if ((x = m.visan) !== undefined) n++, text(s, $VISAN, r[0]!, x, m, 'visan', e);
  if ((x = m.eidrs) !== undefined) n++, texts(s, $EIDR, r[0]!, x, e);
  if ((x = m.iswc) !== undefined) n++, text(s, $ISWC, r[0]!, x, m, 'iswc', e);
  if ((x = m.catalogNumber) !== undefined) n++, CatalogNumber(s, $CatalogNumber, x, m, 'catalogNumber', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ChapterId.rest(s, m, n);
}
const K_ChapterId = new Known('ChapterId', 'isrc isan visan eidrs iswc catalogNumber proprietaryIds');

function AdministratingRecordCompany_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.recordCompanyPartyReference) !== undefined) n++, dueText(s, $RecordCompanyPartyReference, r[155]!, x, m, 'recordCompanyPartyReference', e); else lack(s, $RecordCompanyPartyReference, r[155]!, e);
  const a1 = s.at; if ((x = m.role) !== undefined) n++; if (has(x)) AdministratingRecordCompanyRole(s, $Role, x, m, 'role', e); if (s.at === a1) AdministratingRecordCompanyRole(s, $Role, {}, {}, 'nothing', e);
  below(s, t, d);
  K_AdministratingRecordCompany_2.rest(s, m, n);
}
const K_AdministratingRecordCompany_2 = new Known('AdministratingRecordCompany', 'recordCompanyPartyReference role');

function GenreWithTerritory_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.genreText) !== undefined) n++, dueText(s, $GenreText, r[0]!, x, m, 'genreText', e); else lack(s, $GenreText, r[0]!, e);
  if ((x = m.subGenre) !== undefined) n++, text(s, $SubGenre, r[0]!, x, m, 'subGenre', e);
  if ((x = m.genreCategories) !== undefined) { n++; for (let i = 0; i < x.length; i++) GenreCategory(s, $GenreCategory, x[i], e); }
  if ((x = m.subGenreCategories) !== undefined) { n++; for (let i = 0; i < x.length; i++) SubGenreCategory_2(s, $SubGenreCategory, x[i], e); }
  below(s, t, d);
  K_GenreWithTerritory_3.rest(s, m, n);
}
const K_GenreWithTerritory_3 = new Known('GenreWithTerritory', 'languageAndScriptCode applicableTerritoryCode isDefault genreText subGenre genreCategories subGenreCategories');

function ResourceGroup_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  const _resourceGroupReleaseReference = m.resourceGroupReleaseReference; if (_resourceGroupReleaseReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if (has(_noDisplaySequence) || has(_displaySequence)) {
    const c1 = has(_noDisplaySequence) ? 0 : has(_displaySequence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_noDisplaySequence)) dueText(s, $NoDisplaySequence, r[2]!, _noDisplaySequence, m, 'noDisplaySequence', e); else lack(s, $NoDisplaySequence, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_displaySequence)) dueText(s, $DisplaySequence, r[0]!, _displaySequence, m, 'displaySequence', e); else lack(s, $DisplaySequence, r[0]!, e);
  }
    if (+has(_noDisplaySequence) + +has(_displaySequence) > w1) loseBranches(s, m, ['noDisplaySequence', 'displaySequence'], c1);
  }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if (has(_resourceGroupReleaseReference) || has(_releaseId)) {
    const c2 = has(_resourceGroupReleaseReference) ? 0 : has(_releaseId) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_resourceGroupReleaseReference)) dueText(s, $ResourceGroupReleaseReference, r[153]!, _resourceGroupReleaseReference, m, 'resourceGroupReleaseReference', e); else lack(s, $ResourceGroupReleaseReference, r[153]!, e);
  }
    else if (c2 === 1) {
    if (has(_releaseId)) ReleaseId_4(s, $ReleaseId, _releaseId, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup_5(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem_4(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceGroup_6.rest(s, m, n);
}
const K_ResourceGroup_6 = new Known('ResourceGroup', 'displayTitleTexts displayTitles formalTitles groupingTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences');

function Deal_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _dealTechnicalResourceDetailsReferences = m.dealTechnicalResourceDetailsReferences; if (_dealTechnicalResourceDetailsReferences !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.dealReferences) !== undefined) n++, texts(s, $DealReference, r[0]!, x, e);
  if ((x = m.isCommunicatedOutOfBand) !== undefined) n++, text(s, $IsCommunicatedOutOfBand, r[2]!, x, m, 'isCommunicatedOutOfBand', e);
  if ((x = m.dealTerms) !== undefined) n++, DealTerms_6(s, $DealTerms, x, e);
  if (has(_dealTechnicalResourceDetailsReferences)) {
    above(s, $DealTechnicalResourceDetailsReferenceList, e);
    if (has(_dealTechnicalResourceDetailsReferences)) dueTexts(s, $DealTechnicalResourceDetailsReference, r[158]!, _dealTechnicalResourceDetailsReferences, e + 1); else lack(s, $DealTechnicalResourceDetailsReference, r[158]!, e + 1);
    below(s, $DealTechnicalResourceDetailsReferenceList, e);
  }
  if ((x = m.distributionChannelPages) !== undefined) { n++; for (let i = 0; i < x.length; i++) DistributionChannelPage_2(s, $DistributionChannelPage, x[i], e); }
  belowAny(s, t, d, from);
  K_Deal_6.rest(s, m, n);
}
const K_Deal_6 = new Known('Deal', 'dealReferences isCommunicatedOutOfBand dealTerms dealTechnicalResourceDetailsReferences distributionChannelPages');

function DetailedResourceContributor_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e); else DetailedPartyId_2(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId_2(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole_2(s, $Role, x[i], e); }
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_DetailedResourceContributor_4.rest(s, m, n);
}
const K_DetailedResourceContributor_4 = new Known('DetailedResourceContributor', 'sequenceNumber partyIds partyNames roles instrumentTypes hasMadeFeaturedContribution hasMadeContractedContribution displayCredits');

function EditionContributor_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _contributorPartyReference = m.contributorPartyReference; if (_contributorPartyReference !== undefined) n++;
  const _specialContributor = m.specialContributor; if (_specialContributor !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  const c1 = has(_contributorPartyReference) ? 0 : has(_specialContributor) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_contributorPartyReference)) dueText(s, $ContributorPartyReference, r[155]!, _contributorPartyReference, m, 'contributorPartyReference', e); else lack(s, $ContributorPartyReference, r[155]!, e);
  }
  else if (c1 === 1) {
    const a1 = s.at; if (has(_specialContributor)) SpecialContributorType(s, $SpecialContributor, _specialContributor, m, 'specialContributor', e); if (s.at === a1) SpecialContributorType(s, $SpecialContributor, {}, {}, 'nothing', e);
  }
  if (+has(_contributorPartyReference) + +has(_specialContributor) > w1) loseBranches(s, m, ['contributorPartyReference', 'specialContributor'], c1);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole_2(s, $Role, x[i], e); }
  if ((x = m.aiContribution) !== undefined) n++, text(s, $AiContribution, r[146]!, x, m, 'aiContribution', e);
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.isCredited) !== undefined) n++, IsCredited(s, $IsCredited, x, m, 'isCredited', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits_2(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_EditionContributor_2.rest(s, m, n);
}
const K_EditionContributor_2 = new Known('EditionContributor', 'sequenceNumber contributorPartyReference specialContributor roles aiContribution hasMadeFeaturedContribution hasMadeContractedContribution isCredited displayCredits');

function TechnicalSoundRecordingDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AudioDeliveryFile(s, $DeliveryFile, x[i], e); }
  if ((x = m.hasImmersiveAudioMetadata) !== undefined) n++, text(s, $HasImmersiveAudioMetadata, r[2]!, x, m, 'hasImmersiveAudioMetadata', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecordingClipDetails_2(s, $ClipDetails, x[i], e); }
  below(s, t, d);
  K_TechnicalSoundRecordingDetails_5.rest(s, m, n);
}
const K_TechnicalSoundRecordingDetails_5 = new Known('TechnicalSoundRecordingDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference deliveryFiles hasImmersiveAudioMetadata isClip clipDetails');

function SpecialContributorType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[159]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[159]!, m.value) ? undefined : ownOf(s, r[159]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[159]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[159]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_SpecialContributorType.rest(s, m, w0 === undefined ? n : -1);
}
const K_SpecialContributorType = new Known('SpecialContributorType', 'namespace userDefinedValue value');

function ContributorRole_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.value) !== undefined) n++; if (has(x)) ContributorRoleValue(s, $Value, x, m, 'value', e); if (s.at === a1) ContributorRoleValue(s, $Value, {}, {}, 'nothing', e);
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  below(s, t, d);
  K_ContributorRole_2.rest(s, m, n);
}
const K_ContributorRole_2 = new Known('ContributorRole', 'value instrumentTypes');

function TechnicalVideoDetails_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  if ((x = m.overallBitRate) !== undefined) n++, BitRate(s, $OverallBitRate, x, m, 'overallBitRate', e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoDeliveryFile(s, $DeliveryFile, x[i], e); }
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoClipDetails_2(s, $ClipDetails, x[i], e); }
  below(s, t, d);
  K_TechnicalVideoDetails_5.rest(s, m, n);
}
const K_TechnicalVideoDetails_5 = new Known('TechnicalVideoDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference overallBitRate deliveryFiles isClip clipDetails');

function SubGenreCategory_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.values) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SubGenreCategoryValue(s, $Value, x[i], x, i, e); if (s.at === a1) SubGenreCategoryValue(s, $Value, {}, {}, 'nothing', e);
  if ((x = m.descriptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextWithoutTerritory(s, $Description, x[i], x, i, e); }
  below(s, t, d);
  K_SubGenreCategory_2.rest(s, m, n);
}
const K_SubGenreCategory_2 = new Known('SubGenreCategory', 'values descriptions');

function ResourceSubGroup_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  const _resourceGroupReleaseReference = m.resourceGroupReleaseReference; if (_resourceGroupReleaseReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  start(s, t, d);
  if ((x = m.resourceGroupType) !== undefined) n++; dueAttribute(s, $$ResourceGroupType, r[120]!, x, m, 'resourceGroupType', d);
  const from = s.at; over(s);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.formalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $FormalTitle, x[i], e); }
  if ((x = m.groupingTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $GroupingTitle, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if (has(_noDisplaySequence) || has(_displaySequence)) {
    const c1 = has(_noDisplaySequence) ? 0 : has(_displaySequence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_noDisplaySequence)) dueText(s, $NoDisplaySequence, r[2]!, _noDisplaySequence, m, 'noDisplaySequence', e); else lack(s, $NoDisplaySequence, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_displaySequence)) dueText(s, $DisplaySequence, r[0]!, _displaySequence, m, 'displaySequence', e); else lack(s, $DisplaySequence, r[0]!, e);
  }
    if (+has(_noDisplaySequence) + +has(_displaySequence) > w1) loseBranches(s, m, ['noDisplaySequence', 'displaySequence'], c1);
  }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist_2(s, $DisplayArtist, x[i], e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if (has(_resourceGroupReleaseReference) || has(_releaseId)) {
    const c2 = has(_resourceGroupReleaseReference) ? 0 : has(_releaseId) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_resourceGroupReleaseReference)) dueText(s, $ResourceGroupReleaseReference, r[153]!, _resourceGroupReleaseReference, m, 'resourceGroupReleaseReference', e); else lack(s, $ResourceGroupReleaseReference, r[153]!, e);
  }
    else if (c2 === 1) {
    if (has(_releaseId)) ReleaseId_4(s, $ReleaseId, _releaseId, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup_5(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem_4(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceSubGroup_5.rest(s, m, n);
}
const K_ResourceSubGroup_5 = new Known('ResourceSubGroup', 'resourceGroupType displayTitleTexts displayTitles formalTitles groupingTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences');

function ResourceGroupContentItem_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  above(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if (has(_noDisplaySequence) || has(_displaySequence)) {
    const c1 = has(_noDisplaySequence) ? 0 : has(_displaySequence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_noDisplaySequence)) dueText(s, $NoDisplaySequence, r[2]!, _noDisplaySequence, m, 'noDisplaySequence', e); else lack(s, $NoDisplaySequence, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_displaySequence)) dueText(s, $DisplaySequence, r[0]!, _displaySequence, m, 'displaySequence', e); else lack(s, $DisplaySequence, r[0]!, e);
  }
    if (+has(_noDisplaySequence) + +has(_displaySequence) > w1) loseBranches(s, m, ['noDisplaySequence', 'displaySequence'], c1);
  }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[150]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[150]!, e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  if ((x = m.isBonusResource) !== undefined) n++, text(s, $IsBonusResource, r[2]!, x, m, 'isBonusResource', e);
  if ((x = m.isInstantGratificationResource) !== undefined) n++, text(s, $IsInstantGratificationResource, r[2]!, x, m, 'isInstantGratificationResource', e);
  if ((x = m.isPreOrderIncentiveResource) !== undefined) n++, text(s, $IsPreOrderIncentiveResource, r[2]!, x, m, 'isPreOrderIncentiveResource', e);
  below(s, t, d);
  K_ResourceGroupContentItem_4.rest(s, m, n);
}
const K_ResourceGroupContentItem_4 = new Known('ResourceGroupContentItem', 'sequenceNumber noDisplaySequence displaySequence releaseResourceReference linkedReleaseResourceReferences isBonusResource isInstantGratificationResource isPreOrderIncentiveResource');

function DealTerms_6(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  const _distributionChannels = m.distributionChannels; if (_distributionChannels !== undefined) n++;
  const _excludedDistributionChannels = m.excludedDistributionChannels; if (_excludedDistributionChannels !== undefined) n++;
  const _isPromotional = m.isPromotional; if (_isPromotional !== undefined) n++;
  const _promotionalCode = m.promotionalCode; if (_promotionalCode !== undefined) n++;
  const _instantGratificationResources = m.instantGratificationResources; if (_instantGratificationResources !== undefined) n++;
  above(s, t, d);
  if (has(_territoryCodes) || has(_excludedTerritoryCodes)) {
    const c1 = has(_territoryCodes) ? 0 : has(_excludedTerritoryCodes) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    const a1 = s.at; if (has(_territoryCodes)) for (let i = 0; i < _territoryCodes.length; i++) CurrentTerritoryCode(s, $TerritoryCode, _territoryCodes[i], _territoryCodes, i, e); if (s.at === a1) CurrentTerritoryCode(s, $TerritoryCode, {}, {}, 'nothing', e);
  }
    else if (c1 === 1) {
    const a2 = s.at; if (has(_excludedTerritoryCodes)) for (let i = 0; i < _excludedTerritoryCodes.length; i++) CurrentTerritoryCode(s, $ExcludedTerritoryCode, _excludedTerritoryCodes[i], _excludedTerritoryCodes, i, e); if (s.at === a2) CurrentTerritoryCode(s, $ExcludedTerritoryCode, {}, {}, 'nothing', e);
  }
    if (+has(_territoryCodes) + +has(_excludedTerritoryCodes) > w1) loseBranches(s, m, ['territoryCodes', 'excludedTerritoryCodes'], c1);
  }
  if ((x = m.validityPeriods) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) PeriodWithStartDate(s, $ValidityPeriod, x[i], e); else PeriodWithStartDate(s, $ValidityPeriod, {}, e);
  if ((x = m.commercialModelTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CommercialModelType_2(s, $CommercialModelType, x[i], x, i, e); }
  if ((x = m.useTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) DiscoverableUseType_2(s, $UseType, x[i], x, i, e); }
  if ((x = m.userInterfaceTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) UserInterfaceType_2(s, $UserInterfaceType, x[i], x, i, e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.technicalInstantiation) !== undefined) n++, DealTermsTechnicalInstantiation_2(s, $TechnicalInstantiation, x, e);
  if ((x = m.numberOfUsages) !== undefined) n++, text(s, $NumberOfUsages, r[11]!, x, m, 'numberOfUsages', e);
  if (has(_distributionChannels) || has(_excludedDistributionChannels)) {
    const c2 = has(_distributionChannels) ? 0 : has(_excludedDistributionChannels) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_distributionChannels)) for (let i = 0; i < _distributionChannels.length; i++) DSP_3(s, $DistributionChannel, _distributionChannels[i], e); else DSP_3(s, $DistributionChannel, {}, e);
  }
    else if (c2 === 1) {
    if (has(_excludedDistributionChannels)) for (let i = 0; i < _excludedDistributionChannels.length; i++) DSP_3(s, $ExcludedDistributionChannel, _excludedDistributionChannels[i], e); else DSP_3(s, $ExcludedDistributionChannel, {}, e);
  }
    if (+has(_distributionChannels) + +has(_excludedDistributionChannels) > w2) loseBranches(s, m, ['distributionChannels', 'excludedDistributionChannels'], c2);
  }
  if ((x = m.rightsClaimPolicies) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsClaimPolicy_5(s, $RightsClaimPolicy, x[i], e); }
  if ((x = m.priceInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) PriceInformation_2(s, $PriceInformation, x[i], e); }
  if (has(_isPromotional) || has(_promotionalCode)) {
    const c3 = has(_isPromotional) ? 0 : has(_promotionalCode) ? 1 : -1, w3 = 1;
    if (c3 === 0) {
    if (has(_isPromotional)) dueText(s, $IsPromotional, r[2]!, _isPromotional, m, 'isPromotional', e); else lack(s, $IsPromotional, r[2]!, e);
  }
    else if (c3 === 1) {
    if (has(_promotionalCode)) PromotionalCode(s, $PromotionalCode, _promotionalCode, m, 'promotionalCode', e); else PromotionalCode(s, $PromotionalCode, {}, {}, 'nothing', e);
  }
    if (+has(_isPromotional) + +has(_promotionalCode) > w3) loseBranches(s, m, ['isPromotional', 'promotionalCode'], c3);
  }
  if ((x = m.isPreOrderDeal) !== undefined) n++, text(s, $IsPreOrderDeal, r[2]!, x, m, 'isPreOrderDeal', e);
  if (has(_instantGratificationResources)) {
    above(s, $InstantGratificationResourceList, e);
    if (has(_instantGratificationResources)) dueTexts(s, $DealResourceReference, r[150]!, _instantGratificationResources, e + 1); else lack(s, $DealResourceReference, r[150]!, e + 1);
    below(s, $InstantGratificationResourceList, e);
  }
  if ((x = m.physicalReturns) !== undefined) n++, PhysicalReturns(s, $PhysicalReturns, x, e);
  if ((x = m.numberOfProductsPerCarton) !== undefined) n++, text(s, $NumberOfProductsPerCarton, r[11]!, x, m, 'numberOfProductsPerCarton', e);
  below(s, t, d);
  K_DealTerms_6.rest(s, m, n);
}
const K_DealTerms_6 = new Known('DealTerms', 'territoryCodes excludedTerritoryCodes validityPeriods commercialModelTypes useTypes userInterfaceTypes carrierTypes technicalInstantiation numberOfUsages distributionChannels excludedDistributionChannels rightsClaimPolicies priceInformation isPromotional promotionalCode isPreOrderDeal instantGratificationResources physicalReturns numberOfProductsPerCarton');

function SoundRecordingClipDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  const a1 = s.at; if ((x = m.clipType) !== undefined) n++; if (has(x)) ClipType(s, $ClipType, x, m, 'clipType', e); if (s.at === a1) ClipType(s, $ClipType, {}, {}, 'nothing', e);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AudioDeliveryFile(s, $DeliveryFile, x[i], e); }
  below(s, t, d);
  K_SoundRecordingClipDetails_2.rest(s, m, n);
}
const K_SoundRecordingClipDetails_2 = new Known('SoundRecordingClipDetails', 'technicalResourceDetailsReference clipType timings expressionType deliveryFiles');

function ContributorRoleValue(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[115]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[115]!, m.value) ? undefined : ownOf(s, r[115]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[115]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[115]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_ContributorRoleValue.rest(s, m, w0 === undefined ? n : -1);
}
const K_ContributorRoleValue = new Known('ContributorRoleValue', 'namespace userDefinedValue value');

function VideoClipDetails_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[157]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[157]!, e);
  const a1 = s.at; if ((x = m.clipType) !== undefined) n++; if (has(x)) ClipType(s, $ClipType, x, m, 'clipType', e); if (s.at === a1) ClipType(s, $ClipType, {}, {}, 'nothing', e);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoDeliveryFile(s, $DeliveryFile, x[i], e); }
  below(s, t, d);
  K_VideoClipDetails_2.rest(s, m, n);
}
const K_VideoClipDetails_2 = new Known('VideoClipDetails', 'technicalResourceDetailsReference clipType timings topLeftCorner bottomRightCorner expressionType deliveryFiles');

function RightsClaimPolicy_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.conditions) !== undefined) { n++; for (let i = 0; i < x.length; i++) ConditionForRightsClaimPolicy_3(s, $Condition, x[i], e); }
  if ((x = m.rightsClaimPolicyType) !== undefined) n++, dueText(s, $RightsClaimPolicyType, r[77]!, x, m, 'rightsClaimPolicyType', e); else lack(s, $RightsClaimPolicyType, r[77]!, e);
  if ((x = m.rightsClaimPolicyReason) !== undefined) n++, RightsClaimPolicyReason(s, $RightsClaimPolicyReason, x, m, 'rightsClaimPolicyReason', e);
  below(s, t, d);
  K_RightsClaimPolicy_5.rest(s, m, n);
}
const K_RightsClaimPolicy_5 = new Known('RightsClaimPolicy', 'conditions rightsClaimPolicyType rightsClaimPolicyReason');

function PriceInformation_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  const w0 = m.priceType === undefined || m.userDefinedValue === undefined && isListed(r[76]!, m.priceType) ? undefined : ownOf(s, r[76]!, m, 'priceType', 'userDefinedValue', 'namespace', m, 'priceType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? 'UserDefined' : m.priceType) !== undefined) n++, attribute(s, $$PriceType, r[76]!, x, m, 'priceType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  const from = s.at; over(s);
  if ((x = m.priceCode) !== undefined) n++, PriceType_2(s, $PriceCode, x, m, 'priceCode', e);
  if ((x = m.wholesalePricePerUnit) !== undefined) n++, Price(s, $WholesalePricePerUnit, x, m, 'wholesalePricePerUnit', e);
  if ((x = m.bulkOrderWholesalePricePerUnit) !== undefined) n++, Price(s, $BulkOrderWholesalePricePerUnit, x, m, 'bulkOrderWholesalePricePerUnit', e);
  if ((x = m.suggestedRetailPrice) !== undefined) n++, Price(s, $SuggestedRetailPrice, x, m, 'suggestedRetailPrice', e);
  belowAny(s, t, d, from);
  K_PriceInformation_2.rest(s, m, w0 === undefined ? n : -1);
}
const K_PriceInformation_2 = new Known('PriceInformation', 'priceType namespace userDefinedValue priceCode wholesalePricePerUnit bulkOrderWholesalePricePerUnit suggestedRetailPrice');

function RightsClaimPolicyReason(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[160]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[160]!, m.value) ? undefined : ownOf(s, r[160]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[160]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[160]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_RightsClaimPolicyReason.rest(s, m, w0 === undefined ? n : -1);
}
const K_RightsClaimPolicyReason = new Known('RightsClaimPolicyReason', 'namespace userDefinedValue value');

export {
  AdministratingRecordCompanyRole,
  AdministratingRecordCompanyWithReference,
  AdministratingRecordCompany_2,
  Affiliation,
  Affiliation_3,
  AllTerritoryCode,
  AspectRatio_2,
  AspectRatio_3,
  AudioCodecType,
  AudioDeliveryFile,
  AvRating_2,
  AvRating_3,
  BitRate,
  CLine,
  CLineWithDefault,
  CLine_2,
  CarrierType,
  CatalogNumber,
  Channel,
  ChapterId,
  Chapter_5,
  Character_3,
  Character_4,
  ClipDetails,
  ClipRelease_2,
  ClipType,
  CommercialModelType,
  CommercialModelType_2,
  ConditionForRightsClaimPolicy,
  ConditionForRightsClaimPolicy_3,
  ContainerFormat,
  ContributorRole,
  ContributorRoleValue,
  ContributorRole_2,
  Contributor_2,
  Contributor_3,
  CoreArea,
  CourtesyLineWithDefault,
  CourtesyLine_2,
  CueOrigin,
  CueSheetType,
  CueSheet_3,
  CueThemeType,
  CueUseType,
  CueVisualPerceptionType,
  CueVocalType,
  Cue_3,
  CurrentTerritoryCode,
  DSP_3,
  DealTermsTechnicalInstantiation,
  DealTermsTechnicalInstantiation_2,
  DealTerms_6,
  Deal_6,
  Deity,
  DelegatedUsageRights,
  DelegatedUsageRights_2,
  DescriptionWithTerritory,
  DetailedHashSum,
  DetailedPartyId_2,
  DetailedResourceContributor_3,
  DetailedResourceContributor_4,
  DiscoverableUseType,
  DiscoverableUseType_2,
  DisplayArtist,
  DisplayArtistNameWithDefault,
  DisplayArtistNameWithOriginalLanguage,
  DisplayArtistRole,
  DisplayArtist_2,
  DisplayCredits,
  DisplayCredits_2,
  DisplaySubTitle_2,
  DisplayTitleText,
  DisplayTitleText_3,
  DisplayTitle_4,
  DistributionChannelPage_2,
  EditionContributor_2,
  EventDateTimeWithoutFlags,
  EventDateTimeWithoutFlags_2,
  EventDateTime_2,
  EventDateWithCurrentTerritory,
  EventDateWithDefault,
  EventDateWithoutFlags,
  EventDateWithoutFlags_2,
  EventDate_3,
  Extent,
  ExternalResourceLink_2,
  ExternalResourceLink_3,
  ExternallyLinkedResourceType,
  File_3,
  FingerprintAlgorithmType,
  Fingerprint_2,
  FirstPublicationDate,
  FrameRate,
  FulfillmentDate,
  FulfillmentDateWithTerritory,
  GenreCategory,
  GenreCategoryValue,
  GenreWithTerritory,
  GenreWithTerritory_2,
  GenreWithTerritory_3,
  HashSumAlgorithmType,
  HdrVideoDynamicMetadataType,
  ImageCodecType,
  ImageType,
  Image_6,
  InstrumentType,
  IsCredited,
  KeywordsWithTerritory,
  Language,
  LinkedReleaseResourceReference_2,
  LinkedReleaseResourceReference_4,
  LocationAndDateOfSession_2,
  MarketingComment,
  MessageAuditTrailEvent_2,
  MessageHeader_2,
  MessageHeader_3,
  MessagingPartyWithoutCode,
  MusicalWorkId,
  Name_2,
  OperatingSystemType,
  PLine,
  PLineWithDefault,
  PLine_2,
  ParentalWarningTypeWithStandard,
  ParentalWarningTypeWithTerritory,
  PartyNameWithTerritory,
  PartyNameWithTerritory_3,
  PartyNameWithoutCode,
  PartyName_2,
  PartyRelationshipType_2,
  PartyWithRole_2,
  Party_5,
  Percentage,
  PeriodWithStartDate,
  PeriodWithoutFlags,
  PeriodWithoutFlags_2,
  Period_2,
  PhysicalReturns,
  Prefix,
  PreviewDetails_2,
  Price,
  PriceInformationWithType,
  PriceInformationWithType_2,
  PriceInformation_2,
  PriceType,
  PriceType_2,
  PromotionalCode,
  ProprietaryId,
  ProprietaryId_2,
  PurgeReleaseMessage_4,
  PurgeReleaseMessage_5,
  PurgedRelease_4,
  PurgedRelease_5,
  Purpose,
  Raga,
  RatingAgency,
  RatingReason,
  Reason,
  RecordingFormat,
  RelatedParty_2,
  RelatedParty_3,
  RelatedRelease_6,
  RelatedResource,
  RelatedResource_4,
  ReleaseAdmin,
  ReleaseDeal_6,
  ReleaseId_3,
  ReleaseId_4,
  ReleaseLabelReference,
  ReleaseLabelReferenceWithParty,
  ReleaseLabelReference_2,
  ReleaseRelationshipType,
  ReleaseTypeForReleaseNotification,
  ReleaseVisibility_3,
  Release_6,
  ResourceContainedResourceReference,
  ResourceContainedResourceReference_2,
  ResourceContributorRole,
  ResourceGroupContentItem,
  ResourceGroupContentItem_4,
  ResourceGroup_6,
  ResourceId,
  ResourceProprietaryId,
  ResourceRightsController_5,
  ResourceSubGroup_5,
  RightsClaimPolicyReason,
  RightsClaimPolicy_2,
  RightsClaimPolicy_5,
  RightsType,
  SamplingRate,
  Segment,
  ServiceException,
  SessionType,
  SheetMusicCodecType,
  SheetMusicCodecType_2,
  SheetMusicId,
  SheetMusicType,
  SheetMusicType_2,
  SheetMusic_6,
  SimpleRightsType,
  SoftwareType,
  Software_6,
  SoundRecordingClipDetails_2,
  SoundRecordingEdition_2,
  SoundRecordingId,
  SoundRecordingPreviewDetails_3,
  SoundRecordingType,
  SoundRecording_6,
  SpecialContributorType,
  SubGenreCategory,
  SubGenreCategoryValue,
  SubGenreCategory_2,
  SynopsisWithTerritory,
  Tala,
  TechnicalImageDetails_2,
  TechnicalImageDetails_5,
  TechnicalSheetMusicDetails_2,
  TechnicalSheetMusicDetails_5,
  TechnicalSoftwareDetails_2,
  TechnicalSoftwareDetails_5,
  TechnicalSoundRecordingDetails_2,
  TechnicalSoundRecordingDetails_5,
  TechnicalTextDetails_2,
  TechnicalTextDetails_5,
  TechnicalVideoDetails_2,
  TechnicalVideoDetails_5,
  TextCodecType,
  TextId,
  TextType,
  TextWithFormat,
  TextWithoutTerritory,
  Text_6,
  Timing,
  Timing_2,
  TitleDisplayInformation,
  Title_3,
  Title_4,
  TrackReleaseVisibility_3,
  TrackRelease_5,
  UseType,
  UseType_2,
  UserInterfaceType_2,
  ValidityPeriod,
  Venue,
  VersionType,
  VideoClipDetails_2,
  VideoCodecType,
  VideoDefinitionType,
  VideoDeliveryFile,
  VideoEdition_2,
  VideoId,
  VideoType,
  VideoType_2,
  Video_6,
  WorkRightsController,
  WorkRightsController_2,
  WorkRightsController_3,
};
