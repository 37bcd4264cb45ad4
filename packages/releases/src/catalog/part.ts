import * as z from 'zod';
import { grid, gtin } from '../identified.ts';
import { id, text } from '../words.ts';
import { displayArtist } from './credited.ts';
import { ddexWord } from './word.ts';

/** A resource that comes with another, and what it is to it: a DDEX LinkDescription. */
export const link = z.strictObject({ resourceId: id, as: ddexWord });

/** A resource in its place on a product. */
const item = z.strictObject({
  resourceId: id,
  isBonusResource: z.boolean().optional(),
  isInstantGratification: z.boolean().optional(),
  isPreOrderIncentive: z.boolean().optional(),
  /** Screen captures of a video, the lyrics of a song. */
  links: z.array(link).max(100).optional(),
});
export type Item = z.infer<typeof item>;

const partOf = <Within extends z.ZodType>(within: Within) =>
  z.strictObject({
    /** A DDEX ResourceGroupType: `Component` (a disc), `Side`, `MultiWorkPart` (a work of several segments), `ReleaseComponent` (a release of its own in a boxed set). */
    type: ddexWord.optional(),
    title: text.optional(),
    subTitle: text.optional(),
    formalTitle: text.optional(),
    displayArtists: z.array(displayArtist).min(1).max(100).optional(),
    /** The numbers of a component that is a release of its own. */
    icpn: gtin.optional(),
    grid: grid.optional(),
    coverResourceId: id.optional(),
    items: z.array(within).min(1).max(999),
  });

/**
 * A part of a product: a disc, a side, a work of several segments, a release within a boxed set, or the product itself
 * when it has one part only. A boxed set needs four levels: set, release, disc, work.
 */
export const part = partOf(z.union([item, partOf(z.union([item, partOf(z.union([item, partOf(item)]))]))]));
export interface Part extends Omit<z.infer<ReturnType<typeof partOf>>, 'items'> {
  readonly items: readonly (Item | Part)[];
}

export const isPart = (entry: Item | Part): entry is Part => 'items' in entry;

/** The resources of a part in the order in which they play. */
export const itemsOf = ({ items }: Pick<Part, 'items'>): Item[] =>
  items.flatMap((entry) => (isPart(entry) ? itemsOf(entry) : [entry]));

/** A part and all parts within it. */
export const partsOf = (of: Part): Part[] => [of, ...of.items.filter(isPart).flatMap(partsOf)];
