import { AwsError, type Cloud, type Service } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { MAX_BYTES } from './data-flow.ts';
import { describeEvent, describeExecution, seconds, summariseExecution } from './describe.ts';
import type { Status } from './execution.ts';
import type { Executions, StateMachine } from './executions.ts';

/** The Step Functions API: `AWSStepFunctions.StartExecution` and its neighbours. */
export function statesService(cloud: Cloud, executions: Executions): Service {
  const onMachine = (action: string) => (input: MachineInput) => [
    { action: `states:${action}`, resource: text(input.stateMachineArn, 'stateMachineArn') },
  ];
  const onExecution = (action: string) => (input: ExecutionInput) => [
    { action: `states:${action}`, resource: text(input.executionArn, 'executionArn') },
  ];
  // Whoever may answer tasks of a machine has the permission on the machine.
  const onTask = (action: string) => (input: TaskInput) => {
    const machine = executions.taskOf(tokenIn(input))?.execution.row.machineArn;
    return [{ action: `states:${action}`, resource: machine ?? '*' }];
  };

  return jsonService(cloud, {
    signingName: 'states',
    targetPrefix: 'AWSStepFunctions',
    version: '1.0',
    operations: {
      StartExecution: {
        access: onMachine('StartExecution'),
        run: async (input: MachineInput & { name?: string; input?: string }) => {
          const { name } = input;
          if (name !== undefined) checkName(name);
          const started = await executions.start(
            text(input.stateMachineArn, 'stateMachineArn'),
            name,
            checkInput(input.input),
          );
          return { executionArn: started.arn, startDate: seconds(started.startedAt) };
        },
      },
      StopExecution: {
        access: onExecution('StopExecution'),
        run: async ({ executionArn, error, cause }: ExecutionInput & { error?: string; cause?: string }) => {
          const execution = executions.find(executionArn);
          await execution.end('ABORTED', {
            ...(error !== undefined && { error }),
            ...(cause !== undefined && { cause }),
          });
          return { stopDate: seconds(execution.row.stoppedAt ?? cloud.time.now()) };
        },
      },
      DescribeExecution: {
        access: onExecution('DescribeExecution'),
        run: async ({ executionArn }: ExecutionInput) => describeExecution(executions.find(executionArn).row),
      },
      GetExecutionHistory: {
        access: onExecution('GetExecutionHistory'),
        run: async (input: ExecutionInput & Paging & { reverseOrder?: boolean; includeExecutionData?: boolean }) => {
          const events = [...executions.find(input.executionArn).steps.values()]
            .filter((step) => step.event !== undefined)
            .map((step) => describeEvent(step, input.includeExecutionData !== false))
            .sort((a, b) => Number(a.id) - Number(b.id));
          const { items, nextToken } = page(input.reverseOrder ? events.reverse() : events, input);
          return { events: items, ...nextToken };
        },
      },
      ListExecutions: {
        access: onMachine('ListExecutions'),
        run: async (input: MachineInput & Paging & { statusFilter?: Status }) => {
          const machineArn = text(input.stateMachineArn, 'stateMachineArn');
          executions.machineOf(machineArn);
          const { items, nextToken } = page(executions.list(machineArn, input.statusFilter), input);
          return { executions: items.map(summariseExecution), ...nextToken };
        },
      },
      SendTaskSuccess: {
        access: onTask('SendTaskSuccess'),
        run: async (input: TaskInput & { output: string }) => {
          checkJson(input.output, 'InvalidOutput');
          await executions.answer(tokenIn(input), { output: input.output });
        },
      },
      SendTaskFailure: {
        access: onTask('SendTaskFailure'),
        run: async (input: TaskInput & { error?: string; cause?: string }) =>
          executions.answer(tokenIn(input), {
            error: input.error ?? '',
            ...(input.cause !== undefined && { cause: input.cause }),
          }),
      },
      SendTaskHeartbeat: {
        access: onTask('SendTaskHeartbeat'),
        run: async (input: TaskInput) => executions.beat(tokenIn(input)),
      },
      DescribeStateMachine: {
        access: onMachine('DescribeStateMachine'),
        run: async (input: MachineInput) =>
          describeMachine(executions.machineOf(text(input.stateMachineArn, 'stateMachineArn'))),
      },
      DescribeStateMachineForExecution: {
        access: onExecution('DescribeStateMachineForExecution'),
        run: async ({ executionArn }: ExecutionInput) => {
          const { creationDate, ...machine } = describeMachine(
            executions.machineOf(executions.find(executionArn).row.machineArn),
          );
          return { ...machine, updateDate: creationDate };
        },
      },
      ListStateMachines: {
        access: () => [{ action: 'states:ListStateMachines', resource: '*' }],
        run: async (input: Paging) => {
          const { items, nextToken } = page([...executions.machines.values()], input);
          return {
            stateMachines: items.map(({ arn, name, createdAt }) => ({
              stateMachineArn: arn,
              name,
              type: 'STANDARD',
              creationDate: seconds(createdAt),
            })),
            ...nextToken,
          };
        },
      },
    },
  });
}

interface MachineInput {
  readonly stateMachineArn?: string;
}
interface ExecutionInput {
  readonly executionArn: string;
}
interface TaskInput {
  readonly taskToken?: string;
}
interface Paging {
  readonly maxResults?: number;
  readonly nextToken?: string;
}

function describeMachine({ arn, name, roleArn, definition, createdAt }: StateMachine) {
  return {
    stateMachineArn: arn,
    name,
    status: 'ACTIVE',
    definition,
    roleArn,
    type: 'STANDARD',
    creationDate: seconds(createdAt),
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
  };
}

function tokenIn({ taskToken }: TaskInput): string {
  // Our tokens hold a hash, the execution and the step.
  if (typeof taskToken === 'string' && /^[\w-]{44,2048}$/.test(taskToken)) return taskToken;
  throw new AwsError('InvalidToken', `Invalid Token: ${JSON.stringify(taskToken ?? null)}`);
}

function text(value: unknown, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new AwsError('ValidationException', `1 validation error detected: Value at '${field}' must not be null`);
}

function checkName(name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the API refuses control characters.
  if (/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,80}$/.test(name)) return;
  throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
}

function checkInput(input = '{}'): string {
  checkJson(input, 'InvalidExecutionInput');
  return input;
}

function checkJson(json: unknown, code: string): void {
  if (typeof json !== 'string') throw new AwsError(code, 'a JSON text is needed');
  if (Buffer.byteLength(json) > MAX_BYTES) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: a JSON text has at most ${MAX_BYTES} bytes`,
    );
  }
  try {
    JSON.parse(json);
  } catch (error) {
    throw new AwsError(code, `Invalid JSON: ${(error as Error).message}`);
  }
}

function page<Item>(all: readonly Item[], { maxResults, nextToken }: Paging) {
  const from = nextToken === undefined ? 0 : Number(/^from-(\d+)$/.exec(nextToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw new AwsError('InvalidToken', `Invalid Token: '${nextToken}'`);
  const size = Math.min(maxResults || 100, 1_000);
  const more = from + size < all.length ? { nextToken: `from-${from + size}` } : {};
  return { items: all.slice(from, from + size), nextToken: more };
}
