import { AwsError, type Cloud } from '../cloud.ts';
import { isObject, type JsonObject } from '../json.ts';

/** What a caller asks for: the input of CreateSchedule and UpdateSchedule. */
export interface ScheduleInput {
  readonly Name: string;
  readonly GroupName?: string;
  readonly ScheduleExpression?: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly Description?: string;
  readonly State?: 'ENABLED' | 'DISABLED';
  readonly Target?: ScheduleTarget;
  readonly FlexibleTimeWindow?: { readonly Mode?: string };
  readonly ActionAfterCompletion?: 'NONE' | 'DELETE';
  readonly ClientToken?: string;
}

export interface ScheduleTarget {
  readonly Arn: string;
  readonly RoleArn: string;
  readonly Input?: string;
  readonly RetryPolicy?: { readonly MaximumRetryAttempts?: number; readonly MaximumEventAgeInSeconds?: number };
  readonly DeadLetterConfig?: { readonly Arn?: string };
}

/** Checks a schedule against the API and against what the local cloud runs; gives the instant when it is due. */
export function checkSchedule(cloud: Cloud, input: ScheduleInput): { dueAt: number; target: ScheduleTarget } {
  checkName(input.Name, 'Name');
  checkName(groupOf(input), 'GroupName');
  const unknown = Object.keys(input).find((field) => !fields.has(field));
  if (unknown) refuse(`the local cloud does not support ${unknown}`);
  const zone = input.ScheduleExpressionTimezone ?? 'UTC';
  if (zone !== 'UTC' && zone !== 'Etc/UTC') refuse(`the local cloud supports the time zone UTC, not ${zone}`);
  const dueAt = instantOf(input.ScheduleExpression);
  if (input.FlexibleTimeWindow?.Mode !== 'OFF') {
    refuse(
      `the local cloud supports FlexibleTimeWindow with Mode OFF, not ${JSON.stringify(input.FlexibleTimeWindow)}`,
    );
  }
  checkOneOf(input.State, ['ENABLED', 'DISABLED'], 'State');
  checkOneOf(input.ActionAfterCompletion, ['NONE', 'DELETE'], 'ActionAfterCompletion');
  return { dueAt, target: checkTarget(cloud, input.Target) };
}

export function groupOf({ GroupName }: { readonly GroupName?: string }): string {
  return GroupName ?? 'default';
}

const fields = new Set([
  'Name',
  'GroupName',
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'Description',
  'State',
  'Target',
  'FlexibleTimeWindow',
  'ActionAfterCompletion',
  'ClientToken',
]);
const targetFields = new Set(['Arn', 'RoleArn', 'Input', 'RetryPolicy', 'DeadLetterConfig']);

function instantOf(expression = ''): number {
  const instant = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression)?.[1];
  if (instant === undefined)
    refuse(`the local cloud supports at(yyyy-mm-ddThh:mm:ss), not ${expression || 'no ScheduleExpression'}`);
  const parsed = Date.parse(`${instant}Z`);
  // Date.parse takes 31 February for 3 March.
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 19) !== instant)
    refuse(`there is no such instant: ${expression}`);
  return parsed;
}

function checkTarget(cloud: Cloud, target: ScheduleTarget | undefined): ScheduleTarget {
  if (!isObject(target) || typeof target.Arn !== 'string' || typeof target.RoleArn !== 'string') {
    return refuse('Target needs an Arn and a RoleArn');
  }
  const unknown = Object.keys(target).find((field) => !targetFields.has(field));
  if (unknown) refuse(`the local cloud does not support ${unknown} of a target`);
  if (!targetKindOf(target.Arn)) {
    refuse(`the local cloud supports Lambda functions and state machines as targets, not ${target.Arn}`);
  }
  checkRange(target.RetryPolicy?.MaximumRetryAttempts, 0, 185, 'MaximumRetryAttempts');
  checkRange(target.RetryPolicy?.MaximumEventAgeInSeconds, 60, 86_400, 'MaximumEventAgeInSeconds');
  if (target.Input !== undefined) checkJson(target.Input);
  try {
    cloud.assume(target.RoleArn, 'scheduler.amazonaws.com');
  } catch (cause) {
    refuse(
      `The execution role you provide must allow AWS EventBridge Scheduler to assume the role. (${(cause as Error).message})`,
    );
  }
  return target;
}

export function targetKindOf(arn: string): 'lambda' | 'states' | undefined {
  if (/^arn:aws[\w-]*:lambda:[^:]*:\d{12}:function:.+/.test(arn)) return 'lambda';
  return /^arn:aws[\w-]*:states:[^:]+:\d{12}:stateMachine:.+/.test(arn) ? 'states' : undefined;
}

function checkName(name: unknown, field: string): void {
  if (typeof name !== 'string' || !/^[\w.-]{1,64}$/.test(name))
    refuse(`${field} has 1 to 64 characters of 0-9 a-z A-Z - _ .`);
}

function checkOneOf(value: unknown, allowed: readonly string[], field: string): void {
  if (value !== undefined && !allowed.includes(String(value))) refuse(`${field} is one of ${allowed.join(', ')}`);
}

function checkRange(value: unknown, from: number, to: number, field: string): void {
  if (value !== undefined && !(typeof value === 'number' && value >= from && value <= to))
    refuse(`${field} is a number from ${from} to ${to}`);
}

function checkJson(input: string): void {
  try {
    JSON.parse(input);
  } catch {
    refuse('Input is a JSON text');
  }
  if (Buffer.byteLength(input) > 262_144) refuse('Input has at most 262144 bytes');
}

function refuse(problem: string): never {
  throw new AwsError('ValidationException', problem);
}

/** The event that a target without Input gets. */
export function defaultInput(cloud: Cloud, arn: string, dueAt: number): JsonObject {
  return {
    version: '0',
    id: `${arn}/${dueAt}`,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: cloud.account,
    time: `${new Date(dueAt).toISOString().slice(0, 19)}Z`,
    region: cloud.region,
    resources: [arn],
    detail: '{}',
  };
}
