import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { TransferClient } from '@aws-sdk/client-transfer';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  dynamoDocuments,
  eventBridge,
  eventBridgeSchedules,
  s3Objects,
  secretsManager,
  stepFunctions,
  transferConnectors,
} from '@slipway/aws';
import { type Actor, systemClock, ulids } from '@slipway/kernel';
import type { Deciding } from '@slipway/releases';
import { environment, lazily } from './environment.ts';

// Each port is made on first use: a function pays only for the services that it calls.

export const documents = lazily(() =>
  dynamoDocuments(
    DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
    environment('TABLE_NAME'),
    systemClock,
  ),
);
export const objects = lazily(() => s3Objects(new S3Client({})));
export const workflows = lazily(() => stepFunctions(new SFNClient({})));
export const connectors = lazily(() => transferConnectors(new TransferClient({})));
export const secrets = lazily(() => secretsManager(new SecretsManagerClient({})));
export const publish = lazily(() => eventBridge(new EventBridgeClient({}), environment('BUS_NAME')));
export const schedules = lazily(() =>
  eventBridgeSchedules(new SchedulerClient({}), {
    groupName: environment('SCHEDULE_GROUP'),
    roleArn: environment('SCHEDULER_ROLE_ARN'),
  }),
);

export const deciding = (tenantId: string, actor: Actor): Deciding => ({
  tenantId,
  actor,
  clock: systemClock,
  ids: ulids,
});

/** Decisions of a function of ours rather than of a person. */
export const decidingAs = (tenantId: string, name: string): Deciding => deciding(tenantId, { kind: 'system', name });
