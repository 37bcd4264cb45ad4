import {
  type Clash,
  displayIdentifier,
  type Identifier,
  type Isrc,
  type Numbered,
  type Owner,
  owner,
  type PooledKind,
  pooledKinds,
} from '@slipway/identifiers';
import * as z from 'zod';
import { type NumberedProduct, type Product, recordingIds } from './catalog/product.ts';
import { isRecording, type Resource } from './catalog/resource.ts';
import type { Release } from './release.ts';
import { id } from './words.ts';

/** The pools that a release draws from what its catalog lacks. A kind without a pool is not drawn. */
export const numberPools = z.strictObject({
  gtin: id.optional().describe('For a product without UPC or EAN.'),
  isrc: id.optional().describe('For recordings without ISRC.'),
  grid: id.optional().describe('For a release of a product without GRid: every release gets its own.'),
});
export type NumberPools = z.infer<typeof numberPools>;

/** A number that was drawn when a release was submitted, and whom it is for. */
export const drawnNumber = z.strictObject({ kind: z.enum(pooledKinds), number: z.string(), owner });

type Resources = ReadonlyMap<string, Resource>;

/** A number that somebody has, or should have. */
interface Place {
  readonly kind: PooledKind;
  readonly owner: Owner;
  readonly number: string | undefined;
}

/** The numbers of a recording. */
const placesOn = (resource: Resource): Place[] =>
  isRecording(resource)
    ? [{ kind: 'isrc', owner: { type: 'recording', id: resource.resourceId }, number: resource.isrc }]
    : [];

/** The numbers of a product itself. A release gets a GRid of its own where its product has none. */
function placesOf(product: Product, releaseId: string): Place[] {
  const itself: Owner = { type: 'product', id: product.productId };
  return [
    { kind: 'gtin', owner: itself, number: product.icpn },
    { kind: 'grid', owner: product.grid ? itself : { type: 'release', id: releaseId }, number: product.grid },
  ];
}

const placesUnder = (product: Product, resources: Resources, releaseId: string): Place[] => [
  ...placesOf(product, releaseId),
  ...[...new Set(recordingIds(product))].flatMap((resourceId) => {
    const resource = resources.get(resourceId);
    return resource ? placesOn(resource) : [];
  }),
];

const present = (places: readonly Place[]): Numbered[] =>
  places.flatMap(({ kind, owner, number }) => (number === undefined ? [] : [{ kind, owner, number }]));

export const numbersOfResource = (resource: Resource): Numbered[] => present(placesOn(resource));
export const numbersOfProduct = (product: Product): Numbered[] => present(placesOf(product, ''));

/** The numbers that stand in the catalog for a product and its recordings. */
export const typedNumbers = (product: Product, resources: Resources): Numbered[] =>
  present(placesUnder(product, resources, ''));

/** Those who have no number of a kind yet, in the order of the product. */
export const lackingNumber = (product: Product, resources: Resources, releaseId: string, kind: PooledKind): Owner[] =>
  placesUnder(product, resources, releaseId).flatMap((place) =>
    place.kind === kind && place.number === undefined ? [place.owner] : [],
  );

/** The catalog as a release says it: with the numbers that were drawn for it, where the catalog has none. */
export function withNumbers(
  release: Pick<Release, 'icpn' | 'grid' | 'drawn'>,
  product: Product,
  resources: Resources,
): { readonly product: NumberedProduct; readonly resources: Map<string, Resource> } {
  const { icpn, grid, drawn = [] } = release;
  const isrcs = new Map(drawn.flatMap(({ kind, number, owner }) => (kind === 'isrc' ? [[owner.id, number]] : [])));
  return {
    product: { ...product, icpn, ...(grid === undefined ? {} : { grid }) },
    resources: new Map(
      [...resources].map(([resourceId, resource]) => {
        const isrc = isrcs.get(resourceId) as Isrc | undefined;
        const lacks = isRecording(resource) && resource.isrc === undefined && isrc !== undefined;
        return [resourceId, lacks ? { ...resource, isrc } : resource];
      }),
    ),
  };
}

const names: Record<PooledKind, string> = { gtin: 'UPC or EAN', isrc: 'ISRC', grid: 'GRid' };

export const numberName = (kind: PooledKind): string => names[kind];

/** What a clash says to a person: the number as printed, and who has it. */
export function clashSays({ kind, number, owner, state, by }: Clash): string {
  const printed = displayIdentifier(kind, number as Identifier<PooledKind>);
  const whose = owner ? ` of ${owner.type} "${owner.id}"` : '';
  const who = by ? `${by.type} "${by.id}" has it` : 'somebody else has it';
  return `${names[kind]} ${printed}${whose} is taken: ${state === 'quarantined' ? 'it is in quarantine' : who}.`;
}
