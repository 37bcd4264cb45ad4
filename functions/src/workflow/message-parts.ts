import { arrange, type Catalog, printedIcpn } from '@slipway/composer';
import type { Given } from '@slipway/conformance';
import { DeliveryFailure, type PackageFile } from '@slipway/delivery';
import type { Outcome } from '@slipway/kernel';
import {
  mandatoryFields,
  type NameFacts,
  type NameRefused,
  type PlatformProfile,
  renderName,
} from '@slipway/platforms';
import type { NumberedProduct } from '@slipway/releases';

// What the message of a platform is made of beside the catalog: names on the wire, and what it is held against.

/** The files that travel with a message, under the names that the platform wants, by the references of their resources. */
export function resourceFiles(
  catalog: Catalog,
  { choreography: { names } }: PlatformProfile,
  below: NameFacts,
): { readonly resourceReference: string; readonly file: PackageFile }[] {
  const folder = names.resourceFolder === undefined ? '' : `${named(renderName(names.resourceFolder, below))}/`;
  return arrange(catalog).flatMap(({ asset, resourceReference, technicalReference, volume, sequence }) => {
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
      wirePath: `${folder}${named(name)}`,
      size: asset.size,
      hashes: asset.hashes,
      source: { bucket: 'assets', key: asset.key },
    };
    return [{ resourceReference, file }];
  });
}

/** What the platform and its contract say of a message, for the conformance rules. */
export const givenFor = (
  { mandatory, tisCodes }: PlatformProfile['ern'],
  besides: Pick<Given, 'history' | 'files'>,
): Given => ({
  ...besides,
  agreement: { tisCodes, mandatoryFields: mandatory.map((name) => mandatoryFields[name]) },
  // The cards say all deals that there are: what the message leaves out was meant to end.
  known: { '6:all-deals-again': false, '6:new-territories': false },
});

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

export const named = (outcome: Outcome<string, NameRefused>): string => agreed(outcome);

/** A refusal of the naming, sealing or planning rules stops the package with what they say. */
export function agreed<Value>(outcome: Outcome<Value, { readonly code: string; readonly says: string }>): Value {
  if (outcome.ok) return outcome.value;
  throw new DeliveryFailure('name-refused', outcome.refusal.says);
}
