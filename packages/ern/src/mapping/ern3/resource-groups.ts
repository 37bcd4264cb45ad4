import { allowedValue } from '../ern4/values.ts';
import {
  altered,
  attribute,
  type CompositeRows,
  copied,
  count,
  flag,
  many,
  one,
  shaped,
  text,
  valueRows,
  without,
} from '../row.ts';
import { displayArtist } from './parties.ts';
import { releaseId } from './release-id.ts';
import { allTitlesDown, allTitlesUp, title } from './titles.ts';

const reference = valueRows('string', undefined as never, [attribute('ReleaseResourceType', 'releaseResourceType')]);
const linked = valueRows('string', undefined as never, [
  attribute('LinkDescription', 'linkDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

const contentItem = shaped(
  'ExtendedResourceGroupContentItem',
  [
    count('SequenceNumber', 'sequenceNumber'),
    one('ReleaseResourceReference', 'releaseResourceReference', reference),
    many('LinkedReleaseResourceReference', 'linkedReleaseResourceReferences', linked),
    many('ResourceType', 'resourceTypes', allowedValue),
    flag('IsHiddenResource', 'isHiddenResource'),
    count('SequenceSubNumber', 'sequenceSubNumber'),
    text('Duration', 'duration'),
    flag('IsBonusResource', 'isBonusResource'),
    flag('IsInstantGratificationResource', 'isInstantGratificationResource'),
    flag('IsPreOrderIncentiveResource', 'isPreOrderIncentiveResource'),
  ],
  (item, tell) => {
    const { releaseResourceType = 'PrimaryResource' } = item;
    const releaseResourceReference = { value: item.releaseResourceReference, releaseResourceType };
    return tell.standsFor(altered(item, { releaseResourceType: undefined, releaseResourceReference }), item);
  },
  (shape, note) => {
    // The resource that is referred to says its type itself.
    for (const type of shape.resourceTypes ?? []) if (!resourceKinds.has(type)) note('ResourceType', type);
    const item = shape.resourceTypes ? without(shape, 'resourceTypes') : shape;
    const { releaseResourceReference } = item;
    if (typeof releaseResourceReference === 'object') {
      const { value, releaseResourceType } = releaseResourceReference;
      item.releaseResourceReference = value;
      if (releaseResourceType === 'SecondaryResource') item.releaseResourceType = releaseResourceType;
    }
    return item;
  },
);

const resourceKinds = new Set(['SoundRecording', 'Video', 'Image', 'Text', 'SheetMusic', 'Software', 'MIDI']);

export const resourceGroup: CompositeRows = shaped(
  'ResourceGroup',
  [
    many('Title', 'titles', title),
    count('SequenceNumber', 'sequenceNumber'),
    many('DisplayArtist', 'displayArtists', displayArtist),
    many('CarrierType', 'carrierTypes', allowedValue),
    many('ResourceGroup', 'resourceGroups', () => resourceGroup),
    many('ResourceGroupContentItem', 'resourceGroupContentItems', contentItem),
    text('ResourceGroupReleaseReference', 'resourceGroupReleaseReference'),
    one('ReleaseId', 'releaseId', releaseId),
  ],
  (group, tell) => {
    const own = copied(group, tell);
    allTitlesDown(own, tell);
    return own;
  },
  (shape) => {
    if (!shape.titles) return shape;
    allTitlesUp(shape);
    return without(shape, 'titles');
  },
);
