import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterEach, describe, expect, it } from 'vitest';
import { AwsError, type Cloud } from '../cloud.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { manualTime } from '../time.ts';
import { createSchedulerEngine } from './engine.ts';

const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:open-window';
const MACHINE = 'arn:aws:states:eu-west-1:000000000000:stateMachine:deliver';
const ROLE = 'arn:aws:iam::000000000000:role/scheduler';
const HOUR = 3_600_000;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function scheduler(overrides: Partial<Cloud> & { dataFolder?: string; at?: number } = {}) {
  const { at = Math.floor(Date.now() / 1000) * 1000, ...rest } = overrides;
  const time = manualTime(at);
  const invoked: unknown[] = [];
  const called: unknown[][] = [];
  const queued: unknown[][] = [];
  const cloud = await testCloud({
    time,
    invoke: async (arn, payload, options) => {
      invoked.push({ arn, payload, ...options });
      return { payload: null, requestId: '1' };
    },
    call: async (...call) => void called.push(call),
    sendToQueue: async (...message) => void queued.push(message),
    ...rest,
  });
  const engine = await createSchedulerEngine(cloud);
  await provide(engine, 'AWS::Scheduler::ScheduleGroup', 'Group', { Name: 'windows' });
  await engine.start();
  const { endpoint } = await cloud.serve(engine);
  const client = new SchedulerClient({
    endpoint,
    region: cloud.region,
    credentials: cloud.credentials,
    maxAttempts: 1,
  });
  const input = (more: object = {}): CreateScheduleCommandInput => ({
    Name: 'one',
    GroupName: 'windows',
    ScheduleExpression: `at(${new Date(at + HOUR).toISOString().slice(0, 19)})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: FUNCTION, RoleArn: ROLE, Input: '{"window":7}' },
    ...more,
  });
  const create = (more: object = {}) => client.send(new CreateScheduleCommand(input(more)));
  const get = (Name = 'one') => client.send(new GetScheduleCommand({ Name, GroupName: 'windows' }));
  const pass = async (ms: number) => {
    await time.advance(ms);
    // The client signs with the time of the cloud.
    client.config.systemClockOffset = time.now() - Date.now();
    await new Promise((resolve) => setTimeout(resolve, 25));
  };
  const end = async (keep = false) => {
    client.destroy();
    await engine.stop();
    await cloud.end({ keep });
  };
  ends.push(end);
  return { cloud, client, create, input, get, pass, invoked, called, queued, end, at };
}

describe('the Scheduler', () => {
  it('calls a function at the instant, once, under the role of the schedule', async () => {
    const { create, get, pass, invoked, cloud } = await scheduler();
    const { ScheduleArn } = await create();
    expect(ScheduleArn).toBe('arn:aws:scheduler:eu-west-1:000000000000:schedule/windows/one');
    await pass(HOUR - 1_000);
    expect(invoked).toEqual([]);
    await pass(1_000);
    await pass(48 * HOUR);
    expect(invoked).toEqual([{ arn: FUNCTION, payload: { window: 7 }, type: 'Event', by: { caller: { arn: ROLE } } }]);
    expect((await get()).State).toBe('ENABLED');
    expect(cloud.asked.slice(0, 2)).toMatchObject([
      { action: 'scheduler:CreateSchedule', resource: ScheduleArn },
      { action: 'iam:PassRole', resource: ROLE, context: { 'iam:PassedToService': ['scheduler.amazonaws.com'] } },
    ]);
  });

  it('is gone after its invocation when that was asked for', async () => {
    const { create, get, pass, invoked } = await scheduler();
    await create({ ActionAfterCompletion: 'DELETE' });
    await pass(HOUR);
    expect(invoked).toHaveLength(1);
    await expect(get()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('starts a state machine, and knows the execution again when it is repeated', async () => {
    const { create, pass, called } = await scheduler();
    await create({ Target: { Arn: MACHINE, RoleArn: ROLE, Input: '{"at":"<aws.scheduler.scheduled-time>"}' } });
    await pass(HOUR);
    expect(called).toMatchObject([
      [
        { arn: ROLE },
        'states',
        'StartExecution',
        { stateMachineArn: MACHINE, name: expect.stringMatching(/^[0-9a-f]{32}$/) },
      ],
    ]);
    expect(JSON.stringify(called)).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
  });

  it('makes up at the start for what fell due while it was down', async () => {
    const first = await scheduler();
    await first.create();
    ends.pop();
    await first.end(true);
    const second = await scheduler({ dataFolder: first.cloud.dataFolder, at: first.at + 5 * HOUR });
    await second.pass(0);
    expect(second.invoked).toMatchObject([{ payload: { window: 7 } }]);
    ends.pop();
    await second.end(true);
    const third = await scheduler({ dataFolder: first.cloud.dataFolder, at: first.at + 6 * HOUR });
    await third.pass(HOUR);
    expect(third.invoked).toEqual([]);
  });

  it('moves and switches off with UpdateSchedule, and disappears with DeleteSchedule', async () => {
    const { client, create, input, pass, invoked, at } = await scheduler();
    await create();
    const later = `at(${new Date(at + 2 * HOUR).toISOString().slice(0, 19)})`;
    await client.send(new UpdateScheduleCommand(input({ ScheduleExpression: later })));
    await create({ Name: 'off', State: 'DISABLED' });
    await create({ Name: 'gone' });
    await client.send(new DeleteScheduleCommand({ Name: 'gone', GroupName: 'windows' }));
    await pass(HOUR);
    expect(invoked).toEqual([]);
    await pass(HOUR);
    expect(invoked).toHaveLength(1);
  });

  it('tries again, and fills the failure queue in the end', async () => {
    let calls = 0;
    const { create, pass, queued } = await scheduler({
      invoke: async () => {
        calls++;
        throw new AwsError('TooManyRequestsException', 'slow down', 429);
      },
    });
    await create({
      Target: {
        Arn: FUNCTION,
        RoleArn: ROLE,
        Input: '{}',
        RetryPolicy: { MaximumRetryAttempts: 2 },
        DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:000000000000:failures' },
      },
    });
    await pass(HOUR);
    for (let second = 0; second < 5; second++) await pass(1_000);
    expect(calls).toBe(3);
    expect(queued).toMatchObject([
      ['arn:aws:sqs:eu-west-1:000000000000:failures', '{}', { ERROR_CODE: 'TooManyRequestsException' }],
    ]);
  });

  it('answers a repeated create the same, and another schedule of that name with a conflict', async () => {
    const { create } = await scheduler();
    const first = await create({ ClientToken: 't' });
    expect((await create({ ClientToken: 't' })).ScheduleArn).toBe(first.ScheduleArn);
    await expect(create({ ClientToken: 'u' })).rejects.toMatchObject({ name: 'ConflictException' });
  });

  it('lists by group, prefix and state, page by page', async () => {
    const { client, create } = await scheduler();
    for (const Name of ['a-1', 'a-2', 'b-1']) await create({ Name });
    await create({ Name: 'a-3', GroupName: 'default' });
    const page = await client.send(new ListSchedulesCommand({ GroupName: 'windows', NamePrefix: 'a-', MaxResults: 1 }));
    expect(page.Schedules?.map(({ Name }) => Name)).toEqual(['a-1']);
    const rest = await client.send(
      new ListSchedulesCommand({
        GroupName: 'windows',
        NamePrefix: 'a-',
        ...(page.NextToken && { NextToken: page.NextToken }),
      }),
    );
    expect(rest.Schedules?.map(({ Name }) => Name)).toEqual(['a-2']);
    expect(rest.NextToken).toBeUndefined();
  });

  it('gives back what it was given', async () => {
    const { create, get, input } = await scheduler();
    await create({ Description: 'opens the window' });
    expect(await get()).toMatchObject({
      ...input(),
      Description: 'opens the window',
      ScheduleExpressionTimezone: 'UTC',
    });
  });

  it.each([
    [{ ScheduleExpression: 'rate(1 hour)' }, 'supports at('],
    [{ ScheduleExpression: 'at(2026-02-31T00:00:00)' }, 'no such instant'],
    [{ ScheduleExpressionTimezone: 'Europe/Berlin' }, 'time zone UTC'],
    [{ FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 } }, 'Mode OFF'],
    [{ Target: { Arn: 'arn:aws:scheduler:::aws-sdk:sfn:startExecution', RoleArn: ROLE } }, 'aws-sdk:sfn'],
    [{ Target: { Arn: FUNCTION, RoleArn: ROLE, SqsParameters: { MessageGroupId: '1' } } }, 'SqsParameters'],
    [{ Target: { Arn: FUNCTION, RoleArn: ROLE, Input: '{' } }, 'JSON'],
    [{ KmsKeyArn: 'arn:aws:kms:eu-west-1:000000000000:key/1' }, 'KmsKeyArn'],
    [{ Name: 'a b' }, 'characters'],
  ])('refuses by name what it does not do: %j', async (more, word) => {
    const { create } = await scheduler();
    const attempt = create(more);
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(attempt).rejects.toThrow(word);
  });

  it('refuses a group that is not there and a role that the Scheduler may not assume', async () => {
    const { create } = await scheduler();
    await expect(create({ GroupName: 'nowhere' })).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    const strict = await scheduler({
      assume: () => {
        throw new AwsError('AccessDeniedException', 'the trust policy does not name scheduler.amazonaws.com', 403);
      },
    });
    await expect(strict.create()).rejects.toThrow('must allow AWS EventBridge Scheduler to assume the role');
  });
});
