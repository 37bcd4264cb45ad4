import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '@slipway/local';

/**
 * The local cloud with the one table of the storage stack, as far as functions see it, and a bucket. The environment of
 * this process is then that of a function: load `ports.ts` after this.
 */
export async function cloudForTests({ onCall }: Pick<LocalCloudOptions, 'onCall'> = {}): Promise<CloudForTests> {
  const root = await mkdtemp(join(tmpdir(), 'functions-'));
  const assembly = await assemblyIn(join(root, 'cdk.out'));
  const cloud = await startLocalCloud({ assembly, data: join(root, 'data'), port: 0, ...(onCall ? { onCall } : {}) });
  Object.assign(process.env, cloud.endpoints, {
    TABLE_NAME: 'slipway',
    PACKAGES_BUCKET: 'packages',
    ASSETS_BUCKET: 'packages',
    AWS_REGION: cloud.region,
    AWS_ACCESS_KEY_ID: cloud.rootCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: cloud.rootCredentials.secretAccessKey,
  });
  return {
    cloud,
    stop: async () => {
      await cloud.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export interface CloudForTests {
  readonly cloud: LocalCloud;
  stop(): Promise<void>;
}

const key = (names: readonly [string, string]) =>
  names.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? 'HASH' : 'RANGE' }));

const Resources = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'slipway',
      KeySchema: key(['pk', 'sk']),
      AttributeDefinitions: ['pk', 'sk', 'indexPk', 'indexSk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        { IndexName: 'index', KeySchema: key(['indexPk', 'indexSk']), Projection: { ProjectionType: 'ALL' } },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    },
  },
  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'packages' } },
};

async function assemblyIn(folder: string): Promise<string> {
  await mkdir(folder);
  const write = (name: string, content: object) => writeFile(join(folder, name), JSON.stringify(content));
  await write('app.template.json', { Resources });
  await write('app.assets.json', { version: '43.0.0', files: {} });
  await write('manifest.json', {
    version: '43.0.0',
    artifacts: {
      'app.assets': { type: 'cdk:asset-manifest', properties: { file: 'app.assets.json' } },
      app: { type: 'aws:cloudformation:stack', properties: { templateFile: 'app.template.json' } },
    },
  });
  return folder;
}
