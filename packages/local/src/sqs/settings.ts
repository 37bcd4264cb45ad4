import type { TemplateResource } from '../cloud.ts';
import type { QueueSettings } from './queue.ts';

/** Properties and what they do here. A FIFO queue has others, and is refused by them. */
const PROPERTIES = {
  QueueName: 'the name',
  VisibilityTimeout: 'as on AWS',
  MessageRetentionPeriod: 'as on AWS',
  DelaySeconds: 'as on AWS',
  ReceiveMessageWaitTimeSeconds: 'as on AWS',
  MaximumMessageSize: 'as on AWS',
  RedrivePolicy: 'as on AWS',
  RedriveAllowPolicy: 'nothing',
  KmsMasterKeyId: 'nothing',
  KmsDataKeyReusePeriodSeconds: 'nothing',
  SqsManagedSseEnabled: 'nothing',
  Tags: 'nothing',
} as const;

export const SUPPORTED_PROPERTIES = Object.keys(PROPERTIES);

/** The settings of a queue of the template, with AWS's defaults. */
export function queueSettings(
  { stack, logicalId, properties }: TemplateResource,
  arnOf: (name: string) => string,
): QueueSettings {
  const name = String(properties.QueueName ?? `${stack}-${logicalId}`).slice(0, 80);
  const number = (property: keyof typeof PROPERTIES, otherwise: number) => Number(properties[property] ?? otherwise);
  const policy = properties.RedrivePolicy;
  const redrive = typeof policy === 'string' ? JSON.parse(policy) : policy;
  return {
    name,
    arn: arnOf(name),
    visibilityTimeout: number('VisibilityTimeout', 30),
    retention: number('MessageRetentionPeriod', 4 * 86_400),
    delay: number('DelaySeconds', 0),
    receiveWait: number('ReceiveMessageWaitTimeSeconds', 0),
    maximumSize: number('MaximumMessageSize', 1_048_576),
    ...(redrive
      ? { redrive: { queueArn: String(redrive.deadLetterTargetArn), maxReceiveCount: Number(redrive.maxReceiveCount) } }
      : {}),
  };
}
