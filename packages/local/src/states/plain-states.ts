import { inputOf, outputOf, parametersOf, pick, sceneOf } from './data-flow.ts';
import { StatesError } from './errors.ts';
import type { Left, Visit } from './frame.ts';
import { evaluate } from './template.ts';

export function pass(visit: Visit): Left {
  const parameters = parametersOf(visit, inputOf(visit));
  const result = 'Result' in visit.state ? visit.state.Result : parameters;
  return { output: outputOf(visit, result), next: nextOf(visit) };
}

export function succeed(visit: Visit): Left {
  return { output: pick(visit, 'OutputPath', inputOf(visit)) };
}

export function fail(visit: Visit): never {
  throw new StatesError(textOf(visit, 'Error'), textOf(visit, 'Cause'));
}

function textOf(visit: Visit, field: 'Error' | 'Cause'): string | undefined {
  const path = visit.state[`${field}Path`];
  const value = typeof path === 'string' ? evaluate(path, sceneOf(visit, visit.input, field)) : visit.state[field];
  if (value === undefined || typeof value === 'string') return value;
  throw new StatesError(
    'States.Runtime',
    `${field}Path '${String(path)}' leads to ${JSON.stringify(value)}, not to a text`,
  );
}

export function nextOf(visit: Visit): string | undefined {
  return visit.state.End === true ? undefined : (visit.state.Next as string);
}
