import { printedIcpn } from '@slipway/composer';
import { type FileNotes, type PackageFile, type PackageParts, seal } from '@slipway/delivery';
import { renderName } from '@slipway/platforms';
import type { DeliveryTask, NumberedProduct } from '@slipway/releases';
import type { Loaded } from './batch.ts';
import { nameOf } from './placed-files.ts';
import { agreed, hashesOf, keep } from './sealing.ts';
import { deliveryTypeOf, productTypes } from './what-travels.ts';

/** A checked message, with what travels beside it. */
export interface Written {
  readonly messageType: PackageParts['messageType'];
  readonly bytes: Uint8Array;
  readonly product: NumberedProduct;
  readonly files: readonly PackageFile[];
  /** Which files go and which stay, for who asks later. */
  readonly notes: FileNotes;
}

/** What the names of a package are made of. */
export const below = (product: NumberedProduct, { platform, batch }: Loaded, { messageId }: DeliveryTask) => ({
  releaseId: nameOf(product, platform.value.profile),
  messageId,
  batchId: batch.value.batchId,
});

/** Seals a message and its files under the hash of what they are. */
export async function sealPackage(loaded: Loaded, task: DeliveryTask, written: Written) {
  const { messageType, bytes, product, files, notes } = written;
  const names = below(product, loaded, task);
  const hashes = hashesOf(bytes);
  const messageKey = `sealed/messages/${hashes.sha256}.xml`;
  await keep(messageKey, bytes, 'application/xml');
  const sealed = agreed(
    seal({
      messageId: task.messageId,
      messageType,
      releaseName: names.releaseId,
      releaseIds: { icpn: printedIcpn(product), ...(product.grid ? { grid: product.grid } : {}) },
      deliveryType: deliveryTypeOf(task),
      productType: productTypes[product.profile],
      files: [
        ...files,
        {
          role: 'message',
          wirePath: agreed(renderName(loaded.platform.value.profile.choreography.names.message, names)),
          size: bytes.length,
          hashes,
          source: { bucket: 'packages', key: messageKey },
        },
      ],
    }),
  );
  const place = `sealed/${sealed.packageId}`;
  await keep(`${place}/files.json`, JSON.stringify(notes), 'application/json');
  await keep(`${place}/package.json`, JSON.stringify(sealed), 'application/json');
  return {
    taskId: task.taskId,
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
