import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import {
  accepts,
  type MoveRefused,
  type PlatformStatus,
  platformRelease as platformMachine,
  purposes,
} from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { messageIdOf } from './expand.ts';
import type { PlatformRelease } from './release.ts';
import { type Delivering, moveRelease, step } from './step.ts';
import type { DeliveryTask } from './task.ts';

/** One more message about a release that a platform has, or may have. */
export interface MessageRequest {
  readonly taskId: string;
  readonly purpose: DeliveryTask['purpose'];
  readonly reason?: string | undefined;
  readonly sends?: DeliveryTask['sends'];
  /** Of a purge: the person has seen what cannot be undone. */
  readonly isConfirmed?: boolean | undefined;
}

/** What the line of the product says. */
export interface LineFacts {
  readonly batchId: string;
  /** Earlier tasks of the release that have not left and whose marker was not handed over. */
  readonly unsent: readonly Delivering[];
  /** Something complete of this release may have reached the platform. */
  readonly mayHaveArrived: boolean;
}

export interface Requested {
  readonly task: DeliveryTask;
  readonly commit: ReleaseCommit;
  /** The tasks whose place it takes: their batches go no further. */
  readonly superseded: readonly DeliveryTask[];
}

/** A platform can be told something new about a release that it has; before that, it is delivered. */
const updatable: readonly PlatformStatus[] = ['delivered', 'live', 'takedown-scheduled', 'overdue'];

/** As what a release is delivered once more, by what became of it on the platform. */
const redelivered: Partial<Record<PlatformStatus, 'initial' | 'update'>> = {
  'delivery-failed': 'initial',
  rejected: 'initial',
  overdue: 'initial',
  delivered: 'update',
  live: 'update',
  'takedown-scheduled': 'update',
};
export const redeliveryPurpose = ({ status }: PlatformRelease): 'initial' | 'update' => redelivered[status] ?? 'update';

/**
 * Makes the task of one more message. It takes the place of whatever has not left before it for the same release: sent
 * later, that would say something older, and revive what was taken down.
 */
export function requestMessage(
  platformRelease: Stored<PlatformRelease>,
  request: MessageRequest,
  facts: LineFacts,
  deciding: Deciding,
): Outcome<Requested, MoveRefused> {
  const { tenantId, actor, clock, ids } = deciding;
  const { taskId, purpose, reason, sends, isConfirmed } = request;
  const { releaseId, platformId, status } = platformRelease.value;
  if (purpose === 'update' && !updatable.includes(status)) {
    const { name: machine } = platformMachine;
    return refused({
      code: 'move-refused',
      machine,
      from: status,
      event: purpose,
      accepts: accepts(platformMachine, status),
    });
  }
  const met = [
    ...(facts.mayHaveArrived ? (['may-have-arrived'] as const) : []),
    ...(isConfirmed ? (['asked-twice'] as const) : []),
  ];
  const moved = moveRelease(platformRelease, purposes[purpose].starts, deciding, met);
  if (!moved.ok) return moved;
  const overtaken = facts.unsent;
  const at = clock.now();
  const { batchId } = facts;
  const task: DeliveryTask = {
    taskId,
    releaseId,
    platformId,
    purpose,
    status: 'queued',
    messageId: messageIdOf(taskId),
    messageCreatedAt: at,
    batchId,
    attempt: 1,
    requestedBy: actor.name,
    ...(reason === undefined ? {} : { reason }),
    ...(sends === undefined ? {} : { sends }),
  };
  const ends = overtaken.flatMap((of) => {
    const says = `Superseded by ${purpose} ${task.messageId}, which says something later`;
    const outcome = step(of, { event: 'supersede', says, met: ['marker-not-sent'] }, deciding);
    return outcome.ok ? [outcome.value] : [];
  });
  return accepted({
    task,
    superseded: overtaken.map((of) => of.task.value),
    commit: {
      tenantId,
      writes: [
        { kind: 'task', value: task, expect: 'absent' },
        { kind: 'messageClaim', value: { messageId: task.messageId, releaseId, platformId, taskId }, expect: 'absent' },
        { kind: 'platformRelease', value: afterwards(moved.value, overtaken), expect: platformRelease.version },
        ...ends.flatMap(({ writes }) => writes),
      ],
      audit: [
        {
          auditId: ids.next('aud'),
          at,
          actor,
          releaseId,
          platformId,
          taskId,
          says: `${titles[purpose]} of ${platformId} queued as batch ${batchId}${reason === undefined ? '' : `: ${reason}`}`,
          to: task.status,
        },
        ...ends.flatMap(({ audit }) => audit),
      ],
      events: [
        ...moved.value.events,
        ...ends.flatMap(({ events }) => events),
        {
          name: 'delivery.requested',
          detail: { eventId: ids.next('evt'), tenantId, at, platformId, batchId, attempt: 1 },
        },
      ],
    },
  });
}

const titles = {
  initial: 'Redelivery',
  update: 'Update',
  takedown: 'Takedown',
  restore: 'Restore',
  purge: 'Purge',
} as const satisfies Record<DeliveryTask['purpose'], string>;

/** The platform release after its move. An update that goes no further leaves the platform behind the catalog. */
function afterwards({ value }: { readonly value: PlatformRelease }, overtaken: readonly Delivering[]): PlatformRelease {
  const isBehind = value.sync === 'syncing' && overtaken.some(({ task }) => task.value.purpose === 'update');
  return isBehind ? { ...value, sync: 'changed' } : value;
}
