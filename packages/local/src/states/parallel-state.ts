import type { AttemptEvents } from './attempts.ts';
import { inputOf, parametersOf } from './data-flow.ts';
import { type StateList, stateListIn } from './definition.ts';
import { type Frame, note, type Visit } from './frame.ts';
import { Scope } from './scope.ts';

type RunStates = (frame: Frame, list: StateList, input: unknown) => Promise<unknown>;

export const parallelEvents: AttemptEvents = {
  succeeded: () => ({ type: 'ParallelStateSucceeded' }),
  failed: () => ({ type: 'ParallelStateFailed' }),
};

/** Runs all branches on the same input; the first failure ends the others. */
export async function branchOut(visit: Visit, runStates: RunStates): Promise<unknown[]> {
  const { frame, state, key } = visit;
  const input = parametersOf(visit, inputOf(visit));
  const branches = Array.isArray(state.Branches) ? state.Branches.map(stateListIn) : [];
  const started = note(frame, `${key}+`, 'ParallelStateStarted');
  const scope = new Scope(frame.scope);
  const inherited = frame.item ? { item: frame.item } : {};
  try {
    return await Promise.all(
      branches.map(async (list, index) => {
        const inner: Frame = { run: frame.run, path: `${key}/b${index}`, scope, ...inherited, last: started.id ?? 0 };
        try {
          const output = await runStates(inner, list, input);
          frame.last = inner.last;
          return output;
        } catch (error) {
          if (!scope.ended) {
            frame.last = inner.last;
            scope.end(error as Error);
          }
          throw error;
        }
      }),
    );
  } finally {
    scope.close();
  }
}
