import type { CommercialCard } from '@slipway/deals';
import {
  type Clash,
  type Grid,
  type Gtin,
  type Numbered,
  type Owner,
  type PooledKind,
  pooledKinds,
} from '@slipway/identifiers';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { OnboardingState } from '@slipway/lifecycle';
import { hasClipReleases } from '@slipway/platforms';
import { type Asset, isReady } from './catalog/asset.ts';
import { allResourceIds, type Product, partyIdsOf, recordingIds, resourceIds, workIdsOf } from './catalog/product.ts';
import { assetKinds, isRecording, type Resource } from './catalog/resource.ts';
import type { Work } from './catalog/work.ts';
import { labelListingsOf, listingOf } from './dispatch/listing.ts';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { clashSays, lackingNumber, type NumberPools, numberName } from './numbers.ts';
import type { Platform } from './platform.ts';
import type { Release, ReleaseRequest } from './release.ts';

/** What a submit is decided on, as it was loaded: a missing id is a thing that is not there. */
export interface SubmitFacts {
  readonly tenantKnown: boolean;
  readonly product: Product | undefined;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly works: ReadonlyMap<string, Work>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The ids of the parties that the catalog has, of those that the product and its recordings name. */
  readonly parties: ReadonlySet<string>;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** Platforms whose credentials are set. */
  readonly connected: ReadonlySet<string>;
  /** How far the onboarding of each platform is. */
  readonly onboarding: ReadonlyMap<string, OnboardingState>;
  /** The pools that missing numbers are to be drawn from, and what each pool that exists has. */
  readonly numberPools: NumberPools;
  readonly pools: ReadonlyMap<string, PooledKind>;
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
    | 'platform-in-testing'
    | 'platform-retired'
    | 'track-unknown'
    | 'clips-unsayable'
    | 'clip-missing'
    | 'label-missing'
    | 'genre-missing'
    | 'party-unknown'
    | 'work-unknown'
    | 'recording-twice'
    | 'resource-unknown'
    | 'recording-expected'
    | 'icpn-missing'
    | 'number-taken'
    | 'pool-unknown'
    | 'release-id-missing'
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
  readonly workId?: string;
  readonly productId?: string;
  readonly poolId?: string;
  readonly number?: string;
  /** Who has the number. */
  readonly by?: Owner;
}

/** Looks for all that stands in the way, and gives the product when nothing does. */
export function readyToSubmit(request: ReleaseRequest, facts: SubmitFacts): Outcome<Product, SubmitRefusal> {
  if (!facts.tenantKnown) return refused({ code: 'tenant-unknown' });
  const { product } = facts;
  if (!product) return refused({ code: 'product-unknown', productId: request.productId });
  const lacks = [
    ...platformLacks(request, facts),
    ...trackLacks(product, request),
    ...clipLacks(request, facts),
    ...wordLacks(product),
    ...partyLacks(product, facts),
    ...numberLacks(product, facts),
    ...resourceLacks(product, request, facts),
  ];
  return lacks.length > 0 ? refused({ code: 'release-not-ready', lacks }) : accepted(product);
}

/**
 * Accepts a release of a product to platforms, with the numbers that were drawn for it. One commit makes it visible with its list of platforms; what each
 * platform needs is made from that list afterwards (`expandRelease`), by a step that can run twice.
 */
export function submitRelease(
  releaseId: string,
  request: ReleaseRequest,
  facts: SubmitFacts,
  { tenantId, actor, clock, ids }: Deciding,
  drawn: readonly Numbered[] = [],
  draftId?: string,
): Outcome<{ release: Release; commit: ReleaseCommit }, SubmitRefusal> {
  const ready = readyToSubmit(request, facts);
  if (!ready.ok) return ready;
  const product = ready.value;
  const own = (kind: PooledKind) => drawn.find((each) => each.kind === kind)?.number;
  const icpn = product.icpn ?? (own('gtin') as Gtin | undefined);
  if (icpn === undefined) throw new Error(`Cannot submit ${releaseId}: no number was drawn for its product`);
  const grid = product.grid ?? (own('grid') as Grid | undefined);

  const at = clock.now();
  const { confirm: _, ...terms } = request;
  const release: Release = {
    releaseId,
    ...terms,
    ...(draftId === undefined ? {} : { draftId }),
    shelf: 'listed',
    ...(product.labelPartyId === undefined ? {} : { labelPartyId: product.labelPartyId }),
    title: product.title,
    displayArtistName: product.displayArtistName,
    icpn,
    ...(grid === undefined ? {} : { grid }),
    ...(drawn.length === 0 ? {} : { drawn: [...drawn] }),
    submittedAt: at,
    submittedBy: actor.name,
  };
  return accepted({
    release,
    commit: {
      tenantId,
      writes: [
        { kind: 'release', value: release, expect: 'absent' },
        { kind: 'releaseListing', value: listingOf(release, new Map()), expect: 'absent' },
        ...labelListingsOf(release).map((value) => ({ kind: 'labelListing', value, expect: 'absent' }) as const),
      ],
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

function platformLacks(request: ReleaseRequest, facts: SubmitFacts): Lack[] {
  return request.platforms.flatMap(({ platformId }): Lack[] => {
    const platform = facts.platforms.get(platformId);
    if (!platform) return [{ code: 'platform-unknown', platformId, says: `There is no platform "${platformId}".` }];
    const lacks: Lack[] = [];
    if (!facts.connected.has(platformId)) {
      const says = `Platform "${platformId}" has no credentials yet.`;
      lacks.push({ code: 'platform-not-connected', platformId, says });
    }
    const state = facts.onboarding.get(platformId);
    if (state === 'retired') {
      lacks.push({ code: 'platform-retired', platformId, says: `Platform "${platformId}" is retired.` });
    }
    if (state === 'testing' && platform.profile.ern.messageControl === 'LiveMessage') {
      const says = `Platform "${platformId}" is in testing: activate it, or let its profile send test messages.`;
      lacks.push({ code: 'platform-in-testing', platformId, says });
    }
    const { releaseIdBy } = platform.profile.choreography;
    if (!releaseIdBy.some((kind) => canName(kind, facts))) {
      const says = `Platform "${platformId}" names releases by ${releaseIdBy.join(' or ')}, and this one has none.`;
      lacks.push({ code: 'release-id-missing', platformId, says });
    }
    return lacks;
  });
}

type ReleaseIdKind = Platform['profile']['choreography']['releaseIdBy'][number];

/** Whether a release will have an identifier of a kind; a UPC or EAN it always has. */
const canName = (kind: ReleaseIdKind, { product, numberPools }: SubmitFacts): boolean => {
  if (kind === 'GRid') return product?.grid !== undefined || numberPools.grid !== undefined;
  return kind !== 'CatalogNumber' || product?.catalogNumber !== undefined;
};

/** A grant of a track that the product does not have would grant nothing, in silence. */
function trackLacks(product: Product, { platforms }: ReleaseRequest): Lack[] {
  const tracks = new Set(recordingIds(product));
  return platforms.flatMap(({ platformId, cards }) =>
    cards.flatMap((card) =>
      tracksIn(card)
        .filter((track) => !tracks.has(track))
        .map((resourceId): Lack => {
          const says = `Card "${card.cardId}" names track "${resourceId}", which the product does not have.`;
          return { code: 'track-unknown', platformId, resourceId, says };
        }),
    ),
  );
}

/** A clip needs a place in its recording, and a version that has releases of clips. */
const clipLacks = ({ platforms }: ReleaseRequest, { resources, ...facts }: SubmitFacts): Lack[] =>
  platforms.flatMap(({ platformId, cards }) =>
    cards.flatMap(({ cardId, grants }): Lack[] => {
      if (typeof grants === 'string' || !('clips' in grants)) return [];
      const version = facts.platforms.get(platformId)?.profile.ern.version;
      const missing = grants.clips.flatMap((resourceId): Lack[] => {
        const resource = resources.get(resourceId);
        if (!isRecording(resource) || resource.clip) return [];
        const says = `Card "${cardId}" grants a clip of "${resource.title}", which does not say where its clip is.`;
        return [{ code: 'clip-missing', platformId, resourceId, says }];
      });
      if (version === undefined || hasClipReleases(version)) return missing;
      const says = `Card "${cardId}" grants clips; ERN ${version} of "${platformId}" has no releases of clips, 4.3 and later have.`;
      return [{ code: 'clips-unsayable', platformId, says }, ...missing];
    }),
  );

const tracksIn = ({ grants, instantGratification = [] }: CommercialCard): string[] => [
  ...(typeof grants === 'string' ? [] : 'tracks' in grants ? grants.tracks : grants.clips),
  ...instantGratification,
];

/** What every message of ERN 4 has to say. */
const wordLacks = ({ productId, labelPartyId, genre }: Product): Lack[] => [
  ...(labelPartyId === undefined
    ? [{ code: 'label-missing', productId, says: `Product "${productId}" has no label.` } as const]
    : []),
  ...(genre === undefined
    ? [{ code: 'genre-missing', productId, says: `Product "${productId}" has no genre.` } as const]
    : []),
];

const partyLacks = (product: Product, { resources, works, parties }: SubmitFacts): Lack[] => [
  ...workIdsOf(resources.values())
    .filter((workId) => !works.has(workId))
    .map((workId): Lack => ({ code: 'work-unknown', workId, says: `Work "${workId}" is not in the catalog.` })),
  ...partyIdsOf(product, resources, works)
    .filter((partyId) => !parties.has(partyId))
    .map((partyId): Lack => ({ code: 'party-unknown', partyId, says: `Party "${partyId}" is not in the catalog.` })),
];

/** Numbers that neither the catalog has nor a pool can give. */
function numberLacks(product: Product, { resources, numberPools, pools }: SubmitFacts): Lack[] {
  const { productId } = product;
  return pooledKinds.flatMap((kind): Lack[] => {
    if (lackingNumber(product, resources, '', kind).length === 0) return [];
    const poolId = numberPools[kind];
    if (poolId !== undefined && pools.get(poolId) !== kind) {
      return [poolUnknown(kind, poolId)];
    }
    if (kind !== 'gtin' || poolId !== undefined) return [];
    return [{ code: 'icpn-missing', productId, says: `Product "${productId}" has no UPC or EAN.` }];
  });
}

export const poolUnknown = (kind: PooledKind, poolId: string): Lack => ({
  code: 'pool-unknown',
  poolId,
  says: `There is no pool "${poolId}" to draw ${numberName(kind)} from.`,
});

/** Tells of numbers that somebody else has, with the place in the catalog where they stand. */
export const clashLacks = (clashes: readonly Clash[]): Lack[] =>
  clashes.map((clash) => ({
    code: 'number-taken',
    says: clashSays(clash),
    number: clash.number,
    ...(clash.owner?.type === 'recording' ? { resourceId: clash.owner.id } : {}),
    ...(clash.owner?.type === 'product' ? { productId: clash.owner.id } : {}),
    ...(clash.by ? { by: clash.by } : {}),
  }));

function resourceLacks(product: Product, request: ReleaseRequest, facts: SubmitFacts): Lack[] {
  const recordings = new Set(recordingIds(product));
  const twice = recordingIds(product).filter((resourceId, index, all) => all.indexOf(resourceId) !== index);
  const own = new Set(resourceIds(product));
  return allResourceIds(product, facts.resources).flatMap((resourceId): Lack[] => {
    const resource = facts.resources.get(resourceId);
    const lack = (code: Lack['code'], says: string): Lack => ({ code, resourceId, says });
    if (!resource) return [lack('resource-unknown', `Resource "${resourceId}" of the product is not in the catalog.`)];
    if (recordings.has(resourceId) && resource.kind === 'Image') {
      return [lack('recording-expected', `Resource "${resourceId}" stands among the recordings but is an image.`)];
    }
    if (resourceId === product.coverResourceId && resource.kind !== 'Image') {
      return [lack('image-expected', `Resource "${resourceId}" is named as the cover but is a recording.`)];
    }
    const found: Lack[] = [];
    // Deals and files are found by the recording, so its second place would stay without them.
    if (isRecording(resource) && twice.includes(resourceId)) {
      found.push(lack('recording-twice', `Recording "${resource.title}" stands on the product more than once.`));
    }
    if (isRecording(resource) && resource.isrc === undefined && !facts.numberPools.isrc) {
      found.push(lack('isrc-missing', `Recording "${resource.title}" has no ISRC.`));
    }
    // What a mix is made of comes without files of its own.
    if (request.delivers === 'everything' && own.has(resourceId))
      return [...found, ...assetLacks(resource, facts.assets)];
    if (isRecording(resource) && resource.duration === undefined) {
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
  const wanted = assetKinds[resource.kind];
  if (asset.kind !== wanted) {
    return [{ code: 'asset-of-wrong-kind', ...of, says: `Asset "${assetId}" is ${asset.kind}; ${wanted} is needed.` }];
  }
  if (isReady(asset)) return [];
  const why = asset.refusal?.says ?? 'its bytes have not arrived';
  return [{ code: 'asset-not-ready', ...of, says: `Asset "${assetId}" cannot be delivered: ${why}.` }];
}
