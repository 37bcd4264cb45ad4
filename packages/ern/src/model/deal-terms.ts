import * as z from 'zod';
import { detailedPartyId } from './ids.ts';
import { dsp, partyName } from './parties.ts';
import {
  allowedValue,
  discoverableUseType,
  flaggedEventDate,
  measure,
  oneOf,
  price,
  promotionalCode,
  proprietaryId,
  territoryCode,
  textInLanguage,
  valued,
} from './values.ts';

/** The terms of a deal: where, when, by which model and use, at what price. */
export const periodWithoutFlags = z.strictObject({
  startDate: flaggedEventDate.optional(),
  endDate: flaggedEventDate.optional(),
  startDateTime: flaggedEventDate.optional(),
  endDateTime: flaggedEventDate.optional(),
});
export type PeriodWithoutFlags = z.infer<typeof periodWithoutFlags>;

export const periodWithStartDate = z.strictObject({
  startDate: flaggedEventDate.optional(),
  endDate: flaggedEventDate.optional(),
  startDateTime: flaggedEventDate.optional(),
  endDateTime: flaggedEventDate.optional(),
});
export type PeriodWithStartDate = z.infer<typeof periodWithStartDate>;

/** How long a consumer may use what was rented. */
export const consumerRentalPeriod = valued(z.string(), { isExtensible: z.boolean().optional() });
export type ConsumerRentalPeriod = z.infer<typeof consumerRentalPeriod>;

export const dealTermsTechnicalInstantiation = z.strictObject({
  /** 3.8.2 only. */
  drmEnforcementType: oneOf('DrmEnforcementType').optional(),
  videoDefinitionType: allowedValue('VideoDefinitionType').optional(),
  codingType: oneOf('CodingType').optional(),
  bitRate: measure.optional(),
});
export type DealTermsTechnicalInstantiation = z.infer<typeof dealTermsTechnicalInstantiation>;

export const priceInformation = z.strictObject({
  /** 3.8.2 only. */
  priceRangeType: promotionalCode.optional(),
  priceCode: proprietaryId.optional(),
  wholesalePricePerUnit: price.optional(),
  bulkOrderWholesalePricePerUnit: price.optional(),
  suggestedRetailPrice: price.optional(),
  priceType: oneOf('PriceInformationType').optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
});
export type PriceInformation = z.infer<typeof priceInformation>;

export const physicalReturns = z.strictObject({
  physicalReturnsAllowed: z.boolean(),
  latestDateForPhysicalReturns: z.string().optional(),
});
export type PhysicalReturns = z.infer<typeof physicalReturns>;

export const channel = z.strictObject({
  proprietaryIds: z.array(proprietaryId).optional(),
  urls: z.array(z.string()).optional(),
});
export type Channel = z.infer<typeof channel>;

export const segment = z.strictObject({
  startTime: z.string(),
  duration: z.string().optional(),
  endTime: z.string().optional(),
});
export type Segment = z.infer<typeof segment>;

export const serviceException = z.strictObject({
  partyIds: z.array(detailedPartyId).optional(),
  partyNames: z.array(partyName).optional(),
  tradingName: textInLanguage.optional(),
  urls: z.array(z.string()).optional(),
  channels: z.array(channel).optional(),
});
export type ServiceException = z.infer<typeof serviceException>;

export const conditionForRightsClaimPolicy = z.strictObject({
  value: z.string(),
  unit: oneOf('UnitOfConditionValue'),
  referenceCreation: oneOf('ReferenceCreation').optional(),
  relationalRelator: oneOf('RelationalRelator'),
  measurementType: oneOf('MeasurementType').optional(),
  segments: z.array(segment).optional(),
  serviceExceptions: z.array(serviceException).optional(),
});
export type ConditionForRightsClaimPolicy = z.infer<typeof conditionForRightsClaimPolicy>;

export const rightsClaimPolicy = z.strictObject({
  conditions: z.array(conditionForRightsClaimPolicy).optional(),
  rightsClaimPolicyType: oneOf('RightsClaimPolicyType'),
  rightsClaimPolicyReason: allowedValue('RightsClaimPolicyReason').optional(),
});
export type RightsClaimPolicy = z.infer<typeof rightsClaimPolicy>;

/**
 * From when a release may be shown, said in the deal (3.8.2 to 4.1.1). Later versions say it by visibility, and `write`
 * moves it there; a message says it with dates or with date-times, not both.
 */
const previewDates = {
  releaseDisplayStartDate: z.string().optional(),
  trackListingPreviewStartDate: z.string().optional(),
  coverArtPreviewStartDate: z.string().optional(),
  clipPreviewStartDate: z.string().optional(),
  releaseDisplayStartDateTime: z.string().optional(),
  trackListingPreviewStartDateTime: z.string().optional(),
  coverArtPreviewStartDateTime: z.string().optional(),
  clipPreviewStartDateTime: z.string().optional(),
};

export const dealTerms = z.strictObject({
  ...previewDates,
  /** 3.8.2 only; `write` leaves such a deal out of later versions, where no deal means the same. */
  takeDown: z.boolean().optional(),
  /** As takeDown. */
  allDealsCancelled: z.boolean().optional(),
  /** 3.8.2 only, as are the next. */
  isExclusive: z.boolean().optional(),
  preOrderReleaseDate: flaggedEventDate.optional(),
  preOrderPreviewDate: flaggedEventDate.optional(),
  preOrderPreviewDateTime: z.string().optional(),
  /** `write` marks the items of the release with it in later versions. */
  preOrderIncentiveResources: z.array(z.string()).optional(),
  preOrderIncentivePeriod: periodWithoutFlags.optional(),
  instantGratificationPeriod: periodWithoutFlags.optional(),
  consumerRentalPeriod: consumerRentalPeriod.optional(),
  distributionChannelTypes: z.array(allowedValue('DistributionChannelType')).optional(),
  territoryCodes: z.array(territoryCode).optional(),
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  validityPeriods: z.array(periodWithStartDate).min(1),
  commercialModelTypes: z.array(allowedValue('CommercialModelType_ERN')).optional(),
  useTypes: z.array(discoverableUseType).optional(),
  userInterfaceTypes: z.array(allowedValue('UserInterfaceType_ERN')).optional(),
  carrierTypes: z.array(allowedValue('CarrierType')).optional(),
  technicalInstantiation: dealTermsTechnicalInstantiation.optional(),
  numberOfUsages: z.int().optional(),
  distributionChannels: z.array(dsp).optional(),
  excludedDistributionChannels: z.array(dsp).optional(),
  rightsClaimPolicies: z.array(rightsClaimPolicy).optional(),
  priceInformation: z.array(priceInformation).optional(),
  isPromotional: z.boolean().optional(),
  promotionalCode: promotionalCode.optional(),
  isPreOrderDeal: z.boolean().optional(),
  instantGratificationResources: z.array(z.string()).optional(),
  physicalReturns: physicalReturns.optional(),
  numberOfProductsPerCarton: z.int().optional(),
});
export type DealTerms = z.infer<typeof dealTerms>;
