import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Product, recordingIds } from '../catalog/product.ts';
import { id } from '../words.ts';

/**
 * The releases of one work, under the key of its product or of its recordings. The write that makes a release visible
 * writes this as well, in the version that the gates read: of two submits at once, the second sees the first.
 */
export const knownReleases = z.strictObject({
  workKey: id,
  /** The last ones first. */
  releaseIds: z.array(id),
});
export type KnownReleases = z.infer<typeof knownReleases>;

/** Older ones are out of sight. */
const MOST_RELEASES = 500;

/** The keys under which the releases of a product are found. */
export const workKeys = (product: Product): Record<'product' | 'recordings', string> => ({
  product: `product-${digest([product.productId])}`,
  recordings: `recordings-${digest([...new Set(recordingIds(product))].sort())}`,
});

export const withRelease = (workKey: string, known: KnownReleases | undefined, releaseId: string): KnownReleases => ({
  workKey,
  releaseIds: [releaseId, ...(known?.releaseIds ?? []).filter((each) => each !== releaseId)].slice(0, MOST_RELEASES),
});

const digest = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 40);
