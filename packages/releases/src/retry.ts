import { accepted } from '@slipway/kernel';
import { purposes } from '@slipway/lifecycle';
import type { Deciding } from './documents.ts';
import { type Delivering, entry, type Moved, step } from './step.ts';

/**
 * The same sealed bytes go again, under the same batch, as the next attempt. A failure that can never end well is not
 * repeated; one that has to be looked at first may be, because every attempt looks at the folder before it sends.
 */
export function retryTask(of: Delivering, deciding: Deciding): Moved {
  const { failure, attempt, purpose, platformId, batchId, status } = of.task.value;
  if (status === 'unconfirmed') return lookAgain(of, deciding);
  const moved = step(
    of,
    {
      event: 'retry',
      says: `Retry requested, attempt ${attempt + 1}`,
      met: failure?.retry === 'never' ? [] : ['retry-is-safe'],
      learns: { attempt: attempt + 1, failure: undefined },
      release: purposes[purpose].starts,
      // Who asked for the purge confirmed it then; this is the same purge.
      releaseMet: ['asked-twice'],
      lenient: true,
    },
    deciding,
  );
  if (!moved.ok) return moved;
  return accepted({
    ...moved.value,
    events: [...moved.value.events, requestDelivery(platformId, batchId, attempt + 1, deciding)],
  });
}

/** Nobody knows whether the marker arrived: the next attempt looks before it sends anything. The state stays. */
function lookAgain(of: Delivering, deciding: Deciding): Moved {
  const { value: task, version } = of.task;
  const attempt = task.attempt + 1;
  return accepted({
    tenantId: deciding.tenantId,
    writes: [{ kind: 'task', value: { ...task, attempt }, expect: version }],
    audit: [entry(of, `Asked to look again whether the completion marker arrived, attempt ${attempt}`, deciding)],
    events: [requestDelivery(task.platformId, task.batchId, attempt, deciding)],
  });
}

const requestDelivery = (platformId: string, batchId: string, attempt: number, { tenantId, clock, ids }: Deciding) =>
  ({
    name: 'delivery.requested',
    detail: { eventId: ids.next('evt'), tenantId, at: clock.now(), platformId, batchId, attempt },
  }) as const;
