import { isObject } from '../json.ts';
import { holds } from './choice.ts';
import { inputOf, pick, sceneOf } from './data-flow.ts';
import { StatesError } from './errors.ts';
import type { Left, Visit } from './frame.ts';

export function choose(visit: Visit): Left {
  const input = inputOf(visit);
  const scene = sceneOf(visit, input);
  const rules = Array.isArray(visit.state.Choices) ? visit.state.Choices.filter(isObject) : [];
  const next = rules.find((rule) => holds(rule, scene))?.Next ?? visit.state.Default;
  if (typeof next !== 'string') {
    throw new StatesError(
      'States.NoChoiceMatched',
      `An error occurred while executing the state '${visit.name}'. Failed to transition out of the state. The state does not point to a next state.`,
    );
  }
  return { output: pick(visit, 'OutputPath', input), next };
}
