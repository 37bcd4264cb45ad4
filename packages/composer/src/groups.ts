import type { ResourceGroup, ResourceGroupContentItem, ResourceSubGroup } from '@slipway/ern';
import type { ReleaseProfile } from '@slipway/releases';
import { type Item, isPart, isRecording, type Part, type Product } from '@slipway/releases';
import type { Catalog } from './arrange.ts';
import { displayArtists } from './recordings.ts';
import { releaseIdOf } from './release-ids.ts';
import { titles } from './words.ts';

type Resources = Catalog['resources'];

/** Profiles with one place only: what comes along is linked from there, not from the group (release profiles 5.4.1(3), 5.4.2(3)). */
const singles: readonly ReleaseProfile[] = ['SimpleAudioSingle', 'SimpleVideoSingle', 'Ringtone'];

/** The tree of a product as the groups of its release. */
export function resourceGroupOf(product: Product, resources: Resources, profile: ReleaseProfile): ResourceGroup {
  const { components, coverResourceId, links = [] } = product;
  const along = [...(coverResourceId === undefined ? [] : [{ resourceId: coverResourceId, as: 'CoverArt' }]), ...links];
  const isSingle = singles.includes(profile);
  const [only] = components;
  const group: ResourceGroup =
    components.length === 1 && only
      ? // One set alone is no grouping (5.3.1.2(5)2): the release itself is the group, by the set's title.
        { ...namedBy(only), ...contentsOf(only, resources, isSingle ? along : []) }
      : {
          resourceGroups: components.map((component, index) => subGroupOf(component, index + 1, resources)),
        };
  return { ...group, ...(isSingle ? {} : linked(along)) };
}

function subGroupOf(part: Part, sequenceNumber: number, resources: Resources): ResourceSubGroup {
  const { type = 'Component', icpn, grid, displayArtists: artists, coverResourceId } = part;
  return {
    ...namedBy(part),
    sequenceNumber,
    ...(artists ? { displayArtists: displayArtists(artists) } : {}),
    ...(icpn || grid ? { releaseId: releaseIdOf({ icpn, grid }) } : {}),
    ...contentsOf(part, resources, []),
    ...linked(coverResourceId === undefined ? [] : [{ resourceId: coverResourceId, as: 'CoverArt' }]),
    resourceGroupType: type,
  };
}

const namedBy = ({ title, subTitle, formalTitle }: Part) =>
  title === undefined ? {} : titles({ title, subTitle, formalTitle });

/** Parts and places are numbered in one sequence; bonus material and what is no recording have no number (5.3.1.2(5)4 to 7). */
function contentsOf(part: Part, resources: Resources, along: readonly Link[]) {
  const numbers = new Map<Item | Part, number>();
  for (const entry of part.items)
    if (isPart(entry) || isNumbered(entry, resources)) numbers.set(entry, numbers.size + 1);
  const groups = part.items.filter(isPart);
  const items = part.items.filter((entry): entry is Item => !isPart(entry));
  return {
    ...(groups.length > 0
      ? { resourceGroups: groups.map((group) => subGroupOf(group, numbers.get(group) ?? 0, resources)) }
      : {}),
    ...(items.length > 0
      ? {
          resourceGroupContentItems: items.map((item, index) =>
            contentItemOf(item, numbers.get(item), index === 0 ? along : []),
          ),
        }
      : {}),
  };
}

const isNumbered = ({ resourceId, isBonusResource }: Item, resources: Resources): boolean =>
  isBonusResource !== true && isRecording(resources.get(resourceId));

function contentItemOf(item: Item, sequence: number | undefined, along: readonly Link[]): ResourceGroupContentItem {
  return {
    ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
    releaseResourceReference: item.resourceId,
    ...linked([...(item.links ?? []), ...along]),
    ...(item.isBonusResource ? { isBonusResource: true } : {}),
    ...(item.isInstantGratification ? { isInstantGratificationResource: true } : {}),
    ...(item.isPreOrderIncentive ? { isPreOrderIncentiveResource: true } : {}),
  };
}

type Link = NonNullable<Item['links']>[number];
const linked = (links: readonly Link[]) =>
  links.length > 0
    ? {
        linkedReleaseResourceReferences: links.map(({ resourceId, as }) => ({
          value: resourceId,
          linkDescription: as,
        })),
      }
    : {};
