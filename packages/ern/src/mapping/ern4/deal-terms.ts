import * as model from '../../model/deal-terms.ts';
import { attribute, composite, count, flag, inside, many, one, text, texts, valueRows } from '../row.ts';
import { detailedPartyId } from './ids.ts';
import { dsp, partyName } from './parties.ts';
import {
  allowedValue,
  discoverableUseType,
  flaggedEventDate,
  measure,
  price,
  promotionalCode,
  proprietaryId,
  territoryCode,
  textInLanguage,
} from './values.ts';

export const periodWithoutFlags = composite('PeriodWithoutFlags', model.periodWithoutFlags, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
  one('StartDateTime', 'startDateTime', flaggedEventDate),
  one('EndDateTime', 'endDateTime', flaggedEventDate),
]);

export const periodWithStartDate = composite('PeriodWithStartDate', model.periodWithStartDate, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
  one('StartDateTime', 'startDateTime', flaggedEventDate),
  one('EndDateTime', 'endDateTime', flaggedEventDate),
]);

/** 3.8.2 only. */
export const consumerRentalPeriod = valueRows('string', model.consumerRentalPeriod, [
  attribute('IsExtensible', 'isExtensible', 'boolean'),
]);

export const dealTermsTechnicalInstantiation = composite(
  'DealTermsTechnicalInstantiation',
  model.dealTermsTechnicalInstantiation,
  [
    text('DrmEnforcementType', 'drmEnforcementType'),
    one('VideoDefinitionType', 'videoDefinitionType', allowedValue),
    text('CodingType', 'codingType'),
    one('BitRate', 'bitRate', measure),
  ],
);

export const priceInformation = composite('PriceInformation', model.priceInformation, [
  one('PriceRangeType', 'priceRangeType', promotionalCode),
  one('PriceCode', 'priceCode', proprietaryId),
  one('WholesalePricePerUnit', 'wholesalePricePerUnit', price),
  one('BulkOrderWholesalePricePerUnit', 'bulkOrderWholesalePricePerUnit', price),
  one('SuggestedRetailPrice', 'suggestedRetailPrice', price),
  attribute('PriceType', 'priceType'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);

export const physicalReturns = composite('PhysicalReturns', model.physicalReturns, [
  flag('PhysicalReturnsAllowed', 'physicalReturnsAllowed'),
  text('LatestDateForPhysicalReturns', 'latestDateForPhysicalReturns'),
]);

export const channel = composite('Channel', model.channel, [
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  texts('URL', 'urls'),
]);

export const segment = composite('Segment', model.segment, [
  text('StartTime', 'startTime'),
  text('Duration', 'duration'),
  text('EndTime', 'endTime'),
]);

export const serviceException = composite('ServiceException', model.serviceException, [
  many('PartyId', 'partyIds', detailedPartyId),
  many('PartyName', 'partyNames', partyName),
  one('TradingName', 'tradingName', textInLanguage),
  texts('URL', 'urls'),
  many('Channel', 'channels', channel),
]);

export const conditionForRightsClaimPolicy = composite(
  'ConditionForRightsClaimPolicy',
  model.conditionForRightsClaimPolicy,
  [
    text('Value', 'value'),
    text('Unit', 'unit'),
    text('ReferenceCreation', 'referenceCreation'),
    text('RelationalRelator', 'relationalRelator'),
    text('MeasurementType', 'measurementType'),
    many('Segment', 'segments', segment),
    many('ServiceException', 'serviceExceptions', serviceException),
  ],
);

export const rightsClaimPolicy = composite('RightsClaimPolicy', model.rightsClaimPolicy, [
  many('Condition', 'conditions', conditionForRightsClaimPolicy),
  text('RightsClaimPolicyType', 'rightsClaimPolicyType'),
  one('RightsClaimPolicyReason', 'rightsClaimPolicyReason', allowedValue),
]);

export const dealTerms = composite('DealTerms', model.dealTerms, [
  flag('TakeDown', 'takeDown'),
  flag('AllDealsCancelled', 'allDealsCancelled'),
  flag('IsExclusive', 'isExclusive'),
  one('PreOrderReleaseDate', 'preOrderReleaseDate', flaggedEventDate),
  one('PreOrderPreviewDate', 'preOrderPreviewDate', flaggedEventDate),
  text('PreOrderPreviewDateTime', 'preOrderPreviewDateTime'),
  inside('PreOrderIncentiveResourceList', [
    texts('DealResourceReference', 'preOrderIncentiveResources'),
    one('Period', 'preOrderIncentivePeriod', periodWithoutFlags),
  ]),
  one('ConsumerRentalPeriod', 'consumerRentalPeriod', consumerRentalPeriod),
  many('DistributionChannelType', 'distributionChannelTypes', allowedValue),
  text('ReleaseDisplayStartDate', 'releaseDisplayStartDate'),
  text('TrackListingPreviewStartDate', 'trackListingPreviewStartDate'),
  text('CoverArtPreviewStartDate', 'coverArtPreviewStartDate'),
  text('ClipPreviewStartDate', 'clipPreviewStartDate'),
  text('ReleaseDisplayStartDateTime', 'releaseDisplayStartDateTime'),
  text('TrackListingPreviewStartDateTime', 'trackListingPreviewStartDateTime'),
  text('CoverArtPreviewStartDateTime', 'coverArtPreviewStartDateTime'),
  text('ClipPreviewStartDateTime', 'clipPreviewStartDateTime'),

  many('TerritoryCode', 'territoryCodes', territoryCode),
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  many('ValidityPeriod', 'validityPeriods', periodWithStartDate),
  many('CommercialModelType', 'commercialModelTypes', allowedValue),
  many('UseType', 'useTypes', discoverableUseType),
  many('UserInterfaceType', 'userInterfaceTypes', allowedValue),
  many('CarrierType', 'carrierTypes', allowedValue),
  one('TechnicalInstantiation', 'technicalInstantiation', dealTermsTechnicalInstantiation),
  count('NumberOfUsages', 'numberOfUsages'),
  many('DistributionChannel', 'distributionChannels', dsp),
  many('ExcludedDistributionChannel', 'excludedDistributionChannels', dsp),
  many('RightsClaimPolicy', 'rightsClaimPolicies', rightsClaimPolicy),
  many('PriceInformation', 'priceInformation', priceInformation),
  flag('IsPromotional', 'isPromotional'),
  one('PromotionalCode', 'promotionalCode', promotionalCode),
  flag('IsPreOrderDeal', 'isPreOrderDeal'),
  inside('InstantGratificationResourceList', [
    texts('DealResourceReference', 'instantGratificationResources'),
    one('Period', 'instantGratificationPeriod', periodWithoutFlags),
  ]),
  one('PhysicalReturns', 'physicalReturns', physicalReturns),
  count('NumberOfProductsPerCarton', 'numberOfProductsPerCarton'),
]);
