import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type LocalCloudOptions, startLocalCloud } from '@slipway/local';

const template = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'slipway',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: ['pk', 'sk', 'indexPk', 'indexSk'].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        GlobalSecondaryIndexes: [
          {
            IndexName: 'index',
            KeySchema: [
              { AttributeName: 'indexPk', KeyType: 'HASH' },
              { AttributeName: 'indexSk', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      },
    },
  },
};

export interface TestTable {
  readonly tableName: string;
  readonly client: DynamoDBDocumentClient;
  /** What another process needs to reach it: `AWS_ENDPOINT_URL_DYNAMODB` and credentials. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The one table on the embedded engine, in a folder of its own. */
export async function testTable(options: Pick<LocalCloudOptions, 'onRequest'> = {}): Promise<TestTable> {
  const root = await mkdtemp(join(tmpdir(), 'slipway-table-'));
  const assembly = join(root, 'cdk.out');
  await mkdir(assembly);
  await writeFile(join(assembly, 'app.template.json'), JSON.stringify(template));
  await writeFile(join(assembly, 'app.assets.json'), JSON.stringify({ version: '43.0.0', files: {} }));
  await writeFile(
    join(assembly, 'manifest.json'),
    JSON.stringify({
      version: '43.0.0',
      artifacts: {
        'app.assets': { type: 'cdk:asset-manifest', properties: { file: 'app.assets.json' } },
        app: { type: 'aws:cloudformation:stack', properties: { templateFile: 'app.template.json' } },
      },
    }),
  );
  const cloud = await startLocalCloud({ assembly, data: join(root, 'data'), port: 0, ...options });
  const { accessKeyId, secretAccessKey } = cloud.rootCredentials;
  const endpoint = cloud.endpoints.AWS_ENDPOINT_URL ?? '';
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey } }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  return {
    tableName: 'slipway',
    client,
    environment: {
      TABLE_NAME: 'slipway',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
    stop: async () => {
      client.destroy();
      await cloud.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
