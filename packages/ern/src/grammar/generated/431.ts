// Made by `npm run schemas` from the schema of ERN 4.3.1. Do not edit.
import type { GrammarTable } from '../table.ts';
import { values } from './avs.ts';

export const table: GrammarTable = {
  version: '4.3.1',
  roots: ['NewReleaseMessage', 'PurgeReleaseMessage'],
  simple: [
    'avs:ReleaseProfileVersionId', // 0
    'avs:ReleaseProfileVariantVersionId', // 1
    'xs:string', // 2
    'xs:string~[a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}', // 3
    'xs:string~PADPIDA[a-zA-Z0-9]+', // 4
    'xs:dateTime', // 5
    'avs:MessageControlType', // 6
    'xs:ID~P[_0-9a-zA-Z-]+', // 7
    'xs:string~[0-9]{11}', // 8
    'xs:boolean', // 9
    'avs:CurrentTerritoryCode', // 10
    'xs:IDREF~P[_0-9a-zA-Z-]+', // 11
    'avs:AffiliationType', // 12
    'avs:TerritoryCodeType', // 13
    'ern:ddex_IsoDate=xs:string~[0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}', // 14
    'avs:AllTerritoryCode', // 15
    'avs:RightsCoverage', // 16
    'xs:decimal', // 17
    'avs:PartyRelationshipType', // 18
    'xs:ID~Q[_0-9a-zA-Z-]+', // 19
    'avs:CueSheetType', // 20
    'avs:CueUseType', // 21
    'avs:ThemeType', // 22
    'avs:VocalType', // 23
    'avs:VisualPerceptionType', // 24
    'avs:CueOrigin', // 25
    'xs:integer', // 26
    'avs:SubTitleType', // 27
    'avs:SpecialContributorType', // 28
    'avs:ContributorRole', // 29
    'avs:InstrumentType', // 30
    'avs:ContainsAI', // 31
    'xs:gYear', // 32
    'xs:duration', // 33
    'xs:ID~A[_0-9a-zA-Z-]+', // 34
    'avs:SoundRecordingType', // 35
    'avs:EditionType', // 36
    'avs:RecordingMode', // 37
    'xs:ID~T[_0-9a-zA-Z-]+', // 38
    'xs:string~AudioFile', // 39
    'avs:ContainerFormat', // 40
    'avs:AudioCodecType', // 41
    'avs:UnitOfBitRate', // 42
    'avs:UnitOfFrequency', // 43
    'avs:HashSumAlgorithmType', // 44
    'avs:BinaryDataType', // 45
    'avs:FingerprintAlgorithmType', // 46
    'avs:ClipType', // 47
    'avs:ExpressionType', // 48
    'avs:RecordingFormat', // 49
    'avs:VersionType', // 50
    'avs:DisplayArtistRole', // 51
    'avs:RightsControllerRole', // 52
    'avs:UseType_ERN', // 53
    'avs:TerritoryCodeTypeIncludingDeprecatedCodes', // 54
    'avs:RightsControllerType', // 55
    'avs:SessionType', // 56
    'avs:TextCodecType', // 57
    'avs:ResourceContributorRole', // 58
    'avs:ParentalWarningType', // 59
    'avs:ParentalWarningStandard', // 60
    'avs:ReleaseRelationshipType', // 61
    'ern:ddex_LocalPartyAnchorReference=xs:IDREF~P[_0-9a-zA-Z-]+', // 62
    'avs:LabelType', // 63
    'avs:ResourceRelationshipType', // 64
    'xs:IDREF~A[_0-9a-zA-Z-]+', // 65
    'avs:CompositeMusicalWorkType', // 66
    'ern:ddex_LanguageAndScriptCodeWithRestriction=xs:string~[a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}', // 67
    'xs:IDREF~X[_0-9a-zA-Z-]+', // 68
    'avs:VideoType_ERN43', // 69
    'avs:DeliveryFileType', // 70
    'avs:VideoCodecType', // 71
    'avs:UnitOfFrameRate', // 72
    'avs:UnitOfExtent', // 73
    'avs:AspectRatioType', // 74
    'xs:string~[0-9]+,[0-9]+', // 75
    'avs:VideoDefinitionType', // 76
    'avs:ElectroOpticalTransferFunctionType', // 77
    'avs:PrimaryColorType', // 78
    'avs:HdrVideoDynamicMetadataType', // 79
    'avs:HdrVideoStaticMetadataType', // 80
    'xs:IDREF~R[_0-9a-zA-Z-]+', // 81
    'avs:RatingAgency', // 82
    'avs:RatingReason', // 83
    'xs:IDREF~Q[_0-9a-zA-Z-]+', // 84
    'avs:Purpose', // 85
    'avs:ImageType', // 86
    'avs:ImageCodecType', // 87
    'avs:TextType', // 88
    'avs:SheetMusicType', // 89
    'avs:SheetMusicCodecType', // 90
    'avs:SoftwareType', // 91
    'avs:OperatingSystemType', // 92
    'xs:ID~X[_0-9a-zA-Z-]+', // 93
    'xs:ID~R[_0-9a-zA-Z-]+', // 94
    'avs:ReleaseType_ERN4', // 95
    'avs:AdministratingRecordCompanyRole', // 96
    'avs:ClassifiedGenre', // 97
    'avs:SubGenre', // 98
    'xs:IDREF~V[_0-9a-zA-Z-]+', // 99
    'avs:CarrierType', // 100
    'avs:ResourceGroupType', // 101
    'ern:ddex_LocalResourceAnchorReference=xs:IDREF~A[_0-9a-zA-Z-]+', // 102
    'avs:LinkDescription', // 103
    'avs:ExternallyLinkedResourceType', // 104
    'avs:CommercialModelType_ERN', // 105
    'avs:UserInterfaceType_ERN', // 106
    'avs:CodingType', // 107
    'avs:UnitOfConditionValue', // 108
    'avs:ReferenceCreation', // 109
    'avs:RelationalRelator', // 110
    'avs:MeasurementType', // 111
    'avs:RightsClaimPolicyType', // 112
    'avs:RightsClaimPolicyReason', // 113
    'avs:PriceInformationType', // 114
    'avs:CurrencyCode', // 115
    'xs:IDREF~T[_0-9a-zA-Z-]+', // 116
    'xs:ID~V[_0-9a-zA-Z-]+', // 117
    'avs:AdditionalTitleType', // 118
  ],
  composites: {
    AdministratingRecordCompany: 'RecordCompanyPartyReference:11 Role:AdministratingRecordCompanyRole',
    AdministratingRecordCompanyRole: '=96 @Namespace:2 @UserDefinedValue:2',
    Affiliation: '(CompanyName:2|PartyAffiliateReference:11) Type:12 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) ValidityPeriod? RightsType* PercentageOfRightsAssignment:17?',
    AllTerritoryCode: '=15 @IdentifierType:54',
    AspectRatio: '=17 @AspectRatioType:74 @AppliesToCroppedResource:9',
    AudioCodecType: '=41 @Version:2 @Namespace:2 @UserDefinedValue:2',
    AudioDeliveryFile: 'Type:39 ContainerFormat? AudioCodecType? BitRate? OriginalBitRate:BitRate? NumberOfChannels:2? NumberOfAudioObjects:26? SamplingRate? OriginalSamplingRate:SamplingRate? BitsPerSample:26? Duration:33? BitDepth:26? File? Fingerprint* IsProvidedInDelivery:9?',
    AvRating: '@ApplicableTerritoryCode:10 @IsDefault:9 Rating:2 Agency:RatingAgency Reason:RatingReason?',
    BitRate: '=17 @UnitOfMeasure:42',
    Brand: 'BrandReference:7 (BrandId:ProprietaryIdentifier+|(BrandName:PartyNameWithTerritory+ BrandId:ProprietaryIdentifier*))',
    CLine: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 Year:32? CLineCompany:2? CLineText:2',
    CarrierType: '=100 @Namespace:2 @UserDefinedValue:2',
    CatalogNumber: '=2 @Namespace!:2',
    Channel: 'ProprietaryId* URL:2*',
    Chapter: '@LanguageAndScriptCode:3 ChapterReference:93 ChapterId* DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* SequenceNumber:26? Contributor* Character* RepresentativeImageReference:65? StartTime:33? Duration:33? EndTime:33?',
    ChapterId: 'ISRC:2? ISAN:2? VISAN:2? EIDR:2* ISWC:2? CatalogNumber? ProprietaryId*',
    ChapterList: '@LanguageAndScriptCode:3 Chapter+',
    Character: '@SequenceNumber:26 CharacterPartyReference:11 Performer:Contributor?',
    ClipDetails: 'ClipType TopLeftCorner:75? BottomRightCorner:75? ExpressionType:48',
    ClipRelease: 'ReleaseReference:94 ReleaseId DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* ReleaseResourceReference:65 ReleaseLabelReference:ReleaseLabelReferenceWithParty+ DisplayGenre:GenreWithTerritory+ RelatedRelease*',
    ClipType: '=47 @Namespace:2 @UserDefinedValue:2',
    CommercialModelType: '=105 @Namespace:2 @UserDefinedValue:2',
    ConditionForRightsClaimPolicy: 'Value:17 Unit:108 ReferenceCreation:109? RelationalRelator:110 MeasurementType:111? Segment* ServiceException*',
    ContainerFormat: '=40 @Namespace:2 @UserDefinedValue:2',
    Contributor: '@SequenceNumber:26 (ContributorPartyReference:11|SpecialContributor:SpecialContributorType) Role:ContributorRole* InstrumentType* AiContribution:31? HasMadeFeaturedContribution:9? HasMadeContractedContribution:9? IsCredited? DisplayCredits*',
    ContributorRole: 'Value:ContributorRoleValue InstrumentType*',
    ContributorRoleValue: '=29 @Namespace:2 @UserDefinedValue:2',
    CoreArea: 'TopLeftCorner:75 BottomRightCorner:75',
    CourtesyLine: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9',
    Cue: 'CueUseType? CueThemeType? CueVocalType? CueVisualPerceptionType? CueOrigin? (ResourceId|WorkId:MusicalWorkId)? DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* Contributor* IsDance:9? HasMusicalContent:9? PLine* CLine* StartTime:33? Duration:33? EndTime:33?',
    CueOrigin: '=25 @Namespace:2 @UserDefinedValue:2',
    CueSheet: 'CueSheetId:ProprietaryId* CueSheetReference:19 CueSheetType Cue+',
    CueSheetList: 'CueSheet+',
    CueSheetType: '=20 @Namespace:2 @UserDefinedValue:2',
    CueThemeType: '=22 @Namespace:2 @UserDefinedValue:2',
    CueUseType: '=21 @Namespace:2 @UserDefinedValue:2',
    CueVisualPerceptionType: '=24 @Namespace:2 @UserDefinedValue:2',
    CueVocalType: '=23 @Namespace:2 @UserDefinedValue:2',
    CurrentTerritoryCode: '=10 @IdentifierType:13',
    DSP: '(PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) TradingName:Name? URL:2*',
    Deal: 'DealReference:2* IsCommunicatedOutOfBand:9? DealTerms? DealTechnicalResourceDetailsReferenceList? DistributionChannelPage*',
    DealList: 'ReleaseDeal+ ReleaseVisibility* TrackReleaseVisibility*',
    DealResourceReferenceList: 'DealResourceReference:65+',
    DealTechnicalResourceDetailsReferenceList: 'DealTechnicalResourceDetailsReference:116+',
    DealTerms: '(TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+)? ValidityPeriod:PeriodWithStartDate+ CommercialModelType* UseType:DiscoverableUseType* UserInterfaceType* CarrierType* TechnicalInstantiation:DealTermsTechnicalInstantiation? NumberOfUsages:26? (DistributionChannel:DSP+|ExcludedDistributionChannel:DSP+)? RightsClaimPolicy* PriceInformation* (IsPromotional:9|PromotionalCode)? IsPreOrderDeal:9? InstantGratificationResourceList:DealResourceReferenceList? PhysicalReturns? NumberOfProductsPerCarton:26?',
    DealTermsTechnicalInstantiation: 'VideoDefinitionType? CodingType:107? BitRate?',
    Deity: '=2 @ApplicableTerritoryCode:10 @IsDefault:9',
    DelegatedUsageRights: 'UseType+ PeriodOfRightsDelegation:Period? TerritoryOfRightsDelegation:AllTerritoryCode*',
    DescriptionWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9',
    DetailedHashSum: 'Algorithm:HashSumAlgorithmType Version:2? Parameter:2? DataType:45? HashSumValue:2',
    DetailedPartyId: 'ISNI:2? DPID:4? IpiNameNumber:8? IPN:2? CisacSocietyId:2? ProprietaryId*',
    DetailedResourceContributor: '@SequenceNumber:26 (PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*)) Role:ContributorRole* InstrumentType* HasMadeFeaturedContribution:9? HasMadeContractedContribution:9? DisplayCredits*',
    DiscoverableUseType: '=53 @Namespace:2 @IsDiscoverable:9 @UserDefinedValue:2',
    DisplayArtist: '@SequenceNumber:26 ((ArtistPartyReference:11 DisplayArtistRole)|SpecialDisplayArtist:SpecialContributorType) ArtisticRole:ContributorRole* TitleDisplayInformation* DisplayCredits*',
    DisplayArtistNameWithOriginalLanguage: '=2 @LanguageAndScriptCode:2 @IsInOriginalLanguage:9 @ApplicableTerritoryCode:10 @IsDefault:9',
    DisplayArtistRole: '=51 @Namespace:2 @UserDefinedValue:2',
    DisplayCredits: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 DisplayCreditText:2 (DisplayCreditParty:11 NameUsedInDisplayCredit:2?)*',
    DisplaySubTitle: '=2 @SequenceNumber:26 @IsDisplayedInTitle:9 @SubTitleType:27',
    DisplayTitle: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 @IsInOriginalLanguage:9 TitleText:2 SubTitle:DisplaySubTitle*',
    DisplayTitleText: '=2 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 @IsInOriginalLanguage:9',
    DistributionChannelPage: 'PartyId:DetailedPartyId* PageName:Name? URL:2? UserName:2?',
    EditionContributor: '@SequenceNumber:26 (ContributorPartyReference:11|SpecialContributor:SpecialContributorType) Role:ContributorRole* AiContribution:31? HasMadeFeaturedContribution:9? HasMadeContractedContribution:9? IsCredited? DisplayCredits*',
    EventDate: '=14 @IsApproximate:9 @IsBefore:9 @IsAfter:9 @ApplicableTerritoryCode:15 @LocationDescription:2 @LanguageAndScriptCode:2',
    EventDateTime: '=5 @IsApproximate:9 @IsBefore:9 @IsAfter:9 @TerritoryCode:15 @LocationDescription:2 @LanguageAndScriptCode:2',
    EventDateTimeWithoutFlags: '=5 @IsApproximate:9 @ApplicableTerritoryCode:10 @LocationDescription:2 @LanguageAndScriptCode:3',
    EventDateWithCurrentTerritory: '=14 @IsApproximate:9 @ApplicableTerritoryCode:10 @LocationDescription:2 @LanguageAndScriptCode:3',
    EventDateWithDefault: '=14 @IsApproximate:9 @ApplicableTerritoryCode:15 @IsDefault:9',
    EventDateWithoutFlags: '=14 @IsApproximate:9 @ApplicableTerritoryCode:15 @LocationDescription:2 @LanguageAndScriptCode:3',
    Extent: '=17 @UnitOfMeasure:73',
    ExternalResourceLink: 'URL:2+ ValidityPeriod:PeriodWithoutFlags? ExternalLink:2? ExternallyLinkedResourceType* FileFormat:2?',
    ExternallyLinkedResourceType: '=104 @Namespace:2 @UserDefinedValue:2',
    File: 'URI:2 HashSum:DetailedHashSum? FileSize:17?',
    Fingerprint: 'Algorithm:FingerprintAlgorithmType Version:2? Parameter:2? (File|(DataType:45 FingerprintValue:2))?',
    FingerprintAlgorithmType: '=46 @Namespace:2 @UserDefinedValue:2',
    FirstPublicationDate: '=14 @ApplicableTerritoryCode:10 @IsDefault:9',
    FrameRate: '=17 @UnitOfMeasure:72',
    FulfillmentDate: '@ApplicableTerritoryCode:10 @IsDefault:9 FulfillmentDate:14 ResourceReleaseReference:81*',
    GenreCategory: '@ApplicableTerritoryCode:10 Value:GenreCategoryValue Description:TextWithoutTerritory*',
    GenreCategoryValue: '=97 @LanguageAndScriptCode:3 @Namespace:2 @UserDefinedValue:2',
    GenreWithTerritory: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 GenreText:2 SubGenre:2? GenreCategory* SubGenreCategory*',
    HashSumAlgorithmType: '=44 @Namespace:2 @UserDefinedValue:2',
    HdrVideoDynamicMetadataType: '=79 @Version:2 @SdrDerivationPermitted:9',
    Image: '@LanguageAndScriptCode:3 @IsSupplemental:9 ResourceReference:34 Type:ImageType ResourceId:ResourceProprietaryId+ DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine* CourtesyLine* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDate* ParentalWarningType:ParentalWarningTypeWithStandard* RelatedRelease* RelatedResource* ContainsAI:31? ContainsHiddenContent:9? Description:DescriptionWithTerritory* TechnicalDetails:TechnicalImageDetails*',
    ImageCodecType: '=87 @Version:2 @Namespace:2 @UserDefinedValue:2',
    ImageType: '=86 @Namespace:2 @UserDefinedValue:2',
    InstrumentType: '=30 @Namespace:2 @UserDefinedValue:2',
    IsCredited: '=9 @MayBeShared:9',
    KeywordsWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9',
    Language: '=67 @IsMainLanguage:9',
    LinkedReleaseResourceReference: '=102 @LinkDescription:103 @LanguageAndScriptCode:3 @Namespace:2 @UserDefinedValue:2 @SequenceNumber:26 @IsMultiFile:9',
    LocationAndDateOfSession: 'SessionType* Period? Venue* Comment:TextWithFormat? Contributor:PartyWithRole*',
    MarketingComment: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9',
    MessageAuditTrail: 'MessageAuditTrailEvent+',
    MessageAuditTrailEvent: 'MessagingPartyDescriptor:MessagingPartyWithoutCode DateTime:5',
    MessageHeader: 'MessageThreadId:2? MessageId:2 MessageFileName:2? MessageSender:MessagingPartyWithoutCode SentOnBehalfOf:MessagingPartyWithoutCode? MessageRecipient:MessagingPartyWithoutCode+ SentAsRequestedBy:MessagingPartyWithoutCode? MessageCreatedDateTime:5 MessageAuditTrail? MessageControlType:6?',
    MessagingPartyWithoutCode: 'PartyId:4 PartyName:PartyNameWithoutCode? TradingName:2?',
    MusicalWorkId: '@IsReplaced:9 ISWC:2? OpusNumber:2? ComposerCatalogNumber:2* ProprietaryId*',
    Name: '=2 @LanguageAndScriptCode:2',
    NewReleaseMessage: '@ReleaseProfileVersionId:0 @ReleaseProfileVariantVersionId:1 @AvsVersionId!:2 @LanguageAndScriptCode!:3 MessageHeader ReleaseAdmin* PartyList CueSheetList? ResourceList ChapterList? ReleaseList DealList? SupplementalDocumentList?',
    OperatingSystemType: '=92 @Version:2 @Namespace:2 @UserDefinedValue:2',
    PLine: '@LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 Year:32? PLineCompany:2? PLineText:2',
    ParentalWarningTypeWithStandard: '=59 @ApplicableTerritoryCode:10 @IsDefault:9 @TypeNamespace:2 @TypeUserDefinedValue:2 @ParentalWarningStandard:60 @StandardNamespace:2 @StandardUserDefinedValue:2',
    Party: 'PartyReference:7 (PartyId:DetailedPartyId+|(PartyName:PartyNameWithTerritory+ PartyId:DetailedPartyId*)) Affiliation* RelatedParty* ArtistProfilePage:2*',
    PartyList: 'Party+ Brand*',
    PartyName: '@LanguageAndScriptCode:2 FullName:Name FullNameAsciiTranscribed:2? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithTerritory: '@LanguageAndScriptCode:2 @IsNickname:9 @IsStageName:9 @IsLegalName:9 @ApplicableTerritoryCode:10 @IsDefault:9 @IsInOriginalLanguage:9 FullName:Name FullNameAsciiTranscribed:2? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    PartyNameWithoutCode: 'FullName:2 FullNameAsciiTranscribed:2? FullNameIndexed:2? NamesBeforeKeyName:2? KeyName:2? NamesAfterKeyName:2? AbbreviatedName:2?',
    PartyRelationshipType: '=18 @Namespace:2 @UserDefinedValue:2 @MayBeShared:9',
    PartyWithRole: 'ISNI:2? DPID:4? IpiNameNumber:8? IPN:2? ProprietaryId* PartyName:PartyNameWithTerritory? Role:ResourceContributorRole?',
    Percentage: '=17 @HasMaxValueOfOne:9',
    Period: '((StartDate:EventDate? EndDate:EventDate?)|(StartDateTime:EventDateTime? EndDateTime:EventDateTime?))',
    PeriodWithStartDate: '((StartDate:EventDateWithCurrentTerritory EndDate:EventDateWithCurrentTerritory?)|(StartDateTime:EventDateTimeWithoutFlags EndDateTime:EventDateTimeWithoutFlags?))',
    PeriodWithoutFlags: '((StartDate:EventDateWithCurrentTerritory? EndDate:EventDateWithCurrentTerritory?)|(StartDateTime:EventDateTimeWithoutFlags? EndDateTime:EventDateTimeWithoutFlags?))',
    PhysicalReturns: 'PhysicalReturnsAllowed:9 LatestDateForPhysicalReturns:14?',
    Prefix: '=2 @LanguageAndScriptCode:2',
    Price: '=17 @CurrencyCode!:115',
    PriceInformation: '@PriceType:114 @Namespace:2 @UserDefinedValue:2 PriceCode:PriceType? WholesalePricePerUnit:Price? BulkOrderWholesalePricePerUnit:Price? SuggestedRetailPrice:Price?',
    PriceType: '=2 @Namespace!:2',
    PromotionalCode: '=2 @Namespace:2',
    ProprietaryId: '=2 @Namespace!:2',
    ProprietaryIdentifier: '',
    PurgeReleaseMessage: '@AvsVersionId!:2 @LanguageAndScriptCode!:3 MessageHeader PurgedRelease',
    PurgedRelease: 'ReleaseId? Title* Contributor:DetailedResourceContributor*',
    Purpose: '=85 @Namespace:2 @UserDefinedValue:2',
    Raga: '=2 @ApplicableTerritoryCode:10 @IsDefault:9',
    RatingAgency: '=82 @Namespace:2 @UserDefinedValue:2',
    RatingReason: '=83 @Namespace:2 @UserDefinedValue:2',
    Reason: '=2 @LanguageAndScriptCode:2',
    RecordingFormat: '=49 @Namespace:2 @UserDefinedValue:2',
    RelatedParty: 'PartyRelatedPartyReference:11 PartyRelationshipType',
    RelatedRelease: 'ReleaseRelationshipType ReleaseId DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* DisplayArtistName:DisplayArtistNameWithOriginalLanguage* ReleaseLabelReference* ReleaseDate:EventDateWithoutFlags? OriginalReleaseDate:EventDateWithoutFlags?',
    RelatedResource: 'ResourceRelationshipType:64 (ResourceRelatedResourceReference:65|ResourceId)? Timing*',
    Release: '@LanguageAndScriptCode:3 ReleaseReference:94 ReleaseType:ReleaseTypeForReleaseNotification+ ReleaseId DisplayTitleText+ DisplayTitle+ FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage+ DisplayArtist+ ReleaseLabelReference:ReleaseLabelReferenceWithParty+ AdministratingRecordCompany* PLine* CLine* CourtesyLine* Duration:33? DisplayGenre:GenreWithTerritory+ ReleaseDate:EventDateWithDefault* OriginalReleaseDate:EventDateWithDefault* ReleaseVisibilityReference:99* ParentalWarningType:ParentalWarningTypeWithStandard* AvRating* RelatedRelease* RelatedResource* (IsSingleArtistCompilation:9|IsMultiArtistCompilation:9)? ResourceGroup ExternalResourceLink* TargetURL:2? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* Raga* Tala* Deity* HiResMusicDescription:2? ContainsAI:31? IsSoundtrack:9? IsHiResMusic:9? MarketingComment*',
    ReleaseAdmin: 'ReleaseAdminId:2 PersonnelDescription:2? SystemDescription:2*',
    ReleaseDeal: 'DealReleaseReference:81+ Deal+',
    ReleaseId: 'GRid:2? ICPN:2? CatalogNumber? ProprietaryId*',
    ReleaseLabelReference: '=62 @LanguageAndScriptCode:3 @IsDefault:9 @LabelType:63 @Namespace:2 @UserDefinedValue:2 @ApplicableTerritoryCode:10',
    ReleaseLabelReferenceWithParty: '=62 @LanguageAndScriptCode:3 @IsDefault:9 @LabelType:63 @AccessControlParty:2 @Namespace:2 @UserDefinedValue:2 @ApplicableTerritoryCode:10',
    ReleaseList: 'Release? TrackRelease* ClipRelease*',
    ReleaseRelationshipType: '=61 @Namespace:2 @UserDefinedValue:2',
    ReleaseTypeForReleaseNotification: '=95 @Namespace:2 @UserDefinedValue:2',
    ReleaseVisibility: '@DoNotDisplayDates:9 VisibilityReference:117 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+)? ReleaseDisplayStartDateTime:5? CoverArtPreviewStartDateTime:5? FullTrackListingPreviewStartDateTime:5? ClipPreviewStartDateTime:5?',
    ResourceContainedResourceReference: 'ResourceContainedResourceReference:65 DurationUsed:33? StartPoint:17? Purpose?',
    ResourceContainedResourceReferenceList: 'ResourceContainedResourceReference+',
    ResourceContributorRole: '=58 @Namespace:2 @UserDefinedValue:2',
    ResourceGroup: 'DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:2)? DisplayArtist* CarrierType* Duration:33? (ResourceGroupReleaseReference:81|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    ResourceGroupContentItem: 'SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:2)? ReleaseResourceReference:65 LinkedReleaseResourceReference* IsBonusResource:9? IsInstantGratificationResource:9? IsPreOrderIncentiveResource:9?',
    ResourceId: '@IsReplaced:9 ISRC:2? ISMN:2? ISAN:2? VISAN:2? ISBN:2? ISSN:2? SICI:2? CatalogNumber? ProprietaryId*',
    ResourceList: 'SoundRecording* Video* Image* Text* SheetMusic* Software*',
    ResourceProprietaryId: '@IsReplaced:9 ProprietaryId+',
    ResourceRightsController: '@SequenceNumber:26 RightsControllerPartyReference:11 RightsControlType:52* (RightShareUnknown:9|RightSharePercentage:Percentage)? DelegatedUsageRights*',
    ResourceSubGroup: '@ResourceGroupType!:101 DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* SequenceNumber:26? (NoDisplaySequence:9|DisplaySequence:2)? DisplayArtist* CarrierType* Duration:33? (ResourceGroupReleaseReference:81|ReleaseId)? ResourceGroup:ResourceSubGroup* ResourceGroupContentItem* LinkedReleaseResourceReference*',
    RightsClaimPolicy: 'Condition:ConditionForRightsClaimPolicy* RightsClaimPolicyType:112 RightsClaimPolicyReason?',
    RightsClaimPolicyReason: '=113 @Namespace:2 @UserDefinedValue:2',
    RightsType: '=16 @Namespace:2 @UserDefinedValue:2',
    SamplingRate: '=17 @UnitOfMeasure:43',
    Segment: 'StartTime:33 (Duration:33|EndTime:33)',
    ServiceException: '(PartyId:DetailedPartyId+|(PartyName+ PartyId:DetailedPartyId*))? TradingName:Name? URL:2* Channel*',
    SessionType: '=56 @Namespace:2 @UserDefinedValue:2',
    SheetMusic: '@LanguageAndScriptCode:3 @IsSupplemental:9 ResourceReference:34 Type:SheetMusicType ResourceId:SheetMusicId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage+ DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine* CourtesyLine* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDate* ParentalWarningType:ParentalWarningTypeWithStandard* RelatedRelease* RelatedResource* ContainsHiddenContent:9? LanguageOfLyrics:3? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalSheetMusicDetails*',
    SheetMusicCodecType: '=90 @Version:2 @Namespace:2 @UserDefinedValue:2',
    SheetMusicId: '@IsReplaced:9 ISMN:2? ProprietaryId*',
    SheetMusicType: '=89 @Namespace:2 @UserDefinedValue:2',
    Software: '@LanguageAndScriptCode:3 @IsSupplemental:9 ResourceReference:34 Type:SoftwareType ResourceId:ResourceProprietaryId+ WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* PLine* CLine* CourtesyLine* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDate* ParentalWarningType:ParentalWarningTypeWithStandard* RelatedRelease* RelatedResource* ContainsHiddenContent:9? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalSoftwareDetails*',
    SoftwareType: '=91 @Namespace:2 @UserDefinedValue:2',
    SoundRecording: '@LanguageAndScriptCode:3 @IsSupplemental:9 @ApplyClassicalProfileVariant:9 ResourceReference:34 Type:SoundRecordingType SoundRecordingEdition+ RecordingFormat* WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* CourtesyLine* Duration:33 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags? FirstPublicationDate* LocationAndDateOfSession* ParentalWarningType:ParentalWarningTypeWithStandard* RelatedRelease* RelatedResource* CompositeMusicalWorkType:66? ContainsAI:31? IsCover:9? HasVocalPerformance:9? HasForegroundVocalPerformance:9? IsInstrumental:9? ContainsHiddenContent:9? IsRemastered:9? IsHiResMusic:9? DisableCrossfade:9? DisableSearch:9? DisplayCredits* LanguageOfPerformance:Language* Raga* Tala* Deity* AudioChapterReference:68*',
    SoundRecordingClipDetails: 'TechnicalResourceDetailsReference:38 ClipType Timing* ExpressionType:48 DeliveryFile:AudioDeliveryFile*',
    SoundRecordingEdition: 'Type:36? ResourceId:SoundRecordingId+ EditionContributor* PLine* RecordingMode:37? TechnicalDetails:TechnicalSoundRecordingDetails*',
    SoundRecordingId: '@IsReplaced:9 ISRC:2? CatalogNumber? ProprietaryId*',
    SoundRecordingType: '=35 @Namespace:2 @UserDefinedValue:2',
    SpecialContributorType: '=28 @Namespace:2 @UserDefinedValue:2',
    SubGenreCategory: 'Value:SubGenreCategoryValue+ Description:TextWithoutTerritory*',
    SubGenreCategoryValue: '=98 @Namespace:2 @UserDefinedValue:2',
    SupplementalDocumentList: 'SupplementalDocument:File+',
    SynopsisWithTerritory: '=2 @LanguageAndScriptCode:2 @ApplicableTerritoryCode:10 @IsDefault:9 @IsShortSynopsis:9',
    Tala: '=2 @ApplicableTerritoryCode:10 @IsDefault:9',
    TechnicalImageDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 ImageCodecType? ImageHeight:Extent? ImageWidth:Extent? AspectRatio* ColorDepth:26? ImageResolution:26? BitDepth:26? IsClip:9? ClipDetails* File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSheetMusicDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 SheetMusicCodecType? BitDepth:26? IsClip:9? ClipDetails* File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSoftwareDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 OperatingSystemType? BitDepth:26? IsClip:9? ClipDetails* File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalSoundRecordingDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 DeliveryFile:AudioDeliveryFile* HasImmersiveAudioMetadata:9? IsClip:9? ClipDetails:SoundRecordingClipDetails*',
    TechnicalTextDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 TextCodecType? BitDepth:26? IsClip:9? ClipDetails* File? IsProvidedInDelivery:9? Fingerprint*',
    TechnicalVideoDetails: '@LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 TechnicalResourceDetailsReference:38 OverallBitRate:BitRate? DeliveryFile:VideoDeliveryFile* IsClip:9? ClipDetails:VideoClipDetails*',
    Text: '@LanguageAndScriptCode:3 @IsSupplemental:9 ResourceReference:34 Type:TextType ResourceId:TextId* WorkId:MusicalWorkId* DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage* DisplayArtist* Contributor* ResourceRightsController* WorkRightsController* CLine* CourtesyLine* CreationDate:EventDateWithoutFlags? FirstPublicationDate:FulfillmentDate* ParentalWarningType:ParentalWarningTypeWithStandard* RelatedRelease* RelatedResource* ContainsAI:31? ContainsHiddenContent:9? ResourceContainedResourceReferenceList? TechnicalDetails:TechnicalTextDetails* LanguageOfText:Language*',
    TextCodecType: '=57 @Version:2 @Namespace:2 @UserDefinedValue:2',
    TextId: '@IsReplaced:9 ISBN:2? ISSN:2? SICI:2? ProprietaryId*',
    TextType: '=88 @Namespace:2 @UserDefinedValue:2',
    TextWithFormat: '=2 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 @Format:57 @Namespace:2 @UserDefinedValue:2',
    TextWithoutTerritory: '=2 @LanguageAndScriptCode:3 @ApplicableTerritoryCode:10 @IsDefault:9 @Format:57 @Namespace:2 @UserDefinedValue:2',
    Timing: 'StartPoint:17 EndPoint:17? DurationUsed:33*',
    Title: '@LanguageAndScriptCode:2 @TitleType:118 TitleText:2 SubTitle:2?',
    TitleDisplayInformation: '@LanguageAndScriptCode:2 @SequenceNumber:26 IsDisplayedInTitle:9 Prefix*',
    TrackRelease: '@IsMainRelease:9 ReleaseReference:94 ReleaseId DisplayTitleText* DisplayTitle* FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* ReleaseResourceReference:65 LinkedReleaseResourceReference* ReleaseLabelReference:ReleaseLabelReferenceWithParty+ DisplayGenre:GenreWithTerritory+ ReleaseVisibilityReference:99* RelatedRelease* RelatedResource* TargetURL:2? Keywords:KeywordsWithTerritory* Synopsis:SynopsisWithTerritory* MarketingComment*',
    TrackReleaseVisibility: '@DoNotDisplayDates:9 VisibilityReference:117 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+)? TrackListingPreviewStartDateTime:5 ClipPreviewStartDateTime:5?',
    UseType: '=53 @Namespace:2 @UserDefinedValue:2',
    UserInterfaceType: '=106 @Namespace:2 @UserDefinedValue:2',
    ValidityPeriod: 'StartDate:EventDate? EndDate:EventDate?',
    Venue: 'VenueName:2? VenueAddress:2? TerritoryCode:AllTerritoryCode? LocationCode:2? VenueRoom:2?',
    VersionType: '=50 @Namespace:2 @UserDefinedValue:2',
    Video: '@LanguageAndScriptCode:3 @IsSupplemental:9 @ApplyClassicalProfileVariant:9 ResourceReference:34 Type:VideoType VideoEdition+ RecordingFormat* WorkId:MusicalWorkId* DisplayTitleText+ DisplayTitle+ FormalTitle:DisplayTitle* GroupingTitle:DisplayTitle* VersionType* DisplayArtistName:DisplayArtistNameWithOriginalLanguage+ DisplayArtist+ Contributor* Character* ResourceRightsController* WorkRightsController* CourtesyLine* Duration:33 CreationDate:EventDateWithoutFlags? MasteredDate:EventDateWithoutFlags? RemasteredDate:EventDateWithoutFlags* FirstPublicationDate:FulfillmentDate* ParentalWarningType:ParentalWarningTypeWithStandard* AvRating* RelatedRelease* RelatedResource* CompositeMusicalWorkType:66? (VideoCueSheetReference:84+|ReasonForCueSheetAbsence:Reason)? ContainsAI:31? IsCover:9? HasVocalPerformance:9? HasForegroundVocalPerformance:9? IsInstrumental:9? ContainsHiddenContent:9? IsRemastered:9? DisplayCredits* LanguageOfPerformance:Language* LanguageOfDubbing:3* SubTitleLanguage:3* ResourceContainedResourceReferenceList? Raga:2* Tala:2* Deity:2* VideoChapterReference:68*',
    VideoClipDetails: 'TechnicalResourceDetailsReference:38 ClipType Timing* TopLeftCorner:75? BottomRightCorner:75? ExpressionType:48 DeliveryFile:VideoDeliveryFile*',
    VideoCodecType: '=71 @Version:2 @Namespace:2 @UserDefinedValue:2',
    VideoDefinitionType: '=76 @Namespace:2 @UserDefinedValue:2',
    VideoDeliveryFile: 'Type:70 ContainerFormat? VideoCodecType? VideoBitRate:BitRate? FrameRate? ImageHeight:Extent? ImageWidth:Extent? AspectRatio* CoreArea? ColorDepth:26? VideoDefinitionType? AudioCodecType? HasImmersiveAudioMetadata:9? ElectroOpticalTransferFunctionType:77? PrimaryColorType:78? HdrVideoDynamicMetadataType? HdrVideoStaticMetadataType:80? AudioBitRate:BitRate? NumberOfAudioChannels:26? NumberOfAudioObjects:26? AudioSamplingRate:SamplingRate? AudioBitsPerSample:26? Duration:33? BitDepth:26? File? Fingerprint* IsProvidedInDelivery:9?',
    VideoEdition: 'Type:36? ResourceId:VideoId+ EditionContributor* PLine* CLine* RecordingMode:37? TechnicalDetails:TechnicalVideoDetails*',
    VideoId: '@IsReplaced:9 ISRC:2? ISAN:2? VISAN:2? CatalogNumber? ProprietaryId* EIDR:2*',
    VideoType: '=69 @Namespace:2 @UserDefinedValue:2',
    WorkRightsController: 'RightsControllerPartyReference:11 RightsControlType:52* RightsControllerType:55? (RightShareUnknown:9|RightSharePercentage:17)? Territory:AllTerritoryCode* StartDate:14? EndDate:14?',
  },
  values,
};
