import type { AcknowledgementEffect } from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { type Delivering, entry, step } from './step.ts';
import type { TaskFailure } from './task.ts';

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
  const learns = failure ? { failure } : {};
  const moved = step(
    of,
    {
      event: effect.task,
      says: `The platform answered: ${effect.because}`,
      learns: effect.task === 'answer-accepted' ? { failure: undefined } : learns,
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
