import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../cloud.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { manualTime } from '../time.ts';
import { createSqsEngine } from './engine.ts';

describe('a queue of the template', () => {
  let cloud: TestCloud;
  let engine: Engine;
  let client: SQSClient;
  let QueueUrl: string;
  let dead: string;

  const open = async (overrides: Parameters<typeof testCloud>[0] = {}) => {
    cloud = await testCloud(overrides);
    engine = await createSqsEngine(cloud);
    const { endpoint } = await cloud.serve(engine);
    client = new SQSClient({ endpoint, region: cloud.region, credentials: cloud.credentials });
    const deadQueue = await provide(engine, 'AWS::SQS::Queue', 'Failures', {});
    dead = deadQueue.ref;
    const jobs = await provide(engine, 'AWS::SQS::Queue', 'Jobs', {
      VisibilityTimeout: 1,
      RedrivePolicy: { deadLetterTargetArn: deadQueue.attributes.Arn, maxReceiveCount: 2 },
    });
    QueueUrl = jobs.ref;
    await engine.start();
  };
  const close = async (keep = false) => {
    client.destroy();
    await engine.stop();
    await cloud.end({ keep });
  };
  beforeEach(() => open());
  afterEach(() => close());

  const receive = async (options: object = {}) =>
    (await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...options }))).Messages ?? [];

  it('hands a message out with its attributes, and forgets it when it is deleted', async () => {
    await client.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'do it',
        MessageAttributes: { ErrorCode: { DataType: 'String', StringValue: '500' } },
      }),
    );
    const [message] = await receive({ MessageAttributeNames: ['All'], MessageSystemAttributeNames: ['All'] });
    expect(message).toMatchObject({
      Body: 'do it',
      Attributes: { ApproximateReceiveCount: '1' },
      MessageAttributes: { ErrorCode: { DataType: 'String', StringValue: '500' } },
    });
    expect(await receive()).toEqual([]);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    expect(await counts()).toEqual(['0', '0']);
  });

  it('waits for a message when it is asked to, and answers as soon as one comes', async () => {
    await close();
    // On a clock that stands still nothing but the message ends the wait.
    await open({ time: manualTime(Date.now()) });
    const waiting = receive({ WaitTimeSeconds: 10 });
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'late' }));
    expect((await waiting).map(({ Body }) => Body)).toEqual(['late']);
  });

  it('hands a message out again when its visibility ends, and moves it to the failures after two receives', async () => {
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }));
    const [first] = await receive();
    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
    );
    const [second] = await receive({ WaitTimeSeconds: 3 });
    expect(second?.MessageId).toBe(first?.MessageId);
    expect(await receive({ WaitTimeSeconds: 2 })).toEqual([]);
    const [buried] = await receive({ QueueUrl: dead, MessageSystemAttributeNames: ['DeadLetterQueueSourceArn'] });
    expect(buried).toMatchObject({
      Body: 'poison',
      MessageId: first?.MessageId,
      Attributes: { DeadLetterQueueSourceArn: 'arn:aws:sqs:eu-west-1:000000000000:shop-Jobs' },
    });
  });

  it('does not delete by the handle of an earlier receive', async () => {
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'slow' }));
    const [first] = await receive({ VisibilityTimeout: 0 });
    const [second] = await receive({ VisibilityTimeout: 30 });
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
    expect(await counts()).toEqual(['0', '1']);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }));
    expect(await counts()).toEqual(['0', '0']);
  });

  it('still has its messages after a restart, with what its neighbours put in', async () => {
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'kept' }));
    await engine.offers?.sendToQueue?.('arn:aws:sqs:eu-west-1:000000000000:shop-Failures', '{"failed":1}', {
      Why: 'x',
    });
    const folder = cloud.dataFolder;
    await close(true);
    await open({ dataFolder: folder });
    expect((await receive()).map(({ Body }) => Body)).toEqual(['kept']);
    expect(await receive({ QueueUrl: dead, MessageAttributeNames: ['Why'] })).toMatchObject([
      { Body: '{"failed":1}', MessageAttributes: { Why: { StringValue: 'x' } } },
    ]);
  });

  it('takes batches, is purged, and is found by its name', async () => {
    const Entries = [1, 2, 3].map((n) => ({ Id: String(n), MessageBody: `job ${n}` }));
    const sent = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['1', '2', '3']);
    expect(await counts()).toEqual(['3', '0']);
    await client.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await counts()).toEqual(['0', '0']);
    expect((await client.send(new GetQueueUrlCommand({ QueueName: 'shop-Jobs' }))).QueueUrl).toBe(QueueUrl);
  });

  it('asks for the action on the queue, and refuses what is out of bounds or not there', async () => {
    cloud.asked.splice(0);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    expect(cloud.asked).toMatchObject([
      { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:eu-west-1:000000000000:shop-Jobs' },
    ]);
    await expect(receive({ QueueUrl: 'http://127.0.0.1/0/none' })).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
    await expect(receive({ WaitTimeSeconds: 21 })).rejects.toThrow(/WaitTimeSeconds.*between 0 and 20/);
    await expect(engine.offers?.sendToQueue?.('arn:aws:sqs:eu-west-1:000000000000:none', '')).rejects.toThrow(/none/);
    expect(() => provide(engine, 'AWS::SQS::Queue', 'Fifo', { FifoQueue: true })).toThrow(/FifoQueue/);
  });

  const counts = async () => {
    const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const answer = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }));
    return AttributeNames.map((name) => answer.Attributes?.[name]);
  };
});
