import { EventBridgeClient, PutEventsCommand, TestEventPatternCommand } from '@aws-sdk/client-eventbridge';
import { afterEach, describe, expect, it } from 'vitest';
import { AwsError, type Cloud } from '../cloud.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { manualTime } from '../time.ts';
import { createEventsEngine } from './engine.ts';

const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:watcher';
const MACHINE = 'arn:aws:states:eu-west-1:000000000000:stateMachine:deliver';
const QUEUE = 'arn:aws:sqs:eu-west-1:000000000000:failures';
const RULE_ARN = 'arn:aws:events:eu-west-1:000000000000:rule/shop/placed';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function bus(overrides: Partial<Cloud> & { dataFolder?: string; targets?: object[]; rule?: object } = {}) {
  const { targets = [{ Id: 'f', Arn: FUNCTION }], rule = {}, ...rest } = overrides;
  const invoked: { arn: string; payload: unknown; by: unknown }[] = [];
  const queued: { arn: string; body: string; attributes: unknown }[] = [];
  const called: unknown[][] = [];
  const time = manualTime(Date.now());
  const cloud = await testCloud({
    time,
    invoke: async (arn, payload, { by }) => {
      invoked.push({ arn, payload, by });
      return { payload: null, requestId: '1' };
    },
    sendToQueue: async (arn, body, attributes) => void queued.push({ arn, body, attributes }),
    call: async (...call) => void called.push(call),
    ...rest,
  });
  const engine = await createEventsEngine(cloud);
  await provide(engine, 'AWS::Events::EventBus', 'Bus', { Name: 'shop' });
  const made = await provide(engine, 'AWS::Events::Rule', 'Rule', {
    Name: 'placed',
    EventBusName: 'shop',
    EventPattern: { source: ['shop'], detail: { total: [{ numeric: ['>', 10] }] } },
    Targets: targets,
    ...rule,
  });
  await engine.start();
  const { endpoint } = await cloud.serve(engine);
  const client = new EventBridgeClient({
    endpoint,
    region: cloud.region,
    credentials: cloud.credentials,
    maxAttempts: 1,
  });
  const put = (detail: unknown, more: object = {}) =>
    client.send(
      new PutEventsCommand({
        Entries: [
          { Source: 'shop', DetailType: 'placed', EventBusName: 'shop', Detail: JSON.stringify(detail), ...more },
        ],
      }),
    );
  const end = async (keep = false) => {
    client.destroy();
    await engine.stop();
    await cloud.end({ keep });
  };
  ends.push(end);
  return { cloud, engine, client, put, invoked, queued, called, time, made, end };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the event bus', () => {
  it('brings a matching event to its function, as the rule, in the envelope of AWS', async () => {
    const { put, invoked, cloud, made } = await bus();
    const answer = await put({ total: 11 }, { Resources: ['r'], Time: new Date('2026-05-01T10:00:00.500Z') });
    await put({ total: 9 });
    await settle();
    expect(made.attributes.Arn).toBe(RULE_ARN);
    expect(answer.FailedEntryCount).toBe(0);
    expect(invoked).toEqual([
      {
        arn: FUNCTION,
        payload: {
          version: '0',
          id: answer.Entries?.[0]?.EventId,
          'detail-type': 'placed',
          source: 'shop',
          account: '000000000000',
          time: '2026-05-01T10:00:00Z',
          region: 'eu-west-1',
          resources: ['r'],
          detail: { total: 11 },
        },
        by: { service: 'events.amazonaws.com', sourceArn: RULE_ARN },
      },
    ]);
    expect(cloud.asked[0]).toMatchObject({
      action: 'events:PutEvents',
      resource: 'arn:aws:events:eu-west-1:000000000000:event-bus/shop',
    });
  });

  it('starts a state machine under the role of the target, once per event', async () => {
    const { put, called } = await bus({
      targets: [{ Id: 's', Arn: MACHINE, RoleArn: 'arn:aws:iam::000000000000:role/rule', InputPath: '$.detail' }],
    });
    const { Entries } = await put({ total: 12 });
    await settle();
    expect(called).toEqual([
      [
        { arn: 'arn:aws:iam::000000000000:role/rule' },
        'states',
        'StartExecution',
        { stateMachineArn: MACHINE, name: `${Entries?.[0]?.EventId}_placed_s`, input: '{"total":12}' },
      ],
    ]);
  });

  it('shapes the input of a target by constant or template', async () => {
    const { put, queued } = await bus({
      targets: [
        { Id: '1', Arn: QUEUE, Input: '{"fixed":true}' },
        {
          Id: '2',
          Arn: QUEUE,
          InputTransformer: {
            InputPathsMap: { n: '$.detail.total', who: '$.detail.who' },
            InputTemplate:
              '{"n": <n>, "who": <who>, "text": "<who> paid <n>", "rule": "<aws.events.rule-name>", "e": <aws.events.event.json>}',
          },
        },
        {
          Id: '3',
          Arn: QUEUE,
          InputTransformer: { InputPathsMap: { n: '$.detail.total' }, InputTemplate: '"total <n>"' },
        },
      ],
    });
    await put({ total: 12, who: 'A "B"' });
    await settle();
    const bodies = queued.map(({ body }) => body);
    expect(JSON.parse(bodies[0] ?? '')).toEqual({ fixed: true });
    expect(JSON.parse(bodies[1] ?? '')).toMatchObject({
      n: 12,
      who: 'A "B"',
      text: 'A "B" paid 12',
      rule: 'placed',
      e: { source: 'shop' },
    });
    expect(bodies[2]).toBe('total 12');
  });

  it('tries again with growing distance and puts the event into the failure queue in the end', async () => {
    let calls = 0;
    const { put, queued, time } = await bus({
      invoke: async () => {
        calls++;
        throw new AwsError('TooManyRequestsException', 'slow down', 429);
      },
      targets: [{ Id: 'f', Arn: FUNCTION, RetryPolicy: { MaximumRetryAttempts: 2 }, DeadLetterConfig: { Arn: QUEUE } }],
    });
    await put({ total: 12 });
    await settle();
    for (let second = 0; second < 5; second++) {
      await time.advance(1_000);
      await settle();
    }
    expect(calls).toBe(3);
    expect(queued).toHaveLength(1);
    expect(queued[0]).toMatchObject({ arn: QUEUE, attributes: { ERROR_CODE: 'TooManyRequestsException', RULE_ARN } });
    expect(JSON.parse(queued[0]?.body ?? '')).toMatchObject({ detail: { total: 12 } });
  });

  it('does not try again when access is denied', async () => {
    let calls = 0;
    const { put, time, cloud } = await bus({
      invoke: async () => {
        calls++;
        throw new AwsError('AccessDeniedException', 'no permission', 403);
      },
    });
    await put({ total: 12 });
    await settle();
    await time.advance(10_000);
    expect(calls).toBe(1);
    expect(cloud.lines.join()).toContain('gave up placed');
  });

  it('lets an event stand until the next start when its failure queue is broken, too', async () => {
    let calls = 0;
    const failing = {
      invoke: async () => {
        calls++;
        throw new AwsError('AccessDeniedException', 'no permission', 403);
      },
      sendToQueue: async () => {
        throw new AwsError('QueueDoesNotExist', 'no such queue');
      },
    };
    const targets = [{ Id: 'f', Arn: FUNCTION, DeadLetterConfig: { Arn: QUEUE } }];
    const first = await bus({ ...failing, targets });
    await first.put({ total: 12 });
    await settle();
    await first.time.advance(60_000);
    expect(calls).toBe(1);
    expect(first.cloud.lines.join()).toContain('stands still');
    ends.pop();
    await first.end(true);
    const second = await bus({ targets, dataFolder: first.cloud.dataFolder });
    await settle();
    expect(second.invoked).toHaveLength(1);
  });

  it('has stored an event when PutEvents answers: the next process delivers it', async () => {
    const first = await bus({ invoke: () => new Promise(() => {}) });
    await first.put({ total: 99 });
    ends.pop();
    await first.end(true);
    const second = await bus({ dataFolder: first.cloud.dataFolder });
    await settle();
    expect(second.invoked).toMatchObject([{ payload: { detail: { total: 99 } } }]);
  });

  it('takes one emission per key on the default bus', async () => {
    const { engine, invoked } = await bus({ rule: { EventBusName: 'default', EventPattern: { source: ['aws.s3'] } } });
    const event = { source: 'aws.s3', detailType: 'Object Created', resources: [], detail: { n: 1 }, key: 'bucket/1' };
    await engine.offers?.emit?.(event);
    await engine.offers?.emit?.(event);
    await engine.offers?.emit?.({ ...event, key: 'bucket/2' });
    await settle();
    expect(invoked).toHaveLength(2);
  });

  it('sends nothing for a disabled rule', async () => {
    const { put, invoked } = await bus({ rule: { State: 'DISABLED' } });
    await put({ total: 12 });
    await settle();
    expect(invoked).toEqual([]);
  });

  it('names each bad entry and takes the good ones', async () => {
    const { client } = await bus();
    const good = { Source: 's', DetailType: 't', Detail: '{}' };
    const { FailedEntryCount, Entries } = await client.send(
      new PutEventsCommand({
        Entries: [
          good,
          { ...good, Detail: '{' },
          { ...good, Detail: '[]' },
          { ...good, Source: 'aws.s3' },
          { ...good, EventBusName: 'nowhere' },
          { Detail: '{}' },
        ],
      }),
    );
    expect(FailedEntryCount).toBe(5);
    expect(Entries?.map((entry) => entry.ErrorCode)).toEqual([
      undefined,
      'MalformedDetail',
      'MalformedDetail',
      'NotAuthorizedForSourceException',
      'ResourceNotFoundException',
      'InvalidArgument',
    ]);
  });

  it('refuses eleven entries and more than a megabyte', async () => {
    const { client } = await bus();
    const good = { Source: 's', DetailType: 't', Detail: '{}' };
    const send = (Entries: object[]) => client.send(new PutEventsCommand({ Entries: Entries as never }));
    await expect(send(Array(11).fill(good))).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(send([{ ...good, Detail: JSON.stringify({ x: 'x'.repeat(1_048_576) }) }])).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('tests a pattern on request and says where it is wrong', async () => {
    const { client } = await bus();
    const test = (EventPattern: string) =>
      client.send(new TestEventPatternCommand({ EventPattern, Event: '{"source":"a"}' }));
    expect((await test('{"source":["a"]}')).Result).toBe(true);
    await expect(test('{"source":"a"}')).rejects.toThrow('$.source');
  });

  it.each([
    [{ Targets: [{ Id: 'x', Arn: 'arn:aws:kinesis:eu-west-1:000000000000:stream/s' }] }, 'no Lambda function'],
    [{ Targets: [{ Id: 'x', Arn: MACHINE }] }, 'RoleArn'],
    [{ Targets: [{ Id: 'x', Arn: FUNCTION, EcsParameters: {} }] }, 'EcsParameters'],
    [{ EventPattern: { source: 'a' } }, '$.source'],
    [{ ScheduleExpression: 'rate(1 minute)' }, 'ScheduleExpression'],
  ])('refuses a rule that it cannot serve: %j', async (rule, word) => {
    await expect(bus({ rule })).rejects.toThrow(word);
  });
});
