import type { Time } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import type { Task } from './integrations.ts';
import type { Scope } from './scope.ts';

/** A list of states that runs on its own: a machine, a branch of Parallel, an iteration of Map. */
export interface Frame {
  readonly run: Run;
  /** Where it stands in the execution: the prefix of its journal keys. */
  readonly path: string;
  readonly scope: Scope;
  readonly item?: { readonly Index: number; readonly Value: unknown };
  /** The id of the newest history event of this frame. */
  last: number;
}

/** One execution as the interpreter sees it: a journal of effects that are found again when it is replayed. */
export interface Run {
  readonly context: {
    readonly Execution: JsonObject & { readonly Id: string };
    readonly StateMachine: JsonObject;
  };
  readonly roleArn: string;
  readonly time: Time;
  find(key: string): Step | undefined;
  /** Records an effect under its key. What is recorded already is answered unchanged: the first record counts. */
  record(key: string, event?: NewEvent, value?: unknown): Step;
  /** Replaces an effect that may come many times: a heartbeat. */
  renew(key: string): Step;
  /** Resolves when everything recorded so far is on disk. */
  written(): Promise<void>;
  /** Resolves as soon as an effect is recorded, by whomever. */
  recorded(key: string): Promise<Step>;
  /** Another execution, once it has ended. */
  ended(executionArn: string): Promise<JsonObject>;
  taskFor(resource: string): Task;
}

export interface Step {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The id of the history event, when the effect is one. */
  readonly id?: number;
  readonly event?: NewEvent;
  readonly value?: unknown;
}

export interface NewEvent {
  readonly type: string;
  readonly details?: JsonObject;
  readonly previous: number;
}

/** One visit of one state; `key` names it in the journal. */
export interface Visit {
  readonly frame: Frame;
  readonly key: string;
  readonly name: string;
  readonly state: JsonObject;
  readonly input: unknown;
  readonly enteredAt: number;
  readonly retryCount: number;
  readonly token?: string;
}

export interface Left {
  readonly output: unknown;
  /** The next state; none at the end of the frame. */
  readonly next?: string | undefined;
}

/** Records an event that follows the newest one of its frame. */
export function note(frame: Frame, key: string, type: string, details?: JsonObject, value?: unknown): Step {
  const step = frame.run.record(key, { type, ...(details && { details }), previous: frame.last }, value);
  frame.last = step.id ?? frame.last;
  return step;
}
