import * as z from 'zod';
import { grid, gtin } from '../identified.ts';
import { date, id, line, localized, parentalWarning, text } from '../words.ts';
import { displayArtist, type Resource } from './resource.ts';

/** A recording in its place on a product. */
const contentItem = z.strictObject({
  resourceId: id,
  isBonusResource: z.boolean().optional(),
});

/** A part of a product: a disc, a side, or the product itself when it has one part only. */
const component = z.strictObject({
  title: text.optional(),
  items: z.array(contentItem).min(1).max(999),
});

export const productFields = z.strictObject({
  releaseType: z.enum(['Album', 'Single', 'EP', 'MiniAlbum', 'Compilation']).default('Album'),
  /** UPC or EAN, in any printed form. A release draws one from a pool for a product that has none. */
  icpn: gtin.optional(),
  grid: grid.optional(),
  catalogNumber: text.optional(),
  title: text,
  subTitle: text.optional(),
  titles: z.array(localized).max(50).optional(),
  displayArtistName: text,
  displayArtistNames: z.array(localized).max(50).optional(),
  displayArtists: z.array(displayArtist).min(1).max(100),
  /** The party whose name stands as the label. */
  labelPartyId: id,
  genre: text,
  subGenre: text.optional(),
  pLine: line.optional(),
  cLine: line.optional(),
  originalReleaseDate: date.optional(),
  parentalWarning: parentalWarning.default('NoAdviceAvailable'),
  isMultiArtistCompilation: z.boolean().default(false),
  components: z.array(component).min(1).max(100),
  coverResourceId: id.optional(),
});

/** The catalog item with a UPC: its words, and the tree of what it holds. */
export const product = productFields.extend({ productId: id });
export type Product = z.infer<typeof product>;

/** A product that can go out: it has a UPC or EAN. */
export const numberedProduct = product.extend({ icpn: gtin });
export type NumberedProduct = z.infer<typeof numberedProduct>;

/** The recordings of a product in the order in which they play. */
export const recordingIds = (of: Product): string[] =>
  of.components.flatMap((part) => part.items.map((item) => item.resourceId));

/** Everything that a product is made of: its recordings, then its cover. */
export const resourceIds = (of: Product): string[] => [
  ...new Set([...recordingIds(of), ...(of.coverResourceId === undefined ? [] : [of.coverResourceId])]),
];

/** Every party that a product and its recordings name, each once, in the order in which it is first named. */
export const partyIdsOf = (of: Product, resources: ReadonlyMap<string, Resource>): string[] => [
  ...new Set([
    of.labelPartyId,
    ...of.displayArtists.map(({ partyId }) => partyId),
    ...recordingIds(of).flatMap((resourceId) => {
      const resource = resources.get(resourceId);
      if (resource?.kind !== 'SoundRecording') return [];
      return [...resource.displayArtists, ...(resource.contributors ?? [])].map(({ partyId }) => partyId);
    }),
  ]),
];
