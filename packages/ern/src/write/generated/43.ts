// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of ERN 4.3. Do not edit.
import type { Shape } from '../../mapping/row.ts';
import { attribute, dueAttribute } from '../attributes.ts';
import { beginBody, endBody, pasteBody } from '../body.ts';
import { above, below, belowAny, over, start } from '../elements.ts';
import { Known, has, loseBranches } from '../losses.ts';
import { isListed, ownOf } from '../own-values.ts';
import { asShape, isObject } from '../shapes.ts';
import { content, dueText, dueTexts, lack, text, texts, value } from '../texts.ts';
import type { Sink } from '../sink.ts';
import type { Tag } from '../tag.ts';
import type { VersionWriter } from '../version-writer.ts';
import { AdministratingRecordCompanyWithReference, AspectRatio_3, AudioDeliveryFile, AvRating_3, BitRate, CLine, CLineWithDefault, CarrierType, Character_3, ClipDetails, ClipType, CommercialModelType_2, ConditionForRightsClaimPolicy_3, ContributorRole, Contributor_2, CourtesyLineWithDefault, CueOrigin, CueSheetType, CueThemeType, CueUseType, CueVisualPerceptionType, CueVocalType, CurrentTerritoryCode, DSP_3, DealTermsTechnicalInstantiation_2, Deity, DelegatedUsageRights_2, DescriptionWithTerritory, DetailedPartyId_2, DiscoverableUseType_2, DisplayArtist, DisplayCredits, DisplaySubTitle_2, DisplayTitleText_3, DisplayTitle_4, DistributionChannelPage_2, EventDateWithDefault, EventDateWithoutFlags_2, Extent, ExternalResourceLink_3, File_3, Fingerprint_2, FirstPublicationDate, FulfillmentDateWithTerritory, GenreWithTerritory_2, ImageCodecType, ImageType, IsCredited, KeywordsWithTerritory, Language, LinkedReleaseResourceReference_4, LocationAndDateOfSession_2, MarketingComment, MessageHeader_2, MusicalWorkId, OperatingSystemType, PLine, PLineWithDefault, ParentalWarningTypeWithTerritory, PartyNameWithTerritory_3, Percentage, PeriodWithStartDate, PhysicalReturns, PriceInformationWithType_2, PromotionalCode, ProprietaryId, ProprietaryId_2, PurgeReleaseMessage_4, Raga, Reason, RecordingFormat, RelatedParty_2, ReleaseAdmin, ReleaseId_4, ReleaseLabelReferenceWithParty, ReleaseLabelReference_2, ReleaseRelationshipType, ReleaseTypeForReleaseNotification, ResourceContainedResourceReference, ResourceId, ResourceProprietaryId, RightsType, SheetMusicCodecType_2, SheetMusicId, SheetMusicType_2, SoftwareType, SoundRecordingId, SoundRecordingType, SynopsisWithTerritory, Tala, TextCodecType, TextId, TextType, Timing_2, UserInterfaceType_2, ValidityPeriod, VersionType, VideoDeliveryFile, VideoId, VideoType_2, WorkRightsController_2 } from './shared.ts';
import { $$ApplicableTerritoryCode, $$ApplyClassicalProfileVariant, $$DoNotDisplayDates, $$IsDefault, $$IsInOriginalLanguage, $$IsMainRelease, $$IsSupplemental, $$LanguageAndScriptCode, $$Namespace, $$ReleaseProfileVariantVersionId, $$ReleaseProfileVersionId, $$ResourceGroupType, $$SequenceNumber, $$TitleType, $$UserDefinedValue, $AdditionalTitle, $AdministratingRecordCompany, $Affiliation, $ArtistProfilePage, $AspectRatio, $AudioChapterReference, $AvRating, $BitDepth, $BottomRightCorner, $CLine, $CarrierType, $Chapter, $ChapterId, $ChapterList, $ChapterReference, $Character, $ClipDetails, $ClipPreviewStartDateTime, $ClipRelease, $ClipType, $ColorDepth, $CommercialModelType, $CompanyName, $CompositeMusicalWorkType, $Condition, $ContainsHiddenContent, $Contributor, $ContributorPartyReference, $CourtesyLine, $CoverArtPreviewStartDateTime, $CreationDate, $Cue, $CueOrigin, $CueSheet, $CueSheetId, $CueSheetList, $CueSheetReference, $CueSheetType, $CueThemeType, $CueUseType, $CueVisualPerceptionType, $CueVocalType, $Deal, $DealList, $DealReference, $DealReleaseReference, $DealResourceReference, $DealTechnicalResourceDetailsReference, $DealTechnicalResourceDetailsReferenceList, $DealTerms, $Deity, $DelegatedUsageRights, $DeliveryFile, $Description, $DisableCrossfade, $DisableSearch, $DisplayArtist, $DisplayArtistName, $DisplayCredits, $DisplaySequence, $DisplayTitle, $DisplayTitleText, $DistributionChannel, $DistributionChannelPage, $Duration, $EditionContributor, $EndTime, $ExcludedDistributionChannel, $ExcludedTerritoryCode, $ExpressionType, $ExternalResourceLink, $File, $Fingerprint, $FirstPublicationDate, $FullTrackListingPreviewStartDateTime, $Genre, $HasForegroundVocalPerformance, $HasImmersiveAudioMetadata, $HasMadeContractedContribution, $HasMadeFeaturedContribution, $HasMusicalContent, $HasVocalPerformance, $HiResMusicDescription, $Image, $ImageCodecType, $ImageHeight, $ImageResolution, $ImageWidth, $InstantGratificationResourceList, $IsBonusResource, $IsClip, $IsCommunicatedOutOfBand, $IsCover, $IsCredited, $IsDance, $IsHiResMusic, $IsInstantGratificationResource, $IsInstrumental, $IsMultiArtistCompilation, $IsPreOrderDeal, $IsPreOrderIncentiveResource, $IsPromotional, $IsProvidedInDelivery, $IsRemastered, $IsSingleArtistCompilation, $IsSoundtrack, $Keywords, $LanguageOfDubbing, $LanguageOfLyrics, $LanguageOfPerformance, $LanguageOfText, $LinkedReleaseResourceReference, $LocationAndDateOfSession, $MarketingComment, $MasteredDate, $MessageHeader, $NoDisplaySequence, $NumberOfProductsPerCarton, $NumberOfUsages, $OperatingSystemType, $OriginalReleaseDate, $OverallBitRate, $PLine, $ParentalWarningType, $Party, $PartyAffiliateReference, $PartyId, $PartyList, $PartyName, $PartyReference, $PercentageOfRightsAssignment, $PhysicalReturns, $PriceInformation, $PromotionalCode, $Raga, $ReasonForCueSheetAbsence, $RecordingFormat, $RecordingMode, $RelatedParty, $RelatedRelease, $RelatedResource, $Release, $ReleaseAdmin, $ReleaseDate, $ReleaseDeal, $ReleaseDisplayStartDateTime, $ReleaseId, $ReleaseLabelReference, $ReleaseList, $ReleaseReference, $ReleaseRelationshipType, $ReleaseResourceReference, $ReleaseType, $ReleaseVisibility, $ReleaseVisibilityReference, $RemasteredDate, $RepresentativeImageReference, $ResourceContainedResourceReference, $ResourceContainedResourceReferenceList, $ResourceGroup, $ResourceGroupContentItem, $ResourceGroupReleaseReference, $ResourceId, $ResourceList, $ResourceReference, $ResourceRelatedResourceReference, $ResourceRelationshipType, $ResourceRightsController, $RightSharePercentage, $RightShareUnknown, $RightsClaimPolicy, $RightsClaimPolicyType, $RightsControlType, $RightsControllerPartyReference, $RightsType, $Role, $SequenceNumber, $SheetMusic, $SheetMusicCodecType, $Software, $SoundRecording, $SoundRecordingEdition, $StartTime, $SubTitle, $SubTitleLanguage, $SupplementalDocument, $SupplementalDocumentList, $Synopsis, $Tala, $TargetURL, $TechnicalDetails, $TechnicalInstantiation, $TechnicalResourceDetailsReference, $TerritoryCode, $Text, $TextCodecType, $Timing, $TitleText, $TopLeftCorner, $TrackListingPreviewStartDateTime, $TrackRelease, $TrackReleaseVisibility, $Type, $UseType, $UserInterfaceType, $ValidityPeriod, $VersionType, $Video, $VideoChapterReference, $VideoCueSheetReference, $VideoEdition, $VisibilityReference, $WorkId, $WorkRightsController, downs, types } from './tables.ts';

function NewReleaseMessage_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  const _cueSheets = m.cueSheets; if (_cueSheets !== undefined) n++;
  const _chapters = m.chapters; if (_chapters !== undefined) n++;
  const _releaseDeals = m.releaseDeals; if (_releaseDeals !== undefined) n++;
  const _releaseVisibilities = m.releaseVisibilities; if (_releaseVisibilities !== undefined) n++;
  const _trackReleaseVisibilities = m.trackReleaseVisibilities; if (_trackReleaseVisibilities !== undefined) n++;
  const _supplementalDocuments = m.supplementalDocuments; if (_supplementalDocuments !== undefined) n++;
  start(s, t, d);
  if ((x = m.releaseProfileVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVersionId, r[92]!, x, m, 'releaseProfileVersionId');
  if ((x = m.releaseProfileVariantVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVariantVersionId, r[93]!, x, m, 'releaseProfileVariantVersionId');
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_2(s, $MessageHeader, x, e); else MessageHeader_2(s, $MessageHeader, {}, e);
  if (s.known) n += pasteBody(s, s.known);
  else {
    beginBody(s); const b = n;
    if ((x = m.releaseAdmins) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseAdmin(s, $ReleaseAdmin, x[i], e); }
    above(s, $PartyList, e);
    if ((x = m.parties) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Party_4(s, $Party, x[i], e + 1); else Party_4(s, $Party, {}, e + 1);
    below(s, $PartyList, e);
    if (has(_cueSheets)) {
    above(s, $CueSheetList, e);
    if (has(_cueSheets)) for (let i = 0; i < _cueSheets.length; i++) CueSheet_2(s, $CueSheet, _cueSheets[i], e + 1); else CueSheet_2(s, $CueSheet, {}, e + 1);
    below(s, $CueSheetList, e);
  }
    above(s, $ResourceList, e);
    if ((x = m.soundRecordings) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecording_5(s, $SoundRecording, x[i], e + 1); }
    if ((x = m.videos) !== undefined) { n++; for (let i = 0; i < x.length; i++) Video_5(s, $Video, x[i], e + 1); }
    if ((x = m.images) !== undefined) { n++; for (let i = 0; i < x.length; i++) Image_5(s, $Image, x[i], e + 1); }
    if ((x = m.texts) !== undefined) { n++; for (let i = 0; i < x.length; i++) Text_5(s, $Text, x[i], e + 1); }
    if ((x = m.sheetMusic) !== undefined) { n++; for (let i = 0; i < x.length; i++) SheetMusic_5(s, $SheetMusic, x[i], e + 1); }
    if ((x = m.software) !== undefined) { n++; for (let i = 0; i < x.length; i++) Software_5(s, $Software, x[i], e + 1); }
    below(s, $ResourceList, e);
    if (has(_chapters)) {
    above(s, $ChapterList, e);
    if (has(_chapters)) for (let i = 0; i < _chapters.length; i++) Chapter_4(s, $Chapter, _chapters[i], e + 1); else Chapter_4(s, $Chapter, {}, e + 1);
    below(s, $ChapterList, e);
  }
    above(s, $ReleaseList, e);
    if ((x = m.release) !== undefined) n++, Release_5(s, $Release, x, e + 1);
    if ((x = m.trackReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) TrackRelease_4(s, $TrackRelease, x[i], e + 1); }
    if ((x = m.clipReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipRelease(s, $ClipRelease, x[i], e + 1); }
    below(s, $ReleaseList, e);
    endBody(s, n - b);
  }
  if (has(_releaseDeals) || has(_releaseVisibilities) || has(_trackReleaseVisibilities)) {
    above(s, $DealList, e);
    if (has(_releaseDeals)) for (let i = 0; i < _releaseDeals.length; i++) ReleaseDeal_5(s, $ReleaseDeal, _releaseDeals[i], e + 1); else ReleaseDeal_5(s, $ReleaseDeal, {}, e + 1);
    if (has(_releaseVisibilities)) for (let i = 0; i < _releaseVisibilities.length; i++) ReleaseVisibility_2(s, $ReleaseVisibility, _releaseVisibilities[i], e + 1);
    if (has(_trackReleaseVisibilities)) for (let i = 0; i < _trackReleaseVisibilities.length; i++) TrackReleaseVisibility_2(s, $TrackReleaseVisibility, _trackReleaseVisibilities[i], e + 1);
    below(s, $DealList, e);
  }
  if (has(_supplementalDocuments)) {
    above(s, $SupplementalDocumentList, e);
    if (has(_supplementalDocuments)) for (let i = 0; i < _supplementalDocuments.length; i++) File_3(s, $SupplementalDocument, _supplementalDocuments[i], e + 1); else File_3(s, $SupplementalDocument, {}, e + 1);
    below(s, $SupplementalDocumentList, e);
  }
  below(s, t, d);
  K_NewReleaseMessage_5.rest(s, m, n);
}
const K_NewReleaseMessage_5 = new Known('NewReleaseMessage', 'messageType releaseProfileVersionId releaseProfileVariantVersionId languageAndScriptCode messageHeader releaseAdmins parties cueSheets soundRecordings videos images texts sheetMusic software chapters release trackReleases clipReleases releaseDeals releaseVisibilities trackReleaseVisibilities supplementalDocuments');

function Party_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _partyIds = m.partyIds; if (_partyIds !== undefined) n++;
  const _partyNames = m.partyNames; if (_partyNames !== undefined) n++;
  above(s, t, d);
  if ((x = m.partyReference) !== undefined) n++, dueText(s, $PartyReference, r[94]!, x, m, 'partyReference', e); else lack(s, $PartyReference, r[94]!, e);
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
  if ((x = m.affiliations) !== undefined) { n++; for (let i = 0; i < x.length; i++) Affiliation_2(s, $Affiliation, x[i], e); }
  if ((x = m.relatedParties) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedParty_2(s, $RelatedParty, x[i], e); }
  if ((x = m.artistProfilePages) !== undefined) n++, texts(s, $ArtistProfilePage, r[0]!, x, e);
  below(s, t, d);
  K_Party_4.rest(s, m, n);
}
const K_Party_4 = new Known('Party', 'partyReference partyIds partyNames affiliations relatedParties artistProfilePages');

function CueSheet_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.cueSheetIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $CueSheetId, x[i], x, i, e); }
  if ((x = m.cueSheetReference) !== undefined) n++, dueText(s, $CueSheetReference, r[6]!, x, m, 'cueSheetReference', e); else lack(s, $CueSheetReference, r[6]!, e);
  const a1 = s.at; if ((x = m.cueSheetType) !== undefined) n++; if (has(x)) CueSheetType(s, $CueSheetType, x, m, 'cueSheetType', e); if (s.at === a1) CueSheetType(s, $CueSheetType, {}, {}, 'nothing', e);
  if ((x = m.cues) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Cue_2(s, $Cue, x[i], e); else Cue_2(s, $Cue, {}, e);
  below(s, t, d);
  K_CueSheet_2.rest(s, m, n);
}
const K_CueSheet_2 = new Known('CueSheet', 'cueSheetIds cueSheetReference cueSheetType cues');

function SoundRecording_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[43]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  if ((x = m.applyClassicalProfileVariant) !== undefined) n++, attribute(s, $$ApplyClassicalProfileVariant, r[2]!, x, m, 'applyClassicalProfileVariant');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoundRecordingType(s, $Type, x, m, 'type', e); if (s.at === a1) SoundRecordingType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.soundRecordingEditions) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingEdition(s, $SoundRecordingEdition, x[i], e); else SoundRecordingEdition(s, $SoundRecordingEdition, {}, e);
  if ((x = m.recordingFormats) !== undefined) { n++; for (let i = 0; i < x.length; i++) RecordingFormat(s, $RecordingFormat, x[i], x, i, e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault_2(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_3(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $RemasteredDate, x, m, 'remasteredDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FirstPublicationDate(s, $FirstPublicationDate, x[i], x, i, e); }
  if ((x = m.locationsAndDatesOfSession) !== undefined) { n++; for (let i = 0; i < x.length; i++) LocationAndDateOfSession_2(s, $LocationAndDateOfSession, x[i], e); }
  const a2 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a2) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.compositeMusicalWorkType) !== undefined) n++, text(s, $CompositeMusicalWorkType, r[95]!, x, m, 'compositeMusicalWorkType', e);
  if ((x = m.isCover) !== undefined) n++, text(s, $IsCover, r[2]!, x, m, 'isCover', e);
  if ((x = m.hasVocalPerformance) !== undefined) n++, text(s, $HasVocalPerformance, r[2]!, x, m, 'hasVocalPerformance', e);
  if ((x = m.hasForegroundVocalPerformance) !== undefined) n++, text(s, $HasForegroundVocalPerformance, r[2]!, x, m, 'hasForegroundVocalPerformance', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.isHiResMusic) !== undefined) n++, text(s, $IsHiResMusic, r[2]!, x, m, 'isHiResMusic', e);
  if ((x = m.disableCrossfade) !== undefined) n++, text(s, $DisableCrossfade, r[2]!, x, m, 'disableCrossfade', e);
  if ((x = m.disableSearch) !== undefined) n++, text(s, $DisableSearch, r[2]!, x, m, 'disableSearch', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfPerformance, x[i], x, i, e); }
  if ((x = m.ragas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Raga(s, $Raga, x[i], x, i, e); }
  if ((x = m.talas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Tala(s, $Tala, x[i], x, i, e); }
  if ((x = m.deities) !== undefined) { n++; for (let i = 0; i < x.length; i++) Deity(s, $Deity, x[i], x, i, e); }
  if ((x = m.audioChapterReferences) !== undefined) n++, texts(s, $AudioChapterReference, r[20]!, x, e);
  below(s, t, d);
  K_SoundRecording_5.rest(s, m, n);
}
const K_SoundRecording_5 = new Known('SoundRecording', 'languageAndScriptCode isSupplemental applyClassicalProfileVariant resourceReference type soundRecordingEditions recordingFormats workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDate firstPublicationDates locationsAndDatesOfSession parentalWarningTypes relatedReleases relatedResources compositeMusicalWorkType isCover hasVocalPerformance hasForegroundVocalPerformance isInstrumental containsHiddenContent isRemastered isHiResMusic disableCrossfade disableSearch displayCredits languagesOfPerformance ragas talas deities audioChapterReferences additionalTitles');

function Video_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[44]!(asShape(v), s));
  let n = 0, x: any;
  const _videoCueSheetReferences = m.videoCueSheetReferences; if (_videoCueSheetReferences !== undefined) n++;
  const _reasonForCueSheetAbsence = m.reasonForCueSheetAbsence; if (_reasonForCueSheetAbsence !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  if ((x = m.applyClassicalProfileVariant) !== undefined) n++, attribute(s, $$ApplyClassicalProfileVariant, r[2]!, x, m, 'applyClassicalProfileVariant');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) VideoType_2(s, $Type, x, m, 'type', e); if (s.at === a1) VideoType_2(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.videoEditions) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) VideoEdition(s, $VideoEdition, x[i], e); else VideoEdition(s, $VideoEdition, {}, e);
  if ((x = m.recordingFormats) !== undefined) { n++; for (let i = 0; i < x.length; i++) RecordingFormat(s, $RecordingFormat, x[i], x, i, e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault_2(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_3(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags_2(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithoutFlags_2(s, $RemasteredDate, x[i], x, i, e); }
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  const a2 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a2) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_3(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.compositeMusicalWorkType) !== undefined) n++, text(s, $CompositeMusicalWorkType, r[95]!, x, m, 'compositeMusicalWorkType', e);
  if (has(_videoCueSheetReferences) || has(_reasonForCueSheetAbsence)) {
    const c1 = has(_videoCueSheetReferences) ? 0 : has(_reasonForCueSheetAbsence) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_videoCueSheetReferences)) dueTexts(s, $VideoCueSheetReference, r[27]!, _videoCueSheetReferences, e); else lack(s, $VideoCueSheetReference, r[27]!, e);
  }
    else if (c1 === 1) {
    if (has(_reasonForCueSheetAbsence)) Reason(s, $ReasonForCueSheetAbsence, _reasonForCueSheetAbsence, m, 'reasonForCueSheetAbsence', e); else Reason(s, $ReasonForCueSheetAbsence, {}, {}, 'nothing', e);
  }
    if (+has(_videoCueSheetReferences) + +has(_reasonForCueSheetAbsence) > w1) loseBranches(s, m, ['videoCueSheetReferences', 'reasonForCueSheetAbsence'], c1);
  }
  if ((x = m.isCover) !== undefined) n++, text(s, $IsCover, r[2]!, x, m, 'isCover', e);
  if ((x = m.hasVocalPerformance) !== undefined) n++, text(s, $HasVocalPerformance, r[2]!, x, m, 'hasVocalPerformance', e);
  if ((x = m.hasForegroundVocalPerformance) !== undefined) n++, text(s, $HasForegroundVocalPerformance, r[2]!, x, m, 'hasForegroundVocalPerformance', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfPerformance, x[i], x, i, e); }
  if ((x = m.languagesOfDubbing) !== undefined) n++, texts(s, $LanguageOfDubbing, r[122]!, x, e);
  if ((x = m.subTitleLanguages) !== undefined) n++, texts(s, $SubTitleLanguage, r[122]!, x, e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.ragas) !== undefined) n++, texts(s, $Raga, r[0]!, x, e);
  if ((x = m.talas) !== undefined) n++, texts(s, $Tala, r[0]!, x, e);
  if ((x = m.deities) !== undefined) n++, texts(s, $Deity, r[0]!, x, e);
  if ((x = m.videoChapterReferences) !== undefined) n++, texts(s, $VideoChapterReference, r[20]!, x, e);
  below(s, t, d);
  K_Video_5.rest(s, m, n);
}
const K_Video_5 = new Known('Video', 'languageAndScriptCode isSupplemental applyClassicalProfileVariant resourceReference type videoEditions recordingFormats workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDates firstPublicationDates parentalWarningTypes avRatings relatedReleases relatedResources compositeMusicalWorkType videoCueSheetReferences reasonForCueSheetAbsence isCover hasVocalPerformance hasForegroundVocalPerformance isInstrumental containsHiddenContent isRemastered displayCredits languagesOfPerformance languagesOfDubbing subTitleLanguages resourceContainedResourceReferences ragas talas deities videoChapterReferences additionalTitles');

function Image_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[5]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) ImageType(s, $Type, x, m, 'type', e); if (s.at === a1) ImageType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.descriptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) DescriptionWithTerritory(s, $Description, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalImageDetails_4(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Image_5.rest(s, m, n);
}
const K_Image_5 = new Known('Image', 'languageAndScriptCode isSupplemental resourceReference type resourceIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent descriptions technicalDetails additionalTitles');

function Text_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[6]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) TextType(s, $Type, x, m, 'type', e); if (s.at === a1) TextType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextId(s, $ResourceId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalTextDetails_4(s, $TechnicalDetails, x[i], e); }
  if ((x = m.languagesOfText) !== undefined) { n++; for (let i = 0; i < x.length; i++) Language(s, $LanguageOfText, x[i], x, i, e); }
  below(s, t, d);
  K_Text_5.rest(s, m, n);
}
const K_Text_5 = new Known('Text', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent resourceContainedResourceReferences technicalDetails languagesOfText additionalTitles');

function SheetMusic_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[7]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SheetMusicType_2(s, $Type, x, m, 'type', e); if (s.at === a1) SheetMusicType_2(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SheetMusicId(s, $ResourceId, x[i], e); else SheetMusicId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault_2(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.languageOfLyrics) !== undefined) n++, text(s, $LanguageOfLyrics, r[122]!, x, m, 'languageOfLyrics', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSheetMusicDetails_4(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_SheetMusic_5.rest(s, m, n);
}
const K_SheetMusic_5 = new Known('SheetMusic', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent languageOfLyrics resourceContainedResourceReferences technicalDetails additionalTitles');

function Software_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[8]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoftwareType(s, $Type, x, m, 'type', e); if (s.at === a1) SoftwareType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController_4(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController_2(s, $WorkRightsController, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags_2(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoftwareDetails_4(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Software_5.rest(s, m, n);
}
const K_Software_5 = new Known('Software', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers pLines cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent resourceContainedResourceReferences technicalDetails additionalTitles');

function Chapter_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[37]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.chapterReference) !== undefined) n++, dueText(s, $ChapterReference, r[10]!, x, m, 'chapterReference', e); else lack(s, $ChapterReference, r[10]!, e);
  if ((x = m.chapterIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId_2(s, $ChapterId, x[i], x, i, e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_3(s, $Character, x[i], e); }
  if ((x = m.representativeImageReference) !== undefined) n++, text(s, $RepresentativeImageReference, r[12]!, x, m, 'representativeImageReference', e);
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  below(s, t, d);
  K_Chapter_4.rest(s, m, n);
}
const K_Chapter_4 = new Known('Chapter', 'languageAndScriptCode chapterReference chapterIds displayTitleTexts displayTitles sequenceNumber contributors characters representativeImageReference startTime duration endTime additionalTitles');

function Release_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[10]!(asShape(v), s));
  let n = 0, x: any;
  const _isSingleArtistCompilation = m.isSingleArtistCompilation; if (_isSingleArtistCompilation !== undefined) n++;
  const _isMultiArtistCompilation = m.isMultiArtistCompilation; if (_isMultiArtistCompilation !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[13]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[13]!, e);
  const a1 = s.at; if ((x = m.releaseTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseTypeForReleaseNotification(s, $ReleaseType, x[i], x, i, e); if (s.at === a1) ReleaseTypeForReleaseNotification(s, $ReleaseType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText_3(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); else DisplayTitle_4(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault_2(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  const a2 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a2) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.administratingRecordCompanies) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdministratingRecordCompanyWithReference(s, $AdministratingRecordCompany, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_2(s, $Genre, x[i], e); else GenreWithTerritory_2(s, $Genre, {}, e);
  if ((x = m.releaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $ReleaseDate, x[i], x, i, e); }
  if ((x = m.originalReleaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $OriginalReleaseDate, x[i], x, i, e); }
  if ((x = m.releaseVisibilityReferences) !== undefined) n++, texts(s, $ReleaseVisibilityReference, r[123]!, x, e);
  const a3 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a3) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_3(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
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
  if ((x = m.resourceGroup) !== undefined) n++, ResourceGroup_5(s, $ResourceGroup, x, e); else ResourceGroup_5(s, $ResourceGroup, {}, e);
  if ((x = m.externalResourceLinks) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternalResourceLink_3(s, $ExternalResourceLink, x[i], e); }
  if ((x = m.targetURL) !== undefined) n++, text(s, $TargetURL, r[0]!, x, m, 'targetURL', e);
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.ragas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Raga(s, $Raga, x[i], x, i, e); }
  if ((x = m.talas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Tala(s, $Tala, x[i], x, i, e); }
  if ((x = m.deities) !== undefined) { n++; for (let i = 0; i < x.length; i++) Deity(s, $Deity, x[i], x, i, e); }
  if ((x = m.hiResMusicDescription) !== undefined) n++, text(s, $HiResMusicDescription, r[0]!, x, m, 'hiResMusicDescription', e);
  if ((x = m.isSoundtrack) !== undefined) n++, text(s, $IsSoundtrack, r[2]!, x, m, 'isSoundtrack', e);
  if ((x = m.isHiResMusic) !== undefined) n++, text(s, $IsHiResMusic, r[2]!, x, m, 'isHiResMusic', e);
  if ((x = m.marketingComments) !== undefined) { n++; for (let i = 0; i < x.length; i++) MarketingComment(s, $MarketingComment, x[i], x, i, e); }
  below(s, t, d);
  K_Release_5.rest(s, m, n);
}
const K_Release_5 = new Known('Release', 'languageAndScriptCode releaseReference releaseTypes releaseId displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists releaseLabelReferences administratingRecordCompanies pLines cLines courtesyLines duration displayGenres releaseDates originalReleaseDates releaseVisibilityReferences parentalWarningTypes avRatings relatedReleases relatedResources isSingleArtistCompilation isMultiArtistCompilation resourceGroup externalResourceLinks targetURL keywords synopses ragas talas deities hiResMusicDescription isSoundtrack isHiResMusic marketingComments additionalTitles');

function TrackRelease_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[38]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isMainRelease) !== undefined) n++, attribute(s, $$IsMainRelease, r[2]!, x, m, 'isMainRelease');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[13]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[13]!, e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[12]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[12]!, e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  const a1 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a1) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_2(s, $Genre, x[i], e); else GenreWithTerritory_2(s, $Genre, {}, e);
  if ((x = m.releaseVisibilityReferences) !== undefined) n++, texts(s, $ReleaseVisibilityReference, r[123]!, x, e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource_3(s, $RelatedResource, x[i], e); }
  if ((x = m.targetURL) !== undefined) n++, text(s, $TargetURL, r[0]!, x, m, 'targetURL', e);
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.marketingComments) !== undefined) { n++; for (let i = 0; i < x.length; i++) MarketingComment(s, $MarketingComment, x[i], x, i, e); }
  below(s, t, d);
  K_TrackRelease_4.rest(s, m, n);
}
const K_TrackRelease_4 = new Known('TrackRelease', 'isMainRelease releaseReference releaseId displayTitleTexts displayTitles releaseResourceReference linkedReleaseResourceReferences releaseLabelReferences displayGenres releaseVisibilityReferences relatedReleases relatedResources targetURL keywords synopses marketingComments additionalTitles');

function ClipRelease(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[45]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[13]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[13]!, e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[12]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[12]!, e);
  const a1 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a1) ReleaseLabelReferenceWithParty(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory_2(s, $Genre, x[i], e); else GenreWithTerritory_2(s, $Genre, {}, e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_5(s, $RelatedRelease, x[i], e); }
  below(s, t, d);
  K_ClipRelease.rest(s, m, n);
}
const K_ClipRelease = new Known('ClipRelease', 'releaseReference releaseId displayTitleTexts displayTitles releaseResourceReference releaseLabelReferences displayGenres relatedReleases additionalTitles');

function ReleaseDeal_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.dealReleaseReferences) !== undefined) n++; if (has(x)) dueTexts(s, $DealReleaseReference, r[14]!, x, e); else lack(s, $DealReleaseReference, r[14]!, e);
  if ((x = m.deals) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Deal_5(s, $Deal, x[i], e); else Deal_5(s, $Deal, {}, e);
  below(s, t, d);
  K_ReleaseDeal_5.rest(s, m, n);
}
const K_ReleaseDeal_5 = new Known('ReleaseDeal', 'dealReleaseReferences deals');

function ReleaseVisibility_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  start(s, t, d);
  if ((x = m.doNotDisplayDates) !== undefined) n++, attribute(s, $$DoNotDisplayDates, r[2]!, x, m, 'doNotDisplayDates');
  over(s);
  if ((x = m.visibilityReference) !== undefined) n++, dueText(s, $VisibilityReference, r[124]!, x, m, 'visibilityReference', e); else lack(s, $VisibilityReference, r[124]!, e);
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
  K_ReleaseVisibility_2.rest(s, m, n);
}
const K_ReleaseVisibility_2 = new Known('ReleaseVisibility', 'doNotDisplayDates visibilityReference territoryCodes excludedTerritoryCodes releaseDisplayStartDateTime coverArtPreviewStartDateTime fullTrackListingPreviewStartDateTime clipPreviewStartDateTime');

function TrackReleaseVisibility_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _territoryCodes = m.territoryCodes; if (_territoryCodes !== undefined) n++;
  const _excludedTerritoryCodes = m.excludedTerritoryCodes; if (_excludedTerritoryCodes !== undefined) n++;
  start(s, t, d);
  if ((x = m.doNotDisplayDates) !== undefined) n++, attribute(s, $$DoNotDisplayDates, r[2]!, x, m, 'doNotDisplayDates');
  over(s);
  if ((x = m.visibilityReference) !== undefined) n++, dueText(s, $VisibilityReference, r[124]!, x, m, 'visibilityReference', e); else lack(s, $VisibilityReference, r[124]!, e);
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
  K_TrackReleaseVisibility_2.rest(s, m, n);
}
const K_TrackReleaseVisibility_2 = new Known('TrackReleaseVisibility', 'doNotDisplayDates visibilityReference territoryCodes excludedTerritoryCodes trackListingPreviewStartDateTime clipPreviewStartDateTime');

function Affiliation_2(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.rightsTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsType(s, $RightsType, x[i], x, i, e); }
  if ((x = m.percentageOfRightsAssignment) !== undefined) n++, text(s, $PercentageOfRightsAssignment, r[25]!, x, m, 'percentageOfRightsAssignment', e);
  below(s, t, d);
  K_Affiliation_2.rest(s, m, n);
}
const K_Affiliation_2 = new Known('Affiliation', 'companyName partyAffiliateReference type territoryCodes excludedTerritoryCodes validityPeriod rightsTypes percentageOfRightsAssignment');

function Cue_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[15]!(asShape(v), s));
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
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor_2(s, $Contributor, x[i], e); }
  if ((x = m.isDance) !== undefined) n++, text(s, $IsDance, r[2]!, x, m, 'isDance', e);
  if ((x = m.hasMusicalContent) !== undefined) n++, text(s, $HasMusicalContent, r[2]!, x, m, 'hasMusicalContent', e);
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  belowAny(s, t, d, from);
  K_Cue_2.rest(s, m, n);
}
const K_Cue_2 = new Known('Cue', 'cueUseType cueThemeType cueVocalType cueVisualPerceptionType cueOrigin resourceId workId displayTitleTexts displayTitles contributors isDance hasMusicalContent pLines cLines startTime duration endTime additionalTitles');

function SoundRecordingEdition(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, text(s, $Type, r[132]!, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingId(s, $ResourceId, x[i], e); else SoundRecordingId(s, $ResourceId, {}, e);
  if ((x = m.editionContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) EditionContributor(s, $EditionContributor, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.recordingMode) !== undefined) n++, text(s, $RecordingMode, r[96]!, x, m, 'recordingMode', e);
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoundRecordingDetails_4(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_SoundRecordingEdition.rest(s, m, n);
}
const K_SoundRecordingEdition = new Known('SoundRecordingEdition', 'type resourceIds editionContributors pLines recordingMode technicalDetails');

function AdditionalTitle_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  const w0 = m.titleType === undefined || m.userDefinedValue === undefined && isListed(r[100]!, m.titleType) ? undefined : ownOf(s, r[100]!, m, 'titleType', 'userDefinedValue', 'namespace', m, 'titleType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = w0 ? 'UserDefined' : m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[100]!, x, m, 'titleType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  if ((x = m.isInOriginalLanguage) !== undefined) n++, attribute(s, $$IsInOriginalLanguage, r[2]!, x, m, 'isInOriginalLanguage');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplaySubTitle_2(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_AdditionalTitle_4.rest(s, m, w0 === undefined ? n : -1);
}
const K_AdditionalTitle_4 = new Known('AdditionalTitle', 'languageAndScriptCode applicableTerritoryCode titleType namespace userDefinedValue isDefault isInOriginalLanguage titleText subTitles');

function DisplayArtistNameWithDefault_2(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
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
  if (o) K_DisplayArtistNameWithDefault_2.rest(s, m, n);
}
const K_DisplayArtistNameWithDefault_2 = new Known('DisplayArtistNameWithDefault', 'languageAndScriptCode isInOriginalLanguage applicableTerritoryCode isDefault value');

function ResourceRightsController_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _rightShareUnknown = m.rightShareUnknown; if (_rightShareUnknown !== undefined) n++;
  const _rightSharePercentage = m.rightSharePercentage; if (_rightSharePercentage !== undefined) n++;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.rightsControllerPartyReference) !== undefined) n++, dueText(s, $RightsControllerPartyReference, r[98]!, x, m, 'rightsControllerPartyReference', e); else lack(s, $RightsControllerPartyReference, r[98]!, e);
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
  K_ResourceRightsController_4.rest(s, m, n);
}
const K_ResourceRightsController_4 = new Known('ResourceRightsController', 'sequenceNumber rightsControllerPartyReference rightsControlTypes rightShareUnknown rightSharePercentage delegatedUsageRights');

function RelatedRelease_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[31]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.releaseRelationshipType) !== undefined) n++; if (has(x)) ReleaseRelationshipType(s, $ReleaseRelationshipType, x, m, 'releaseRelationshipType', e); if (s.at === a1) ReleaseRelationshipType(s, $ReleaseRelationshipType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_4(s, $ReleaseId, x, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault_2(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseLabelReference_2(s, $ReleaseLabelReference, x[i], x, i, e); }
  if ((x = m.releaseDate) !== undefined) n++, EventDateWithoutFlags_2(s, $ReleaseDate, x, m, 'releaseDate', e);
  if ((x = m.originalReleaseDate) !== undefined) n++, EventDateWithoutFlags_2(s, $OriginalReleaseDate, x, m, 'originalReleaseDate', e);
  below(s, t, d);
  K_RelatedRelease_5.rest(s, m, n);
}
const K_RelatedRelease_5 = new Known('RelatedRelease', 'releaseRelationshipType releaseId displayTitleTexts displayTitles displayArtistNames releaseLabelReferences releaseDate originalReleaseDate additionalTitles');

function RelatedResource_3(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _resourceRelatedResourceReference = m.resourceRelatedResourceReference; if (_resourceRelatedResourceReference !== undefined) n++;
  const _resourceId = m.resourceId; if (_resourceId !== undefined) n++;
  above(s, t, d);
  if ((x = m.resourceRelationshipType) !== undefined) n++, dueText(s, $ResourceRelationshipType, r[104]!, x, m, 'resourceRelationshipType', e); else lack(s, $ResourceRelationshipType, r[104]!, e);
  const c1 = has(_resourceRelatedResourceReference) ? 0 : has(_resourceId) ? 1 : 0, w1 = 1;
  if (c1 === 0) {
    if (has(_resourceRelatedResourceReference)) dueText(s, $ResourceRelatedResourceReference, r[12]!, _resourceRelatedResourceReference, m, 'resourceRelatedResourceReference', e); else lack(s, $ResourceRelatedResourceReference, r[12]!, e);
  }
  else if (c1 === 1) {
    if (has(_resourceId)) ResourceId(s, $ResourceId, _resourceId, e); else ResourceId(s, $ResourceId, {}, e);
  }
  if (+has(_resourceRelatedResourceReference) + +has(_resourceId) > w1) loseBranches(s, m, ['resourceRelatedResourceReference', 'resourceId'], c1);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  below(s, t, d);
  K_RelatedResource_3.rest(s, m, n);
}
const K_RelatedResource_3 = new Known('RelatedResource', 'resourceRelationshipType resourceRelatedResourceReference resourceId timings');

function VideoEdition(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.type) !== undefined) n++, text(s, $Type, r[132]!, x, m, 'type', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) VideoId(s, $ResourceId, x[i], e); else VideoId(s, $ResourceId, {}, e);
  if ((x = m.editionContributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) EditionContributor(s, $EditionContributor, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.recordingMode) !== undefined) n++, text(s, $RecordingMode, r[96]!, x, m, 'recordingMode', e);
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalVideoDetails_4(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_VideoEdition.rest(s, m, n);
}
const K_VideoEdition = new Known('VideoEdition', 'type resourceIds editionContributors pLines cLines recordingMode technicalDetails');

function TechnicalImageDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
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
  K_TechnicalImageDetails_4.rest(s, m, n);
}
const K_TechnicalImageDetails_4 = new Known('TechnicalImageDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference imageCodecType imageHeight imageWidth aspectRatios colorDepth imageResolution bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function TechnicalTextDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.textCodecType) !== undefined) n++, TextCodecType(s, $TextCodecType, x, m, 'textCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalTextDetails_4.rest(s, m, n);
}
const K_TechnicalTextDetails_4 = new Known('TechnicalTextDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference textCodecType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function TechnicalSheetMusicDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.sheetMusicCodecType) !== undefined) n++, SheetMusicCodecType_2(s, $SheetMusicCodecType, x, m, 'sheetMusicCodecType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSheetMusicDetails_4.rest(s, m, n);
}
const K_TechnicalSheetMusicDetails_4 = new Known('TechnicalSheetMusicDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference sheetMusicCodecType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function TechnicalSoftwareDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.operatingSystemType) !== undefined) n++, OperatingSystemType(s, $OperatingSystemType, x, m, 'operatingSystemType', e);
  if ((x = m.bitDepth) !== undefined) n++, text(s, $BitDepth, r[11]!, x, m, 'bitDepth', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipDetails(s, $ClipDetails, x[i], e); }
  if ((x = m.file) !== undefined) n++, File_3(s, $File, x, e);
  if ((x = m.isProvidedInDelivery) !== undefined) n++, text(s, $IsProvidedInDelivery, r[2]!, x, m, 'isProvidedInDelivery', e);
  if ((x = m.fingerprints) !== undefined) { n++; for (let i = 0; i < x.length; i++) Fingerprint_2(s, $Fingerprint, x[i], e); }
  below(s, t, d);
  K_TechnicalSoftwareDetails_4.rest(s, m, n);
}
const K_TechnicalSoftwareDetails_4 = new Known('TechnicalSoftwareDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference operatingSystemType bitDepth isClip clipDetails file isProvidedInDelivery fingerprints');

function ResourceGroup_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[32]!(asShape(v), s));
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  const _resourceGroupReleaseReference = m.resourceGroupReleaseReference; if (_resourceGroupReleaseReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText_3(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle_4(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
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
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if (has(_resourceGroupReleaseReference) || has(_releaseId)) {
    const c2 = has(_resourceGroupReleaseReference) ? 0 : has(_releaseId) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_resourceGroupReleaseReference)) dueText(s, $ResourceGroupReleaseReference, r[14]!, _resourceGroupReleaseReference, m, 'resourceGroupReleaseReference', e); else lack(s, $ResourceGroupReleaseReference, r[14]!, e);
  }
    else if (c2 === 1) {
    if (has(_releaseId)) ReleaseId_4(s, $ReleaseId, _releaseId, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup_4(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem_3(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceGroup_5.rest(s, m, n);
}
const K_ResourceGroup_5 = new Known('ResourceGroup', 'displayTitleTexts displayTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences additionalTitles');

function Deal_5(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _dealTechnicalResourceDetailsReferences = m.dealTechnicalResourceDetailsReferences; if (_dealTechnicalResourceDetailsReferences !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.dealReferences) !== undefined) n++, texts(s, $DealReference, r[0]!, x, e);
  if ((x = m.isCommunicatedOutOfBand) !== undefined) n++, text(s, $IsCommunicatedOutOfBand, r[2]!, x, m, 'isCommunicatedOutOfBand', e);
  if ((x = m.dealTerms) !== undefined) n++, DealTerms_5(s, $DealTerms, x, e);
  if (has(_dealTechnicalResourceDetailsReferences)) {
    above(s, $DealTechnicalResourceDetailsReferenceList, e);
    if (has(_dealTechnicalResourceDetailsReferences)) dueTexts(s, $DealTechnicalResourceDetailsReference, r[39]!, _dealTechnicalResourceDetailsReferences, e + 1); else lack(s, $DealTechnicalResourceDetailsReference, r[39]!, e + 1);
    below(s, $DealTechnicalResourceDetailsReferenceList, e);
  }
  if ((x = m.distributionChannelPages) !== undefined) { n++; for (let i = 0; i < x.length; i++) DistributionChannelPage_2(s, $DistributionChannelPage, x[i], e); }
  belowAny(s, t, d, from);
  K_Deal_5.rest(s, m, n);
}
const K_Deal_5 = new Known('Deal', 'dealReferences isCommunicatedOutOfBand dealTerms dealTechnicalResourceDetailsReferences distributionChannelPages');

function EditionContributor(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.contributorPartyReference) !== undefined) n++, dueText(s, $ContributorPartyReference, r[98]!, x, m, 'contributorPartyReference', e); else lack(s, $ContributorPartyReference, r[98]!, e);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole(s, $Role, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.isCredited) !== undefined) n++, IsCredited(s, $IsCredited, x, m, 'isCredited', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_EditionContributor.rest(s, m, n);
}
const K_EditionContributor = new Known('EditionContributor', 'sequenceNumber contributorPartyReference roles hasMadeFeaturedContribution hasMadeContractedContribution isCredited displayCredits');

function TechnicalSoundRecordingDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AudioDeliveryFile(s, $DeliveryFile, x[i], e); }
  if ((x = m.hasImmersiveAudioMetadata) !== undefined) n++, text(s, $HasImmersiveAudioMetadata, r[2]!, x, m, 'hasImmersiveAudioMetadata', e);
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecordingClipDetails(s, $ClipDetails, x[i], e); }
  below(s, t, d);
  K_TechnicalSoundRecordingDetails_4.rest(s, m, n);
}
const K_TechnicalSoundRecordingDetails_4 = new Known('TechnicalSoundRecordingDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference deliveryFiles hasImmersiveAudioMetadata isClip clipDetails');

function TechnicalVideoDetails_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  if ((x = m.overallBitRate) !== undefined) n++, BitRate(s, $OverallBitRate, x, m, 'overallBitRate', e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoDeliveryFile(s, $DeliveryFile, x[i], e); }
  if ((x = m.isClip) !== undefined) n++, text(s, $IsClip, r[2]!, x, m, 'isClip', e);
  if ((x = m.clipDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoClipDetails(s, $ClipDetails, x[i], e); }
  below(s, t, d);
  K_TechnicalVideoDetails_4.rest(s, m, n);
}
const K_TechnicalVideoDetails_4 = new Known('TechnicalVideoDetails', 'languageAndScriptCode applicableTerritoryCode isDefault technicalResourceDetailsReference overallBitRate deliveryFiles isClip clipDetails');

function ResourceSubGroup_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[42]!(asShape(v), s));
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
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle_4(s, $AdditionalTitle, x[i], e); }
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
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if (has(_resourceGroupReleaseReference) || has(_releaseId)) {
    const c2 = has(_resourceGroupReleaseReference) ? 0 : has(_releaseId) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_resourceGroupReleaseReference)) dueText(s, $ResourceGroupReleaseReference, r[14]!, _resourceGroupReleaseReference, m, 'resourceGroupReleaseReference', e); else lack(s, $ResourceGroupReleaseReference, r[14]!, e);
  }
    else if (c2 === 1) {
    if (has(_releaseId)) ReleaseId_4(s, $ReleaseId, _releaseId, e); else ReleaseId_4(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup_4(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem_3(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceSubGroup_4.rest(s, m, n);
}
const K_ResourceSubGroup_4 = new Known('ResourceSubGroup', 'resourceGroupType displayTitleTexts displayTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences additionalTitles');

function ResourceGroupContentItem_3(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_4(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  if ((x = m.isBonusResource) !== undefined) n++, text(s, $IsBonusResource, r[2]!, x, m, 'isBonusResource', e);
  if ((x = m.isInstantGratificationResource) !== undefined) n++, text(s, $IsInstantGratificationResource, r[2]!, x, m, 'isInstantGratificationResource', e);
  if ((x = m.isPreOrderIncentiveResource) !== undefined) n++, text(s, $IsPreOrderIncentiveResource, r[2]!, x, m, 'isPreOrderIncentiveResource', e);
  below(s, t, d);
  K_ResourceGroupContentItem_3.rest(s, m, n);
}
const K_ResourceGroupContentItem_3 = new Known('ResourceGroupContentItem', 'sequenceNumber noDisplaySequence displaySequence releaseResourceReference linkedReleaseResourceReferences isBonusResource isInstantGratificationResource isPreOrderIncentiveResource');

function DealTerms_5(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.rightsClaimPolicies) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsClaimPolicy_4(s, $RightsClaimPolicy, x[i], e); }
  if ((x = m.priceInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) PriceInformationWithType_2(s, $PriceInformation, x[i], e); }
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
    if (has(_instantGratificationResources)) dueTexts(s, $DealResourceReference, r[12]!, _instantGratificationResources, e + 1); else lack(s, $DealResourceReference, r[12]!, e + 1);
    below(s, $InstantGratificationResourceList, e);
  }
  if ((x = m.physicalReturns) !== undefined) n++, PhysicalReturns(s, $PhysicalReturns, x, e);
  if ((x = m.numberOfProductsPerCarton) !== undefined) n++, text(s, $NumberOfProductsPerCarton, r[11]!, x, m, 'numberOfProductsPerCarton', e);
  below(s, t, d);
  K_DealTerms_5.rest(s, m, n);
}
const K_DealTerms_5 = new Known('DealTerms', 'territoryCodes excludedTerritoryCodes validityPeriods commercialModelTypes useTypes userInterfaceTypes carrierTypes technicalInstantiation numberOfUsages distributionChannels excludedDistributionChannels rightsClaimPolicies priceInformation isPromotional promotionalCode isPreOrderDeal instantGratificationResources physicalReturns numberOfProductsPerCarton');

function SoundRecordingClipDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  const a1 = s.at; if ((x = m.clipType) !== undefined) n++; if (has(x)) ClipType(s, $ClipType, x, m, 'clipType', e); if (s.at === a1) ClipType(s, $ClipType, {}, {}, 'nothing', e);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AudioDeliveryFile(s, $DeliveryFile, x[i], e); }
  below(s, t, d);
  K_SoundRecordingClipDetails.rest(s, m, n);
}
const K_SoundRecordingClipDetails = new Known('SoundRecordingClipDetails', 'technicalResourceDetailsReference clipType timings expressionType deliveryFiles');

function VideoClipDetails(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.technicalResourceDetailsReference) !== undefined) n++, dueText(s, $TechnicalResourceDetailsReference, r[51]!, x, m, 'technicalResourceDetailsReference', e); else lack(s, $TechnicalResourceDetailsReference, r[51]!, e);
  const a1 = s.at; if ((x = m.clipType) !== undefined) n++; if (has(x)) ClipType(s, $ClipType, x, m, 'clipType', e); if (s.at === a1) ClipType(s, $ClipType, {}, {}, 'nothing', e);
  if ((x = m.timings) !== undefined) { n++; for (let i = 0; i < x.length; i++) Timing_2(s, $Timing, x[i], e); }
  if ((x = m.topLeftCorner) !== undefined) n++, text(s, $TopLeftCorner, r[118]!, x, m, 'topLeftCorner', e);
  if ((x = m.bottomRightCorner) !== undefined) n++, text(s, $BottomRightCorner, r[118]!, x, m, 'bottomRightCorner', e);
  if ((x = m.expressionType) !== undefined) n++, dueText(s, $ExpressionType, r[63]!, x, m, 'expressionType', e); else lack(s, $ExpressionType, r[63]!, e);
  if ((x = m.deliveryFiles) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoDeliveryFile(s, $DeliveryFile, x[i], e); }
  below(s, t, d);
  K_VideoClipDetails.rest(s, m, n);
}
const K_VideoClipDetails = new Known('VideoClipDetails', 'technicalResourceDetailsReference clipType timings topLeftCorner bottomRightCorner expressionType deliveryFiles');

function RightsClaimPolicy_4(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.conditions) !== undefined) { n++; for (let i = 0; i < x.length; i++) ConditionForRightsClaimPolicy_3(s, $Condition, x[i], e); }
  if ((x = m.rightsClaimPolicyType) !== undefined) n++, dueText(s, $RightsClaimPolicyType, r[77]!, x, m, 'rightsClaimPolicyType', e); else lack(s, $RightsClaimPolicyType, r[77]!, e);
  below(s, t, d);
  K_RightsClaimPolicy_4.rest(s, m, n);
}
const K_RightsClaimPolicy_4 = new Known('RightsClaimPolicy', 'conditions rightsClaimPolicyType');

export const writer: VersionWriter = {
  types,
  downs,
  NewReleaseMessage: NewReleaseMessage_5,
  PurgeReleaseMessage: PurgeReleaseMessage_4,
};
