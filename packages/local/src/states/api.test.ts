import {
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServiceEvent } from '../cloud.ts';
import { asking, endAll, FUNCTION, hosted, passing, ROLE, tokenKeeper, waiting } from './hosted.ts';

afterEach(endAll);

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
