import type { AssetRequest } from '@slipway/releases';

/** A document and the path that it is written to. */
export interface SampleDocument {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A file, and how to make its bytes. */
export interface SampleFile extends AssetRequest {
  /** The resource that the file belongs to. */
  readonly resourceId: string;
  readonly make: () => Uint8Array;
}

/** A product with everything that it needs to be released. */
export interface SampleProduct {
  readonly productId: string;
  readonly files: readonly SampleFile[];
  /** What the catalog holds, in the order in which it is written; `assets` says which asset each resource has. */
  readonly documents: (assets: ReadonlyMap<string, string>) => SampleDocument[];
  /** Terms under which it is released: streams of any kind, and downloads. */
  readonly cards: readonly object[];
}

/** The same terms for the release as a whole, and for its tracks where it has releases of them. */
export const cardsFor = (...grants: ('release' | 'all-tracks')[]) =>
  [
    {
      name: 'streaming',
      models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
      useTypes: ['OnDemandStream', 'NonInteractiveStream'],
    },
    { name: 'download', models: ['PayAsYouGoModel'], useTypes: ['PermanentDownload'] },
  ].flatMap(({ name, models, useTypes }) =>
    grants.map((granted) => ({
      cardId: `${name}-${granted}`,
      grants: granted,
      territories: { include: ['Worldwide'] },
      window: { start: '2026-03-05' },
      models,
      useTypes,
    })),
  );
