import { fileURLToPath } from 'node:url';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { functionRole, lambdaFunction, type TestAssembly, writeAssembly } from '../assembly-testing.ts';
import { type LocalCloud, startLocalCloud } from '../local-cloud.ts';

const sdk = JSON.stringify(fileURLToPath(import.meta.resolve('@aws-sdk/client-dynamodb')));
/** Copies the ids of new items into another table, and cannot do it for one of them. */
const watcher = `
  import { createRequire } from 'node:module';
  const { DynamoDBClient, PutItemCommand } = createRequire(${sdk})('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({});
  export const handler = async ({ Records }) => {
    const batchItemFailures = [];
    for (const { dynamodb } of Records) {
      if (dynamodb.Keys.id.S === 'bad') return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
      await client.send(new PutItemCommand({ TableName: process.env.SEEN, Item: { id: dynamodb.Keys.id } }));
    }
    return { batchItemFailures };
  };
`;

const keyed = {
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  BillingMode: 'PAY_PER_REQUEST',
};
const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const arnOf = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });
const readStream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetShardIterator',
  'dynamodb:GetRecords',
  'dynamodb:ListStreams',
];

describe('a stream in a hosted template', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  const write = async (...more: object[]): Promise<TestAssembly> => {
    const assembly = await writeAssembly(
      {
        Resources: {
          Things: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { ...keyed, TableName: 'things', StreamSpecification: { StreamViewType: 'NEW_IMAGE' } },
          },
          Seen: { Type: 'AWS::DynamoDB::Table', Properties: { ...keyed, TableName: 'seen' } },
          Failures: { Type: 'AWS::SQS::Queue' },
          Role: functionRole(allow('dynamodb:PutItem', arnOf('Seen')), ...more),
          Watcher: lambdaFunction('a1', 'Role', { Environment: { Variables: { SEEN: { Ref: 'Seen' } } }, Timeout: 20 }),
          Mapping: {
            Type: 'AWS::Lambda::EventSourceMapping',
            Properties: {
              EventSourceArn: arnOf('Things', 'StreamArn'),
              FunctionName: { Ref: 'Watcher' },
              StartingPosition: 'TRIM_HORIZON',
              FunctionResponseTypes: ['ReportBatchItemFailures'],
              MaximumRetryAttempts: 1,
              BatchSize: 1,
              DestinationConfig: { OnFailure: { Destination: arnOf('Failures') } },
              FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
            },
          },
        },
        Outputs: { Failures: { Value: { Ref: 'Failures' } } },
      },
      { a1: watcher },
    );
    ends.push(assembly.remove);
    return assembly;
  };
  const start = async ({ folder, data }: TestAssembly, lines: string[] = []): Promise<LocalCloud> => {
    const log = (engine: string, line: string) => void lines.push(`${engine}: ${line}`);
    const cloud = await startLocalCloud({ assembly: folder, data, log });
    ends.push(cloud.stop);
    return cloud;
  };
  const clientOf = ({ endpoints, region, rootCredentials }: LocalCloud) => ({
    endpoint: endpoints.AWS_ENDPOINT_URL ?? '',
    region,
    credentials: rootCredentials,
  });
  const put = (client: DynamoDBClient, id: string) =>
    client.send(new PutItemCommand({ TableName: 'things', Item: { id: { S: id } } }));
  const seen = async (client: DynamoDBClient) =>
    ((await client.send(new ScanCommand({ TableName: 'seen' }))).Items ?? []).map(({ id }) => id?.S).sort();

  it('wakes its function under the function’s role, goes on after a restart, and reports what is given up', async () => {
    const assembly = await write(
      allow(readStream, arnOf('Things', 'StreamArn')),
      allow('sqs:SendMessage', arnOf('Failures')),
    );
    const first = await start(assembly);
    const client = new DynamoDBClient(clientOf(first));
    for (const id of ['a', 'bad', 'b']) await put(client, id);
    await expect.poll(() => seen(client), { timeout: 20_000 }).toEqual(['a', 'b']);
    await put(client, 'c');
    await first.stop();

    const second = await start(assembly);
    const again = new DynamoDBClient(clientOf(second));
    await put(again, 'd');
    await expect.poll(() => seen(again), { timeout: 20_000 }).toEqual(['a', 'b', 'c', 'd']);
    const queue = new SQSClient(clientOf(second));
    const { Messages } = await queue.send(new ReceiveMessageCommand({ QueueUrl: second.outputs.app?.Failures }));
    expect(JSON.parse(Messages?.[0]?.Body ?? '{}')).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
      DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: '2', endSequenceNumber: '2' },
    });
  });

  it('says which grant its function lacks', async () => {
    const lines: string[] = [];
    const cloud = await start(await write(), lines);
    await put(new DynamoDBClient(clientOf(cloud)), 'a');
    await expect
      .poll(() => lines.join('\n'), { timeout: 10_000 })
      .toMatch(
        /streams: .*role\/app-Role is not authorized to perform: dynamodb:ListStreams on resource: .*\/stream\//,
      );
  });
});
