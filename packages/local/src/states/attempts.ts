import { isObject, type JsonObject } from '../json.ts';
import { outputOf, putResult, seedOf } from './data-flow.ts';
import { StatesError } from './errors.ts';
import { type Frame, type Left, note, type Step, type Visit } from './frame.ts';
import { seededRandom } from './intrinsics.ts';
import { nextOf } from './plain-states.ts';
import { catcherFor, nextDelay, type RetryCounts } from './retry.ts';

/** The history event that an attempt ends with. */
export interface AttemptEvents {
  succeeded(result: unknown): { type: string; details?: JsonObject };
  failed(error: StatesError): { type: string; details?: JsonObject } | undefined;
}

/** Tries a Task, Map or Parallel under its Retry and Catch. Each attempt has its own journal key: `/3:Send#0`, `#1`, … */
export async function leaveAfterAttempts(
  visit: Visit,
  attempt: (visit: Visit) => Promise<unknown>,
  events: AttemptEvents,
): Promise<Left> {
  const { frame, state } = visit;
  const counts: RetryCounts = new Map();
  for (let count = 0; ; count++) {
    const tried: Visit = { ...visit, key: `${visit.key}#${count}`, retryCount: count };
    try {
      return { output: outputOf(tried, await outcomeOf(tried, attempt, events)), next: nextOf(visit) };
    } catch (thrown) {
      // The end of the frame (a time-out of the machine, a stop, a failed sibling) is no error of this state.
      if (frame.scope.ended) throw thrown;
      const error = statesErrorFrom(thrown);
      const failedAt = frame.run.record(`${tried.key}-`).at;
      const delay = nextDelay(state, error.error, counts, seededRandom(seedOf(tried, 'jitter')));
      if (delay !== undefined) {
        await frame.scope.sleepUntil(frame.run.time, failedAt + delay * 1000);
        continue;
      }
      const catcher = catcherFor(state, error.error);
      if (!catcher) throw error;
      const caught = { Error: error.error, Cause: error.reason ?? '' };
      return { output: putResult(catcher.ResultPath, visit.input, caught), next: String(catcher.Next) };
    }
  }
}

async function outcomeOf(
  visit: Visit,
  attempt: (visit: Visit) => Promise<unknown>,
  events: AttemptEvents,
): Promise<unknown> {
  const { frame, key } = visit;
  const before = frame.run.find(`${key}=`);
  // The success of a Map or Parallel holds no output: its states are passed again, all of them recorded.
  if (before && (isObject(before.value) || before.event?.details?.output !== undefined)) return resultOf(before, frame);
  try {
    const result = await attempt(visit);
    const { type, details } = events.succeeded(result);
    note(frame, `${key}=`, type, details);
    return result;
  } catch (thrown) {
    if (frame.scope.ended) throw thrown;
    // An answer that was acknowledged just before the clock ran out stands.
    const answered = frame.run.find(`${key}=`);
    if (answered) return resultOf(answered, frame);
    const error = statesErrorFrom(thrown);
    const event = events.failed(error);
    const value = { error: error.error, ...(error.reason !== undefined && { cause: error.reason }) };
    if (event) note(frame, `${key}=`, event.type, event.details, value);
    else frame.run.record(`${key}=`, undefined, value);
    throw error;
  }
}

/** What a recorded attempt came to: its output, or its error thrown. */
export function resultOf(outcome: Step, frame: Frame): unknown {
  frame.last = outcome.id ?? frame.last;
  const { value, event } = outcome;
  if (isObject(value))
    throw new StatesError(String(value.error), value.cause === undefined ? undefined : String(value.cause));
  return JSON.parse(String(event?.details?.output));
}

/** What is no error of the States Language is a mistake in an expression, or ours: States.Runtime. */
export function statesErrorFrom(thrown: unknown): StatesError {
  if (thrown instanceof StatesError) return thrown;
  return new StatesError('States.Runtime', thrown instanceof Error ? thrown.message : String(thrown));
}
