import * as model from '../../model/resource-groups.ts';
import { attribute, type CompositeRows, composite, count, flag, many, one, text } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { displayArtist } from './contributors.ts';
import { releaseId } from './ids.ts';
import { displayTitle } from './titles.ts';
import { allowedValue, displayText, linkedReleaseResourceReference } from './values.ts';

export const resourceGroupContentItem = composite('ResourceGroupContentItem', model.resourceGroupContentItem, [
  count('SequenceNumber', 'sequenceNumber'),
  flag('NoDisplaySequence', 'noDisplaySequence'),
  text('DisplaySequence', 'displaySequence'),
  text('ReleaseResourceReference', 'releaseResourceReference'),
  text('ReleaseResourceType', 'releaseResourceType'),
  many('LinkedReleaseResourceReference', 'linkedReleaseResourceReferences', linkedReleaseResourceReference),
  flag('IsHiddenResource', 'isHiddenResource'),
  count('SequenceSubNumber', 'sequenceSubNumber'),
  text('Duration', 'duration'),
  flag('IsBonusResource', 'isBonusResource'),
  flag('IsInstantGratificationResource', 'isInstantGratificationResource'),
  flag('IsPreOrderIncentiveResource', 'isPreOrderIncentiveResource'),
]);

const resourceSubGroupRows = [
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  count('SequenceNumber', 'sequenceNumber'),
  flag('NoDisplaySequence', 'noDisplaySequence'),
  text('DisplaySequence', 'displaySequence'),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('CarrierType', 'carrierTypes', allowedValue),
  text('Duration', 'duration'),
  text('ResourceGroupReleaseReference', 'resourceGroupReleaseReference'),
  one('ReleaseId', 'releaseId', releaseId),
  many('ResourceGroup', 'resourceGroups', () => resourceSubGroup),
  many('ResourceGroupContentItem', 'resourceGroupContentItems', resourceGroupContentItem),
  many('LinkedReleaseResourceReference', 'linkedReleaseResourceReferences', linkedReleaseResourceReference),
  attribute('ResourceGroupType', 'resourceGroupType'),
];

export const resourceSubGroup: CompositeRows = composite(
  'ResourceSubGroup',
  model.resourceSubGroup,
  resourceSubGroupRows,
  [additionalTitles({ name: 'ResourceSubGroup', rows: resourceSubGroupRows })],
);

const resourceGroupRows = [
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  count('SequenceNumber', 'sequenceNumber'),
  flag('NoDisplaySequence', 'noDisplaySequence'),
  text('DisplaySequence', 'displaySequence'),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('CarrierType', 'carrierTypes', allowedValue),
  text('Duration', 'duration'),
  text('ResourceGroupReleaseReference', 'resourceGroupReleaseReference'),
  one('ReleaseId', 'releaseId', releaseId),
  many('ResourceGroup', 'resourceGroups', resourceSubGroup),
  many('ResourceGroupContentItem', 'resourceGroupContentItems', resourceGroupContentItem),
  many('LinkedReleaseResourceReference', 'linkedReleaseResourceReferences', linkedReleaseResourceReference),
];

export const resourceGroup = composite('ResourceGroup', model.resourceGroup, resourceGroupRows, [
  additionalTitles({ name: 'ResourceGroup', rows: resourceGroupRows }),
]);
