import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCloud, testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import type { Answered } from './client.ts';
import { createDynamoDbEngine, type DynamoDbEngine } from './engine.ts';

describe('items with a time to live', () => {
  let cloud: TestCloud;
  let engine: DynamoDbEngine;
  const owner = { arn: 'arn:aws:iam::000000000000:root' };
  const call = (operation: string, input: object) =>
    cloud.call(owner, 'dynamodb', operation, { TableName: 'sessions', ...input }) as Promise<Answered>;

  beforeAll(async () => {
    cloud = await testCloud();
    engine = await createDynamoDbEngine(cloud, { expiryPause: 20 });
    await cloud.serve(engine);
    await provide(engine, 'AWS::DynamoDB::Table', 'Sessions', {
      TableName: 'sessions',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      TimeToLiveSpecification: { AttributeName: 'until', Enabled: 'true' },
    });
  });
  afterAll(async () => {
    await engine.stop();
    await cloud.end();
  });

  it('are deleted once their time has passed, and only those', async () => {
    const now = Math.floor(Date.now() / 1000);
    const items = {
      expired: { N: String(now - 100) },
      later: { N: String(now + 100) },
      text: { S: String(now - 100) },
      mistake: { N: String(now - 10 * 366 * 86_400) },
    };
    for (const [id, until] of Object.entries(items)) await call('PutItem', { Item: { id: { S: id }, until } });
    await call('PutItem', { Item: { id: { S: 'without' } } });
    await engine.start();
    const left = async () => ((await call('Scan', {})).Items as { id: { S: string } }[]).map(({ id }) => id.S).sort();
    await expect.poll(left, { timeout: 5_000 }).toEqual(['later', 'mistake', 'text', 'without']);
  });

  it('survive when they are renewed while the sweeper is about to delete them', async () => {
    const past = String(Math.floor(Date.now() / 1000) - 100);
    const ids = Array.from({ length: 60 }, (_, n) => `renewed-${n}`);
    const renewed = await Promise.all(
      ids.map(async (id) => {
        await call('PutItem', { Item: { id: { S: id }, until: { N: past } } });
        return call('UpdateItem', {
          Key: { id: { S: id } },
          UpdateExpression: 'SET #u = :later',
          ConditionExpression: 'attribute_exists(id)',
          ExpressionAttributeNames: { '#u': 'until' },
          ExpressionAttributeValues: { ':later': { N: String(Math.floor(Date.now() / 1000) + 1_000) } },
        }).then(
          () => id,
          () => undefined, // The sweeper was faster.
        );
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const id of renewed) {
      if (id !== undefined) expect((await call('GetItem', { Key: { id: { S: id } } })).Item).toBeDefined();
    }
  });
});
