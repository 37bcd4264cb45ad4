import * as model from '../../model/related.ts';
import { composite, many, one, text, texts } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { timing } from './clips.ts';
import { periodWithoutFlags } from './deal-terms.ts';
import { releaseId, resourceId } from './ids.ts';
import { displayTitle } from './titles.ts';
import { allowedValue, displayText, eventDate, releaseLabelReference } from './values.ts';

export const externalResourceLink = composite('ExternalResourceLink', model.externalResourceLink, [
  texts('URL', 'urls'),
  one('ValidityPeriod', 'validityPeriod', periodWithoutFlags),
  text('ExternalLink', 'externalLink'),
  many('ExternallyLinkedResourceType', 'externallyLinkedResourceTypes', allowedValue),
  text('FileFormat', 'fileFormat'),
]);

const relatedReleaseRows = [
  one('ReleaseRelationshipType', 'releaseRelationshipType', allowedValue),
  one('ReleaseId', 'releaseId', releaseId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  many('DisplayArtistName', 'displayArtistNames', displayText),
  many('ReleaseLabelReference', 'releaseLabelReferences', releaseLabelReference),
  one('ReleaseDate', 'releaseDate', eventDate),
  one('OriginalReleaseDate', 'originalReleaseDate', eventDate),
];

export const relatedRelease = composite('RelatedRelease', model.relatedRelease, relatedReleaseRows, [
  additionalTitles({ name: 'RelatedRelease', rows: relatedReleaseRows }),
]);

export const relatedResource = composite('RelatedResource', model.relatedResource, [
  one('ReleaseId', 'releaseId', releaseId),
  text('ResourceRelationshipType', 'resourceRelationshipType'),
  text('ResourceRelatedResourceReference', 'resourceRelatedResourceReference'),
  one('ResourceId', 'resourceId', resourceId),
  many('Timing', 'timings', timing),
]);

export const resourceContainedResourceReference = composite(
  'ResourceContainedResourceReference',
  model.resourceContainedResourceReference,
  [
    text('ResourceContainedResourceReference', 'resourceContainedResourceReference'),
    text('DurationUsed', 'durationUsed'),
    text('StartPoint', 'startPoint'),
    one('Purpose', 'purpose', allowedValue),
  ],
);
