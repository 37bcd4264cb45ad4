import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AwsError, type Provided } from '../cloud.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { startChildEngine } from './child.ts';
import { createDynamoDbEngine, type DynamoDbEngine } from './engine.ts';

const TABLE = 'AWS::DynamoDB::Table';

describe('DynamoDB behind the front', () => {
  let cloud: TestCloud;
  let engine: DynamoDbEngine;
  let client: DynamoDBDocumentClient;
  let streams: DynamoDBStreamsClient;
  let orders: Provided;

  beforeAll(async () => {
    cloud = await testCloud();
    engine = await createDynamoDbEngine(cloud);
    const { endpoint } = await cloud.serve(engine);
    const config = { endpoint, region: cloud.region, credentials: cloud.credentials };
    client = DynamoDBDocumentClient.from(new DynamoDBClient(config));
    streams = new DynamoDBStreamsClient(config);
    orders = await provide(engine, TABLE, 'Orders', ordersTable());
  });

  afterAll(async () => {
    client.destroy();
    streams.destroy();
    await engine.stop();
    await cloud.end();
  });

  const asked = () => cloud.asked.splice(0).map(({ action, resource, context }) => ({ action, resource, context }));
  const table = 'arn:aws:dynamodb:eu-west-1:000000000000:table/shop-Orders';

  it('gives a table of the template the name, the ARNs and the stream that AWS would', () => {
    expect(orders.ref).toBe('shop-Orders');
    expect(orders.attributes.Arn).toBe(table);
    expect(orders.attributes.StreamArn).toMatch(new RegExp(`^${table}/stream/.+`));
  });

  it('keeps an item, and asks for the action, the table and the leading key of each call', async () => {
    asked();
    await client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'TENANT#1', sk: 'a', n: 1 } }));
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk: 'TENANT#1', sk: 'a' } }));
    expect(Item).toEqual({ pk: 'TENANT#1', sk: 'a', n: 1 });
    const context = { 'dynamodb:LeadingKeys': ['TENANT#1'] };
    expect(asked()).toEqual([
      { action: 'dynamodb:PutItem', resource: table, context },
      { action: 'dynamodb:GetItem', resource: table, context },
    ]);
  });

  it('asks for the index when a query reads one', async () => {
    asked();
    await client.send(
      new QueryCommand({
        TableName: 'shop-Orders',
        IndexName: 'by-owner',
        KeyConditionExpression: '#o = :o',
        ExpressionAttributeNames: { '#o': 'owner' },
        ExpressionAttributeValues: { ':o': 'ann' },
      }),
    );
    expect(asked()).toEqual([
      {
        action: 'dynamodb:Query',
        resource: `${table}/index/by-owner`,
        context: { 'dynamodb:LeadingKeys': ['ann'] },
      },
    ]);
  });

  it('asks for each item of a transaction by its own action', async () => {
    asked();
    await client.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName: 'shop-Orders', Item: { pk: 'T', sk: '1' } } },
          {
            ConditionCheck: {
              TableName: 'shop-Orders',
              Key: { pk: 'T', sk: '2' },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Delete: { TableName: table, Key: { pk: 'U', sk: '3' } } },
        ],
      }),
    );
    expect(asked().map(({ action, context }) => [action, context?.['dynamodb:LeadingKeys']])).toEqual([
      ['dynamodb:PutItem', ['T']],
      ['dynamodb:ConditionCheckItem', ['T']],
      ['dynamodb:DeleteItem', ['U']],
    ]);
  });

  it('asks once for each table of a batch, with all its leading keys', async () => {
    asked();
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          'shop-Orders': [
            { PutRequest: { Item: { pk: 'A', sk: '1' } } },
            { PutRequest: { Item: { pk: 'B', sk: '1' } } },
            { DeleteRequest: { Key: { pk: 'A', sk: '9' } } },
          ],
        },
      }),
    );
    expect(asked()).toEqual([
      { action: 'dynamodb:BatchWriteItem', resource: table, context: { 'dynamodb:LeadingKeys': ['A', 'B'] } },
    ]);
  });

  it('does nothing for a caller whose role does not allow it', async () => {
    const strict = await testCloud({
      authorize: () => {
        throw new AwsError('AccessDeniedException', 'not this role');
      },
    });
    const { endpoint } = await strict.serve(engine);
    const denied = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint, region: cloud.region, credentials: strict.credentials }),
    );
    await expect(
      denied.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'DENIED', sk: '1' } })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException', message: 'not this role' });
    const { Item } = await client.send(new GetCommand({ TableName: 'shop-Orders', Key: { pk: 'DENIED', sk: '1' } }));
    expect(Item).toBeUndefined();
    denied.destroy();
    await strict.end();
  });

  it('answers a failed condition with the item that was there', async () => {
    await client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'C', sk: '1', version: 3 } }));
    await expect(
      client.send(
        new UpdateCommand({
          TableName: 'shop-Orders',
          Key: { pk: 'C', sk: '1' },
          UpdateExpression: 'SET version = :next',
          ConditionExpression: 'version = :old',
          ExpressionAttributeValues: { ':next': 3, ':old': 2 },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ConditionalCheckFailedException', Item: { version: { N: '3' } } });
  });

  it('leaves text in an item as it is, even an ARN of the engine', async () => {
    const note = 'arn:aws:dynamodb:dynoxide:000000000000:table/x';
    await client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'N', sk: '1', note } }));
    const { Item } = await client.send(new GetCommand({ TableName: 'shop-Orders', Key: { pk: 'N', sk: '1' } }));
    expect(Item?.note).toBe(note);
  });

  it('refuses PartiQL by its name, and a body that is no JSON object', async () => {
    await expect(cloud.call({ arn: 'x' }, 'dynamodb', 'ExecuteStatement', {})).rejects.toThrow(/PartiQL/);
    await expect(cloud.call({ arn: 'x' }, 'dynamodb', 'CreateBackup', {})).rejects.toThrow(/CreateBackup/);
    await expect(cloud.call({ arn: 'x' }, 'dynamodb', 'GetItem', {})).rejects.toThrow(/tableName/);
    await expect(
      cloud.call({ arn: 'x' }, 'dynamodb', 'GetItem', { TableName: 'arn:aws:dynamodb:us-east-1:1:table/t', Key: {} }),
    ).rejects.toThrow(/no table of this account and region/);
  });

  it('lists what changed in the stream under our ARNs, and leaves out writes that change nothing', async () => {
    const StreamArn = orders.attributes.StreamArn ?? '';
    const put = (n: number) => client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'S', sk: '1', n } }));
    await put(1);
    await put(1);
    await put(2);
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    expect(StreamDescription).toMatchObject({ StreamArn, TableName: 'shop-Orders' });
    asked();
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({
        StreamArn,
        ShardId: StreamDescription?.Shards?.[0]?.ShardId,
        ShardIteratorType: 'TRIM_HORIZON',
      }),
    );
    const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
    expect(asked()).toEqual([
      { action: 'dynamodb:GetShardIterator', resource: StreamArn },
      { action: 'dynamodb:GetRecords', resource: StreamArn },
    ]);
    const ours = Records.filter(({ dynamodb }) => dynamodb?.Keys?.pk?.S === 'S');
    expect(ours.map(({ eventName, dynamodb }) => [eventName, dynamodb?.NewImage?.n?.N])).toEqual([
      ['INSERT', '1'],
      ['MODIFY', '2'],
    ]);
    expect(Records[0]?.awsRegion).toBe('eu-west-1');
    expect(new Set(Records.map(({ eventID }) => eventID)).size).toBe(Records.length);
  });

  it('takes a table of an earlier start as it is, and adds the index that the template has gained', async () => {
    const again = await provide(engine, TABLE, 'Orders', ordersTable({ index: 'by-day' }));
    expect(again.attributes).toEqual(orders.attributes);
    await client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'I', sk: '1', day: 'monday' } }));
    const { Items } = await client.send(
      new QueryCommand({
        TableName: 'shop-Orders',
        IndexName: 'by-day',
        KeyConditionExpression: '#d = :d',
        ExpressionAttributeNames: { '#d': 'day' },
        ExpressionAttributeValues: { ':d': 'monday' },
      }),
    );
    expect(Items).toHaveLength(1);
  });

  it('gives a table of an earlier start the stream that the template has gained', async () => {
    const { StreamSpecification, ...plain } = ordersTable();
    expect((await provide(engine, TABLE, 'Quiet', plain)).attributes.StreamArn).toBeUndefined();
    const woken = await provide(engine, TABLE, 'Quiet', { ...plain, StreamSpecification });
    expect(woken.attributes.StreamArn).toContain('table/shop-Quiet/stream/');
    const KeysOnly = { StreamViewType: 'KEYS_ONLY' };
    await expect(provide(engine, TABLE, 'Quiet', { ...plain, StreamSpecification: KeysOnly })).rejects.toThrow(
      /Table shop-Quiet: its stream is NEW_AND_OLD_IMAGES in the data folder and KEYS_ONLY in the template/,
    );
  });

  it('refuses a template that changes the key of a table, by name', async () => {
    const changed = { ...ordersTable(), KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] };
    await expect(provide(engine, TABLE, 'Orders', changed)).rejects.toThrow(
      /Table shop-Orders: its key schema is pk HASH, sk RANGE in the data folder and pk HASH in the template/,
    );
  });

  it('hosts a global table with its defaults', async () => {
    const made = await provide(engine, 'AWS::DynamoDB::GlobalTable', 'Ledger', {
      TableName: 'ledger',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: {},
      Replicas: [{ Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    });
    expect(made.ref).toBe('ledger');
    expect(made.attributes.StreamArn).toContain('table/ledger/stream/');
    const { TableNames } = await client.send(new ListTablesCommand({}));
    expect(TableNames).toEqual(['ledger', 'shop-Orders', 'shop-Quiet']);
  });

  it('uses another engine when it is told one, and says so when nothing answers there', async () => {
    const other = await testCloud();
    const child = await startChildEngine(await other.folder('elsewhere'), () => {});
    const endpoint = await child.endpoint();
    const guest = await createDynamoDbEngine(other, { endpoint });
    expect(guest.pid()).toBeUndefined();
    expect((await provide(guest, TABLE, 'Orders', ordersTable())).attributes.Arn).toBe(table);
    await guest.stop();
    await child.stop();
    await expect(createDynamoDbEngine(other, { endpoint })).rejects.toThrow(
      `DYNAMODB_ENDPOINT is ${endpoint}, where no`,
    );
    await other.end();
  });

  it('answers again, with everything acknowledged, after its engine was killed under load', async () => {
    const acknowledged: number[] = [];
    let killed = false;
    const writer = async (first: number) => {
      for (let n = first; n < first + 60; n += 1) {
        await client.send(new PutCommand({ TableName: 'shop-Orders', Item: { pk: 'K', sk: String(n) } }));
        acknowledged.push(n);
        if (acknowledged.length === 60 && !killed) {
          killed = true;
          process.kill(engine.pid() ?? 0, 'SIGKILL');
        }
      }
    };
    await Promise.all([writer(0), writer(1_000), writer(2_000)]);
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: 'shop-Orders',
        KeyConditionExpression: 'pk = :k',
        ExpressionAttributeValues: { ':k': 'K' },
      }),
    );
    expect(acknowledged).toHaveLength(180);
    expect(new Set(Items.map(({ sk }) => Number(sk)))).toEqual(new Set(acknowledged));
    expect(cloud.lines.join()).toContain('the engine ended by itself (SIGKILL), starting it again');
  });
});

function ordersTable({ index }: { index?: string } = {}) {
  const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
  const indexOn = (IndexName: string, AttributeName: string) => ({
    IndexName,
    KeySchema: [{ AttributeName, KeyType: 'HASH' }],
    Projection: { ProjectionType: 'ALL' },
  });
  return {
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: ['pk', 'sk', 'owner', ...(index ? ['day'] : [])].map(attribute),
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    GlobalSecondaryIndexes: [indexOn('by-owner', 'owner'), ...(index ? [indexOn(index, 'day')] : [])],
  };
}
