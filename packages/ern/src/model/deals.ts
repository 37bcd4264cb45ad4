import * as z from 'zod';
import { dealTerms } from './deal-terms.ts';
import { detailedPartyId } from './ids.ts';
import { textInLanguage } from './values.ts';

/** Which terms apply to which release. */
export const distributionChannelPage = z.strictObject({
  partyIds: z.array(detailedPartyId).optional(),
  pageName: textInLanguage.optional(),
  url: z.string().optional(),
  userName: z.string().optional(),
});
export type DistributionChannelPage = z.infer<typeof distributionChannelPage>;

export const deal = z.strictObject({
  dealReferences: z.array(z.string()).optional(),
  isCommunicatedOutOfBand: z.boolean().optional(),
  dealTerms: dealTerms.optional(),
  dealTechnicalResourceDetailsReferences: z.array(z.string()).optional(),
  distributionChannelPages: z.array(distributionChannelPage).optional(),
});
export type Deal = z.infer<typeof deal>;

export const releaseDeal = z.strictObject({
  /** 3.8.2 only. */
  effectiveDate: z.string().optional(),
  dealReleaseReferences: z.array(z.string()).min(1),
  deals: z.array(deal).min(1),
});
export type ReleaseDeal = z.infer<typeof releaseDeal>;
