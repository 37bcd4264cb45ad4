import { StatesError } from './errors.ts';
import type { Visit } from './frame.ts';
import { type Scene, seededRandom } from './intrinsics.ts';
import { parsePath, withValueAt } from './paths.ts';
import { fillTemplate, lookUp } from './template.ts';

/** The largest input, output or result of a state, in bytes of UTF-8. */
export const MAX_BYTES = 262_144;

/** What an expression of this state may look at; `input` is what InputPath left. */
export function sceneOf(visit: Visit, input: unknown, purpose = ''): Scene {
  return { input, context: contextOf(visit), random: seededRandom(seedOf(visit, purpose)) };
}

/** Replays of one execution draw the same numbers, other executions other ones. */
export function seedOf(visit: Visit, purpose: string): string {
  const { Execution } = visit.frame.run.context;
  return `${Execution.Id}|${String(Execution.StartTime)}|${visit.key}|${purpose}`;
}

function contextOf({ frame, name, enteredAt, retryCount, token }: Visit): unknown {
  return {
    ...frame.run.context,
    State: { EnteredTime: new Date(enteredAt).toISOString(), Name: name, RetryCount: retryCount },
    ...(token !== undefined && { Task: { Token: token } }),
    ...(frame.item && { Map: { Item: frame.item } }),
  };
}

/** The input after InputPath. */
export function inputOf(visit: Visit): unknown {
  return pick(visit, 'InputPath', visit.input);
}

/** Parameters filled from the input, or the input itself. */
export function parametersOf(visit: Visit, input: unknown): unknown {
  const { Parameters } = visit.state;
  return Parameters === undefined ? input : fillTemplate(Parameters, sceneOf(visit, input, 'Parameters'));
}

/** The output of a state from its result: ResultSelector, ResultPath (into the raw input), OutputPath. */
export function outputOf(visit: Visit, result: unknown): unknown {
  const { ResultSelector } = visit.state;
  const selected =
    ResultSelector === undefined ? result : fillTemplate(ResultSelector, sceneOf(visit, result, 'ResultSelector'));
  return pick(visit, 'OutputPath', putResult(visit.state.ResultPath, visit.input, selected));
}

/** Puts a result where ResultPath says: null drops it, none or `$` makes it the whole. */
export function putResult(resultPath: unknown, input: unknown, result: unknown): unknown {
  if (resultPath === null) return input;
  if (resultPath === undefined || resultPath === '$') return result;
  try {
    return withValueAt(parsePath(String(resultPath)), input, result);
  } catch (error) {
    throw new StatesError(
      'States.ResultPathMatchFailure',
      `Unable to apply ReferencePath ${String(resultPath)} to input ${JSON.stringify(input)}: ${(error as Error).message}`,
    );
  }
}

/** InputPath or OutputPath applied; null gives an empty object. */
export function pick(visit: Visit, field: 'InputPath' | 'OutputPath', value: unknown): unknown {
  const path = visit.state[field];
  if (path === undefined || path === '$') return value;
  if (path === null) return {};
  const found = lookUp(String(path), { input: value, context: contextOf(visit) });
  if (found === undefined)
    throw new StatesError('States.Runtime', `Invalid path '${String(path)}' for ${field}: it leads nowhere.`);
  return found;
}

/** A number that a state gives outright (`TimeoutSeconds`) or by path (`TimeoutSecondsPath`). */
export function numberOf(visit: Visit, field: string, input: unknown): number | undefined {
  const outright = visit.state[field];
  if (typeof outright === 'number') return outright;
  const path = visit.state[`${field}Path`];
  if (typeof path !== 'string') return undefined;
  const value = lookUp(path, sceneOf(visit, input));
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new StatesError(
    'States.Runtime',
    `${field}Path '${path}' leads to ${JSON.stringify(value)}, not to a whole number`,
  );
}

/** JSON of a value, refused beyond the service's limit. */
export function limited(value: unknown, what: string): string {
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > MAX_BYTES) {
    throw new StatesError(
      'States.DataLimitExceeded',
      `${what} returned a result with a size exceeding the maximum number of bytes service limit.`,
    );
  }
  return json;
}
