import { createHash, randomUUID } from 'node:crypto';
import { AwsError, type Cloud, type Store } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import type { Definition } from './definition.ts';
import { describeExecution, statusChange } from './describe.ts';
import { Execution, type ExecutionRow, type Row, type Status } from './execution.ts';
import type { Step } from './frame.ts';
import { Interrupted } from './scope.ts';

export interface StateMachine {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: string;
  readonly createdAt: number;
}

/** How much of the past is kept: AWS keeps 90 days. */
export interface Retention {
  /** Finished executions whose history can still be read. */
  readonly histories: number;
  /** Finished executions that can still be described, and whose names are taken. */
  readonly executions: number;
  readonly days: number;
}

const RETENTION: Retention = { histories: 1_000, executions: 10_000, days: 90 };

/** All executions of the machine: starts them, replays the unfinished ones, answers tokens, forgets old ones. */
export class Executions {
  readonly machines = new Map<string, StateMachine>();
  readonly #cloud: Cloud;
  readonly #store: Store<Row>;
  readonly #retention: Retention;
  /** In the order of their start. */
  readonly #executions = new Map<string, Execution>();
  readonly #definitions = new Map<string, Definition>();
  readonly #tokens = new Map<string, { execution: Execution; key: string; type: object }>();
  readonly #waiting = new Map<string, ((child: JsonObject) => void)[]>();
  /** Finished executions, oldest first, with and without history. */
  #withHistory: string[] = [];
  #withoutHistory: string[] = [];

  constructor(cloud: Cloud, store: Store<Row>, retention: Partial<Retention> = {}) {
    this.#cloud = cloud;
    this.#store = store;
    this.#retention = { ...RETENTION, ...retention };
    const orphans: string[] = [];
    for (const [key, row] of store.entries()) {
      if ('definition' in row) this.#definitions.set(key, JSON.parse(row.definition) as Definition);
      else if ('execution' in row) this.#add(row.execution);
      else if (this.#executions.has(row.arn)) this.#restore(row.arn, row.step);
      else orphans.push(key);
    }
    for (const key of orphans) void store.delete(key);
    const finished = [...this.#executions.values()].filter((execution) => execution.isOver);
    finished.sort((a, b) => (a.row.stoppedAt ?? 0) - (b.row.stoppedAt ?? 0));
    for (const { row, steps } of finished) (steps.size > 0 ? this.#withHistory : this.#withoutHistory).push(row.arn);
    this.#forget();
  }

  #add(row: ExecutionRow): Execution {
    const execution = new Execution(this.#cloud, this.#store, row, {
      recorded: (owner, step) => this.#noteToken(owner, step),
      ended: (arn) => this.#ended(arn),
      announce: (ended) => this.#announce(ended),
      finished: (owner) => this.#finished(owner),
    });
    this.#executions.set(row.arn, execution);
    return execution;
  }

  #restore(arn: string, step: Step): void {
    const execution = this.#executions.get(arn);
    if (!execution) return;
    execution.restore(step);
    this.#noteToken(execution, step);
  }

  #noteToken(execution: Execution, step: Step): void {
    if (!step.key.endsWith('+')) return;
    const value = step.value as { token?: string; resourceType: string; resource: string } | undefined;
    if (!value?.token) return;
    const { token, ...type } = value;
    this.#tokens.set(token, { execution, key: step.key.slice(0, -1), type });
  }

  /** Takes up what was unfinished when the last process ended. */
  resume(): void {
    for (const execution of this.#executions.values()) if (!execution.isOver) this.#drive(execution);
  }

  stop(): void {
    for (const execution of this.#executions.values()) execution.scope.end(new Interrupted());
  }

  #drive(execution: Execution): void {
    const definition = this.#definitions.get(execution.row.definition);
    if (!definition) throw new Error(`Cannot go on with ${execution.row.arn}: its definition is not in the store`);
    void this.#announce(execution.row)
      .then(() => execution.drive(definition))
      .catch((error: Error) => this.#cloud.log('states', `${execution.row.arn} stands still: ${error.message}`));
  }

  /** A bus that does not take the event keeps no execution from going on. */
  async #announce(row: ExecutionRow): Promise<void> {
    await this.#cloud.emit(statusChange(row)).catch((error: Error) => {
      this.#cloud.log('states', `no event for ${row.arn} ${row.status}: ${error.message}`);
    });
  }

  async start(machineArn: string, name: string = randomUUID(), input = '{}'): Promise<ExecutionRow> {
    const machine = this.machineOf(machineArn);
    const arn = executionArnOf(machineArn, name);
    const known = this.#executions.get(arn);
    if (known) {
      const isSame = known.row.status === 'RUNNING' && known.row.input === input;
      // Whoever asks again while the first start is being written waits for the same line on the disk.
      if (isSame) return this.#store.set(`x|${arn}`, { execution: known.row }).then(() => known.row);
      throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
    }
    const definition = `d|${createHash('sha256').update(machine.definition).digest('hex')}`;
    if (!this.#definitions.has(definition)) {
      this.#definitions.set(definition, JSON.parse(machine.definition) as Definition);
      // The execution's own line comes after this one in the same file: it is never on disk without it.
      this.#store.set(definition, { definition: machine.definition }).catch(() => {});
    }
    const row: ExecutionRow = {
      arn,
      name,
      machineArn,
      machineName: machine.name,
      roleArn: machine.roleArn,
      definition,
      input,
      startedAt: this.#cloud.time.now(),
      status: 'RUNNING',
    };
    const execution = this.#add(row);
    await this.#store.set(`x|${arn}`, { execution: row });
    this.#drive(execution);
    return row;
  }

  machineOf(machineArn: string): StateMachine {
    const machine = this.machines.get(machineArn);
    if (machine) return machine;
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
  }

  find(executionArn: string): Execution {
    const execution = this.#executions.get(executionArn);
    if (execution) return execution;
    throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
  }

  /** The newest first. */
  list(machineArn: string, status?: Status): ExecutionRow[] {
    return [...this.#executions.values()]
      .map((execution) => execution.row)
      .filter((row) => row.machineArn === machineArn && (status === undefined || row.status === status))
      .reverse();
  }

  /** Answers a task that waits for its token; resolves when the answer is on disk. */
  async answer(token: string, answer: { output: string } | { error: string; cause?: string }): Promise<void> {
    const { execution, key, type } = this.#openTask(token);
    const previous = execution.find(`${key}+`)?.id ?? 0;
    if ('output' in answer) {
      execution.record(`${key}=`, { type: 'TaskSucceeded', details: { ...type, output: answer.output }, previous });
    } else execution.record(`${key}=`, { type: 'TaskFailed', details: { ...type, ...answer }, previous }, answer);
    await execution.written();
  }

  async beat(token: string): Promise<void> {
    const { execution, key } = this.#openTask(token);
    execution.renew(`${key}~`);
    await execution.written();
  }

  #openTask(token: string) {
    const task = this.taskOf(token);
    if (!task) throw new AwsError('TaskDoesNotExist', 'Task does not exist');
    const isClosed = task.execution.isClosed || task.execution.find(`${task.key}=`) !== undefined;
    if (isClosed) throw new AwsError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
    return task;
  }

  taskOf(token: string) {
    return this.#tokens.get(token);
  }

  #ended(arn: string): Promise<JsonObject> {
    const execution = this.find(arn);
    if (execution.isOver) return Promise.resolve(describeExecution(execution.row));
    return new Promise((resolve) => {
      this.#waiting.set(arn, [...(this.#waiting.get(arn) ?? []), resolve]);
    });
  }

  #finished(execution: Execution): void {
    const { arn } = execution.row;
    for (const resolve of this.#waiting.get(arn) ?? []) resolve(describeExecution(execution.row));
    this.#waiting.delete(arn);
    this.#withHistory.push(arn);
    this.#forget();
  }

  /** Drops the oldest histories and executions beyond what is to be kept. Their lines leave the file when it is rewritten. */
  #forget(): void {
    const { histories, executions, days } = this.#retention;
    while (this.#withHistory.length > histories) {
      const arn = this.#withHistory.shift() as string;
      this.#dropSteps(arn);
      this.#withoutHistory.push(arn);
    }
    const oldest = this.#cloud.time.now() - days * 86_400_000;
    const isTooOld = (arn: string | undefined) =>
      arn !== undefined && (this.#executions.get(arn)?.row.stoppedAt ?? 0) < oldest;
    const isTooMany = () => this.#withHistory.length + this.#withoutHistory.length > executions;
    for (const list of [this.#withoutHistory, this.#withHistory]) {
      while (list.length > 0 && (isTooMany() || isTooOld(list[0]))) {
        const arn = list.shift() as string;
        this.#dropSteps(arn);
        this.#executions.delete(arn);
        this.#store.delete(`x|${arn}`).catch(() => {});
      }
    }
  }

  #dropSteps(arn: string): void {
    const steps = this.#executions.get(arn)?.steps;
    for (const [key, step] of steps ?? []) {
      this.#store.delete(`s|${arn}|${key}`).catch(() => {});
      const token = (step.value as { token?: string } | undefined)?.token;
      if (token !== undefined) this.#tokens.delete(token);
    }
    steps?.clear();
  }
}

function executionArnOf(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
