import { AwsError, type Caller } from '../cloud.ts';
import type { JsonOperation } from '../json-service.ts';
import { attributesDigest, md5 } from './digest.ts';
import type { MessageAttribute, Queue, StoredMessage } from './queue.ts';

export interface Queues {
  readonly queues: ReadonlyMap<string, Queue>;
  urlOf(name: string): string;
  arnOf(name: string): string;
}

/** The API of SQS, for standard queues. */
export function operationsOf({ queues, urlOf, arnOf }: Queues): Record<string, JsonOperation<never>> {
  const queueOf = ({ QueueUrl }: InQueue): Queue => {
    const queue = queues.get(nameOf(QueueUrl));
    if (queue) return queue;
    throw new AwsError('QueueDoesNotExist', `The specified queue does not exist: ${QueueUrl}`);
  };
  const on = <Input extends InQueue>(action: string, run: (input: Input, caller: Caller) => Promise<unknown>) => ({
    access: (input: Input) => [{ action: `sqs:${action}`, resource: arnOf(nameOf(input.QueueUrl)) }],
    run,
  });

  return {
    SendMessage: on('SendMessage', async (input: Sending & InQueue, caller) => send(queueOf(input), input, caller)),
    SendMessageBatch: on('SendMessage', (input: InQueue & { Entries?: (Sending & Entry)[] }, caller) =>
      batch(input.Entries, (entry) => send(queueOf(input), entry, caller)),
    ),
    ReceiveMessage: on('ReceiveMessage', (input: Receiving) => receive(queueOf(input), input)),
    DeleteMessage: on('DeleteMessage', async (input: Handle & InQueue) => {
      await queueOf(input).delete(handleOf(input));
    }),
    DeleteMessageBatch: on('DeleteMessage', (input: InQueue & { Entries?: (Handle & Entry)[] }) =>
      batch(input.Entries, async (entry) => {
        await queueOf(input).delete(handleOf(entry));
        return {};
      }),
    ),
    ChangeMessageVisibility: on('ChangeMessageVisibility', async (input: Handle & InQueue & Visibility) => {
      const seconds = within('VisibilityTimeout', input.VisibilityTimeout ?? Number.NaN, 0, 43_200);
      const outcome = await queueOf(input).changeVisibility(handleOf(input), seconds);
      if (outcome === 'changed') return;
      if (outcome === 'not-in-flight') throw new AwsError('MessageNotInflight', 'The message is not in flight');
      throw new AwsError(
        'InvalidParameterValue',
        `Value ${input.ReceiptHandle} for parameter ReceiptHandle is invalid`,
      );
    }),
    PurgeQueue: on('PurgeQueue', (input: InQueue) => queueOf(input).purge()),
    GetQueueAttributes: on('GetQueueAttributes', async (input: InQueue & { AttributeNames?: string[] }) => {
      const all = attributesOf(queueOf(input));
      const wanted = input.AttributeNames ?? [];
      const names = wanted.includes('All') ? Object.keys(all) : wanted.filter((name) => name in all);
      return { Attributes: Object.fromEntries(names.map((name) => [name, all[name]])) };
    }),
    GetQueueUrl: {
      access: (input: { QueueName?: string }) => [
        { action: 'sqs:GetQueueUrl', resource: arnOf(String(input.QueueName)) },
      ],
      run: async (input: { QueueName?: string }) => {
        const name = String(input.QueueName);
        if (queues.has(name)) return { QueueUrl: urlOf(name) };
        throw new AwsError('QueueDoesNotExist', `The specified queue does not exist: ${name}`);
      },
    },
    ListQueues: {
      access: () => [{ action: 'sqs:ListQueues', resource: '*' }],
      run: async ({ QueueNamePrefix = '' }: { QueueNamePrefix?: string }) => ({
        QueueUrls: [...queues.keys()].filter((name) => name.startsWith(QueueNamePrefix)).map(urlOf),
      }),
    },
  };
}

interface InQueue {
  readonly QueueUrl?: string;
}
interface Entry {
  readonly Id?: string;
}
interface Handle {
  readonly ReceiptHandle?: string;
}
interface Visibility {
  readonly VisibilityTimeout?: number;
}
interface Sending {
  readonly MessageBody?: string;
  readonly DelaySeconds?: number;
  readonly MessageAttributes?: Record<string, MessageAttribute>;
}
interface Receiving extends InQueue, Visibility {
  readonly MaxNumberOfMessages?: number;
  readonly WaitTimeSeconds?: number;
  readonly AttributeNames?: string[];
  readonly MessageSystemAttributeNames?: string[];
  readonly MessageAttributeNames?: string[];
}

/** URLs outlive the port of the front, so the name at their end is all that counts. */
const nameOf = (url: unknown) =>
  String(url ?? '')
    .split('/')
    .at(-1) ?? '';

async function send(queue: Queue, input: Sending, caller: Caller) {
  const { MessageBody: body, MessageAttributes: attributes = {} } = input;
  if (typeof body !== 'string' || body === '') {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  }
  const size = Buffer.byteLength(body) + attributesSize(attributes);
  if (size > queue.settings.maximumSize) {
    const limit = queue.settings.maximumSize;
    throw new AwsError(
      'InvalidParameterValue',
      `A message of ${size} bytes is too large: at most ${limit} are allowed`,
    );
  }
  const delay = input.DelaySeconds === undefined ? undefined : within('DelaySeconds', input.DelaySeconds, 0, 900);
  const sent = await queue.send({ body, attributes, sender: caller.arn }, delay);
  return { MessageId: sent.id, MD5OfMessageBody: md5(body), ...attributesDigest(attributes) };
}

const attributesSize = (attributes: Record<string, MessageAttribute>) =>
  Object.entries(attributes).reduce(
    (sum, [name, value]) =>
      sum +
      Buffer.byteLength(name) +
      Buffer.byteLength(value.DataType) +
      Buffer.byteLength(value.StringValue ?? '') +
      Buffer.byteLength(value.BinaryValue ?? '', 'base64'),
    0,
  );

async function receive(queue: Queue, input: Receiving) {
  const { settings } = queue;
  const messages = await queue.receive(
    within('MaxNumberOfMessages', input.MaxNumberOfMessages ?? 1, 1, 10),
    within('VisibilityTimeout', input.VisibilityTimeout ?? settings.visibilityTimeout, 0, 43_200),
    within('WaitTimeSeconds', input.WaitTimeSeconds ?? settings.receiveWait, 0, 20),
  );
  return messages.length === 0 ? {} : { Messages: messages.map((message) => asReceived(message, input)) };
}

function asReceived(message: StoredMessage, input: Receiving) {
  const system = systemAttributes(message);
  const wanted = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
  const names = Object.keys(system).filter((name) => wanted.includes('All') || wanted.includes(name));
  const own = Object.entries(message.attributes).filter(([name]) => asksFor(input.MessageAttributeNames ?? [], name));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(names.length > 0 ? { Attributes: Object.fromEntries(names.map((name) => [name, system[name]])) } : {}),
    ...(own.length > 0
      ? { MessageAttributes: Object.fromEntries(own), ...attributesDigest(Object.fromEntries(own)) }
      : {}),
  };
}

function systemAttributes(message: StoredMessage): Record<string, string> {
  return {
    SenderId: message.sender,
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    ...(message.deadLetterOf ? { DeadLetterQueueSourceArn: message.deadLetterOf } : {}),
  };
}

/** `All`, `.*`, `prefix.*`, or the name. */
const asksFor = (wanted: readonly string[], name: string) =>
  wanted.some((one) => one === 'All' || one === name || (one.endsWith('.*') && name.startsWith(one.slice(0, -2))));

function attributesOf({ settings, counts }: Queue): Record<string, string> {
  const { visible, inFlight, delayed } = counts();
  const { redrive } = settings;
  return {
    QueueArn: settings.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(settings.visibilityTimeout),
    MessageRetentionPeriod: String(settings.retention),
    DelaySeconds: String(settings.delay),
    ReceiveMessageWaitTimeSeconds: String(settings.receiveWait),
    MaximumMessageSize: String(settings.maximumSize),
    ...(redrive
      ? {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: redrive.queueArn,
            maxReceiveCount: redrive.maxReceiveCount,
          }),
        }
      : {}),
  };
}

async function batch<One extends Entry>(entries: One[] | undefined, run: (entry: One) => Promise<object>) {
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new AwsError('EmptyBatchRequest', 'There should be at least one entry in the batch.');
  }
  if (entries.length > 10) {
    throw new AwsError(
      'TooManyEntriesInBatchRequest',
      `A batch has at most 10 entries: this one has ${entries.length}`,
    );
  }
  const results = await Promise.all(
    entries.map(async (entry) => {
      try {
        return { Successful: { Id: entry.Id, ...(await run(entry)) } };
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        return { Failed: { Id: entry.Id, Code: error.code, Message: error.message, SenderFault: error.status < 500 } };
      }
    }),
  );
  return {
    Successful: results.flatMap((result) => result.Successful ?? []),
    Failed: results.flatMap((result) => result.Failed ?? []),
  };
}

function handleOf({ ReceiptHandle }: Handle): string {
  if (typeof ReceiptHandle === 'string' && ReceiptHandle.includes('|')) return ReceiptHandle;
  throw new AwsError('ReceiptHandleIsInvalid', `The input receipt handle is invalid: ${ReceiptHandle}`);
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new AwsError(
    'InvalidParameterValue',
    `Value ${value} for parameter ${name} is invalid. Reason: Must be between ${least} and ${most}, if provided.`,
  );
}
