import type { BucketName } from '@slipway/functions';
import type { Stack } from 'aws-cdk-lib';
import type { StorageStack } from './storage.ts';

/** The ARNs that rights speak of. Those of things made at run time, and of machines that functions start, are patterns. */
export interface Places {
  readonly table: string;
  readonly idempotencyTable: string;
  readonly buckets: Readonly<Record<BucketName, string>>;
  readonly bus: string;
  readonly secrets: string;
  readonly connectors: string;
  readonly connectorRole: string;
  readonly deliveryMachine: string;
  readonly pollingMachine: string;
  readonly schedules: string;
  readonly schedulerRole: string;
}

/** Names that functions must know before the thing itself is made: a machine calls the functions that start it. */
export const names = {
  deliveryMachine: 'slipway-delivery',
  pollingMachine: 'slipway-polling',
  scheduleGroup: 'slipway',
  /** Secrets of SFTP connectors must begin with `aws/transfer/`. */
  secretPrefix: 'aws/transfer/slipway/',
} as const;

export const placesOf = (
  stack: Stack,
  storage: StorageStack,
  made: { bus: string; connectorRole: string; schedulerRole: string },
): Places => {
  const arn = (service: string, resource: string) =>
    `arn:${stack.partition}:${service}:${stack.region}:${stack.account}:${resource}`;
  return {
    table: storage.table.tableArn,
    idempotencyTable: storage.idempotencyTable.tableArn,
    buckets: {
      assets: storage.buckets.assets.bucketArn,
      packages: storage.buckets.packages.bucketArn,
      inbound: storage.buckets.inbound.bucketArn,
    },
    ...made,
    secrets: arn('secretsmanager', `secret:${names.secretPrefix}*`),
    connectors: arn('transfer', 'connector/*'),
    deliveryMachine: arn('states', `stateMachine:${names.deliveryMachine}`),
    pollingMachine: arn('states', `stateMachine:${names.pollingMachine}`),
    schedules: arn('scheduler', `schedule/${names.scheduleGroup}/*`),
  };
};
