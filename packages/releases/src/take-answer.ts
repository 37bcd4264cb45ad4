import type { AcknowledgementEffect } from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { type Delivering, entry, step } from './step.ts';
import type { DeliveryTask, TaskFailure } from './task.ts';

/** What an answer brings beside its effect. */
export interface AnswerFacts {
  readonly failure?: TaskFailure | undefined;
  /** What the platform proposes, and what a redelivery would send for it. */
  readonly proposal?: { readonly says: string; readonly sends?: 'metadata' | 'everything' } | undefined;
}

/**
 * The platform answered. What its words mean is decided by the acknowledgement table of the lifecycle; an answer that
 * the current state has no move for is kept in the trail and moves nothing.
 */
export function takeAnswer(
  of: Delivering,
  effect: AcknowledgementEffect,
  { failure, proposal }: AnswerFacts,
  deciding: Deciding,
): ReleaseCommit {
  const { status } = of.task.value;
  const attention: DeliveryTask['attention'] = effect.needsPerson
    ? {
        says: [`The platform answered: ${effect.because}.`, ...(proposal ? [proposal.says] : [])].join(' '),
        at: deciding.clock.now(),
        ...(proposal?.sends ? { offers: { sends: proposal.sends } } : {}),
      }
    : undefined;
  const accepted = effect.task === 'answer-accepted' ? { failure: undefined, attention } : {};
  const moved = step(
    of,
    {
      event: effect.task,
      says: `The platform answered: ${effect.because}`,
      learns: { ...accepted, ...(failure ? { failure } : {}), ...(attention ? { attention } : {}) },
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
