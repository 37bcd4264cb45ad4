import * as z from 'zod';
import { timing } from './clips.ts';
import { periodWithoutFlags } from './deal-terms.ts';
import { releaseId, resourceId } from './ids.ts';
import { additionalTitle, displayTitle } from './titles.ts';
import { allowedValue, displayText, eventDate, oneOf, releaseLabelReference } from './values.ts';

/** Other releases and resources that a release or resource points to. */
export const externalResourceLink = z.strictObject({
  urls: z.array(z.string()).min(1),
  validityPeriod: periodWithoutFlags.optional(),
  externalLink: z.string().optional(),
  externallyLinkedResourceTypes: z.array(allowedValue('ExternallyLinkedResourceType')).optional(),
  fileFormat: z.string().optional(),
});
export type ExternalResourceLink = z.infer<typeof externalResourceLink>;

export const relatedRelease = z.strictObject({
  releaseRelationshipType: allowedValue('ReleaseRelationshipType'),
  releaseId: releaseId,
  displayTitleTexts: z.array(displayText).optional(),
  displayTitles: z.array(displayTitle).optional(),
  formalTitles: z.array(displayTitle).optional(),
  groupingTitles: z.array(displayTitle).optional(),
  additionalTitles: z.array(additionalTitle).optional(),
  displayArtistNames: z.array(displayText).optional(),
  releaseLabelReferences: z.array(releaseLabelReference).optional(),
  releaseDate: eventDate.optional(),
  originalReleaseDate: eventDate.optional(),
});
export type RelatedRelease = z.infer<typeof relatedRelease>;

export const relatedResource = z.strictObject({
  /** Up to 4.1.1, where a related resource was named by a release. */
  releaseId: releaseId.optional(),
  resourceRelationshipType: oneOf('ResourceRelationshipType'),
  resourceRelatedResourceReference: z.string().optional(),
  resourceId: resourceId.optional(),
  timings: z.array(timing).optional(),
});
export type RelatedResource = z.infer<typeof relatedResource>;

export const resourceContainedResourceReference = z.strictObject({
  resourceContainedResourceReference: z.string(),
  durationUsed: z.string().optional(),
  startPoint: z.string().optional(),
  purpose: allowedValue('Purpose').optional(),
});
export type ResourceContainedResourceReference = z.infer<typeof resourceContainedResourceReference>;
