import { arrange, type Catalog, printedIcpn } from '@slipway/composer';
import { DeliveryFailure, type PackageFile } from '@slipway/delivery';
import { type NameFacts, type PlatformProfile, renderName } from '@slipway/platforms';
import type { NumberedProduct } from '@slipway/releases';
import { roleOf } from '../release-files.ts';
import { agreed } from './sealing.ts';

/** Every file of the release, with its name on the wire. */
export function placedFiles(catalog: Catalog, { choreography: { names } }: PlatformProfile, below: NameFacts) {
  const folder = names.resourceFolder === undefined ? '' : `${agreed(renderName(names.resourceFolder, below))}/`;
  return arrange(catalog).flatMap(({ asset, resource, resourceReference, technicalReference, volume, sequence }) => {
    if (!asset) return [];
    const name = renderName(names.resource, {
      ...below,
      resourceReference,
      technicalResourceId: technicalReference,
      volume,
      sequence,
      extension: asset.extension,
    });
    const file: PackageFile = {
      role: 'resource',
      wirePath: `${folder}${agreed(name)}`,
      size: asset.size,
      hashes: asset.hashes,
      source: { bucket: 'assets', key: asset.key },
    };
    return [{ resourceId: resource.resourceId, role: roleOf(resource), resourceReference, file }];
  });
}

/** The identifier that names the release on the wire, by the platform's habit. */
export function nameOf(product: NumberedProduct, { choreography }: PlatformProfile): string {
  const names: Record<PlatformProfile['choreography']['releaseIdBy'][number], string | undefined> = {
    GRid: product.grid,
    ICPN: printedIcpn(product),
    CatalogNumber: product.catalogNumber,
    ProprietaryId: product.productId,
  };
  const name = choreography.releaseIdBy.map((kind) => names[kind]).find((each) => each !== undefined);
  if (name === undefined) {
    throw new DeliveryFailure('name-refused', `The product has none of ${choreography.releaseIdBy.join(', ')}`);
  }
  return name;
}
