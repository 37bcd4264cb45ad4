// Made by `npm run schemas` from the schema of ERN 4.1. Do not edit.
import type { GrammarTable } from '../table.ts';

export const table: GrammarTable = {
  version: '4.1',
  roots: ['NewReleaseMessage', 'PurgeReleaseMessage'],
  simple: [
    'avs:ReleaseProfileVersionId', // 0
    'avs:ReleaseProfileVariantVersionId', // 1
    'xs:string', // 2
    'xs:string~PADPIDA[a-zA-Z0-9]+', // 3
    'xs:dateTime', // 4
    'avs:MessageControlType', // 5
    'xs:ID~P[\\d\\-_a-zA-Z]+', // 6
    'xs:boolean', // 7
    'avs:CurrentTerritoryCode', // 8
    'xs:IDREF~P[\\d\\-_a-zA-Z]+', // 9
    'avs:AffiliationType', // 10
    'avs:TerritoryCodeType', // 11
    'ern:ddex_IsoDate=xs:string~[0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}', // 12
    'avs:AllTerritoryCode', // 13
    'avs:RightsCoverage', // 14
    'xs:decimal', // 15
    'avs:PartyRelationshipType', // 16
    'xs:ID~Q[\\d\\-_a-zA-Z]+', // 17
    'avs:CueSheetType', // 18
    'avs:CueUseType', // 19
    'avs:ThemeType', // 20
    'avs:VocalType', // 21
    'avs:VisualPerceptionType', // 22
    'avs:CueOrigin', // 23
    'ern:ddex_SubTitle=xs:string', // 24
    'xs:integer', // 25
    'avs:SubTitleType', // 26
    'avs:AdditionalTitleType', // 27
    'avs:ContributorRole', // 28
    'avs:InstrumentType', // 29
    'avs:PLineType', // 30
    'xs:gYear', // 31
    'xs:duration', // 32
    'xs:ID~A[\\d\\-_a-zA-Z]+', // 33
    'avs:SoundRecordingType', // 34
    'avs:VersionType', // 35
    'avs:DisplayArtistRole', // 36
    'avs:RightsControllerRole', // 37
    'avs:UseType', // 38
    'avs:RightsControllerType', // 39
    'avs:TerritoryCodeTypeIncludingDeprecatedCodes', // 40
    'avs:ParentalWarningType', // 41
    'avs:ReleaseRelationshipType', // 42
    'ern:ddex_LocalPartyAnchorReference=xs:IDREF~P[\\d\\-_a-zA-Z]+', // 43
    'avs:LabelType', // 44
    'avs:ResourceRelationshipType', // 45
    'xs:IDREF~A[\\d\\-_a-zA-Z]+', // 46
    'avs:CompositeMusicalWorkType', // 47
    'avs:IsoLanguageCode', // 48
    'avs:RecordingMode', // 49
    'xs:ID~T[\\d\\-_a-zA-Z]+', // 50
    'avs:AudioCodecType', // 51
    'avs:UnitOfBitRate', // 52
    'avs:UnitOfFrequency', // 53
    'xs:string~[0-9]+,[0-9]+', // 54
    'avs:ExpressionType', // 55
    'avs:HashSumAlgorithmType', // 56
    'avs:BinaryDataType', // 57
    'avs:FingerprintAlgorithmType', // 58
    'xs:IDREF~X[\\d\\-_a-zA-Z]+', // 59
    'avs:VideoType', // 60
    'xs:IDREF~R[\\d\\-_a-zA-Z]+', // 61
    'avs:RatingAgency', // 62
    'avs:RatingReason', // 63
    'xs:IDREF~Q[\\d\\-_a-zA-Z]+', // 64
    'avs:Purpose', // 65
    'avs:ContainerFormat', // 66
    'avs:VideoCodecType', // 67
    'avs:UnitOfFrameRate', // 68
    'avs:UnitOfExtent', // 69
    'avs:AspectRatioType', // 70
    'avs:VideoDefinitionType', // 71
    'avs:ImageType', // 72
    'avs:ImageCodecType', // 73
    'avs:TextType', // 74
    'avs:TextCodecType', // 75
    'avs:SheetMusicType', // 76
    'avs:SheetMusicCodecType', // 77
    'avs:SoftwareType', // 78
    'avs:OperatingSystemType', // 79
    'xs:ID~X[\\d\\-_a-zA-Z]+', // 80
    'xs:ID~R[\\d\\-_a-zA-Z]+', // 81
    'avs:ReleaseType_ERN4', // 82
    'avs:AdministratingRecordCompanyRole', // 83
    'avs:CarrierType', // 84
    'avs:ResourceGroupType', // 85
    'ern:ddex_LocalResourceAnchorReference=xs:IDREF~A[\\d\\-_a-zA-Z]+', // 86
    'avs:LinkDescription', // 87
    'avs:ExternallyLinkedResourceType', // 88
    'avs:CommercialModelType', // 89
    'avs:CodingType', // 90
    'avs:UnitOfConditionValue', // 91
    'avs:ReferenceCreation', // 92
    'avs:RelationalRelator', // 93
    'avs:RightsClaimPolicyType', // 94
    'avs:PriceInformationType', // 95
    'avs:PriceType', // 96
    'avs:CurrencyCode', // 97
    'xs:IDREF~T[\\d\\-_a-zA-Z]+', // 98
    'avs:TitleType', // 99
  ],
  composites: {
    AdditionalTitle: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @TitleType:27 @Namespace:2 @UserDefinedValue:2 @IsDefault:7 TitleText:2 SubTitle:DisplaySubTitle*',
    AdministratingRecordCompanyRole: '=83 @Namespace:2 @UserDefinedValue:2',
    AdministratingRecordCompanyWithReference: 'RecordCompanyPartyReference:9 Role:AdministratingRecordCompanyRole',
    Affiliation: '(CompanyName:2|PartyAffiliateReference:9) Type:10 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) ValidityPeriod? RightsType:SimpleRightsType* PercentageOfRightsAssignment:15?',
    AllTerritoryCode: '=13 @IdentifierType:40',
    AspectRatio: '=15 @AspectRatioType:70',
    AudioCodecType: '=51 @Version:2 @Namespace:2 @UserDefinedValue:2',
    AvRating: '@ApplicableTerritoryCode:8 @IsDefault:7 Rating:2 Agency:RatingAgency Reason:63?',
    BitRate: '=15 @UnitOfMeasure:52',
    CLine: '@LanguageAndScriptCode:2 Year:31? CLineCompany:2? CLineText:2',
    CLineWithDefault: '@ApplicableTerritoryCode:8 @IsDefault:7 @LanguageAndScriptCode:2 Year:31? CLineCompany:2? CLineText:2',
    CarrierType: '=84 @Namespace:2 @UserDefinedValue:2',
    CatalogNumber: '=2 @Namespace!:2',
    Chapter: '@LanguageAndScriptCode:2 ChapterReference:80 ChapterId:ProprietaryId* DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:25? Contributor* Character* RepresentativeImageReference:46? StartTime:32? Duration:32? EndTime:32?',
    ChapterList: '@LanguageAndScriptCode:2 Chapter+',
    Character: '@SequenceNumber:25 CharacterPartyReference:9 Performer:Contributor?',
    CommercialModelType: '=89 @Namespace:2 @UserDefinedValue:2',
    ConditionForRightsClaimPolicy: 'Value:15 Unit:91 ReferenceCreation:92? RelationalRelator:93',
    ContainerFormat: '=66 @Namespace:2 @UserDefinedValue:2',
    Contributor: '@SequenceNumber:25 ContributorPartyReference:9 Role:ContributorRole* InstrumentType* HasMadeFeaturedContribution:7? HasMadeContractedContribution:7? DisplayCredits*',
    ContributorRole: '=28 @Namespace:2 @UserDefinedValue:2',
    CoreArea: 'TopLeftCorner:54 BottomRightCorner:54',
    CourtesyLineWithDefault: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    CueOrigin: '=23 @Namespace:2 @UserDefinedValue:2',
    CueSheetType: '=18 @Namespace:2 @UserDefinedValue:2',
    CueThemeType: '=20 @Namespace:2 @UserDefinedValue:2',
    CueUseType: '=19 @Namespace:2 @UserDefinedValue:2',
    CueVisualPerceptionType: '=22 @Namespace:2 @UserDefinedValue:2',
    CueVocalType: '=21 @Namespace:2 @UserDefinedValue:2',
    CurrentTerritoryCode: '=8 @IdentifierType:11',
    DSP: '(PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) TradingName:Name? URL:2*',
    Deal: 'DealReference:2* IsCommunicatedOutOfBand:7? DealTerms? DealTechnicalResourceDetailsReferenceList? DistributionChannelPage*',
    DealList: 'ReleaseDeal+',
    DealResourceReferenceList: 'DealResourceReference:46+',
    DealTechnicalResourceDetailsReferenceList: 'DealTechnicalResourceDetailsReference:98+',
    DealTerms: '(TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+)? ValidityPeriod:PeriodWithoutFlags+ CommercialModelType* UseType:DiscoverableUseType* CarrierType* TechnicalInstantiation:DealTermsTechnicalInstantiation? NumberOfUsages:25? (DistributionChannel:DSP+|ExcludedDistributionChannel:DSP+)? RightsClaimPolicy* PriceInformation:PriceInformationWithType* (IsPromotional:7|PromotionalCode)? IsPreOrderDeal:7? ((ReleaseDisplayStartDate:12 TrackListingPreviewStartDate:12 CoverArtPreviewStartDate:12 ClipPreviewStartDate:12)|(ReleaseDisplayStartDateTime:4 TrackListingPreviewStartDateTime:4 CoverArtPreviewStartDateTime:4 ClipPreviewStartDateTime:4))? InstantGratificationResourceList:DealResourceReferenceList? PhysicalReturns? NumberOfProductsPerCarton:25?',
    DealTermsTechnicalInstantiation: 'VideoDefinitionType:71? CodingType:90? BitRate?',
    Deity: '=2 @ApplicableTerritoryCode:8 @IsDefault:7',
    DelegatedUsageRights: 'UseType+ PeriodOfRightsDelegation:Period? TerritoryOfRightsDelegation:CurrentTerritoryCode*',
    DescriptionWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    DetailedCue: 'CueUseType? CueThemeType? CueVocalType? CueVisualPerceptionType? CueOrigin? (ResourceId|WorkId:MusicalWorkId)? DisplayTitleText* DisplayTitle* AdditionalTitle* Contributor* IsDance:7? HasMusicalContent:7? PLine* CLine* StartTime:32? Duration:32? EndTime:32?',
    DetailedCueSheet: 'CueSheetId:ProprietaryId* CueSheetReference:17 CueSheetType Cue:DetailedCue+',
    DetailedCueSheetList: 'CueSheet:DetailedCueSheet+',
    DetailedHashSum: 'Algorithm:HashSumAlgorithmType Version:2? Parameter:2? DataType:57? HashSumValue:2',
    DetailedPartyId: 'ISNI:2? DPID:3? IpiNameNumber:2? IPN:2? CisacSocietyId:2? ProprietaryId*',
    DetailedResourceContributor: '@SequenceNumber:25 (PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) Role:ContributorRole* InstrumentType* HasMadeFeaturedContribution:7? HasMadeContractedContribution:7? DisplayCredits*',
    DiscoverableUseType: '=38 @Namespace:2 @IsDiscoverable:7 @UserDefinedValue:2',
    DisplayArtist: '@SequenceNumber:25 ArtistPartyReference:9 DisplayArtistRole ArtisticRole:ContributorRole* TitleDisplayInformation*',
    DisplayArtistNameWithDefault: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    DisplayArtistRole: '=36 @Namespace:2 @UserDefinedValue:2',
    DisplayCredits: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 DisplayCreditText:2 (DisplayCreditParty:9 NameUsedInDisplayCredit:2?)*',
    DisplaySubTitle: '=24 @SequenceNumber:25 @IsDisplayedInTitle:7 @SubTitleType:26',
    DisplayTitle: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TitleText:2 SubTitle:DisplaySubTitle*',
    DisplayTitleText: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    DistributionChannelPage: 'PartyId:DetailedPartyId* PageName:Name? URL:2? UserName:2?',
    EventDate: '=12 @IsApproximate:7 @IsBefore:7 @IsAfter:7 @ApplicableTerritoryCode:13 @LocationDescription:2 @LanguageAndScriptCode:2',
    EventDateTime: '=4 @IsApproximate:7 @IsBefore:7 @IsAfter:7 @TerritoryCode:13 @LocationDescription:2 @LanguageAndScriptCode:2',
    EventDateTimeWithoutFlags: '=4 @IsApproximate:7 @ApplicableTerritoryCode:13 @LocationDescription:2 @LanguageAndScriptCode:2',
    EventDateWithDefault: '=12 @IsApproximate:7 @ApplicableTerritoryCode:13 @IsDefault:7',
    EventDateWithoutFlags: '=12 @IsApproximate:7 @ApplicableTerritoryCode:13 @LocationDescription:2 @LanguageAndScriptCode:2',
    Extent: '=15 @UnitOfMeasure:69',
    ExternalResourceLink: 'URL:2+ ValidityPeriod:PeriodWithoutFlags? ExternalLink:2? ExternallyLinkedResourceType* FileFormat:2?',
    ExternallyLinkedResourceType: '=88 @Namespace:2 @UserDefinedValue:2',
    File: 'URI:2 HashSum:DetailedHashSum? FileSize:15?',
    Fingerprint: 'Algorithm:FingerprintAlgorithmType Version:2? Parameter:2? (File|(DataType:57 FingerprintValue:2))?',
    FingerprintAlgorithmType: '=58 @Namespace:2 @UserDefinedValue:2',
    FirstPublicationDate: '=12 @ApplicableTerritoryCode:8 @IsDefault:7',
    FrameRate: '=15 @UnitOfMeasure:68',
    FulfillmentDateWithTerritory: '@ApplicableTerritoryCode:8 @IsDefault:7 FulfillmentDate:12 ResourceReleaseReference:61*',
    GenreWithTerritory: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 GenreText:2 SubGenre:2?',
    HashSumAlgorithmType: '=56 @Namespace:2 @UserDefinedValue:2',
    Image: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:ImageType ResourceId:ResourceProprietaryId+ DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:7? Description:DescriptionWithTerritory* Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* TechnicalDetails:TechnicalImageDetails*',
    ImageCodecType: '=73 @Version:2 @Namespace:2 @UserDefinedValue:2',
    ImageType: '=72 @Namespace:2 @UserDefinedValue:2',
    InstrumentType: '=29 @Namespace:2 @UserDefinedValue:2',
    KeywordsWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    LinkedReleaseResourceReference: '=86 @LinkDescription:87 @LanguageAndScriptCode:2 @Namespace:2 @UserDefinedValue:2',
    MarketingComment: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7',
    MessageAuditTrail: 'MessageAuditTrailEvent+',
    MessageAuditTrailEvent: 'MessagingPartyDescriptor:MessagingPartyWithoutCode DateTime:4',
    MessageHeader: 'MessageThreadId:2? MessageId:2 MessageFileName:2? MessageSender:MessagingPartyWithoutCode SentOnBehalfOf:MessagingPartyWithoutCode? MessageRecipient:MessagingPartyWithoutCode+ MessageCreatedDateTime:4 MessageAuditTrail? MessageControlType:5?',
    MessagingPartyWithoutCode: 'PartyId:3 PartyName:PartyNameWithoutCode? TradingName:2?',
    MusicalWorkId: '@IsReplaced:7 ISWC:2? OpusNumber:2? ComposerCatalogNumber:2* ProprietaryId*',
    Name: '=2 @LanguageAndScriptCode:2',
    NewReleaseMessage: '@ReleaseProfileVersionId:0 @ReleaseProfileVariantVersionId:1 @LanguageAndScriptCode!:2 MessageHeader PartyList CueSheetList:DetailedCueSheetList? ResourceList ChapterList? ReleaseList DealList? SupplementalDocumentList?',
    OperatingSystemType: '=79 @Version:2 @Namespace:2 @UserDefinedValue:2',
    PLine: '@LanguageAndScriptCode:2 @PLineType:30 Year:31? PLineCompany:2? PLineText:2',
    PLineWithDefault: '@ApplicableTerritoryCode:8 @IsDefault:7 @LanguageAndScriptCode:2 Year:31? PLineCompany:2? PLineText:2',
    ParentalWarningTypeWithTerritory: '=41 @Namespace:2 @ApplicableTerritoryCode:8 @UserDefinedValue:2 @IsDefault:7',
    Party: 'PartyReference:6 (PartyId:DetailedPartyId+|(PartyName:PartyNameWithTerritory+ PartyId:DetailedPartyId*)) Affiliation* RelatedParty* ArtistProfilePage:2*',
    PartyList: 'Party+',
    PartyName: '@LanguageAndScriptCode:2 FullName:Name FullNameAsciiTranscribed:2? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithTerritory: '@LanguageAndScriptCode:2 @IsNickname:7 @IsStageName:7 @IsLegalName:7 @ApplicableTerritoryCode:8 FullName:Name FullNameAsciiTranscribed:2? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithoutCode: 'FullName:2 FullNameAsciiTranscribed:2? FullNameIndexed:2? NamesBeforeKeyName:2? KeyName:2? NamesAfterKeyName:2? AbbreviatedName:2?',
    PartyRelationshipType: '=16 @Namespace:2 @UserDefinedValue:2',
    Percentage: '=15 @HasMaxValueOfOne:7',
    Period: '((StartDate:EventDate? EndDate:EventDate?)|(StartDateTime:EventDateTime? EndDateTime:EventDateTime?))',
    PeriodWithoutFlags: '((StartDate:EventDateWithoutFlags? EndDate:EventDateWithoutFlags?)|(StartDateTime:EventDateTimeWithoutFlags? EndDateTime:EventDateTimeWithoutFlags?))',
    PhysicalReturns: 'PhysicalReturnsAllowed:7 LatestDateForPhysicalReturns:12?',
    Prefix: '=2 @LanguageAndScriptCode:2',
    PreviewDetails: 'TopLeftCorner:54? BottomRightCorner:54? ExpressionType:55',
    Price: '=15 @CurrencyCode!:97',
    PriceInformationWithType: '@PriceType:95 PriceCode:PriceType? WholesalePricePerUnit:Price? BulkOrderWholesalePricePerUnit:Price? SuggestedRetailPrice:Price?',
    PriceType: '=96 @Namespace!:2',
    PromotionalCode: '=2 @Namespace:2',
    ProprietaryId: '=2 @Namespace!:2',
    PurgeReleaseMessage: '@LanguageAndScriptCode!:2 MessageHeader PurgedRelease',
    PurgedRelease: 'ReleaseId? Title* Contributor:DetailedResourceContributor*',
    Purpose: '=65 @Namespace:2 @UserDefinedValue:2',
    Raga: '=2 @ApplicableTerritoryCode:8 @IsDefault:7',
    RatingAgency: '=62 @Namespace:2 @UserDefinedValue:2',
    Reason: '=2 @LanguageAndScriptCode:2',
    RelatedParty: 'PartyRelatedPartyReference:9 PartyRelationshipType',
    RelatedRelease: 'ReleaseRelationshipType ReleaseId DisplayTitleText* DisplayTitle* AdditionalTitle* DisplayArtistName:DisplayArtistNameWithDefault* ReleaseLabelReference* ReleaseDate:EventDateWithoutFlags? OriginalReleaseDate:EventDateWithoutFlags?',
    RelatedResource: 'ResourceRelationshipType:45 (ResourceRelatedResourceReference:46|ReleaseId) Timing*',
    Release: '@LanguageAndScriptCode:2 ReleaseReference:81 ReleaseType:ReleaseTypeForReleaseNotification+ ReleaseId DisplayTitleText+ DisplayTitle+ AdditionalTitle* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ ReleaseLabelReference+ AdministratingRecordCompany:AdministratingRecordCompanyWithReference* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:32? Genre:GenreWithTerritory+ ReleaseDate:EventDateWithDefault* OriginalReleaseDate:EventDateWithDefault* ParentalWarningType:ParentalWarningTypeWithTerritory+ AvRating* RelatedRelease* (IsCompilation:7|IsMultiArtistCompilation:7)? ResourceGroup ExternalResourceLink* Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* Raga* Tala* Deity* HiResMusicDescription:2? IsSoundtrack:7? IsHiResMusic:7? MarketingComment*',
    ReleaseDeal: 'DealReleaseReference:61+ Deal+',
    ReleaseId: 'GRid:2? ISRC:2? ICPN:2? CatalogNumber? ProprietaryId*',
    ReleaseLabelReference: '=43 @LanguageAndScriptCode:2 @IsDefault:7 @LabelType:44 @Namespace:2 @UserDefinedValue:2 @ApplicableTerritoryCode:8',
    ReleaseList: 'Release? TrackRelease*',
    ReleaseRelationshipType: '=42 @Namespace:2 @UserDefinedValue:2',
    ReleaseTypeForReleaseNotification: '=82 @Namespace:2 @UserDefinedValue:2',
    ResourceContainedResourceReference: 'ResourceContainedResourceReference:46 DurationUsed:32? StartPoint:15? Purpose?',
    ResourceContainedResourceReferenceList: 'ResourceContainedResourceReference+',
    ResourceGroup: 'DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:25? (NoDisplaySequence:7|DisplaySequence:2)? DisplayArtist* CarrierType* Duration:32? (ResourceGroupReleaseReference:61|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    ResourceGroupContentItem: 'SequenceNumber:25? (NoDisplaySequence:7|DisplaySequence:2)? ReleaseResourceReference:46 LinkedReleaseResourceReference* IsBonusResource:7? IsInstantGratificationResource:7? IsPreOrderIncentiveResource:7?',
    ResourceId: '@IsReplaced:7 ISRC:2? ISMN:2? ISAN:2? VISAN:2? ISBN:2? ISSN:2? SICI:2? CatalogNumber? ProprietaryId*',
    ResourceList: 'SoundRecording* Video* Image* Text* SheetMusic* Software*',
    ResourceProprietaryId: '@IsReplaced:7 ProprietaryId+',
    ResourceRightsController: '@SequenceNumber:25 (PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) RightsControllerRole:37* (RightShareUnknown:7|RightSharePercentage:Percentage)? DelegatedUsageRights+',
    ResourceSubGroup: '@ResourceGroupType!:85 DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:25? (NoDisplaySequence:7|DisplaySequence:2)? DisplayArtist* CarrierType* Duration:32? (ResourceGroupReleaseReference:61|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    RightsClaimPolicy: 'Condition:ConditionForRightsClaimPolicy* RightsClaimPolicyType:94',
    SamplingRate: '=15 @UnitOfMeasure:53',
    SheetMusic: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:SheetMusicType ResourceId:SheetMusicId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:7? LanguageOfLyrics:48? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalSheetMusicDetails*',
    SheetMusicCodecType: '=77 @Version:2 @Namespace:2 @UserDefinedValue:2',
    SheetMusicId: '@IsReplaced:7 ISMN:2? ProprietaryId*',
    SheetMusicType: '=76 @Namespace:2 @UserDefinedValue:2',
    SimpleRightsType: '=14 @Namespace:2 @UserDefinedValue:2',
    Software: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:SoftwareType ResourceId:ResourceProprietaryId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:7? ResourceContainedResourceReferenceList? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* TechnicalDetails:TechnicalSoftwareDetails*',
    SoftwareType: '=78 @Namespace:2 @UserDefinedValue:2',
    SoundRecording: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:SoundRecordingType ResourceId:SoundRecordingId+ WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:32 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags? FirstPublicationDate* ParentalWarningType:ParentalWarningTypeWithTerritory+ RelatedRelease* RelatedResource* CompositeMusicalWorkType:47? IsInstrumental:7? ContainsHiddenContent:7? IsRemastered:7? IsHiResMusic:7? DisplayCredits* LanguageOfPerformance:48* AudioChannelConfiguration:49? TechnicalDetails:TechnicalSoundRecordingDetails* Raga* Tala* Deity* AudioChapterReference:59*',
    SoundRecordingId: '@IsReplaced:7 ISRC:2? CatalogNumber? ProprietaryId*',
    SoundRecordingPreviewDetails: 'StartPoint:15? EndPoint:15? Duration:32? TopLeftCorner:54? BottomRightCorner:54? ExpressionType:55',
    SoundRecordingType: '=34 @Namespace:2 @UserDefinedValue:2',
    SupplementalDocumentList: 'SupplementalDocument:File+',
    SynopsisWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 @IsShortSynopsis:7',
    Tala: '=2 @ApplicableTerritoryCode:8 @IsDefault:7',
    TechnicalImageDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 ImageCodecType? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? ColorDepth:25? ImageResolution:25? BitDepth:25? IsPreview:7? PreviewDetails? File? Fingerprint*',
    TechnicalSheetMusicDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 SheetMusicCodecType? BitDepth:25? IsPreview:7? PreviewDetails? File? Fingerprint*',
    TechnicalSoftwareDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 OperatingSystemType? BitDepth:25? IsPreview:7? PreviewDetails? File? Fingerprint*',
    TechnicalSoundRecordingDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 AudioCodecType? BitRate? OriginalBitRate:BitRate? NumberOfChannels:25? SamplingRate? OriginalSamplingRate:SamplingRate? BitsPerSample:25? Duration:32? BitDepth:25? IsPreview:7? PreviewDetails:SoundRecordingPreviewDetails? File? Fingerprint*',
    TechnicalTextDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 TextCodecType? BitDepth:25? IsPreview:7? PreviewDetails? File? Fingerprint*',
    TechnicalVideoDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:8 @IsDefault:7 TechnicalResourceDetailsReference:50 OverallBitRate:BitRate? ContainerFormat? VideoCodecType? VideoBitRate:BitRate? FrameRate? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? CoreArea? ColorDepth:25? VideoDefinitionType:71? AudioCodecType? AudioBitRate:BitRate? NumberOfAudioChannels:25? AudioSamplingRate:SamplingRate? AudioBitsPerSample:25? Duration:32? BitDepth:25? IsPreview:7? PreviewDetails:SoundRecordingPreviewDetails? File? Fingerprint*',
    Text: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:TextType ResourceId:TextId* WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:7? ResourceContainedResourceReferenceList? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* TechnicalDetails:TechnicalTextDetails*',
    TextCodecType: '=75 @Version:2 @Namespace:2 @UserDefinedValue:2',
    TextId: '@IsReplaced:7 ISBN:2? ISSN:2? SICI:2? ProprietaryId*',
    TextType: '=74 @Namespace:2 @UserDefinedValue:2',
    Timing: 'StartPoint:32? DurationUsed:32?',
    Title: '@LanguageAndScriptCode:2 @TitleType:99 TitleText:2 SubTitle:2?',
    TitleDisplayInformation: '@LanguageAndScriptCode:2 @SequenceNumber:25 IsDisplayedInTitle:7 Prefix*',
    TrackRelease: '@IsMainRelease:7 ReleaseReference:81 ReleaseId DisplayTitleText* DisplayTitle* AdditionalTitle* ReleaseResourceReference:46 LinkedReleaseResourceReference* ReleaseLabelReference+ Genre:GenreWithTerritory+ MarketingComment*',
    UseType: '=38 @Namespace:2 @UserDefinedValue:2',
    ValidityPeriod: 'StartDate:EventDate? EndDate:EventDate?',
    VersionType: '=35 @Namespace:2 @UserDefinedValue:2',
    Video: '@LanguageAndScriptCode:2 @IsSupplemental:7 ResourceReference:33 Type:VideoType ResourceId:VideoId* WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:32 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags* FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory+ AvRating* RelatedRelease* RelatedResource* CompositeMusicalWorkType:47? (VideoCueSheetReference:64+|ReasonForCueSheetAbsence:Reason)? IsInstrumental:7? ContainsHiddenContent:7? IsRemastered:7? DisplayCredits* LanguageOfPerformance:48* LanguageOfDubbing:48* SubTitleLanguage:48* ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalVideoDetails* Raga:2* Tala:2* Deity:2* VideoChapterReference:59*',
    VideoCodecType: '=67 @Version:2 @Namespace:2 @UserDefinedValue:2',
    VideoId: '@IsReplaced:7 ISRC:2? ISAN:2? VISAN:2? CatalogNumber? ProprietaryId* EIDR:2*',
    VideoType: '=60 @Namespace:2 @UserDefinedValue:2',
    WorkRightsController: 'RightsControllerPartyReference:9 RightsControllerRole:37* RightsControllerType:39? (RightShareUnknown:7|RightSharePercentage:15)? Territory:AllTerritoryCode* StartDate:12? EndDate:12?',
  },
  values: {
    releases: [],
    types: {
      AdditionalTitleType: { 1: 'AlternativeTitle|FormalTitle|GroupingTitle|OriginalTitle|UserDefined' },
      AdministratingRecordCompanyRole: { 1: 'DesignatedDsrMessageRecipient|RightsAdministrator|RoyaltyAdministrator|Unknown|UserDefined' },
      AffiliationType: { 1: 'MusicLicensingCompany|MusicPublisher|MusicRightsSociety|RecordCompany|UserDefined' },
      AllTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AIDJ|AL|AM|AN|ANHH|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BQAQ|BR|BS|BT|BUMM|BV|BW|BY|BYAA|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CSHH|CSXX|CTKI|CU|CV|CW|CX|CY|CZ|DDDE|DE|DJ|DK|DM|DO|DYBJ|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FQHH|FR|FXFR|GA|GB|GD|GE|GEHH|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|HVBF|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|JTUM|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MIUM|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NHVU|NI|NL|NO|NP|NQAQ|NR|NTHH|NU|NZ|OM|PA|PCHH|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PUUM|PW|PY|PZPA|QA|RE|RHZW|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SKIN|SL|SM|SN|SO|SR|SS|ST|SUHH|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TPTL|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VDVN|VE|VG|VI|VN|VU|WF|WKUM|WS|Worldwide|YDYE|YE|YT|YUCS|ZA|ZM|ZRCD|ZW' },
      AspectRatioType: { 1: 'DAR|PAR' },
      AudioCodecType: { 1: 'AAC|ADPCM|ALaw|AMR-NB|AMR-WB|FLAC|MP2|MP3|MQA|MuLaw|PCM|PDM|QCELP|RealAudio|Shockwave|Unknown|UserDefined|Vorbis|WMA' },
      BinaryDataType: { 1: 'Binary64|HexBinary' },
      CarrierType: { 1: '12InchDiscoSingleRemix|33rpm10InchLP|33rpm10InchSingle|33rpm12InchLP|33rpm12InchLp20Tracks|33rpm12InchMaxiSingle|33rpm12InchSingle|33rpm7InchLP|33rpm7InchSingle|45rpm10InchLP|45rpm10InchMaxiSingle|45rpm10InchSingle|45rpm12InchLP|45rpm12InchMaxiSingle|45rpm12InchSingle|45rpm7InchEP|45rpm7InchSingle|7InchMaxiSingleRemix|BluRay|CD|CdCompilation|CdEp|CdEpEnhanced|CdExtraCompilation|CdExtraEP|CdExtraLP|CdExtraMaxiRemix|CdExtraMaxiSingle|CdExtraSingle|CdExtraSingle2Tracks|CdLp|CdLp5Inch|CdLpEnhanced|CdLpPlusCdVideo|CdLpPlusDvdAudio|CdLpPlusDvdVideo|CdLpPlusWeb|CdMaxiSingle|CdMaxiSingle3Inch|CdMaxiSingleEnhanced|CdMaxiSingleRemix|CdPlusCdBonus|CdPlusDvdBonus|CdRom|CdSingle|CdSingle3Inch|CdSingle5Inch|CdVideo5LpNTSC|CdVideo5LpPAL|CdVideoAudioCompatible|CombiPack|DCC|DVD|DccCompilation|DualDisc|DvdAudio|DvdAudio5MaxiSingle|DvdAudioLP|DvdAudioSingle|DvdRom|DvdSingle|DvdVideo|DvdVideo5MaxiSingleNTSC|DvdVideo5MaxiSinglePAL|DvdVideo5SingleNTSC|DvdVideo5SinglePAL|DvdVideoLpNTSC|DvdVideoLpPAL|DvdVideoLpPlusCdLpOrCdSingle|FanPack|FileSystem|HdDvdVideoLp|LaserDiscLp12InchNTSC|LpCompIdenticalToCdComp|LpCompilation|LpIdenticalToCD|MC|McCompIdenticalToCdComp|McCompilation|McDoubleLP|McEP|McIdenticalToCD|McLP|McMaxiSingle|McRemix|McSingle|McSingleIdenticalToCDS|MemoryDeviceAudioLP|MemoryDeviceMixLP|MemoryDeviceVideoLP|Merchandise|MiniDisc|MiniDiscCompilation|MiniDiscEP|MiniDiscMaxiRemix|MiniDiscSingleMaxiSingle|OnlineSystem|PrePaidCard|SACD|SacdCompilation|SacdLpStereo|SacdLpStereoCdAudio|SacdLpStereoSurround|SacdLpStereoSurroundCdAudio|SacdLpSurroundCdAudio|SacdPlusDvdVideo|UserDefined|VhsNTSC|VhsPAL|VhsPlusCdLp|VhsSECAM' },
      CodingType: { 1: 'Lossless|Lossy' },
      CommercialModelType: { 1: 'AdvertisementSupportedModel|AsPerContract|DeviceFeeModel|FreeOfChargeModel|PayAsYouGoModel|PerformanceRoyaltiesModel|RightsClaimModel|SubscriptionModel|Unknown|UserDefined' },
      CompositeMusicalWorkType: { 1: 'Medley|Neither|Potpourri' },
      ContainerFormat: { 1: 'AIFF|AVI|MP4|Ogg|QuickTime|RMF|RealMedia|UserDefined|WAV' },
      ContributorRole: { 1: 'AAndRAdministrator|AAndRCoordinator|Accompanyist|Actor|Adapter|AdditionalEngineer|AdditionalMixingEngineer|AdditionalPerformer|AdditionalProgrammingEngineer|AdditionalStudioProducer|AnchorPerson|AnimalTrainer|Animator|Annotator|Announcer|Architect|Armourer|Arranger|ArtCopyist|ArtDirector|Artist|ArtistBackgroundVocalEngineer|ArtistVocalEngineer|ArtistVocalSecondEngineer|AssistantCameraOperator|AssistantChiefLightingTechnician|AssistantConductor|AssistantDirector|AssistantEditor|AssistantEngineer|AssistantProducer|AssistantVisualEditor|AssociateProducer|AssociatedPerformer|AuralTrainer|Author|AuthorInQuotations|AuthorOfAfterword|BackgroundVocalist|BalanceEngineer|BandLeader|Binder|BindingDesigner|BookDesigner|BookProducer|BookPublisher|BookjackDesigner|BookplateDesigner|BroadcastAssistant|BroadcastJournalist|Calligrapher|CameraOperator|Carpenter|Cartographer|Cartoonist|CastingDirector|Causeur|Censor|ChiefLightingTechnician|Choir|ChoirMember|Choreographer|ChorusMaster|CircusArtist|ClapperLoader|ClubDJ|CoDirector|CoExecutiveProducer|CoMixer|CoMixingEngineer|CoProducer|ColorSeparator|Comedian|Commentator|CommissioningBroadcaster|CompilationProducer|Compiler|Composer|ComposerLyricist|ComputerGraphicCreator|ComputerProgrammer|Conceptor|ConcertMaster|Conductor|Consultant|ContinuityChecker|Contractor|CopyrightClaimant|CopyrightHolder|Correspondent|CostumeDesigner|CoverDesigner|Creator|DJ|Dancer|Delineator|Designer|DialogueAuthor|DialogueCoach|DialogueDirector|DigitalAudioWorkstationEngineer|DigitalEditingEngineer|DigitalEditingSecondEngineer|DirectStreamDigitalEngineer|Director|Dissertant|DistributionCompany|Draughtsman|Dresser|Dubber|Editor|EditorInChief|EditorOfTheDay|Encoder|Engineer|Engraver|Ensemble|Etcher|ExecutiveProducer|Expert|Facsimilist|FightDirector|FilmDirector|FilmDistributor|FilmEditor|FilmProducer|FilmSoundEngineer|FloorManager|FocusPuller|FoleyArtist|FoleyEditor|FoleyMixer|GraphicArtist|GraphicAssistant|GraphicDesigner|Greensman|Grip|GroupMember|GuestConductor|Hairdresser|Illustrator|InitialProducer|InterviewedGuest|Interviewer|Journalist|KeyCharacter|KeyGrip|KeyTalent|LandscapeArchitect|LeadPerformer|LeadVocalist|Leadman|Librettist|LightingDirector|LightingTechnician|Lithographer|LocationManager|Lyricist|MakeUpArtist|Manufacturer|MasteringEngineer|MasteringSecondEngineer|MatteArtist|MetalEngraver|Mixer|MixingEngineer|MixingSecondEngineer|MusicArranger|MusicCopyist|MusicDirector|MusicGroup|MusicPublisher|Musician|Narrator|NewsProducer|NewsReader|NewspaperPublisher|NonLyricAuthor|NotSpecified|Orchestra|OrchestraMember|OriginalArtist|OriginalPublisher|OverdubEngineer|OverdubSecondEngineer|Painter|PeriodicalPublisher|Photographer|PhotographyDirector|PlateMaker|PlaybackSinger|Playwright|PostProducer|PreProduction|PreProductionEngineer|PreProductionSecondEngineer|PrimaryMusician|ProductionAssistant|ProductionCompany|ProductionCoordinator|ProductionDepartment|ProductionManager|ProductionSecretary|ProgramProducer|Programmer|ProgrammingEngineer|ProjectEngineer|PropertyManager|PublishingDirector|Puppeteer|Pyrotechnician|RecordingEngineer|RecordingSecondEngineer|Redactor|ReissueProducer|RemixedArtist|Remixer|RemixingEngineer|RemixingSecondEngineer|Repetiteur|Reporter|ResearchTeamHead|ResearchTeamMember|Researcher|Restager|Reviewer|Rigger|RightsControllerOnProduct|Rubricator|Runner|ScenicOperative|ScientificAdvisor|ScreenplayAuthor|ScriptSupervisor|Sculptor|SecondAssistantCameraOperator|SecondAssistantDirector|SecondConductor|SecondEngineer|SecondUnitDirector|SeriesProducer|SetDesigner|SetDresser|SignLanguageInterpreter|Soloist|SoundDesigner|SoundMixer|SoundRecordist|SoundSupervisor|Speaker|SpecialEffectsTechnician|Sponsor|StageAssistantEngineer|StageDirector|StageEngineer|StoryTeller|StringEngineer|StringProducer|StringsDirector|StudioConductor|StudioMusician|StudioPersonnel|StudioProducer|Stunts|SubArranger|SubLyricist|SubPublisher|SubstitutedPublisher|SubtitlesEditor|SubtitlesTranslator|SupportingActor|SurroundMixingEngineer|SurroundMixingSecondEngineer|TapeOperator|TechnicalDirector|Tonmeister|TrackingEngineer|TrackingSecondEngineer|TransfersAndSafetiesEngineer|TransfersAndSafetiesSecondEngineer|Translator|TransportationManager|Treatment/ProgramProposal|TypeDesigner|Unknown|UserDefined|VideoDirector|VideoMusicalDirector|VideoProducer|Videographer|VisionMixer|VisualEditor|VisualEffectsTechnician|VocalArranger|VocalEditingEngineer|VocalEditingSecondEngineer|VocalEngineer|VocalProducer|VocalSecondEngineer|VoiceActor|Wardrobe|WoodEngraver|Woodcutter|WriterOfAccompanyingMaterial' },
      CueOrigin: { 1: 'LibraryMusic|PreexistingMusic|SpeciallyCommissionedMusic|Unknown|UserDefined' },
      CueSheetType: { 1: 'AverageCueSheet|CompositeCueSheet|StandardCueSheet|SummarisedCueSheet|SurrogateCueSheet' },
      CueUseType: { 1: 'AudioLogo|Background|Bumper|EssentialPart|FilmTheme|IndistinguishableBackground|OnScreenMusic|RolledUpCue|Theme|UserDefined' },
      CurrencyCode: { 1: 'AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYR|BZD|CAD|CDF|CHF|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CYP|CZK|DJF|DKK|DOP|DZD|EEK|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LTL|LVL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRO|MRU|MTL|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|ROL|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SIT|SKK|SLL|SOS|SRD|SSP|STD|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYI|UYU|UZS|VEF|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMW|ZWL' },
      CurrentTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|Worldwide|YE|YT|ZA|ZM|ZW' },
      DisplayArtistRole: { 1: 'Artist|FeaturedArtist|MainArtist' },
      ExpressionType: { 1: 'Informative|Instructive' },
      ExternallyLinkedResourceType: { 1: 'AdditionalMetadata|Logo|PromotionalImage|PromotionalInformation|PromotionalItem|Unknown|UserDefined' },
      FingerprintAlgorithmType: { 1: 'UserDefined' },
      HashSumAlgorithmType: { 1: 'CRC32|MD2|MD4|MD4(MLNET)|MD5|MDC2|RMD160|SHA|SHA-224|SHA-256|SHA-384|SHA-512|SHA1|SHA2|SHA3|UserDefined' },
      ImageCodecType: { 1: 'GIF|JPEG|JPEG2000|PNG|TIFF|Unknown|UserDefined' },
      ImageType: { 1: 'BackCoverImage|BookletBackImage|BookletFrontImage|DocumentImage|FrontCoverImage|Icon|Logo|Photograph|Poster|TrayImage|Unknown|UserDefined|VideoScreenCapture|Wallpaper' },
      InstrumentType: { 1: '12-StringElectricGuitar|12-StringGuitar|5-StringBanjo|AcousticBassGuitar|AcousticGuitar|AcousticPiano|AfricanHarp|AfricanPercussion|AgogoBells|AkaiMPC1000|AkaiS1000|Alboka|Alpenhorn|AltoClarinet|AltoCrumhorn|AltoFlute|AltoHorn|AltoRecorder|AltoSackbut|AltoSaxophone|AltoShawm|AltoTrombone|AltoViol|AltoVoice|AnalogueDrumMachine|AnalogueSynthesizer|AndeanHarp|Angklung|Anvil|Apito|AppomatoxBugle|ArchLute|ArcoAcousticBass|Arghul|ArpSolinaStringEnsemble|Atumpan|Aulochrome|Autoharp|BabyBass|Baglama|Bagpipes|BahianGuitar|BajoSexto|Balafon|Balalaika|BaldwinFunMachine|Bandoneon|Bandura|Bandurria|Banhu|Banjo|BanjoGuitar|Banjolin|Bansuri|BaritoneGuitar|BaritoneHorn|BaritoneOboe|BaritoneSaxophone|BaritoneVoice|BaroqueBassoon|BaroqueCello|BaroqueClarinet|BaroqueFlute|BaroqueGuitar|BaroqueOboe|BaroqueRecorder|BaroqueViola|BaroqueViolin|BarrelOrgan|Baryton|BassBanjo|BassBaritoneVoice|BassCittern|BassClarinet|BassDrum(Concert)|BassDulcian|BassFlute|BassGuitar|BassHarmonica|BassPedals|BassRebec|BassRecorder|BassSackbut|BassSaxophone|BassShawm|BassTrombone|BassTrumpet|BassTuba|BassViol|BassVoice|BassetClarinet|BassetHorn|BassoDaBraccio|Bassoon|Bata|Bawu|BellTree|Bendir|Berimbau|BicyclePump|BigBand|BinghiDrum|BirdWhistle|Biwa|Bodhran|BodyPercussion|Bombard|Bombo|BomboLeguero|Bones|Bongos|Bontempi|BosunsWhistle|Bottles|Bouzouki|BoyVoice|Bozoq|BrassBand|BrassInstrument|BrassSection|Breakbeat|Brushes|BufoBass|Bugle|Cabasa|Caixa|Caja|Cajon|Calabash|Calliope|Carillon|Castanet|Cavaquinho|Caxixi|Celesta|Cello|CelloBanjo|CelticHarp|Chalumeau|ChamberOrchestra|Chamberlin|ChapmanStick|Charango|ChildVoice|ChildrensBackgroundVocalist|ChildrensChoir|Chimes|ChinaCymbal|ChiryaTarang|Chocalho|Choir|ChromaticButtonAccordion|ChromaticHarmonica|Cimbalom|Cimbasso|Citole|Cittern|Clapstick|Clarinet|ClarinoTrumpet|Claves|ClaviaNordLead|Clavichord|Clavinet|Claypot|Comb|ComputermusicSynthesis|ConcertHarp|Concertina|ConchShell|Congas|ContraAltoClarinet|ContrabassClarinet|ContrabassRecorder|ContrabassSarrusophone|ContrabassSaxophone|ContrabassTrombone|ContrabassVoice|Contrabassoon|ContraltoVoice|Cordovox|Cornet|Cornetto|CountertenorVoice|CountryGroup|Cowbell|CrashCymbal|Craviola|Crotales|CrumarRoadrunner2|Crumhorn|Crwth|Cuatro|Cuica|Cumbus|Cymbal(Suspended)|Cymbals|Daf|Damaru|DanBau|DanTranh|Davul|Dayereh|Dectet|Defi|Dhol|Dholak|DiatonicButtonAccordion|Dictophone|Didgeridoo|DigitalSynthesizer|Dilruba|Diple|Dizi|DjScratching|Djembe|DobroGuitar|Doepfer|Dohol|Dombra|Domra|DoubleBass|DoubleHarp|DoubleViolin|DoublebassViol|Doumbek|Dranyen|Drehleier|DrumController|DrumKat|DrumKit|DrumMachine|DrumSample|DrumSticks|Duduk|Duet|Duggi|Dulcian|Dulcitone|Dungchen|Dunun|Dutar|Dzuddahord|Ektara|Electric5StringBass|Electric6StringBass|Electric6StringViolin|ElectricBassGuitar|ElectricCello|ElectricGuitar|ElectricHarp|ElectricMandolin|ElectricOrgan|ElectricPiano|ElectricSitar|ElectricSlideGuitar|ElectricUprightBass|ElectricViola|ElectricViolin|ElectroAcousticHurdyGurdy|ElectronicBagpipes|ElectronicGroup|ElectronicWindInstrument|Electronium|ElephantBell|EmsVSC3|EnglishHorn|Ennanga|EpinetteDesVosges|Erhu|Esraj|Euphonium|FairlightCMI|Farfisa|FemaleBackgroundVocalist|FemaleChoir|FemaleVoice|FenderBass|FenderJazzBass|FenderJazzmaster|FenderPrecisionBass|FenderStratocaster|FenderTelecaster|Fiddle|Fife|FingerClicks|FingerCymbals|FingerSnaps|Fiscorn|Flabiol|Flageolet|Flexatone|FloorToms|Floyera|Flugelhorn|Flute|FolkGroup|FolkHarp|FolkloricPercussion|FootStomp|Fortepiano|FrenchHorn|FretlessBassGuitar|Frippertronics|Frog|FryingPanGuitar|Fujara|Gadulka|Gambang|Gamelan|Ganga|Gardon|Gasba|Gayageum|Gemshorn|GermanFlute|Ghaita|Ghaychak|GibsonFirebird|GibsonLesPaul|GibsonSG|GirlVoice|Gittern|Gizmo|GlassHarmonica|GlassHarp|Glockenspiel|Gong|GrandPiano|GreatBassRecorder|GrooveBox|GroupBackgroundVocalists|Guacharaca|Guache|Guanzi|Guira|Guiro|Guitar|GuitarSynth|Guitarron|Guqin|Gusli|Guzheng|Gyaling|HammeredDulcimer|HammondB3|HammondC3|HammondOrgan|HandBells|HandChimes|HandClaps|HardangerFiddle|Harmonica|Harmonium|Harpsichord|HawaiianLapSteelGuitar|Heckelphone|Helicon|HeraldTrumpet|HiHatCymbal|HighVocalRegister|HighlandPipes|HofnerBass|HohnerGuitaret|HotFountainPen|Huapanguera|HurdyGurdy|InfiniteGuitar|IrishBouzouki|IrishLowWhistle|Jagdhorn|Jakhay|JamBlock|JaranaJarocha|Jawbone|Jawharp|JazzBand|JewsHarp|Jinghu|Jug|Kacapi|Kalimba|Kanjira|Kantele|Kanun|Katsa|Kaval|Kazoo|Kemenche|Kendang|Keyboard|KeyboardBass|KeyboardController|KeyedTrumpet|Khamak|Khartal|Khene|Khim|Khlui|Khol|KhongWongLek|KhongWongYai|KickDrum|Knuckles|Kokin|Kora|KorgMS10|KorgMicrokorg|KorgTrident|Koto|Kugo|LakotaLoveFlute|Langeleik|Laouto|LapSteelGuitar|LatinGroup|LatinPercussion|Launeddas|Leona|Lirone|Lithophone|Lokole|Looping|LowVocalRegister|LowreyOrgan|Lur|Lute|Lutheal|LyraViol|Lyre|Lyricon|Madal|MagneticTapeTreatments|MaleBackgroundVocalist|MaleChoir|MaleVoice|Mandocello|Mandola|Mandolele|Mandolin|Mandolino|Mandore|Manjira|Manzello|Maracas|MarchingBand|Marimba|Marimbaphone|Marimbula|Marxophone|Mazhar|MechanicalInstrument|MedievalFiddle|MedievalHarp|MediumVocalRegister|Mellophone|Mellotron|Melodian|Melodica|MetalCans|Metallophone|MezzoSopranoVoice|Mijwiz|MilitaryBand|MiniatureKhene|MixedBackgroundVocalist|MixedChoir|MixedPercussion|MixedVoice|Mizmar|MohanVeena|Moog|MoogGuitar|MoogMinimoog|MoogPolymoog|MoogRogue|MoogVoyager|MouthOrgan|MouthPercussion|Mridangam|Muharsing|Musette|MusicBox|MusicalBow|Naal|Nadaswaram|Nagara|Nai|NaturalHorn|NaturalTrumpet|NeutralVoice|NeyFlute|Ngoni|Njarka|Nonet|Novachord|NovationBassStation|Nyatiti|Nyckelharpa|NylonStringGuitar|Oberheim|Oboe|OboeDAmore|OboeDaCaccia|OboromDrum|Ocarina|Octet|Octoban|Omnichord|OndesMartenot|Ophicleide|Optigan|Orchestra|OrchestralHit|OrchestralPercussion|Organistrum|Orpharion|Oud|PaddleDrums|Paixiao|Palmas|PanFlute|Pandeiro|Pandura|ParaguayanHarp|Pedabro|PedalSteelGuitar|PercussionInstrument|PercussionSection|Phin|Phonofiddle|Pi|Pianet|PianoAccordion|PianoHarp|Pianola|PiccoloBass|PiccoloClarinet|PiccoloFlute|PiccoloTrumpet|PiccoloVoice|Pinkillu|Pipa|Pipe|PipeAndDrumGroup|PipeOrgan|PitchedPercussionInstrument|PluckedDulcimer|PocketTrumpet|PoliceWhistle|PongLang|PopBand|PortugueseGuitar|PositiveOrgan|PostHorn|PotsAndPans|PreparedPiano|Psaltery|Pungi|Qarkabeb|Quartet|Quena|Quenacho|Quintet|Rabel|Rackett|Rainstick|Ranat|Ratchet|Rattle|Rauschpfeife|Rebab|Rebec|RecoReco|Recorder|ReedInstrument|ReedOrgan|Regal|RenaissanceGuitar|Repinique|Rhodes|RhythmStick|RideCymbal|Riq|Rnga|RockBand|RolandHandsonicHPD15|RolandJuno|RolandJuno60|RolandJupiter8|RolandParaphonicStringsRS505|RolandTB303|RolandTR808|RolandVDrums|Rolmo|RomanticGuitar|Rondador|Rototoms|Sabar|Sackbut|SampleSequencer|SampledDrumMachine|SampledKeyboard|Sampler|SandBlocks|Santoor|Sarangi|Sarod|Sarrusophone|Saung|Saw|SawDuang|Saxello|Saxophone|Scratcher|Septet|SequentialCircuitsProphet5|Serpent|Sextet|Shaker|Shakuhachi|Shamisen|Shawm|Shekere|Shelltone|Shenai|Sheng|Sho|Shofar|ShrutiBox|ShviWhistle|Siku|Simsimiyya|SingingBowls|Sintir|Siren|Sistrum|Sitar|Slapstick|SleighBells|SlideGuitar|SlideSaxophone|SlideTrumpet|SlideWhistle|SnareDrum|SnareDrum(Marching)|SoftwareSynthesizer|SopraninoRecorder|SopraninoSaxophone|SopraninoVoice|SopranoClarinet|SopranoCornet|SopranoCrumhorn|SopranoDomra|SopranoDulcian|SopranoRecorder|SopranoSaxophone|SopranoShawm|SopranoTrumpet|SopranoVoice|Sordun|SoundEffects|Sousaphone|SpectrasonicsOmnisphere|Spinet|SplashCymbal|Spoons|SpringDrum|SquarePiano|StarInstrumentsSynare|SteelDrums|Sticks|StringInstrument|StringMachine|StringSection|StringedKeyboardInstrument|Stritch|StrohlViolin|Strumstick|Stylophone|Suling|Suona|Surbahar|Surdo|Swarmandal|Synclavier|Syncussion|Syndrums|SynthBass|SynthBrass|SynthChoir|SynthPad|SynthSteelDrums|SynthStrings|Synthesizer|Taal|Taarija|Tabla|Tabor|TackPiano|TacomaPaposeAcousticGuitar|Taiko|TalkingDrum|Tambora|Tamborim|Tambourine|Tambura|Tanbour|Tanpura|TaongaPuoro|Tar(Percussion)|Tar(String)|Tarka|Tarogato|Tarol|TempleBell|TempleBlocks|Tenor|TenorBanjo|TenorClarinet|TenorCrumhorn|TenorDrum|TenorDulcian|TenorFlute|TenorGuitar|TenorHorn|TenorRebec|TenorRecorder|TenorSackbut|TenorSaxophone|TenorShawm|TenorTuba|TenorViol|Thavil|Theorbo|Theremin|ThunderSheet|TibetanBells|TibetanBowls|Timbales|Timbau|Timpani|Timple|TinWhistle|Tingsha|Tiple|TogamanGuitarViol|Tompak|Toms|TongueDrum|TouchGuitar|ToyAccordion|ToyInstrument|ToyPiano|TraversoFlute|Treatments|TrebleRebec|TrebleViol|Tres|Triangle|Trio|TrombaMarina|Trombone|Trumpet|Tuba|TubularBells|Tumbi|Turntable|Tusselfloyte|Txalaparta|Tzouras|Udu|UilleanPipes|Ukulele|UliUli|Unknown|UnpitchedPercussionInstrument|UprightBass|UprightPiano|Urumee|UserDefined|VakoOrchestron|Valiha|ValveTrombone|Veena|VenezualanHarp|VeracruzHarp|ViTar|Vibraphone|Vibraslap|VichitraVeena|Vielle|Vihuela|Viol|Viola|ViolaCaipira|ViolaDAmore|ViolaDaBraccio|ViolaDaGamba|ViolaPomposa|Violin|ViolinoPiccolo|Virginals|VocalAccompaniment|VocalEnsemble|Voice|VoxContinental|WagnerTuba|Washboard|WashtubBass|Waterphone|WelshTripleHarp|WillowFlute|WindChimes|WindInstrument|WindMachine|WindSection|WineGlasses|WireStrungHarp|WobbleBoard|WoodBlock|WoodFlute|WoodTrumpet|WoodwindSection|Wot|Wurlitzer200A|WurlitzerElectricPiano|WurlitzerOrgan|Xalam|Xaphoon|Xiao|Xun|Xylophone|Xylorimba|YamahaCP80|YamahaCS80|YamahaQY70|Yangqin|YayliTambur|Yokin|Yueqin|Zampona|Zerbaghali|Zeze|Zhonghu|Zither|Zourna|Zummara|Zurla|Zurna|ZydecoRubboard' },
      IsoLanguageCode: { 1: 'aa|aaa|aar|ab|abk|ace|ach|ada|ady|ae|af|afa|afh|afr|ain|ak|aka|akk|ale|alg|alt|am|amh|an|ang|anp|apa|ar|ara|arc|arg|arn|arp|art|arw|as|asm|ast|ath|aus|av|ava|ave|awa|ay|aym|az|aze|ba|bad|bai|bak|bal|bam|ban|bas|bat|be|bej|bel|bem|ben|ber|bg|bh|bho|bi|bih|bik|bin|bis|bla|bm|bn|bnt|bo|bod|bos|br|bra|bre|bs|btk|bua|bug|bul|byn|ca|cad|cai|car|cat|cau|ce|ceb|cel|ces|ch|cha|chb|che|chg|chk|chm|chn|cho|chp|chr|chu|chv|chy|cmc|cnr|co|cop|cor|cos|cpe|cpf|cpp|cr|cre|crh|crp|cs|csb|cu|cus|cv|cy|cym|da|dak|dan|dar|day|de|del|den|deu|dgr|din|div|doi|dra|dsb|dua|dum|dv|dyu|dz|dzo|ee|efi|egy|eka|el|ell|elx|en|eng|enm|eo|epo|es|est|et|eu|eus|ewe|ewo|fa|fan|fao|fas|fat|ff|fi|fij|fil|fin|fiu|fj|fo|fon|fr|fra|frm|fro|frr|frs|fry|ful|fur|fy|ga|gaa|gay|gba|gd|gem|gez|gil|gl|gla|gle|glg|glv|gmh|gn|goh|gon|gor|got|grb|grc|grn|gsw|gu|guj|gv|gwi|ha|hai|hat|hau|haw|he|heb|her|hi|hil|him|hin|hit|hmn|hmo|ho|hr|hrv|hsb|ht|hu|hun|hup|hy|hye|hz|ia|iba|ibo|id|ido|ie|ig|ii|iii|ijo|ik|iku|ile|ilo|ina|inc|ind|ine|inh|io|ipk|ira|iro|is|isl|it|ita|iu|ja|jav|jbo|jpn|jpr|jrb|jv|ka|kaa|kab|kac|kal|kam|kan|kar|kas|kat|kau|kaw|kaz|kbd|kg|kha|khi|khm|kho|ki|kik|kin|kir|kj|kk|kl|km|kmb|kn|ko|kok|kom|kon|kor|kos|kpe|kr|krc|krl|kro|kru|ks|ku|kua|kum|kur|kut|kv|kw|ky|la|lad|lah|lam|lao|lat|lav|lb|lez|lg|li|lim|lin|lit|ln|lo|lol|loz|lt|ltz|lu|lua|lub|lug|lui|lun|luo|lus|lv|mad|mag|mah|mai|mak|mal|man|map|mar|mas|mdf|mdr|men|mg|mga|mh|mi|mic|min|mis|mk|mkd|mkh|ml|mlg|mlt|mn|mnc|mni|mno|mo|moh|mon|mos|mr|mri|ms|msa|mt|mul|mun|mus|mwl|mwr|my|mya|myn|myv|na|nah|nai|nap|nau|nav|nb|nbl|nd|nde|ndo|nds|ne|nep|new|ng|nia|nic|niu|nl|nld|nn|nno|no|nob|nog|non|nor|nqo|nr|nso|nub|nv|nwc|ny|nya|nym|nyn|nyo|nzi|oc|oci|oj|oji|om|or|ori|orm|os|osa|oss|ota|oto|pa|paa|pag|pal|pam|pan|pap|pau|peo|phi|phn|pi|pl|pli|pol|pon|por|pra|pro|ps|pt|pus|qaa-qtz|qu|que|raj|rap|rar|rm|rn|ro|roa|roh|rom|ron|ru|run|rup|rus|rw|sa|sad|sag|sah|sai|sal|sam|san|sas|sat|sc|scn|sco|sd|se|sel|sem|sg|sga|sgn|shn|si|sid|sin|sio|sit|sk|sl|sla|slk|slv|sm|sma|sme|smi|smj|smn|smo|sms|sn|sna|snd|snk|so|sog|som|son|sot|spa|sq|sqi|sr|srd|srn|srp|srr|ss|ssa|ssw|st|su|suk|sun|sus|sux|sv|sw|swa|swe|syc|syr|ta|tah|tai|tam|tat|te|tel|tem|ter|tet|tg|tgk|tgl|th|tha|ti|tig|tir|tiv|tk|tkl|tl|tlh|tli|tmh|tn|to|tog|ton|tpi|tr|ts|tsi|tsn|tso|tt|tuk|tum|tup|tur|tut|tvl|tw|twi|ty|tyv|udm|ug|uga|uig|uk|ukr|umb|und|ur|urd|uz|uzb|vai|ve|ven|vi|vie|vo|vol|vot|wa|wak|wal|war|was|wen|wln|wo|wol|xal|xh|xho|yao|yap|yi|yid|yo|yor|ypk|za|zap|zbl|zen|zgh|zh|zha|zho|znd|zu|zul|zun|zxx|zza' },
      LabelType: { 1: 'DisplayLabel|UserDefined' },
      LinkDescription: { 1: 'CoverArt|UserDefined|VideoScreenCapture' },
      MessageControlType: { 1: 'LiveMessage|TestMessage' },
      OperatingSystemType: { 1: 'MacOS|MsWindows|Symbian|Unknown' },
      PLineType: { 1: 'OriginalPLine|RemasteringPLine' },
      ParentalWarningType: { 1: 'Explicit|ExplicitContentEdited|NoAdviceAvailable|NotExplicit|Unknown|UserDefined' },
      PartyRelationshipType: { 1: 'HasMember|IsMemberOf|UserDefined' },
      PriceInformationType: { 1: 'PreOrderPrice|StandardRetailPrice' },
      PriceType: {  },
      Purpose: { 1: 'BackgroundMusic|ChannelTrailerMusic|Extract|FilmTrailerMusic|ForegroundMusic|TrailerMusic|UserDefined' },
      RatingAgency: { 1: 'ACMA|AFR|AGCOM|ANATEL|BBFC|BFCO|BFSC|BFVC|BMUKK|CBFC|CBSC|CBSC-F|CCC|CCE|CHVRS|CICF|CNA|CNC|CPBC|CSA|CSCF|DJCTQ|ESRB|Eirin|FAB|FCB|FCO|FILM-CH|FILM-CZ|FILM-EE|FILM-EG|FILM-GR|FILM-PE|FILM-SK|FPB|FRB|FSK|Filmtilsynet|ICAA|IFCO|IFCOF|INCAA|KFCB|KMRB|KR|KRRIT|Kijkwijzer|LSF|MBACT|MBU|MCCAA|MDA|MDCB|MEKU|MFCB|MIC|MKRF|MOC|MOC-TW|MPAA|MPAAT|MTRCB|Medietilsynet|NBC|NCS|NFRC|NFVCB|NICAM|NKC|OFLC|OFLC-NZ|OFRB|PEGI|RCNOF|RDCQ|RIAA|RTC|RTE|SBB|SM-SA|SPIO-JK|SiBCI|Smais|TELA|TVPG|USFA|UserDefined|VET' },
      RatingReason: { 1: 'Behaviour|Blasphemy|Crime|DiscriminationOrPrejudice|Drugs|ExplicitSex|ExtremeViolence|FearOrHorror|Gambling|IllegalDrugs|Language|LegalDrugs|Nudity|OnlineGameplay|Sex|SexualViolence|Theme|Violence' },
      RecordingMode: { 1: 'BinauralAudio|LCR|Mono|MultiTrack|MultichannelAudio|Quad|Stems|Stereo|SurroundSound|Unknown' },
      ReferenceCreation: { 1: 'ConsumerResource|ReferenceResource' },
      RelationalRelator: { 1: 'EqualTo|LessThan|LessThanOrEqualTo|MoreThan|MoreThanOrEqualTo|NotEqualTo' },
      ReleaseProfileVariantVersionId: { 1: 'BoxedSet|BoxedSet Classical|Classical' },
      ReleaseProfileVersionId: { 1: 'Audio|DjMix|LongFormMusicalWorkVideo|MixedMedia|Ringtone|SimpleAudioSingle|SimpleVideoSingle|Video' },
      ReleaseRelationshipType: { 1: 'HasArtistFromEnsemble|HasArtistFromSameEnsemble|HasContentFrom|HasEnsembleWithArtist|HasSameArtist|HasSameRecordingProject|HasSimilarContent|IsDigitalEquivalentToPhysical|IsEquivalentToAudio|IsEquivalentToVideo|IsExtendedFromAlbum|IsFromAudio|IsFromVideo|IsParentRelease|IsPhysicalEquivalentToDigital|IsReleaseFromRelease|IsShortenedFromAlbum|Unknown|UserDefined' },
      ReleaseType_ERN4: { 1: 'Album|AlertToneRelease|AsPerContract|AudioBookRelease|BackCoverImageRelease|BookletBackImageRelease|BookletFrontImageRelease|BookletRelease|Bundle|ClassicalAlbum|ClassicalDigitalBoxedSet|ClassicalMultimediaAlbum|ConcertVideo|DigitalBoxSetRelease|DjMix|Documentary|EBookRelease|Episode|FeatureFilm|KaraokeRelease|LiveEventVideo|LogoRelease|LongFormMusicalWorkVideoRelease|LongFormNonMusicalWorkVideoRelease|LyricSheetRelease|MultimediaAlbum|MultimediaDigitalBoxedSet|MultimediaSingle|MusicalWorkBasedGameRelease|NonMusicalWorkBasedGameRelease|PlayList|RingbackToneRelease|RingtoneRelease|Season|Series|SheetMusicRelease|Single|SingleResourceRelease|StemBundle|UserDefined|VideoAlbum|VideoMastertoneRelease|VideoSingle|WallpaperRelease' },
      ResourceGroupType: { 1: 'Component|ComponentRelease|MultiWorkPart|ReleaseComponent|Side' },
      ResourceRelationshipType: { 1: 'HasContentFrom|IsPartOf' },
      RightsClaimPolicyType: { 1: 'BlockAccess|Monetize|ReportUsage' },
      RightsControllerRole: { 1: 'AdministratingRecordCompany|RightsAdministrator|RightsController|RoyaltyAdministrator|Unknown' },
      RightsControllerType: { 1: 'ExclusiveLicensee|OriginalOwner|SuccessorInTitle' },
      RightsCoverage: { 1: 'MakeAvailableRight|MechanicalRight|PerformingRight|PrintRight|ReproductionRight|SynchronizationRight|UserDefined' },
      SheetMusicCodecType: {  },
      SheetMusicType: {  },
      SoftwareType: { 1: 'InteractiveBooklet|MusicalWorkBasedGame|NonMusicalWorkBasedGame|Screensaver|Unknown|UserDefined' },
      SoundRecordingType: { 1: 'MusicalWorkReadalongSoundRecording|MusicalWorkSoundRecording|NonMusicalWorkReadalongSoundRecording|NonMusicalWorkSoundRecording|SpokenWordSoundRecording|Unknown|UserDefined' },
      SubTitleType: { 1: 'Location|Version' },
      TerritoryCodeType: { 1: 'ISO|TIS' },
      TerritoryCodeTypeIncludingDeprecatedCodes: { 1: 'DeprecatedISO|ISO|TIS' },
      TextCodecType: { 1: 'ASCII|EBU-TT|HTML|OOXML|PDF|PostScript|RTF|SRT|TTML|Unknown|UserDefined|VTT' },
      TextType: { 1: 'Caption|EBook|LinerNotes|LyricText|NonInteractiveBooklet|TextDocument|Unknown|UserDefined' },
      ThemeType: { 1: 'ClosingTheme|MainTheme|OpeningTheme|SegmentTheme|TitleTheme|UserDefined' },
      TitleType: { 1: 'AbbreviatedDisplayTitle|AlternativeTitle|DisplayTitle|FirstLineOfText FirstLineOfText|FormalTitle|GroupingTitle|IncorrectTitle|MisspelledTitle|OriginalTitle|SearchTitle|SortingTitle|TitleAsPart|TitleWithoutPunctuation|TranslatedTitle|Unknown|UserDefined' },
      UnitOfBitRate: { 1: 'Gbps|Mbps|bps|kbps' },
      UnitOfConditionValue: { 1: 'Millisecond|Minute|Percent|Pixel|Second' },
      UnitOfExtent: { 1: 'Inch|PercentOfScreen|Pixel|cm|mm' },
      UnitOfFrameRate: { 1: 'Hz(interlaced)|Hz(non-interlaced)' },
      UnitOfFrequency: { 1: 'GHz|Hz|MHz|kHz' },
      UseType: { 1: 'AsPerContract|Broadcast|Cable|ConditionalDownload|ContentInfluencedStream|Display|Download|DubForAdvertisement|DubForLivePerformance|DubForMovies|DubForMusicOnHold|DubForPublicPerformance|DubForRadio|DubForTV|ExtractForInternet|KioskDownload|Narrowcast|NonInteractiveStream|OnDemandStream|PerformAsMusicOnHold|PerformInLivePerformance|PerformInPublic|PermanentDownload|PlayInPublic|Playback|Podcast|Print|PrivateCopy|PurchaseAsPhysicalProduct|Rent|Simulcast|Stream|TetheredDownload|TimeInfluencedStream|Unknown|UseAsAlertTone|UseAsDevice|UseAsKaraoke|UseAsRingbackTone|UseAsRingbackTune|UseAsRingtone|UseAsRingtune|UseAsScreensaver|UseAsVoiceMail|UseAsWallpaper|UseForIdentification|UseInMobilePhoneMessaging|UseInPhoneListening|UserDefined|UserMakeAvailableLabelProvided|UserMakeAvailableUserProvided|Webcast' },
      VersionType: { 1: 'AcapellaVersion|AlbumVersion|AlternativeVersion|CleanVersion|DemoVersion|EditedVersion|InstrumentalVersion|KaraokeVersion|LiveVersion|MixVersion|MonoVersion|RadioVersion|RemixVersion|SessionVersion|SingleVersion|StereoVersion|UserDefined' },
      VideoCodecType: { 1: 'AVC|H.261|H.263|MPEG-1|MPEG-2|MPEG-4|QuickTime|RealVideo|Shockwave|Unknown|UserDefined|WMV' },
      VideoDefinitionType: { 1: 'HighDefinition|StandardDefinition' },
      VideoType: { 1: 'AdultContent|AdvertisementVideo|AdviceMagazine|Animation|BalletVideo|BehindTheScenes|BlackAndWhiteVideo|ChildrensFilm|ColorizedVideo|ColumnVideo|ConcertClip|ConcertVideo|CorporateFilm|Credits|Documentary|EducationalVideo|Episode|FeatureFilm|Fiction|InfomercialVideo|Interview|Karaoke|LiveEventVideo|LongFormMusicalWorkVideo|LongFormNonMusicalWorkVideo|LyricVideo|Magazine|Menu|MultimediaVideo|MusicalWorkClip|MusicalWorkReadalongVideo|MusicalWorkTrailer|MusicalWorkVideoChapter|News|NonMusicalWorkClip|NonMusicalWorkReadalongVideo|NonMusicalWorkTrailer|NonMusicalWorkVideoChapter|NonSerialAudioVisualRecording|OperaVideo|Performance|ReadalongVideo|RealityTvShowVideo|Season|SerialAudioVisualRecording|Series|ShortFilm|ShortFormMusicalWorkVideo|ShortFormNonMusicalWorkVideo|SilentVideo|SketchVideo|SoapSitcom|SpecialEvent|Sport|TheatricalWorkVideo|TrailerVideo|TvFilm|TvProgram|TvShowVideo|Unknown|UserDefined|VideoChapter|VideoClip|VideoReport|VideoStem' },
      VisualPerceptionType: { 1: 'Background|UserDefined|Visual' },
      VocalType: { 1: 'Instrumental|UserDefined|Vocal' },
    },
  },
};
