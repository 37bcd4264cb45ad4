import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import { AwsError, type Cloud, type ServiceEvent } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { type ManualTime, manualTime } from '../time.ts';
import { createStatesEngine, type StatesOptions } from './engine.ts';

const ROLE = 'arn:aws:iam::000000000000:role/machine';
const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:worker';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Given extends Partial<Omit<Cloud, 'time'>> {
  readonly time?: ManualTime;
  readonly dataFolder?: string;
  readonly options?: StatesOptions;
  readonly machine?: object;
}

/** A machine behind a real front, with a stock client. */
async function hosted(states: JsonObject, given: Given = {}) {
  const { options, machine = {}, time = manualTime(Date.now()), ...overrides } = given;
  const cloud = await testCloud({ time, emit: async () => {}, ...overrides });
  const engine = await createStatesEngine(cloud, options);
  const { ref: stateMachineArn } = await provide(engine, 'AWS::StepFunctions::StateMachine', 'Machine', {
    StateMachineName: 'deliver',
    RoleArn: ROLE,
    DefinitionString: JSON.stringify({ StartAt: Object.keys(states)[0], States: states }),
    ...machine,
  });
  await engine.start();
  const { endpoint } = await cloud.serve(engine);
  const client = new SFNClient({
    endpoint,
    region: cloud.region,
    credentials: cloud.credentials,
    maxAttempts: 1,
    systemClockOffset: time.now() - Date.now(),
  });
  // The client signs with the time of the cloud; it takes the real one back from each answer's date.
  const synchronise = () => {
    client.config.systemClockOffset = time.now() - Date.now();
  };
  const start = async (input: unknown = {}, name?: string) => {
    const started = await client.send(
      new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), ...(name && { name }) }),
    );
    return started.executionArn ?? '';
  };
  const look = (executionArn: string) => {
    synchronise();
    return client.send(new DescribeExecutionCommand({ executionArn }));
  };
  const ended = async (executionArn: string) => {
    for (;;) {
      const execution = await look(executionArn);
      if (execution.status !== 'RUNNING') return execution;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const pass = async (ms: number) => {
    await time.advance(ms);
    synchronise();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const end = async (keep = false) => {
    client.destroy();
    await engine.stop();
    await cloud.end({ keep });
  };
  ends.push(end);
  return { cloud, engine, client, stateMachineArn, start, look, ended, pass, end };
}

const passing = { Only: { Type: 'Pass', End: true } };
const waiting = { Wait: { Type: 'Wait', Seconds: 60, End: true } };
const asking = {
  Ask: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Parameters: { FunctionName: FUNCTION, Payload: { 'token.$': '$$.Task.Token' } },
    HeartbeatSeconds: 100,
    End: true,
  },
};

/** A function that keeps the tokens it is given. */
function tokenKeeper() {
  const tokens: string[] = [];
  const invoke: Cloud['invoke'] = async (_arn, payload) => {
    tokens.push((payload as { token: string }).token);
    return { payload: null, requestId: '1' };
  };
  return { tokens, invoke };
}

describe('the Step Functions API', () => {
  it('runs an execution and describes it', async () => {
    const { start, ended, cloud, stateMachineArn } = await hosted(passing);
    const execution = await ended(await start({ a: 1 }, 'first'));
    expect(execution).toMatchObject({
      executionArn: 'arn:aws:states:eu-west-1:000000000000:execution:deliver:first',
      stateMachineArn,
      name: 'first',
      status: 'SUCCEEDED',
      input: '{"a":1}',
      output: '{"a":1}',
    });
    expect(execution.startDate).toBeInstanceOf(Date);
    expect(cloud.asked[0]).toMatchObject({ action: 'states:StartExecution', resource: stateMachineArn });
  });

  it('tells the default bus of each status', async () => {
    const events: ServiceEvent[] = [];
    const { start, ended } = await hosted(passing, { emit: async (event) => void events.push(event) });
    const executionArn = await start({ a: 1 });
    await ended(executionArn);
    expect(events).toMatchObject([
      {
        source: 'aws.states',
        resources: [executionArn],
        detail: { status: 'RUNNING', input: '{"a":1}', stopDate: null },
      },
      { detailType: 'Step Functions Execution Status Change', detail: { status: 'SUCCEEDED', output: '{"a":1}' } },
    ]);
  });

  it('answers the same start again while it runs, and refuses the name for anything else', async () => {
    const { start, client, stateMachineArn, ended } = await hosted(waiting);
    const first = await start({ a: 1 }, 'one');
    expect(await start({ a: 1 }, 'one')).toBe(first);
    await expect(start({ a: 2 }, 'one')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await client.send(new StopExecutionCommand({ executionArn: first, error: 'Enough', cause: 'changed my mind' }));
    expect(await ended(first)).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'changed my mind' });
    await expect(start({ a: 1 }, 'one')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'ABORTED' }));
    expect(executions?.map(({ name }) => name)).toEqual(['one']);
  });

  it('refuses names, inputs and machines that are none', async () => {
    const { client, stateMachineArn, look } = await hosted(passing);
    const start = (more: object) => client.send(new StartExecutionCommand({ stateMachineArn, ...more }));
    await expect(start({ name: 'a b' })).rejects.toMatchObject({ name: 'InvalidName' });
    await expect(start({ input: '{' })).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    await expect(start({ input: JSON.stringify('x'.repeat(262_144)) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(start({ stateMachineArn: `${stateMachineArn}x` })).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
    await expect(look('arn:nothing')).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('tells the history in order, each event with its predecessor, page by page', async () => {
    const { start, ended, client } = await hosted(
      {
        A: { Type: 'Pass', Next: 'B' },
        B: { Type: 'Task', Resource: FUNCTION, Next: 'C' },
        C: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Parameters: { FunctionName: FUNCTION },
          OutputPath: '$.Payload',
          End: true,
        },
      },
      { invoke: async () => ({ payload: 7, requestId: '1' }) },
    );
    const executionArn = await start();
    await ended(executionArn);
    const read = (more: object) => client.send(new GetExecutionHistoryCommand({ executionArn, ...more }));
    const { events = [] } = await read({});
    expect(events.map(({ id, previousEventId, type }) => `${previousEventId}>${id} ${type}`)).toEqual([
      '0>1 ExecutionStarted',
      '1>2 PassStateEntered',
      '2>3 PassStateExited',
      '3>4 TaskStateEntered',
      '4>5 LambdaFunctionScheduled',
      '5>6 LambdaFunctionStarted',
      '6>7 LambdaFunctionSucceeded',
      '7>8 TaskStateExited',
      '8>9 TaskStateEntered',
      '9>10 TaskScheduled',
      '10>11 TaskStarted',
      '11>12 TaskSucceeded',
      '12>13 TaskStateExited',
      '13>14 ExecutionSucceeded',
    ]);
    expect(events[9]?.taskScheduledEventDetails).toMatchObject({ resourceType: 'lambda', resource: 'invoke' });
    expect(events[3]?.stateEnteredEventDetails).toMatchObject({ name: 'B', input: '{}' });
    expect(events[13]?.executionSucceededEventDetails).toMatchObject({ output: '7' });
    const page = await read({ maxResults: 2, reverseOrder: true });
    expect(page.events?.map(({ id }) => id)).toEqual([14, 13]);
    const next = await read({
      maxResults: 2,
      reverseOrder: true,
      nextToken: page.nextToken,
      includeExecutionData: false,
    });
    expect(next.events?.map(({ id }) => id)).toEqual([12, 11]);
    expect(next.events?.[0]?.taskSucceededEventDetails?.output).toBeUndefined();
  });

  it('lists executions newest first, page by page', async () => {
    const { start, ended, client, stateMachineArn } = await hosted(passing);
    for (const name of ['a', 'b', 'c']) await ended(await start({}, name));
    const page = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2 }));
    expect(page.executions?.map(({ name }) => name)).toEqual(['c', 'b']);
    const { nextToken } = page;
    const rest = await client.send(
      new ListExecutionsCommand({ stateMachineArn, maxResults: 2, ...(nextToken && { nextToken }) }),
    );
    expect(rest.executions?.map(({ name }) => name)).toEqual(['a']);
  });

  it('shows its machines', async () => {
    const { client, stateMachineArn, start } = await hosted(passing);
    const { stateMachines } = await client.send(new ListStateMachinesCommand({}));
    expect(stateMachines).toMatchObject([{ stateMachineArn, name: 'deliver', type: 'STANDARD' }]);
    const machine = await client.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(JSON.parse(machine.definition ?? '')).toMatchObject({ StartAt: 'Only' });
    const executionArn = await start();
    const its = await client.send(new DescribeStateMachineForExecutionCommand({ executionArn }));
    expect(its).toMatchObject({ stateMachineArn, roleArn: ROLE });
  });

  it('takes one answer per task token, and says what became of the others', async () => {
    const { tokens, invoke } = tokenKeeper();
    const { start, ended, pass, client, cloud, stateMachineArn } = await hosted(asking, { invoke });
    const executionArn = await start();
    await pass(0);
    const [taskToken = ''] = tokens;
    const succeed = (token = taskToken) =>
      client.send(new SendTaskSuccessCommand({ taskToken: token, output: '{"ok":true}' }));
    await expect(succeed('short')).rejects.toMatchObject({ name: 'InvalidToken' });
    await expect(succeed('x'.repeat(80))).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
    await succeed();
    await expect(succeed()).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect(await ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '{"ok":true}' });
    expect(cloud.asked.filter(({ action }) => action === 'states:SendTaskSuccess').at(-1)).toMatchObject({
      resource: stateMachineArn,
    });
  });

  it('lets a task live as long as its heart beats', async () => {
    const { tokens, invoke } = tokenKeeper();
    const { start, ended, look, pass, client } = await hosted(asking, { invoke });
    const executionArn = await start();
    await pass(90_000);
    await client.send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] ?? '' }));
    await pass(90_000);
    expect((await look(executionArn)).status).toBe('RUNNING');
    await pass(20_000);
    expect(await ended(executionArn)).toMatchObject({ status: 'FAILED', error: 'States.HeartbeatTimeout' });
    await expect(
      client.send(new SendTaskFailureCommand({ taskToken: tokens[0] ?? '', error: 'Late' })),
    ).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('waits sixty days', async () => {
    const { start, look, pass, ended } = await hosted({ Wait: { Type: 'Wait', Seconds: 60 * 86_400, End: true } });
    const executionArn = await start();
    await pass(59 * 86_400_000);
    expect((await look(executionArn)).status).toBe('RUNNING');
    await pass(86_400_000);
    expect((await ended(executionArn)).status).toBe('SUCCEEDED');
  });

  it('keeps as many finished executions and histories as it is told', async () => {
    const { start, ended, client, look } = await hosted(passing, {
      options: { retention: { histories: 1, executions: 2 } },
    });
    const arns: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      arns.push(await start({}, name));
      await ended(arns.at(-1) ?? '');
    }
    await expect(look(arns[0] ?? '')).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
    const history = async (executionArn = '') =>
      (await client.send(new GetExecutionHistoryCommand({ executionArn }))).events;
    expect(await history(arns[1])).toEqual([]);
    expect(await history(arns[2])).not.toEqual([]);
    expect((await look(arns[1] ?? '')).output).toBe('{}');
  });

  it('fails an execution whose history grows beyond 25000 events', async () => {
    const { start, ended } = await hosted({
      Again: { Type: 'Pass', Next: 'More' },
      More: { Type: 'Choice', Choices: [{ Variable: '$.n', IsPresent: false, Next: 'Again' }], Default: 'Out' },
      Out: { Type: 'Succeed' },
    });
    const execution = await ended(await start());
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
    expect(execution.cause).toContain('25000');
  });
});

describe('a restart', () => {
  it('keeps a task token: the function is not called again, and the answer is taken', async () => {
    const before = tokenKeeper();
    const first = await hosted(asking, { invoke: before.invoke });
    const executionArn = await first.start();
    await first.pass(0);
    ends.pop();
    await first.end(true);
    const after = tokenKeeper();
    const second = await hosted(asking, { invoke: after.invoke, dataFolder: first.cloud.dataFolder });
    await second.pass(0);
    await second.client.send(new SendTaskSuccessCommand({ taskToken: before.tokens[0] ?? '', output: '1' }));
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '1' });
    expect(after.tokens).toEqual([]);
  });

  it('keeps an answer that came just before the end of the process', async () => {
    const { tokens, invoke } = tokenKeeper();
    const first = await hosted(asking, { invoke });
    const executionArn = await first.start();
    await first.pass(0);
    await Promise.all([
      first.client.send(new SendTaskSuccessCommand({ taskToken: tokens[0] ?? '', output: '2' })),
      first.engine.stop(),
    ]);
    ends.pop();
    await first.end(true);
    const second = await hosted(asking, { invoke, dataFolder: first.cloud.dataFolder });
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '2' });
  });

  it('does not lengthen a wait, and calls a function that was under way again', async () => {
    const states = {
      Wait: { Type: 'Wait', Seconds: 60, Next: 'Work' },
      Work: { Type: 'Task', Resource: FUNCTION, TimeoutSeconds: 5, End: true },
    };
    const first = await hosted(states);
    const executionArn = await first.start();
    await first.pass(50_000);
    const elapsed = first.cloud.time.now();
    ends.pop();
    await first.end(true);
    const hanging: Cloud['invoke'] = () => new Promise(() => {});
    const second = await hosted(states, {
      invoke: hanging,
      dataFolder: first.cloud.dataFolder,
      time: manualTime(elapsed),
    });
    await second.pass(11_000);
    ends.pop();
    await second.end(true);
    const third = await hosted(states, {
      invoke: async () => ({ payload: 'again', requestId: '1' }),
      dataFolder: first.cloud.dataFolder,
      time: manualTime(elapsed + 600_000),
    });
    expect(await third.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '"again"' });
  });

  it('goes on with the definition of the start, though the template has a new one', async () => {
    const first = await hosted(waiting);
    const executionArn = await first.start({ a: 1 });
    ends.pop();
    await first.end(true);
    const second = await hosted({ Other: { Type: 'Fail', Error: 'New' } }, { dataFolder: first.cloud.dataFolder });
    await second.pass(61_000);
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '{"a":1}' });
    expect(await second.ended(await second.start())).toMatchObject({ status: 'FAILED', error: 'New' });
  });
});

describe('a task', () => {
  const sdk = (resource: string, Parameters: JsonObject, more: JsonObject = {}) => ({
    Call: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters, ...more, End: true },
  });

  it('calls an AWS service under the role of its machine', async () => {
    const calls: unknown[][] = [];
    const call: Cloud['call'] = async (...args) => {
      calls.push(args);
      return { TransferId: 't-1' };
    };
    const { start, ended } = await hosted(
      sdk('aws-sdk:transfer:startFileTransfer', { 'ConnectorId.$': '$.c', SendFilePaths: ['/b/k'] }),
      { call },
    );
    expect((await ended(await start({ c: 'c-1' }))).output).toBe('{"TransferId":"t-1"}');
    expect(calls).toEqual([
      [{ arn: ROLE }, 'transfer', 'StartFileTransfer', { ConnectorId: 'c-1', SendFilePaths: ['/b/k'] }],
    ]);
  });

  it.each([
    ['aws-sdk:transfer:startFileTransfer', 'ThrottlingException', 'Transfer.ThrottlingException'],
    ['aws-sdk:dynamodb:putItem', 'ConditionalCheckFailedException', 'DynamoDb.ConditionalCheckFailedException'],
    ['dynamodb:putItem', 'ConditionalCheckFailedException', 'DynamoDB.ConditionalCheckFailedException'],
    ['aws-sdk:sfn:sendTaskSuccess', 'TaskTimedOut', 'Sfn.TaskTimedOutException'],
  ])('names an error of %s as AWS does', async (resource, code, error) => {
    const call: Cloud['call'] = async () => {
      throw new AwsError(code, 'no');
    };
    const { start, ended } = await hosted(sdk(resource, {}), { call });
    expect(await ended(await start())).toMatchObject({ status: 'FAILED', error, cause: 'no' });
  });

  it('spells the members of the Step Functions API with capitals', async () => {
    const calls: unknown[][] = [];
    const call: Cloud['call'] = async (...args) => {
      calls.push(args);
      return { executionArn: 'arn:x' };
    };
    const { start, ended } = await hosted(
      sdk('aws-sdk:sfn:startExecution', { StateMachineArn: 'arn:m', Input: '{}' }),
      { call },
    );
    expect((await ended(await start())).output).toBe('{"ExecutionArn":"arn:x"}');
    expect(calls[0]?.[3]).toEqual({ stateMachineArn: 'arn:m', input: '{}' });
  });

  it('fails when its function may not be invoked, was thrown out, or does not answer sensibly', async () => {
    const answers: Record<string, Cloud['invoke']> = {
      'Lambda.AWSLambdaException': async () => {
        throw new AwsError('AccessDeniedException', 'no grant', 403);
      },
      'Lambda.TooManyRequestsException': async () => {
        throw new AwsError('TooManyRequestsException', 'slow down', 429);
      },
      'Lambda.Unknown': async () => ({ payload: 'crash', functionError: 'Unhandled', requestId: '1' }),
      'Sandbox.Timedout': async () => ({
        payload: { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out' },
        functionError: 'Unhandled',
        requestId: '1',
      }),
    };
    for (const [error, invoke] of Object.entries(answers)) {
      const { start, ended } = await hosted({ Call: { Type: 'Task', Resource: FUNCTION, End: true } }, { invoke });
      expect(await ended(await start())).toMatchObject({ status: 'FAILED', error });
    }
  });

  it('starts another execution and waits for its end', async () => {
    const machine = 'arn:aws:states:eu-west-1:000000000000:stateMachine:deliver';
    const { start, ended, client, stateMachineArn } = await hosted({
      Which: { Type: 'Choice', Choices: [{ Variable: '$.child', IsPresent: true, Next: 'Child' }], Default: 'Parent' },
      Child: { Type: 'Pass', Result: { from: 'child' }, End: true },
      Parent: {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Parameters: { StateMachineArn: machine, Input: { child: true } },
        OutputPath: '$.Output',
        End: true,
      },
    });
    expect((await ended(await start({}, 'parent'))).output).toBe('{"from":"child"}');
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions).toHaveLength(2);
  });
});

describe('a definition', () => {
  const refused: [what: string, states: JsonObject, word: string, machine?: object][] = [
    ['JSONata', { A: { Type: 'Pass', QueryLanguage: 'JSONata', End: true } }, 'JSONPath only, not JSONata'],
    [
      'Assign',
      { A: { Type: 'Pass', Assign: { x: 1 }, End: true } },
      'States.A: the local cloud does not support Assign',
    ],
    [
      'ItemBatcher',
      {
        A: {
          Type: 'Map',
          ItemBatcher: {},
          ItemProcessor: { StartAt: 'B', States: { B: { Type: 'Succeed' } } },
          End: true,
        },
      },
      'ItemBatcher',
    ],
    [
      'a distributed Map',
      {
        A: {
          Type: 'Map',
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
            StartAt: 'B',
            States: { B: { Type: 'Succeed' } },
          },
          End: true,
        },
      },
      'inline only',
    ],
    [
      'an unknown resource',
      { A: { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:athena:startQueryExecution', End: true } },
      'athena',
    ],
    [
      'an unknown resource deep inside',
      {
        A: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'B', States: { B: { Type: 'Task', Resource: 'arn:aws:states:::ecs:runTask.sync', End: true } } },
          ],
          End: true,
        },
      },
      'States.A.Branches[0].States.B: ',
    ],
    [
      'a path that cannot be read',
      { A: { Type: 'Pass', Parameters: { 'x.$': '$.a[' }, End: true } },
      'States.A.Parameters.x.$',
    ],
    [
      'an unknown function',
      { A: { Type: 'Pass', Parameters: { 'x.$': 'States.Shout($.a)' }, End: true } },
      'States.Shout',
    ],
    ['a missing target', { A: { Type: 'Pass', Next: 'Nowhere' } }, 'MISSING_TRANSITION_TARGET'],
    ['a wrong field', { A: { Type: 'Wait', Seconds: 'soon', End: true } }, 'SCHEMA_VALIDATION_FAILED'],
    ['EXPRESS', passing, 'EXPRESS', { StateMachineType: 'EXPRESS' }],
    ['no JSON', passing, 'no JSON', { DefinitionString: '{' }],
  ];
  it.each(refused)('is refused by name for %s', async (_what, states, word, machine = {}) => {
    await expect(hosted(states, { machine })).rejects.toThrow(word);
  });

  it('takes substitutions of the template', async () => {
    const { start, ended } = await hosted(passing, {
      machine: {
        DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"${Word}","End":true}}}',
        DefinitionSubstitutions: { Word: 'filled' },
      },
    });
    expect((await ended(await start())).output).toBe('"filled"');
  });
});
