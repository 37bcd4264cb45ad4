// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of every version. Do not edit.
import { attributeTag, tag } from '../tag.ts';

export const types: readonly string[] = [
  'xs:string',
  'avs:UpdateIndicator',
  'xs:boolean',
  'xs:dateTime',
  'avs:MessageControlType',
  'xs:ID~W[\\d\\-_a-zA-Z]+',
  'xs:ID~Q[\\d\\-_a-zA-Z]+',
  'xs:ID~A[\\d\\-_a-zA-Z]+',
  'avs:IsoLanguageCode',
  'xs:duration',
  'xs:ID~X[\\d\\-_a-zA-Z]+',
  'xs:integer',
  'xs:IDREF~A[\\d\\-_a-zA-Z]+',
  'xs:ID~R[\\d\\-_a-zA-Z]+',
  'xs:IDREF~R[\\d\\-_a-zA-Z]+',
  'ern:ddex_IsoDate',
  'avs:MusicalWorkType',
  'avs:CueSheetType',
  'avs:CreationType',
  'avs:SoundRecordingType',
  'xs:IDREF~X[\\d\\-_a-zA-Z]+',
  'avs:ReleaseResourceType',
  'xs:IDREF~W[\\d\\-_a-zA-Z]+',
  'xs:anySimpleType',
  'avs:MidiType',
  'xs:decimal',
  'avs:VideoType',
  'xs:IDREF~Q[\\d\\-_a-zA-Z]+',
  'avs:TitleType',
  'avs:ImageType',
  'avs:TextType',
  'avs:SheetMusicType',
  'avs:SoftwareType',
  'avs:CollectionType',
  'ern:ddex_LocalResourceAnchorReference',
  'avs:ResourceOmissionReason',
  'avs:ReleaseType',
  'avs:PLineType',
  'xs:gYear',
  'xs:IDREF~T[\\d\\-_a-zA-Z]+',
  'avs:MusicalWorkContributorRole',
  'avs:CueUseType',
  'avs:ThemeType',
  'avs:VocalType',
  'avs:VisualPerceptionType',
  'avs:CueOrigin',
  'avs:CurrentTerritoryCode',
  'avs:TerritoryCodeType',
  'avs:LabelNameType',
  'avs:RightsControllerRole',
  'avs:ParentalWarningType',
  'xs:ID~T[\\d\\-_a-zA-Z]+',
  'avs:Purpose',
  'avs:VideoDefinitionType',
  'avs:ResourceContributorRole',
  'avs:ExternallyLinkedResourceType',
  'avs:AdministratingRecordCompanyRole',
  'avs:ArtistRole',
  'avs:RatingAgency',
  'avs:ContainerFormat',
  'avs:AudioCodecType',
  'avs:UnitOfBitRate',
  'avs:UnitOfFrequency',
  'avs:ExpressionType',
  'avs:BinaryDataType',
  'avs:SoundProcessorType',
  'avs:VideoCodecType',
  'avs:UnitOfFrameRate',
  'avs:UnitOfExtent',
  'avs:ImageCodecType',
  'avs:TextCodecType',
  'avs:SheetMusicCodecType',
  'avs:OperatingSystemType',
  'avs:ReleaseRelationshipType',
  'avs:CarrierType',
  'avs:CommercialModelType',
  'avs:PriceInformationType',
  'avs:RightsClaimPolicyType',
  'avs:FingerprintAlgorithmType',
  'avs:ResourceType',
  'avs:UseType',
  'avs:UserInterfaceType',
  'avs:DistributionChannelType',
  'avs:DrmEnforcementType',
  'avs:CodingType',
  'avs:PriceRangeType',
  'avs:PriceType',
  'avs:CurrencyCode',
  'avs:UnitOfConditionValue',
  'avs:ReferenceCreation',
  'avs:RelationalRelator',
  'avs:HashSumAlgorithmType',
  'avs:ReleaseProfileVersionId',
  'avs:ReleaseProfileVariantVersionId',
  'xs:ID~P[\\d\\-_a-zA-Z]+',
  'avs:CompositeMusicalWorkType',
  'avs:RecordingMode',
  'xs:string~PADPIDA[a-zA-Z0-9]+',
  'xs:IDREF~P[\\d\\-_a-zA-Z]+',
  'avs:AffiliationType',
  'avs:AdditionalTitleType',
  'avs:VersionType',
  'avs:RightsControllerType',
  'avs:AllTerritoryCode',
  'avs:ResourceRelationshipType',
  'avs:RatingReason',
  'avs:ReleaseType_ERN4',
  'ern:ddex_LocalPartyAnchorReference',
  'avs:LabelType',
  'avs:LinkDescription',
  'avs:RightsCoverage',
  'avs:PartyRelationshipType',
  'ern:ddex_SubTitle',
  'avs:SubTitleType',
  'avs:DisplayArtistRole',
  'avs:ContributorRole',
  'avs:InstrumentType',
  'avs:TerritoryCodeTypeIncludingDeprecatedCodes',
  'xs:string~[0-9]+,[0-9]+',
  'avs:AspectRatioType',
  'avs:ResourceGroupType',
  'xs:string~[0-9]{11}',
  'xs:string~[a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}',
  'xs:IDREF~V[\\d\\-_a-zA-Z]+',
  'xs:ID~V[\\d\\-_a-zA-Z]+',
  'avs:SessionType',
  'avs:UseType_ERN',
  'avs:ClassifiedGenre',
  'avs:SubGenre',
  'avs:CommercialModelType_ERN',
  'avs:UserInterfaceType_ERN',
  'avs:MeasurementType',
  'avs:EditionType',
  'avs:RecordingFormat',
  'ern:ddex_LanguageAndScriptCodeWithRestriction',
  'avs:VideoType_ERN43',
  'xs:string~AudioFile',
  'avs:DeliveryFileType',
  'avs:ElectroOpticalTransferFunctionType',
  'avs:PrimaryColorType',
  'avs:HdrVideoStaticMetadataType',
  'avs:ClipType',
  'avs:HdrVideoDynamicMetadataType',
  'xs:ID~P[_0-9a-zA-Z-]+',
  'xs:ID~Q[_0-9a-zA-Z-]+',
  'xs:ID~A[_0-9a-zA-Z-]+',
  'avs:ContainsAI',
  'xs:IDREF~X[_0-9a-zA-Z-]+',
  'xs:IDREF~Q[_0-9a-zA-Z-]+',
  'xs:ID~X[_0-9a-zA-Z-]+',
  'xs:IDREF~A[_0-9a-zA-Z-]+',
  'xs:ID~R[_0-9a-zA-Z-]+',
  'xs:IDREF~V[_0-9a-zA-Z-]+',
  'xs:IDREF~R[_0-9a-zA-Z-]+',
  'xs:ID~V[_0-9a-zA-Z-]+',
  'xs:IDREF~P[_0-9a-zA-Z-]+',
  'avs:ParentalWarningStandard',
  'xs:ID~T[_0-9a-zA-Z-]+',
  'xs:IDREF~T[_0-9a-zA-Z-]+',
  'avs:SpecialContributorType',
  'avs:RightsClaimPolicyReason',
];

export const downs: readonly string[] = [
  'NewReleaseMessage/1',
  'MusicalWork/1',
  'SoundRecording/1',
  'Midi/1',
  'Video/1',
  'Image/1',
  'Text/1',
  'SheetMusic/1',
  'Software/1',
  'Collection/1',
  'Release/1',
  'ReleaseDeal/1',
  'PurgedRelease/1',
  'MessagingParty/1',
  'DetailedResourceContributor/1',
  'Cue/1',
  'VideoCueSheetReference/1',
  'Title/1',
  'CollectionId/1',
  'DetailedResourceContributor/2',
  'Character/1',
  'ReleaseId/1',
  'Title/2',
  'PartyId/1',
  'Artist/1',
  'DetailedResourceContributor/3',
  'LabelName/1',
  'TypedRightsController/1',
  'TechnicalSoundRecordingDetails/1',
  'TechnicalVideoDetails/1',
  'AdministratingRecordCompany/1',
  'RelatedRelease/1',
  'ResourceGroup/1',
  'WebPage/1',
  'File/1',
  'ExtendedResourceGroupContentItem/1',
  'DSP/1',
  'Chapter/1',
  'TrackRelease/1',
  'ChapterId/1',
  'ContributorRole/1',
  'Timing/1',
  'ResourceSubGroup/1',
  'SoundRecording/2',
  'Video/2',
  'ClipRelease/1',
];

export const $AbbreviatedName = tag('AbbreviatedName');
export const $AdditionalTitle = tag('AdditionalTitle');
export const $AdministratingRecordCompany = tag('AdministratingRecordCompany');
export const $Affiliation = tag('Affiliation');
export const $Agency = tag('Agency');
export const $AiContribution = tag('AiContribution');
export const $Algorithm = tag('Algorithm');
export const $AllDealsCancelled = tag('AllDealsCancelled');
export const $ArtistPartyReference = tag('ArtistPartyReference');
export const $ArtistProfilePage = tag('ArtistProfilePage');
export const $ArtistRole = tag('ArtistRole');
export const $ArtisticRole = tag('ArtisticRole');
export const $AspectRatio = tag('AspectRatio');
export const $AudioBitRate = tag('AudioBitRate');
export const $AudioBitsPerSample = tag('AudioBitsPerSample');
export const $AudioChannelConfiguration = tag('AudioChannelConfiguration');
export const $AudioChapterReference = tag('AudioChapterReference');
export const $AudioCodecType = tag('AudioCodecType');
export const $AudioSamplingRate = tag('AudioSamplingRate');
export const $AvRating = tag('AvRating');
export const $BitDepth = tag('BitDepth');
export const $BitRate = tag('BitRate');
export const $BitsPerSample = tag('BitsPerSample');
export const $BottomRightCorner = tag('BottomRightCorner');
export const $Brand = tag('Brand');
export const $BrandId = tag('BrandId');
export const $BrandName = tag('BrandName');
export const $BrandReference = tag('BrandReference');
export const $BulkOrderWholesalePricePerUnit = tag('BulkOrderWholesalePricePerUnit');
export const $CLine = tag('CLine');
export const $CLineCompany = tag('CLineCompany');
export const $CLineText = tag('CLineText');
export const $CarrierType = tag('CarrierType');
export const $CatalogNumber = tag('CatalogNumber');
export const $Channel = tag('Channel');
export const $Chapter = tag('Chapter');
export const $ChapterId = tag('ChapterId');
export const $ChapterList = tag('ChapterList');
export const $ChapterReference = tag('ChapterReference');
export const $Character = tag('Character');
export const $CharacterPartyReference = tag('CharacterPartyReference');
export const $CisacSocietyId = tag('CisacSocietyId');
export const $ClipDetails = tag('ClipDetails');
export const $ClipPreviewStartDate = tag('ClipPreviewStartDate');
export const $ClipPreviewStartDateTime = tag('ClipPreviewStartDateTime');
export const $ClipRelease = tag('ClipRelease');
export const $ClipType = tag('ClipType');
export const $CodingType = tag('CodingType');
export const $Collection = tag('Collection');
export const $CollectionId = tag('CollectionId');
export const $CollectionList = tag('CollectionList');
export const $CollectionReference = tag('CollectionReference');
export const $CollectionResourceReference = tag('CollectionResourceReference');
export const $CollectionResourceReferenceList = tag('CollectionResourceReferenceList');
export const $CollectionType = tag('CollectionType');
export const $ColorDepth = tag('ColorDepth');
export const $Comment = tag('Comment');
export const $CommercialModelType = tag('CommercialModelType');
export const $CompanyName = tag('CompanyName');
export const $ComposerCatalogNumber = tag('ComposerCatalogNumber');
export const $CompositeMusicalWorkType = tag('CompositeMusicalWorkType');
export const $Condition = tag('Condition');
export const $ConsumerRentalPeriod = tag('ConsumerRentalPeriod');
export const $ContainerFormat = tag('ContainerFormat');
export const $ContainsAI = tag('ContainsAI');
export const $ContainsHiddenContent = tag('ContainsHiddenContent');
export const $Contributor = tag('Contributor');
export const $ContributorPartyReference = tag('ContributorPartyReference');
export const $CoreArea = tag('CoreArea');
export const $CourtesyLine = tag('CourtesyLine');
export const $CoverArtPreviewStartDate = tag('CoverArtPreviewStartDate');
export const $CoverArtPreviewStartDateTime = tag('CoverArtPreviewStartDateTime');
export const $CreationDate = tag('CreationDate');
export const $Cue = tag('Cue');
export const $CueCreationReference = tag('CueCreationReference');
export const $CueOrigin = tag('CueOrigin');
export const $CueResourceReference = tag('CueResourceReference');
export const $CueSheet = tag('CueSheet');
export const $CueSheetId = tag('CueSheetId');
export const $CueSheetList = tag('CueSheetList');
export const $CueSheetReference = tag('CueSheetReference');
export const $CueSheetType = tag('CueSheetType');
export const $CueThemeType = tag('CueThemeType');
export const $CueUseType = tag('CueUseType');
export const $CueVisualPerceptionType = tag('CueVisualPerceptionType');
export const $CueVocalType = tag('CueVocalType');
export const $CueWorkReference = tag('CueWorkReference');
export const $DPID = tag('DPID');
export const $DataType = tag('DataType');
export const $DateTime = tag('DateTime');
export const $Deal = tag('Deal');
export const $DealList = tag('DealList');
export const $DealReference = tag('DealReference');
export const $DealReleaseReference = tag('DealReleaseReference');
export const $DealResourceReference = tag('DealResourceReference');
export const $DealTechnicalResourceDetailsReference = tag('DealTechnicalResourceDetailsReference');
export const $DealTechnicalResourceDetailsReferenceList = tag('DealTechnicalResourceDetailsReferenceList');
export const $DealTerms = tag('DealTerms');
export const $Deity = tag('Deity');
export const $DelegatedUsageRights = tag('DelegatedUsageRights');
export const $DeliveryFile = tag('DeliveryFile');
export const $Description = tag('Description');
export const $DisableCrossfade = tag('DisableCrossfade');
export const $DisableSearch = tag('DisableSearch');
export const $DisplayArtist = tag('DisplayArtist');
export const $DisplayArtistName = tag('DisplayArtistName');
export const $DisplayArtistRole = tag('DisplayArtistRole');
export const $DisplayCreditParty = tag('DisplayCreditParty');
export const $DisplayCreditText = tag('DisplayCreditText');
export const $DisplayCredits = tag('DisplayCredits');
export const $DisplayGenre = tag('DisplayGenre');
export const $DisplaySequence = tag('DisplaySequence');
export const $DisplayTitle = tag('DisplayTitle');
export const $DisplayTitleText = tag('DisplayTitleText');
export const $DistributionChannel = tag('DistributionChannel');
export const $DistributionChannelPage = tag('DistributionChannelPage');
export const $DistributionChannelType = tag('DistributionChannelType');
export const $DrmEnforcementType = tag('DrmEnforcementType');
export const $Duration = tag('Duration');
export const $DurationUsed = tag('DurationUsed');
export const $EIDR = tag('EIDR');
export const $EditionContributor = tag('EditionContributor');
export const $EffectiveDate = tag('EffectiveDate');
export const $ElectroOpticalTransferFunctionType = tag('ElectroOpticalTransferFunctionType');
export const $EncodingDescription = tag('EncodingDescription');
export const $EncodingId = tag('EncodingId');
export const $EndDate = tag('EndDate');
export const $EndDateTime = tag('EndDateTime');
export const $EndPoint = tag('EndPoint');
export const $EndTime = tag('EndTime');
export const $ExcludedDistributionChannel = tag('ExcludedDistributionChannel');
export const $ExcludedTerritoryCode = tag('ExcludedTerritoryCode');
export const $ExpressionType = tag('ExpressionType');
export const $ExternalLink = tag('ExternalLink');
export const $ExternalResourceLink = tag('ExternalResourceLink');
export const $ExternallyLinkedResourceType = tag('ExternallyLinkedResourceType');
export const $File = tag('File');
export const $FileAvailabilityDescription = tag('FileAvailabilityDescription');
export const $FileFormat = tag('FileFormat');
export const $FileName = tag('FileName');
export const $FilePath = tag('FilePath');
export const $FileSize = tag('FileSize');
export const $Fingerprint = tag('Fingerprint');
export const $FingerprintAlgorithmParameter = tag('FingerprintAlgorithmParameter');
export const $FingerprintAlgorithmType = tag('FingerprintAlgorithmType');
export const $FingerprintAlgorithmVersion = tag('FingerprintAlgorithmVersion');
export const $FingerprintDataType = tag('FingerprintDataType');
export const $FingerprintValue = tag('FingerprintValue');
export const $FirstPublicationDate = tag('FirstPublicationDate');
export const $FormalTitle = tag('FormalTitle');
export const $FrameRate = tag('FrameRate');
export const $FulfillmentDate = tag('FulfillmentDate');
export const $FullName = tag('FullName');
export const $FullNameAsciiTranscribed = tag('FullNameAsciiTranscribed');
export const $FullNameIndexed = tag('FullNameIndexed');
export const $FullTrackListingPreviewStartDateTime = tag('FullTrackListingPreviewStartDateTime');
export const $GRid = tag('GRid');
export const $Genre = tag('Genre');
export const $GenreCategory = tag('GenreCategory');
export const $GenreText = tag('GenreText');
export const $GlobalOriginalReleaseDate = tag('GlobalOriginalReleaseDate');
export const $GlobalReleaseDate = tag('GlobalReleaseDate');
export const $GroupingTitle = tag('GroupingTitle');
export const $HasForegroundVocalPerformance = tag('HasForegroundVocalPerformance');
export const $HasImmersiveAudioMetadata = tag('HasImmersiveAudioMetadata');
export const $HasMadeContractedContribution = tag('HasMadeContractedContribution');
export const $HasMadeFeaturedContribution = tag('HasMadeFeaturedContribution');
export const $HasMusicalContent = tag('HasMusicalContent');
export const $HasVocalPerformance = tag('HasVocalPerformance');
export const $HashSum = tag('HashSum');
export const $HashSumAlgorithmType = tag('HashSumAlgorithmType');
export const $HashSumDataType = tag('HashSumDataType');
export const $HashSumValue = tag('HashSumValue');
export const $HdrVideoDynamicMetadataType = tag('HdrVideoDynamicMetadataType');
export const $HdrVideoStaticMetadataType = tag('HdrVideoStaticMetadataType');
export const $HiResMusicDescription = tag('HiResMusicDescription');
export const $ICPN = tag('ICPN');
export const $IPN = tag('IPN');
export const $ISAN = tag('ISAN');
export const $ISBN = tag('ISBN');
export const $ISMN = tag('ISMN');
export const $ISNI = tag('ISNI');
export const $ISRC = tag('ISRC');
export const $ISSN = tag('ISSN');
export const $ISWC = tag('ISWC');
export const $Image = tag('Image');
export const $ImageCodecType = tag('ImageCodecType');
export const $ImageDetailsByTerritory = tag('ImageDetailsByTerritory');
export const $ImageHeight = tag('ImageHeight');
export const $ImageId = tag('ImageId');
export const $ImageResolution = tag('ImageResolution');
export const $ImageType = tag('ImageType');
export const $ImageWidth = tag('ImageWidth');
export const $IndirectMidiId = tag('IndirectMidiId');
export const $IndirectResourceContributor = tag('IndirectResourceContributor');
export const $IndirectResourceContributorRole = tag('IndirectResourceContributorRole');
export const $IndirectSheetMusicId = tag('IndirectSheetMusicId');
export const $IndirectSoftwareId = tag('IndirectSoftwareId');
export const $IndirectSoundRecordingId = tag('IndirectSoundRecordingId');
export const $IndirectTextId = tag('IndirectTextId');
export const $IndirectVideoId = tag('IndirectVideoId');
export const $InstantGratificationResourceList = tag('InstantGratificationResourceList');
export const $InstrumentType = tag('InstrumentType');
export const $IpiNameNumber = tag('IpiNameNumber');
export const $IsBackfill = tag('IsBackfill');
export const $IsBonusResource = tag('IsBonusResource');
export const $IsClip = tag('IsClip');
export const $IsCommunicatedOutOfBand = tag('IsCommunicatedOutOfBand');
export const $IsCompilation = tag('IsCompilation');
export const $IsComplete = tag('IsComplete');
export const $IsContractedArtist = tag('IsContractedArtist');
export const $IsCover = tag('IsCover');
export const $IsCredited = tag('IsCredited');
export const $IsDance = tag('IsDance');
export const $IsDisplayedInTitle = tag('IsDisplayedInTitle');
export const $IsExclusive = tag('IsExclusive');
export const $IsFeaturedArtist = tag('IsFeaturedArtist');
export const $IsFragment = tag('IsFragment');
export const $IsHiResMusic = tag('IsHiResMusic');
export const $IsHiddenResource = tag('IsHiddenResource');
export const $IsInstantGratificationResource = tag('IsInstantGratificationResource');
export const $IsInstrumental = tag('IsInstrumental');
export const $IsMedley = tag('IsMedley');
export const $IsMultiArtistCompilation = tag('IsMultiArtistCompilation');
export const $IsPotpourri = tag('IsPotpourri');
export const $IsPreOrderDeal = tag('IsPreOrderDeal');
export const $IsPreOrderIncentiveResource = tag('IsPreOrderIncentiveResource');
export const $IsPreview = tag('IsPreview');
export const $IsPromotional = tag('IsPromotional');
export const $IsProvidedInDelivery = tag('IsProvidedInDelivery');
export const $IsRemastered = tag('IsRemastered');
export const $IsSingleArtistCompilation = tag('IsSingleArtistCompilation');
export const $IsSoundtrack = tag('IsSoundtrack');
export const $KeyName = tag('KeyName');
export const $Keywords = tag('Keywords');
export const $LabelName = tag('LabelName');
export const $LanguageOfDubbing = tag('LanguageOfDubbing');
export const $LanguageOfLyrics = tag('LanguageOfLyrics');
export const $LanguageOfPerformance = tag('LanguageOfPerformance');
export const $LanguageOfText = tag('LanguageOfText');
export const $LatestDateForPhysicalReturns = tag('LatestDateForPhysicalReturns');
export const $LinkedReleaseResourceReference = tag('LinkedReleaseResourceReference');
export const $LocationAndDateOfSession = tag('LocationAndDateOfSession');
export const $LocationCode = tag('LocationCode');
export const $MIDI = tag('MIDI');
export const $MarketingComment = tag('MarketingComment');
export const $MasteredDate = tag('MasteredDate');
export const $MeasurementType = tag('MeasurementType');
export const $MessageAuditTrail = tag('MessageAuditTrail');
export const $MessageAuditTrailEvent = tag('MessageAuditTrailEvent');
export const $MessageControlType = tag('MessageControlType');
export const $MessageCreatedDateTime = tag('MessageCreatedDateTime');
export const $MessageFileName = tag('MessageFileName');
export const $MessageHeader = tag('MessageHeader');
export const $MessageId = tag('MessageId');
export const $MessageRecipient = tag('MessageRecipient');
export const $MessageSender = tag('MessageSender');
export const $MessageThreadId = tag('MessageThreadId');
export const $MessagingPartyDescriptor = tag('MessagingPartyDescriptor');
export const $MidiDetailsByTerritory = tag('MidiDetailsByTerritory');
export const $MidiId = tag('MidiId');
export const $MidiType = tag('MidiType');
export const $MusicalWork = tag('MusicalWork');
export const $MusicalWorkContributor = tag('MusicalWorkContributor');
export const $MusicalWorkContributorRole = tag('MusicalWorkContributorRole');
export const $MusicalWorkId = tag('MusicalWorkId');
export const $MusicalWorkReference = tag('MusicalWorkReference');
export const $MusicalWorkType = tag('MusicalWorkType');
export const $NameUsedInDisplayCredit = tag('NameUsedInDisplayCredit');
export const $NamesAfterKeyName = tag('NamesAfterKeyName');
export const $NamesBeforeKeyName = tag('NamesBeforeKeyName');
export const $NoDisplaySequence = tag('NoDisplaySequence');
export const $NumberOfAudioChannels = tag('NumberOfAudioChannels');
export const $NumberOfAudioObjects = tag('NumberOfAudioObjects');
export const $NumberOfChannels = tag('NumberOfChannels');
export const $NumberOfProductsPerCarton = tag('NumberOfProductsPerCarton');
export const $NumberOfUsages = tag('NumberOfUsages');
export const $NumberOfVoices = tag('NumberOfVoices');
export const $OperatingSystemType = tag('OperatingSystemType');
export const $OpusNumber = tag('OpusNumber');
export const $OriginalBitRate = tag('OriginalBitRate');
export const $OriginalReleaseDate = tag('OriginalReleaseDate');
export const $OriginalResourceReleaseDate = tag('OriginalResourceReleaseDate');
export const $OriginalSamplingRate = tag('OriginalSamplingRate');
export const $OverallBitRate = tag('OverallBitRate');
export const $PLine = tag('PLine');
export const $PLineCompany = tag('PLineCompany');
export const $PLineText = tag('PLineText');
export const $PageName = tag('PageName');
export const $Parameter = tag('Parameter');
export const $ParentalWarningType = tag('ParentalWarningType');
export const $Party = tag('Party');
export const $PartyAffiliateReference = tag('PartyAffiliateReference');
export const $PartyId = tag('PartyId');
export const $PartyList = tag('PartyList');
export const $PartyName = tag('PartyName');
export const $PartyReference = tag('PartyReference');
export const $PartyRelatedPartyReference = tag('PartyRelatedPartyReference');
export const $PartyRelationshipType = tag('PartyRelationshipType');
export const $PercentageOfRightsAssignment = tag('PercentageOfRightsAssignment');
export const $Performer = tag('Performer');
export const $Period = tag('Period');
export const $PeriodOfRightsDelegation = tag('PeriodOfRightsDelegation');
export const $PersonnelDescription = tag('PersonnelDescription');
export const $PhysicalReturns = tag('PhysicalReturns');
export const $PhysicalReturnsAllowed = tag('PhysicalReturnsAllowed');
export const $PreOrderIncentiveResourceList = tag('PreOrderIncentiveResourceList');
export const $PreOrderPreviewDate = tag('PreOrderPreviewDate');
export const $PreOrderPreviewDateTime = tag('PreOrderPreviewDateTime');
export const $PreOrderReleaseDate = tag('PreOrderReleaseDate');
export const $Prefix = tag('Prefix');
export const $PreviewDetails = tag('PreviewDetails');
export const $PriceCode = tag('PriceCode');
export const $PriceInformation = tag('PriceInformation');
export const $PriceRangeType = tag('PriceRangeType');
export const $PriceType = tag('PriceType');
export const $PrimaryColorType = tag('PrimaryColorType');
export const $PromotionalCode = tag('PromotionalCode');
export const $ProprietaryId = tag('ProprietaryId');
export const $PurgedRelease = tag('PurgedRelease');
export const $Purpose = tag('Purpose');
export const $Raga = tag('Raga');
export const $Rating = tag('Rating');
export const $RatingAgency = tag('RatingAgency');
export const $RatingText = tag('RatingText');
export const $Reason = tag('Reason');
export const $ReasonForCueSheetAbsence = tag('ReasonForCueSheetAbsence');
export const $RecordCompanyPartyReference = tag('RecordCompanyPartyReference');
export const $RecordingFormat = tag('RecordingFormat');
export const $RecordingMode = tag('RecordingMode');
export const $ReferenceCreation = tag('ReferenceCreation');
export const $ReferenceTitle = tag('ReferenceTitle');
export const $ReferencedCreationContributor = tag('ReferencedCreationContributor');
export const $ReferencedCreationId = tag('ReferencedCreationId');
export const $ReferencedCreationTitle = tag('ReferencedCreationTitle');
export const $ReferencedCreationType = tag('ReferencedCreationType');
export const $ReferencedIndirectCreationContributor = tag('ReferencedIndirectCreationContributor');
export const $RelatedParty = tag('RelatedParty');
export const $RelatedRelease = tag('RelatedRelease');
export const $RelatedResource = tag('RelatedResource');
export const $RelationalRelator = tag('RelationalRelator');
export const $Release = tag('Release');
export const $ReleaseAdmin = tag('ReleaseAdmin');
export const $ReleaseAdminId = tag('ReleaseAdminId');
export const $ReleaseDate = tag('ReleaseDate');
export const $ReleaseDeal = tag('ReleaseDeal');
export const $ReleaseDetailsByTerritory = tag('ReleaseDetailsByTerritory');
export const $ReleaseDisplayStartDate = tag('ReleaseDisplayStartDate');
export const $ReleaseDisplayStartDateTime = tag('ReleaseDisplayStartDateTime');
export const $ReleaseId = tag('ReleaseId');
export const $ReleaseLabelReference = tag('ReleaseLabelReference');
export const $ReleaseList = tag('ReleaseList');
export const $ReleaseReference = tag('ReleaseReference');
export const $ReleaseRelationshipType = tag('ReleaseRelationshipType');
export const $ReleaseResourceReference = tag('ReleaseResourceReference');
export const $ReleaseResourceReferenceList = tag('ReleaseResourceReferenceList');
export const $ReleaseResourceType = tag('ReleaseResourceType');
export const $ReleaseSummaryDetailsByTerritory = tag('ReleaseSummaryDetailsByTerritory');
export const $ReleaseType = tag('ReleaseType');
export const $ReleaseVisibility = tag('ReleaseVisibility');
export const $ReleaseVisibilityReference = tag('ReleaseVisibilityReference');
export const $RemasteredDate = tag('RemasteredDate');
export const $RepresentativeImageReference = tag('RepresentativeImageReference');
export const $ResourceContainedResourceReference = tag('ResourceContainedResourceReference');
export const $ResourceContainedResourceReferenceList = tag('ResourceContainedResourceReferenceList');
export const $ResourceContributor = tag('ResourceContributor');
export const $ResourceContributorRole = tag('ResourceContributorRole');
export const $ResourceGroup = tag('ResourceGroup');
export const $ResourceGroupContentItem = tag('ResourceGroupContentItem');
export const $ResourceGroupContentItemReleaseReference = tag('ResourceGroupContentItemReleaseReference');
export const $ResourceGroupReleaseReference = tag('ResourceGroupReleaseReference');
export const $ResourceGroupResourceReference = tag('ResourceGroupResourceReference');
export const $ResourceGroupResourceReferenceList = tag('ResourceGroupResourceReferenceList');
export const $ResourceId = tag('ResourceId');
export const $ResourceList = tag('ResourceList');
export const $ResourceMusicalWorkReference = tag('ResourceMusicalWorkReference');
export const $ResourceMusicalWorkReferenceList = tag('ResourceMusicalWorkReferenceList');
export const $ResourceOmissionReason = tag('ResourceOmissionReason');
export const $ResourceReference = tag('ResourceReference');
export const $ResourceRelatedResourceReference = tag('ResourceRelatedResourceReference');
export const $ResourceRelationshipType = tag('ResourceRelationshipType');
export const $ResourceReleaseDate = tag('ResourceReleaseDate');
export const $ResourceReleaseReference = tag('ResourceReleaseReference');
export const $ResourceRightsController = tag('ResourceRightsController');
export const $ResourceType = tag('ResourceType');
export const $RightSharePercentage = tag('RightSharePercentage');
export const $RightShareUnknown = tag('RightShareUnknown');
export const $RightsClaimPolicy = tag('RightsClaimPolicy');
export const $RightsClaimPolicyReason = tag('RightsClaimPolicyReason');
export const $RightsClaimPolicyType = tag('RightsClaimPolicyType');
export const $RightsControlType = tag('RightsControlType');
export const $RightsController = tag('RightsController');
export const $RightsControllerPartyReference = tag('RightsControllerPartyReference');
export const $RightsControllerRole = tag('RightsControllerRole');
export const $RightsControllerType = tag('RightsControllerType');
export const $RightsType = tag('RightsType');
export const $Role = tag('Role');
export const $SICI = tag('SICI');
export const $SamplingRate = tag('SamplingRate');
export const $Segment = tag('Segment');
export const $SentAsRequestedBy = tag('SentAsRequestedBy');
export const $SentOnBehalfOf = tag('SentOnBehalfOf');
export const $SequenceNumber = tag('SequenceNumber');
export const $SequenceSubNumber = tag('SequenceSubNumber');
export const $ServiceException = tag('ServiceException');
export const $SessionType = tag('SessionType');
export const $SheetMusic = tag('SheetMusic');
export const $SheetMusicCodecType = tag('SheetMusicCodecType');
export const $SheetMusicDetailsByTerritory = tag('SheetMusicDetailsByTerritory');
export const $SheetMusicId = tag('SheetMusicId');
export const $SheetMusicType = tag('SheetMusicType');
export const $Software = tag('Software');
export const $SoftwareDetailsByTerritory = tag('SoftwareDetailsByTerritory');
export const $SoftwareId = tag('SoftwareId');
export const $SoftwareType = tag('SoftwareType');
export const $SoundProcessorType = tag('SoundProcessorType');
export const $SoundRecording = tag('SoundRecording');
export const $SoundRecordingCollectionReference = tag('SoundRecordingCollectionReference');
export const $SoundRecordingCollectionReferenceList = tag('SoundRecordingCollectionReferenceList');
export const $SoundRecordingDetailsByTerritory = tag('SoundRecordingDetailsByTerritory');
export const $SoundRecordingEdition = tag('SoundRecordingEdition');
export const $SoundRecordingId = tag('SoundRecordingId');
export const $SoundRecordingType = tag('SoundRecordingType');
export const $SpecialContributor = tag('SpecialContributor');
export const $SpecialDisplayArtist = tag('SpecialDisplayArtist');
export const $StartDate = tag('StartDate');
export const $StartDateTime = tag('StartDateTime');
export const $StartPoint = tag('StartPoint');
export const $StartTime = tag('StartTime');
export const $SubGenre = tag('SubGenre');
export const $SubGenreCategory = tag('SubGenreCategory');
export const $SubTitle = tag('SubTitle');
export const $SubTitleLanguage = tag('SubTitleLanguage');
export const $SuggestedRetailPrice = tag('SuggestedRetailPrice');
export const $SupplementalDocument = tag('SupplementalDocument');
export const $SupplementalDocumentList = tag('SupplementalDocumentList');
export const $Synopsis = tag('Synopsis');
export const $SystemDescription = tag('SystemDescription');
export const $TakeDown = tag('TakeDown');
export const $Tala = tag('Tala');
export const $TargetURL = tag('TargetURL');
export const $TechnicalDetails = tag('TechnicalDetails');
export const $TechnicalImageDetails = tag('TechnicalImageDetails');
export const $TechnicalInstantiation = tag('TechnicalInstantiation');
export const $TechnicalMidiDetails = tag('TechnicalMidiDetails');
export const $TechnicalResourceDetailsReference = tag('TechnicalResourceDetailsReference');
export const $TechnicalSheetMusicDetails = tag('TechnicalSheetMusicDetails');
export const $TechnicalSoftwareDetails = tag('TechnicalSoftwareDetails');
export const $TechnicalSoundRecordingDetails = tag('TechnicalSoundRecordingDetails');
export const $TechnicalTextDetails = tag('TechnicalTextDetails');
export const $TechnicalVideoDetails = tag('TechnicalVideoDetails');
export const $Territory = tag('Territory');
export const $TerritoryCode = tag('TerritoryCode');
export const $TerritoryOfRightsDelegation = tag('TerritoryOfRightsDelegation');
export const $Text = tag('Text');
export const $TextCodecType = tag('TextCodecType');
export const $TextDetailsByTerritory = tag('TextDetailsByTerritory');
export const $TextId = tag('TextId');
export const $TextType = tag('TextType');
export const $Timing = tag('Timing');
export const $Title = tag('Title');
export const $TitleDisplayInformation = tag('TitleDisplayInformation');
export const $TitleText = tag('TitleText');
export const $TopLeftCorner = tag('TopLeftCorner');
export const $TrackListingPreviewStartDate = tag('TrackListingPreviewStartDate');
export const $TrackListingPreviewStartDateTime = tag('TrackListingPreviewStartDateTime');
export const $TrackRelease = tag('TrackRelease');
export const $TrackReleaseVisibility = tag('TrackReleaseVisibility');
export const $TradingName = tag('TradingName');
export const $Type = tag('Type');
export const $URI = tag('URI');
export const $URL = tag('URL');
export const $Unit = tag('Unit');
export const $UpdateIndicator = tag('UpdateIndicator');
export const $Usage = tag('Usage');
export const $UseType = tag('UseType');
export const $UserInterfaceType = tag('UserInterfaceType');
export const $UserName = tag('UserName');
export const $VISAN = tag('VISAN');
export const $ValidityPeriod = tag('ValidityPeriod');
export const $Value = tag('Value');
export const $Venue = tag('Venue');
export const $VenueAddress = tag('VenueAddress');
export const $VenueName = tag('VenueName');
export const $VenueRoom = tag('VenueRoom');
export const $Version = tag('Version');
export const $VersionType = tag('VersionType');
export const $Video = tag('Video');
export const $VideoBitRate = tag('VideoBitRate');
export const $VideoChapterReference = tag('VideoChapterReference');
export const $VideoCodecType = tag('VideoCodecType');
export const $VideoCollectionReferenceList = tag('VideoCollectionReferenceList');
export const $VideoCueSheetReference = tag('VideoCueSheetReference');
export const $VideoDefinitionType = tag('VideoDefinitionType');
export const $VideoDetailsByTerritory = tag('VideoDetailsByTerritory');
export const $VideoEdition = tag('VideoEdition');
export const $VideoId = tag('VideoId');
export const $VideoType = tag('VideoType');
export const $VisibilityReference = tag('VisibilityReference');
export const $WholesalePricePerUnit = tag('WholesalePricePerUnit');
export const $WorkId = tag('WorkId');
export const $WorkList = tag('WorkList');
export const $WorkRightsController = tag('WorkRightsController');
export const $Year = tag('Year');
export const $$AccessControlParty = attributeTag('AccessControlParty');
export const $$ApplicableTerritoryCode = attributeTag('ApplicableTerritoryCode');
export const $$AppliesToCroppedResource = attributeTag('AppliesToCroppedResource');
export const $$ApplyClassicalProfileVariant = attributeTag('ApplyClassicalProfileVariant');
export const $$AspectRatioType = attributeTag('AspectRatioType');
export const $$BusinessProfileVersionId = attributeTag('BusinessProfileVersionId');
export const $$CurrencyCode = attributeTag('CurrencyCode');
export const $$DoNotDisplayDates = attributeTag('DoNotDisplayDates');
export const $$Format = attributeTag('Format');
export const $$HasMaxValueOfOne = attributeTag('HasMaxValueOfOne');
export const $$IdentifierType = attributeTag('IdentifierType');
export const $$IsAfter = attributeTag('IsAfter');
export const $$IsApproximate = attributeTag('IsApproximate');
export const $$IsBefore = attributeTag('IsBefore');
export const $$IsDPID = attributeTag('IsDPID');
export const $$IsDefault = attributeTag('IsDefault');
export const $$IsDiscoverable = attributeTag('IsDiscoverable');
export const $$IsDisplayedInTitle = attributeTag('IsDisplayedInTitle');
export const $$IsEan = attributeTag('IsEan');
export const $$IsExtensible = attributeTag('IsExtensible');
export const $$IsISNI = attributeTag('IsISNI');
export const $$IsInOriginalLanguage = attributeTag('IsInOriginalLanguage');
export const $$IsLegalName = attributeTag('IsLegalName');
export const $$IsMainLanguage = attributeTag('IsMainLanguage');
export const $$IsMainRelease = attributeTag('IsMainRelease');
export const $$IsMultiFile = attributeTag('IsMultiFile');
export const $$IsNickname = attributeTag('IsNickname');
export const $$IsReplaced = attributeTag('IsReplaced');
export const $$IsShortSynopsis = attributeTag('IsShortSynopsis');
export const $$IsStageName = attributeTag('IsStageName');
export const $$IsSupplemental = attributeTag('IsSupplemental');
export const $$LabelNameType = attributeTag('LabelNameType');
export const $$LabelType = attributeTag('LabelType');
export const $$LanguageAndScriptCode = attributeTag('LanguageAndScriptCode');
export const $$LinkDescription = attributeTag('LinkDescription');
export const $$LocationDescription = attributeTag('LocationDescription');
export const $$MayBeShared = attributeTag('MayBeShared');
export const $$Namespace = attributeTag('Namespace');
export const $$PLineType = attributeTag('PLineType');
export const $$ParentalWarningStandard = attributeTag('ParentalWarningStandard');
export const $$PriceType = attributeTag('PriceType');
export const $$ReleaseProfileVariantVersionId = attributeTag('ReleaseProfileVariantVersionId');
export const $$ReleaseProfileVersionId = attributeTag('ReleaseProfileVersionId');
export const $$ReleaseResourceType = attributeTag('ReleaseResourceType');
export const $$ResourceGroupType = attributeTag('ResourceGroupType');
export const $$Role = attributeTag('Role');
export const $$SdrDerivationPermitted = attributeTag('SdrDerivationPermitted');
export const $$SequenceNumber = attributeTag('SequenceNumber');
export const $$StandardNamespace = attributeTag('StandardNamespace');
export const $$StandardUserDefinedValue = attributeTag('StandardUserDefinedValue');
export const $$SubTitleType = attributeTag('SubTitleType');
export const $$TerritoryCode = attributeTag('TerritoryCode');
export const $$TitleType = attributeTag('TitleType');
export const $$TypeNamespace = attributeTag('TypeNamespace');
export const $$TypeUserDefinedValue = attributeTag('TypeUserDefinedValue');
export const $$UnitOfMeasure = attributeTag('UnitOfMeasure');
export const $$UserDefinedValue = attributeTag('UserDefinedValue');
export const $$Version = attributeTag('Version');
