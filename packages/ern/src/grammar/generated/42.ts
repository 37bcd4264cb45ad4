// Made by `npm run schemas` from the schema of ERN 4.2. Do not edit.
import type { GrammarTable } from '../table.ts';

export const table: GrammarTable = {
  version: '4.2',
  roots: ['NewReleaseMessage', 'PurgeReleaseMessage'],
  simple: [
    'avs:ReleaseProfileVersionId', // 0
    'avs:ReleaseProfileVariantVersionId', // 1
    'xs:string~[a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}', // 2
    'xs:string', // 3
    'xs:string~PADPIDA[a-zA-Z0-9]+', // 4
    'xs:dateTime', // 5
    'avs:MessageControlType', // 6
    'xs:ID~P[\\d\\-_a-zA-Z]+', // 7
    'xs:string~[0-9]{11}', // 8
    'xs:boolean', // 9
    'avs:CurrentTerritoryCode', // 10
    'xs:IDREF~P[\\d\\-_a-zA-Z]+', // 11
    'avs:AffiliationType', // 12
    'avs:TerritoryCodeType', // 13
    'ern:ddex_IsoDate=xs:string~[0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}', // 14
    'avs:AllTerritoryCode', // 15
    'avs:RightsCoverage', // 16
    'xs:decimal', // 17
    'avs:PartyRelationshipType', // 18
    'xs:ID~Q[\\d\\-_a-zA-Z]+', // 19
    'avs:CueSheetType', // 20
    'avs:CueUseType', // 21
    'avs:ThemeType', // 22
    'avs:VocalType', // 23
    'avs:VisualPerceptionType', // 24
    'avs:CueOrigin', // 25
    'xs:integer', // 26
    'avs:SubTitleType', // 27
    'avs:AdditionalTitleType', // 28
    'avs:ContributorRole', // 29
    'avs:InstrumentType', // 30
    'avs:PLineType', // 31
    'xs:gYear', // 32
    'xs:duration', // 33
    'xs:ID~A[\\d\\-_a-zA-Z]+', // 34
    'avs:SoundRecordingType', // 35
    'avs:VersionType', // 36
    'avs:DisplayArtistRole', // 37
    'avs:RightsControllerRole', // 38
    'avs:UseType_ERN', // 39
    'avs:TerritoryCodeTypeIncludingDeprecatedCodes', // 40
    'avs:RightsControllerType', // 41
    'avs:SessionType', // 42
    'avs:TextCodecType', // 43
    'avs:ResourceContributorRole', // 44
    'avs:ParentalWarningType', // 45
    'avs:ReleaseRelationshipType', // 46
    'ern:ddex_LocalPartyAnchorReference=xs:IDREF~P[\\d\\-_a-zA-Z]+', // 47
    'avs:LabelType', // 48
    'avs:ResourceRelationshipType', // 49
    'xs:IDREF~A[\\d\\-_a-zA-Z]+', // 50
    'avs:CompositeMusicalWorkType', // 51
    'avs:RecordingMode', // 52
    'xs:ID~T[\\d\\-_a-zA-Z]+', // 53
    'avs:AudioCodecType', // 54
    'avs:UnitOfBitRate', // 55
    'avs:UnitOfFrequency', // 56
    'xs:string~[0-9]+,[0-9]+', // 57
    'avs:ExpressionType', // 58
    'avs:HashSumAlgorithmType', // 59
    'avs:BinaryDataType', // 60
    'avs:FingerprintAlgorithmType', // 61
    'xs:IDREF~X[\\d\\-_a-zA-Z]+', // 62
    'avs:VideoType', // 63
    'xs:IDREF~R[\\d\\-_a-zA-Z]+', // 64
    'avs:RatingAgency', // 65
    'avs:RatingReason', // 66
    'xs:IDREF~Q[\\d\\-_a-zA-Z]+', // 67
    'avs:Purpose', // 68
    'avs:ContainerFormat', // 69
    'avs:VideoCodecType', // 70
    'avs:UnitOfFrameRate', // 71
    'avs:UnitOfExtent', // 72
    'avs:AspectRatioType', // 73
    'avs:VideoDefinitionType', // 74
    'avs:ImageType', // 75
    'avs:ImageCodecType', // 76
    'avs:TextType', // 77
    'avs:SheetMusicType', // 78
    'avs:SheetMusicCodecType', // 79
    'avs:SoftwareType', // 80
    'avs:OperatingSystemType', // 81
    'xs:ID~X[\\d\\-_a-zA-Z]+', // 82
    'xs:ID~R[\\d\\-_a-zA-Z]+', // 83
    'avs:ReleaseType_ERN4', // 84
    'avs:AdministratingRecordCompanyRole', // 85
    'avs:ClassifiedGenre', // 86
    'avs:SubGenre', // 87
    'xs:IDREF~V[\\d\\-_a-zA-Z]+', // 88
    'avs:CarrierType', // 89
    'avs:ResourceGroupType', // 90
    'ern:ddex_LocalResourceAnchorReference=xs:IDREF~A[\\d\\-_a-zA-Z]+', // 91
    'avs:LinkDescription', // 92
    'avs:ExternallyLinkedResourceType', // 93
    'avs:CommercialModelType_ERN', // 94
    'avs:UserInterfaceType_ERN', // 95
    'avs:CodingType', // 96
    'avs:UnitOfConditionValue', // 97
    'avs:ReferenceCreation', // 98
    'avs:RelationalRelator', // 99
    'avs:MeasurementType', // 100
    'avs:RightsClaimPolicyType', // 101
    'avs:PriceInformationType', // 102
    'avs:CurrencyCode', // 103
    'xs:IDREF~T[\\d\\-_a-zA-Z]+', // 104
    'xs:ID~V[\\d\\-_a-zA-Z]+', // 105
  ],
  composites: {
    AdditionalTitle: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @TitleType:28 @Namespace:3 @UserDefinedValue:3 @IsDefault:9 TitleText:3 SubTitle:DisplaySubTitle*',
    AdministratingRecordCompanyRole: '=85 @Namespace:3 @UserDefinedValue:3',
    AdministratingRecordCompanyWithReference: 'RecordCompanyPartyReference:11 Role:AdministratingRecordCompanyRole',
    Affiliation: '(CompanyName:3|PartyAffiliateReference:11) Type:12 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) ValidityPeriod? RightsType:SimpleRightsType* PercentageOfRightsAssignment:17?',
    AllTerritoryCode: '=15 @IdentifierType:40',
    AspectRatio: '=17 @AspectRatioType:73',
    AudioCodecType: '=54 @Version:3 @Namespace:3 @UserDefinedValue:3',
    AvRating: '@ApplicableTerritoryCode:10 @IsDefault:9 Rating:3 Agency:RatingAgency Reason:RatingReason?',
    BitRate: '=17 @UnitOfMeasure:55',
    CLine: '@LanguageAndScriptCode:3 Year:32? CLineCompany:3? CLineText:3',
    CLineWithDefault: '@ApplicableTerritoryCode:10 @IsDefault:9 @LanguageAndScriptCode:3 Year:32? CLineCompany:3? CLineText:3',
    CarrierType: '=89 @Namespace:3 @UserDefinedValue:3',
    CatalogNumber: '=3 @Namespace!:3',
    Chapter: '@LanguageAndScriptCode:2 ChapterReference:82 ChapterId:ProprietaryId* DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:26? Contributor* Character* RepresentativeImageReference:50? StartTime:33? Duration:33? EndTime:33?',
    ChapterList: '@LanguageAndScriptCode:2 Chapter+',
    Character: '@SequenceNumber:26 CharacterPartyReference:11 Performer:Contributor?',
    CommercialModelType: '=94 @Namespace:3 @UserDefinedValue:3',
    ConditionForRightsClaimPolicy: 'Value:17 Unit:97 ReferenceCreation:98? RelationalRelator:99 MeasurementType:100?',
    ContainerFormat: '=69 @Namespace:3 @UserDefinedValue:3',
    Contributor: '@SequenceNumber:26 ContributorPartyReference:11 Role:ContributorRole* InstrumentType* HasMadeFeaturedContribution:9? HasMadeContractedContribution:9? IsCredited? DisplayCredits*',
    ContributorRole: '=29 @Namespace:3 @UserDefinedValue:3',
    CoreArea: 'TopLeftCorner:57 BottomRightCorner:57',
    CourtesyLineWithDefault: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9',
    CueOrigin: '=25 @Namespace:3 @UserDefinedValue:3',
    CueSheetType: '=20 @Namespace:3 @UserDefinedValue:3',
    CueThemeType: '=22 @Namespace:3 @UserDefinedValue:3',
    CueUseType: '=21 @Namespace:3 @UserDefinedValue:3',
    CueVisualPerceptionType: '=24 @Namespace:3 @UserDefinedValue:3',
    CueVocalType: '=23 @Namespace:3 @UserDefinedValue:3',
    CurrentTerritoryCode: '=10 @IdentifierType:13',
    DSP: '(PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) TradingName:Name? URL:3*',
    Deal: 'DealReference:3* IsCommunicatedOutOfBand:9? DealTerms? DealTechnicalResourceDetailsReferenceList? DistributionChannelPage*',
    DealList: 'ReleaseDeal+ ReleaseVisibility* TrackReleaseVisibility*',
    DealResourceReferenceList: 'DealResourceReference:50+',
    DealTechnicalResourceDetailsReferenceList: 'DealTechnicalResourceDetailsReference:104+',
    DealTerms: '(TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+)? ValidityPeriod:PeriodWithStartDate+ CommercialModelType* UseType:DiscoverableUseType* UserInterfaceType* CarrierType* TechnicalInstantiation:DealTermsTechnicalInstantiation? NumberOfUsages:26? (DistributionChannel:DSP+|ExcludedDistributionChannel:DSP+)? RightsClaimPolicy* PriceInformation:PriceInformationWithType* (IsPromotional:9|PromotionalCode)? IsPreOrderDeal:9? InstantGratificationResourceList:DealResourceReferenceList? PhysicalReturns? NumberOfProductsPerCarton:26?',
    DealTermsTechnicalInstantiation: 'VideoDefinitionType? CodingType:96? BitRate?',
    Deity: '=3 @ApplicableTerritoryCode:10 @IsDefault:9',
    DelegatedUsageRights: 'UseType+ PeriodOfRightsDelegation:Period? TerritoryOfRightsDelegation:AllTerritoryCode*',
    DescriptionWithTerritory: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9',
    DetailedCue: 'CueUseType? CueThemeType? CueVocalType? CueVisualPerceptionType? CueOrigin? (ResourceId|WorkId:MusicalWorkId)? DisplayTitleText* DisplayTitle* AdditionalTitle* Contributor* IsDance:9? HasMusicalContent:9? PLine* CLine* StartTime:33? Duration:33? EndTime:33?',
    DetailedCueSheet: 'CueSheetId:ProprietaryId* CueSheetReference:19 CueSheetType Cue:DetailedCue+',
    DetailedCueSheetList: 'CueSheet:DetailedCueSheet+',
    DetailedHashSum: 'Algorithm:HashSumAlgorithmType Version:3? Parameter:3? DataType:60? HashSumValue:3',
    DetailedPartyId: 'ISNI:3? DPID:4? IpiNameNumber:8? IPN:3? CisacSocietyId:3? ProprietaryId*',
    DetailedResourceContributor: '@SequenceNumber:26 (PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) Role:ContributorRole* InstrumentType* HasMadeFeaturedContribution:9? HasMadeContractedContribution:9? DisplayCredits*',
    DiscoverableUseType: '=39 @Namespace:3 @IsDiscoverable:9 @UserDefinedValue:3',
    DisplayArtist: '@SequenceNumber:26 ArtistPartyReference:11 DisplayArtistRole ArtisticRole:ContributorRole* TitleDisplayInformation*',
    DisplayArtistNameWithDefault: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9',
    DisplayArtistRole: '=37 @Namespace:3 @UserDefinedValue:3',
    DisplayCredits: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 DisplayCreditText:3 (DisplayCreditParty:11 NameUsedInDisplayCredit:3?)*',
    DisplaySubTitle: '=3 @SequenceNumber:26 @IsDisplayedInTitle:9 @SubTitleType:27',
    DisplayTitle: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TitleText:3 SubTitle:DisplaySubTitle*',
    DisplayTitleText: '=3 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9',
    DistributionChannelPage: 'PartyId:DetailedPartyId* PageName:Name? URL:3? UserName:3?',
    EventDate: '=14 @IsApproximate:9 @IsBefore:9 @IsAfter:9 @ApplicableTerritoryCode:15 @LocationDescription:3 @LanguageAndScriptCode:3',
    EventDateTime: '=5 @IsApproximate:9 @IsBefore:9 @IsAfter:9 @TerritoryCode:15 @LocationDescription:3 @LanguageAndScriptCode:3',
    EventDateTimeWithoutFlags: '=5 @IsApproximate:9 @ApplicableTerritoryCode:10 @LocationDescription:3 @LanguageAndScriptCode:2',
    EventDateWithCurrentTerritory: '=14 @IsApproximate:9 @ApplicableTerritoryCode:10 @LocationDescription:3 @LanguageAndScriptCode:2',
    EventDateWithDefault: '=14 @IsApproximate:9 @ApplicableTerritoryCode:15 @IsDefault:9',
    EventDateWithoutFlags: '=14 @IsApproximate:9 @ApplicableTerritoryCode:15 @LocationDescription:3 @LanguageAndScriptCode:2',
    Extent: '=17 @UnitOfMeasure:72',
    ExternalResourceLink: 'URL:3+ ValidityPeriod:PeriodWithoutFlags? ExternalLink:3? ExternallyLinkedResourceType* FileFormat:3?',
    ExternallyLinkedResourceType: '=93 @Namespace:3 @UserDefinedValue:3',
    File: 'URI:3 HashSum:DetailedHashSum? FileSize:17?',
    Fingerprint: 'Algorithm:FingerprintAlgorithmType Version:3? Parameter:3? (File|(DataType:60 FingerprintValue:3))?',
    FingerprintAlgorithmType: '=61 @Namespace:3 @UserDefinedValue:3',
    FirstPublicationDate: '=14 @ApplicableTerritoryCode:10 @IsDefault:9',
    FrameRate: '=17 @UnitOfMeasure:71',
    FulfillmentDateWithTerritory: '@ApplicableTerritoryCode:10 @IsDefault:9 FulfillmentDate:14 ResourceReleaseReference:64*',
    GenreCategory: '@ApplicableTerritoryCode:10 Value:GenreCategoryValue Description:TextWithoutTerritory*',
    GenreCategoryValue: '=86 @LanguageAndScriptCode:2 @Namespace:3 @UserDefinedValue:3',
    GenreWithTerritory: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 GenreText:3 SubGenre:3? GenreCategory* SubGenreCategory*',
    HashSumAlgorithmType: '=59 @Namespace:3 @UserDefinedValue:3',
    Image: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:ImageType ResourceId:ResourceProprietaryId+ DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:9? Description:DescriptionWithTerritory* TechnicalDetails:TechnicalImageDetails*',
    ImageCodecType: '=76 @Version:3 @Namespace:3 @UserDefinedValue:3',
    ImageType: '=75 @Namespace:3 @UserDefinedValue:3',
    InstrumentType: '=30 @Namespace:3 @UserDefinedValue:3',
    IsCredited: '=9 @MayBeShared:9',
    KeywordsWithTerritory: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9',
    LinkedReleaseResourceReference: '=91 @LinkDescription:92 @LanguageAndScriptCode:2 @Namespace:3 @UserDefinedValue:3',
    LocationAndDateOfSession: 'SessionType* Period? Venue* Comment:TextWithFormat? Contributor:PartyWithRole*',
    MarketingComment: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9',
    MessageAuditTrail: 'MessageAuditTrailEvent+',
    MessageAuditTrailEvent: 'MessagingPartyDescriptor:MessagingPartyWithoutCode DateTime:5',
    MessageHeader: 'MessageThreadId:3? MessageId:3 MessageFileName:3? MessageSender:MessagingPartyWithoutCode SentOnBehalfOf:MessagingPartyWithoutCode? MessageRecipient:MessagingPartyWithoutCode+ MessageCreatedDateTime:5 MessageAuditTrail? MessageControlType:6?',
    MessagingPartyWithoutCode: 'PartyId:4 PartyName:PartyNameWithoutCode? TradingName:3?',
    MusicalWorkId: '@IsReplaced:9 ISWC:3? OpusNumber:3? ComposerCatalogNumber:3* ProprietaryId*',
    Name: '=3 @LanguageAndScriptCode:3',
    NewReleaseMessage: '@ReleaseProfileVersionId:0 @ReleaseProfileVariantVersionId:1 @LanguageAndScriptCode!:2 MessageHeader ReleaseAdmin* PartyList CueSheetList:DetailedCueSheetList? ResourceList ChapterList? ReleaseList DealList? SupplementalDocumentList?',
    OperatingSystemType: '=81 @Version:3 @Namespace:3 @UserDefinedValue:3',
    PLine: '@LanguageAndScriptCode:3 @PLineType:31 Year:32? PLineCompany:3? PLineText:3',
    PLineWithDefault: '@ApplicableTerritoryCode:10 @IsDefault:9 @LanguageAndScriptCode:3 Year:32? PLineCompany:3? PLineText:3',
    ParentalWarningTypeWithTerritory: '=45 @Namespace:3 @ApplicableTerritoryCode:10 @UserDefinedValue:3 @IsDefault:9',
    Party: 'PartyReference:7 (PartyId:DetailedPartyId+|(PartyName:PartyNameWithTerritory+ PartyId:DetailedPartyId*)) Affiliation* RelatedParty* ArtistProfilePage:3*',
    PartyList: 'Party+',
    PartyName: '@LanguageAndScriptCode:3 FullName:Name FullNameAsciiTranscribed:3? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithTerritory: '@LanguageAndScriptCode:3 @IsNickname:9 @IsStageName:9 @IsLegalName:9 @ApplicableTerritoryCode:10 @IsDefault:9 FullName:Name FullNameAsciiTranscribed:3? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithoutCode: 'FullName:3 FullNameAsciiTranscribed:3? FullNameIndexed:3? NamesBeforeKeyName:3? KeyName:3? NamesAfterKeyName:3? AbbreviatedName:3?',
    PartyRelationshipType: '=18 @Namespace:3 @UserDefinedValue:3 @MayBeShared:9',
    PartyWithRole: 'ISNI:3? DPID:4? IpiNameNumber:8? IPN:3? ProprietaryId* PartyName:PartyNameWithTerritory? Role:ResourceContributorRole?',
    Percentage: '=17 @HasMaxValueOfOne:9',
    Period: '((StartDate:EventDate? EndDate:EventDate?)|(StartDateTime:EventDateTime? EndDateTime:EventDateTime?))',
    PeriodWithStartDate: '((StartDate:EventDateWithCurrentTerritory EndDate:EventDateWithCurrentTerritory?)|(StartDateTime:EventDateTimeWithoutFlags EndDateTime:EventDateTimeWithoutFlags?))',
    PeriodWithoutFlags: '((StartDate:EventDateWithCurrentTerritory? EndDate:EventDateWithCurrentTerritory?)|(StartDateTime:EventDateTimeWithoutFlags? EndDateTime:EventDateTimeWithoutFlags?))',
    PhysicalReturns: 'PhysicalReturnsAllowed:9 LatestDateForPhysicalReturns:14?',
    Prefix: '=3 @LanguageAndScriptCode:3',
    PreviewDetails: 'TopLeftCorner:57? BottomRightCorner:57? ExpressionType:58',
    Price: '=17 @CurrencyCode!:103',
    PriceInformationWithType: '@PriceType:102 @Namespace:3 @UserDefinedValue:3 PriceCode:PriceType? WholesalePricePerUnit:Price? BulkOrderWholesalePricePerUnit:Price? SuggestedRetailPrice:Price?',
    PriceType: '=3 @Namespace!:3',
    PromotionalCode: '=3 @Namespace:3',
    ProprietaryId: '=3 @Namespace!:3',
    PurgeReleaseMessage: '@LanguageAndScriptCode!:2 MessageHeader PurgedRelease',
    PurgedRelease: 'ReleaseId? Title* Contributor:DetailedResourceContributor*',
    Purpose: '=68 @Namespace:3 @UserDefinedValue:3',
    Raga: '=3 @ApplicableTerritoryCode:10 @IsDefault:9',
    RatingAgency: '=65 @Namespace:3 @UserDefinedValue:3',
    RatingReason: '=66 @Namespace:3 @UserDefinedValue:3',
    Reason: '=3 @LanguageAndScriptCode:3',
    RelatedParty: 'PartyRelatedPartyReference:11 PartyRelationshipType',
    RelatedRelease: 'ReleaseRelationshipType ReleaseId DisplayTitleText* DisplayTitle* AdditionalTitle* DisplayArtistName:DisplayArtistNameWithDefault* ReleaseLabelReference* ReleaseDate:EventDateWithoutFlags? OriginalReleaseDate:EventDateWithoutFlags?',
    RelatedResource: 'ResourceRelationshipType:49 (ResourceRelatedResourceReference:50|ResourceId) Timing*',
    Release: '@LanguageAndScriptCode:2 ReleaseReference:83 ReleaseType:ReleaseTypeForReleaseNotification+ ReleaseId DisplayTitleText+ DisplayTitle+ AdditionalTitle* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ ReleaseLabelReference:ReleaseLabelReferenceWithParty+ AdministratingRecordCompany:AdministratingRecordCompanyWithReference* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:33? Genre:GenreWithTerritory+ ReleaseDate:EventDateWithDefault* OriginalReleaseDate:EventDateWithDefault* ReleaseVisibilityReference:88? ParentalWarningType:ParentalWarningTypeWithTerritory+ AvRating* RelatedRelease* RelatedResource* (IsSingleArtistCompilation:9|IsMultiArtistCompilation:9)? ResourceGroup ExternalResourceLink* TargetURL:3? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* Raga* Tala* Deity* HiResMusicDescription:3? IsSoundtrack:9? IsHiResMusic:9? MarketingComment*',
    ReleaseAdmin: 'ReleaseAdminId:3 PersonnelDescription:3? SystemDescription:3*',
    ReleaseDeal: 'DealReleaseReference:64+ Deal+',
    ReleaseId: 'GRid:3? ICPN:3? CatalogNumber? ProprietaryId*',
    ReleaseLabelReference: '=47 @LanguageAndScriptCode:2 @IsDefault:9 @LabelType:48 @Namespace:3 @UserDefinedValue:3 @ApplicableTerritoryCode:10',
    ReleaseLabelReferenceWithParty: '=47 @LanguageAndScriptCode:2 @IsDefault:9 @LabelType:48 @AccessControlParty:3 @Namespace:3 @UserDefinedValue:3 @ApplicableTerritoryCode:10',
    ReleaseList: 'Release? TrackRelease*',
    ReleaseRelationshipType: '=46 @Namespace:3 @UserDefinedValue:3',
    ReleaseTypeForReleaseNotification: '=84 @Namespace:3 @UserDefinedValue:3',
    ReleaseVisibility: 'VisibilityReference:105 ReleaseDisplayStartDateTime:5? CoverArtPreviewStartDateTime:5? FullTrackListingPreviewStartDateTime:5?',
    ResourceContainedResourceReference: 'ResourceContainedResourceReference:50 DurationUsed:33? StartPoint:17? Purpose?',
    ResourceContainedResourceReferenceList: 'ResourceContainedResourceReference+',
    ResourceContributorRole: '=44 @Namespace:3 @UserDefinedValue:3',
    ResourceGroup: 'DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:3)? DisplayArtist* CarrierType* Duration:33? (ResourceGroupReleaseReference:64|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    ResourceGroupContentItem: 'SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:3)? ReleaseResourceReference:50 LinkedReleaseResourceReference* IsBonusResource:9? IsInstantGratificationResource:9? IsPreOrderIncentiveResource:9?',
    ResourceId: '@IsReplaced:9 ISRC:3? ISMN:3? ISAN:3? VISAN:3? ISBN:3? ISSN:3? SICI:3? CatalogNumber? ProprietaryId*',
    ResourceList: 'SoundRecording* Video* Image* Text* SheetMusic* Software*',
    ResourceProprietaryId: '@IsReplaced:9 ProprietaryId+',
    ResourceRightsController: '@SequenceNumber:26 RightsControllerPartyReference:11 RightsControlType:38* (RightShareUnknown:9|RightSharePercentage:Percentage)? DelegatedUsageRights+',
    ResourceSubGroup: '@ResourceGroupType!:90 DisplayTitleText* DisplayTitle* AdditionalTitle* SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:3)? DisplayArtist* CarrierType* Duration:33? (ResourceGroupReleaseReference:64|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    RightsClaimPolicy: 'Condition:ConditionForRightsClaimPolicy* RightsClaimPolicyType:101',
    SamplingRate: '=17 @UnitOfMeasure:56',
    SessionType: '=42 @Namespace:3 @UserDefinedValue:3',
    SheetMusic: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:SheetMusicType ResourceId:SheetMusicId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:9? LanguageOfLyrics:2? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalSheetMusicDetails*',
    SheetMusicCodecType: '=79 @Version:3 @Namespace:3 @UserDefinedValue:3',
    SheetMusicId: '@IsReplaced:9 ISMN:3? ProprietaryId*',
    SheetMusicType: '=78 @Namespace:3 @UserDefinedValue:3',
    SimpleRightsType: '=16 @Namespace:3 @UserDefinedValue:3',
    Software: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:SoftwareType ResourceId:ResourceProprietaryId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:9? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalSoftwareDetails*',
    SoftwareType: '=80 @Namespace:3 @UserDefinedValue:3',
    SoundRecording: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:SoundRecordingType ResourceId:SoundRecordingId+ WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:33 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags? FirstPublicationDate* LocationAndDateOfSession* ParentalWarningType:ParentalWarningTypeWithTerritory+ RelatedRelease* RelatedResource* CompositeMusicalWorkType:51? IsCover:9? IsInstrumental:9? ContainsHiddenContent:9? IsRemastered:9? IsHiResMusic:9? DisableCrossfade:9? DisableSearch:9? DisplayCredits* LanguageOfPerformance:2* AudioChannelConfiguration:52? TechnicalDetails:TechnicalSoundRecordingDetails* Raga* Tala* Deity* AudioChapterReference:62*',
    SoundRecordingId: '@IsReplaced:9 ISRC:3? CatalogNumber? ProprietaryId*',
    SoundRecordingPreviewDetails: 'StartPoint:17? EndPoint:17? Duration:33? TopLeftCorner:57? BottomRightCorner:57? ExpressionType:58',
    SoundRecordingType: '=35 @Namespace:3 @UserDefinedValue:3',
    SubGenreCategory: 'Value:SubGenreCategoryValue+',
    SubGenreCategoryValue: '=87 @Namespace:3 @UserDefinedValue:3',
    SupplementalDocumentList: 'SupplementalDocument:File+',
    SynopsisWithTerritory: '=3 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 @IsShortSynopsis:9',
    Tala: '=3 @ApplicableTerritoryCode:10 @IsDefault:9',
    TechnicalImageDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 ImageCodecType? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? ColorDepth:26? ImageResolution:26? BitDepth:26? IsPreview:9? PreviewDetails? File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSheetMusicDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 SheetMusicCodecType? BitDepth:26? IsPreview:9? PreviewDetails? File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSoftwareDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 OperatingSystemType? BitDepth:26? IsPreview:9? PreviewDetails? File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSoundRecordingDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 EncodingId:SoundRecordingId? AudioCodecType? BitRate? OriginalBitRate:BitRate? NumberOfChannels:26? SamplingRate? OriginalSamplingRate:SamplingRate? BitsPerSample:26? Duration:33? BitDepth:26? IsPreview:9? PreviewDetails:SoundRecordingPreviewDetails? File? IsProvidedInDelivery:9? Fingerprint* EncodingDescription:3?',
    TechnicalTextDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 TextCodecType? BitDepth:26? IsPreview:9? PreviewDetails? File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalVideoDetails: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:53 EncodingId:VideoId? OverallBitRate:BitRate? ContainerFormat? VideoCodecType? VideoBitRate:BitRate? FrameRate? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? CoreArea? ColorDepth:26? VideoDefinitionType? AudioCodecType? AudioBitRate:BitRate? NumberOfAudioChannels:26? AudioSamplingRate:SamplingRate? AudioBitsPerSample:26? Duration:33? BitDepth:26? IsPreview:9? PreviewDetails:SoundRecordingPreviewDetails? File? IsProvidedInDelivery:9? Fingerprint* EncodingDescription:3?',
    Text: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:TextType ResourceId:TextId* WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory* RelatedRelease* RelatedResource* ContainsHiddenContent:9? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalTextDetails*',
    TextCodecType: '=43 @Version:3 @Namespace:3 @UserDefinedValue:3',
    TextId: '@IsReplaced:9 ISBN:3? ISSN:3? SICI:3? ProprietaryId*',
    TextType: '=77 @Namespace:3 @UserDefinedValue:3',
    TextWithFormat: '=3 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 @Format:43 @Namespace:3 @UserDefinedValue:3',
    TextWithoutTerritory: '=3 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 @Format:43 @Namespace:3 @UserDefinedValue:3',
    Timing: 'StartPoint:33? DurationUsed:33?',
    Title: '@LanguageAndScriptCode:3 @TitleType:28 TitleText:3 SubTitle:3?',
    TitleDisplayInformation: '@LanguageAndScriptCode:3 @SequenceNumber:26 IsDisplayedInTitle:9 Prefix*',
    TrackRelease: '@IsMainRelease:9 ReleaseReference:83 ReleaseId DisplayTitleText* DisplayTitle* AdditionalTitle* ReleaseResourceReference:50 LinkedReleaseResourceReference* ReleaseLabelReference:ReleaseLabelReferenceWithParty+ Genre:GenreWithTerritory+ ReleaseVisibilityReference:88? RelatedRelease* RelatedResource* TargetURL:3? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* MarketingComment*',
    TrackReleaseVisibility: 'VisibilityReference:105 TrackListingPreviewStartDateTime:5 ClipPreviewStartDateTime:5?',
    UseType: '=39 @Namespace:3 @UserDefinedValue:3',
    UserInterfaceType: '=95 @Namespace:3 @UserDefinedValue:3',
    ValidityPeriod: 'StartDate:EventDate? EndDate:EventDate?',
    Venue: 'VenueName:3? VenueAddress:3? TerritoryCode:AllTerritoryCode? LocationCode:3? VenueRoom:3?',
    VersionType: '=36 @Namespace:3 @UserDefinedValue:3',
    Video: '@LanguageAndScriptCode:2 @IsSupplemental:9 ResourceReference:34 Type:VideoType ResourceId:VideoId* WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ AdditionalTitle* VersionType* DisplayArtistName:DisplayArtistNameWithDefault+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* PLine:PLineWithDefault* CLine:CLineWithDefault* CourtesyLine:CourtesyLineWithDefault* Duration:33 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags* FirstPublicationDate:FulfillmentDateWithTerritory* ParentalWarningType:ParentalWarningTypeWithTerritory+ AvRating* RelatedRelease* RelatedResource* CompositeMusicalWorkType:51? (VideoCueSheetReference:67+|ReasonForCueSheetAbsence:Reason)? IsCover:9? IsInstrumental:9? ContainsHiddenContent:9? IsRemastered:9? DisplayCredits* LanguageOfPerformance:2* LanguageOfDubbing:2* SubTitleLanguage:2* ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalVideoDetails* Raga:3* Tala:3* Deity:3* VideoChapterReference:62*',
    VideoCodecType: '=70 @Version:3 @Namespace:3 @UserDefinedValue:3',
    VideoDefinitionType: '=74 @Namespace:3 @UserDefinedValue:3',
    VideoId: '@IsReplaced:9 ISRC:3? ISAN:3? VISAN:3? CatalogNumber? ProprietaryId* EIDR:3*',
    VideoType: '=63 @Namespace:3 @UserDefinedValue:3',
    WorkRightsController: 'RightsControllerPartyReference:11 RightsControlType:38* RightsControllerType:41? (RightShareUnknown:9|RightSharePercentage:17)? Territory:AllTerritoryCode* StartDate:14? EndDate:14?',
  },
  values: {
    releases: [],
    types: {
      AdditionalTitleType: { 1: 'AlternativeTitle|FormalTitle|GroupingTitle|OriginalTitle|UserDefined' },
      AdministratingRecordCompanyRole: { 1: 'DesignatedDsrMessageRecipient|RightsAdministrator|RoyaltyAdministrator|Unknown|UserDefined' },
      AffiliationType: { 1: 'MusicLicensingCompany|MusicPublisher|MusicRightsSociety|RecordCompany|UserDefined' },
      AllTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|446|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AIDJ|AL|AM|AN|ANHH|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BQAQ|BR|BS|BT|BUMM|BV|BW|BY|BYAA|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CSHH|CSXX|CTKI|CU|CV|CW|CX|CY|CZ|DDDE|DE|DJ|DK|DM|DO|DYBJ|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FQHH|FR|FXFR|GA|GB|GD|GE|GEHH|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|HVBF|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|JTUM|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MIUM|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NHVU|NI|NL|NO|NP|NQAQ|NR|NTHH|NU|NZ|OM|PA|PCHH|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PUUM|PW|PY|PZPA|QA|RE|RHZW|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SKIN|SL|SM|SN|SO|SR|SS|ST|SUHH|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TPTL|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VDVN|VE|VG|VI|VN|VU|WF|WKUM|WS|Worldwide|XK|YDYE|YE|YT|YUCS|ZA|ZM|ZRCD|ZW' },
      AspectRatioType: { 1: 'DAR|PAR' },
      AudioCodecType: { 1: 'AAC|ADPCM|ALaw|AMR|AMR-NB|AMR-WB|Atmos|FLAC|MP|MP2|MP3|MQA|MuLaw|PCM|PDM|QCELP|RealAudio|Shockwave|Unknown|UserDefined|Vorbis|WMA' },
      BinaryDataType: { 1: 'Binary64|HexBinary' },
      CarrierType: { 1: '12InchDiscoSingleRemix|33rpm10InchLP|33rpm10InchSingle|33rpm12InchLP|33rpm12InchLp20Tracks|33rpm12InchMaxiSingle|33rpm12InchSingle|33rpm7InchLP|33rpm7InchSingle|45rpm10InchLP|45rpm10InchMaxiSingle|45rpm10InchSingle|45rpm12InchLP|45rpm12InchMaxiSingle|45rpm12InchSingle|45rpm7InchEP|45rpm7InchSingle|7InchMaxiSingleRemix|BluRay|CD|CdCompilation|CdEp|CdEpEnhanced|CdExtraCompilation|CdExtraEP|CdExtraLP|CdExtraMaxiRemix|CdExtraMaxiSingle|CdExtraSingle|CdExtraSingle2Tracks|CdLp|CdLp5Inch|CdLpEnhanced|CdLpPlusCdVideo|CdLpPlusDvdAudio|CdLpPlusDvdVideo|CdLpPlusWeb|CdMaxiSingle|CdMaxiSingle3Inch|CdMaxiSingleEnhanced|CdMaxiSingleRemix|CdPlusCdBonus|CdPlusDvdBonus|CdRom|CdSingle|CdSingle3Inch|CdSingle5Inch|CdVideo5LpNTSC|CdVideo5LpPAL|CdVideoAudioCompatible|CombiPack|DCC|DVD|DccCompilation|DualDisc|DvdAudio|DvdAudio5MaxiSingle|DvdAudioLP|DvdAudioSingle|DvdRom|DvdSingle|DvdVideo|DvdVideo5MaxiSingleNTSC|DvdVideo5MaxiSinglePAL|DvdVideo5SingleNTSC|DvdVideo5SinglePAL|DvdVideoLpNTSC|DvdVideoLpPAL|DvdVideoLpPlusCdLpOrCdSingle|FanPack|FileSystem|HdDvdVideoLp|LaserDiscLp12InchNTSC|LpCompIdenticalToCdComp|LpCompilation|LpIdenticalToCD|MC|McCompIdenticalToCdComp|McCompilation|McDoubleLP|McEP|McIdenticalToCD|McLP|McMaxiSingle|McRemix|McSingle|McSingleIdenticalToCDS|MemoryDevice|MemoryDeviceAudioLP|MemoryDeviceMixLP|MemoryDeviceVideoLP|Merchandise|MiniDisc|MiniDiscCompilation|MiniDiscEP|MiniDiscMaxiRemix|MiniDiscSingleMaxiSingle|OnlineSystem|PrePaidCard|SACD|SacdCompilation|SacdLpStereo|SacdLpStereoCdAudio|SacdLpStereoSurround|SacdLpStereoSurroundCdAudio|SacdLpSurroundCdAudio|SacdPlusDvdVideo|UserDefined|VhsNTSC|VhsPAL|VhsPlusCdLp|VhsSECAM' },
      ClassifiedGenre: { 1: 'Blues|ClassicalMusic|CountryMusic|ElectronicMusic|Folk|Gospel|HipHop|Jazz|Latin|Pop|R\'n\'B|Reggae|Rock|Spoken|Traditional|UserDefined|WorldMusic' },
      CodingType: { 1: 'Lossless|Lossy' },
      CommercialModelType_ERN: { 1: 'AdvertisementSupportedModel|DeviceFeeModel|FreeOfChargeModel|PayAsYouGoModel|PerformanceRoyaltiesModel|RightsClaimModel|SubscriptionModel|UserDefined' },
      CompositeMusicalWorkType: { 1: 'Medley|Neither|Potpourri' },
      ContainerFormat: { 1: 'AIFF|AVI|MP4|Ogg|QuickTime|RMF|RealMedia|UserDefined|WAV' },
      ContributorRole: { 1: 'AAndRAdministrator|AAndRCoordinator|Accompanyist|Actor|Adapter|AdditionalEngineer|AdditionalMixingEngineer|AdditionalPerformer|AdditionalProgrammingEngineer|AdditionalStudioProducer|AnchorPerson|AnimalTrainer|Animator|Annotator|Announcer|Architect|Armourer|Arranger|ArtCopyist|ArtDirector|Artist|ArtistBackgroundVocalEngineer|ArtistVocalEngineer|ArtistVocalSecondEngineer|AssistantCameraOperator|AssistantChiefLightingTechnician|AssistantConductor|AssistantDirector|AssistantEditor|AssistantEngineer|AssistantProducer|AssistantVisualEditor|AssociateProducer|AssociatedPerformer|AuralTrainer|Author|AuthorInQuotations|AuthorOfAfterword|BackgroundVocalist|BalanceEngineer|BandLeader|Binder|BindingDesigner|BookDesigner|BookProducer|BookPublisher|BookjackDesigner|BookplateDesigner|BroadcastAssistant|BroadcastJournalist|Calligrapher|CameraOperator|Carpenter|Cartographer|Cartoonist|CastingDirector|Causeur|Censor|ChiefLightingTechnician|Choir|ChoirMember|Choreographer|ChorusMaster|CircusArtist|ClapperLoader|ClubDJ|CoDirector|CoExecutiveProducer|CoMixer|CoMixingEngineer|CoProducer|ColorSeparator|Comedian|Commentator|CommissioningBroadcaster|CompilationProducer|Compiler|Composer|ComposerLyricist|ComputerGraphicCreator|ComputerProgrammer|Conceptor|ConcertMaster|Conductor|Consultant|ContinuityChecker|Contractor|CopyrightClaimant|CopyrightHolder|Correspondent|CostumeDesigner|CoverDesigner|Creator|DJ|Dancer|Delineator|Designer|DialogueAuthor|DialogueCoach|DialogueDirector|DigitalAudioWorkstationEngineer|DigitalEditingEngineer|DigitalEditingSecondEngineer|DirectStreamDigitalEngineer|Director|Dissertant|DistributionCompany|Draughtsman|Dresser|Dubber|Editor|EditorInChief|EditorOfTheDay|Encoder|Engineer|Engraver|Ensemble|Etcher|ExecutiveProducer|Expert|Facsimilist|FightDirector|FilmDirector|FilmDistributor|FilmEditor|FilmProducer|FilmSoundEngineer|FloorManager|FocusPuller|FoleyArtist|FoleyEditor|FoleyMixer|GraphicArtist|GraphicAssistant|GraphicDesigner|Greensman|Grip|GroupMember|GuestConductor|Hairdresser|Illustrator|ImmersiveMixingEngineer|InitialProducer|InterviewedGuest|Interviewer|Journalist|KeyCharacter|KeyGrip|KeyTalent|LandscapeArchitect|LeadPerformer|LeadVocalist|Leadman|Librettist|LightingDirector|LightingTechnician|Lithographer|LocationManager|Lyricist|MakeUpArtist|Manufacturer|MasteringEngineer|MasteringSecondEngineer|MatteArtist|MetalEngraver|Mixer|MixingEngineer|MixingSecondEngineer|MusicArranger|MusicCopyist|MusicDirector|MusicGroup|MusicPublisher|Musician|Narrator|NewsProducer|NewsReader|NewspaperPublisher|NonLyricAuthor|NotSpecified|Orchestra|OrchestraMember|OriginalArtist|OriginalPublisher|OverdubEngineer|OverdubSecondEngineer|Painter|Performer|PeriodicalPublisher|Photographer|PhotographyDirector|PlateMaker|PlaybackSinger|Playwright|PostProducer|PreProduction|PreProductionEngineer|PreProductionSecondEngineer|Presenter|PrimaryMusician|ProductionAssistant|ProductionCompany|ProductionCoordinator|ProductionDepartment|ProductionManager|ProductionSecretary|ProgramProducer|Programmer|ProgrammingEngineer|ProjectEngineer|PropertyManager|PublishingDirector|Puppeteer|Pyrotechnician|RecordingEngineer|RecordingSecondEngineer|Redactor|ReissueProducer|RemixedArtist|Remixer|RemixingEngineer|RemixingSecondEngineer|Repetiteur|Reporter|ResearchTeamHead|ResearchTeamMember|Researcher|Restager|Reviewer|Rigger|RightsControllerOnProduct|Rubricator|Runner|ScenicOperative|ScientificAdvisor|ScreenplayAuthor|ScriptSupervisor|Sculptor|SecondAssistantCameraOperator|SecondAssistantDirector|SecondConductor|SecondEngineer|SecondUnitDirector|SeriesProducer|SetDesigner|SetDresser|SignLanguageInterpreter|Soloist|SoundDesigner|SoundMixer|SoundRecordist|SoundSupervisor|Speaker|SpecialEffectsTechnician|Sponsor|StageAssistantEngineer|StageDirector|StageEngineer|StoryTeller|StringEngineer|StringProducer|StringsDirector|StudioConductor|StudioMusician|StudioPersonnel|StudioProducer|Stunts|SubArranger|SubLyricist|SubPublisher|SubstitutedPublisher|SubtitlesEditor|SubtitlesTranslator|SupportingActor|SurroundMixingEngineer|SurroundMixingSecondEngineer|TapeOperator|TechnicalDirector|Tonmeister|TrackingEngineer|TrackingSecondEngineer|TransfersAndSafetiesEngineer|TransfersAndSafetiesSecondEngineer|Translator|TransportationManager|Treatment/ProgramProposal|TypeDesigner|Unknown|UserDefined|VideoDirector|VideoMusicalDirector|VideoProducer|Videographer|VisionMixer|VisualEditor|VisualEffectsTechnician|VocalArranger|VocalEditingEngineer|VocalEditingSecondEngineer|VocalEngineer|VocalProducer|VocalSecondEngineer|Vocalist|VoiceActor|Wardrobe|WoodEngraver|Woodcutter|WriterOfAccompanyingMaterial' },
      CueOrigin: { 1: 'LibraryMusic|PreexistingMusic|SpeciallyCommissionedMusic|Unknown|UserDefined' },
      CueSheetType: { 1: 'AverageCueSheet|CompositeCueSheet|StandardCueSheet|SummarisedCueSheet|SurrogateCueSheet' },
      CueUseType: { 1: 'AudioLogo|Background|Bumper|EssentialPart|FilmTheme|IndistinguishableBackground|OnScreenMusic|RolledUpCue|Theme|UserDefined' },
      CurrencyCode: { 1: 'AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYR|BZD|CAD|CDF|CHF|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CYP|CZK|DJF|DKK|DOP|DZD|EEK|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LTL|LVL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRO|MRU|MTL|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|ROL|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SIT|SKK|SLL|SOS|SRD|SSP|STD|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYI|UYU|UZS|VEF|VES|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMW|ZWL' },
      CurrentTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|446|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|Worldwide|XK|YE|YT|ZA|ZM|ZW' },
      DisplayArtistRole: { 1: 'Artist|FeaturedArtist|MainArtist' },
      ExpressionType: { 1: 'Informative|Instructive' },
      ExternallyLinkedResourceType: { 1: 'AdditionalMetadata|Logo|PromotionalImage|PromotionalInformation|PromotionalItem|Unknown|UserDefined' },
      FingerprintAlgorithmType: { 1: 'UserDefined' },
      HashSumAlgorithmType: { 1: 'CRC32|MD2|MD4|MD4(MLNET)|MD5|MDC2|RMD160|SHA|SHA-224|SHA-256|SHA-384|SHA-512|SHA1|SHA2|SHA3|UserDefined' },
      ImageCodecType: { 1: 'GIF|JPEG|JPEG2000|PNG|TIFF|Unknown|UserDefined' },
      ImageType: { 1: 'BackCoverImage|BookletBackImage|BookletFrontImage|DocumentImage|FrontCoverImage|Icon|Logo|Photograph|Portrait|Poster|TrayImage|Unknown|UserDefined|VideoScreenCapture|Wallpaper' },
      InstrumentType: { 1: '12-StringElectricGuitar|12-StringGuitar|5-StringBanjo|Accordion|AcousticBassGuitar|AcousticGuitar|AcousticKeyboard|AfricanHarp|AfricanPercussion|AgogoBells|Alboka|Alpenhorn|AltoClarinet|AltoCrumhorn|AltoFlute|AltoHorn|AltoRecorder|AltoSackbut|AltoSaxophone|AltoShawm|AltoTrombone|AltoViol|AndeanHarp|Angklung|AnimalSounds|Anvil|Apito|Applause|ArchLute|Arghul|ArpeggiatingSynth|Atumpan|Aulochrome|Autoharp|BabyBass|Baglama|Bagpipes|BahianGuitar|BajoSexto|Balafon|Balalaika|Bandoneon|Bandura|Bandurria|Banhu|Banjo|BanjoGuitar|Banjolin|Bansuri|BaritoneGuitar|BaritoneHorn|BaritoneOboe|BaritoneSaxophone|BaroqueBassoon|BaroqueCello|BaroqueClarinet|BaroqueFlute|BaroqueGuitar|BaroqueOboe|BaroqueRecorder|BaroqueViola|BaroqueViolin|BarrelOrgan|Baryton|Bass|BassBanjo|BassCittern|BassClarinet|BassDrum(Concert)|BassDrum(Kick)|BassDulcian|BassFlute|BassHarmonica|BassRebec|BassRecorder|BassSackbut|BassSaxophone|BassShawm|BassTrombone|BassTrumpet|BassTuba|BassViol|BassetClarinet|BassetHorn|BassoDaBraccio|Bassoon|Bata|Bawu|BellTree|Bendir|Berimbau|BicyclePump|BinghiDrum|BirdSong|BirdWhistle|Biwa|Bodhran|BodyPercussion|Bombard|Bombo|BomboLeguero|Bones|Bongos|BosunsWhistle|Bottles|Bouzouki|BowedStrings|BoyVoice|Bozoq|BrassInstrument|BrazilianPercussion|Breakbeat|BufoBass|Bugle|Cabasa|Caixa|Caja|Cajon|Calabash|Calliope|CarSounds|Carillon|Castanet|Cavaquinho|Caxixi|Celesta|Cello|CelloBanjo|CelticHarp|Chalumeau|Chamberlin|ChapmanStick|Charango|Chatter|ChewingSounds|ChildVoice|ChildrensBackgroundVocalist|Chimes|Chocalho|Choir|ChromaticButtonAccordion|ChromaticHarmonica|ChurchBells|Cimbalom|Cimbasso|Citole|Cittern|Clapstick|Clarinet|ClarinoTrumpet|Claves|Clavichord|Clavinet|Claypot|Comb|ConcertHarp|Concertina|ConchShell|Congas|ContraAltoClarinet|ContrabassClarinet|ContrabassRecorder|ContrabassSarrusophone|ContrabassSaxophone|ContrabassTrombone|Contrabassoon|Cordovox|Cornet|Cornetto|Cowbell|Craviola|Crotales|Crumhorn|Crwth|Cuatro|Cuica|Cumbus|Cymbal(Crash)|Cymbal(Ride)|Cymbal(Suspended)|Cymbals|Daegeum|Daf|Damaru|DanBau|DanTranh|Davul|Dayereh|Defi|Dhol|Dholak|Dictophone|Didgeridoo|Dilruba|Diple|Dizi|Djembe|DobroGuitar|Dohol|Dombra|Domra|DoubleBass|DoubleHarp|DoubleViolin|DoublebassViol|Doumbek|Dranyen|DrumKit|DrumMachine|DrumSample|DrumSticks|Duduk|Duggi|Dulcian|Dulcitone|Dungchen|Dunun|Dutar|Dzuddahord|Ektara|Electric6StringViolin|ElectricBassGuitar|ElectricCello|ElectricGuitar|ElectricHarp|ElectricMandolin|ElectricOrgan|ElectricPiano|ElectricSitar|ElectricViola|ElectricViolin|ElectroAcousticHurdyGurdy|ElephantBell|EnglishHorn|Ennanga|EpinetteDesVosges|Erhu|Esraj|Euphonium|FemaleBackgroundVocalist|FemaleVoice|Fiddle|Fife|FingerClicks|FingerCymbals|FingerSnaps|Fiscorn|Flabiol|Flageolet|Flexatone|Floyera|Flugelhorn|Flute|FolkHarp|FolkloricPercussion|FootStomp|Fortepiano|FrenchHorn|FretlessBassGuitar|Frog|FryingPanGuitar|Fujara|Gadulka|Gambang|Gamelan|Ganga|Gardon|Gasba|Gayageum|Gemshorn|GermanFlute|Ghaita|Ghaychak|GirlVoice|Gittern|Gizmo|GlassHarmonica|GlassHarp|Glockenspiel|Gong|GrandPiano|GreatBassRecorder|GroupBackgroundVocalists|Guacharaca|Guache|Guanzi|Guira|Guiro|Guitar|Guitarron|Gunshots|Guqin|Gusli|Guzheng|Gyaling|Haegeum|HammeredDulcimer|HammeredStrings|HammondOrgan|HandBells|HandChimes|HandClaps|HardangerFiddle|Harmonica|Harp|Harpsichord|Heckelphone|Helicon|HeraldTrumpet|HiHatCymbal|HighlandPipes|HohnerGuitaret|HotFountainPen|Huapanguera|HurdyGurdy|IrishBouzouki|IrishLowWhistle|Jagdhorn|Jakhay|JamBlock|JaranaJarocha|Jawbone|Jawharp|JewsHarp|Jinghu|Jug|Kacapi|Kalimba|Kanjira|Kantele|Kanun|Katsa|Kaval|Kazoo|Kemenche|Kendang|Keyboard|KeyedTrumpet|Khamak|Khartal|Khene|Khim|Khlui|Khol|KhongWongLek|KhongWongYai|Knuckles|Kora|Koto|Kugo|Langeleik|Laouto|LapSteelGuitar|LatinPercussion|Launeddas|LeadVocalist|Leona|Lirone|Lithophone|Lokole|LowreyOrgan|Lur|Lute|Lutheal|LyraViol|Lyre|Madal|MagneticTapeTreatments|MaleBackgroundVocalist|MaleVoice|Mandocello|Mandola|Mandolele|Mandolin|Mandolino|Mandore|Maracas|Marimba|Marimbaphone|Marimbula|Marxophone|Mazhar|MedievalFiddle|MedievalHarp|Mellophone|Mellotron|Melodeon|Melodica|MetalCans|Mijwiz|MiniatureKhene|MixedBackgroundVocalist|MixedVoice|Mizmar|MohanVeena|MouthOrgan|MouthPercussion|Mridangam|Muharsing|Musette|MusicBox|MusicalBow|Naal|Nadaswaram|Nagara|Nai|NativeAmericanFlute|NaturalHorn|NaturalTrumpet|NeutralVoice|NeyFlute|Ngoni|Njarka|Nyatiti|Nyckelharpa|NylonStringGuitar|Oboe|OboeDAmore|OboeDaCaccia|OboromDrum|Ocarina|Octoban|Omnichord|Ophicleide|Optigan|OrchestralHit|OrchestralPercussion|Organ|Organistrum|Orpharion|OtherInstrument|Oud|PaddleDrums|Paixiao|PanFlute|Pandeiro|Pandura|ParaguayanHarp|Pedabro|PedalSteelGuitar|PercussionInstrument|PercussionSection|Phin|Phonofiddle|Pi|Pianet|Piano|PianoAccordion|PianoHarp|Pianola|PiccoloBass|PiccoloClarinet|PiccoloFlute|PiccoloTrumpet|Pinkillu|Pipa|PipeOrgan|PitchedPercussionInstrument|PluckedDulcimer|PluckedStrings|PocketTrumpet|PoliceWhistle|PongLang|PortugueseGuitar|PositiveOrgan|PostHorn|PotsAndPans|PreparedPiano|Psaltery|PumpOrgan|Pungi|Qarkabeb|Quena|Quenacho|Rabel|Rackett|Rainstick|Ranat|Ratchet|Rattle|Rauschpfeife|Rebab|Rebec|RecoReco|RecordNoise|Recorder|ReedInstrument|Regal|RenaissanceGuitar|Repinique|Rhodes|RhythmStick|Riq|Rnga|Rolmo|RomanticGuitar|Rondador|Rototoms|Sabar|Sackbut|SampledKeyboard|SandBlocks|Santoor|Sarangi|Sarod|Sarrusophone|Saung|Saw|SawDuang|Saxophone|Scratcher|Serpent|Shaker|Shakuhachi|Shamisen|Shawm|Shekere|Shelltone|Shenai|Sheng|Sho|Shofar|ShrutiBox|ShviWhistle|Siku|Simsimiyya|SingingBowls|Sintir|Siren|Sistrum|Sitar|Slapstick|SleighBells|SlideSaxophone|SlideTrumpet|SlideWhistle|SnareDrum|SnareDrum(Marching)|SopraninoRecorder|SopraninoSaxophone|SopranoClarinet|SopranoCornet|SopranoCrumhorn|SopranoDomra|SopranoDulcian|SopranoRecorder|SopranoSaxophone|SopranoShawm|SopranoTrumpet|Sordun|SoundDesign|SoundEffects|Sousaphone|SpectrasonicsOmnisphere|Spinet|Spoons|SpringDrum|SquarePiano|SteelDrums|Sticks|StringInstrument|StringSection|StrohlViolin|Suling|Suona|Surbahar|Surdo|Swarmandal|SynthBass|SynthBrass|SynthChoir|SynthFX|SynthLead|SynthPad|SynthSteelDrums|SynthStrings|Synthesizer|Taal|Taarija|Tabla|Tabor|TackPiano|Taiko|TalkingDrum|Tambora|Tamborim|Tambourine|Tambura|Tanbour|Tanpura|TaongaPuoro|Tar(Percussion)|Tar(String)|Tarka|Tarogato|Tarol|TempleBell|TempleBlocks|TenorBanjo|TenorCrumhorn|TenorDrum|TenorDulcian|TenorFlute|TenorGuitar|TenorRebec|TenorRecorder|TenorSackbut|TenorSaxophone|TenorShawm|TenorTrombone|TenorViol|Thavil|Theorbo|ThunderSheet|TibetanBells|Timbales|Timbau|Timpani|Timple|TinWhistle|Tingsha|Tiple|TogamanGuitarViol|Tompak|Toms|TongueDrum|TouchGuitar|ToyAccordion|ToyPiano|TrainSounds|Treatments|TrebleRebec|TrebleViol|Tres|Triangle|TrombaMarina|Trombone|Trumpet|Tuba|Tumbi|Turntable|Tusselfloyte|Txalaparta|Tzouras|Udu|UilleanPipes|Ukulele|UliUli|UnintendedArtifacts|UnpitchedPercussionInstrument|UprightBass|UprightPiano|Urumee|UserDefined|VakoOrchestron|Valiha|ValveTrombone|Veena|VenezuelanHarp|VeracruzHarp|ViTar|Vibraphone|Vibraslap|VichitraVeena|Vielle|Vihuela|Viol|Viola|ViolaCaipira|ViolaDAmore|ViolaPomposa|Violin|ViolinoPiccolo|Virginals|Voice|Vuvuzela|WagnerTuba|Washboard|WashtubBass|Waterphone|WelshTripleHarp|WillowFlute|WindChimes|WindInstrument|WindMachine|WindSection|WireStrungHarp|WobbleBoard|WoodBlock|WoodFlute|WoodTrumpet|Wot|Xalam|Xaphoon|Xiao|Xun|Xylophone|Xylorimba|Yangqin|YayliTambur|Yokin|Yueqin|Zerbaghali|Zeze|Zhonghu|Zither|Zummara|Zurna|ZydecoRubboard' },
      LabelType: { 1: 'DisplayLabel|UserDefined' },
      LinkDescription: { 1: 'CoverArt|UserDefined|VideoScreenCapture' },
      MeasurementType: { 1: 'Audio|BothAudioAndVideo|EitherAudioOrVideo|Video' },
      MessageControlType: { 1: 'LiveMessage|TestMessage' },
      OperatingSystemType: { 1: 'MacOS|MsWindows|Symbian|Unknown' },
      PLineType: { 1: 'OriginalPLine|RemasteringPLine' },
      ParentalWarningType: { 1: 'Explicit|ExplicitContentEdited|NoAdviceAvailable|NotExplicit|Unknown|UserDefined' },
      PartyRelationshipType: { 1: 'HasMember|HasPart|IsChildOf|IsMemberOf|IsParentOf|IsPartOf|UserDefined' },
      PriceInformationType: { 1: 'PreOrderPrice|StandardRetailPrice|UserDefined' },
      Purpose: { 1: 'BackgroundMusic|ChannelTrailerMusic|Extract|FilmTrailerMusic|ForegroundMusic|TrailerMusic|UserDefined' },
      RatingAgency: { 1: 'ACMA|AFR|AGCOM|ANATEL|BBFC|BFCO|BFSC|BFVC|BMUKK|CBFC|CBSC|CBSC-F|CCC|CCE|CHVRS|CICF|CNA|CNC|CPBC|CSA|CSCF|DJCTQ|ESRB|Eirin|FAB|FCB|FCO|FILM-CH|FILM-CZ|FILM-EE|FILM-EG|FILM-GR|FILM-PE|FILM-SK|FPB|FRB|FSK|Filmtilsynet|ICAA|IFCO|IFCOF|INCAA|KFCB|KMRB|KR|KRRIT|Kijkwijzer|LSF|MBACT|MBU|MCCAA|MDA|MDCB|MEKU|MFCB|MIC|MKRF|MOC|MOC-TW|MPAA|MPAAT|MTRCB|Medietilsynet|NBC|NCS|NFRC|NFVCB|NICAM|NKC|OFLC|OFLC-NZ|OFRB|PEGI|RCNOF|RDCQ|RIAA|RTC|RTE|SBB|SM-SA|SPIO-JK|SiBCI|Smais|TELA|TVPG|USFA|UserDefined|VET' },
      RatingReason: { 1: 'Behaviour|Blasphemy|Crime|DiscriminationOrPrejudice|Drugs|ExplicitSex|ExtremeViolence|FearOrHorror|Gambling|IllegalDrugs|Language|LegalDrugs|Nudity|OnlineGameplay|Sex|SexualViolence|Theme|UserDefined|Violence' },
      RecordingMode: { 1: 'BinauralAudio|LCR|Mono|MultiTrack|MultichannelAudio|Quad|Stems|Stereo|SurroundSound|Unknown' },
      ReferenceCreation: { 1: 'ConsumerResource|ReferenceResource' },
      RelationalRelator: { 1: 'EqualTo|LessThan|LessThanOrEqualTo|MoreThan|MoreThanOrEqualTo|NotEqualTo' },
      ReleaseProfileVariantVersionId: { 1: 'BoxedSet|BoxedSet Classical|Classical' },
      ReleaseProfileVersionId: { 1: 'Audio|DjMix|LongFormMusicalWorkVideo|MixedMedia|Ringtone|SimpleAudioSingle|SimpleVideoSingle|Video' },
      ReleaseRelationshipType: { 1: 'HasArtistFromEnsemble|HasArtistFromSameEnsemble|HasContentFrom|HasEnsembleWithArtist|HasSameArtist|HasSameRecordingProject|HasSimilarContent|IsDifferentEncoding|IsDigitalEquivalentToPhysical|IsEquivalentToAudio|IsEquivalentToVideo|IsExtendedFromAlbum|IsFromAudio|IsFromVideo|IsParentRelease|IsPhysicalEquivalentToDigital|IsReleaseFromRelease|IsShortenedFromAlbum|Unknown|UserDefined' },
      ReleaseType_ERN4: { 1: 'Album|AlertToneRelease|AsPerContract|AudioBookRelease|AudioClipRelease|AudioDramaRelease|BackCoverImageRelease|BookletBackImageRelease|BookletFrontImageRelease|BookletRelease|Bundle|ClassicalAlbum|ClassicalDigitalBoxedSet|ClassicalMultimediaAlbum|ConcertVideo|DigitalBoxSetRelease|DjMix|Documentary|Drama|DramaticoMusicalVideoRelease|EBookRelease|EP|Episode|FeatureFilm|KaraokeRelease|LiveEventVideo|LogoRelease|LongFormMusicalWorkVideoRelease|LongFormNonMusicalWorkVideoRelease|LyricSheetRelease|MultimediaAlbum|MultimediaDigitalBoxedSet|MultimediaSingle|MusicalWorkBasedGameRelease|NonMusicalWorkBasedGameRelease|PlayList|RingbackToneRelease|RingtoneRelease|Season|Series|SheetMusicRelease|ShortFilm|Single|SingleResourceRelease|StemBundle|UserDefined|VideoAlbum|VideoMastertoneRelease|VideoSingle|WallpaperRelease' },
      ResourceContributorRole: { 1: 'AAndRAdministrator|AAndRCoordinator|Accompanyist|Actor|AdditionalEngineer|AdditionalMixingEngineer|AdditionalPerformer|AdditionalProgrammingEngineer|AdditionalStudioProducer|AnchorPerson|AnimalTrainer|Animator|Annotator|Announcer|Armourer|ArtCopyist|ArtDirector|Artist|ArtistBackgroundVocalEngineer|ArtistVocalEngineer|ArtistVocalSecondEngineer|AssistantCameraOperator|AssistantChiefLightingTechnician|AssistantConductor|AssistantDirector|AssistantEditor|AssistantEngineer|AssistantProducer|AssistantVisualEditor|AssociateProducer|AssociatedPerformer|AuralTrainer|BackgroundVocalist|BalanceEngineer|BandLeader|Binder|BindingDesigner|BookDesigner|BookProducer|BookjackDesigner|BookplateDesigner|BroadcastAssistant|BroadcastJournalist|Calligrapher|CameraOperator|Carpenter|Cartographer|Cartoonist|CastingDirector|Causeur|Censor|ChiefLightingTechnician|Choir|ChoirMember|Choreographer|ChorusMaster|CircusArtist|ClapperLoader|ClubDJ|CoDirector|CoExecutiveProducer|CoMixer|CoMixingEngineer|CoProducer|ColorSeparator|Comedian|Commentator|CommissioningBroadcaster|CompilationProducer|ComputerGraphicCreator|ComputerProgrammer|ConcertMaster|Conductor|Consultant|ContinuityChecker|Contractor|Correspondent|CostumeDesigner|CoverDesigner|DJ|Dancer|Delineator|Designer|DialogueCoach|DialogueDirector|DigitalAudioWorkstationEngineer|DigitalEditingEngineer|DigitalEditingSecondEngineer|DirectStreamDigitalEngineer|Director|DistributionCompany|Draughtsman|Dresser|Dubber|Editor|EditorInChief|EditorOfTheDay|Encoder|Engineer|Ensemble|ExecutiveProducer|Expert|Facsimilist|FightDirector|FilmDirector|FilmDistributor|FilmEditor|FilmProducer|FilmSoundEngineer|FloorManager|FocusPuller|FoleyArtist|FoleyEditor|FoleyMixer|GraphicArtist|GraphicAssistant|GraphicDesigner|Greensman|Grip|GroupMember|GuestConductor|Hairdresser|Illustrator|ImmersiveMixingEngineer|InitialProducer|InterviewedGuest|Interviewer|KeyCharacter|KeyGrip|KeyTalent|LeadPerformer|LeadVocalist|Leadman|LightingDirector|LightingTechnician|LocationManager|MakeUpArtist|Manufacturer|MasteringEngineer|MasteringSecondEngineer|MatteArtist|Mixer|MixingEngineer|MixingSecondEngineer|MusicArranger|MusicCopyist|MusicDirector|MusicGroup|Musician|Narrator|NewsProducer|NewsReader|NotSpecified|Orchestra|OrchestraMember|OriginalArtist|OverdubEngineer|OverdubSecondEngineer|Painter|Performer|Photographer|PhotographyDirector|PlaybackSinger|PostProducer|PreProduction|PreProductionEngineer|PreProductionSecondEngineer|Presenter|PrimaryMusician|ProductionAssistant|ProductionCompany|ProductionCoordinator|ProductionDepartment|ProductionManager|ProductionSecretary|ProgramProducer|Programmer|ProgrammingEngineer|ProjectEngineer|PropertyManager|PublishingDirector|Puppeteer|Pyrotechnician|RecordingEngineer|RecordingSecondEngineer|Redactor|ReissueProducer|RemixedArtist|Remixer|RemixingEngineer|RemixingSecondEngineer|Repetiteur|ResearchTeamHead|ResearchTeamMember|Researcher|Restager|Rigger|RightsControllerOnProduct|Runner|ScenicOperative|ScientificAdvisor|ScriptSupervisor|SecondAssistantCameraOperator|SecondAssistantDirector|SecondConductor|SecondEngineer|SecondUnitDirector|SeriesProducer|SetDesigner|SetDresser|SignLanguageInterpreter|Soloist|SoundDesigner|SoundMixer|SoundRecordist|SoundSupervisor|Speaker|SpecialEffectsTechnician|Sponsor|StageAssistantEngineer|StageDirector|StageEngineer|StoryTeller|StringEngineer|StringProducer|StringsDirector|StudioConductor|StudioMusician|StudioPersonnel|StudioProducer|Stunts|SubtitlesEditor|SubtitlesTranslator|SupportingActor|SurroundMixingEngineer|SurroundMixingSecondEngineer|TapeOperator|TechnicalDirector|Tonmeister|TrackingEngineer|TrackingSecondEngineer|TransfersAndSafetiesEngineer|TransfersAndSafetiesSecondEngineer|TransportationManager|Treatment/ProgramProposal|TypeDesigner|Unknown|UserDefined|VideoDirector|VideoMusicalDirector|VideoProducer|Videographer|VisionMixer|VisualEditor|VisualEffectsTechnician|VocalArranger|VocalEditingEngineer|VocalEditingSecondEngineer|VocalEngineer|VocalProducer|VocalSecondEngineer|Vocalist|VoiceActor|Wardrobe' },
      ResourceGroupType: { 1: 'Component|ComponentRelease|MultiWorkPart|ReleaseComponent|Side' },
      ResourceRelationshipType: { 1: 'ContainsSamplesFrom|HasContentFrom|IsCoverOf|IsCoveredBy|IsDifferentEncoding|IsPartOf|IsSampledBy|UserDefined' },
      RightsClaimPolicyType: { 1: 'BlockAccess|Monetize|ReportUsage' },
      RightsControllerRole: { 1: 'AdministratingRecordCompany|LocalPayee|RightsAdministrator|RightsController|RoyaltyAdministrator|Unknown' },
      RightsControllerType: { 1: 'ExclusiveLicensee|OriginalOwner|SuccessorInTitle' },
      RightsCoverage: { 1: 'MakeAvailableRight|MechanicalRight|PerformingRight|PrintRight|ReproductionRight|SynchronizationRight|UserDefined' },
      SessionType: { 1: 'ArtistVocals|Demo|DigitalEditing|Editing|LivePerformance|Mastering|Mixing|Overdub|PreProduction|Preservation|Production|Project|Recording|Remixing|Tracking|Transfer|TransfersAndSafeties|UserDefined|Vocal' },
      SheetMusicCodecType: { 1: 'UserDefined' },
      SheetMusicType: { 1: 'UserDefined' },
      SoftwareType: { 1: 'InteractiveBooklet|MusicalWorkBasedGame|NonMusicalWorkBasedGame|Screensaver|Unknown|UserDefined' },
      SoundRecordingType: { 1: 'AudioStem|MusicalWorkReadalongSoundRecording|MusicalWorkSoundRecording|NonMusicalWorkReadalongSoundRecording|NonMusicalWorkSoundRecording|SpokenWordSoundRecording|Unknown|UserDefined' },
      SubGenre: { 1: '20thCentury|21stCentury|2StepGarage|AcidHouse|AcidJazz|AcidTechno|Acousmatic|AcousticChicagoBlues|Afoxe|AfricanJazz|AfricanMusic|AfricanPop|AfroFunk|AfroRock|Afrobeat|AltMetal|AlternativeCountry|AlternativeDance|AlternativePop|AlternativeR\'n\'B|AlternativeRap|AlternativeRock|Ambient|AmbientHouse|AmbrosianChant|AmericanFolk|AmericanPrimitiveGuitar|Americana|ArgentinianMusic|ArsAntiqua|ArsNova|ArtRock|AvantGardeJazz|Axe|Bachata|BakersfieldSound|BalineseMusic|Banda|BarbershopMusic|Baroque|Bassline|Bebop|BigBeat|Bikutsi|BlackMetal|BlueEyedSoul|Bluegrass|Bollywood|Boogaloo|Boogie|BoogieRock|BoogieWoogie|BossaNova|Brazilian|BrazilianMusic|BrazilianPop|Breakbeat|Brega|BritPop|BritRock|BritishBlues|BritishDanceBand|BritishFolk|BritishInvasion|BrokenBeat|ByzantineChant|Calypso|CanadianFiddling|CanadianFolk|CantoPop|CapeJazz|CapoeiraMusic|CaribbeanMusic|CaribbeanPop|CarnaticMusic|Celtic|ChaChaCha|ChamberPop|ChicagoBlues|ChicagoHouse|ChicagoSoul|ChileanMusic|Chimurenga|ChinesePop|Choro|ChristianRap|ClassicFemaleBlues|ClassicGospel|ClassicHipHop|ClassicR\'n\'B|ClassicRock|Classical|ClassicalCrossover|ColombianMusic|Commentary|Conjunto|ConsciousRap|Contemporary|ContemporaryR\'n\'B|Contradanza|Conversation|CoolJazz|Corridos|CountryBlues|CountryPop|CountryRap|CountryRock|Crunk|CubanMusic|Cueca|Cumbia|CzechMusic|Dancehall|Danzon|DarkWave|DeathMetal|DeepHouse|DeepSoul|DeltaBlues|DetroitHouse|DetroitTechno|DigitalHardcore|Dimotiko|DirtyRap|Disco|Dixieland|DominicanMusic|DooWop|DoomMetal|Downtempo|DreamPop|DrillNBass|DrumNBass|Drumstep|Dub|DubstepUK|DubstepUS|Dubtronica|Duranguense|DutchHouse|EBM|Early20thCentury|EarlyBaroque|EarlyElectronic|EarlyRenaissance|EarlyRock|EarlyRomantic|EastcoastHipHop|ElectricFolk|ElectricTexasBlues|Electro|ElectroGoth|ElectroHouse|Electroclash|ElectronicPop|Electronica/Eclectic|EmoRock|EnglishFolk|Enka|EthiopianJazz|Eurodance|Exotica|ExperimentalClassical|ExperimentalElectronic|ExperimentalHipHop|ExperimentalRock|Expressionism|Fado|FilipinoPop|FirstVienneseSchool|Flamenco|FolkBaroque|FolkRevival|Folktronica|FreeJazz|FrenchHouse|FrenchMusic|FrenchPop|Funk|FunkCarioca|FunkMetal|FutureGarage|Futurism|GFunk|Gabba|GangstaRap|GarageHouse|GarageRock|GauchoMusic|GermanMusic|GermanPop|GlamRock|Glitch|GoGo|GoldenAge|GothicMetal|GothicRock|GreekMusic|GreekPop|GregorianChant|Grime|Grindcore|Grunge|Grupera|Guaracha|GypsyJazz|HairMetal|HappyHardcore|HardBop|HardRock|HardTrance|Hardcore|HardcoreBreakbeat|HardcorePunk|HardcoreRap|Hardstyle|HeartlandRock|HiNRG|Highlife|HillCountryBlues|HindustaniClassicalMusic|HipHouse|Hiplife|HokkienPop|HonkyTonk|House|Hupango|IDM|Impressionism|IndianMusic|IndianPop|IndieFolk|IndiePop|IndieRock|Indietronica|IndonesianMusic|IndonesianPop|Industrial|IndustrialMetal|InstrumentalHipHop|Interview|IrishFolk|IrishMusic|ItalianMusic|ItaloDisco|JamaicanMusic|JapanesePop|JavaneseMusic|JazzBlues|JazzFunk|JazzFusion|JazzHouse|JazzPop|JazzRock|JewishMusic|JovemGuarda|JugEnsemble|Jump-Blues|Jungle|Kayokyoku|Kizomba|Klezmer|KoreanPop|Krautrock|Kuduro|Kwaito|Late20thCentury|LateBaroque|LateRenaissance|LateRomantic|LatinFreestyle|LatinHouse|LatinJazz|LightMusic|MPB|Madchester|Makossa|Mambo|MandoPop|Maracatu|Mariachi|MathRock|Mbalax|Mbaqanga|Medieval|MemphisSoul|Merengue|Merseybeat|Metal|Metalcore|MexicanMusic|MiamiBass|Middle20thCentury|MiddleBaroque|MiddleEasternMusic|MiddleRenaissance|MiddleRomantic|MinimalHouse|MinimalTechno|Minimalism|MinneapolisFunk|ModalJazz|ModernBlues|ModernCountry|ModernCreative|ModernJazz|ModernLaiko|ModernPop|ModernR\'n\'B|Modernism|Monologue|MotownSound|MusicOfThePhilippines|MusiqueConcrete|NDW|NashvilleSound|Nationalist|NeapolitanSong|NeoClassical|NeoPsychedelia|NeoRomantic|NeoSoul|NeoTraditionalCountry|NewAge|NewFlamenco|NewJackSwing|NewMexicoMusic|NewOrleansBlues|NewOrleansR\'n\'B|NewRomantic|NewWave|NoWave|NoiseMusic|NoisePop|NoiseRock|Norteno|NorthAmericanFolk|NorthAmericanMusic|NouvelleChanson|NuDisco|NuMetal|OGFunk|Oi!|OldTime|OrchestralFusion|Organum|OutlawCountry|PFunk|PakistaniMusic|Palo|Phillysound|PianoBlues|PiedmontBlues|Pilón|Plainsong|Poetry|Polka|PopFunk|PopPunk|PopRap|PopRock|PortugueseMusic|PostBop|PostClassical|PostGrunge|PostHardcore|PostMinimalism|PostPunk|PostRock|PowerPop|PreClassical|ProgressiveHouse|ProgressiveMetal|ProgressiveRock|ProgressiveTrance|ProtoPunk|PsychedelicPop|PsychedelicRock|PsychedelicSoul|PsychedelicTrance|Psychobilly|PuertoRicanMusic|PunjabiMusic|Punk|QuietStorm|Ragtime|Ranchera|Reggaeton|RegionalMexican|Renaissance|Repente|RetroSoul|RiotGrrrl|RockNRoll|Rockabilly|Rocksteady|RomanianMusic|Romantic|Roots|RootsReggae|Salsa|Salves|Samba|SambaRock|Schlager|Schranz|ScottishFolk|Screamo|SeaShanties|Serialism|Sertanejo|Shoegaze|Ska|Skit|SmoothJazz|Soca|SoftRock|Son|Soukous|Soul|SoulJazz|SouthAmericanMusic|SouthAmericanRock|SouthernGospel|SouthernRap|SouthernRock|SouthernSoul|SpaceRock|SpanishMusic|Spectralism|SpeedGarage|SpeedMetal|Spiritual|StandUpComedy|StonerRock|Surf|SwampBlues|SwampRock|Swing|SwingRevival|SynthPop|Synthwave|Tango|TechHouse|Techno|Tejano|Telugu|TexasBlues|TexasCountry|ThirdWaveSka|ThrashMetal|TibetanMusic|Tonada|TraditionalAcoustic|TraditionalCountry|TraditionalElectric|TraditionalJazz|TraditionalPop|TraditionalR\'n\'B|Trance|Trap|TribalHouse|TripHop|Tropicalia|TurkishClassicalMusic|TurkishMusic|TweePop|TwoTone|UKFunky|UKGarage|Underground|UrbanContemporaryGospel|UserDefined|VocalHouse|WelshFolk|WestCoastBlues|WestCoastSoul|WestcoastHipHop|WesternSwing|WorkSongs|WorldFusionJazz|Worldbeat|Zydeco' },
      SubTitleType: { 1: 'Location|Version' },
      TerritoryCodeType: { 1: 'ISO|TIS' },
      TerritoryCodeTypeIncludingDeprecatedCodes: { 1: 'DeprecatedISO|ISO|TIS' },
      TextCodecType: { 1: 'ASCII|AsciiOrIso8859nText|EBU-TT|EPUB|EnhancedLRC|HTML|LRC|MicrosoftWord|OOXML|OpenDocumentText|PDF|PostScript|RTF|SRT|SimpleLRC|TTML|UTF8Text|Unknown|UserDefined|VTT|WindowsText|XHTML|XML' },
      TextType: { 1: 'Caption|EBook|LinerNotes|LyricText|NonInteractiveBooklet|TextDocument|Unknown|UserDefined' },
      ThemeType: { 1: 'ClosingTheme|MainTheme|OpeningTheme|SegmentTheme|TitleTheme|UserDefined' },
      UnitOfBitRate: { 1: 'Gbps|Mbps|bps|kbps' },
      UnitOfConditionValue: { 1: 'Millisecond|Minute|Percent|Pixel|Second' },
      UnitOfExtent: { 1: 'Inch|PercentOfScreen|Pixel|cm|mm' },
      UnitOfFrameRate: { 1: 'Hz(interlaced)|Hz(non-interlaced)' },
      UnitOfFrequency: { 1: 'GHz|Hz|MHz|kHz' },
      UseType_ERN: { 1: 'Broadcast|Cable|ConditionalDownload|ContentInfluencedStream|Display|Download|Dub|DubForAdvertisement|DubForLivePerformance|DubForMovies|DubForMusicOnHold|DubForOnDemandStreaming|DubForPublicPerformance|DubForRadio|DubForTV|ExtractForInternet|KioskDownload|Narrowcast|NonInteractiveStream|OnDemandStream|Perform|PerformAsMusicOnHold|PerformInLivePerformance|PerformInPublic|PermanentDownload|PlayInPublic|Playback|Podcast|Print|PrivateCopy|PurchaseAsPhysicalProduct|Rent|Simulcast|Stream|TetheredDownload|TimeInfluencedStream|Use|UseAsAlertTone|UseAsDevice|UseAsKaraoke|UseAsRingbackTone|UseAsRingbackTune|UseAsRingtone|UseAsRingtune|UseAsScreensaver|UseAsVoiceMail|UseAsWallpaper|UseForIdentification|UseInMobilePhoneMessaging|UseInPhoneListening|UserDefined|UserMakeAvailableLabelProvided|UserMakeAvailableUserProvided|Webcast' },
      UserInterfaceType_ERN: { 1: 'ConnectedDevice|GameConsole|Jukebox|KaraokeMachine|Kiosk|LocalStorageJukebox|PersonalComputer|PhysicalMediaWriter|PortableDevice|RemoteStorageJukebox|SmartSpeakers|UserDefined' },
      VersionType: { 1: 'ACappellaVersion|AlbumVersion|AlternativeVersion|CleanVersion|DemoVersion|EditedVersion|InstrumentalVersion|KaraokeVersion|LiveVersion|MixVersion|MonoVersion|RadioVersion|RemixVersion|SessionVersion|SingleVersion|StereoVersion|UserDefined' },
      VideoCodecType: { 1: 'AVC|H.261|H.263|MPEG-1|MPEG-2|MPEG-4|QuickTime|RealVideo|Shockwave|Unknown|UserDefined|WMV' },
      VideoDefinitionType: { 1: 'HighDefinition|StandardDefinition|UserDefined' },
      VideoType: { 1: 'AdultContent|AdvertisementVideo|AdviceMagazine|Animation|BalletVideo|BehindTheScenes|BlackAndWhiteVideo|ChildrensFilm|ColorizedVideo|ColumnVideo|ConcertClip|ConcertVideo|CorporateFilm|Credits|Documentary|Drama|DramaticoMusicalVideo|EducationalVideo|Episode|FeatureFilm|Fiction|InfomercialVideo|InteractiveResource|Interview|Karaoke|LiveEventVideo|LongFormMusicalWorkVideo|LongFormNonMusicalWorkVideo|LyricVideo|Magazine|Menu|MultimediaVideo|MusicalWorkClip|MusicalWorkReadalongVideo|MusicalWorkTrailer|MusicalWorkVideoChapter|News|NonMusicalWorkClip|NonMusicalWorkReadalongVideo|NonMusicalWorkTrailer|NonMusicalWorkVideoChapter|NonSerialAudioVisualRecording|OperaVideo|Performance|ReadalongVideo|RealityTvShowVideo|Season|SerialAudioVisualRecording|Series|ShortFilm|ShortFormMusicalWorkVideo|ShortFormNonMusicalWorkVideo|SilentVideo|SketchVideo|SoapSitcom|SpecialEvent|Sport|TheatricalWorkVideo|TrailerVideo|TvFilm|TvProgram|TvShowVideo|Unknown|UserDefined|VideoChapter|VideoClip|VideoReport|VideoStem|WebResource' },
      VisualPerceptionType: { 1: 'Background|UserDefined|Visual' },
      VocalType: { 1: 'Instrumental|UserDefined|Vocal' },
    },
  },
};
