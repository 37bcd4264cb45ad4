import type { Cloud, Store } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import { statesErrorFrom } from './attempts.ts';
import type { Definition } from './definition.ts';
import { StatesError } from './errors.ts';
import type { NewEvent, Run, Step } from './frame.ts';
import { findTask, type Task } from './integrations.ts';
import { runStates } from './interpreter.ts';
import { Interrupted, Scope } from './scope.ts';

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** What the store keeps of an execution beside its steps. */
export interface ExecutionRow {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  /** The key of the definition that was valid at the start: a later one does not change a running execution. */
  readonly definition: string;
  readonly input: string;
  readonly startedAt: number;
  readonly status: Status;
  readonly stoppedAt?: number;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
}

export type Row =
  | { readonly execution: ExecutionRow }
  | { readonly definition: string }
  | { readonly arn: string; readonly step: Step };

const endEvents: Readonly<Record<Status, string>> = {
  RUNNING: '',
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

/** Longer histories fail the execution, as on AWS. */
const MAX_EVENTS = 25_000;

/** One execution: runs or replays its definition, keeps every effect in the store, ends exactly once. */
export class Execution implements Run {
  row: ExecutionRow;
  readonly steps = new Map<string, Step>();
  readonly scope = new Scope();
  readonly #cloud: Cloud;
  readonly #store: Store<Row>;
  readonly #hooks: ExecutionHooks;
  readonly #waiting = new Map<string, ((step: Step) => void)[]>();
  #events = 0;
  #ending = false;
  #context: ReturnType<typeof contextOf> | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(cloud: Cloud, store: Store<Row>, row: ExecutionRow, hooks: ExecutionHooks) {
    this.#cloud = cloud;
    this.#store = store;
    this.#hooks = hooks;
    this.row = row;
  }

  get context() {
    this.#context ??= contextOf(this.row);
    return this.#context;
  }

  get roleArn(): string {
    return this.row.roleArn;
  }

  get time() {
    return this.#cloud.time;
  }

  get isOver(): boolean {
    return this.row.status !== 'RUNNING';
  }

  /** No task of it takes an answer any more. The end of the process is no such end. */
  get isClosed(): boolean {
    return this.#ending || this.isOver;
  }

  /** A step that was read from the store. */
  restore(step: Step): void {
    this.steps.set(step.key, step);
    this.#events = Math.max(this.#events, step.id ?? 0);
  }

  find(key: string): Step | undefined {
    return this.steps.get(key);
  }

  record(key: string, event?: NewEvent, value?: unknown): Step {
    const known = this.steps.get(key);
    if (known) return known;
    if (event && this.#events >= MAX_EVENTS - 1 && !event.type.startsWith('Execution')) {
      throw new StatesError(
        'States.Runtime',
        `The execution reached the maximum number of history events (${MAX_EVENTS}).`,
      );
    }
    const step: Step = {
      key,
      at: this.time.now(),
      ...(event && { id: ++this.#events, event }),
      ...(value !== undefined && { value }),
    };
    this.#keep(step);
    for (const resolve of this.#waiting.get(key) ?? []) resolve(step);
    this.#waiting.delete(key);
    return step;
  }

  renew(key: string): Step {
    const step = { key, at: this.time.now() };
    this.#keep(step);
    return step;
  }

  #keep(step: Step): void {
    this.steps.set(step.key, step);
    this.#hooks.recorded(this, step);
    this.#written = this.#store.set(`s|${this.row.arn}|${step.key}`, { arn: this.row.arn, step });
    this.#written.catch(() => {});
  }

  written(): Promise<void> {
    return this.#written;
  }

  recorded(key: string): Promise<Step> {
    const known = this.steps.get(key);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => {
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve]);
    });
  }

  ended(executionArn: string): Promise<JsonObject> {
    return this.#hooks.ended(executionArn);
  }

  taskFor(resource: string): Task {
    const task = findTask(this.#cloud, resource);
    if (!task) throw new StatesError('States.Runtime', `There is no task resource ${resource}`);
    return task;
  }

  /** Runs the execution, from the beginning or over what is recorded, until it ends or the process stops. */
  async drive(definition: Definition): Promise<void> {
    const { input, startedAt, roleArn } = this.row;
    const decided = this.find('$');
    if (decided) return this.end((decided.value as { status: Status }).status, decided.event?.details ?? {});
    let cancel = () => {};
    try {
      const started = this.record('^', { type: 'ExecutionStarted', details: { input, roleArn }, previous: 0 });
      if (definition.TimeoutSeconds !== undefined) {
        const deadline = startedAt + definition.TimeoutSeconds * 1000;
        cancel = this.time.at(deadline, () => this.scope.end(new StatesError('States.Timeout')));
      }
      const frame = { run: this, path: '', scope: this.scope, last: started.id ?? 1 };
      const output = await this.scope.guard(runStates(frame, definition, JSON.parse(input)));
      await this.end('SUCCEEDED', { output: JSON.stringify(output) });
    } catch (thrown) {
      if (thrown instanceof Interrupted) return;
      const { error, reason } = statesErrorFrom(thrown);
      const status = this.scope.ended && error === 'States.Timeout' ? 'TIMED_OUT' : 'FAILED';
      const known = error === '' ? {} : { error };
      await this.end(status, { ...known, ...(reason !== undefined && { cause: reason }) }).catch((failure: Error) => {
        // Nothing more can be stored; the next start takes the execution up where the file ends.
        this.#cloud.log('states', `${this.row.arn} cannot end: ${failure.message}`);
      });
    } finally {
      cancel();
    }
  }

  /** Ends the execution, once; resolves when that is on disk. */
  async end(status: Status, result: { output?: string; error?: string; cause?: string }): Promise<void> {
    if (this.#ending || this.isOver) return;
    this.#ending = true;
    this.scope.end(new Interrupted());
    const step = this.record('$', { type: endEvents[status], details: result, previous: this.#events }, { status });
    const row: ExecutionRow = { ...this.row, status, stoppedAt: step.at, ...result };
    // Before the line that says it is over: after a crash in between it is announced again under the same key.
    await this.#hooks.announce(row);
    await this.#store.set(`x|${row.arn}`, { execution: row });
    this.row = row;
    this.#hooks.finished(this);
  }
}

export interface ExecutionHooks {
  recorded(execution: Execution, step: Step): void;
  ended(executionArn: string): Promise<JsonObject>;
  /** Puts the event of a new status on the bus. */
  announce(row: ExecutionRow): Promise<void>;
  finished(execution: Execution): void;
}

function contextOf({ arn, name, input, roleArn, startedAt, machineArn, machineName }: ExecutionRow) {
  return {
    Execution: {
      Id: arn,
      Input: JSON.parse(input) as unknown,
      Name: name,
      RoleArn: roleArn,
      StartTime: new Date(startedAt).toISOString(),
      RedriveCount: 0,
    },
    StateMachine: { Id: machineArn, Name: machineName },
  };
}
