import type { CommercialCard } from '@slipway/deals';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import { type Asset, isReady } from './catalog/asset.ts';
import { type Product, partyIdsOf, recordingIds, resourceIds } from './catalog/product.ts';
import type { Resource } from './catalog/resource.ts';
import type { Deciding, ReleaseCommit } from './documents.ts';
import type { Platform } from './platform.ts';
import type { Release, ReleaseRequest } from './release.ts';

/** What a submit is decided on, as it was loaded: a missing id is a thing that is not there. */
export interface SubmitFacts {
  readonly tenantKnown: boolean;
  readonly product: Product | undefined;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The ids of the parties that the catalog has, of those that the product and its recordings name. */
  readonly parties: ReadonlySet<string>;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** Platforms whose credentials are set. */
  readonly connected: ReadonlySet<string>;
}

export type SubmitRefusal =
  | { readonly code: 'tenant-unknown' }
  | { readonly code: 'product-unknown'; readonly productId: string }
  | { readonly code: 'release-not-ready'; readonly lacks: readonly Lack[] };

/** One thing that stands in the way, with the place in the request or in the catalog. */
export interface Lack {
  readonly code:
    | 'platform-unknown'
    | 'platform-not-connected'
    | 'track-unknown'
    | 'clips-unsayable'
    | 'party-unknown'
    | 'recording-twice'
    | 'resource-unknown'
    | 'recording-expected'
    | 'image-expected'
    | 'isrc-missing'
    | 'duration-missing'
    | 'asset-missing'
    | 'asset-unknown'
    | 'asset-not-ready'
    | 'asset-of-wrong-kind';
  readonly says: string;
  readonly resourceId?: string;
  readonly assetId?: string;
  readonly platformId?: string;
  readonly partyId?: string;
}

/**
 * Accepts a release of a product to platforms. One commit makes it visible with its list of platforms; what each
 * platform needs is made from that list afterwards (`expandRelease`), by a step that can run twice.
 */
export function submitRelease(
  releaseId: string,
  request: ReleaseRequest,
  facts: SubmitFacts,
  { tenantId, actor, clock, ids }: Deciding,
): Outcome<{ release: Release; commit: ReleaseCommit }, SubmitRefusal> {
  if (!facts.tenantKnown) return refused({ code: 'tenant-unknown' });
  const { product } = facts;
  if (!product) return refused({ code: 'product-unknown', productId: request.productId });
  const lacks = [
    ...platformLacks(request, facts),
    ...trackLacks(product, request),
    ...partyLacks(product, facts),
    ...resourceLacks(product, request, facts),
  ];
  if (lacks.length > 0) return refused({ code: 'release-not-ready', lacks });

  const at = clock.now();
  const release: Release = {
    releaseId,
    ...request,
    title: product.title,
    displayArtistName: product.displayArtistName,
    icpn: product.icpn,
    submittedAt: at,
    submittedBy: actor.name,
  };
  return accepted({
    release,
    commit: {
      tenantId,
      writes: [{ kind: 'release', value: release, expect: 'absent' }],
      audit: [
        {
          auditId: ids.next('aud'),
          at,
          actor,
          releaseId,
          says: `Release of "${product.title}" submitted for ${request.platforms.map((each) => each.platformId).join(', ')}`,
        },
      ],
      events: [{ name: 'release.submitted', detail: { eventId: ids.next('evt'), tenantId, at, releaseId } }],
    },
  });
}

function platformLacks(request: ReleaseRequest, { platforms, connected }: SubmitFacts): Lack[] {
  return request.platforms.flatMap(({ platformId }): Lack[] => {
    if (!platforms.has(platformId)) {
      return [{ code: 'platform-unknown', platformId, says: `There is no platform "${platformId}".` }];
    }
    if (connected.has(platformId)) return [];
    return [{ code: 'platform-not-connected', platformId, says: `Platform "${platformId}" has no credentials yet.` }];
  });
}

/** A grant of a track that the product does not have would grant nothing, in silence. */
function trackLacks(product: Product, { platforms }: ReleaseRequest): Lack[] {
  const tracks = new Set(recordingIds(product));
  return platforms.flatMap(({ platformId, cards }) =>
    cards.flatMap((card): Lack[] => [
      ...tracksIn(card)
        .filter((track) => !tracks.has(track))
        .map((resourceId): Lack => {
          const says = `Card "${card.cardId}" names track "${resourceId}", which the product does not have.`;
          return { code: 'track-unknown', platformId, resourceId, says };
        }),
      ...(typeof card.grants === 'object' && 'clips' in card.grants
        ? [
            {
              code: 'clips-unsayable',
              platformId,
              says: `Card "${card.cardId}" grants clips, which no message of ours can say yet.`,
            } as const,
          ]
        : []),
    ]),
  );
}

const tracksIn = ({ grants, instantGratification = [] }: CommercialCard): string[] => [
  ...(typeof grants === 'string' ? [] : 'tracks' in grants ? grants.tracks : grants.clips),
  ...instantGratification,
];

const partyLacks = (product: Product, { resources, parties }: SubmitFacts): Lack[] =>
  partyIdsOf(product, resources)
    .filter((partyId) => !parties.has(partyId))
    .map((partyId) => ({ code: 'party-unknown', partyId, says: `Party "${partyId}" is not in the catalog.` }));

function resourceLacks(product: Product, request: ReleaseRequest, facts: SubmitFacts): Lack[] {
  const recordings = new Set(recordingIds(product));
  const twice = recordingIds(product).filter((resourceId, index, all) => all.indexOf(resourceId) !== index);
  return resourceIds(product).flatMap((resourceId): Lack[] => {
    const resource = facts.resources.get(resourceId);
    const lack = (code: Lack['code'], says: string): Lack => ({ code, resourceId, says });
    if (!resource) return [lack('resource-unknown', `Resource "${resourceId}" of the product is not in the catalog.`)];
    if (recordings.has(resourceId) && resource.kind !== 'SoundRecording') {
      return [lack('recording-expected', `Resource "${resourceId}" stands among the recordings but is an image.`)];
    }
    if (resourceId === product.coverResourceId && resource.kind !== 'Image') {
      return [lack('image-expected', `Resource "${resourceId}" is named as the cover but is a recording.`)];
    }
    const found: Lack[] = [];
    // Deals and files are found by the recording, so its second place would stay without them.
    if (resource.kind === 'SoundRecording' && twice.includes(resourceId)) {
      found.push(lack('recording-twice', `Recording "${resource.title}" stands on the product more than once.`));
    }
    if (resource.kind === 'SoundRecording' && resource.isrc === undefined) {
      found.push(lack('isrc-missing', `Recording "${resource.title}" has no ISRC.`));
    }
    if (request.delivers === 'everything') return [...found, ...assetLacks(resource, facts.assets)];
    if (resource.kind === 'SoundRecording' && resource.duration === undefined) {
      found.push(
        lack('duration-missing', `Recording "${resource.title}" has no duration, and no file to take it from.`),
      );
    }
    return found;
  });
}

function assetLacks(resource: Resource, assets: ReadonlyMap<string, Asset>): Lack[] {
  const { resourceId, assetId } = resource;
  if (assetId === undefined) {
    return [{ code: 'asset-missing', resourceId, says: `Resource "${resourceId}" names no asset to deliver.` }];
  }
  const asset = assets.get(assetId);
  const of = { resourceId, assetId };
  if (!asset) return [{ code: 'asset-unknown', ...of, says: `There is no asset "${assetId}".` }];
  const wanted = resource.kind === 'SoundRecording' ? 'audio' : 'image';
  if (asset.kind !== wanted) {
    return [{ code: 'asset-of-wrong-kind', ...of, says: `Asset "${assetId}" is ${asset.kind}; ${wanted} is needed.` }];
  }
  if (isReady(asset)) return [];
  const why = asset.refusal?.says ?? 'its bytes have not arrived';
  return [{ code: 'asset-not-ready', ...of, says: `Asset "${assetId}" cannot be delivered: ${why}.` }];
}
