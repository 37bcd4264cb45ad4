// Made by `npm run schemas` from the schema of ERN 3.8.2. Do not edit.
import type { GrammarTable } from '../table.ts';

export const table: GrammarTable = {
  version: '3.8.2',
  roots: ['NewReleaseMessage', 'PurgeReleaseMessage'],
  simple: [
    'xs:string', // 0
    'xs:boolean', // 1
    'xs:dateTime', // 2
    'avs:MessageControlType', // 3
    'avs:UpdateIndicator', // 4
    'ern:ddex_IsoDate=xs:string~[0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}', // 5
    'xs:anySimpleType', // 6
    'xs:IDREF~R[\\d\\-_a-zA-Z]+', // 7
    'avs:AllTerritoryCode', // 8
    'avs:TerritoryCodeTypeIncludingDeprecatedCodes', // 9
    'xs:ID~W[\\d\\-_a-zA-Z]+', // 10
    'xs:integer', // 11
    'avs:MusicalWorkContributorRole', // 12
    'avs:CurrentTerritoryCode', // 13
    'avs:TerritoryCodeType', // 14
    'avs:MusicalWorkType', // 15
    'xs:ID~S[\\d\\-_a-zA-Z]+', // 16
    'xs:IDREF~W[\\d\\-_a-zA-Z]+', // 17
    'xs:IDREF~A[\\d\\-_a-zA-Z]+', // 18
    'avs:RightsCoverage', // 19
    'avs:UseType', // 20
    'avs:UserInterfaceType', // 21
    'avs:DistributionChannelType', // 22
    'avs:CarrierType', // 23
    'avs:CommercialModelType', // 24
    'avs:MusicalWorkRightsClaimType', // 25
    'avs:RightsControllerRole', // 26
    'xs:decimal', // 27
    'avs:RightsControllerType', // 28
    'avs:LicenseStatus', // 29
    'xs:ID~Q[\\d\\-_a-zA-Z]+', // 30
    'avs:CueSheetType', // 31
    'avs:CueUseType', // 32
    'avs:ThemeType', // 33
    'avs:VocalType', // 34
    'avs:VisualPerceptionType', // 35
    'avs:CueOrigin', // 36
    'avs:CreationType', // 37
    'avs:TitleType', // 38
    'avs:ResourceContributorRole', // 39
    'avs:MembershipType', // 40
    'avs:Sex', // 41
    'ern:ddexC_CurrentTerritoryCode=xs:string', // 42
    'avs:ArtistRole', // 43
    'avs:GoverningAgreementType', // 44
    'xs:duration', // 45
    'avs:PLineType', // 46
    'xs:gYear', // 47
    'avs:SoundRecordingType', // 48
    'xs:ID~A[\\d\\-_a-zA-Z]+', // 49
    'avs:IsoLanguageCode', // 50
    'xs:IDREF~X[\\d\\-_a-zA-Z]+', // 51
    'avs:ReleaseResourceType', // 52
    'avs:Purpose', // 53
    'avs:LabelNameType', // 54
    'avs:AdministratingRecordCompanyRole', // 55
    'avs:ParentalWarningType', // 56
    'avs:RatingAgency', // 57
    'xs:ID~T[\\d\\-_a-zA-Z]+', // 58
    'avs:DrmPlatformType', // 59
    'avs:ContainerFormat', // 60
    'avs:AudioCodecType', // 61
    'avs:UnitOfBitRate', // 62
    'avs:UnitOfFrequency', // 63
    'avs:ExpressionType', // 64
    'avs:HashSumAlgorithmType', // 65
    'avs:BinaryDataType', // 66
    'avs:FingerprintAlgorithmType', // 67
    'avs:MidiType', // 68
    'avs:SoundProcessorType', // 69
    'avs:VideoType', // 70
    'xs:IDREF~Q[\\d\\-_a-zA-Z]+', // 71
    'avs:VideoCodecType', // 72
    'avs:UnitOfFrameRate', // 73
    'avs:UnitOfExtent', // 74
    'avs:VideoDefinitionType', // 75
    'avs:ImageType', // 76
    'avs:ImageCodecType', // 77
    'avs:TextType', // 78
    'avs:TextCodecType', // 79
    'avs:SheetMusicType', // 80
    'avs:SheetMusicCodecType', // 81
    'avs:SoftwareType', // 82
    'avs:OperatingSystemType', // 83
    'avs:CollectionType', // 84
    'xs:ID~X[\\d\\-_a-zA-Z]+', // 85
    'xs:ID~R[\\d\\-_a-zA-Z]+', // 86
    'avs:ExternallyLinkedResourceType', // 87
    'avs:ReasonType', // 88
    'ern:ddex_LocalResourceAnchorReference=xs:IDREF~A[\\d\\-_a-zA-Z]+', // 89
    'avs:ResourceOmissionReason', // 90
    'ern:ddex_LocalCollectionAnchorReference=xs:IDREF~X[\\d\\-_a-zA-Z]+', // 91
    'avs:ReleaseType', // 92
    'avs:ReleaseRelationshipType', // 93
    'avs:ResourceType', // 94
    'avs:DrmEnforcementType', // 95
    'avs:CodingType', // 96
    'avs:PriceInformationType', // 97
    'avs:PriceRangeType', // 98
    'avs:PriceType', // 99
    'avs:CurrencyCode', // 100
    'avs:UnitOfConditionValue', // 101
    'avs:ReferenceCreation', // 102
    'avs:RelationalRelator', // 103
    'avs:RightsClaimPolicyType', // 104
    'avs:AccessLimitation', // 105
    'xs:IDREF~T[\\d\\-_a-zA-Z]+', // 106
  ],
  composites: {
    AdministratingRecordCompany: '@Namespace:0 @UserDefinedValue:0 @Role!:55 (PartyId+|(PartyName+ PartyId*))',
    AllTerritoryCode: '=8 @IdentifierType:9',
    Artist: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) ArtistRole+ Nationality:42*',
    ArtistDelegatedUsageRights: 'UseType+ UserInterfaceType* PeriodOfRightsDelegation:Period TerritoryOfRightsDelegation:CurrentTerritoryCode+ MembershipType:40',
    ArtistRole: '=43 @Namespace:0 @UserDefinedValue:0',
    AspectRatio: '=27 @AspectRatioType:73',
    AudioCodecType: '=61 @Version:0 @Namespace:0 @UserDefinedValue:0',
    AvRating: 'RatingText:0 RatingAgency RatingSchemeDescription:Description*',
    BitRate: '=27 @UnitOfMeasure:62',
    CLine: '@LanguageAndScriptCode:0 Year:47? CLineCompany:0? CLineText:0',
    CarrierType: '=23 @Namespace:0 @UserDefinedValue:0',
    CatalogNumber: '=0 @Namespace!:0',
    CatalogReleaseReferenceList: 'CatalogReleaseReference:7+',
    CatalogTransfer: 'CatalogTransferCompleted:1 EffectiveTransferDate:EventDate? CatalogReleaseReferenceList (TerritoryCode:AllTerritoryCode+|ExcludedTerritoryCode:AllTerritoryCode+) TransferringFrom:PartyDescriptor TransferringTo:PartyDescriptor',
    Character: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) ResourceContributor:DetailedResourceContributor?',
    Collection: '@LanguageAndScriptCode:0 CollectionId+ CollectionType* CollectionReference:85 EquivalentReleaseReference:7? Title* SequenceNumber:11? Contributor:DetailedResourceContributor* Character* CollectionCollectionReferenceList? IsComplete:1? Duration:45? DurationOfMusicalContent:45? CreationDate:EventDate? ReleaseDate:EventDate? OriginalReleaseDate:EventDate? OriginalLanguage:50? CollectionDetailsByTerritory* CollectionResourceReferenceList? CollectionWorkReferenceList? RepresentativeImageReference:18? PLine* CLine*',
    CollectionCollectionReference: 'SequenceNumber:11? CollectionCollectionReference:51 StartTime:45? Duration:45? EndTime:45? InclusionDate:2?',
    CollectionCollectionReferenceList: 'NumberOfCollections:11? CollectionCollectionReference+',
    CollectionDetailsByTerritory: '(TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* Contributor:DetailedResourceContributor* IsComplete:1? Character*',
    CollectionId: '@IsReplaced:1 GRid:0? ISRC:0? ISAN:0? VISAN:0? ICPN? CatalogNumber? ProprietaryId*',
    CollectionList: '@LanguageAndScriptCode:0 Collection+',
    CollectionResourceReference: 'SequenceNumber:11? CollectionResourceReference:18 Duration:45?',
    CollectionResourceReferenceList: 'CollectionResourceReference+',
    CollectionType: '=84 @Namespace:0 @UserDefinedValue:0',
    CollectionWorkReference: 'CollectionWorkReference:17 Duration:45?',
    CollectionWorkReferenceList: 'CollectionWorkReference+',
    Comment: '=0 @LanguageAndScriptCode:0',
    CommercialModelType: '=24 @Namespace:0 @UserDefinedValue:0',
    Condition: 'Value:27 Unit:101 ReferenceCreation:102? RelationalRelator:103',
    ConsumerRentalPeriod: '=45 @IsExtensible:1',
    ContactId: 'EmailAddress:0* PhoneNumber:0* FaxNumber:0*',
    ContainerFormat: '=60 @Namespace:0 @UserDefinedValue:0',
    CourtesyLine: '=0 @LanguageAndScriptCode:0',
    CreationId: 'ISWC:0? OpusNumber:0? ComposerCatalogNumber:0* ISRC:0? ISMN:0? ISAN:0? VISAN:0? ISBN:0? ISSN:0? SICI:0? CatalogNumber? ProprietaryId*',
    Cue: 'CueUseType? CueThemeType? CueVocalType? IsDance:1? CueVisualPerceptionType? CueOrigin? (CueCreationReference+|(ReferencedCreationType:37? ReferencedCreationId:CreationId? ReferencedCreationTitle:Title* ReferencedCreationContributor:DetailedResourceContributor* ReferencedIndirectCreationContributor:MusicalWorkContributor* ReferencedCreationCharacter:Character*)) HasMusicalContent:1? StartTime:45? Duration:45? EndTime:45? PLine* CLine*',
    CueCreationReference: '(CueWorkReference:17|CueResourceReference:18)',
    CueOrigin: '=36 @Namespace:0 @UserDefinedValue:0',
    CueSheet: 'CueSheetId:ProprietaryId* CueSheetReference:30 CueSheetType Cue+',
    CueSheetList: 'CueSheet+',
    CueSheetType: '=31 @Namespace:0 @UserDefinedValue:0',
    CueThemeType: '=33 @Namespace:0 @UserDefinedValue:0',
    CueUseType: '=32 @Namespace:0 @UserDefinedValue:0',
    CueVisualPerceptionType: '=35 @Namespace:0 @UserDefinedValue:0',
    CueVocalType: '=34 @Namespace:0 @UserDefinedValue:0',
    CurrentTerritoryCode: '=13 @IdentifierType:14',
    DSP: '@LanguageAndScriptCode:0 (PartyId+|(PartyName+ PartyId*)) TradingName:Name? URL:0* TerritoryCode:CurrentTerritoryCode?',
    Deal: '@LanguageAndScriptCode:0 DealReference* DealTerms? ResourceUsage? DealTechnicalResourceDetailsReferenceList? DistributionChannelPage:WebPage*',
    DealList: '@LanguageAndScriptCode:0 ReleaseDeal*',
    DealReference: '=0 @LanguageAndScriptCode:0',
    DealResourceReferenceList: 'DealResourceReference:18+ Period?',
    DealTechnicalResourceDetailsReferenceList: 'DealTechnicalResourceDetailsReference:106+',
    DealTerms: '@LanguageAndScriptCode:0 IsPreOrderDeal:1? CommercialModelType* (Usage+|AllDealsCancelled:1|TakeDown:1) (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) (DistributionChannel:DSP+|ExcludedDistributionChannel:DSP+)? PriceInformation* (IsPromotional:1|PromotionalCode)? ValidityPeriod:Period+ ConsumerRentalPeriod? PreOrderReleaseDate:EventDate? ((ReleaseDisplayStartDate:5 TrackListingPreviewStartDate:5 CoverArtPreviewStartDate:5 ClipPreviewStartDate:5)|(ReleaseDisplayStartDateTime:2 TrackListingPreviewStartDateTime:2 CoverArtPreviewStartDateTime:2 ClipPreviewStartDateTime:2)|PreOrderPreviewDate:EventDate|PreOrderPreviewDateTime:2)? PreOrderIncentiveResourceList:DealResourceReferenceList? InstantGratificationResourceList:DealResourceReferenceList? IsExclusive:1? RelatedReleaseOfferSet* PhysicalReturns? NumberOfProductsPerCarton:11? RightsClaimPolicy* WebPolicy*',
    Description: '=0 @LanguageAndScriptCode:0',
    DetailedResourceContributor: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) ResourceContributorRole* IsFeaturedArtist:1? IsContractedArtist:1? InstrumentType:0* ArtistDelegatedUsageRights? Sex:41? Nationality:42* DateAndPlaceOfBirth:EventDate? DateAndPlaceOfDeath:EventDate? PrimaryRole:ArtistRole? Performance* PrimaryInstrumentType:0? GoverningAgreementType? ContactInformation:ContactId? TerritoryOfResidency:AllTerritoryCode? Citizenship:CurrentTerritoryCode? AdditionalRoles:ArtistRole* Genre* Membership*',
    DistributionChannelType: '=22 @Namespace:0 @UserDefinedValue:0',
    DrmPlatformType: '=59 @Version:0 @Namespace:0 @UserDefinedValue:0',
    EventDate: '=5 @IsApproximate:1 @IsBefore:1 @IsAfter:1 @TerritoryCode:6 @LocationDescription:0 @LanguageAndScriptCode:0',
    EventDateTime: '=2 @IsApproximate:1 @IsBefore:1 @IsAfter:1 @TerritoryCode:6 @LocationDescription:0 @LanguageAndScriptCode:0',
    ExtendedResourceGroupContentItem: 'SequenceNumber:11? SequenceSubNumber:11? ResourceType* ReleaseResourceReference LinkedReleaseResourceReference* (ResourceGroupContentItemReleaseReference:7|ReleaseId)? Duration:45? IsHiddenResource:1? IsBonusResource:1? IsInstantGratificationResource:1? IsPreOrderIncentiveResource:1?',
    Extent: '=27 @UnitOfMeasure:74',
    ExternalResourceLink: 'URL:0+ ValidityPeriod:Period? ExternalLink:0? ExternallyLinkedResourceType* FileFormat:0?',
    ExternallyLinkedResourceType: '=87 @Namespace:0 @UserDefinedValue:0',
    File: '((FileName:0 FilePath:0?)|URL:0) HashSum?',
    Fingerprint: 'Fingerprint:0 FingerprintAlgorithmType FingerprintAlgorithmVersion:0? FingerprintAlgorithmParameter:0? FingerprintDataType:66?',
    FingerprintAlgorithmType: '=67 @Namespace:0 @UserDefinedValue:0',
    FrameRate: '=27 @UnitOfMeasure:73',
    FulfillmentDate: 'FulfillmentDate:5 ResourceReleaseReference:7*',
    Genre: '@LanguageAndScriptCode:0 GenreText:Description SubGenre:Description?',
    GoverningAgreementType: '=44 @Namespace:0 @UserDefinedValue:0',
    HashSum: 'HashSum:0 HashSumAlgorithmType HashSumDataType:66?',
    HashSumAlgorithmType: '=65 @Namespace:0 @UserDefinedValue:0',
    HostSoundCarrier: 'ReleaseId* RightsAgreementId? Title* DisplayArtist:Artist* AdministratingRecordCompany* TrackNumber:0? VolumeNumberInSet:0?',
    ICPN: '=0 @IsEan:1',
    Image: '@IsUpdated:1 @LanguageAndScriptCode:0 ImageType? IsArtistRelated:1? ImageId:ResourceProprietaryId+ ResourceReference:49 Title* CreationDate:EventDate? ImageDetailsByTerritory+',
    ImageCodecType: '=77 @Version:0 @Namespace:0 @UserDefinedValue:0',
    ImageDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* DisplayArtistName:Name* CLine* Description? CourtesyLine? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? FulfillmentDate? Keywords* Synopsis? Genre* ParentalWarningType* TechnicalImageDetails*',
    ImageType: '=76 @Namespace:0 @UserDefinedValue:0',
    IndirectResourceContributor: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) IndirectResourceContributorRole:MusicalWorkContributorRole* Nationality:42*',
    Keywords: '=0 @LanguageAndScriptCode:0',
    LabelName: '=0 @LanguageAndScriptCode:0 @LabelNameType:54 @Namespace:0 @UserDefinedValue:0',
    LinkedReleaseResourceReference: '=89 @LinkDescription:0 @LanguageAndScriptCode:0',
    MIDI: '@IsUpdated:1 @LanguageAndScriptCode:0 MidiType? IsArtistRelated:1? MidiId:ResourceProprietaryId+ IndirectMidiId:MusicalWorkId* ResourceReference:49 ReferenceTitle InstrumentationDescription:Description? IsMedley:1? IsPotpourri:1? IsInstrumental:1? IsBackground:1? IsHiddenResource:1? IsBonusResource:1? IsComputerGenerated:1? NoSilenceBefore:1? NoSilenceAfter:1? PerformerInformationRequired:1? LanguageOfPerformance:50? Duration:45 RightsAgreementId? ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? CreationDate:EventDate? MasteredDate:EventDate? RemasteredDate:EventDate? MidiDetailsByTerritory+',
    Membership: 'Organization:PartyDescriptor MembershipType:40 StartDate:5? EndDate:5?',
    MessageAuditTrail: '@LanguageAndScriptCode:0 MessageAuditTrailEvent+',
    MessageAuditTrailEvent: 'MessagingPartyDescriptor:MessagingParty DateTime:2',
    MessageHeader: '@LanguageAndScriptCode:0 MessageThreadId:0? MessageId:0 MessageFileName:0? MessageSender:MessagingParty SentOnBehalfOf:MessagingParty? MessageRecipient:MessagingParty+ MessageCreatedDateTime:2 MessageAuditTrail? Comment? MessageControlType:3?',
    MessagingParty: '@LanguageAndScriptCode:0 PartyId+ PartyName? TradingName:Name?',
    MidiDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* DisplayArtist:Artist* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* RightsAgreementId? DisplayArtistName:Name* LabelName* RightsController:TypedRightsController* RemasteredDate:EventDate? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? CLine* CourtesyLine? SequenceNumber:11? HostSoundCarrier* MarketingComment:Comment? Genre* ParentalWarningType* FulfillmentDate? Keywords* Synopsis? TechnicalMidiDetails*',
    MidiType: '=68 @Namespace:0 @UserDefinedValue:0',
    MusicalWork: '@IsUpdated:1 @LanguageAndScriptCode:0 MusicalWorkId+ MusicalWorkReference:10 ReferenceTitle+ RightsAgreementId? MusicalWorkContributor+ MusicalWorkType* RightShare* MusicalWorkDetailsByTerritory*',
    MusicalWorkContributor: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) MusicalWorkContributorRole* SocietyAffiliation*',
    MusicalWorkContributorRole: '=12 @Namespace:0 @UserDefinedValue:0',
    MusicalWorkDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) MusicalWorkContributor+ DisplayArtistName:Name*',
    MusicalWorkId: '@IsReplaced:1 ISWC:0? OpusNumber:0? ComposerCatalogNumber:0* ProprietaryId*',
    MusicalWorkType: '=15 @Namespace:0 @UserDefinedValue:0',
    Name: '=0 @LanguageAndScriptCode:0',
    NewReleaseMessage: '@MessageSchemaVersionId!:0 @BusinessProfileVersionId:0 @ReleaseProfileVersionId:0 @LanguageAndScriptCode:0 MessageHeader UpdateIndicator:4? IsBackfill:1? CatalogTransfer? WorkList? CueSheetList? ResourceList CollectionList? ReleaseList DealList?',
    OperatingSystemType: '=83 @Version:0 @Namespace:0 @UserDefinedValue:0',
    PLine: '@LanguageAndScriptCode:0 @PLineType:46 Year:47? PLineCompany:0? PLineText:0',
    ParentalWarningType: '=56 @Namespace:0 @UserDefinedValue:0',
    PartyDescriptor: '(PartyId+|(PartyName+ PartyId*))',
    PartyId: '=0 @Namespace:0 @IsDPID:1 @IsISNI:1',
    PartyName: '@LanguageAndScriptCode:0 FullName:Name FullNameAsciiTranscribed:0? FullNameIndexed:Name? NamesBeforeKeyName:Name? KeyName:Name? NamesAfterKeyName:Name? AbbreviatedName:Name?',
    Percentage: '=27 @HasMaxValueOfOne:1',
    Performance: 'Territory:AllTerritoryCode? Date:EventDate?',
    Period: '((StartDate:EventDate? EndDate:EventDate?)|(StartDateTime:EventDateTime? EndDateTime:EventDateTime?))',
    PhysicalReturns: 'PhysicalReturnsAllowed:1 LatestDateForPhysicalReturns:5?',
    PreviewDetails: 'PartType:Description? TopLeftCorner:27? BottomRightCorner:27? ExpressionType:64',
    Price: '=27 @CurrencyCode!:100',
    PriceInformation: '@PriceType:97 Description? PriceRangeType? PriceType? WholesalePricePerUnit:Price? BulkOrderWholesalePricePerUnit:Price? SuggestedRetailPrice:Price?',
    PriceRangeType: '=98 @Namespace!:0',
    PriceType: '=99 @Namespace!:0',
    PromotionalCode: '=0 @Namespace:0',
    ProprietaryId: '=0 @Namespace!:0',
    PurgeReleaseMessage: '@MessageSchemaVersionId!:0 @LanguageAndScriptCode:0 MessageHeader PurgedRelease',
    PurgedRelease: 'ReleaseId? Title* ResourceContributor:DetailedResourceContributor*',
    Purpose: '=53 @Namespace:0 @UserDefinedValue:0',
    RatingAgency: '=57 @Namespace:0 @UserDefinedValue:0',
    Reason: '=0 @LanguageAndScriptCode:0',
    ReasonType: '=88 @Namespace:0 @UserDefinedValue:0',
    ReferenceTitle: '@LanguageAndScriptCode:0 TitleText SubTitle?',
    RelatedRelease: '@LanguageAndScriptCode:0 ReleaseId+ ReferenceTitle? ReleaseSummaryDetailsByTerritory* RightsAgreementId? ReleaseRelationshipType ReleaseDate:EventDate? OriginalReleaseDate:EventDate?',
    RelatedReleaseOfferSet: '@LanguageAndScriptCode:0 (ReleaseId+|ReleaseDescription:Description) Deal*',
    Release: '@LanguageAndScriptCode:0 @IsMainRelease:1 ReleaseId+ ReleaseReference:86* ExternalResourceLink* SalesReportingProxyReleaseId* ReferenceTitle (ReleaseResourceReferenceList|ResourceOmissionReason) ReleaseCollectionReferenceList? ReleaseType* ReleaseDetailsByTerritory+ LanguageOfPerformance:50* LanguageOfDubbing:50* SubTitleLanguage:50* Duration:45? RightsAgreementId? PLine* CLine* ArtistProfilePage:WebPage* GlobalReleaseDate:EventDate? GlobalOriginalReleaseDate:EventDate?',
    ReleaseCollectionReference: '=91 @ReleaseResourceType:52',
    ReleaseCollectionReferenceList: 'NumberOfCollections:11? ReleaseCollectionReference+',
    ReleaseDeal: '@LanguageAndScriptCode:0 DealReleaseReference:7+ Deal+ EffectiveDate:5?',
    ReleaseDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) DisplayArtistName:Name* LabelName* RightsAgreementId? Title* DisplayArtist:Artist* IsMultiArtistCompilation:1? AdministratingRecordCompany* ReleaseType* RelatedRelease* ParentalWarningType* AvRating* MarketingComment:Comment? ResourceGroup* Genre* PLine* CLine* ReleaseDate:EventDate? OriginalReleaseDate:EventDate? OriginalDigitalReleaseDate:EventDate? (FileAvailabilityDescription:Description+|File+)? Keywords* Synopsis? Character* NumberOfUnitsPerPhysicalRelease:11? DisplayConductor:Artist*',
    ReleaseId: '@IsReplaced:1 GRid:0? ISRC:0? ICPN? CatalogNumber? ProprietaryId*',
    ReleaseList: '@LanguageAndScriptCode:0 Release*',
    ReleaseRelationshipType: '=93 @Namespace:0 @UserDefinedValue:0',
    ReleaseResourceReference: '=89 @ReleaseResourceType:52',
    ReleaseResourceReferenceList: 'ReleaseResourceReference+',
    ReleaseSummaryDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) DisplayArtistName:Name* LabelName* RightsAgreementId?',
    ReleaseType: '=92 @Namespace:0 @UserDefinedValue:0',
    ResourceContainedResourceReference: 'ResourceContainedResourceReference:18 DurationUsed:45? StartPoint:27? Purpose?',
    ResourceContainedResourceReferenceList: 'ResourceContainedResourceReference+',
    ResourceContributorRole: '=39 @Namespace:0 @UserDefinedValue:0',
    ResourceGroup: '@LanguageAndScriptCode:0 Title* SequenceNumber:11? DisplayArtist:Artist* DisplayConductor:Artist* DisplayComposer:Artist* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* CarrierType* ResourceGroup* (ResourceGroupContentItem:ExtendedResourceGroupContentItem+|ResourceGroupResourceReferenceList)? (ResourceGroupReleaseReference:7|ReleaseId)?',
    ResourceGroupResourceReferenceList: 'ResourceGroupResourceReference:18+',
    ResourceList: '@LanguageAndScriptCode:0 SoundRecording* MIDI* Video* Image* Text* SheetMusic* Software* UserDefinedResource*',
    ResourceMusicalWorkReference: 'SequenceNumber:11? DurationUsed:45? IsFragment:1? ResourceMusicalWorkReference:17',
    ResourceMusicalWorkReferenceList: 'ResourceMusicalWorkReference+',
    ResourceOmissionReason: '=90 @Namespace:0 @UserDefinedValue:0',
    ResourceProprietaryId: '@IsReplaced:1 ProprietaryId+',
    ResourceType: '=94 @Namespace:0 @UserDefinedValue:0',
    ResourceUsage: 'DealResourceReference:18* Usage+',
    RightShare: '@LanguageAndScriptCode:0 RightShareId:RightsAgreementId? RightShareReference:16 RightShareCreationReferenceList? (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) RightsType* UseType* UserInterfaceType* DistributionChannelType* CarrierType* CommercialModelType* MusicalWorkRightsClaimType:25* RightsController* ValidityPeriod:Period? (RightShareUnknown:1|RightSharePercentage:Percentage) TariffReference? LicenseStatus:29? HasFirstLicenseRefusal:1?',
    RightShareCreationReferenceList: 'RightShareWorkReference:17* RightShareResourceReference:18* RightShareReleaseReference:7*',
    RightsAgreementId: 'MWLI:0* ProprietaryId*',
    RightsClaimPolicy: 'Condition* RightsClaimPolicyType:104',
    RightsController: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) RightsControllerRole:26* (RightShareUnknown:1|RightSharePercentage:Percentage)? RightsControllerType:28?',
    RightsType: '=19 @TerritoryCode!:6 @Namespace:0 @UserDefinedValue:0',
    SalesReportingProxyReleaseId: 'ReleaseId Reason? ReasonType',
    SamplingRate: '=27 @UnitOfMeasure:63',
    SheetMusic: '@IsUpdated:1 @LanguageAndScriptCode:0 SheetMusicType? IsArtistRelated:1? SheetMusicId+ IndirectSheetMusicId:MusicalWorkId* ResourceReference:49 LanguageOfLyrics:50? RightsAgreementId? ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? ReferenceTitle CreationDate:EventDate? SheetMusicDetailsByTerritory+',
    SheetMusicCodecType: '=81 @Version:0 @Namespace:0 @UserDefinedValue:0',
    SheetMusicDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* DisplayArtistName:Name* CLine* CourtesyLine? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? FulfillmentDate? Genre* ParentalWarningType* TechnicalSheetMusicDetails*',
    SheetMusicId: '@IsReplaced:1 ISMN:0? ProprietaryId*',
    SheetMusicType: '=80 @Namespace:0 @UserDefinedValue:0',
    SocietyAffiliation: '(TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) MusicRightsSociety:PartyDescriptor',
    Software: '@IsUpdated:1 @LanguageAndScriptCode:0 SoftwareType? IsArtistRelated:1? SoftwareId:ResourceProprietaryId+ IndirectSoftwareId:MusicalWorkId* ResourceReference:49 ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? Title* CreationDate:EventDate? SoftwareDetailsByTerritory+',
    SoftwareDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* DisplayArtistName:Name* PLine* CLine* CourtesyLine? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? FulfillmentDate? Keywords* Synopsis? Genre* ParentalWarningType* TechnicalSoftwareDetails*',
    SoftwareType: '=82 @Namespace:0 @UserDefinedValue:0',
    SoundProcessorType: '=69 @Version:0 @Namespace:0 @UserDefinedValue:0',
    SoundRecording: '@IsUpdated:1 @LanguageAndScriptCode:0 SoundRecordingType? IsArtistRelated:1? SoundRecordingId+ IndirectSoundRecordingId:MusicalWorkId* ResourceReference:49 ReferenceTitle InstrumentationDescription:Description? IsMedley:1? IsPotpourri:1? IsInstrumental:1? IsBackground:1? IsHiddenResource:1? IsBonusResource:1? HasPreOrderFulfillment:1? IsComputerGenerated:1? IsRemastered:1? NoSilenceBefore:1? NoSilenceAfter:1? PerformerInformationRequired:1? LanguageOfPerformance:50? Duration:45 RightsAgreementId? SoundRecordingCollectionReferenceList? ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? CreationDate:EventDate? MasteredDate:EventDate? RemasteredDate:EventDate? SoundRecordingDetailsByTerritory+ TerritoryOfCommissioning:AllTerritoryCode? NumberOfFeaturedArtists:11? NumberOfNonFeaturedArtists:11? NumberOfContractedArtists:11? NumberOfNonContractedArtists:11?',
    SoundRecordingCollectionReference: 'SequenceNumber:11? SoundRecordingCollectionReference:51 StartTime:45? Duration:45? EndTime:45? ReleaseResourceType:52?',
    SoundRecordingCollectionReferenceList: 'NumberOfCollections:11? SoundRecordingCollectionReference+',
    SoundRecordingDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* DisplayArtist:Artist* DisplayConductor:Artist* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* RightsAgreementId? DisplayArtistName:Name* LabelName* RightsController:TypedRightsController* RemasteredDate:EventDate? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? PLine* CourtesyLine? SequenceNumber:11? HostSoundCarrier* MarketingComment:Comment? Genre* ParentalWarningType* AvRating* TechnicalSoundRecordingDetails* FulfillmentDate? Keywords* Synopsis?',
    SoundRecordingId: '@IsReplaced:1 ISRC:0? CatalogNumber? ProprietaryId*',
    SoundRecordingPreviewDetails: 'PartType:Description? StartPoint:27? EndPoint:27? Duration:45? TopLeftCorner:27? BottomRightCorner:27? ExpressionType:64',
    SoundRecordingType: '=48 @Namespace:0 @UserDefinedValue:0',
    SubTitle: '=0 @LanguageAndScriptCode:0',
    Synopsis: '=0 @LanguageAndScriptCode:0',
    TariffReference: '=0 @LanguageAndScriptCode:0 @TariffSubReference:0',
    TechnicalImageDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? ContainerFormat? ImageCodecType? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? ColorDepth:11? ImageResolution:11? IsPreview:1? PreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalInstantiation: 'DrmEnforcementType:95? VideoDefinitionType:75? CodingType:96? BitRate?',
    TechnicalMidiDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 Duration:45? ResourceProcessingRequired:1? UsableResourceDuration:45? IsPreview:1? PreviewDetails:SoundRecordingPreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? NumberOfVoices:11? SoundProcessorType? Fingerprint*',
    TechnicalSheetMusicDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? ContainerFormat? SheetMusicCodecType? IsPreview:1? PreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalSoftwareDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? OperatingSystemType? IsPreview:1? PreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalSoundRecordingDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? ContainerFormat? AudioCodecType? BitRate? NumberOfChannels:11? SamplingRate? BitsPerSample:11? Duration:45? ResourceProcessingRequired:1? UsableResourceDuration:45? IsPreview:1? PreviewDetails:SoundRecordingPreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalTextDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? ContainerFormat? TextCodecType? IsPreview:1? PreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalUserDefinedResourceDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 UserDefinedValue* IsPreview:1? PreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    TechnicalVideoDetails: '@LanguageAndScriptCode:0 TechnicalResourceDetailsReference:58 DrmPlatformType? OverallBitRate:BitRate? ContainerFormat? VideoCodecType? VideoBitRate:BitRate? FrameRate? ImageHeight:Extent? ImageWidth:Extent? AspectRatio? ColorDepth:11? VideoDefinitionType:75? AudioCodecType? AudioBitRate:BitRate? NumberOfAudioChannels:11? AudioSamplingRate:SamplingRate? AudioBitsPerSample:11? Duration:45? ResourceProcessingRequired:1? UsableResourceDuration:45? IsPreview:1? PreviewDetails:SoundRecordingPreviewDetails? FulfillmentDate? ConsumerFulfillmentDate:FulfillmentDate? (FileAvailabilityDescription:Description+|File+)? Fingerprint*',
    Text: '@IsUpdated:1 @LanguageAndScriptCode:0 TextType? IsArtistRelated:1? TextId* IndirectTextId:MusicalWorkId* ResourceReference:49 ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? Title* CreationDate:EventDate? TextDetailsByTerritory+',
    TextCodecType: '=79 @Version:0 @Namespace:0 @UserDefinedValue:0',
    TextDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* DisplayArtistName:Name* CLine* CourtesyLine? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? FulfillmentDate? Keywords* Synopsis? Genre* ParentalWarningType* TechnicalTextDetails*',
    TextId: '@IsReplaced:1 ISBN:0? ISSN:0? SICI:0? ProprietaryId*',
    TextType: '=78 @Namespace:0 @UserDefinedValue:0',
    Title: '@LanguageAndScriptCode:0 @TitleType:38 TitleText SubTitle:TypedSubTitle*',
    TitleText: '=0 @LanguageAndScriptCode:0',
    TypedRightsController: '@SequenceNumber:11 (PartyId+|(PartyName+ PartyId*)) RightsControllerRole:26* (RightShareUnknown:1|RightSharePercentage:Percentage)? RightsControllerType:28? TerritoryOfRegistration:AllTerritoryCode? StartDate:5? EndDate:5?',
    TypedSubTitle: '=0 @LanguageAndScriptCode:0 @SubTitleType:0',
    Usage: 'UseType+ UserInterfaceType* DistributionChannelType* CarrierType* TechnicalInstantiation? NumberOfUsages:11?',
    UseType: '=20 @Namespace:0 @UserDefinedValue:0',
    UserDefinedResource: '@IsUpdated:1 @LanguageAndScriptCode:0 UserDefinedResourceType? IsArtistRelated:1? UserDefinedResourceId:ResourceProprietaryId+ IndirectUserDefinedResourceId:MusicalWorkId* ResourceReference:49 ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? Title* UserDefinedValue* CreationDate:EventDate? UserDefinedResourceDetailsByTerritory+',
    UserDefinedResourceDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* DisplayArtistName:Name* UserDefinedValue* PLine* CLine* ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? FulfillmentDate? Keywords* Synopsis? Genre* ParentalWarningType* TechnicalUserDefinedResourceDetails*',
    UserDefinedResourceType: '=0 @Namespace:0',
    UserDefinedValue: '=0 @Namespace:0 @Description:0 @LanguageAndScriptCode:0',
    UserInterfaceType: '=21 @Namespace:0 @UserDefinedValue:0',
    Video: '@IsUpdated:1 @LanguageAndScriptCode:0 VideoType? IsArtistRelated:1? VideoId* IndirectVideoId:MusicalWorkId* ResourceReference:49 (VideoCueSheetReference+|ReasonForCueSheetAbsence:Reason)? ReferenceTitle? Title* InstrumentationDescription:Description? IsMedley:1? IsPotpourri:1? IsInstrumental:1? IsBackground:1? IsHiddenResource:1? IsBonusResource:1? HasPreOrderFulfillment:1? IsRemastered:1? NoSilenceBefore:1? NoSilenceAfter:1? PerformerInformationRequired:1? LanguageOfPerformance:50* LanguageOfDubbing:50* SubTitleLanguage:50* Duration:45 RightsAgreementId? VideoCollectionReferenceList:SoundRecordingCollectionReferenceList? ResourceMusicalWorkReferenceList? ResourceContainedResourceReferenceList? CreationDate:EventDate? MasteredDate:EventDate? RemasteredDate:EventDate? VideoDetailsByTerritory+ TerritoryOfCommissioning:AllTerritoryCode? NumberOfFeaturedArtists:11? NumberOfNonFeaturedArtists:11? NumberOfContractedArtists:11? NumberOfNonContractedArtists:11?',
    VideoCodecType: '=72 @Version:0 @Namespace:0 @UserDefinedValue:0',
    VideoCueSheetReference: 'VideoCueSheetReference:71',
    VideoDetailsByTerritory: '@LanguageAndScriptCode:0 (TerritoryCode:CurrentTerritoryCode+|ExcludedTerritoryCode:CurrentTerritoryCode+) Title* DisplayArtist:Artist* DisplayConductor:Artist* ResourceContributor:DetailedResourceContributor* IndirectResourceContributor* RightsAgreementId? DisplayArtistName:Name* LabelName* RightsController:TypedRightsController* RemasteredDate:EventDate? ResourceReleaseDate:EventDate? OriginalResourceReleaseDate:EventDate? PLine* CourtesyLine? SequenceNumber:11? HostSoundCarrier* MarketingComment:Comment? Genre* ParentalWarningType* AvRating* FulfillmentDate? Keywords* Synopsis? CLine* TechnicalVideoDetails* Character*',
    VideoId: '@IsReplaced:1 ISRC:0? ISAN:0? VISAN:0? CatalogNumber? ProprietaryId* EIDR:0*',
    VideoType: '=70 @Namespace:0 @UserDefinedValue:0',
    WebPage: 'PartyId* ReleaseId* PageName:Name? URL:0? UserName:0? Password:0?',
    WebPolicy: 'Condition (AccessBlockingRequested:1|(AccessLimitation:105? EmbeddingAllowed:1? UserRatingAllowed:1? UserCommentAllowed:1? UserResponsesAllowed:1? SyndicationAllowed:1?))',
    WorkList: '@LanguageAndScriptCode:0 MusicalWork+',
  },
  values: {
    releases: [],
    types: {
      'ern:ddexC_CurrentTerritoryCode': { 1: 'IdentifierType' },
      AccessLimitation: { 1: 'NoLimitation|PrivateAccessOnly' },
      AdministratingRecordCompanyRole: { 1: 'DesignatedDsrMessageRecipient|RightsAdministrator|RoyaltyAdministrator|Unknown|UserDefined' },
      AllTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|446|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AIDJ|AL|AM|AN|ANHH|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BQAQ|BR|BS|BT|BUMM|BV|BW|BY|BYAA|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CSHH|CSXX|CTKI|CU|CV|CW|CX|CY|CZ|DDDE|DE|DJ|DK|DM|DO|DYBJ|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FQHH|FR|FXFR|GA|GB|GD|GE|GEHH|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|HVBF|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|JTUM|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MIUM|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NHVU|NI|NL|NO|NP|NQAQ|NR|NTHH|NU|NZ|OM|PA|PCHH|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PUUM|PW|PY|PZPA|QA|RE|RHZW|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SKIN|SL|SM|SN|SO|SR|SS|ST|SUHH|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TPTL|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VDVN|VE|VG|VI|VN|VU|WF|WKUM|WS|Worldwide|XK|YDYE|YE|YT|YUCS|ZA|ZM|ZRCD|ZW' },
      ArtistRole: { 1: 'Actor|Adapter|Architect|Arranger|ArtCopyist|Artist|AssociatedPerformer|Author|Band|Calligrapher|Cartographer|Cartoonist|Choir|Choreographer|Composer|ComposerLyricist|ComputerGraphicCreator|ComputerProgrammer|Conductor|Contributor|Dancer|Delineator|Designer|Director|Draughtsman|Ensemble|Facsimilist|FeaturedArtist|FilmDirector|GraphicArtist|GraphicDesigner|Illustrator|Journalist|Librettist|Lyricist|MainArtist|MusicCopyist|Narrator|NonLyricAuthor|NotSpecified|Orchestra|OriginalPublisher|Painter|Photographer|PhotographyDirector|Playwright|PrimaryMusician|Producer|Programmer|ScreenplayAuthor|Soloist|StudioMusician|StudioPersonnel|SubArranger|Translator|TypeDesigner|Unknown|UserDefined' },
      AudioCodecType: { 1: 'AAC|ADPCM|ALaw|AMR|AMR-NB|AMR-WB|Atmos|FLAC|MP|MP2|MP3|MQA|MuLaw|PCM|PDM|QCELP|RealAudio|Shockwave|Unknown|UserDefined|Vorbis|WMA' },
      BinaryDataType: { 1: 'Binary64|HexBinary' },
      CarrierType: { 1: '12InchDiscoSingleRemix|33rpm10InchLP|33rpm10InchSingle|33rpm12InchLP|33rpm12InchLp20Tracks|33rpm12InchMaxiSingle|33rpm12InchSingle|33rpm7InchLP|33rpm7InchSingle|45rpm10InchLP|45rpm10InchMaxiSingle|45rpm10InchSingle|45rpm12InchLP|45rpm12InchMaxiSingle|45rpm12InchSingle|45rpm7InchEP|45rpm7InchSingle|7InchMaxiSingleRemix|BluRay|CD|CdCompilation|CdEp|CdEpEnhanced|CdExtraCompilation|CdExtraEP|CdExtraLP|CdExtraMaxiRemix|CdExtraMaxiSingle|CdExtraSingle|CdExtraSingle2Tracks|CdLp|CdLp5Inch|CdLpEnhanced|CdLpPlusCdVideo|CdLpPlusDvdAudio|CdLpPlusDvdVideo|CdLpPlusWeb|CdMaxiSingle|CdMaxiSingle3Inch|CdMaxiSingleEnhanced|CdMaxiSingleRemix|CdPlusCdBonus|CdPlusDvdBonus|CdRom|CdSingle|CdSingle3Inch|CdSingle5Inch|CdVideo5LpNTSC|CdVideo5LpPAL|CdVideoAudioCompatible|CombiPack|DCC|DVD|DccCompilation|DualDisc|DvdAudio|DvdAudio5MaxiSingle|DvdAudioLP|DvdAudioSingle|DvdRom|DvdSingle|DvdVideo|DvdVideo5MaxiSingleNTSC|DvdVideo5MaxiSinglePAL|DvdVideo5SingleNTSC|DvdVideo5SinglePAL|DvdVideoLpNTSC|DvdVideoLpPAL|DvdVideoLpPlusCdLpOrCdSingle|FanPack|FileSystem|HdDvdVideoLp|LaserDiscLp12InchNTSC|LpCompIdenticalToCdComp|LpCompilation|LpIdenticalToCD|MC|McCompIdenticalToCdComp|McCompilation|McDoubleLP|McEP|McIdenticalToCD|McLP|McMaxiSingle|McRemix|McSingle|McSingleIdenticalToCDS|MemoryDevice|MemoryDeviceAudioLP|MemoryDeviceMixLP|MemoryDeviceVideoLP|Merchandise|MiniDisc|MiniDiscCompilation|MiniDiscEP|MiniDiscMaxiRemix|MiniDiscSingleMaxiSingle|OnlineSystem|PrePaidCard|SACD|SacdCompilation|SacdLpStereo|SacdLpStereoCdAudio|SacdLpStereoSurround|SacdLpStereoSurroundCdAudio|SacdLpSurroundCdAudio|SacdPlusDvdVideo|UserDefined|VhsNTSC|VhsPAL|VhsPlusCdLp|VhsSECAM' },
      CodingType: { 1: 'Lossless|Lossy' },
      CollectionType: { 1: 'AudioChapter|Episode|FilmBundle|MedleySegment|PotpourriSegment|Season|Series|VideoChapter' },
      CommercialModelType: { 1: 'AdvertisementSupportedModel|AsPerContract|DeviceFeeModel|FreeOfChargeModel|PayAsYouGoModel|PerformanceRoyaltiesModel|RightsClaimModel|SubscriptionModel|Unknown|UserDefined' },
      ContainerFormat: { 1: 'AIFF|AVI|MP4|Ogg|QuickTime|RMF|RealMedia|UserDefined|WAV' },
      CreationType: { 1: 'MusicalWork|Release|Resource' },
      CueOrigin: { 1: 'LibraryMusic|PreexistingMusic|SpeciallyCommissionedMusic|Unknown|UserDefined' },
      CueSheetType: { 1: 'AverageCueSheet|CompositeCueSheet|StandardCueSheet|SummarisedCueSheet|SurrogateCueSheet' },
      CueUseType: { 1: 'AudioLogo|Background|Bumper|EssentialPart|FilmTheme|IndistinguishableBackground|OnScreenMusic|RolledUpCue|Theme|UserDefined' },
      CurrencyCode: { 1: 'AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYR|BZD|CAD|CDF|CHF|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CYP|CZK|DJF|DKK|DOP|DZD|EEK|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LTL|LVL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRO|MRU|MTL|MUR|MVR|MWK|MXN|MXV|MYR|MZM|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|ROL|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SIT|SKK|SLL|SOS|SRD|SSP|STD|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYI|UYU|UZS|VEF|VES|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMK|ZMW|ZWL' },
      CurrentTerritoryCode: { 1: '100|104|108|112|116|12|120|124|132|140|144|148|152|156|158|170|174|178|180|188|191|192|196|20|200|203|204|208|2100|2101|2102|2103|2104|2105|2106|2107|2108|2109|2110|2111|2112|2113|2114|2115|2116|2117|2118|2119|212|2120|2121|2122|2123|2124|2125|2126|2127|2128|2129|2130|2131|2132|2133|2134|2136|214|218|222|226|230|231|232|233|24|242|246|250|258|262|266|268|270|276|278|28|280|288|296|300|308|31|32|320|324|328|332|336|340|344|348|352|356|36|360|364|368|372|376|380|384|388|392|398|4|40|400|404|408|410|414|417|418|422|426|428|430|434|438|44|440|442|446|450|454|458|462|466|470|478|48|480|484|492|496|498|499|50|504|508|51|512|516|52|520|524|528|540|548|554|558|56|562|566|578|583|584|585|586|591|598|600|604|608|616|620|624|626|630|634|64|642|643|646|659|662|670|674|678|68|682|686|688|690|694|70|702|703|704|705|706|710|716|72|720|724|728|729|732|736|740|748|752|756|76|760|762|764|768|776|780|784|788|792|795|798|8|800|804|807|810|818|826|834|84|840|854|858|860|862|882|886|887|890|891|894|90|96|AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ES-CE|ES-CN|ES-ML|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|Worldwide|XK|YE|YT|ZA|ZM|ZW' },
      DistributionChannelType: { 1: 'AsPerContract|Broadcast|Cable|IPTV|Internet|InternetAndMobile|MobileTelephone|Narrowcast|OnDemandStream|PeerToPeer|Physical|Satellite|Simulcast|Unknown|UserDefined|Webcast' },
      DrmEnforcementType: { 1: 'DrmEnforced|NotDrmEnforced' },
      DrmPlatformType: { 1: '3Day|Fairplay|OMA|Unknown|UserDefined|WindowsMediaDRM' },
      ExpressionType: { 1: 'Informative|Instructive' },
      ExternallyLinkedResourceType: { 1: 'AdditionalMetadata|Logo|PromotionalImage|PromotionalInformation|PromotionalItem|Unknown|UserDefined' },
      FingerprintAlgorithmType: { 1: 'UserDefined' },
      GoverningAgreementType: { 1: 'SessionMusicUnionAgreement|UserDefined' },
      HashSumAlgorithmType: { 1: 'CRC32|MD2|MD4|MD4(MLNET)|MD5|MDC2|RMD160|SHA|SHA-224|SHA-256|SHA-384|SHA-512|SHA1|SHA2|SHA3|UserDefined' },
      ImageCodecType: { 1: 'GIF|JPEG|JPEG2000|PNG|TIFF|Unknown|UserDefined' },
      ImageType: { 1: 'BackCoverImage|BookletBackImage|BookletFrontImage|DocumentImage|FrontCoverImage|Icon|Logo|Photograph|Portrait|Poster|TrayImage|Unknown|UserDefined|VideoScreenCapture|Wallpaper' },
      IsoLanguageCode: { 1: 'aa|aaa|aar|ab|abk|ace|ach|ada|ady|ae|af|afa|afh|afr|ain|ak|aka|akk|ale|alg|alt|am|amh|an|ang|anp|apa|ar|ara|arc|arg|arn|arp|art|arw|as|asm|ast|ath|aus|av|ava|ave|awa|ay|aym|az|aze|ba|bad|bai|bak|bal|bam|ban|bas|bat|be|bej|bel|bem|ben|ber|bg|bgc|bh|bho|bi|bih|bik|bin|bis|bla|bm|bn|bnt|bo|bod|bos|br|bra|bre|bs|btk|bua|bug|bul|byn|ca|cad|cai|car|cat|cau|ce|ceb|cel|ces|ch|cha|chb|che|chg|chk|chm|chn|cho|chp|chr|chu|chv|chy|cmc|cmn|cnr|co|cop|cor|cos|cpe|cpf|cpp|cr|cre|crh|crp|cs|csb|cu|cus|cv|cy|cym|da|dak|dan|dar|day|de|del|den|deu|dgr|din|div|doi|dra|dsb|dua|dum|dv|dyu|dz|dzo|ee|efi|egy|eka|el|ell|elx|en|eng|enm|eo|epo|es|est|et|eu|eus|ewe|ewo|fa|fan|fao|fas|fat|ff|fi|fij|fil|fin|fiu|fj|fo|fon|fr|fra|frm|fro|frr|frs|fry|ful|fur|fy|ga|gaa|gay|gba|gbm|gcf|gd|gem|gez|gil|gl|gla|gle|glg|glv|gmh|gn|goh|gon|gor|got|grb|grc|grn|gsw|gu|guj|gv|gwi|ha|hai|hat|hau|haw|he|heb|her|hi|hil|him|hin|hit|hmn|hmo|hne|ho|hr|hrv|hsb|ht|hu|hun|hup|hy|hye|hz|ia|iba|ibo|id|ido|ie|ig|ii|iii|ijo|ik|iku|ile|ilo|ina|inc|ind|ine|inh|io|ipk|ira|iro|is|isl|it|ita|iu|ja|jam|jav|jbo|jpn|jpr|jrb|jv|ka|kaa|kab|kac|kal|kam|kan|kar|kas|kat|kau|kaw|kaz|kbd|key|kg|kha|khi|khm|kho|khw|ki|kik|kin|kir|kj|kk|kl|km|kmb|kn|ko|kok|kom|kon|kor|kos|kpe|kr|krc|krl|kro|kru|ks|ku|kua|kum|kur|kut|kv|kw|ky|la|lad|lah|lam|lao|lat|lav|lb|lez|lg|li|lim|lin|lit|ln|lo|lol|loz|lt|ltz|lu|lua|lub|lug|lui|lun|luo|lus|lv|mad|mag|mah|mai|mak|mal|man|map|mar|mas|mcm|mdf|mdr|men|mg|mga|mh|mi|mic|min|mis|mk|mkd|mkh|ml|mlg|mlt|mn|mnc|mni|mno|mo|moh|mon|mos|mr|mri|ms|msa|mt|mul|mun|mus|mwl|mwr|my|mya|myn|myv|na|nah|nai|nap|nau|nav|nb|nbl|nd|nde|ndo|nds|ne|nep|new|ng|nia|nic|niu|nl|nld|nn|nno|no|nob|nog|non|nor|nqo|nr|nso|nub|nv|nwc|ny|nya|nym|nyn|nyo|nzi|oc|oci|oj|oji|om|or|ori|orm|os|osa|oss|ota|oto|pa|paa|pag|pal|pam|pan|pap|pau|peo|phi|phn|pi|pl|pli|pol|pon|por|pra|pro|ps|pt|pus|qqa|qqb|qqc|qqd|qqe|qqf|qqg|qqh|qqi|qqj|qu|que|raj|rap|rar|rm|rn|ro|roa|roh|rom|ron|ru|run|rup|rus|rw|sa|sad|sag|sah|sai|sal|sam|san|sas|sat|sc|sck|scl|scn|sco|sd|se|sel|sem|sg|sga|sgn|shn|si|sid|sin|sio|sit|sk|sl|sla|slk|slv|sm|sma|sme|smi|smj|smn|smo|sms|sn|sna|snd|snk|so|sog|som|son|sot|spa|spv|sq|sqi|sr|srd|srn|srp|srr|ss|ssa|ssw|st|su|suk|sun|sus|sux|sv|sw|swa|swe|syc|syr|ta|tah|tai|tam|tat|tcy|te|tel|tem|ter|tet|tg|tgk|tgl|th|tha|ti|tig|tir|tiv|tk|tkl|tl|tlh|tli|tmh|tn|to|tog|ton|tpi|tr|ts|tsi|tsn|tso|tt|tuk|tum|tup|tur|tut|tvl|tw|twi|ty|tyv|udm|ug|uga|uig|uk|ukr|umb|und|ur|urd|uz|uzb|vai|ve|ven|vi|vie|vo|vol|vot|wa|wak|wal|war|was|wen|wln|wo|wol|xal|xh|xho|yao|yap|yi|yid|yo|yor|ypk|za|zap|zbl|zen|zgh|zh|zha|zho|znd|zu|zul|zun|zxx|zza' },
      LabelNameType: { 1: 'DisplayLabelName|UserDefined' },
      LicenseStatus: { 1: 'Active|Pending|Revoked' },
      MembershipType: { 1: 'NationalMember|RegionalMember|WorldwideMember' },
      MessageControlType: { 1: 'LiveMessage|TestMessage' },
      MidiType: { 1: 'MonophonicMidi|PolyphonicMidi|Unknown|UserDefined' },
      MusicalWorkContributorRole: { 1: 'Adapter|Architect|Arranger|AssociatedPerformer|Author|AuthorInQuotations|AuthorOfAfterword|BookPublisher|Compiler|Composer|ComposerLyricist|Conceptor|Contributor|CopyrightClaimant|CopyrightHolder|Creator|DialogueAuthor|Dissertant|Engraver|Etcher|Journalist|LandscapeArchitect|Librettist|Lithographer|Lyricist|MetalEngraver|MusicPublisher|NewspaperPublisher|NonLyricAuthor|OriginalPublisher|PeriodicalPublisher|PlateMaker|Playwright|Reporter|Reviewer|Rubricator|ScreenplayAuthor|Sculptor|SubArranger|SubLyricist|SubPublisher|SubstitutedPublisher|Translator|Unknown|UserDefined|WoodEngraver|Woodcutter|WriterOfAccompanyingMaterial' },
      MusicalWorkRightsClaimType: { 1: 'CopyrightControl|NonMemberClaim|PublicDomain|SocietyClaim|Unknown' },
      MusicalWorkType: { 1: 'AdaptedInOriginalLanguage|AdaptedInstrumentalWork|AdaptedWithNewLyrics|ArrangedWithNewMusic|CompositeMusicalWork|DramaticoMusicalWork|LyricRemoval|LyricReplacement|LyricTranslation|Mashup|Medley|MultimediaProductionWork|MusicArrangement|MusicArrangementOfText|MusicalWorkMovement|MusicalWorkWithSamples|OriginalLyricsArrangement|OriginalMusicAdaptation|OriginalMusicalWork|Potpourri|ProductionMusicLibraryWork|RadioProductionWork|TheaterProductionWork|TvProductionWork|Unknown|UnspecifiedArrangement|UnspecifiedMusicalWorkExcerpt|UserDefined|VideoProductionWork' },
      OperatingSystemType: { 1: 'MacOS|MsWindows|Symbian|Unknown' },
      PLineType: { 1: 'OriginalPLine|RemasteringPLine' },
      ParentalWarningType: { 1: 'Explicit|ExplicitContentEdited|NoAdviceAvailable|NotExplicit|Unknown|UserDefined' },
      PriceInformationType: { 1: 'PreOrderPrice|StandardRetailPrice|UserDefined' },
      PriceRangeType: {  },
      PriceType: {  },
      Purpose: { 1: 'BackgroundMusic|ChannelTrailerMusic|Extract|FilmTrailerMusic|ForegroundMusic|TrailerMusic|UserDefined' },
      RatingAgency: { 1: 'ACMA|AFR|AGCOM|ANATEL|BBFC|BFCO|BFSC|BFVC|BMUKK|CBFC|CBSC|CBSC-F|CCC|CCE|CHVRS|CICF|CNA|CNC|CPBC|CSA|CSCF|DJCTQ|ESRB|Eirin|FAB|FCB|FCO|FILM-CH|FILM-CZ|FILM-EE|FILM-EG|FILM-GR|FILM-PE|FILM-SK|FPB|FRB|FSK|Filmtilsynet|ICAA|IFCO|IFCOF|INCAA|KFCB|KMRB|KR|KRRIT|Kijkwijzer|LSF|MBACT|MBU|MCCAA|MDA|MDCB|MEKU|MFCB|MIC|MKRF|MOC|MOC-TW|MPAA|MPAAT|MTRCB|Medietilsynet|NBC|NCS|NFRC|NFVCB|NICAM|NKC|OFLC|OFLC-NZ|OFRB|PEGI|RCNOF|RDCQ|RIAA|RTC|RTE|SBB|SM-SA|SPIO-JK|SiBCI|Smais|TELA|TVPG|USFA|UserDefined|VET' },
      ReasonType: { 1: 'ChartReporting|RoyaltyReporting|UserDefined' },
      ReferenceCreation: { 1: 'ConsumerResource|ReferenceResource' },
      RelationalRelator: { 1: 'EqualTo|LessThan|LessThanOrEqualTo|MoreThan|MoreThanOrEqualTo|NotEqualTo' },
      ReleaseRelationshipType: { 1: 'HasArtistFromEnsemble|HasArtistFromSameEnsemble|HasContentFrom|HasEnsembleWithArtist|HasSameArtist|HasSameRecordingProject|HasSimilarContent|IsDifferentEncoding|IsDigitalEquivalentToPhysical|IsEquivalentToAudio|IsEquivalentToVideo|IsExtendedFromAlbum|IsFromAudio|IsFromVideo|IsParentRelease|IsPhysicalEquivalentToDigital|IsReleaseFromRelease|IsShortenedFromAlbum|Unknown|UserDefined' },
      ReleaseResourceType: { 1: 'PrimaryResource|SecondaryResource' },
      ReleaseType: { 1: 'AdvertisementVideo|Album|AlertToneRelease|Animation|AsPerContract|AudioBookRelease|AudioClipRelease|AudioDramaRelease|BackCoverImageRelease|BookletBackImageRelease|BookletFrontImageRelease|BookletRelease|Bundle|ClassicalAlbum|ClassicalDigitalBoxedSet|ClassicalMultimediaAlbum|ConcertVideo|CorporateFilm|DigitalBoxSetRelease|DjMix|DocumentImageRelease|Documentary|Drama|DramaticoMusicalVideoRelease|EBookRelease|EP|Episode|FeatureFilm|FilmBundle|FrontCoverImageRelease|IconRelease|InfomercialVideo|InteractiveBookletRelease|KaraokeRelease|LiveEventVideo|LogoRelease|LongFormMusicalWorkVideoRelease|LongFormNonMusicalWorkVideoRelease|LyricSheetRelease|MultimediaAlbum|MultimediaDigitalBoxedSet|MultimediaSingle|MusicalWorkBasedGameRelease|MusicalWorkClipRelease|MusicalWorkReadalongVideoRelease|MusicalWorkTrailerRelease|MusicalWorkVideoChapterRelease|News|NonMusicalWorkBasedGameRelease|NonMusicalWorkClipRelease|NonMusicalWorkReadalongVideoRelease|NonMusicalWorkTrailerRelease|NonMusicalWorkVideoChapterRelease|NonSerialAudioVisualRecording|PhotographRelease|PlayList|RingbackToneRelease|RingtoneRelease|ScreensaverRelease|Season|Series|SheetMusicRelease|ShortFilm|ShortFormMusicalWorkVideoRelease|ShortFormNonMusicalWorkVideoRelease|Single|SingleResourceRelease|SingleResourceReleaseWithCoverArt|StemBundle|TrackRelease|TrailerVideo|TrayImageRelease|Unknown|UserDefined|VideoAlbum|VideoChapterRelease|VideoClipRelease|VideoMastertoneRelease|VideoScreenCaptureRelease|VideoSingle|VideoTrackRelease|WallpaperRelease' },
      ResourceContributorRole: { 1: 'AAndRAdministrator|AAndRCoordinator|Accompanyist|Actor|AdditionalEngineer|AdditionalMixingEngineer|AdditionalPerformer|AdditionalProgrammingEngineer|AdditionalStudioProducer|AnchorPerson|AnimalTrainer|Animator|Annotator|Announcer|Architect|Armourer|ArtCopyist|ArtDirector|Artist|ArtistBackgroundVocalEngineer|ArtistVocalEngineer|ArtistVocalSecondEngineer|AssistantCameraOperator|AssistantChiefLightingTechnician|AssistantConductor|AssistantDirector|AssistantEditor|AssistantEngineer|AssistantProducer|AssistantVisualEditor|AssociateProducer|AssociatedPerformer|AuralTrainer|BackgroundVocalist|BalanceEngineer|Band|BandLeader|Binder|BindingDesigner|BookDesigner|BookProducer|BookPublisher|BookjackDesigner|BookplateDesigner|BroadcastAssistant|BroadcastJournalist|Calligrapher|CameraOperator|Carpenter|Cartographer|Cartoonist|CastingDirector|Causeur|Censor|ChiefLightingTechnician|Choir|ChoirMember|Choreographer|ChorusMaster|CircusArtist|ClapperLoader|ClubDJ|CoDirector|CoExecutiveProducer|CoMixer|CoMixingEngineer|CoProducer|ColorSeparator|Comedian|Commentator|CommissioningBroadcaster|CompilationProducer|ComputerGraphicCreator|ComputerProgrammer|ConcertMaster|Conductor|Consultant|ContinuityChecker|Contractor|Contributor|Correspondent|CostumeDesigner|CoverDesigner|DJ|Dancer|Delineator|Designer|DialogueCoach|DialogueDirector|DigitalAudioWorkstationEngineer|DigitalEditingEngineer|DigitalEditingSecondEngineer|DirectStreamDigitalEngineer|Director|DistributionCompany|Draughtsman|Dresser|Dubber|Editor|EditorInChief|EditorOfTheDay|Encoder|Engineer|Ensemble|ExecutiveProducer|Expert|Facsimilist|FeaturedArtist|FightDirector|FilmDirector|FilmDistributor|FilmEditor|FilmProducer|FilmSoundEngineer|FloorManager|FocusPuller|FoleyArtist|FoleyEditor|FoleyMixer|GraphicArtist|GraphicAssistant|GraphicDesigner|Greensman|Grip|GroupMember|GuestConductor|Hairdresser|Illustrator|ImmersiveMixingEngineer|InitialProducer|InterviewedGuest|Interviewer|Journalist|KeyCharacter|KeyGrip|KeyTalent|LeadPerformer|LeadVocalist|Leadman|LightingDirector|LightingTechnician|LocationManager|MainArtist|MakeUpArtist|Manufacturer|MasteringEngineer|MasteringSecondEngineer|MatteArtist|Member|Mixer|MixingEngineer|MixingSecondEngineer|MusicArranger|MusicCopyist|MusicDirector|MusicGroup|Musician|Narrator|NewsProducer|NewsReader|NewspaperPublisher|NotSpecified|Orchestra|OrchestraMember|OriginalArtist|OverdubEngineer|OverdubSecondEngineer|Painter|Performer|PeriodicalPublisher|Photographer|PhotographyDirector|PlaybackSinger|PostProducer|PreProduction|PreProductionEngineer|PreProductionSecondEngineer|Presenter|PrimaryMusician|Producer|ProductionAssistant|ProductionCompany|ProductionCoordinator|ProductionDepartment|ProductionManager|ProductionSecretary|ProgramProducer|Programmer|ProgrammingEngineer|ProjectEngineer|PropertyManager|PublishingDirector|Puppeteer|Pyrotechnician|RecordingEngineer|RecordingSecondEngineer|Redactor|ReissueProducer|RemixedArtist|Remixer|RemixingEngineer|RemixingSecondEngineer|Repetiteur|ResearchTeamHead|ResearchTeamMember|Researcher|Restager|Rigger|RightsControllerOnProduct|Runner|ScenicOperative|ScientificAdvisor|ScreenplayAuthor|ScriptSupervisor|SecondAssistantCameraOperator|SecondAssistantDirector|SecondConductor|SecondEngineer|SecondUnitDirector|SeriesProducer|SetDesigner|SetDresser|SignLanguageInterpreter|Soloist|SoundDesigner|SoundMixer|SoundRecordist|SoundSupervisor|Speaker|SpecialEffectsTechnician|Sponsor|StageAssistantEngineer|StageDirector|StageEngineer|StoryTeller|StringEngineer|StringProducer|StringsDirector|StudioConductor|StudioMusician|StudioPersonnel|StudioProducer|Stunts|SubtitlesEditor|SubtitlesTranslator|SupportingActor|SurroundMixingEngineer|SurroundMixingSecondEngineer|TapeOperator|TechnicalDirector|Tonmeister|TrackingEngineer|TrackingSecondEngineer|TransfersAndSafetiesEngineer|TransfersAndSafetiesSecondEngineer|TransportationManager|Treatment/ProgramProposal|TypeDesigner|Unknown|UserDefined|VideoDirector|VideoMusicalDirector|VideoProducer|Videographer|VisionMixer|VisualEditor|VisualEffectsTechnician|VocalArranger|VocalEditingEngineer|VocalEditingSecondEngineer|VocalEngineer|VocalProducer|VocalSecondEngineer|Vocalist|VoiceActor|Wardrobe' },
      ResourceOmissionReason: { 1: 'PassportServiceRelease|PreRelease|UserDefined|VirtualRelease' },
      ResourceType: { 1: 'Image|MIDI|SheetMusic|Software|SoundRecording|Text|UserDefinedResource|Video' },
      RightsClaimPolicyType: { 1: 'BlockAccess|Monetize|ReportUsage' },
      RightsControllerRole: { 1: 'AdministratingRecordCompany|LocalPayee|RightsAdministrator|RightsController|RoyaltyAdministrator|Unknown' },
      RightsControllerType: { 1: 'ExclusiveLicensee|OriginalOwner|SuccessorInTitle' },
      RightsCoverage: { 1: 'MakeAvailableRight|MechanicalRight|PerformingRight|PrintRight|ReproductionRight|SynchronizationRight|UserDefined' },
      Sex: { 1: 'Female|Male|Unknown' },
      SheetMusicCodecType: {  },
      SheetMusicType: {  },
      SoftwareType: { 1: 'InteractiveBooklet|MusicalWorkBasedGame|NonMusicalWorkBasedGame|Screensaver|Unknown|UserDefined' },
      SoundProcessorType: { 1: 'MidiProcessor|SMAF-MA2|SMAF-MA3|Unknown|UserDefined' },
      SoundRecordingType: { 1: 'AudioStem|MusicalWorkReadalongSoundRecording|MusicalWorkSoundRecording|NonMusicalWorkReadalongSoundRecording|NonMusicalWorkSoundRecording|SpokenWordSoundRecording|Unknown|UserDefined' },
      TerritoryCodeType: { 1: 'ISO|TIS' },
      TerritoryCodeTypeIncludingDeprecatedCodes: { 1: 'DeprecatedISO|ISO|TIS' },
      TextCodecType: { 1: 'ASCII|AsciiOrIso8859nText|EBU-TT|EPUB|EnhancedLRC|HTML|LRC|MicrosoftWord|OOXML|OpenDocumentText|PDF|PostScript|RTF|SRT|SimpleLRC|TTML|UTF8Text|Unknown|UserDefined|VTT|WindowsText|XHTML|XML' },
      TextType: { 1: 'Caption|EBook|LinerNotes|LyricText|NonInteractiveBooklet|TextDocument|Unknown|UserDefined' },
      ThemeType: { 1: 'ClosingTheme|MainTheme|OpeningTheme|SegmentTheme|TitleTheme|UserDefined' },
      TitleType: { 1: 'AbbreviatedDisplayTitle|AlternativeTitle|DisplayTitle|FirstLineOfText|FormalTitle|GroupingTitle|IncorrectTitle|MisspelledTitle|MusicalWorkTitle|OriginalTitle|SearchTitle|SortingTitle|TitleAsPart|TitleWithoutPunctuation|TranslatedTitle|Unknown|UserDefined' },
      UnitOfBitRate: { 1: 'Gbps|Mbps|bps|kbps' },
      UnitOfConditionValue: { 1: 'Millisecond|Minute|Percent|Pixel|Second' },
      UnitOfExtent: { 1: 'Inch|PercentOfScreen|Pixel|cm|mm' },
      UnitOfFrameRate: { 1: 'Hz(interlaced)|Hz(non-interlaced)' },
      UnitOfFrequency: { 1: 'GHz|Hz|MHz|kHz' },
      UpdateIndicator: { 1: 'OriginalMessage|UpdateMessage' },
      UseType: { 1: 'AsPerContract|Broadcast|Cable|ConditionalDownload|ContentInfluencedStream|Display|Download|Dub|DubForAdvertisement|DubForLivePerformance|DubForMovies|DubForMusicOnHold|DubForOnDemandStreaming|DubForPublicPerformance|DubForRadio|DubForTV|ExtractForInternet|KioskDownload|Narrowcast|NonInteractiveStream|OnDemandStream|Perform|PerformAsMusicOnHold|PerformInLivePerformance|PerformInPublic|PermanentDownload|PlayInPublic|Playback|Podcast|Print|PrivateCopy|PurchaseAsPhysicalProduct|Rent|Simulcast|Stream|TetheredDownload|TimeInfluencedStream|Unknown|Use|UseAsAlertTone|UseAsDevice|UseAsKaraoke|UseAsRingbackTone|UseAsRingbackTune|UseAsRingtone|UseAsRingtune|UseAsScreensaver|UseAsVoiceMail|UseAsWallpaper|UseForIdentification|UseInMobilePhoneMessaging|UseInPhoneListening|UserDefined|UserMakeAvailableLabelProvided|UserMakeAvailableUserProvided|Webcast' },
      UserInterfaceType: { 1: 'AsPerContract|ConnectedDevice|GameConsole|Jukebox|KaraokeMachine|Kiosk|LocalStorageJukebox|PersonalComputer|PhysicalMediaWriter|PortableDevice|RemoteStorageJukebox|SmartSpeakers|Unknown|UserDefined' },
      VideoCodecType: { 1: 'AVC|H.261|H.263|MPEG-1|MPEG-2|MPEG-4|QuickTime|RealVideo|Shockwave|Unknown|UserDefined|WMV' },
      VideoDefinitionType: { 1: 'HighDefinition|StandardDefinition|UserDefined' },
      VideoType: { 1: 'AdultContent|AdvertisementVideo|AdviceMagazine|Animation|BalletVideo|BehindTheScenes|BlackAndWhiteVideo|ChildrensFilm|ColorizedVideo|ColumnVideo|ConcertClip|ConcertVideo|CorporateFilm|Credits|Documentary|Drama|DramaticoMusicalVideo|EducationalVideo|Episode|FeatureFilm|Fiction|InfomercialVideo|InteractiveResource|Interview|Karaoke|LiveEventVideo|LongFormMusicalWorkVideo|LongFormNonMusicalWorkVideo|LyricVideo|Magazine|Menu|MultimediaVideo|MusicalWorkClip|MusicalWorkReadalongVideo|MusicalWorkTrailer|MusicalWorkVideoChapter|News|NonMusicalWorkClip|NonMusicalWorkReadalongVideo|NonMusicalWorkTrailer|NonMusicalWorkVideoChapter|NonSerialAudioVisualRecording|OperaVideo|Performance|ReadalongVideo|RealityTvShowVideo|Season|SerialAudioVisualRecording|Series|ShortFilm|ShortFormMusicalWorkVideo|ShortFormNonMusicalWorkVideo|SilentVideo|SketchVideo|SoapSitcom|SpecialEvent|Sport|TheatricalWorkVideo|TrailerVideo|TvFilm|TvProgram|TvShowVideo|Unknown|UserDefined|VideoChapter|VideoClip|VideoReport|VideoStem|WebResource' },
      VisualPerceptionType: { 1: 'Background|UserDefined|Visual' },
      VocalType: { 1: 'Instrumental|UserDefined|Vocal' },
    },
  },
};
