import { releaseProfiles } from '@slipway/platforms';
import * as z from 'zod';
import { grid, gtin } from '../identified.ts';
import { date, id, line, parentalWarning, text } from '../words.ts';
import { billed } from './credited.ts';
import { further } from './further.ts';
import { itemsOf, link, part, partsOf } from './part.ts';
import { isRecording, type Resource } from './resource.ts';
import { titled } from './titled.ts';
import { ddexWord } from './word.ts';
import type { Work } from './work.ts';

/** Another release that this one has to do with: a ringtone with the album that it was made from. */
const relatedRelease = z.strictObject({
  /** A DDEX ReleaseRelationshipType: `IsReleaseFromRelease`. */
  type: ddexWord,
  icpn: gtin.optional(),
  grid: grid.optional(),
});

export const productFields = z.strictObject({
  /** The release profile that it follows, and its variants. */
  profile: z.enum(releaseProfiles).default('Audio'),
  variants: z
    .array(z.enum(['BoxedSet', 'Classical']))
    .max(2)
    .optional(),
  releaseType: ddexWord.default('Album'),
  /** UPC or EAN, in any printed form. A release draws one from a pool for a product that has none. */
  icpn: gtin.optional(),
  grid: grid.optional(),
  catalogNumber: text.optional(),
  ...titled,
  ...billed,
  /** The party whose name stands as the label. */
  labelPartyId: id.optional(),
  genre: text.optional(),
  subGenre: text.optional(),
  pLine: line.optional(),
  cLine: line.optional(),
  releaseDate: date.optional(),
  originalReleaseDate: date.optional(),
  parentalWarning: parentalWarning.default('NoAdviceAvailable'),
  isMultiArtistCompilation: z.boolean().default(false),
  components: z.array(part).max(100),
  coverResourceId: id.optional(),
  /** What else comes with the whole of it: a booklet, a poster. */
  links: z.array(link).max(100).optional(),
  relatedReleases: z.array(relatedRelease).max(100).optional(),
  further: further.optional(),
});

/** The catalog item with a UPC: its words, and the tree of what it holds. */
export const product = productFields.extend({ productId: id });
export type Product = z.infer<typeof product>;

/** A product that can go out: it has a UPC or EAN. */
export const numberedProduct = product.extend({ icpn: gtin });
export type NumberedProduct = z.infer<typeof numberedProduct>;

/** What stands in the places of a product, in the order in which it plays. */
export const recordingIds = (of: Pick<Product, 'components'>): string[] =>
  of.components.flatMap((each) => itemsOf(each).map(({ resourceId }) => resourceId));

/** What a product names itself: what stands in its places, then its cover and what comes with it. */
export const resourceIds = (of: Product): string[] => [
  ...new Set([
    ...recordingIds(of),
    ...(of.coverResourceId === undefined ? [] : [of.coverResourceId]),
    ...of.components.flatMap(partsOf).flatMap(({ coverResourceId }) => coverResourceId ?? []),
    ...(of.links ?? []).map(({ resourceId }) => resourceId),
    ...of.components.flatMap(itemsOf).flatMap(({ links = [] }) => links.map(({ resourceId }) => resourceId)),
    ...(of.further?.resourceIds ?? []),
  ]),
];

/** What a resource is made of beside its own file: components of a mix, pictures of chapters. */
const resourceIdsWithin = (of: Resource): string[] => [
  ...(of.kind === 'SoundRecording' ? (of.mixComponents ?? []).map(({ resourceId }) => resourceId) : []),
  ...(of.kind === 'Video' ? (of.chapters ?? []).flatMap(({ imageResourceId }) => imageResourceId ?? []) : []),
  ...(of.further?.resourceIds ?? []),
];

/**
 * Every resource of a product, also those that its resources are made of, each once: first what stands in its places.
 * As far as the resources are given; an id that is not among them is named too.
 */
export function allResourceIds(of: Product, resources: ReadonlyMap<string, Resource>): string[] {
  const found = new Set(resourceIds(of));
  // A set is walked to its end also where it grows on the way.
  for (const resourceId of found) {
    const resource = resources.get(resourceId);
    for (const within of resource ? resourceIdsWithin(resource) : []) found.add(within);
  }
  return [...found];
}

/** The works behind the recordings of a product. */
export const workIdsOf = (resources: Iterable<Resource>): string[] => [
  ...new Set([...resources].flatMap((of) => (isRecording(of) ? (of.workIds ?? []) : []))),
];

/** Every party that a product, its resources and their works name, each once, in the order in which it is first named. */
export const partyIdsOf = (
  of: Product,
  resources: ReadonlyMap<string, Resource>,
  works: ReadonlyMap<string, Work> = new Map(),
): string[] => {
  const known = allResourceIds(of, resources).flatMap((resourceId) => resources.get(resourceId) ?? []);
  return [
    ...new Set([
      ...(of.labelPartyId === undefined ? [] : [of.labelPartyId]),
      ...of.displayArtists.map(({ partyId }) => partyId),
      ...of.components
        .flatMap(partsOf)
        .flatMap(({ displayArtists = [] }) => displayArtists.map(({ partyId }) => partyId)),
      ...known.flatMap(partyIdsWithin),
      ...workIdsOf(known).flatMap((workId) => (works.get(workId)?.writers ?? []).map(({ partyId }) => partyId)),
      ...(of.further?.partyIds ?? []),
    ]),
  ];
};

const partyIdsWithin = (of: Resource): string[] => [
  ...(isRecording(of) ? [...of.displayArtists, ...(of.contributors ?? [])] : []).map(({ partyId }) => partyId),
  ...(of.kind === 'Video' ? (of.cueSheet?.cues ?? []) : []).flatMap(({ contributors }) =>
    contributors.map(({ partyId }) => partyId),
  ),
  ...(of.further?.partyIds ?? []),
];
