import { accepted, type Outcome, type Stored } from '@slipway/kernel';
import {
  type MoveRefused,
  move,
  type PlatformNeed,
  platformRelease as platformMachine,
  type ReleaseEvent,
  sync as syncMachine,
  type TaskEvent,
  type TaskNeed,
  deliveryTask as taskMachine,
} from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import type { PlatformRelease } from './release.ts';
import type { DeliveryTask } from './task.ts';

/** A task and the platform release that it serves, as read: both move in one commit or not at all. */
export interface Delivering {
  readonly task: Stored<DeliveryTask>;
  readonly platformRelease: Stored<PlatformRelease>;
}

/** One move of a task, and what comes with it. */
export interface Step {
  readonly event: TaskEvent;
  /** What happened, for the trail. */
  readonly says: string;
  /** Conditions of the move that hold (`needs` of its row). */
  readonly met?: readonly TaskNeed[];
  /** What else the task learns with the move; a member that is `undefined` is forgotten. */
  readonly learns?: { readonly [Member in keyof DeliveryTask]?: DeliveryTask[Member] | undefined };
  /** What it means to the platform release; a move that its state refuses is left out when `lenient`. */
  readonly release?: ReleaseEvent | undefined;
  readonly releaseMet?: readonly PlatformNeed[];
  readonly lenient?: boolean;
}

/** All that a move writes, or the refusal of the machine with what its state accepts. */
export type Moved = Outcome<ReleaseCommit, MoveRefused>;

/** Moves a task, and the platform release with it. An event is published only for what changed its state. */
export function step(of: Delivering, asked: Step, deciding: Deciding): Moved {
  const { event, says, met, learns, release, releaseMet, lenient } = asked;
  const { value: task, version } = of.task;
  const to = move(taskMachine, task.status, event, met ?? []);
  if (!to.ok) return to;
  const parts = release
    ? moveRelease(of.platformRelease, release, deciding, releaseMet)
    : accepted({ writes: [], events: [] });
  if (!parts.ok && !lenient) return parts;
  const { tenantId, clock, ids } = deciding;
  const { releaseId, platformId, taskId } = task;
  return accepted({
    tenantId,
    writes: [
      { kind: 'task', value: known({ ...task, ...learns, status: to.value }), expect: version },
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

/** What a platform release writes and tells when an event moves it: its status, or its sync for updates. */
export function moveRelease(
  { value, version }: Stored<PlatformRelease>,
  event: ReleaseEvent,
  { tenantId, clock, ids }: Deciding,
  met: readonly PlatformNeed[] = [],
): Outcome<
  Pick<ReleaseCommit, 'writes' | 'events'> & { readonly to: string; readonly value: PlatformRelease },
  MoveRefused
> {
  const at = clock.now();
  if (event.machine === 'sync') {
    const to = move(syncMachine, value.sync, event.event);
    if (!to.ok) return to;
    const changed = { ...value, sync: to.value };
    return accepted({
      to: to.value,
      value: changed,
      writes: [{ kind: 'platformRelease', value: changed, expect: version }],
      events: [],
    });
  }
  const to = move(platformMachine, value.status, event.event, met);
  if (!to.ok) return to;
  const { releaseId, platformId, status: from } = value;
  const changed = { ...value, status: to.value, since: from === to.value ? value.since : at };
  return accepted({
    to: to.value,
    value: changed,
    writes: [{ kind: 'platformRelease', value: changed, expect: version }],
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

/** A line of the trail about a task. */
export const entry = ({ task: { value } }: Delivering, says: string, { ids, clock, actor }: Deciding) => ({
  auditId: ids.next('aud'),
  at: clock.now(),
  actor,
  releaseId: value.releaseId,
  platformId: value.platformId,
  taskId: value.taskId,
  says,
});

/** The task without the members that it forgot. */
const known = (task: { readonly [Member in keyof DeliveryTask]: DeliveryTask[Member] | undefined }): DeliveryTask =>
  Object.fromEntries(Object.entries(task).filter(([, member]) => member !== undefined)) as unknown as DeliveryTask;
