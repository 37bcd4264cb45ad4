import { deliveryTask, move, purposes } from '@slipway/lifecycle';
import type { Deciding } from './documents.ts';
import { type Delivering, type Moved, step } from './step.ts';
import type { DeliveryTask, TaskFailure } from './task.ts';

// What the delivery workflow does to its task. Each answers with the commit to make, or with the machine's refusal.

export const startPackaging = (of: Delivering, deciding: Deciding): Moved =>
  step(of, { event: 'packaging-started', says: 'Packaging started', learns: { notBefore: undefined } }, deciding);

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
      // Where the marker was in doubt, it is not any more.
      learns: { progress: { filesSent: total, filesTotal: total }, failure: undefined },
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
export const markMarkerAbsent = (of: Delivering, failure: TaskFailure, deciding: Deciding): Moved =>
  step(
    of,
    {
      event: 'marker-absent',
      says: 'The completion marker is not there; a retry is safe',
      learns: { failure },
      release: purposes[of.task.value.purpose].failed,
      lenient: true,
    },
    deciding,
  );

/** The marker is known not to be there, and nothing stands in the way: what is missing goes with the next attempt. */
export function sendAfterAll(of: Delivering, attempt: number, deciding: Deciding): Moved {
  const absent = move(deliveryTask, of.task.value.status, 'marker-absent');
  if (!absent.ok) return absent;
  return step(
    inState(of, absent.value),
    {
      event: 'retry',
      says: `The completion marker is not there; what is missing goes with attempt ${attempt}`,
      met: ['retry-is-safe'],
      learns: { failure: undefined, attempt },
    },
    deciding,
  );
}

/** A step broke and is not tried again by itself. A platform release that is overdue or moved on stays as it is. */
export const failTask = (of: Delivering, failure: TaskFailure, deciding: Deciding): Moved =>
  step(
    of,
    {
      event: 'fail',
      says: `Failed in ${failure.step}: ${failure.message}`,
      learns: { failure },
      release: purposes[of.task.value.purpose].failed,
      lenient: true,
    },
    deciding,
  );

/**
 * A step broke in a way that goes away by itself: the task is queued again, with its failure, and waits until then. The
 * platform release does not hear of it.
 */
export function tryLater(
  of: Delivering,
  failure: TaskFailure,
  { attempt, notBefore }: { readonly attempt: number; readonly notBefore: string },
  deciding: Deciding,
): Moved {
  const failed = move(deliveryTask, of.task.value.status, 'fail');
  if (!failed.ok) return failed;
  const says = `Failed in ${failure.step}: ${failure.message} Attempt ${attempt} follows at ${notBefore}`;
  return step(
    inState(of, failed.value),
    { event: 'retry', says, met: ['retry-is-safe'], learns: { failure, attempt, notBefore } },
    deciding,
  );
}

/** For two moves in one commit: the task as the first leaves it. */
const inState = (of: Delivering, status: DeliveryTask['status']): Delivering => ({
  ...of,
  task: { ...of.task, value: { ...of.task.value, status } },
});

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
