import { accepted } from '@slipway/kernel';
import { purposes } from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { type Delivering, entry, type Moved, step } from './step.ts';

/**
 * The same sealed bytes go again, under the same batch, as the next attempt. A failure that can never end well is not
 * repeated; one that has to be looked at first may be, because every attempt looks at the folder before it sends.
 * @param attempt the number of the attempt that follows
 */
export function retryTask(of: Delivering, attempt: number, deciding: Deciding): Moved {
  const { failure, purpose, platformId, batchId, status } = of.task.value;
  if (status === 'unconfirmed') return accepted(lookAgain(of, attempt, undefined, deciding));
  const moved = step(
    of,
    {
      event: 'retry',
      says: `Retry requested, attempt ${attempt}`,
      met: failure?.retry === 'never' ? [] : ['retry-is-safe'],
      learns: { attempt, failure: undefined },
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
    events: [...moved.value.events, requestDelivery(platformId, batchId, attempt, deciding)],
  });
}

/**
 * Nobody knows whether the marker arrived: the next attempt looks before it sends anything, or goes by what the platform
 * said when it was asked. The state stays.
 */
export function lookAgain(
  of: Delivering,
  attempt: number,
  said: 'arrived' | 'absent' | undefined,
  deciding: Deciding,
): ReleaseCommit {
  const { value: task, version } = of.task;
  const says =
    said === undefined
      ? 'Asked to look again whether the completion marker arrived'
      : `The platform was asked: the completion marker ${said === 'arrived' ? 'arrived' : 'did not arrive'}`;
  return {
    tenantId: deciding.tenantId,
    writes: [{ kind: 'task', value: { ...task, attempt }, expect: version }],
    audit: [entry(of, `${says}, attempt ${attempt}`, deciding)],
    events: [requestDelivery(task.platformId, task.batchId, attempt, deciding)],
  };
}

const requestDelivery = (platformId: string, batchId: string, attempt: number, { tenantId, clock, ids }: Deciding) =>
  ({
    name: 'delivery.requested',
    detail: { eventId: ids.next('evt'), tenantId, at: clock.now(), platformId, batchId, attempt },
  }) as const;
