import { type DeliverableFile, type FileNotes, fileNotes } from '@slipway/delivery';
import type { DeliveryTask, Release, Resource } from '@slipway/releases';
import { isReady, isRecording, resourceIds } from '@slipway/releases';
import { environment } from './environment.ts';
import { documents, objects } from './ports.ts';
import { tasksOf } from './tasks-of.ts';

/** Release profiles 2.1: recordings are what a release is made of, pictures and texts stand beside them. */
export const roleOf = (resource: Resource): DeliverableFile['role'] =>
  isRecording(resource) ? 'primary' : 'secondary';

/** The files that a release has in the catalog now. */
export async function filesNow(tenantId: string, { productId }: Release): Promise<DeliverableFile[]> {
  const product = await documents().get(tenantId, 'product', { productId });
  const resources = await documents().getAll(
    tenantId,
    (product ? resourceIds(product.value) : []).map((resourceId) => ['resource', { resourceId }] as const),
  );
  const withFiles = resources.flatMap((found) =>
    found?.value.assetId === undefined ? [] : [{ resource: found.value, assetId: found.value.assetId }],
  );
  const assets = await documents().getAll(
    tenantId,
    withFiles.map(({ assetId }) => ['asset', { assetId }] as const),
  );
  return withFiles.flatMap(({ resource }, n) => {
    const asset = assets[n]?.value;
    if (!asset || !isReady(asset)) return [];
    return [{ resourceId: resource.resourceId, role: roleOf(resource), sha256: asset.hashes.sha256 }];
  });
}

/** States in which the platform has what was sent, as far as we know. */
const arrived: ReadonlySet<DeliveryTask['status']> = new Set(['awaiting-callback', 'completed']);

/** The SHA-256 of each file of a release that a platform has, by resource: what the last delivery of each brought. */
export async function filesAtPlatform(
  tenantId: string,
  { releaseId, platformId }: Pick<DeliveryTask, 'releaseId' | 'platformId'>,
): Promise<ReadonlyMap<string, string>> {
  const tasks = (await tasksOf(tenantId, releaseId))
    .filter((task) => task.platformId === platformId && arrived.has(task.status))
    .sort((one, other) => (one.batchId < other.batchId ? -1 : 1));
  const known = new Map<string, string>();
  for (const task of tasks) {
    for (const {
      resourceId,
      hashes: { sha256 },
      sent,
    } of await notesOf(task))
      if (sent) known.set(resourceId, sha256);
  }
  return known;
}

/** Which files a delivery sent and which it left away; none before it was sealed. */
export async function notesOf({ package: sealed }: Pick<DeliveryTask, 'package'>): Promise<FileNotes> {
  const key = sealed?.filesKey;
  const bytes = key === undefined ? undefined : await objects().read(environment('PACKAGES_BUCKET'), key);
  return bytes ? fileNotes.parse(JSON.parse(new TextDecoder().decode(bytes))) : [];
}
