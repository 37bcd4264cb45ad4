import { lookAgain } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { loadDelivering } from '../workflow/batch.ts';
import { shown } from './documents.ts';
import { type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** Settles a delivery of which nobody knows whether its marker arrived: by a look, or by the word of the platform. */
export async function reconcile({ tenantId, actor, path, body }: ApiRequest<'reconcile-task'>): Promise<Reply> {
  const { releaseId = '', taskId = '' } = path;
  const task = await documents().get(tenantId, 'task', { releaseId, taskId });
  if (!task) return refuse('not-found');
  const { platformId, batchId, status } = task.value;
  if (status !== 'unconfirmed')
    return refuse('move-refused', { from: status, detail: 'Only a delivery whose marker is in doubt is reconciled.' });
  const [of, batch] = await Promise.all([
    loadDelivering(tenantId, task.value),
    documents().get(tenantId, 'batch', { platformId, batchId }),
  ]);
  if (!batch) throw new Error(`Cannot reconcile task ${taskId}: its batch is not stored`);
  // `left` is one whose marker another release in it was answered for.
  if (batch.value.standing !== 'rested' && batch.value.standing !== 'left')
    return refuse('version-conflict', { detail: 'It is being looked for already.' });
  const attempt = batch.value.attempt + 1;
  const { said: _, ...value } = batch.value;
  const said = body.marker === undefined ? {} : { said: body.marker };
  const commit = lookAgain(of, attempt, body.marker, deciding(tenantId, actor));
  const stored = await documents().commit({
    ...commit,
    writes: [
      ...commit.writes,
      {
        kind: 'batch',
        value: { ...value, standing: 'waiting', attempt, automaticTries: 0, ...said },
        expect: batch.version,
      },
    ],
  });
  const now = stored.ok && (await documents().get(tenantId, 'task', { releaseId, taskId }));
  return now
    ? withETag(202, now.version, shown(now))
    : refuse('version-conflict', { detail: 'The task moved while you asked; look again.' });
}
