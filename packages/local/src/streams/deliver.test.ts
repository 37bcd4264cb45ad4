import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestCloud, testCloud } from '../testing.ts';
import { type Delivery, deliver } from './deliver.ts';
import { readMapping } from './mapping.ts';
import type { StreamRecord } from './reader.ts';

const queue = 'arn:aws:sqs:eu-west-1:000000000000:failures';
const now = Date.UTC(2026, 10, 21, 12);

describe('the delivery of a batch', () => {
  let cloud: TestCloud;
  let invoked: string[][];
  let reports: Record<string, unknown>[];
  let done: string[];
  let fails: (sequences: string[], attempt: number) => boolean;

  beforeEach(async () => {
    [invoked, reports, done] = [[], [], []];
    fails = () => false;
    cloud = await testCloud({
      time: { now: () => now, at: () => () => {} },
      sendToQueue: async (_queue, body) => void reports.push(JSON.parse(body)),
      invoke: async (_arn, payload) => {
        const sequences = (payload as { Records: StreamRecord[] }).Records.map((one) => one.dynamodb.SequenceNumber);
        invoked.push(sequences);
        const failed = fails(sequences, invoked.length);
        return { payload: null, requestId: 'r', ...(failed ? { functionError: 'Unhandled' as const } : {}) };
      },
    });
  });
  afterEach(() => cloud.end());

  const record = (sequence: string, ageSeconds = 0): StreamRecord => ({
    eventID: sequence,
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: sequence, ApproximateCreationDateTime: now / 1000 - ageSeconds },
  });
  const delivery = (properties: object = {}): Delivery => ({
    cloud,
    mapping: readMapping(
      {
        type: 'AWS::Lambda::EventSourceMapping',
        stack: 'shop',
        logicalId: 'Mapping',
        metadata: {},
        properties: {
          EventSourceArn: 'arn:aws:dynamodb:eu-west-1:000000000000:table/things/stream/1',
          FunctionName: 'watcher',
          DestinationConfig: { OnFailure: { Destination: queue } },
          ...properties,
        },
      },
      cloud,
    ),
    role: { arn: 'role' },
    shardId: 'shard',
    done: async ({ dynamodb }) => void done.push(dynamodb.SequenceNumber),
    rest: async () => {},
  });

  it('spares the function the records that have become too old, and reports them', async () => {
    const batch = [record('1', 90), record('2', 61), record('3', 60), record('4')];
    await deliver(delivery({ MaximumRecordAgeInSeconds: 60 }), batch);
    expect(invoked).toEqual([['3', '4']]);
    expect(done).toEqual(['2', '4']);
    expect(reports).toMatchObject([
      {
        requestContext: { condition: 'RecordAgeExceeded', approximateInvokeCount: 0 },
        DDBStreamBatchInfo: { startSequenceNumber: '1', endSequenceNumber: '2', batchSize: 2 },
      },
    ]);
    expect(reports[0]).not.toHaveProperty('responseContext');
  });

  it('tries for ever when the mapping sets no limit', async () => {
    fails = (_, attempt) => attempt <= 200;
    await deliver(delivery(), [record('1')]);
    expect(invoked).toHaveLength(201);
    expect([done, reports]).toEqual([['1'], []]);
  });

  it('calls once and gives up when the mapping allows no further attempt', async () => {
    fails = () => true;
    await deliver(delivery({ MaximumRetryAttempts: 0 }), [record('1'), record('2')]);
    expect(invoked).toEqual([['1', '2']]);
    expect(done).toEqual(['2']);
    expect(reports).toHaveLength(1);
  });

  it('gives up only the records that fail when it may halve a batch, in a number of calls that grows with its logarithm', async () => {
    const batch = Array.from({ length: 64 }, (_, n) => record(String(n)));
    fails = (sequences) => sequences.includes('17');
    await deliver(delivery({ MaximumRetryAttempts: 0, BisectBatchOnFunctionError: true }), batch);
    expect(reports).toMatchObject([{ DDBStreamBatchInfo: { startSequenceNumber: '17', batchSize: 1 } }]);
    expect(invoked).toHaveLength(13);
    expect(done.map(Number)).toEqual([...done.map(Number)].sort((one, other) => one - other));
    expect(done.at(-1)).toBe('63');
  });
});
