import type { Answer } from '@slipway/delivery';
import { type Numbered, namedIn, quarantineNumber } from '@slipway/identifiers';
import { type Release, resourceIds, typedNumbers } from '@slipway/releases';
import { numberPorts } from './identifiers.ts';
import { documents } from './ports.ts';

/**
 * A platform refused because somebody else delivers under one of our numbers: those that it names are in doubt, and go to
 * quarantine with what it said. Which words mean that is a habit of the platform. Can run twice.
 */
export async function doubtNumbers(
  tenantId: string,
  platformId: string,
  release: Release,
  { words, errorText }: Pick<Answer, 'words' | 'errorText'>,
): Promise<void> {
  const platform = await documents().get(tenantId, 'platform', { platformId });
  const says = [errorText, ...words.map(({ information }) => information)]
    .filter((each) => each !== undefined)
    .join('; ');
  const { saysTaken = [] } = platform?.value.profile.acknowledgement ?? {};
  if (!saysTaken.some((words) => says.toLowerCase().includes(words.toLowerCase()))) return;
  const reason = `${platformId} says: ${says.replace(/\p{Cc}+/gu, ' ')}`.slice(0, 500);
  const ports = numberPorts({ kind: 'platform', name: platformId });
  for (const { kind, number } of namedIn(says, await numbersOfRelease(tenantId, release)))
    await quarantineNumber(ports, tenantId, { kind, number, reason });
}

async function numbersOfRelease(tenantId: string, { releaseId, productId, icpn, grid, drawn = [] }: Release) {
  const product = await documents().get(tenantId, 'product', { productId });
  const found = await documents().getAll(
    tenantId,
    (product ? resourceIds(product.value) : []).map((resourceId) => ['resource', { resourceId }] as const),
  );
  const resources = new Map(found.flatMap((each) => (each ? [[each.value.resourceId, each.value] as const] : [])));
  const own: Numbered[] = [
    { kind: 'gtin', number: icpn, owner: { type: 'product', id: productId } },
    ...(grid ? [{ kind: 'grid', number: grid, owner: { type: 'release', id: releaseId } } as const] : []),
  ];
  return [...own, ...drawn, ...(product ? typedNumbers(product.value, resources) : [])];
}
