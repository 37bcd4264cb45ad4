import type { ServiceEvent } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import type { ExecutionRow } from './execution.ts';
import type { Step } from './frame.ts';

/** The answers of the API about executions; times are seconds since the epoch. */
export function describeExecution(row: ExecutionRow): JsonObject {
  return {
    ...summariseExecution(row),
    input: row.input,
    inputDetails: { included: true },
    ...(row.output !== undefined && { output: row.output, outputDetails: { included: true } }),
    ...(row.error !== undefined && { error: row.error }),
    ...(row.cause !== undefined && { cause: row.cause }),
    redriveCount: 0,
    redriveStatus: 'NOT_REDRIVABLE',
  };
}

export function summariseExecution(row: ExecutionRow): JsonObject {
  return {
    executionArn: row.arn,
    stateMachineArn: row.machineArn,
    name: row.name,
    status: row.status,
    startDate: seconds(row.startedAt),
    ...(row.stoppedAt !== undefined && { stopDate: seconds(row.stoppedAt) }),
  };
}

/** The event that tells of a new status on the default bus; its times are milliseconds. */
export function statusChange(row: ExecutionRow): ServiceEvent {
  const { redriveStatus: _, ...detail } = describeExecution(row);
  return {
    source: 'aws.states',
    detailType: 'Step Functions Execution Status Change',
    resources: [row.arn],
    detail: { ...detail, startDate: row.startedAt, stopDate: row.stoppedAt ?? null },
    key: `${row.arn}|${row.startedAt}|${row.status}`,
  };
}

export function describeEvent(step: Step, withData: boolean): JsonObject {
  const { type = '', details, previous = 0 } = step.event ?? {};
  const shown = Object.entries(details ?? {}).filter(([field]) => withData || !dataFields.has(field));
  return {
    id: step.id,
    previousEventId: previous,
    timestamp: seconds(step.at),
    type,
    ...(details && { [detailsField(type)]: Object.fromEntries(shown) }),
  };
}

const dataFields = new Set(['input', 'output', 'parameters', 'cause']);

/** `TaskStateEntered` → `stateEnteredEventDetails`, `TaskFailed` → `taskFailedEventDetails`. */
function detailsField(type: string): string {
  const entered = /State(Entered|Exited)$/.exec(type);
  if (entered) return `state${entered[1]}EventDetails`;
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

export function seconds(epochMs: number): number {
  return epochMs / 1000;
}
