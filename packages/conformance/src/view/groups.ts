import type { ResourceGroup, ResourceGroupContentItem, ResourceSubGroup } from '@slipway/ern';
import { none, Placed } from './placed.ts';
import { at, type Spot } from './spot.ts';

/** A group of the main release. The top one has no type. */
export interface Group {
  readonly value: ResourceGroup | ResourceSubGroup;
  readonly spot: Spot;
  readonly type: string | undefined;
  readonly parent: Group | undefined;
  /** 0 at the top. */
  readonly depth: number;
  readonly groups: readonly ResourceSubGroup[];
  readonly items: readonly ResourceGroupContentItem[];
  /** References of the resources that the group itself links to. */
  readonly links: readonly Link[];
}

export class Item extends Placed<ResourceGroupContentItem> {
  readonly group: Group;

  constructor(value: ResourceGroupContentItem, group: Group) {
    super(value);
    this.group = group;
  }

  get links(): readonly Link[] {
    return linksOf(this.value);
  }
}

export interface Link {
  readonly reference: string;
  readonly description: string | undefined;
}

export function groupsOf(top: ResourceGroup | undefined): readonly Group[] {
  const found: Group[] = [];
  const add = (value: ResourceGroup | ResourceSubGroup, parent: Group | undefined) => {
    const group: Group = {
      value,
      spot: at(value),
      type: 'resourceGroupType' in value ? value.resourceGroupType : undefined,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      groups: value.resourceGroups ?? [],
      items: value.resourceGroupContentItems ?? [],
      links: linksOf(value),
    };
    found.push(group);
    for (const inner of group.groups) add(inner, group);
  };
  if (top) add(top, undefined);
  return found;
}

export function itemsOf(groups: readonly Group[]): readonly Item[] {
  const items: Item[] = [];
  for (const group of groups) for (const value of group.items) items.push(new Item(value, group));
  return items;
}

type Linking = Pick<ResourceGroupContentItem, 'linkedReleaseResourceReferences'>;
const linksOf = ({ linkedReleaseResourceReferences: links }: Linking): readonly Link[] =>
  links?.map((link) =>
    typeof link === 'string'
      ? { reference: link, description: undefined }
      : { reference: link.value, description: link.linkDescription },
  ) ?? none;
