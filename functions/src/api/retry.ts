import type { BatchRecord } from '@slipway/delivery';
import { accepted, type Outcome } from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import { type Deciding, type Delivering, type ReleaseCommit, retryTask } from '@slipway/releases';
import { wasOvertaken } from '../lines.ts';
import { deciding, documents } from '../ports.ts';
import { deliveriesOf, loadDelivering } from '../workflow/batch.ts';
import { shown } from './documents.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** Tries a failed delivery again, unless a later message took its place. */
export async function retry({ tenantId, actor, path }: ApiRequest<'retry-task'>): Promise<Reply> {
  const { releaseId = '', taskId = '' } = path;
  const task = await documents().get(tenantId, 'task', { releaseId, taskId });
  if (!task) throw new Refused('not-found');
  const { platformId, batchId, failure } = task.value;
  const [of, batch] = await Promise.all([
    loadDelivering(tenantId, task.value),
    documents().get(tenantId, 'batch', { platformId, batchId }),
  ]);
  if (!batch) throw new Error(`Cannot retry task ${taskId}: its batch is not stored`);
  const by = deciding(tenantId, actor);
  const outcome = repeat(of, batch.value, by);
  if (!outcome.ok) {
    const { code, ...facts } = outcome.refusal;
    return facts.needs === 'retry-is-safe'
      ? refuse('retry-refused', { ...facts, failure })
      : refuse(code, { ...facts });
  }
  if (await wasOvertaken(tenantId, batch.value)) {
    const detail = 'A later message for this product took its place at the platform; send it anew instead.';
    return refuse('retry-refused', { detail, ...(failure ? { failure } : {}) });
  }
  const { commit, change } = outcome.value;
  // What travels together is tried again together: the same folder, the same marker.
  const others = await deliveriesOf(tenantId, {
    platformId,
    tasks: batch.value.tasks.filter((each) => each.taskId !== taskId),
  });
  const along = others.flatMap((other) => {
    const repeated = repeat(other, batch.value, by);
    return repeated.ok ? [repeated.value.commit] : [];
  });
  const stored = await documents().commit({
    ...commit,
    writes: [
      ...commit.writes,
      ...along.flatMap(({ writes }) => writes),
      { kind: 'batch', value: { ...batch.value, ...change }, expect: batch.version },
    ],
    audit: [...commit.audit, ...along.flatMap(({ audit }) => audit)],
    events: [
      ...commit.events,
      // The batch is asked for once.
      ...along.flatMap(({ events }) => events.filter(({ name }) => name !== 'delivery.requested')),
    ],
  });
  if (!stored.ok) return refuse('version-conflict', { detail: 'The task moved while you asked; look again.' });
  const now = await documents().get(tenantId, 'task', { releaseId, taskId });
  if (!now) throw new Refused('not-found');
  return { ...withETag(202, now.version, shown(now)) };
}

/** One more attempt: what it writes of its task, and what the batch learns. */
export interface Repeated {
  readonly batchId: string;
  readonly commit: ReleaseCommit;
  readonly change: Partial<BatchRecord>;
}

export function repeat(of: Delivering, batch: BatchRecord, by: Deciding): Outcome<Repeated, MoveRefused> {
  // The batch counts the executions: looks for a marker in doubt are repeated without the task.
  const attempt = batch.attempt + 1;
  const outcome = retryTask(of, attempt, by);
  if (!outcome.ok) return outcome;
  const change = { standing: 'waiting', attempt, automaticTries: 0 } as const;
  return accepted({ batchId: batch.batchId, commit: outcome.value, change });
}
