import * as z from 'zod';
import { displayArtist } from './contributors.ts';
import { releaseId } from './ids.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import { allowedValue, displayText, linkedReleaseResourceReference, oneOf } from './values.ts';

/** How a release is arranged: components, sides, work parts, and the items in them. */
export const resourceGroupContentItem = z.strictObject({
  sequenceNumber: z.int().optional(),
  noDisplaySequence: z.boolean().optional(),
  displaySequence: z.string().optional(),
  releaseResourceReference: z.string(),
  /** 3.8.2 only, where a group may hold what later versions link to an item. */
  releaseResourceType: z.literal('SecondaryResource').optional(),
  linkedReleaseResourceReferences: z.array(linkedReleaseResourceReference).optional(),
  /** 3.8.2 only, as are the next two; the recording says `containsHiddenContent`. */
  isHiddenResource: z.boolean().optional(),
  sequenceSubNumber: z.int().optional(),
  duration: z.string().optional(),
  isBonusResource: z.boolean().optional(),
  isInstantGratificationResource: z.boolean().optional(),
  isPreOrderIncentiveResource: z.boolean().optional(),
});
export type ResourceGroupContentItem = z.infer<typeof resourceGroupContentItem>;

export const resourceSubGroup = z.strictObject({
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  sequenceNumber: z.int().optional(),
  noDisplaySequence: z.boolean().optional(),
  displaySequence: z.string().optional(),
  displayArtists: z.array(displayArtist).optional(),
  carrierTypes: z.array(allowedValue('CarrierType')).optional(),
  duration: z.string().optional(),
  resourceGroupReleaseReference: z.string().optional(),
  releaseId: releaseId.optional(),
  get resourceGroups() {
    return z.array(resourceSubGroup).optional();
  },
  resourceGroupContentItems: z.array(resourceGroupContentItem).optional(),
  linkedReleaseResourceReferences: z.array(linkedReleaseResourceReference).optional(),
  resourceGroupType: oneOf('ResourceGroupType').optional(),
});
export type ResourceSubGroup = z.infer<typeof resourceSubGroup>;

export const resourceGroup = z.strictObject({
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  sequenceNumber: z.int().optional(),
  noDisplaySequence: z.boolean().optional(),
  displaySequence: z.string().optional(),
  displayArtists: z.array(displayArtist).optional(),
  carrierTypes: z.array(allowedValue('CarrierType')).optional(),
  duration: z.string().optional(),
  resourceGroupReleaseReference: z.string().optional(),
  releaseId: releaseId.optional(),
  resourceGroups: z.array(resourceSubGroup).optional(),
  resourceGroupContentItems: z.array(resourceGroupContentItem).optional(),
  linkedReleaseResourceReferences: z.array(linkedReleaseResourceReference).optional(),
});
export type ResourceGroup = z.infer<typeof resourceGroup>;
