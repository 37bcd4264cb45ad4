// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of ERN 4.1. Do not edit.
import type { Shape } from '../../mapping/row.ts';
import { isRefused } from '../allowed-text.ts';
import { attribute, dueAttribute } from '../attributes.ts';
import { beginBody, endBody, pasteBody } from '../body.ts';
import { above, below, belowAny, over, start } from '../elements.ts';
import { Known, has, loseBranches } from '../losses.ts';
import { isListed, ownOf } from '../own-values.ts';
import { asShape, isObject } from '../shapes.ts';
import { content, dueText, dueTexts, lack, ownValue, text, texts, value } from '../texts.ts';
import type { Sink } from '../sink.ts';
import type { Tag } from '../tag.ts';
import type { VersionWriter } from '../version-writer.ts';
import { AdministratingRecordCompanyWithReference, Affiliation, AvRating_2, CLine, CLineWithDefault, CarrierType, CommercialModelType, ContributorRole, CourtesyLineWithDefault, CueOrigin, CueSheetType, CueThemeType, CueUseType, CueVisualPerceptionType, CueVocalType, CurrentTerritoryCode, DealTermsTechnicalInstantiation, Deity, DelegatedUsageRights, DescriptionWithTerritory, DiscoverableUseType, DisplayArtist, DisplayArtistNameWithDefault, DisplayCredits, DisplayTitleText, EventDateWithDefault, EventDateWithoutFlags, ExternalResourceLink_2, File_3, FirstPublicationDate, FulfillmentDateWithTerritory, GenreWithTerritory, ImageType, InstrumentType, KeywordsWithTerritory, LinkedReleaseResourceReference_2, MarketingComment, MessageHeader_2, MusicalWorkId, Name_2, PLine, PLineWithDefault, ParentalWarningTypeWithTerritory, PartyNameWithTerritory, PartyName_2, Percentage, PeriodWithoutFlags, PhysicalReturns, PriceInformationWithType, PromotionalCode, ProprietaryId, ProprietaryId_2, Raga, Reason, RelatedResource, ReleaseId_3, ReleaseLabelReference, ReleaseRelationshipType, ReleaseTypeForReleaseNotification, ResourceContainedResourceReference, ResourceGroupContentItem, ResourceId, ResourceProprietaryId, RightsClaimPolicy_2, SheetMusicId, SheetMusicType, SoftwareType, SoundRecordingId, SoundRecordingType, SynopsisWithTerritory, Tala, TechnicalImageDetails_2, TechnicalSheetMusicDetails_2, TechnicalSoftwareDetails_2, TechnicalSoundRecordingDetails_2, TechnicalTextDetails_2, TechnicalVideoDetails_2, TextId, TextType, Title_3, VersionType, VideoId, VideoType, WorkRightsController } from './shared.ts';
import { $$ApplicableTerritoryCode, $$IsDefault, $$IsDisplayedInTitle, $$IsMainRelease, $$IsSupplemental, $$LanguageAndScriptCode, $$Namespace, $$ReleaseProfileVariantVersionId, $$ReleaseProfileVersionId, $$ResourceGroupType, $$SequenceNumber, $$SubTitleType, $$TitleType, $$UserDefinedValue, $AdditionalTitle, $AdministratingRecordCompany, $Affiliation, $ArtistProfilePage, $AudioChannelConfiguration, $AudioChapterReference, $AvRating, $CLine, $CarrierType, $Chapter, $ChapterId, $ChapterList, $ChapterReference, $Character, $CharacterPartyReference, $CisacSocietyId, $ClipPreviewStartDate, $ClipPreviewStartDateTime, $CommercialModelType, $CompositeMusicalWorkType, $ContainsHiddenContent, $Contributor, $ContributorPartyReference, $CourtesyLine, $CoverArtPreviewStartDate, $CoverArtPreviewStartDateTime, $CreationDate, $Cue, $CueOrigin, $CueSheet, $CueSheetId, $CueSheetList, $CueSheetReference, $CueSheetType, $CueThemeType, $CueUseType, $CueVisualPerceptionType, $CueVocalType, $DPID, $Deal, $DealList, $DealReference, $DealReleaseReference, $DealResourceReference, $DealTechnicalResourceDetailsReference, $DealTechnicalResourceDetailsReferenceList, $DealTerms, $Deity, $DelegatedUsageRights, $Description, $DisplayArtist, $DisplayArtistName, $DisplayCredits, $DisplaySequence, $DisplayTitle, $DisplayTitleText, $DistributionChannel, $DistributionChannelPage, $Duration, $EndTime, $ExcludedDistributionChannel, $ExcludedTerritoryCode, $ExternalResourceLink, $FirstPublicationDate, $Genre, $HasMadeContractedContribution, $HasMadeFeaturedContribution, $HasMusicalContent, $HiResMusicDescription, $IPN, $ISNI, $Image, $InstantGratificationResourceList, $InstrumentType, $IpiNameNumber, $IsCommunicatedOutOfBand, $IsCompilation, $IsDance, $IsHiResMusic, $IsInstrumental, $IsMultiArtistCompilation, $IsPreOrderDeal, $IsPromotional, $IsRemastered, $IsSoundtrack, $Keywords, $LanguageOfDubbing, $LanguageOfLyrics, $LanguageOfPerformance, $LinkedReleaseResourceReference, $MarketingComment, $MasteredDate, $MessageHeader, $NoDisplaySequence, $NumberOfProductsPerCarton, $NumberOfUsages, $OriginalReleaseDate, $PLine, $PageName, $ParentalWarningType, $Party, $PartyId, $PartyList, $PartyName, $PartyReference, $PartyRelatedPartyReference, $PartyRelationshipType, $Performer, $PhysicalReturns, $PriceInformation, $PromotionalCode, $ProprietaryId, $PurgedRelease, $Raga, $ReasonForCueSheetAbsence, $RelatedParty, $RelatedRelease, $RelatedResource, $Release, $ReleaseDate, $ReleaseDeal, $ReleaseDisplayStartDate, $ReleaseDisplayStartDateTime, $ReleaseId, $ReleaseLabelReference, $ReleaseList, $ReleaseReference, $ReleaseRelationshipType, $ReleaseResourceReference, $ReleaseType, $RemasteredDate, $RepresentativeImageReference, $ResourceContainedResourceReference, $ResourceContainedResourceReferenceList, $ResourceGroup, $ResourceGroupContentItem, $ResourceGroupReleaseReference, $ResourceId, $ResourceList, $ResourceReference, $ResourceRightsController, $RightSharePercentage, $RightShareUnknown, $RightsClaimPolicy, $RightsControllerRole, $Role, $SequenceNumber, $SheetMusic, $Software, $SoundRecording, $StartTime, $SubTitle, $SubTitleLanguage, $SupplementalDocument, $SupplementalDocumentList, $Synopsis, $Tala, $TechnicalDetails, $TechnicalInstantiation, $TerritoryCode, $Text, $Title, $TitleText, $TrackListingPreviewStartDate, $TrackListingPreviewStartDateTime, $TrackRelease, $TradingName, $Type, $URL, $UseType, $UserName, $ValidityPeriod, $VersionType, $Video, $VideoChapterReference, $VideoCueSheetReference, $WorkId, $WorkRightsController, downs, types } from './tables.ts';

function NewReleaseMessage_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  const _cueSheets = m.cueSheets; if (_cueSheets !== undefined) n++;
  const _chapters = m.chapters; if (_chapters !== undefined) n++;
  const _releaseDeals = m.releaseDeals; if (_releaseDeals !== undefined) n++;
  const _supplementalDocuments = m.supplementalDocuments; if (_supplementalDocuments !== undefined) n++;
  start(s, t, d);
  if ((x = m.releaseProfileVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVersionId, r[92]!, x, m, 'releaseProfileVersionId');
  if ((x = m.releaseProfileVariantVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVariantVersionId, r[93]!, x, m, 'releaseProfileVariantVersionId');
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_2(s, $MessageHeader, x, e); else MessageHeader_2(s, $MessageHeader, {}, e);
  if (s.known) n += pasteBody(s, s.known);
  else {
    beginBody(s); const b = n;
    above(s, $PartyList, e);
    if ((x = m.parties) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Party(s, $Party, x[i], e + 1); else Party(s, $Party, {}, e + 1);
    below(s, $PartyList, e);
    if (has(_cueSheets)) {
    above(s, $CueSheetList, e);
    if (has(_cueSheets)) for (let i = 0; i < _cueSheets.length; i++) DetailedCueSheet(s, $CueSheet, _cueSheets[i], e + 1); else DetailedCueSheet(s, $CueSheet, {}, e + 1);
    below(s, $CueSheetList, e);
  }
    above(s, $ResourceList, e);
    if ((x = m.soundRecordings) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecording_2(s, $SoundRecording, x[i], e + 1); }
    if ((x = m.videos) !== undefined) { n++; for (let i = 0; i < x.length; i++) Video_2(s, $Video, x[i], e + 1); }
    if ((x = m.images) !== undefined) { n++; for (let i = 0; i < x.length; i++) Image_2(s, $Image, x[i], e + 1); }
    if ((x = m.texts) !== undefined) { n++; for (let i = 0; i < x.length; i++) Text_2(s, $Text, x[i], e + 1); }
    if ((x = m.sheetMusic) !== undefined) { n++; for (let i = 0; i < x.length; i++) SheetMusic_2(s, $SheetMusic, x[i], e + 1); }
    if ((x = m.software) !== undefined) { n++; for (let i = 0; i < x.length; i++) Software_2(s, $Software, x[i], e + 1); }
    below(s, $ResourceList, e);
    if (has(_chapters)) {
    above(s, $ChapterList, e);
    if (has(_chapters)) for (let i = 0; i < _chapters.length; i++) Chapter(s, $Chapter, _chapters[i], e + 1); else Chapter(s, $Chapter, {}, e + 1);
    below(s, $ChapterList, e);
  }
    above(s, $ReleaseList, e);
    if ((x = m.release) !== undefined) n++, Release_2(s, $Release, x, e + 1);
    if ((x = m.trackReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) TrackRelease(s, $TrackRelease, x[i], e + 1); }
    below(s, $ReleaseList, e);
    endBody(s, n - b);
  }
  if (has(_releaseDeals)) {
    above(s, $DealList, e);
    if (has(_releaseDeals)) for (let i = 0; i < _releaseDeals.length; i++) ReleaseDeal_2(s, $ReleaseDeal, _releaseDeals[i], e + 1); else ReleaseDeal_2(s, $ReleaseDeal, {}, e + 1);
    below(s, $DealList, e);
  }
  if (has(_supplementalDocuments)) {
    above(s, $SupplementalDocumentList, e);
    if (has(_supplementalDocuments)) for (let i = 0; i < _supplementalDocuments.length; i++) File_3(s, $SupplementalDocument, _supplementalDocuments[i], e + 1); else File_3(s, $SupplementalDocument, {}, e + 1);
    below(s, $SupplementalDocumentList, e);
  }
  below(s, t, d);
  K_NewReleaseMessage_2.rest(s, m, n);
}
const K_NewReleaseMessage_2 = new Known('NewReleaseMessage', 'messageType releaseProfileVersionId releaseProfileVariantVersionId languageAndScriptCode messageHeader parties cueSheets soundRecordings videos images texts sheetMusic software chapters release trackReleases releaseDeals supplementalDocuments');

function PurgeReleaseMessage_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_2(s, $MessageHeader, x, e); else MessageHeader_2(s, $MessageHeader, {}, e);
  if ((x = m.purgedRelease) !== undefined) n++, PurgedRelease_2(s, $PurgedRelease, x, e); else PurgedRelease_2(s, $PurgedRelease, {}, e);
  below(s, t, d);
  K_PurgeReleaseMessage_2.rest(s, m, n);
}
const K_PurgeReleaseMessage_2 = new Known('PurgeReleaseMessage', 'messageType languageAndScriptCode messageHeader purgedRelease');

function Party(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e); else DetailedPartyId(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyNameWithTerritory(s, $PartyName, _partyNames[i], e); else PartyNameWithTerritory(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.affiliations) !== undefined) { n++; for (let i = 0; i < x.length; i++) Affiliation(s, $Affiliation, x[i], e); }
  if ((x = m.relatedParties) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedParty(s, $RelatedParty, x[i], e); }
  if ((x = m.artistProfilePages) !== undefined) n++, texts(s, $ArtistProfilePage, r[0]!, x, e);
  below(s, t, d);
  K_Party.rest(s, m, n);
}
const K_Party = new Known('Party', 'partyReference partyIds partyNames affiliations relatedParties artistProfilePages');

function DetailedCueSheet(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.cueSheetIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $CueSheetId, x[i], x, i, e); }
  if ((x = m.cueSheetReference) !== undefined) n++, dueText(s, $CueSheetReference, r[6]!, x, m, 'cueSheetReference', e); else lack(s, $CueSheetReference, r[6]!, e);
  const a1 = s.at; if ((x = m.cueSheetType) !== undefined) n++; if (has(x)) CueSheetType(s, $CueSheetType, x, m, 'cueSheetType', e); if (s.at === a1) CueSheetType(s, $CueSheetType, {}, {}, 'nothing', e);
  if ((x = m.cues) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DetailedCue(s, $Cue, x[i], e); else DetailedCue(s, $Cue, {}, e);
  below(s, t, d);
  K_DetailedCueSheet.rest(s, m, n);
}
const K_DetailedCueSheet = new Known('DetailedCueSheet', 'cueSheetIds cueSheetReference cueSheetType cues');

function SoundRecording_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[2]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoundRecordingType(s, $Type, x, m, 'type', e); if (s.at === a1) SoundRecordingType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SoundRecordingId(s, $ResourceId, x[i], e); else SoundRecordingId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); else DisplayTitle(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_2(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDate) !== undefined) n++, EventDateWithoutFlags(s, $RemasteredDate, x, m, 'remasteredDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FirstPublicationDate(s, $FirstPublicationDate, x[i], x, i, e); }
  const a2 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a2) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
  if ((x = m.compositeMusicalWorkType) !== undefined) n++, text(s, $CompositeMusicalWorkType, r[95]!, x, m, 'compositeMusicalWorkType', e);
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.isHiResMusic) !== undefined) n++, text(s, $IsHiResMusic, r[2]!, x, m, 'isHiResMusic', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) n++, texts(s, $LanguageOfPerformance, r[8]!, x, e);
  if ((x = m.recordingMode) !== undefined) n++, text(s, $AudioChannelConfiguration, r[96]!, x, m, 'recordingMode', e);
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoundRecordingDetails_2(s, $TechnicalDetails, x[i], e); }
  if ((x = m.ragas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Raga(s, $Raga, x[i], x, i, e); }
  if ((x = m.talas) !== undefined) { n++; for (let i = 0; i < x.length; i++) Tala(s, $Tala, x[i], x, i, e); }
  if ((x = m.deities) !== undefined) { n++; for (let i = 0; i < x.length; i++) Deity(s, $Deity, x[i], x, i, e); }
  if ((x = m.audioChapterReferences) !== undefined) n++, texts(s, $AudioChapterReference, r[20]!, x, e);
  below(s, t, d);
  K_SoundRecording_2.rest(s, m, n);
}
const K_SoundRecording_2 = new Known('SoundRecording', 'languageAndScriptCode isSupplemental resourceReference type workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources compositeMusicalWorkType isInstrumental containsHiddenContent isRemastered isHiResMusic displayCredits languagesOfPerformance ragas talas deities audioChapterReferences resourceIds pLines recordingMode technicalDetails additionalTitles');

function Video_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[4]!(asShape(v), s));
  let n = 0, x: any;
  const _videoCueSheetReferences = m.videoCueSheetReferences; if (_videoCueSheetReferences !== undefined) n++;
  const _reasonForCueSheetAbsence = m.reasonForCueSheetAbsence; if (_reasonForCueSheetAbsence !== undefined) n++;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) VideoType(s, $Type, x, m, 'type', e); if (s.at === a1) VideoType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) VideoId(s, $ResourceId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); else DisplayTitle(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_2(s, $Character, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, dueText(s, $Duration, r[9]!, x, m, 'duration', e); else lack(s, $Duration, r[9]!, e);
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.masteredDate) !== undefined) n++, EventDateWithoutFlags(s, $MasteredDate, x, m, 'masteredDate', e);
  if ((x = m.remasteredDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithoutFlags(s, $RemasteredDate, x[i], x, i, e); }
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  const a2 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a2) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_2(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
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
  if ((x = m.isInstrumental) !== undefined) n++, text(s, $IsInstrumental, r[2]!, x, m, 'isInstrumental', e);
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.isRemastered) !== undefined) n++, text(s, $IsRemastered, r[2]!, x, m, 'isRemastered', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  if ((x = m.languagesOfPerformance) !== undefined) n++, texts(s, $LanguageOfPerformance, r[8]!, x, e);
  if ((x = m.languagesOfDubbing) !== undefined) n++, texts(s, $LanguageOfDubbing, r[8]!, x, e);
  if ((x = m.subTitleLanguages) !== undefined) n++, texts(s, $SubTitleLanguage, r[8]!, x, e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalVideoDetails_2(s, $TechnicalDetails, x[i], e); }
  if ((x = m.ragas) !== undefined) n++, texts(s, $Raga, r[0]!, x, e);
  if ((x = m.talas) !== undefined) n++, texts(s, $Tala, r[0]!, x, e);
  if ((x = m.deities) !== undefined) n++, texts(s, $Deity, r[0]!, x, e);
  if ((x = m.videoChapterReferences) !== undefined) n++, texts(s, $VideoChapterReference, r[20]!, x, e);
  below(s, t, d);
  K_Video_2.rest(s, m, n);
}
const K_Video_2 = new Known('Video', 'languageAndScriptCode isSupplemental resourceReference type workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors characters resourceRightsControllers workRightsControllers courtesyLines duration creationDate masteredDate remasteredDates firstPublicationDates parentalWarningTypes avRatings relatedReleases relatedResources compositeMusicalWorkType videoCueSheetReferences reasonForCueSheetAbsence isInstrumental containsHiddenContent isRemastered displayCredits languagesOfPerformance languagesOfDubbing subTitleLanguages resourceContainedResourceReferences ragas talas deities videoChapterReferences resourceIds pLines cLines technicalDetails additionalTitles');

function Image_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[5]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) ImageType(s, $Type, x, m, 'type', e); if (s.at === a1) ImageType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.descriptions) !== undefined) { n++; for (let i = 0; i < x.length; i++) DescriptionWithTerritory(s, $Description, x[i], x, i, e); }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalImageDetails_2(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Image_2.rest(s, m, n);
}
const K_Image_2 = new Known('Image', 'languageAndScriptCode isSupplemental keywords synopses resourceReference type resourceIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent descriptions technicalDetails additionalTitles');

function Text_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[6]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) TextType(s, $Type, x, m, 'type', e); if (s.at === a1) TextType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) TextId(s, $ResourceId, x[i], e); }
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalTextDetails_2(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Text_2.rest(s, m, n);
}
const K_Text_2 = new Known('Text', 'languageAndScriptCode isSupplemental keywords synopses resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent resourceContainedResourceReferences technicalDetails additionalTitles');

function SheetMusic_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[7]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  if ((x = m.type) !== undefined) n++, SheetMusicType(s, $Type, x, m, 'type', e); else SheetMusicType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) SheetMusicId(s, $ResourceId, x[i], e); else SheetMusicId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if ((x = m.languageOfLyrics) !== undefined) n++, text(s, $LanguageOfLyrics, r[8]!, x, m, 'languageOfLyrics', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSheetMusicDetails_2(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_SheetMusic_2.rest(s, m, n);
}
const K_SheetMusic_2 = new Known('SheetMusic', 'languageAndScriptCode isSupplemental resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent languageOfLyrics resourceContainedResourceReferences technicalDetails additionalTitles');

function Software_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[8]!(asShape(v), s));
  let n = 0, x: any;
  const _resourceContainedResourceReferences = m.resourceContainedResourceReferences; if (_resourceContainedResourceReferences !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.isSupplemental) !== undefined) n++, attribute(s, $$IsSupplemental, r[2]!, x, m, 'isSupplemental');
  over(s);
  if ((x = m.resourceReference) !== undefined) n++, dueText(s, $ResourceReference, r[7]!, x, m, 'resourceReference', e); else lack(s, $ResourceReference, r[7]!, e);
  const a1 = s.at; if ((x = m.type) !== undefined) n++; if (has(x)) SoftwareType(s, $Type, x, m, 'type', e); if (s.at === a1) SoftwareType(s, $Type, {}, {}, 'nothing', e);
  if ((x = m.resourceIds) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ResourceProprietaryId(s, $ResourceId, x[i], e); else ResourceProprietaryId(s, $ResourceId, {}, e);
  if ((x = m.workIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) MusicalWorkId(s, $WorkId, x[i], e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.versionTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) VersionType(s, $VersionType, x[i], x, i, e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.displayArtists) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.resourceRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceRightsController(s, $ResourceRightsController, x[i], e); }
  if ((x = m.workRightsControllers) !== undefined) { n++; for (let i = 0; i < x.length; i++) WorkRightsController(s, $WorkRightsController, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.creationDate) !== undefined) n++, EventDateWithoutFlags(s, $CreationDate, x, m, 'creationDate', e);
  if ((x = m.firstPublicationDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) FulfillmentDateWithTerritory(s, $FirstPublicationDate, x[i], e); }
  if ((x = m.parentalWarningTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if ((x = m.relatedResources) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedResource(s, $RelatedResource, x[i], e); }
  if ((x = m.containsHiddenContent) !== undefined) n++, text(s, $ContainsHiddenContent, r[2]!, x, m, 'containsHiddenContent', e);
  if (has(_resourceContainedResourceReferences)) {
    above(s, $ResourceContainedResourceReferenceList, e);
    if (has(_resourceContainedResourceReferences)) for (let i = 0; i < _resourceContainedResourceReferences.length; i++) ResourceContainedResourceReference(s, $ResourceContainedResourceReference, _resourceContainedResourceReferences[i], e + 1); else ResourceContainedResourceReference(s, $ResourceContainedResourceReference, {}, e + 1);
    below(s, $ResourceContainedResourceReferenceList, e);
  }
  if ((x = m.keywords) !== undefined) { n++; for (let i = 0; i < x.length; i++) KeywordsWithTerritory(s, $Keywords, x[i], x, i, e); }
  if ((x = m.synopses) !== undefined) { n++; for (let i = 0; i < x.length; i++) SynopsisWithTerritory(s, $Synopsis, x[i], x, i, e); }
  if ((x = m.technicalDetails) !== undefined) { n++; for (let i = 0; i < x.length; i++) TechnicalSoftwareDetails_2(s, $TechnicalDetails, x[i], e); }
  below(s, t, d);
  K_Software_2.rest(s, m, n);
}
const K_Software_2 = new Known('Software', 'languageAndScriptCode isSupplemental keywords synopses resourceReference type resourceIds workIds displayTitleTexts displayTitles versionTypes displayArtistNames displayArtists contributors resourceRightsControllers workRightsControllers pLines cLines courtesyLines creationDate firstPublicationDates parentalWarningTypes relatedReleases relatedResources containsHiddenContent resourceContainedResourceReferences technicalDetails additionalTitles');

function Chapter(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[37]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.chapterReference) !== undefined) n++, dueText(s, $ChapterReference, r[10]!, x, m, 'chapterReference', e); else lack(s, $ChapterReference, r[10]!, e);
  if ((x = m.chapterIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId_2(s, $ChapterId, x[i], x, i, e); }
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.sequenceNumber) !== undefined) n++, text(s, $SequenceNumber, r[11]!, x, m, 'sequenceNumber', e);
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.characters) !== undefined) { n++; for (let i = 0; i < x.length; i++) Character_2(s, $Character, x[i], e); }
  if ((x = m.representativeImageReference) !== undefined) n++, text(s, $RepresentativeImageReference, r[12]!, x, m, 'representativeImageReference', e);
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  below(s, t, d);
  K_Chapter.rest(s, m, n);
}
const K_Chapter = new Known('Chapter', 'languageAndScriptCode chapterReference chapterIds displayTitleTexts displayTitles sequenceNumber contributors characters representativeImageReference startTime duration endTime additionalTitles');

function Release_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[10]!(asShape(v), s));
  let n = 0, x: any;
  const _isCompilation = m.isCompilation; if (_isCompilation !== undefined) n++;
  const _isMultiArtistCompilation = m.isMultiArtistCompilation; if (_isMultiArtistCompilation !== undefined) n++;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[13]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[13]!, e);
  const a1 = s.at; if ((x = m.releaseTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseTypeForReleaseNotification(s, $ReleaseType, x[i], x, i, e); if (s.at === a1) ReleaseTypeForReleaseNotification(s, $ReleaseType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_3(s, $ReleaseId, x, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); else DisplayTitleText(s, $DisplayTitleText, {}, {}, 'nothing', e);
  if ((x = m.displayTitles) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); else DisplayTitle(s, $DisplayTitle, {}, e);
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); else DisplayArtistNameWithDefault(s, $DisplayArtistName, {}, {}, 'nothing', e);
  if ((x = m.displayArtists) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DisplayArtist(s, $DisplayArtist, x[i], e); else DisplayArtist(s, $DisplayArtist, {}, e);
  const a2 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReference(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a2) ReleaseLabelReference(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.administratingRecordCompanies) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdministratingRecordCompanyWithReference(s, $AdministratingRecordCompany, x[i], e); }
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLineWithDefault(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLineWithDefault(s, $CLine, x[i], e); }
  if ((x = m.courtesyLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CourtesyLineWithDefault(s, $CourtesyLine, x[i], x, i, e); }
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory(s, $Genre, x[i], e); else GenreWithTerritory(s, $Genre, {}, e);
  if ((x = m.releaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $ReleaseDate, x[i], x, i, e); }
  if ((x = m.originalReleaseDates) !== undefined) { n++; for (let i = 0; i < x.length; i++) EventDateWithDefault(s, $OriginalReleaseDate, x[i], x, i, e); }
  const a3 = s.at; if ((x = m.parentalWarningTypes) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, x[i], x, i, e); if (s.at === a3) ParentalWarningTypeWithTerritory(s, $ParentalWarningType, {}, {}, 'nothing', e);
  if ((x = m.avRatings) !== undefined) { n++; for (let i = 0; i < x.length; i++) AvRating_2(s, $AvRating, x[i], e); }
  if ((x = m.relatedReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) RelatedRelease_2(s, $RelatedRelease, x[i], e); }
  if (has(_isCompilation) || has(_isMultiArtistCompilation)) {
    const c1 = has(_isCompilation) ? 0 : has(_isMultiArtistCompilation) ? 1 : -1, w1 = 1;
    if (c1 === 0) {
    if (has(_isCompilation)) dueText(s, $IsCompilation, r[2]!, _isCompilation, m, 'isCompilation', e); else lack(s, $IsCompilation, r[2]!, e);
  }
    else if (c1 === 1) {
    if (has(_isMultiArtistCompilation)) dueText(s, $IsMultiArtistCompilation, r[2]!, _isMultiArtistCompilation, m, 'isMultiArtistCompilation', e); else lack(s, $IsMultiArtistCompilation, r[2]!, e);
  }
    if (+has(_isCompilation) + +has(_isMultiArtistCompilation) > w1) loseBranches(s, m, ['isCompilation', 'isMultiArtistCompilation'], c1);
  }
  if ((x = m.resourceGroup) !== undefined) n++, ResourceGroup_2(s, $ResourceGroup, x, e); else ResourceGroup_2(s, $ResourceGroup, {}, e);
  if ((x = m.externalResourceLinks) !== undefined) { n++; for (let i = 0; i < x.length; i++) ExternalResourceLink_2(s, $ExternalResourceLink, x[i], e); }
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
  K_Release_2.rest(s, m, n);
}
const K_Release_2 = new Known('Release', 'languageAndScriptCode isCompilation releaseReference releaseTypes releaseId displayTitleTexts displayTitles displayArtistNames displayArtists releaseLabelReferences administratingRecordCompanies pLines cLines courtesyLines duration displayGenres releaseDates originalReleaseDates parentalWarningTypes avRatings relatedReleases isMultiArtistCompilation resourceGroup externalResourceLinks keywords synopses ragas talas deities hiResMusicDescription isSoundtrack isHiResMusic marketingComments additionalTitles');

function TrackRelease(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[38]!(asShape(v), s));
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.isMainRelease) !== undefined) n++, attribute(s, $$IsMainRelease, r[2]!, x, m, 'isMainRelease');
  over(s);
  if ((x = m.releaseReference) !== undefined) n++, dueText(s, $ReleaseReference, r[13]!, x, m, 'releaseReference', e); else lack(s, $ReleaseReference, r[13]!, e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_3(s, $ReleaseId, x, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.releaseResourceReference) !== undefined) n++, dueText(s, $ReleaseResourceReference, r[12]!, x, m, 'releaseResourceReference', e); else lack(s, $ReleaseResourceReference, r[12]!, e);
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_2(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  const a1 = s.at; if ((x = m.releaseLabelReferences) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) ReleaseLabelReference(s, $ReleaseLabelReference, x[i], x, i, e); if (s.at === a1) ReleaseLabelReference(s, $ReleaseLabelReference, {}, {}, 'nothing', e);
  if ((x = m.displayGenres) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) GenreWithTerritory(s, $Genre, x[i], e); else GenreWithTerritory(s, $Genre, {}, e);
  if ((x = m.marketingComments) !== undefined) { n++; for (let i = 0; i < x.length; i++) MarketingComment(s, $MarketingComment, x[i], x, i, e); }
  below(s, t, d);
  K_TrackRelease.rest(s, m, n);
}
const K_TrackRelease = new Known('TrackRelease', 'isMainRelease releaseReference releaseId displayTitleTexts displayTitles releaseResourceReference linkedReleaseResourceReferences releaseLabelReferences displayGenres marketingComments additionalTitles');

function ReleaseDeal_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.dealReleaseReferences) !== undefined) n++; if (has(x)) dueTexts(s, $DealReleaseReference, r[14]!, x, e); else lack(s, $DealReleaseReference, r[14]!, e);
  if ((x = m.deals) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Deal_2(s, $Deal, x[i], e); else Deal_2(s, $Deal, {}, e);
  below(s, t, d);
  K_ReleaseDeal_2.rest(s, m, n);
}
const K_ReleaseDeal_2 = new Known('ReleaseDeal', 'dealReleaseReferences deals');

function PurgedRelease_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_3(s, $ReleaseId, x, e);
  if ((x = m.titles) !== undefined) { n++; for (let i = 0; i < x.length; i++) Title_3(s, $Title, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedResourceContributor_2(s, $Contributor, x[i], e); }
  belowAny(s, t, d, from);
  K_PurgedRelease_2.rest(s, m, n);
}
const K_PurgedRelease_2 = new Known('PurgedRelease', 'releaseId titles contributors');

function DetailedPartyId(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.isni) !== undefined) n++, text(s, $ISNI, r[0]!, x, m, 'isni', e);
  if ((x = m.dpid) !== undefined) n++, text(s, $DPID, r[97]!, x, m, 'dpid', e);
  if ((x = m.ipiNameNumber) !== undefined) n++, text(s, $IpiNameNumber, r[0]!, x, m, 'ipiNameNumber', e);
  if ((x = m.ipn) !== undefined) n++, text(s, $IPN, r[0]!, x, m, 'ipn', e);
  if ((x = m.cisacSocietyId) !== undefined) n++, text(s, $CisacSocietyId, r[0]!, x, m, 'cisacSocietyId', e);
  if ((x = m.proprietaryIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) ProprietaryId(s, $ProprietaryId, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_DetailedPartyId.rest(s, m, n);
}
const K_DetailedPartyId = new Known('DetailedPartyId', 'isni dpid ipiNameNumber ipn cisacSocietyId proprietaryIds');

function RelatedParty(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  above(s, t, d);
  if ((x = m.partyRelatedPartyReference) !== undefined) n++, dueText(s, $PartyRelatedPartyReference, r[98]!, x, m, 'partyRelatedPartyReference', e); else lack(s, $PartyRelatedPartyReference, r[98]!, e);
  const a1 = s.at; if ((x = m.partyRelationshipType) !== undefined) n++; if (has(x)) PartyRelationshipType(s, $PartyRelationshipType, x, m, 'partyRelationshipType', e); if (s.at === a1) PartyRelationshipType(s, $PartyRelationshipType, {}, {}, 'nothing', e);
  below(s, t, d);
  K_RelatedParty.rest(s, m, n);
}
const K_RelatedParty = new Known('RelatedParty', 'partyRelatedPartyReference partyRelationshipType');

function DetailedCue(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.contributors) !== undefined) { n++; for (let i = 0; i < x.length; i++) Contributor(s, $Contributor, x[i], e); }
  if ((x = m.isDance) !== undefined) n++, text(s, $IsDance, r[2]!, x, m, 'isDance', e);
  if ((x = m.hasMusicalContent) !== undefined) n++, text(s, $HasMusicalContent, r[2]!, x, m, 'hasMusicalContent', e);
  if ((x = m.pLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) PLine(s, $PLine, x[i], e); }
  if ((x = m.cLines) !== undefined) { n++; for (let i = 0; i < x.length; i++) CLine(s, $CLine, x[i], e); }
  if ((x = m.startTime) !== undefined) n++, text(s, $StartTime, r[9]!, x, m, 'startTime', e);
  if ((x = m.duration) !== undefined) n++, text(s, $Duration, r[9]!, x, m, 'duration', e);
  if ((x = m.endTime) !== undefined) n++, text(s, $EndTime, r[9]!, x, m, 'endTime', e);
  belowAny(s, t, d, from);
  K_DetailedCue.rest(s, m, n);
}
const K_DetailedCue = new Known('DetailedCue', 'cueUseType cueThemeType cueVocalType cueVisualPerceptionType cueOrigin resourceId workId displayTitleTexts displayTitles contributors isDance hasMusicalContent pLines cLines startTime duration endTime additionalTitles');

function DisplayTitle(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplaySubTitle(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_DisplayTitle.rest(s, m, n);
}
const K_DisplayTitle = new Known('DisplayTitle', 'languageAndScriptCode applicableTerritoryCode isDefault titleText subTitles');

function AdditionalTitle(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  const w0 = m.titleType === undefined || m.userDefinedValue === undefined && isListed(r[100]!, m.titleType) ? undefined : ownOf(s, r[100]!, m, 'titleType', 'userDefinedValue', 'namespace', m, 'titleType');
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.languageAndScriptCode) !== undefined) n++, attribute(s, $$LanguageAndScriptCode, r[0]!, x, m, 'languageAndScriptCode');
  if ((x = m.applicableTerritoryCode) !== undefined) n++, attribute(s, $$ApplicableTerritoryCode, r[46]!, x, m, 'applicableTerritoryCode');
  if ((x = w0 ? 'UserDefined' : m.titleType) !== undefined) n++, attribute(s, $$TitleType, r[100]!, x, m, 'titleType');
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  if ((x = m.isDefault) !== undefined) n++, attribute(s, $$IsDefault, r[2]!, x, m, 'isDefault');
  over(s);
  if ((x = m.titleText) !== undefined) n++, dueText(s, $TitleText, r[0]!, x, m, 'titleText', e); else lack(s, $TitleText, r[0]!, e);
  if ((x = m.subTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplaySubTitle(s, $SubTitle, x[i], x, i, e); }
  below(s, t, d);
  K_AdditionalTitle.rest(s, m, w0 === undefined ? n : -1);
}
const K_AdditionalTitle = new Known('AdditionalTitle', 'languageAndScriptCode applicableTerritoryCode titleType namespace userDefinedValue isDefault titleText subTitles');

function Contributor(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_Contributor.rest(s, m, n);
}
const K_Contributor = new Known('Contributor', 'sequenceNumber contributorPartyReference roles instrumentTypes hasMadeFeaturedContribution hasMadeContractedContribution displayCredits');

function Character_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  over(s);
  if ((x = m.characterPartyReference) !== undefined) n++, dueText(s, $CharacterPartyReference, r[98]!, x, m, 'characterPartyReference', e); else lack(s, $CharacterPartyReference, r[98]!, e);
  if ((x = m.performer) !== undefined) n++, Contributor(s, $Performer, x, e);
  below(s, t, d);
  K_Character_2.rest(s, m, n);
}
const K_Character_2 = new Known('Character', 'sequenceNumber characterPartyReference performer');

function ResourceRightsController(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e); else DetailedPartyId(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e);
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
  if ((x = m.delegatedUsageRights) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) DelegatedUsageRights(s, $DelegatedUsageRights, x[i], e); else DelegatedUsageRights(s, $DelegatedUsageRights, {}, e);
  below(s, t, d);
  K_ResourceRightsController.rest(s, m, n);
}
const K_ResourceRightsController = new Known('ResourceRightsController', 'sequenceNumber partyIds partyNames rightsControlTypes rightShareUnknown rightSharePercentage delegatedUsageRights');

function RelatedRelease_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[31]!(asShape(v), s));
  let n = 0, x: any;
  above(s, t, d);
  const a1 = s.at; if ((x = m.releaseRelationshipType) !== undefined) n++; if (has(x)) ReleaseRelationshipType(s, $ReleaseRelationshipType, x, m, 'releaseRelationshipType', e); if (s.at === a1) ReleaseRelationshipType(s, $ReleaseRelationshipType, {}, {}, 'nothing', e);
  if ((x = m.releaseId) !== undefined) n++, ReleaseId_3(s, $ReleaseId, x, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
  if ((x = m.displayArtistNames) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayArtistNameWithDefault(s, $DisplayArtistName, x[i], x, i, e); }
  if ((x = m.releaseLabelReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseLabelReference(s, $ReleaseLabelReference, x[i], x, i, e); }
  if ((x = m.releaseDate) !== undefined) n++, EventDateWithoutFlags(s, $ReleaseDate, x, m, 'releaseDate', e);
  if ((x = m.originalReleaseDate) !== undefined) n++, EventDateWithoutFlags(s, $OriginalReleaseDate, x, m, 'originalReleaseDate', e);
  below(s, t, d);
  K_RelatedRelease_2.rest(s, m, n);
}
const K_RelatedRelease_2 = new Known('RelatedRelease', 'releaseRelationshipType releaseId displayTitleTexts displayTitles displayArtistNames releaseLabelReferences releaseDate originalReleaseDate additionalTitles');

function ResourceGroup_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  s.depth = d; const m = asShape(s.downs[32]!(asShape(v), s));
  let n = 0, x: any;
  const _noDisplaySequence = m.noDisplaySequence; if (_noDisplaySequence !== undefined) n++;
  const _displaySequence = m.displaySequence; if (_displaySequence !== undefined) n++;
  const _resourceGroupReleaseReference = m.resourceGroupReleaseReference; if (_resourceGroupReleaseReference !== undefined) n++;
  const _releaseId = m.releaseId; if (_releaseId !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
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
    if (has(_releaseId)) ReleaseId_3(s, $ReleaseId, _releaseId, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_2(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceGroup_2.rest(s, m, n);
}
const K_ResourceGroup_2 = new Known('ResourceGroup', 'displayTitleTexts displayTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences additionalTitles');

function Deal_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _dealTechnicalResourceDetailsReferences = m.dealTechnicalResourceDetailsReferences; if (_dealTechnicalResourceDetailsReferences !== undefined) n++;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.dealReferences) !== undefined) n++, texts(s, $DealReference, r[0]!, x, e);
  if ((x = m.isCommunicatedOutOfBand) !== undefined) n++, text(s, $IsCommunicatedOutOfBand, r[2]!, x, m, 'isCommunicatedOutOfBand', e);
  if ((x = m.dealTerms) !== undefined) n++, DealTerms_2(s, $DealTerms, x, e);
  if (has(_dealTechnicalResourceDetailsReferences)) {
    above(s, $DealTechnicalResourceDetailsReferenceList, e);
    if (has(_dealTechnicalResourceDetailsReferences)) dueTexts(s, $DealTechnicalResourceDetailsReference, r[39]!, _dealTechnicalResourceDetailsReferences, e + 1); else lack(s, $DealTechnicalResourceDetailsReference, r[39]!, e + 1);
    below(s, $DealTechnicalResourceDetailsReferenceList, e);
  }
  if ((x = m.distributionChannelPages) !== undefined) { n++; for (let i = 0; i < x.length; i++) DistributionChannelPage(s, $DistributionChannelPage, x[i], e); }
  belowAny(s, t, d, from);
  K_Deal_2.rest(s, m, n);
}
const K_Deal_2 = new Known('Deal', 'dealReferences isCommunicatedOutOfBand dealTerms dealTechnicalResourceDetailsReferences distributionChannelPages');

function DetailedResourceContributor_2(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e); else DetailedPartyId(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.roles) !== undefined) { n++; for (let i = 0; i < x.length; i++) ContributorRole(s, $Role, x[i], x, i, e); }
  if ((x = m.instrumentTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) InstrumentType(s, $InstrumentType, x[i], x, i, e); }
  if ((x = m.hasMadeFeaturedContribution) !== undefined) n++, text(s, $HasMadeFeaturedContribution, r[2]!, x, m, 'hasMadeFeaturedContribution', e);
  if ((x = m.hasMadeContractedContribution) !== undefined) n++, text(s, $HasMadeContractedContribution, r[2]!, x, m, 'hasMadeContractedContribution', e);
  if ((x = m.displayCredits) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayCredits(s, $DisplayCredits, x[i], e); }
  below(s, t, d);
  K_DetailedResourceContributor_2.rest(s, m, n);
}
const K_DetailedResourceContributor_2 = new Known('DetailedResourceContributor', 'sequenceNumber partyIds partyNames roles instrumentTypes hasMadeFeaturedContribution hasMadeContractedContribution displayCredits');

function PartyRelationshipType(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (ownValue(s, t, r[111]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  const w0 = m.userDefinedValue === undefined && isListed(r[111]!, m.value) ? undefined : ownOf(s, r[111]!, m, 'value', 'userDefinedValue', 'namespace', o ? m : h, o ? 'value' : k);
  if (isRefused(s, t, r[111]!, w0 ? 'UserDefined' : m.value, h, k)) return;
  let n = 0, x: any;
  start(s, t, d);
  if ((x = w0 ? w0.namespace : m.namespace) !== undefined) n++, attribute(s, $$Namespace, r[0]!, x, m, 'namespace');
  if ((x = w0 ? w0.value : m.userDefinedValue) !== undefined) n++, attribute(s, $$UserDefinedValue, r[0]!, x, m, 'userDefinedValue');
  content(s, t, r[111]!, w0 ? 'UserDefined' : m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_PartyRelationshipType.rest(s, m, w0 === undefined ? n : -1);
}
const K_PartyRelationshipType = new Known('PartyRelationshipType', 'namespace userDefinedValue value');

function DisplaySubTitle(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number): void {
  const r = s.rules;
  if (value(s, t, r[112]!, v, d)) return;
  const o = isObject(v), m: Shape = o ? v : { value: v };
  let n = 0, x: any;
  start(s, t, d);
  if ((x = m.sequenceNumber) !== undefined) n++, attribute(s, $$SequenceNumber, r[11]!, x, m, 'sequenceNumber');
  if ((x = m.isDisplayedInTitle) !== undefined) n++, attribute(s, $$IsDisplayedInTitle, r[2]!, x, m, 'isDisplayedInTitle');
  if ((x = m.subTitleType) !== undefined) n++, attribute(s, $$SubTitleType, r[113]!, x, m, 'subTitleType');
  content(s, t, r[112]!, m.value, o ? m : h, o ? 'value' : k, d);
  if (m.value !== undefined) n++;
  if (o) K_DisplaySubTitle.rest(s, m, n);
}
const K_DisplaySubTitle = new Known('DisplaySubTitle', 'sequenceNumber isDisplayedInTitle subTitleType value');

function ResourceSubGroup(s: Sink, t: Tag, v: any, d: number): void {
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
  if ((x = m.displayTitleTexts) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitleText(s, $DisplayTitleText, x[i], x, i, e); }
  if ((x = m.displayTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) DisplayTitle(s, $DisplayTitle, x[i], e); }
  if ((x = m.additionalTitles) !== undefined) { n++; for (let i = 0; i < x.length; i++) AdditionalTitle(s, $AdditionalTitle, x[i], e); }
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
    if (has(_releaseId)) ReleaseId_3(s, $ReleaseId, _releaseId, e); else ReleaseId_3(s, $ReleaseId, {}, e);
  }
    if (+has(_resourceGroupReleaseReference) + +has(_releaseId) > w2) loseBranches(s, m, ['resourceGroupReleaseReference', 'releaseId'], c2);
  }
  if ((x = m.resourceGroups) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceSubGroup(s, $ResourceGroup, x[i], e); }
  if ((x = m.resourceGroupContentItems) !== undefined) { n++; for (let i = 0; i < x.length; i++) ResourceGroupContentItem(s, $ResourceGroupContentItem, x[i], e); }
  if ((x = m.linkedReleaseResourceReferences) !== undefined) { n++; for (let i = 0; i < x.length; i++) LinkedReleaseResourceReference_2(s, $LinkedReleaseResourceReference, x[i], x, i, e); }
  belowAny(s, t, d, from);
  K_ResourceSubGroup.rest(s, m, n);
}
const K_ResourceSubGroup = new Known('ResourceSubGroup', 'resourceGroupType displayTitleTexts displayTitles sequenceNumber noDisplaySequence displaySequence displayArtists carrierTypes duration resourceGroupReleaseReference releaseId resourceGroups resourceGroupContentItems linkedReleaseResourceReferences additionalTitles');

function DealTerms_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
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
  if ((x = m.validityPeriods) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) PeriodWithoutFlags(s, $ValidityPeriod, x[i], e); else PeriodWithoutFlags(s, $ValidityPeriod, {}, e);
  if ((x = m.commercialModelTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CommercialModelType(s, $CommercialModelType, x[i], x, i, e); }
  if ((x = m.useTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) DiscoverableUseType(s, $UseType, x[i], x, i, e); }
  if ((x = m.carrierTypes) !== undefined) { n++; for (let i = 0; i < x.length; i++) CarrierType(s, $CarrierType, x[i], x, i, e); }
  if ((x = m.technicalInstantiation) !== undefined) n++, DealTermsTechnicalInstantiation(s, $TechnicalInstantiation, x, e);
  if ((x = m.numberOfUsages) !== undefined) n++, text(s, $NumberOfUsages, r[11]!, x, m, 'numberOfUsages', e);
  if (has(_distributionChannels) || has(_excludedDistributionChannels)) {
    const c2 = has(_distributionChannels) ? 0 : has(_excludedDistributionChannels) ? 1 : -1, w2 = 1;
    if (c2 === 0) {
    if (has(_distributionChannels)) for (let i = 0; i < _distributionChannels.length; i++) DSP_2(s, $DistributionChannel, _distributionChannels[i], e); else DSP_2(s, $DistributionChannel, {}, e);
  }
    else if (c2 === 1) {
    if (has(_excludedDistributionChannels)) for (let i = 0; i < _excludedDistributionChannels.length; i++) DSP_2(s, $ExcludedDistributionChannel, _excludedDistributionChannels[i], e); else DSP_2(s, $ExcludedDistributionChannel, {}, e);
  }
    if (+has(_distributionChannels) + +has(_excludedDistributionChannels) > w2) loseBranches(s, m, ['distributionChannels', 'excludedDistributionChannels'], c2);
  }
  if ((x = m.rightsClaimPolicies) !== undefined) { n++; for (let i = 0; i < x.length; i++) RightsClaimPolicy_2(s, $RightsClaimPolicy, x[i], e); }
  if ((x = m.priceInformation) !== undefined) { n++; for (let i = 0; i < x.length; i++) PriceInformationWithType(s, $PriceInformation, x[i], e); }
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
  if (has(_releaseDisplayStartDate) || has(_trackListingPreviewStartDate) || has(_coverArtPreviewStartDate) || has(_clipPreviewStartDate) || has(_releaseDisplayStartDateTime) || has(_trackListingPreviewStartDateTime) || has(_coverArtPreviewStartDateTime) || has(_clipPreviewStartDateTime)) {
    let c4 = -1, w4 = 0, ic4 = 0;
    if ((ic4 = +has(_releaseDisplayStartDate) + +has(_trackListingPreviewStartDate) + +has(_coverArtPreviewStartDate) + +has(_clipPreviewStartDate)) > w4) c4 = 0, w4 = ic4;
    if ((ic4 = +has(_releaseDisplayStartDateTime) + +has(_trackListingPreviewStartDateTime) + +has(_coverArtPreviewStartDateTime) + +has(_clipPreviewStartDateTime)) > w4) c4 = 1, w4 = ic4;
    if (c4 === 0) {
    if (has(_releaseDisplayStartDate)) dueText(s, $ReleaseDisplayStartDate, r[15]!, _releaseDisplayStartDate, m, 'releaseDisplayStartDate', e); else lack(s, $ReleaseDisplayStartDate, r[15]!, e);
    if (has(_trackListingPreviewStartDate)) dueText(s, $TrackListingPreviewStartDate, r[15]!, _trackListingPreviewStartDate, m, 'trackListingPreviewStartDate', e); else lack(s, $TrackListingPreviewStartDate, r[15]!, e);
    if (has(_coverArtPreviewStartDate)) dueText(s, $CoverArtPreviewStartDate, r[15]!, _coverArtPreviewStartDate, m, 'coverArtPreviewStartDate', e); else lack(s, $CoverArtPreviewStartDate, r[15]!, e);
    if (has(_clipPreviewStartDate)) dueText(s, $ClipPreviewStartDate, r[15]!, _clipPreviewStartDate, m, 'clipPreviewStartDate', e); else lack(s, $ClipPreviewStartDate, r[15]!, e);
  }
    else if (c4 === 1) {
    if (has(_releaseDisplayStartDateTime)) dueText(s, $ReleaseDisplayStartDateTime, r[3]!, _releaseDisplayStartDateTime, m, 'releaseDisplayStartDateTime', e); else lack(s, $ReleaseDisplayStartDateTime, r[3]!, e);
    if (has(_trackListingPreviewStartDateTime)) dueText(s, $TrackListingPreviewStartDateTime, r[3]!, _trackListingPreviewStartDateTime, m, 'trackListingPreviewStartDateTime', e); else lack(s, $TrackListingPreviewStartDateTime, r[3]!, e);
    if (has(_coverArtPreviewStartDateTime)) dueText(s, $CoverArtPreviewStartDateTime, r[3]!, _coverArtPreviewStartDateTime, m, 'coverArtPreviewStartDateTime', e); else lack(s, $CoverArtPreviewStartDateTime, r[3]!, e);
    if (has(_clipPreviewStartDateTime)) dueText(s, $ClipPreviewStartDateTime, r[3]!, _clipPreviewStartDateTime, m, 'clipPreviewStartDateTime', e); else lack(s, $ClipPreviewStartDateTime, r[3]!, e);
  }
    if (+has(_releaseDisplayStartDate) + +has(_trackListingPreviewStartDate) + +has(_coverArtPreviewStartDate) + +has(_clipPreviewStartDate) + +has(_releaseDisplayStartDateTime) + +has(_trackListingPreviewStartDateTime) + +has(_coverArtPreviewStartDateTime) + +has(_clipPreviewStartDateTime) > w4) loseBranches(s, m, ['releaseDisplayStartDate trackListingPreviewStartDate coverArtPreviewStartDate clipPreviewStartDate', 'releaseDisplayStartDateTime trackListingPreviewStartDateTime coverArtPreviewStartDateTime clipPreviewStartDateTime'], c4);
  }
  if (has(_instantGratificationResources)) {
    above(s, $InstantGratificationResourceList, e);
    if (has(_instantGratificationResources)) dueTexts(s, $DealResourceReference, r[12]!, _instantGratificationResources, e + 1); else lack(s, $DealResourceReference, r[12]!, e + 1);
    below(s, $InstantGratificationResourceList, e);
  }
  if ((x = m.physicalReturns) !== undefined) n++, PhysicalReturns(s, $PhysicalReturns, x, e);
  if ((x = m.numberOfProductsPerCarton) !== undefined) n++, text(s, $NumberOfProductsPerCarton, r[11]!, x, m, 'numberOfProductsPerCarton', e);
  below(s, t, d);
  K_DealTerms_2.rest(s, m, n);
}
const K_DealTerms_2 = new Known('DealTerms', 'releaseDisplayStartDate trackListingPreviewStartDate coverArtPreviewStartDate clipPreviewStartDate releaseDisplayStartDateTime trackListingPreviewStartDateTime coverArtPreviewStartDateTime clipPreviewStartDateTime territoryCodes excludedTerritoryCodes validityPeriods commercialModelTypes useTypes carrierTypes technicalInstantiation numberOfUsages distributionChannels excludedDistributionChannels rightsClaimPolicies priceInformation isPromotional promotionalCode isPreOrderDeal instantGratificationResources physicalReturns numberOfProductsPerCarton');

function DistributionChannelPage(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  start(s, t, d);
  const from = s.at; over(s);
  if ((x = m.partyIds) !== undefined) { n++; for (let i = 0; i < x.length; i++) DetailedPartyId(s, $PartyId, x[i], e); }
  if ((x = m.pageName) !== undefined) n++, Name_2(s, $PageName, x, m, 'pageName', e);
  if ((x = m.url) !== undefined) n++, text(s, $URL, r[0]!, x, m, 'url', e);
  if ((x = m.userName) !== undefined) n++, text(s, $UserName, r[0]!, x, m, 'userName', e);
  belowAny(s, t, d, from);
  K_DistributionChannelPage.rest(s, m, n);
}
const K_DistributionChannelPage = new Known('DistributionChannelPage', 'partyIds pageName url userName');

function DSP_2(s: Sink, t: Tag, v: any, d: number): void {
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
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e); else DetailedPartyId(s, $PartyId, {}, e);
  }
  else if (c1 === 1) {
    if (has(_partyNames)) for (let i = 0; i < _partyNames.length; i++) PartyName_2(s, $PartyName, _partyNames[i], e); else PartyName_2(s, $PartyName, {}, e);
    if (has(_partyIds)) for (let i = 0; i < _partyIds.length; i++) DetailedPartyId(s, $PartyId, _partyIds[i], e);
  }
  if (+has(_partyIds) + +has(_partyNames) > w1) loseBranches(s, m, ['partyIds', 'partyNames partyIds'], c1);
  if ((x = m.tradingName) !== undefined) n++, Name_2(s, $TradingName, x, m, 'tradingName', e);
  if ((x = m.urls) !== undefined) n++, texts(s, $URL, r[0]!, x, e);
  below(s, t, d);
  K_DSP_2.rest(s, m, n);
}
const K_DSP_2 = new Known('DSP', 'partyIds partyNames tradingName urls');

export const writer: VersionWriter = {
  types,
  downs,
  NewReleaseMessage: NewReleaseMessage_2,
  PurgeReleaseMessage: PurgeReleaseMessage_2,
};
