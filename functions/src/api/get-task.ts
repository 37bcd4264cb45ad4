import { sealedPackage, type TransferRecord } from '@slipway/delivery';
import type { DeliveryTask } from '@slipway/releases';
import { environment } from '../environment.ts';
import { documents, objects } from '../ports.ts';
import { transfersOf } from '../workflow/transfers.ts';
import { shown } from './documents.ts';
import { type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** A delivery task; while its files travel, with how far each of them is. */
export async function getTask({ tenantId, path }: ApiRequest<'get-task'>): Promise<Reply> {
  const { releaseId = '', taskId = '' } = path;
  const task = await documents().get(tenantId, 'task', { releaseId, taskId });
  if (!task) return refuse('not-found');
  const { status, progress } = task.value;
  if (status !== 'uploading' || !progress) return withETag(200, task.version, shown(task));
  const files = await travelling(tenantId, task.value);
  const filesSent = files.filter(({ state }) => state === 'completed').length;
  return withETag(200, task.version, { ...shown(task), progress: { ...progress, filesSent, files } });
}

/** The files of a task that were handed to a sender, by what was last heard of each. */
async function travelling(tenantId: string, { platformId, batchId, package: sealed }: DeliveryTask) {
  const bytes = sealed && (await objects().read(environment('PACKAGES_BUCKET'), sealed.key));
  if (!bytes) return [];
  const own = sealedPackage.parse(JSON.parse(new TextDecoder().decode(bytes))).files.map(({ wirePath }) => wirePath);
  const transfers = await transfersOf({ tenantId, platformId, batchId });
  const latest = new Map<string, TransferRecord['files'][number]>();
  for (const { files } of transfers.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1)))
    for (const file of files) latest.set(file.wirePath, file);
  return [...latest.values()]
    .filter(({ wirePath }) => own.some((path) => wirePath.endsWith(`/${path}`)))
    .map(({ wirePath, size, state, confirmed }) => ({
      wirePath,
      size,
      state,
      ...(confirmed === undefined ? {} : { confirmed }),
    }));
}
