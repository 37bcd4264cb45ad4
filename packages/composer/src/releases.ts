import type { Release as ErnRelease, TrackRelease } from '@slipway/ern';
import { gtinForms } from '@slipway/identifiers';
import type { Image, NumberedProduct, SoundRecording, Tenant } from '@slipway/releases';
import type { Catalog, Placed } from './arrange.ts';
import { partyReference } from './parties.ts';
import { displayArtists, durationOf } from './resources.ts';
import { artistNames, isoDuration, secondsOf, titles } from './words.ts';

/** The number as the trade prints it: a UPC of twelve digits where it is one, else an EAN. */
export const printedIcpn = ({ icpn }: Pick<NumberedProduct, 'icpn'>): string => {
  const { upc, ean13, gtin14 } = gtinForms(icpn);
  return upc ?? ean13 ?? gtin14;
};

export function mainRelease(
  product: NumberedProduct,
  recordings: readonly Placed<SoundRecording>[],
  cover: Placed<Image> | undefined,
): ErnRelease {
  const { pLine, cLine, genre, subGenre, components } = product;
  const linked = cover
    ? { linkedReleaseResourceReferences: [{ value: cover.resourceReference, linkDescription: 'CoverArt' }] }
    : {};
  const groups = components.map(({ title, items }, index) => {
    const placed = recordings.filter(({ volume }) => volume === index + 1);
    return {
      ...(title === undefined
        ? {}
        : { displayTitles: [{ titleText: title, applicableTerritoryCode: 'Worldwide', isDefault: true }] }),
      sequenceNumber: index + 1,
      resourceGroupContentItems: placed.map(({ resourceReference, sequence }, position) => ({
        sequenceNumber: sequence,
        releaseResourceReference: resourceReference,
        ...(items[position]?.isBonusResource ? { isBonusResource: true } : {}),
      })),
    };
  });
  const [only] = groups;
  return {
    releaseReference: 'R0',
    releaseTypes: [product.releaseType],
    releaseId: {
      ...(product.grid ? { gRid: product.grid } : {}),
      icpn: printedIcpn(product),
    },
    ...titles(product.title, product.subTitle, product.titles),
    displayArtistNames: artistNames(product.displayArtistName, product.displayArtistNames),
    displayArtists: displayArtists(product.displayArtists),
    releaseLabelReferences: [{ value: partyReference(product.labelPartyId), applicableTerritoryCode: 'Worldwide' }],
    ...(pLine ? { pLines: [{ year: String(pLine.year), pLineText: pLine.text }] } : {}),
    ...(cLine ? { cLines: [{ year: String(cLine.year), cLineText: cLine.text }] } : {}),
    duration: isoDuration(recordings.reduce((total, placed) => total + secondsOf(durationOf(placed)), 0)),
    displayGenres: [{ genreText: genre, ...(subGenre ? { subGenre } : {}), applicableTerritoryCode: 'Worldwide' }],
    ...(product.originalReleaseDate ? { originalReleaseDates: [product.originalReleaseDate] } : {}),
    parentalWarningTypes: [product.parentalWarning],
    isMultiArtistCompilation: product.isMultiArtistCompilation,
    resourceGroup:
      // One set alone is no grouping (release profiles 5.3.1.2(5)2): the release itself is the group, by the set's title.
      groups.length === 1 && only
        ? { ...only, ...linked }
        : { resourceGroups: groups.map((group) => ({ ...group, resourceGroupType: 'Component' })), ...linked },
  };
}

/** One release per track, identified by the sender: ISRC and ICPN in the sender's namespace (release profiles 5.3.1.3(4)). */
export const trackReleases = (
  { product }: Catalog,
  recordings: readonly Placed<SoundRecording>[],
  tenant: Tenant,
): TrackRelease[] =>
  recordings.map(({ resource, resourceReference }, index) => ({
    releaseReference: `R${index + 1}`,
    releaseId: {
      proprietaryIds: [
        {
          value: `${printedIcpn(product)}_${resource.isrc ?? resource.resourceId}_R${index + 1}`,
          namespace: tenant.dpid,
        },
      ],
    },
    releaseResourceReference: resourceReference,
    releaseLabelReferences: [{ value: partyReference(product.labelPartyId), applicableTerritoryCode: 'Worldwide' }],
    displayGenres: [{ genreText: product.genre, applicableTerritoryCode: 'Worldwide' }],
  }));
