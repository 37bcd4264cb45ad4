import { AwsError, type Cloud, type Engine, type ResourceProvider, type Store } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { operationsOf } from './operations.ts';
import { openQueue, type Queue, type StoredMessage } from './queue.ts';
import { queueSettings, SUPPORTED_PROPERTIES } from './settings.ts';

export interface SqsOptions {
  /**
   * The front's own address, `http://127.0.0.1:PORT`: the start of every queue URL. SDKs send a call to the host of
   * the queue's URL when the endpoint comes from the environment.
   */
  readonly origin?: () => string;
}

/** Standard queues of the template, with their messages on disk. */
export async function createSqsEngine(cloud: Cloud, options: SqsOptions = {}): Promise<Engine> {
  const store: Store<StoredMessage> = await cloud.store('sqs-messages');
  const queues = new Map<string, Queue>();
  const origin = options.origin ?? (() => `https://sqs.${cloud.region}.amazonaws.com`);
  const urlOf = (name: string) => `${origin()}/${cloud.account}/${name}`;
  const arnOf = (name: string) => `arn:aws:sqs:${cloud.region}:${cloud.account}:${name}`;

  const byArn = (arn: string) => queues.get(arn.slice(arn.lastIndexOf(':') + 1));

  const provider: ResourceProvider = {
    type: 'AWS::SQS::Queue',
    properties: SUPPORTED_PROPERTIES,
    async provide(resource) {
      const settings = queueSettings(resource, arnOf);
      const queue = openQueue(settings, store, cloud.time, () => settings.redrive && byArn(settings.redrive.queueArn));
      const kept = [...store.entries()].map(([, message]) => message).filter((one) => one.queue === settings.name);
      for (const message of kept.sort((one, other) => one.sentAt - other.sentAt)) queue.adopt(message);
      queues.set(settings.name, queue);
      const url = urlOf(settings.name);
      return { ref: url, attributes: { Arn: settings.arn, QueueName: settings.name, QueueUrl: url } };
    },
  };

  return {
    name: 'sqs',
    services: [
      jsonService(cloud, {
        signingName: 'sqs',
        targetPrefix: 'AmazonSQS',
        version: '1.0',
        operations: operationsOf({ queues, urlOf, arnOf }),
      }),
    ],
    providers: [provider],
    offers: {
      async sendToQueue(queueArn, body, attributes = {}) {
        const queue = byArn(queueArn);
        if (!queue || queue.settings.arn !== queueArn) {
          throw new AwsError('QueueDoesNotExist', `The template has no queue ${queueArn}`);
        }
        const values = Object.entries(attributes).map(([name, StringValue]) => [
          name,
          { DataType: 'String', StringValue },
        ]);
        await queue.send({ body, attributes: Object.fromEntries(values), sender: cloud.account });
      },
    },
    async start() {
      for (const { settings } of queues.values()) {
        if (settings.redrive && !byArn(settings.redrive.queueArn)) {
          throw new Error(
            `Queue ${settings.name}: its dead-letter queue ${settings.redrive.queueArn} is not in the template`,
          );
        }
      }
    },
    async stop() {},
  };
}
