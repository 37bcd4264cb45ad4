import * as model from '../../model/deals.ts';
import { composite, flag, inside, many, one, text, texts } from '../row.ts';
import { dealTerms } from './deal-terms.ts';
import { detailedPartyId } from './ids.ts';
import { textInLanguage } from './values.ts';

export const distributionChannelPage = composite('DistributionChannelPage', model.distributionChannelPage, [
  many('PartyId', 'partyIds', detailedPartyId),
  one('PageName', 'pageName', textInLanguage),
  text('URL', 'url'),
  text('UserName', 'userName'),
]);

export const deal = composite('Deal', model.deal, [
  texts('DealReference', 'dealReferences'),
  flag('IsCommunicatedOutOfBand', 'isCommunicatedOutOfBand'),
  one('DealTerms', 'dealTerms', dealTerms),
  inside('DealTechnicalResourceDetailsReferenceList', [
    texts('DealTechnicalResourceDetailsReference', 'dealTechnicalResourceDetailsReferences'),
  ]),
  many('DistributionChannelPage', 'distributionChannelPages', distributionChannelPage),
]);

export const releaseDeal = composite('ReleaseDeal', model.releaseDeal, [
  text('EffectiveDate', 'effectiveDate'),
  texts('DealReleaseReference', 'dealReleaseReferences'),
  many('Deal', 'deals', deal),
]);
