import { setImmediate as breathe } from 'node:timers/promises';
import { isObject, type JsonObject } from '../json.ts';
import { leaveAfterAttempts } from './attempts.ts';
import { choose } from './choice-state.ts';
import { limited } from './data-flow.ts';
import type { StateList } from './definition.ts';
import { StatesError } from './errors.ts';
import { type Frame, type Left, note, type Visit } from './frame.ts';
import { iterate, mapEvents } from './map-state.ts';
import { branchOut, parallelEvents } from './parallel-state.ts';
import { fail, pass, succeed } from './plain-states.ts';
import { runTask, taskEvents } from './task-state.ts';
import { waitState } from './wait-state.ts';

/**
 * Runs a list of states to its end and gives its output; throws a {@link StatesError} when a state fails. It is
 * deterministic: everything from outside is recorded, and a replay passes what is recorded without doing it again.
 */
export async function runStates(frame: Frame, list: StateList, input: unknown): Promise<unknown> {
  let name = list.StartAt;
  let value = input;
  for (let count = 0; ; count++) {
    frame.scope.check();
    if (count % 64 === 63) await breathe();
    const left = await passThrough(frame, `${frame.path}/${count}:${name}`, name, list.States[name], value);
    if (left.next === undefined) return left.output;
    value = left.output;
    name = left.next;
  }
}

async function passThrough(
  frame: Frame,
  key: string,
  name: string,
  state: JsonObject | undefined,
  input: unknown,
): Promise<Left> {
  const before = frame.run.find(`${key}!`);
  if (before) {
    frame.last = before.id ?? frame.last;
    const next = isObject(before.value) ? (before.value.next as string) : undefined;
    return { output: JSON.parse(String(before.event?.details?.output)), next };
  }
  if (!state) throw new StatesError('States.Runtime', `There is no state "${name}"`);
  const type = String(state.Type);
  const entered = note(frame, key, `${type}StateEntered`, { name, input: limited(input, `The state '${name}'`) });
  const visit: Visit = { frame, key, name, state, input, enteredAt: entered.at, retryCount: 0 };
  const left = await visits[type as keyof typeof visits](visit);
  const output = limited(left.output, `The state '${name}'`);
  note(
    frame,
    `${key}!`,
    `${type}StateExited`,
    { name, output },
    left.next === undefined ? undefined : { next: left.next },
  );
  return left;
}

type Handle = (visit: Visit) => Promise<Left> | Left;

const visits = {
  Pass: pass,
  Succeed: succeed,
  Fail: fail,
  Choice: choose,
  Wait: waitState,
  Task: (visit) => leaveAfterAttempts(visit, runTask, taskEvents(visit)),
  Map: (visit) => leaveAfterAttempts(visit, (attempt) => iterate(attempt, runStates), mapEvents),
  Parallel: (visit) => leaveAfterAttempts(visit, (attempt) => branchOut(attempt, runStates), parallelEvents),
} satisfies Record<string, Handle>;
