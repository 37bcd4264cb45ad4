import type { BucketName } from '@slipway/functions';
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What outlives every deployment: tables and buckets. Deleting this stack deletes none of them. */
export class StorageStack extends Stack {
  readonly table: Table;
  readonly idempotencyTable: Table;
  readonly buckets: Readonly<Record<BucketName, Bucket>>;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      stream: StreamViewType.NEW_IMAGE,
      ...kept,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: 'index',
      partitionKey: { name: 'indexPk', type: AttributeType.STRING },
      sortKey: { name: 'indexSk', type: AttributeType.STRING },
    });
    this.idempotencyTable = new Table(this, 'IdempotencyTable', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      ...kept,
      timeToLiveAttribute: 'expiration',
    });
    this.buckets = {
      assets: this.bucket('Assets'),
      packages: this.bucket('Packages', [
        { prefix: 'out/', days: 7 },
        // Made again whenever somebody asks.
        { prefix: 'evidence/', days: 1 },
      ]),
      inbound: this.bucket('Inbound', [{ prefix: 'listings/', days: 1 }]),
    };
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    for (const [name, bucket] of Object.entries(this.buckets)) {
      new CfnOutput(this, `${name}BucketName`, { value: bucket.bucketName });
    }
  }

  /** A private, encrypted, versioned bucket whose new objects are announced on the default event bus. */
  private bucket(id: string, expiring: { prefix: string; days: number }[] = []): Bucket {
    const bucket = new Bucket(this, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(3) },
        ...expiring.map(({ prefix, days }) => ({
          id: `expire-${prefix.replace('/', '')}`,
          prefix,
          expiration: Duration.days(days),
          noncurrentVersionExpiration: Duration.days(1),
        })),
      ],
    });
    // The L2's eventBridgeEnabled adds a custom resource for what is one property of the bucket.
    (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    return bucket;
  }
}

const kept = {
  billingMode: BillingMode.PAY_PER_REQUEST,
  encryption: TableEncryption.AWS_MANAGED,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  timeToLiveAttribute: 'expiresAt',
  removalPolicy: RemovalPolicy.RETAIN,
};
