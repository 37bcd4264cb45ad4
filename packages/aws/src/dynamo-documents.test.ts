import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { party } from '@slipway/releases';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { documentsContract } from './documents-contract.ts';
import { dynamoDocuments } from './dynamo-documents.ts';

let cloud: CloudForTests;
let client: DynamoDBDocumentClient;
let ticks = Date.parse('2027-03-05T10:00:00.000Z');
const clock = {
  now: () => {
    ticks += 1;
    return new Date(ticks).toISOString();
  },
};
beforeAll(async () => {
  cloud = await cloudForTests();
  client = DynamoDBDocumentClient.from(new DynamoDBClient(cloud.client('DYNAMODB')), {
    marshallOptions: { removeUndefinedValues: true },
  });
}, 30_000);
afterAll(async () => {
  client?.destroy();
  await cloud?.stop();
});

documentsContract('DynamoDB', async () => dynamoDocuments(client, cloud.tableName, clock));

const ida = (fullName = 'Ida') =>
  ({ kind: 'party', value: party.parse({ partyId: 'ida', fullName }), expect: 'absent' }) as const;

describe('the table', () => {
  it('gets an item for each event, with its name and its detail, that goes away after a week', async () => {
    const store = dynamoDocuments(client, cloud.tableName, clock);
    const detail = { eventId: 'evt_1', tenantId: 'outbox', at: '2027-03-05T10:00:00.000Z', releaseId: 'rel_1' };
    await store.commit({ tenantId: 'outbox', writes: [], audit: [], events: [{ name: 'release.submitted', detail }] });
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: cloud.tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'T#outbox#OUTBOX' },
      }),
    );
    expect(Items).toEqual([
      {
        pk: 'T#outbox#OUTBOX',
        sk: 'evt_1',
        kind: 'outbox',
        name: 'release.submitted',
        detail: JSON.stringify(detail),
        expiresAt: Date.parse('2027-03-12T10:00:00.000Z') / 1000,
      },
    ]);
  });

  it('does not pass on an item that is not of its schema, and says which', async () => {
    const store = dynamoDocuments(client, cloud.tableName, clock);
    const Item = { pk: 'T#broken#PARTY', sk: 'ida', version: 1, doc: { partyId: 'ida', fullName: 7 } };
    await client.send(new PutCommand({ TableName: cloud.tableName, Item }));
    await expect(store.get('broken', 'party', { partyId: 'ida' })).rejects.toThrow('T#broken#PARTY / ida');
  });
});

describe('a transaction that DynamoDB cancels', () => {
  const cancelled = (...codes: string[]) =>
    new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: codes.map((Code) => ({ Code })),
    });
  const writing = { tenantId: 'mocked', writes: [ida()], audit: [], events: [] };
  const storeThat = (...answers: (Error | undefined)[]) => {
    const mock = mockClient(DynamoDBDocumentClient);
    const calls = mock.on(TransactWriteCommand);
    for (const answer of answers) answer ? calls.rejectsOnce(answer) : calls.resolvesOnce({});
    return { mock, store: dynamoDocuments(mock as unknown as DynamoDBDocumentClient, 'table', clock) };
  };

  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'for %s is tried again',
    async (code) => {
      const { mock, store } = storeThat(cancelled(code), cancelled(code), undefined);
      expect(await store.commit(writing)).toEqual({ ok: true, value: undefined });
      expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(3);
      mock.restore();
    },
  );

  it('for a condition is a conflict at once, also when another item was busy', async () => {
    const { mock, store } = storeThat(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await store.commit({ ...writing, writes: [ida(), ida()] })).toMatchObject({ ok: false });
    expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(1);
    mock.restore();
  });

  it('for a reason that will not go away is thrown', async () => {
    const { mock, store } = storeThat(cancelled('ValidationError'));
    await expect(store.commit(writing)).rejects.toThrow('cancelled');
    mock.restore();
  });
});
