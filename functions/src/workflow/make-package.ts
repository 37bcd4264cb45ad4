import { compose, composePurge } from '@slipway/composer';
import { chooseFiles, DeliveryFailure } from '@slipway/delivery';
import type { Stored } from '@slipway/kernel';
import { type Delivering, type Product, type Release, type Tenant, withNumbers } from '@slipway/releases';
import { documents } from '../ports.ts';
import { filesAtPlatform } from '../release-files.ts';
import type { Loaded } from './batch.ts';
import { written } from './check-message.ts';
import { earlierMessages } from './earlier-messages.ts';
import { loadCatalog } from './load-catalog.ts';
import { placedFiles } from './placed-files.ts';
import { below, sealPackage, type Written } from './seal-package.ts';
import { sendsOf } from './what-travels.ts';

type Packaging = Loaded & { readonly tenant: Tenant };

/** The message and its files, checked and sealed under the hash of what they are. */
export async function makePackage(loaded: Packaging, delivering: Delivering) {
  const { releaseId, taskId, purpose } = delivering.task.value;
  const productId = loaded.batch.value.tasks.find((each) => each.taskId === taskId)?.productId;
  if (productId === undefined) throw new DeliveryFailure('internal', `Task ${taskId} is not in its batch`);
  const [release, product] = await documents().getAll(loaded.tenant.tenantId, [
    ['release', { releaseId }],
    ['product', { productId }],
  ]);
  if (!release) throw new DeliveryFailure('internal', `Release ${releaseId} is not stored`);
  const write = purpose === 'purge' ? purged : released;
  return sealPackage(loaded, delivering.task.value, await write(loaded, delivering, release.value, product));
}

type Write = (
  loaded: Packaging,
  delivering: Delivering,
  release: Release,
  product: Stored<Product> | undefined,
) => Promise<Written>;

/** The message that says all of a release, and the files that travel with it. */
const released: Write = async (loaded, { task }, release, found) => {
  const { platform, tenant } = loaded;
  const { profile } = platform.value;
  const sends = sendsOf(release, task.value);
  const catalog = await loadCatalog(tenant, release, found, sends);
  const { product } = catalog;
  const placed = placedFiles(catalog, profile, below(product, loaded, task.value));
  const known = sends === 'changed' ? await filesAtPlatform(tenant.tenantId, task.value) : new Map<string, string>();
  const chosen = chooseFiles(
    placed.map(({ resourceId, role, file }) => ({ resourceId, role, sha256: file.hashes.sha256 })),
    sends,
    known,
  );
  const resources = placed.filter(({ resourceId }) => chosen.get(resourceId)?.sent);
  const platformTerms = release.platforms.find(({ platformId }) => platformId === platform.value.platformId);
  const message = compose({
    tenant,
    platform: platform.value,
    catalog,
    cards: platformTerms?.cards ?? [],
    task: task.value,
    fileUris: new Map(resources.map(({ resourceReference, file }) => [resourceReference, file.wirePath])),
  });
  const bytes = await written(message, profile, {
    purpose: task.value.purpose,
    history: await earlierMessages(tenant.tenantId, task.value),
    // Of a delivery of metadata nobody knows whether the platform has the files from somewhere else.
    ...(sends === 'metadata'
      ? {}
      : { files: resources.map(({ file: { wirePath, hashes: of } }) => ({ path: wirePath, hashes: { ...of } })) }),
  });
  return {
    messageType: 'NewReleaseMessage',
    bytes,
    product,
    files: resources.map(({ file }) => file),
    notes: placed.map(({ resourceId, role, file: { wirePath, size, hashes } }) => ({
      resourceId,
      role,
      wirePath,
      size,
      hashes,
      ...(chosen.get(resourceId) ?? { sent: false, because: 'it was not asked for' }),
    })),
  };
};

/** The message that withdraws a release for good: no files, and no catalog but for the names on the wire. */
const purged: Write = async ({ platform, tenant }, { task }, release, found) => {
  if (!found)
    throw new DeliveryFailure('message-invalid', `Product ${release.productId} is not in the catalog any more`);
  const message = composePurge({ tenant, platform: platform.value, task: task.value, release });
  const history = await earlierMessages(tenant.tenantId, task.value);
  return {
    messageType: 'PurgeReleaseMessage',
    bytes: await written(message, platform.value.profile, { purpose: 'purge', history }),
    product: withNumbers(release, found.value, new Map()).product,
    files: [],
    notes: [],
  };
};
