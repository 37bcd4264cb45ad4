import type { CommercialCard } from '@slipway/deals';
import type { ClipRelease } from '@slipway/ern';
import { isRecording } from '@slipway/releases';
import type { Catalog } from './arrange.ts';
import { clipName, SENDER } from './names.ts';
import { genres, labels, numberedBy } from './releases.ts';
import { titles } from './words.ts';

/**
 * The releases of clips that cards grant, in the order of the cards. Those that an imported message told already are
 * not made again.
 */
export function clipReleases(
  cards: readonly CommercialCard[],
  { product, resources }: Pick<Catalog, 'product' | 'resources'>,
  told: readonly ClipRelease[] = [],
): ClipRelease[] {
  const granted = cards.flatMap(({ grants }) => (typeof grants === 'object' && 'clips' in grants ? grants.clips : []));
  const known = new Set(told.map(({ releaseResourceReference }) => releaseResourceReference));
  const made = [...new Set(granted)].flatMap((resourceId, index): ClipRelease[] => {
    const resource = resources.get(resourceId);
    if (known.has(resourceId) || !isRecording(resource)) return [];
    const value = `${numberedBy(product)}_${resource.isrc ?? resourceId}_C${index + 1}`;
    return [
      {
        releaseReference: clipName(resourceId),
        releaseId: { proprietaryIds: [{ value, namespace: SENDER }] },
        ...titles(resource),
        releaseResourceReference: resourceId,
        releaseLabelReferences: labels(product),
        ...genres({ genre: product.genre }),
      },
    ];
  });
  return [...told, ...made];
}
