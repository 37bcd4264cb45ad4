import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AwsError, type Cloud, type Engine, type InvokeResult, type Provided } from '../cloud.ts';
import { createDynamoDbEngine, type DynamoDbEngine } from '../dynamodb/engine.ts';
import { createSqsEngine } from '../sqs/engine.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { createStreamsEngine } from './engine.ts';
import type { StreamRecord } from './reader.ts';

const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:watcher';
const owner = { arn: 'arn:aws:iam::000000000000:root' };

interface Event {
  readonly Records: (StreamRecord & { eventSourceARN: string })[];
}

/** The machine may be busy: what matters is that it comes. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

describe('a function on the stream of a table', () => {
  let cloud: TestCloud;
  let dynamo: DynamoDbEngine;
  let streams: Engine;
  let table: Provided;
  let batches: string[][];
  let events: Event[];
  let answer: (ids: string[], event: Event) => unknown;
  let messages: { queue: string; body: Record<string, unknown> }[];

  const open = async (overrides: Partial<Cloud> & { dataFolder?: string } = {}) => {
    batches = [];
    events = [];
    messages = [];
    cloud = await testCloud({
      functionRole: async () => 'arn:aws:iam::000000000000:role/watcher',
      invoke: async (_arn, payload) => handle(payload as Event),
      sendToQueue: async (queue, body) => void messages.push({ queue, body: JSON.parse(body) }),
      ...overrides,
    });
    dynamo = await createDynamoDbEngine(cloud);
    streams = await createStreamsEngine(cloud, { pace: { idle: 10, rest: 5, longestRest: 100 } });
    await cloud.serve(dynamo);
    table = await provide(dynamo, 'AWS::DynamoDB::Table', 'Things', {
      TableName: 'things',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
  };
  const handle = async (event: Event): Promise<InvokeResult> => {
    const ids = event.Records.map(({ dynamodb }) => (dynamodb.Keys as { id: { S: string } }).id.S);
    batches.push(ids);
    events.push(event);
    try {
      return { payload: (await answer(ids, event)) ?? null, requestId: 'r1' };
    } catch (error) {
      return { payload: { errorMessage: String(error) }, functionError: 'Unhandled', requestId: 'r1' };
    }
  };
  const map = (properties: object = {}) =>
    provide(streams, 'AWS::Lambda::EventSourceMapping', 'Mapping', {
      EventSourceArn: table.attributes.StreamArn,
      FunctionName: FUNCTION,
      StartingPosition: 'TRIM_HORIZON',
      ...properties,
    });
  const put = (id: string, more: object = {}) =>
    cloud.call(owner, 'dynamodb', 'PutItem', { TableName: 'things', Item: { id: { S: id }, ...more } });
  const putAll = async (...ids: string[]) => {
    for (const id of ids) await put(id);
  };
  const close = async (keep = false) => {
    await streams.stop();
    await dynamo.stop();
    await cloud.end({ keep });
  };

  beforeEach(async () => {
    answer = () => undefined;
    await open();
  });
  afterEach(() => close());

  it('is called with the records in AWS’s form, in order', async () => {
    await put('a');
    await put('a', { n: { N: '1' } });
    await cloud.call(owner, 'dynamodb', 'DeleteItem', { TableName: 'things', Key: { id: { S: 'a' } } });
    await map();
    await streams.start();
    await eventually(() => batches.flat()).toEqual(['a', 'a', 'a']);
    const [first, second, third] = events.flatMap(({ Records }) => Records);
    expect(first).toMatchObject({
      eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-west-1',
      eventSourceARN: table.attributes.StreamArn,
      dynamodb: { Keys: { id: { S: 'a' } }, NewImage: { id: { S: 'a' } }, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    expect(second).toMatchObject({
      eventName: 'MODIFY',
      dynamodb: { NewImage: { n: { N: '1' } }, OldImage: { id: {} } },
    });
    expect(third?.eventName).toBe('REMOVE');
  });

  it('starts at the end of the stream when the mapping says LATEST', async () => {
    await put('before');
    await map({ StartingPosition: 'LATEST' });
    await streams.start();
    await put('after');
    await eventually(() => batches).toEqual([['after']]);
  });

  it('gets batches of at most the size that is set', async () => {
    await putAll('1', '2', '3', '4', '5');
    await map({ BatchSize: 2 });
    await streams.start();
    await eventually(() => batches).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  it('waits for a full batch as long as the mapping allows', async () => {
    await map({ BatchSize: 3, MaximumBatchingWindowInSeconds: 2 });
    await streams.start();
    for (const id of ['1', '2', '3', '4']) {
      await put(id);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(batches).toEqual([['1', '2', '3']]);
    await eventually(() => batches).toEqual([['1', '2', '3'], ['4']]);
  });

  it('sees only the records that a filter lets through', async () => {
    await map({
      FilterCriteria: {
        Filters: [
          { Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['outbox'] } } } }) },
        ],
      },
    });
    await streams.start();
    await put('1', { kind: { S: 'release' } });
    await put('2', { kind: { S: 'outbox' } });
    await put('2', { kind: { S: 'outbox' }, more: { BOOL: true } });
    await put('3', { kind: { S: 'outbox' } });
    await eventually(() => batches.flat()).toEqual(['2', '3']);
  });

  it('is called again with the records that it reports as failed, and those after them', async () => {
    let fail = true;
    answer = (ids, { Records }) => {
      const failed = Records[ids.indexOf('3')]?.dynamodb.SequenceNumber;
      if (!fail || failed === undefined) return { batchItemFailures: [] };
      fail = false;
      return { batchItemFailures: [{ itemIdentifier: failed }] };
    };
    await putAll('1', '2', '3', '4');
    await map({ FunctionResponseTypes: ['ReportBatchItemFailures'] });
    await streams.start();
    await eventually(() => batches).toEqual([
      ['1', '2', '3', '4'],
      ['3', '4'],
    ]);
  });

  it('is called again with the whole batch when it reports a record that was not in it', async () => {
    let times = 0;
    answer = () => ({ batchItemFailures: times++ === 0 ? [{ itemIdentifier: 'nonsense' }] : null });
    await putAll('1', '2');
    await map({ FunctionResponseTypes: ['ReportBatchItemFailures'] });
    await streams.start();
    await eventually(() => batches).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('finds the one bad record by halves, gives it up after its attempts, and tells the failure queue where it is', async () => {
    answer = (ids) => {
      if (ids.includes('bad')) throw new Error('cannot');
    };
    await putAll('1', '2', 'bad', '4');
    const queue = 'arn:aws:sqs:eu-west-1:000000000000:failures';
    await map({
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: queue } },
    });
    await streams.start();
    await eventually(() => batches.at(-1)).toEqual(['4']);
    expect(batches).toEqual([['1', '2', 'bad', '4'], ['1', '2'], ['bad', '4'], ['bad'], ['bad'], ['4']]);
    expect(messages).toMatchObject([
      {
        queue,
        body: {
          requestContext: { functionArn: FUNCTION, condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
          responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
          version: '1.0',
          DDBStreamBatchInfo: {
            startSequenceNumber: '3',
            endSequenceNumber: '3',
            batchSize: 1,
            streamArn: table.attributes.StreamArn,
          },
        },
      },
    ]);
    expect(cloud.asked).toContainEqual({
      caller: { arn: 'arn:aws:iam::000000000000:role/watcher' },
      action: 'sqs:SendMessage',
      resource: queue,
    });
  });

  it('reads under the role of the function, and says so once when a grant is missing', async () => {
    const denied: string[] = [];
    await close();
    await open({
      authorize: (caller, ...access) => {
        if (caller.arn === owner.arn) return;
        denied.push(...access.map(({ action }) => action));
        if (access.some(({ action }) => action === 'dynamodb:GetRecords')) {
          throw new AwsError('AccessDeniedException', `${caller.arn} may not dynamodb:GetRecords`);
        }
      },
    });
    await put('a');
    await map();
    await streams.start();
    await eventually(() => denied.filter((action) => action === 'dynamodb:GetRecords').length).toBeGreaterThan(2);
    expect(batches).toEqual([]);
    expect(cloud.lines.filter((line) => line.includes('may not dynamodb:GetRecords'))).toHaveLength(1);
    expect([...new Set(denied)].sort()).toEqual([
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ]);
  });

  it('gets again, after a restart, what it had not finished, and nothing of what it had', async () => {
    await putAll('1', '2');
    await map({ BatchSize: 2 });
    await streams.start();
    await eventually(() => batches).toEqual([['1', '2']]);
    answer = (ids) => (ids.includes('3') ? new Promise(() => {}) : undefined);
    await put('3');
    await eventually(() => batches.length).toBe(2);
    const { dataFolder } = cloud;
    await close(true);
    answer = () => undefined;
    await open({ dataFolder });
    await map({ BatchSize: 2 });
    await put('4');
    await streams.start();
    await eventually(() => batches.flat()).toEqual(['3', '4']);
  });

  it('has seen every acknowledged write once a killed cloud is back', async () => {
    await close();
    const first = await testCloud();
    const child = spawn(process.execPath, ['--import', 'tsx', KILLED, first.dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('got').length > 100) resolve();
      });
    });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const words = said.split('\n').slice(0, -1);
    const written = words.filter((word) => word.startsWith('put ')).map((word) => word.slice(4));
    const seen = new Set(words.filter((word) => word.startsWith('got ')).map((word) => word.slice(4)));
    await first.end({ keep: true });

    await open({ dataFolder: first.dataFolder });
    await map({ BatchSize: 10 });
    await streams.start();
    await eventually(() => written.filter((id) => !seen.has(id) && !batches.flat().includes(id))).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(99);
    // It went on at its checkpoint, not at the beginning: at most the batch in flight came twice.
    expect(batches.flat().filter((id) => seen.has(id)).length).toBeLessThanOrEqual(10);
  });

  it('is refused at the start for a queue as its source, a bad filter, or a limit out of bounds', async () => {
    const queue = 'arn:aws:sqs:eu-west-1:000000000000:jobs';
    await expect(map({ EventSourceArn: queue })).rejects.toThrow(
      /shop\/Mapping: the event source .*jobs is no DynamoDB/,
    );
    await expect(map({ FilterCriteria: { Filters: [{ Pattern: '{"a":' }] } })).rejects.toThrow(/filter 0 is no JSON/);
    await expect(map({ FilterCriteria: { Filters: [{ Pattern: '{"a":1}' }] } })).rejects.toThrow(/filter 0, \$\.a/);
    await expect(map({ BatchSize: 20_000 })).rejects.toThrow(/BatchSize is 20000/);
    expect(() => map({ TumblingWindowInSeconds: 5 })).toThrow(/TumblingWindowInSeconds/);
  });

  it('puts its failures into a queue of the template', async () => {
    await close();
    let queues: Engine | undefined;
    await open({ sendToQueue: async (...message) => queues?.offers?.sendToQueue?.(...message) });
    queues = await createSqsEngine(cloud);
    await cloud.serve(dynamo, queues);
    const failures = await provide(queues, 'AWS::SQS::Queue', 'Failures', {});
    answer = () => {
      throw new Error('no');
    };
    await put('x');
    await map({ MaximumRetryAttempts: 0, DestinationConfig: { OnFailure: { Destination: failures.attributes.Arn } } });
    await streams.start();
    const received = async () => {
      const answer = await cloud.call(owner, 'sqs', 'ReceiveMessage', { QueueUrl: failures.ref });
      return (answer as { Messages?: { Body: string }[] }).Messages?.[0]?.Body ?? '';
    };
    await eventually(received).toContain('RetryAttemptsExhausted');
  });
});

const KILLED = fileURLToPath(new URL('./engine.killed.ts', import.meta.url));
