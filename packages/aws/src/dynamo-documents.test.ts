import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { party } from '@slipway/releases';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { documentsContract } from './documents-contract/documents-contract.ts';
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

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe('a transaction that DynamoDB cancels', () => {
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
      expect(await store.commit(writing)).toMatchObject({ ok: true });
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

describe('a read that DynamoDB does not answer whole', () => {
  const keyOf = (partyId: string) => ({ pk: 'T#mocked#PARTY', sk: partyId });
  const item = (partyId: string) => ({ ...keyOf(partyId), version: 1, doc: { partyId, fullName: partyId } });
  const answered = (found: readonly string[], left: readonly string[]) => ({
    Responses: { table: found.map(item) },
    UnprocessedKeys: left.length > 0 ? { table: { Keys: left.map(keyOf), ConsistentRead: true } } : {},
  });
  const parties = (...ids: string[]) => ids.map((partyId) => ['party', { partyId }] as const);

  it('is asked for the rest, and only for that, until nothing is left', async () => {
    const mock = mockClient(DynamoDBDocumentClient);
    mock
      .on(BatchGetCommand)
      .resolvesOnce(answered(['b'], ['a', 'c']))
      .resolvesOnce(answered([], ['a', 'c']))
      .resolvesOnce(answered(['c', 'a'], []));
    const store = dynamoDocuments(mock as unknown as DynamoDBDocumentClient, 'table', clock);
    const found = await store.getAll('mocked', parties('a', 'b', 'nobody', 'c'));
    expect(found.map((each) => each?.value.partyId)).toEqual(['a', 'b', undefined, 'c']);
    const asked = mock.commandCalls(BatchGetCommand).map(({ args: [{ input }] }) => input.RequestItems?.table);
    expect(asked.map((each) => each?.Keys)).toEqual([
      ['a', 'b', 'nobody', 'c'].map(keyOf),
      ['a', 'c'].map(keyOf),
      ['a', 'c'].map(keyOf),
    ]);
    expect(asked.every((each) => each?.ConsistentRead)).toBe(true);
    mock.restore();
  });

  it('is a table that is busy when it stays so', { timeout: 30_000 }, async () => {
    const mock = mockClient(DynamoDBDocumentClient);
    mock.on(BatchGetCommand).resolves(answered([], ['a']));
    const store = dynamoDocuments(mock as unknown as DynamoDBDocumentClient, 'table', clock);
    await expect(store.getAll('mocked', parties('a'))).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'In 8 tries the table did not answer for 1 of 1 keys',
    });
    mock.restore();
  });

  it('at one moment is tried again when a transaction was in its way', async () => {
    const mock = mockClient(DynamoDBDocumentClient);
    mock
      .on(TransactGetCommand)
      .rejectsOnce(cancelled('TransactionConflict'))
      .resolvesOnce({ Responses: [{ Item: item('a') }, {}] });
    const store = dynamoDocuments(mock as unknown as DynamoDBDocumentClient, 'table', clock);
    const found = await store.getTogether('mocked', parties('a', 'b'));
    expect(found.map((each) => each?.value.partyId)).toEqual(['a', undefined]);
    mock.restore();
  });
});
