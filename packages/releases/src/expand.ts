import type { Stored } from '@slipway/kernel';
import type { Deciding, ReleaseCommit } from './documents.ts';
import type { PlatformRelease, Release } from './release.ts';
import type { DeliveryTask } from './task.ts';

/** What makes a message of ours unique: the sender, the moment, and the task. */
export const messageIdOf = (taskId: string): string => taskId.replace(/^tsk_/, 'MSG-');

/**
 * Makes the release on one platform: its status, its first task with everything drawn once (MessageId, created time,
 * batch id), and the event that starts the delivery. All documents must be new, so a second run changes nothing.
 */
export function expandRelease(
  { value: release }: Stored<Release>,
  platformId: string,
  batchId: string,
  { tenantId, actor, clock, ids }: Deciding,
): { task: DeliveryTask; commit: ReleaseCommit } {
  const at = clock.now();
  const { releaseId } = release;
  const taskId = ids.next('tsk');
  const task: DeliveryTask = {
    taskId,
    releaseId,
    platformId,
    purpose: 'initial',
    status: 'queued',
    messageId: messageIdOf(taskId),
    messageCreatedAt: at,
    batchId,
    attempt: 1,
    requestedBy: release.submittedBy,
  };
  const platformRelease: PlatformRelease = { releaseId, platformId, status: 'delivering', sync: 'in-sync', since: at };
  return {
    task,
    commit: {
      tenantId,
      writes: [
        { kind: 'platformRelease', value: platformRelease, expect: 'absent' },
        { kind: 'task', value: task, expect: 'absent' },
        {
          kind: 'messageClaim',
          value: { messageId: task.messageId, releaseId, platformId, taskId },
          expect: 'absent',
        },
      ],
      audit: [
        {
          auditId: ids.next('aud'),
          at,
          actor,
          releaseId,
          platformId,
          taskId,
          says: `Delivery to ${platformId} queued as batch ${batchId}`,
          to: task.status,
        },
      ],
      events: [
        {
          name: 'platform-release.moved',
          detail: {
            eventId: ids.next('evt'),
            tenantId,
            at,
            releaseId,
            platformId,
            from: 'pending',
            to: platformRelease.status,
          },
        },
        {
          name: 'delivery.requested',
          detail: { eventId: ids.next('evt'), tenantId, at, platformId, batchId, attempt: task.attempt },
        },
      ],
    },
  };
}
