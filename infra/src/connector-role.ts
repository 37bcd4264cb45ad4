import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { names } from './places.ts';
import type { StorageStack } from './storage.ts';

/** What AWS Transfer becomes when it moves files for a connector. */
export function connectorRole(stack: Stack, { buckets }: StorageStack): Role {
  const role = new Role(stack, 'ConnectorRole', {
    assumedBy: new ServicePrincipal('transfer.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
    description: 'Lets SFTP connectors read staged files, and write what platforms answer.',
  });
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  allow(['s3:GetObject', 's3:GetObjectVersion'], [`${buckets.packages.bucketArn}/out/*`]);
  allow(['s3:PutObject', 's3:AbortMultipartUpload'], [`${buckets.inbound.bucketArn}/*`]);
  allow(['s3:ListBucket', 's3:GetBucketLocation'], [buckets.packages.bucketArn, buckets.inbound.bucketArn]);
  allow(
    ['secretsmanager:GetSecretValue'],
    [`arn:${stack.partition}:secretsmanager:${stack.region}:${stack.account}:secret:${names.secretPrefix}*`],
  );
  return role;
}
