import { compose, printedIcpn } from '@slipway/composer';
import { chooseFiles, DeliveryFailure, type FileNotes, type PackageParts, seal } from '@slipway/delivery';
import { renderName } from '@slipway/platforms';
import type { Delivering, Tenant } from '@slipway/releases';
import { documents } from '../ports.ts';
import { filesAtPlatform } from '../release-files.ts';
import type { Loaded } from './batch.ts';
import { written } from './check-message.ts';
import { earlierMessages } from './earlier-messages.ts';
import { loadCatalog } from './load-catalog.ts';
import { nameOf, placedFiles } from './placed-files.ts';
import { agreed, hashesOf, keep } from './sealing.ts';
import { deliveryTypeOf, productTypes, sendsOf } from './what-travels.ts';

/** The message and its files, checked and sealed under the hash of what they are. */
export async function makePackage(
  { platform, batch, tenant }: Loaded & { readonly tenant: Tenant },
  { task }: Delivering,
) {
  const { profile } = platform.value;
  const { tenantId } = tenant;
  const { releaseId, taskId } = task.value;
  const productId = batch.value.tasks.find((each) => each.taskId === taskId)?.productId;
  if (productId === undefined) throw new DeliveryFailure('internal', `Task ${taskId} is not in its batch`);
  const [release, product] = await documents().getAll(tenantId, [
    ['release', { releaseId }],
    ['product', { productId }],
  ]);
  if (!release) throw new DeliveryFailure('internal', `Release ${releaseId} is not stored`);
  const catalog = await loadCatalog(tenant, release.value, product);
  const releaseName = nameOf(catalog.product, profile);
  const below = { releaseId: releaseName, messageId: task.value.messageId, batchId: batch.value.batchId };
  const sends = sendsOf(release.value, task.value);
  const placed = placedFiles(catalog, profile, below);
  const known = sends === 'changed' ? await filesAtPlatform(tenantId, task.value) : new Map<string, string>();
  const chosen = chooseFiles(
    placed.map(({ resourceId, role, file }) => ({ resourceId, role, sha256: file.hashes.sha256 })),
    sends,
    known,
  );
  const resources = placed.filter(({ resourceId }) => chosen.get(resourceId)?.sent);
  const platformTerms = release.value.platforms.find(({ platformId }) => platformId === platform.value.platformId);
  const message = compose({
    tenant,
    platform: platform.value,
    catalog,
    cards: platformTerms?.cards ?? [],
    task: task.value,
    fileUris: new Map(resources.map(({ resourceReference, file }) => [resourceReference, file.wirePath])),
  });
  const bytes = await written(message, profile, {
    history: await earlierMessages(tenantId, task.value),
    // Of a delivery of metadata nobody knows whether the platform has the files from somewhere else.
    ...(sends === 'metadata'
      ? {}
      : { files: resources.map(({ file: { wirePath, hashes: of } }) => ({ path: wirePath, hashes: { ...of } })) }),
  });
  const hashes = hashesOf(bytes);
  const messageKey = `sealed/messages/${hashes.sha256}.xml`;
  await keep(messageKey, bytes, 'application/xml');
  const contents: PackageParts = {
    messageId: task.value.messageId,
    messageType: 'NewReleaseMessage',
    releaseName,
    releaseIds: { icpn: printedIcpn(catalog.product), ...(catalog.product.grid ? { grid: catalog.product.grid } : {}) },
    deliveryType: deliveryTypeOf(task.value),
    productType: productTypes[catalog.product.profile],
    files: [
      ...resources.map(({ file }) => file),
      {
        role: 'message',
        wirePath: agreed(renderName(profile.choreography.names.message, below)),
        size: bytes.length,
        hashes,
        source: { bucket: 'packages', key: messageKey },
      },
    ],
  };
  const sealed = agreed(seal(contents));
  const notes: FileNotes = placed.map(({ resourceId, role, file: { wirePath, size, hashes } }) => ({
    resourceId,
    role,
    wirePath,
    size,
    hashes,
    ...(chosen.get(resourceId) ?? { sent: false, because: 'it was not asked for' }),
  }));
  const place = `sealed/${sealed.packageId}`;
  await keep(`${place}/files.json`, JSON.stringify(notes), 'application/json');
  await keep(`${place}/package.json`, JSON.stringify(sealed), 'application/json');
  return {
    taskId,
    sealed: {
      packageId: sealed.packageId,
      key: `${place}/package.json`,
      messageKey,
      messageSha256: hashes.sha256,
      filesKey: `${place}/files.json`,
    },
    contents: sealed,
  };
}
