import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '@slipway/local';

/** What the ports of this package need of a cloud: one table, one bucket. */
const resources = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['pk', 'sk', 'indexPk', 'indexSk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      BillingMode: 'PAY_PER_REQUEST',
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
    },
  },
  Bucket: { Type: 'AWS::S3::Bucket' },
};

export interface CloudForTests {
  readonly tableName: string;
  readonly bucketName: string;
  /** For a stock client; `service` as in its `AWS_ENDPOINT_URL_…` variable. */
  client(service: string): {
    endpoint: string;
    region: string;
    credentials: LocalCloud['rootCredentials'];
    forcePathStyle: true;
  };
  stop(): Promise<void>;
}

/** The local cloud with a template written by hand: real engines, real protocols, a folder that goes away. */
export async function cloudForTests(): Promise<CloudForTests> {
  const root = await mkdtemp(join(tmpdir(), 'aws-'));
  const folder = join(root, 'cdk.out');
  await mkdir(folder);
  const write = (name: string, content: object) => writeFile(join(folder, name), JSON.stringify(content));
  const ref = (Ref: string) => ({ Value: { Ref } });
  await write('app.template.json', {
    Resources: resources,
    Outputs: { TableName: ref('Table'), BucketName: ref('Bucket') },
  });
  await write('app.assets.json', { version: '43.0.0', files: {} });
  await write('manifest.json', {
    version: '43.0.0',
    artifacts: {
      'app.assets': { type: 'cdk:asset-manifest', properties: { file: 'app.assets.json' } },
      app: { type: 'aws:cloudformation:stack', properties: { templateFile: 'app.template.json' } },
    },
  });
  const cloud = await startLocalCloud({ assembly: folder, data: join(root, 'data') });
  const { TableName = '', BucketName = '' } = Object.values(cloud.outputs)[0] ?? {};
  return {
    tableName: TableName,
    bucketName: BucketName,
    client: (service) => ({
      endpoint: cloud.endpoints[`AWS_ENDPOINT_URL_${service}`] ?? '',
      region: cloud.region,
      credentials: cloud.rootCredentials,
      forcePathStyle: true,
    }),
    stop: async () => {
      await cloud.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
