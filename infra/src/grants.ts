import type { Grant } from '@slipway/functions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Places } from './places.ts';

/** One right: actions on resources. */
interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, unknown>>;
}

/** What each right of the manifest is in IAM's words. The only place where a function's rights are spelled out. */
export const statementsFor = (grant: Grant, places: Places): PolicyStatement[] =>
  rows(places)[grant].map(
    ({ actions, resources, conditions }) =>
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions ? { conditions: { ...conditions } } : {}),
      }),
  );

const rows = (at: Places): Record<Grant, readonly Statement[]> => ({
  'table:read': [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      resources: [at.table, `${at.table}/index/index`],
    },
  ],
  'table:write': [
    { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'], resources: [at.table] },
  ],
  idempotency: [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      resources: [at.idempotencyTable],
    },
  ],
  'bus:put': [{ actions: ['events:PutEvents'], resources: [at.bus] }],
  'assets:read': [
    { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [`${at.buckets.assets}/*`] },
    // Without it S3 answers "denied" for a file that is gone, and nobody could say which.
    { actions: ['s3:ListBucket'], resources: [at.buckets.assets] },
  ],
  'assets:upload': [{ actions: ['s3:PutObject'], resources: [`${at.buckets.assets}/*`] }],
  'packages:read': [{ actions: ['s3:GetObject'], resources: [`${at.buckets.packages}/sealed/*`] }],
  'packages:write': [{ actions: ['s3:PutObject'], resources: [`${at.buckets.packages}/sealed/*`] }],
  evidence: [{ actions: ['s3:PutObject', 's3:GetObject'], resources: [`${at.buckets.packages}/evidence/*`] }],
  'staging:write': [
    { actions: ['s3:PutObject', 's3:AbortMultipartUpload'], resources: [`${at.buckets.packages}/out/*`] },
  ],
  'inbound:read': [
    { actions: ['s3:GetObject'], resources: [`${at.buckets.inbound}/*`] },
    // Without it S3 answers "denied" for what is not there yet.
    { actions: ['s3:ListBucket'], resources: [at.buckets.inbound] },
  ],
  'acknowledgements:write': [{ actions: ['s3:PutObject'], resources: [`${at.buckets.inbound}/acknowledgements/*`] }],
  'identifier-imports:upload': [
    { actions: ['s3:PutObject'], resources: [`${at.buckets.inbound}/identifier-imports/*`] },
  ],
  'secrets:read': [{ actions: ['secretsmanager:GetSecretValue'], resources: [at.secrets] }],
  'secrets:write': [
    {
      actions: ['secretsmanager:CreateSecret', 'secretsmanager:PutSecretValue', 'secretsmanager:DescribeSecret'],
      resources: [at.secrets],
    },
  ],
  'connectors:write': [
    // A connector has no ARN before it is made; AWS's authorization reference names no connector resource here.
    { actions: ['transfer:CreateConnector'], resources: ['*'] },
    { actions: ['transfer:UpdateConnector', 'transfer:DescribeConnector'], resources: [at.connectors] },
    {
      actions: ['iam:PassRole'],
      resources: [at.connectorRole],
      conditions: { StringEquals: { 'iam:PassedToService': 'transfer.amazonaws.com' } },
    },
  ],
  'connectors:test': [{ actions: ['transfer:TestConnection'], resources: [at.connectors] }],
  'transfers:start': [
    {
      actions: ['transfer:StartFileTransfer', 'transfer:StartDirectoryListing'],
      resources: [at.connectors],
    },
  ],
  'transfers:read': [{ actions: ['transfer:ListFileTransferResults'], resources: [at.connectors] }],
  'transfers:rename': [{ actions: ['transfer:StartRemoteMove'], resources: [at.connectors] }],
  'delivery:start': [{ actions: ['states:StartExecution'], resources: [at.deliveryMachine] }],
  'polling:start': [{ actions: ['states:StartExecution'], resources: [at.pollingMachine] }],
  'workflow:answer': [
    { actions: ['states:SendTaskSuccess', 'states:SendTaskFailure'], resources: [at.deliveryMachine] },
  ],
  'schedules:write': [
    { actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'], resources: [at.schedules] },
    {
      actions: ['iam:PassRole'],
      resources: [at.schedulerRole],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    },
  ],
});
