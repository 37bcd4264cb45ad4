import type { Release as ErnRelease, TrackRelease } from '@slipway/ern';
import { hasTrackReleases, isRecording, type Product, type ReleaseProfile, recordingIds } from '@slipway/releases';
import type { Catalog, Placed } from './arrange.ts';
import { resourceGroupOf } from './groups.ts';
import { SENDER } from './names.ts';
import { displayArtists, durationOf } from './recordings.ts';
import { printedIcpn, releaseIdOf } from './release-ids.ts';
import { artistNames, cLines, isoDuration, pLines, secondsOf, titles } from './words.ts';

/** The name of the main release among the releases of a message. */
export const MAIN = 'R0';

export function mainRelease(
  { product, resources }: Pick<Catalog, 'product' | 'resources'>,
  placed: readonly Placed[],
  profile: ReleaseProfile,
): ErnRelease {
  const { relatedReleases = [] } = product;
  const playing = new Set(recordingIds(product));
  const length = placed.reduce((total, { resource, ...place }) => {
    if (!isRecording(resource) || !playing.has(resource.resourceId)) return total;
    return total + secondsOf(durationOf({ ...place, resource }));
  }, 0);
  return {
    releaseReference: MAIN,
    releaseTypes: [product.releaseType],
    releaseId: mainId(product),
    ...titles(product),
    displayArtistNames: artistNames(product.displayArtistName, product.displayArtistNames),
    displayArtists: displayArtists(product.displayArtists),
    releaseLabelReferences: labels(product),
    ...pLines(product.pLine),
    ...cLines(product.cLine),
    duration: isoDuration(length),
    ...genres(product),
    ...(product.releaseDate ? { releaseDates: [product.releaseDate] } : {}),
    ...(product.originalReleaseDate ? { originalReleaseDates: [product.originalReleaseDate] } : {}),
    parentalWarningTypes: [product.parentalWarning],
    ...(relatedReleases.length > 0
      ? {
          relatedReleases: relatedReleases.map(({ type, ...numbers }) => ({
            releaseRelationshipType: type,
            releaseId: releaseIdOf(numbers),
          })),
        }
      : {}),
    isMultiArtistCompilation: product.isMultiArtistCompilation,
    resourceGroup: resourceGroupOf(product, resources, profile),
  };
}

/** A release has a GRid, an ICPN or a number of the sender's own (release profiles 5.3.1.3(1)). */
const mainId = (product: Product) => ({
  ...releaseIdOf(product),
  ...(product.icpn || product.grid ? {} : { proprietaryIds: [{ value: product.productId, namespace: SENDER }] }),
});

export const labels = ({ labelPartyId }: Product) =>
  labelPartyId === undefined ? [] : [{ value: labelPartyId, applicableTerritoryCode: 'Worldwide' }];

export const genres = ({ genre, subGenre }: Pick<Product, 'genre' | 'subGenre'>) =>
  genre === undefined
    ? {}
    : {
        displayGenres: [{ genreText: genre, ...(subGenre ? { subGenre } : {}), applicableTerritoryCode: 'Worldwide' }],
      };

/** What numbers of the sender's own begin with. */
export const numberedBy = (product: Product): string =>
  product.icpn ? printedIcpn({ icpn: product.icpn }) : (product.grid ?? product.productId);

/** One release per recording, identified by the sender: ICPN and ISRC in the sender's namespace (release profiles 5.3.1.3(4)). */
export const trackReleases = (
  { product, resources }: Pick<Catalog, 'product' | 'resources'>,
  profile: ReleaseProfile,
): TrackRelease[] =>
  hasTrackReleases(profile)
    ? [...new Set(recordingIds(product))].flatMap((resourceId, index) => {
        const resource = resources.get(resourceId);
        if (!isRecording(resource)) return [];
        return [
          {
            releaseReference: resourceId,
            releaseId: {
              proprietaryIds: [
                { value: `${numberedBy(product)}_${resource.isrc ?? resourceId}_R${index + 1}`, namespace: SENDER },
              ],
            },
            releaseResourceReference: resourceId,
            releaseLabelReferences: labels(product),
            ...genres({ genre: product.genre }),
          },
        ];
      })
    : [];
