import type { Image, NumberedProduct, Party, ReadyAsset, Resource, SoundRecording } from '@slipway/releases';

/** Everything that a message is made of, as it was loaded: complete, for the gates have looked (`submitRelease`). */
export interface Catalog {
  readonly product: NumberedProduct;
  readonly resources: ReadonlyMap<string, Resource>;
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

export interface Arrangement {
  readonly recordings: readonly Placed<SoundRecording>[];
  readonly cover: Placed<Image> | undefined;
}

/** Gives each resource of a product its anchors, in the order of the product: the same product, the same anchors. */
export function arrange({ product, resources, assets }: Catalog): Arrangement {
  let count = 0;
  const place = <Kind extends Resource>(resource: Kind, volume: number, sequence: number): Placed<Kind> => {
    count += 1;
    return {
      resource,
      resourceReference: `A${count}`,
      technicalReference: `T${count}`,
      volume,
      sequence,
      asset: resource.assetId === undefined ? undefined : assets.get(resource.assetId),
    };
  };
  const recordings = product.components.flatMap(({ items }, component) =>
    items.map(({ resourceId }, index) => place(recordingOf(resources, resourceId), component + 1, index + 1)),
  );
  const cover = product.coverResourceId === undefined ? undefined : resources.get(product.coverResourceId);
  return { recordings, cover: cover?.kind === 'Image' ? place(cover, 0, 1) : undefined };
}

function recordingOf(resources: Catalog['resources'], resourceId: string): SoundRecording {
  const resource = resources.get(resourceId);
  if (resource?.kind !== 'SoundRecording')
    throw new Error(`Cannot place ${resourceId}: it is no recording of the catalog`);
  return resource;
}
