import {
  allResourceIds,
  itemsOf,
  type Party,
  type Product,
  type ReadyAsset,
  type Resource,
  type Work,
} from '@slipway/releases';

/** Everything that a message is made of, as it was loaded: complete, for the gates have looked (`submitRelease`). */
export interface Catalog {
  readonly product: Product;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly works: ReadonlyMap<string, Work>;
  readonly parties: ReadonlyMap<string, Party>;
  /** Files that are to be delivered; empty when only metadata is. */
  readonly assets: ReadonlyMap<string, ReadyAsset>;
}

/** A resource in its place on the release, with the anchors that the message gives it. */
export interface Placed<Kind extends Resource = Resource> {
  readonly resource: Kind;
  /** `A1` */
  readonly resourceReference: string;
  /** `T1` */
  readonly technicalReference: string;
  /** The number of the component (disc), from 1; 0 for what stands beside all of them. */
  readonly volume: number;
  /** The number in its component, from 1. */
  readonly sequence: number;
  readonly asset: ReadyAsset | undefined;
}

/**
 * Gives each resource of a product its anchors, in the order of the product: first what stands in its places, then its
 * cover and whatever comes along. The same product, the same anchors.
 */
export function arrange({ product, resources, assets }: Catalog): Placed[] {
  const places = new Map<string, { volume: number; sequence: number }>();
  for (const [index, component] of product.components.entries()) {
    for (const [place, { resourceId }] of itemsOf(component).entries()) {
      if (!places.has(resourceId)) places.set(resourceId, { volume: index + 1, sequence: place + 1 });
    }
  }
  const ids = allResourceIds(product, resources);
  const beside = ids.filter((resourceId) => !places.has(resourceId));
  return ids.map((resourceId, index) => {
    const resource = resources.get(resourceId);
    if (!resource) throw new Error(`Cannot place ${resourceId}: it is not in the catalog`);
    return {
      resource,
      resourceReference: `A${index + 1}`,
      technicalReference: `T${index + 1}`,
      ...(places.get(resourceId) ?? { volume: 0, sequence: beside.indexOf(resourceId) + 1 }),
      asset: resource.assetId === undefined ? undefined : assets.get(resource.assetId),
    };
  });
}

export const isOf =
  <Kind extends Resource['kind']>(kind: Kind) =>
  (placed: Placed): placed is Placed<Extract<Resource, { kind: Kind }>> =>
    placed.resource.kind === kind;
