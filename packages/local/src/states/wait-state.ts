import { instant } from './choice.ts';
import { inputOf, numberOf, pick, sceneOf } from './data-flow.ts';
import { StatesError } from './errors.ts';
import type { Left, Visit } from './frame.ts';
import { nextOf } from './plain-states.ts';
import { lookUp } from './template.ts';

/** Waits until an instant counted from the recorded entry, so a restart does not lengthen it. */
export async function waitState(visit: Visit): Promise<Left> {
  const input = inputOf(visit);
  await visit.frame.scope.sleepUntil(visit.frame.run.time, deadlineOf(visit, input));
  return { output: pick(visit, 'OutputPath', input), next: nextOf(visit) };
}

function deadlineOf(visit: Visit, input: unknown): number {
  const seconds = numberOf(visit, 'Seconds', input);
  if (seconds !== undefined) return visit.enteredAt + seconds * 1000;
  const { Timestamp, TimestampPath } = visit.state;
  const value = typeof TimestampPath === 'string' ? lookUp(TimestampPath, sceneOf(visit, input)) : Timestamp;
  const deadline = instant(value);
  if (deadline !== undefined) return deadline;
  throw new StatesError(
    'States.Runtime',
    `The wait ends at ${JSON.stringify(value)}, which is no timestamp such as 2027-03-01T00:00:00Z`,
  );
}
