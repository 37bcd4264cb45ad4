import { consumerRentalPeriod, physicalReturns, rightsClaimPolicy } from '../ern4/deal-terms.ts';
import {
  allowedValue,
  measure,
  price,
  promotionalCode,
  proprietaryId,
  territoryCode,
  textInLanguage,
} from '../ern4/values.ts';
import {
  alike,
  altered,
  attribute,
  type CompositeRows,
  count,
  flag,
  type Growing,
  inside,
  many,
  one,
  own,
  type Shape,
  shaped,
  type Tell,
  text,
  texts,
  without,
} from '../row.ts';
import { eventDate } from './details.ts';
import { dsp } from './parties.ts';
import { partyId, withSplitIds } from './party-ids.ts';

const technicalInstantiation = alike('TechnicalInstantiation', [
  text('DrmEnforcementType', 'drmEnforcementType'),
  one('VideoDefinitionType', 'videoDefinitionType', allowedValue),
  text('CodingType', 'codingType'),
  one('BitRate', 'bitRate', measure),
]);

const usage = alike('Usage', [
  many('UseType', 'useTypes', allowedValue),
  many('UserInterfaceType', 'userInterfaceTypes', allowedValue),
  many('DistributionChannelType', 'distributionChannelTypes', allowedValue),
  many('CarrierType', 'carrierTypes', allowedValue),
  one('TechnicalInstantiation', 'technicalInstantiation', technicalInstantiation),
  count('NumberOfUsages', 'numberOfUsages'),
]);
const usageKeys = usage.rows.map(({ key }) => key);

export const period = alike('Period', [
  one('StartDate', 'startDate', eventDate),
  one('EndDate', 'endDate', eventDate),
  one('StartDateTime', 'startDateTime', eventDate),
  one('EndDateTime', 'endDateTime', eventDate),
]);

const priceInformation = alike('PriceInformation', [
  one('PriceRangeType', 'priceRangeType', promotionalCode),
  one('PriceType', 'priceCode', proprietaryId),
  one('WholesalePricePerUnit', 'wholesalePricePerUnit', price),
  one('BulkOrderWholesalePricePerUnit', 'bulkOrderWholesalePricePerUnit', price),
  one('SuggestedRetailPrice', 'suggestedRetailPrice', price),
  attribute('PriceType', 'priceType'),
]);

const dealTerms: CompositeRows = {
  ...alike('DealTerms', [
    flag('IsPreOrderDeal', 'isPreOrderDeal'),
    many('CommercialModelType', 'commercialModelTypes', allowedValue),
    many('Usage', 'usages', usage),
    flag('AllDealsCancelled', 'allDealsCancelled'),
    flag('TakeDown', 'takeDown'),
    many('TerritoryCode', 'territoryCodes', territoryCode),
    many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
    many('DistributionChannel', 'distributionChannels', dsp),
    many('ExcludedDistributionChannel', 'excludedDistributionChannels', dsp),
    many('PriceInformation', 'priceInformation', priceInformation),
    flag('IsPromotional', 'isPromotional'),
    one('PromotionalCode', 'promotionalCode', promotionalCode),
    many('ValidityPeriod', 'validityPeriods', period),
    text('ReleaseDisplayStartDate', 'releaseDisplayStartDate'),
    text('TrackListingPreviewStartDate', 'trackListingPreviewStartDate'),
    text('CoverArtPreviewStartDate', 'coverArtPreviewStartDate'),
    text('ClipPreviewStartDate', 'clipPreviewStartDate'),
    text('ReleaseDisplayStartDateTime', 'releaseDisplayStartDateTime'),
    text('TrackListingPreviewStartDateTime', 'trackListingPreviewStartDateTime'),
    text('CoverArtPreviewStartDateTime', 'coverArtPreviewStartDateTime'),
    text('ClipPreviewStartDateTime', 'clipPreviewStartDateTime'),
    one('ConsumerRentalPeriod', 'consumerRentalPeriod', consumerRentalPeriod),
    one('PreOrderReleaseDate', 'preOrderReleaseDate', eventDate),
    one('PreOrderPreviewDate', 'preOrderPreviewDate', eventDate),
    text('PreOrderPreviewDateTime', 'preOrderPreviewDateTime'),
    inside('PreOrderIncentiveResourceList', [
      texts('DealResourceReference', 'preOrderIncentiveResources'),
      one('Period', 'preOrderIncentivePeriod', period),
    ]),
    inside('InstantGratificationResourceList', [
      texts('DealResourceReference', 'instantGratificationResources'),
      one('Period', 'instantGratificationPeriod', period),
    ]),
    flag('IsExclusive', 'isExclusive'),
    one('PhysicalReturns', 'physicalReturns', physicalReturns),
    count('NumberOfProductsPerCarton', 'numberOfProductsPerCarton'),
    many('RightsClaimPolicy', 'rightsClaimPolicies', rightsClaimPolicy),
  ]),
  repeats: 'copied',
};

const webPage = shaped(
  'WebPage',
  [
    many('PartyId', 'partyIds', partyId),
    one('PageName', 'pageName', textInLanguage),
    text('URL', 'url'),
    text('UserName', 'userName'),
  ],
  withSplitIds,
  (shape) => shape,
);

const deal = alike('Deal', [
  texts('DealReference', 'dealReferences'),
  one('DealTerms', 'dealTerms', dealTerms),
  inside('DealTechnicalResourceDetailsReferenceList', [
    texts('DealTechnicalResourceDetailsReference', 'dealTechnicalResourceDetailsReferences'),
  ]),
  many('DistributionChannelPage', 'distributionChannelPages', webPage),
]);

/** 3.8.2 says uses in groups; a group with terms of its own becomes a deal of its own in the model. */
export const releaseDeal = shaped(
  'ReleaseDeal',
  [
    texts('DealReleaseReference', 'dealReleaseReferences'),
    many('Deal', 'deals', deal),
    text('EffectiveDate', 'effectiveDate'),
  ],
  (model, tell) =>
    tell.standsFor(altered(model, { deals: model.deals?.map((one: Shape) => usagesDown(one, tell)) }), model),
  (shape) => {
    shape.deals = (shape.deals ?? []).flatMap(usagesUp);
    return shape;
  },
);

function usagesDown(model: Shape, tell: Tell): Shape {
  if (!model.dealTerms) return model;
  const terms = model.dealTerms as Shape;
  const group: Growing = {};
  const dealTerms: Growing = {};
  let says = false;
  for (const key in terms) {
    if (terms[key] === undefined) continue;
    const isUsage = usageKeys.includes(key);
    (isUsage ? group : dealTerms)[key] = terms[key];
    says ||= isUsage;
  }
  if (says && (terms.takeDown || terms.allDealsCancelled)) {
    for (const key in group) tell.lose(terms, key, 'excluded by the takedown');
  } else if (says) dealTerms.usages = [tell.standsFor(group, terms)];
  return tell.standsFor(altered(model, { dealTerms: tell.standsFor(dealTerms, terms) }), model);
}

function usagesUp(shape: Growing): Shape[] {
  const usages = shape.dealTerms?.usages as readonly Shape[] | undefined;
  if (!usages) return [shape];
  const terms = without(shape.dealTerms, 'usages');
  if (usages.every(isPlain)) {
    terms.useTypes = usages.flatMap((one) => one.useTypes ?? []);
    shape.dealTerms = terms;
    return [shape];
  }
  return usages.map((group) => own({ ...shape, dealTerms: { ...terms, ...group } }));
}

function isPlain(usage: Shape): boolean {
  for (const key in usage) if (key !== 'useTypes') return false;
  return true;
}
