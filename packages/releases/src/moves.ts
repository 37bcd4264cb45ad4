import { accepted, type Outcome, type Stored } from '@slipway/kernel';
import {
  type AcknowledgementEffect,
  type MoveRefused,
  move,
  platformRelease as platformMachine,
  purposes,
  type ReleaseEvent,
  sync as syncMachine,
  type TaskEvent,
  type TaskNeed,
  deliveryTask as taskMachine,
} from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import type { PlatformRelease } from './release.ts';
import type { DeliveryTask, TaskFailure } from './task.ts';

/** A task and the platform release that it serves, as read: both move in one commit or not at all. */
export interface Delivering {
  readonly task: Stored<DeliveryTask>;
  readonly platformRelease: Stored<PlatformRelease>;
}

interface Step {
  readonly event: TaskEvent;
  readonly says: string;
  /** Conditions of the move that hold (`needs` of its row). */
  readonly met?: readonly TaskNeed[];
  /** What else the task learns with the move. */
  readonly learns?: Partial<DeliveryTask>;
  /** What it means to the platform release; a move that its state refuses is left out when `lenient`. */
  readonly release?: ReleaseEvent | undefined;
  readonly lenient?: boolean;
}

type Moved = Outcome<ReleaseCommit, MoveRefused>;

export const startPackaging = (of: Delivering, deciding: Deciding): Moved =>
  step(of, { event: 'packaging-started', says: 'Packaging started' }, deciding);

export const sealPackage = (
  of: Delivering,
  sealed: NonNullable<DeliveryTask['package']>,
  files: number,
  deciding: Deciding,
): Moved =>
  step(
    of,
    {
      event: 'package-sealed',
      says: `Package sealed: ${files} files, message ${of.task.value.messageId}`,
      learns: { package: sealed, progress: { filesSent: 0, filesTotal: files } },
    },
    deciding,
  );

export const confirmMarker = (of: Delivering, deciding: Deciding): Moved => {
  const total = of.task.value.progress?.filesTotal ?? 0;
  return step(
    of,
    {
      event: 'marker-confirmed',
      says: 'Everything arrived, the completion marker last',
      learns: { progress: { filesSent: total, filesTotal: total } },
    },
    deciding,
  );
};

export const doubtMarker = (of: Delivering, deciding: Deciding, failure?: TaskFailure): Moved =>
  step(
    of,
    {
      event: 'marker-unclear',
      says: 'It cannot be known whether the completion marker arrived',
      learns: failure ? { failure } : {},
    },
    deciding,
  );

/** The folder was read after all transfers had ended, and the marker is not there: a retry is safe. */
export const markMarkerAbsent = (of: Delivering, deciding: Deciding): Moved =>
  step(of, { event: 'marker-absent', says: 'The completion marker is not there; a retry is safe' }, deciding);

/** A step broke and is not tried again by itself. */
export const failTask = (of: Delivering, failure: TaskFailure, deciding: Deciding): Moved =>
  step(
    of,
    {
      event: 'fail',
      says: `Failed in ${failure.step}: ${failure.message}`,
      learns: { failure },
      release: purposes[of.task.value.purpose].failed,
    },
    deciding,
  );

/** No answer came in time. The task goes on waiting; the platform release shows it. */
export const markOverdue = (of: Delivering, deciding: Deciding): Moved =>
  step(
    of,
    {
      event: 'deadline-passed',
      says: 'No answer within the agreed time',
      release: purposes[of.task.value.purpose].overdue,
    },
    deciding,
  );

/** The same sealed bytes go again, under the same batch, as the next attempt. */
export function retryTask(of: Delivering, deciding: Deciding): Moved {
  const { failure, attempt, purpose, platformId, batchId, status } = of.task.value;
  if (status === 'unconfirmed') return lookAgain(of, deciding);
  const moved = step(
    of,
    {
      event: 'retry',
      says: `Retry requested, attempt ${attempt + 1}`,
      met: failure?.retry === 'never' ? [] : ['retry-is-safe'],
      learns: { attempt: attempt + 1, failure: undefined } as Partial<DeliveryTask>,
      release: purposes[purpose].starts,
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

/**
 * The platform answered. What its words mean is decided by the acknowledgement table of the lifecycle; an answer that
 * the current state has no move for is kept in the trail and moves nothing.
 */
export function takeAnswer(
  of: Delivering,
  effect: AcknowledgementEffect,
  failure: TaskFailure | undefined,
  deciding: Deciding,
): ReleaseCommit {
  const { status } = of.task.value;
  const refusedByPlatform = of.task.value.failure?.code === 'rejected-by-platform';
  const learns: Partial<DeliveryTask> = failure ? { failure } : {};
  const moved = step(
    of,
    {
      event: effect.task,
      says: `The platform answered: ${effect.because}`,
      met: status === 'failed' && refusedByPlatform ? ['refused-by-platform'] : [],
      learns: effect.task === 'answer-accepted' ? ({ failure: undefined } as Partial<DeliveryTask>) : learns,
      release: effect.release,
      lenient: true,
    },
    deciding,
  );
  if (moved.ok) return moved.value;
  return {
    tenantId: deciding.tenantId,
    writes: [],
    audit: [
      entry(of, `The platform answered (${effect.because}), which changes nothing: the task is ${status}`, deciding),
    ],
    events: [],
  };
}

/** The first window opened on a delivered release. Nothing happens to one that is not delivered. */
export function openWindow(platformRelease: Stored<PlatformRelease>, deciding: Deciding): Moved {
  const moved = moveRelease(platformRelease, { machine: 'platformRelease', event: 'window-opened' }, deciding);
  if (!moved.ok) return moved;
  const { releaseId, platformId } = platformRelease.value;
  const { clock, ids, actor, tenantId } = deciding;
  return accepted({
    tenantId,
    ...moved.value,
    audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, releaseId, platformId, says: 'Its window is open' }],
  });
}

function step(of: Delivering, { event, says, met, learns, release, lenient }: Step, deciding: Deciding): Moved {
  const { value: task, version } = of.task;
  const to = move(taskMachine, task.status, event, met ?? []);
  if (!to.ok) return to;
  const parts = release ? moveRelease(of.platformRelease, release, deciding) : accepted({ writes: [], events: [] });
  if (!parts.ok && !lenient) return parts;
  const { tenantId, clock, ids } = deciding;
  const { releaseId, platformId, taskId } = task;
  return accepted({
    tenantId,
    writes: [
      { kind: 'task', value: withoutUndefined({ ...task, ...learns, status: to.value }), expect: version },
      ...(parts.ok ? parts.value.writes : []),
    ],
    audit: [{ ...entry(of, says, deciding), from: task.status, to: to.value }],
    events: [
      ...(task.status === to.value
        ? []
        : [
            {
              name: 'task.moved' as const,
              detail: {
                eventId: ids.next('evt'),
                tenantId,
                at: clock.now(),
                releaseId,
                platformId,
                taskId,
                from: task.status,
                to: to.value,
              },
            },
          ]),
      ...(parts.ok ? parts.value.events : []),
    ],
  });
}

function moveRelease(
  { value, version }: Stored<PlatformRelease>,
  event: ReleaseEvent,
  { tenantId, clock, ids }: Deciding,
): Outcome<Pick<ReleaseCommit, 'writes' | 'events'>, MoveRefused> {
  const at = clock.now();
  if (event.machine === 'sync') {
    const to = move(syncMachine, value.sync, event.event);
    return to.ok
      ? accepted({
          writes: [{ kind: 'platformRelease', value: { ...value, sync: to.value }, expect: version }],
          events: [],
        })
      : to;
  }
  const to = move(platformMachine, value.status, event.event);
  if (!to.ok) return to;
  const { releaseId, platformId, status: from } = value;
  return accepted({
    writes: [
      {
        kind: 'platformRelease',
        value: { ...value, status: to.value, since: from === to.value ? value.since : at },
        expect: version,
      },
    ],
    events:
      from === to.value
        ? []
        : [
            {
              name: 'platform-release.moved',
              detail: { eventId: ids.next('evt'), tenantId, at, releaseId, platformId, from, to: to.value },
            },
          ],
  });
}

const entry = ({ task: { value } }: Delivering, says: string, { ids, clock, actor }: Deciding) => ({
  auditId: ids.next('aud'),
  at: clock.now(),
  actor,
  releaseId: value.releaseId,
  platformId: value.platformId,
  taskId: value.taskId,
  says,
});

const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
