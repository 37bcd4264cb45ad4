import { createHash } from 'node:crypto';
import { AwsError, type Cancel, type Cloud, type Store } from '../cloud.ts';
import {
  checkSchedule,
  defaultInput,
  groupOf,
  type ScheduleInput,
  type ScheduleTarget,
  targetKindOf,
} from './schedule.ts';

/** A schedule on disk, with the state of its one invocation. */
export interface ScheduleRow {
  readonly arn: string;
  readonly group: string;
  readonly input: ScheduleInput;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly dueAt: number;
  /** When the next attempt starts; none once the target was called or given up. */
  readonly nextAt?: number;
  readonly attempts: number;
}

const MAX_ATTEMPTS = 185;
const MAX_AGE_SECONDS = 86_400;

/** Calls that no second try makes better. */
const hopeless = /AccessDenied|NotFound|DoesNotExist|InvalidExecutionInput|InvalidParameter|InvalidRequestContent/;

/**
 * One-time schedules: each calls its target once its instant has come, at least once. What fell due while nobody ran is
 * due at the start. AWS does not say what an instant in the past means; here it is due at once.
 */
export class Schedules {
  readonly groups = new Map<string, { arn: string; createdAt: number }>();
  readonly #cloud: Cloud;
  readonly #store: Store<ScheduleRow>;
  readonly #timers = new Map<string, Cancel>();
  #started = false;

  constructor(cloud: Cloud, store: Store<ScheduleRow>) {
    this.#cloud = cloud;
    this.#store = store;
    this.addGroup('default');
  }

  addGroup(name: string): string {
    const arn = `arn:aws:scheduler:${this.#cloud.region}:${this.#cloud.account}:schedule-group/${name}`;
    this.groups.set(name, { arn, createdAt: this.#cloud.time.now() });
    return arn;
  }

  arnOf(input: { readonly Name: string; readonly GroupName?: string }): string {
    return `arn:aws:scheduler:${this.#cloud.region}:${this.#cloud.account}:schedule/${groupOf(input)}/${input.Name}`;
  }

  async create(input: ScheduleInput): Promise<ScheduleRow> {
    const { dueAt } = checkSchedule(this.#cloud, input);
    this.#checkGroup(input);
    const arn = this.arnOf(input);
    const known = this.#store.get(arn);
    if (known) {
      const isRepeated = input.ClientToken !== undefined && JSON.stringify(known.input) === JSON.stringify(input);
      // The first call may still be writing: both answer when the line is on disk.
      if (isRepeated) return this.#keep(known);
      throw new AwsError('ConflictException', `Schedule ${input.Name} already exists.`, 409);
    }
    const now = this.#cloud.time.now();
    return this.#keep(this.#rowOf(arn, input, dueAt, now, now));
  }

  async update(input: ScheduleInput): Promise<ScheduleRow> {
    const { dueAt } = checkSchedule(this.#cloud, input);
    const known = this.find(input);
    return this.#keep(this.#rowOf(known.arn, input, dueAt, known.createdAt, this.#cloud.time.now()));
  }

  #rowOf(arn: string, input: ScheduleInput, dueAt: number, createdAt: number, changedAt: number): ScheduleRow {
    const pending = input.State === 'DISABLED' ? {} : { nextAt: dueAt };
    return { arn, group: groupOf(input), input, createdAt, changedAt, dueAt, attempts: 0, ...pending };
  }

  async remove(name: { readonly Name: string; readonly GroupName?: string }): Promise<void> {
    const { arn } = this.find(name);
    this.#cancel(arn);
    await this.#store.delete(arn);
  }

  find(name: { readonly Name: string; readonly GroupName?: string }): ScheduleRow {
    const row = this.#store.get(this.arnOf(name));
    if (row) return row;
    throw new AwsError('ResourceNotFoundException', `Schedule ${name.Name} does not exist.`, 404);
  }

  list(): ScheduleRow[] {
    return [...this.#store.entries()].map(([, row]) => row).sort((a, b) => (a.arn < b.arn ? -1 : 1));
  }

  start(): void {
    this.#started = true;
    for (const [, row] of this.#store.entries()) this.#plan(row);
  }

  stop(): void {
    this.#started = false;
    for (const arn of [...this.#timers.keys()]) this.#cancel(arn);
  }

  #checkGroup(input: ScheduleInput): void {
    const group = groupOf(input);
    if (!this.groups.has(group))
      throw new AwsError('ResourceNotFoundException', `Schedule group ${group} does not exist.`, 404);
  }

  async #keep(row: ScheduleRow): Promise<ScheduleRow> {
    await this.#store.set(row.arn, row);
    this.#plan(row);
    return row;
  }

  #cancel(arn: string): void {
    this.#timers.get(arn)?.();
    this.#timers.delete(arn);
  }

  #plan(row: ScheduleRow): void {
    this.#cancel(row.arn);
    if (!this.#started || row.nextAt === undefined) return;
    const fire = () => {
      this.#timers.delete(row.arn);
      void this.#fire(row).catch((error: Error) =>
        this.#cloud.log('scheduler', `${row.arn} stands still until the next start: ${error.message}`),
      );
    };
    this.#timers.set(row.arn, this.#cloud.time.at(row.nextAt, fire));
  }

  async #fire(row: ScheduleRow): Promise<void> {
    // It was changed or deleted in the same moment.
    if (this.#store.get(row.arn) !== row) return;
    const target = row.input.Target as ScheduleTarget;
    try {
      await this.#call(row, target);
    } catch (error) {
      return this.#failed(row, target, error as Error);
    }
    await this.#complete(row);
  }

  async #call(row: ScheduleRow, target: ScheduleTarget): Promise<void> {
    const caller = this.#cloud.assume(target.RoleArn, 'scheduler.amazonaws.com');
    const input = this.#inputOf(row, target);
    if (targetKindOf(target.Arn) === 'lambda') {
      await this.#cloud.invoke(target.Arn, JSON.parse(input), { type: 'Event', by: { caller } });
      return;
    }
    try {
      const name = executionIdOf(row);
      await this.#cloud.call(caller, 'states', 'StartExecution', { stateMachineArn: target.Arn, name, input });
    } catch (error) {
      // The execution was started before a crash.
      if (!(error instanceof AwsError) || error.code !== 'ExecutionAlreadyExists') throw error;
    }
  }

  #inputOf(row: ScheduleRow, target: ScheduleTarget): string {
    const values: Record<string, string> = {
      'schedule-arn': row.arn,
      'scheduled-time': `${new Date(row.dueAt).toISOString().slice(0, 19)}Z`,
      'execution-id': executionIdOf(row),
      'attempt-number': String(row.attempts + 1),
    };
    const text = target.Input ?? JSON.stringify(defaultInput(this.#cloud, row.arn, row.dueAt));
    return text.replaceAll(/<aws\.scheduler\.([\w-]+)>/g, (whole, name: string) => values[name] ?? whole);
  }

  async #failed(row: ScheduleRow, target: ScheduleTarget, error: Error): Promise<void> {
    const { MaximumRetryAttempts = MAX_ATTEMPTS, MaximumEventAgeInSeconds = MAX_AGE_SECONDS } =
      target.RetryPolicy ?? {};
    const now = this.#cloud.time.now();
    const attempts = row.attempts + 1;
    const code = error instanceof AwsError ? error.code : 'INTERNAL_ERROR';
    const nextAt = now + Math.min(1000 * 2 ** (attempts - 1), 600_000);
    // A schedule that was due while nobody ran has its whole time from its first attempt on.
    const isOver =
      attempts > MaximumRetryAttempts ||
      nextAt > (row.attempts === 0 ? now : row.dueAt) + MaximumEventAgeInSeconds * 1000;
    if (!isOver && !hopeless.test(code)) {
      if (this.#store.get(row.arn) === row) await this.#keep({ ...row, attempts, nextAt });
      return;
    }
    this.#cloud.log('scheduler', `gave up ${row.arn} → ${target.Arn} (${code}: ${error.message})`);
    if (target.DeadLetterConfig?.Arn) {
      await this.#cloud.sendToQueue(target.DeadLetterConfig.Arn, this.#inputOf(row, target), {
        SCHEDULE_ARN: row.arn,
        TARGET_ARN: target.Arn,
        ERROR_CODE: code,
        ERROR_MESSAGE: error.message.slice(0, 1_000) || code,
        RETRY_ATTEMPTS: String(attempts - 1),
      });
    }
    await this.#complete(row);
  }

  async #complete(row: ScheduleRow): Promise<void> {
    if (this.#store.get(row.arn) !== row) return;
    if (row.input.ActionAfterCompletion === 'DELETE') return this.#store.delete(row.arn);
    const { nextAt: _, ...done } = row;
    await this.#store.set(row.arn, done);
  }
}

/** The same for every attempt of one instant of one version of a schedule. */
function executionIdOf({ arn, dueAt, changedAt }: ScheduleRow): string {
  return createHash('sha256').update(`${arn}|${dueAt}|${changedAt}`).digest('hex').slice(0, 32);
}
