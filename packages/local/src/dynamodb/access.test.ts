import { describe, expect, it } from 'vitest';
import { accessOf, type Names, tablesOf } from './access.ts';
import { arnsOf } from './arns.ts';

const arns = arnsOf('eu-west-1', '111122223333');
const names: Names = { ...arns, partitionKey: (table) => (table === 'known' ? 'pk' : undefined) };
const ask = (operation: string, input: object) =>
  accessOf(operation, input, names).map(({ action, resource, context }) => [
    action.slice('dynamodb:'.length),
    resource.slice(resource.lastIndexOf(':') + 1),
    ...(context?.['dynamodb:LeadingKeys'] ?? []),
  ]);

describe('what a DynamoDB call needs', () => {
  it.each([
    ['#k = :v AND begins_with(sk, :s)', { '#k': 'pk' }],
    ['begins_with(sk, :s) and (pk = :v)', {}],
    [':v=pk AND sk BETWEEN :s AND :s', {}],
  ])('holds the key that a query asks for in %s', (KeyConditionExpression, ExpressionAttributeNames) => {
    const ExpressionAttributeValues = { ':v': { S: 'TENANT#1' }, ':s': { S: 'x' } };
    const input = { TableName: 'known', KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues };
    expect(ask('Query', input)).toEqual([['Query', 'table/known', 'TENANT#1']]);
  });

  it('holds the key of a query in the older form, of numbers and of bytes', () => {
    const condition = (value: object) => ({ pk: { ComparisonOperator: 'EQ', AttributeValueList: [value] } });
    expect(ask('Query', { TableName: 'known', KeyConditions: condition({ N: '7' }) })[0]?.[2]).toBe('7');
    expect(ask('GetItem', { TableName: 'known', Key: { pk: { B: 'AAE=' } } })[0]?.[2]).toBe('AAE=');
  });

  it('names no key for a scan, or for a table whose keys are not known', () => {
    expect(ask('Scan', { TableName: 'known', IndexName: 'by-day' })).toEqual([['Scan', 'table/known/index/by-day']]);
    expect(ask('GetItem', { TableName: 'other', Key: { pk: { S: 'a' } } })).toEqual([['GetItem', 'table/other']]);
  });

  it('names every item of a reading transaction, and every table of a batch', () => {
    const get = (TableName: string, pk: string) => ({ Get: { TableName, Key: { pk: { S: pk } } } });
    expect(ask('TransactGetItems', { TransactItems: [get('known', 'a'), get('other', 'b')] })).toEqual([
      ['GetItem', 'table/known', 'a'],
      ['GetItem', 'table/other'],
    ]);
    const RequestItems = { known: { Keys: [{ pk: { S: 'a' } }, { pk: { S: 'b' } }] }, [arns.table('other')]: {} };
    expect(ask('BatchGetItem', { RequestItems })).toEqual([
      ['BatchGetItem', 'table/known', 'a', 'b'],
      ['BatchGetItem', 'table/other'],
    ]);
    expect(tablesOf('BatchGetItem', { RequestItems }, names)).toEqual(['known', 'other']);
  });

  it.each([
    ['GetItem', {}, /tableName/],
    ['GetItem', { TableName: 7 }, /tableName/],
    ['GetItem', { TableName: 'arn:aws:dynamodb:us-east-1:111122223333:table/known' }, /no table of this account/],
    ['GetRecords', {}, /StreamArn/],
    ['BatchExecuteStatement', {}, /no PartiQL/],
    ['RestoreTableToPointInTime', {}, /does not serve DynamoDB's RestoreTableToPointInTime/],
  ])('is an answer, not a crash, for %s of %j', (operation, input, message) => {
    expect(() => accessOf(operation, input, names)).toThrow(message);
  });

  it('survives shapes that no SDK sends', () => {
    expect(
      ask('TransactWriteItems', { TransactItems: [{ Nonsense: 1 }, null, { Put: { TableName: 'known' } }] }),
    ).toEqual([['PutItem', 'table/known']]);
    expect(ask('BatchWriteItem', { RequestItems: { known: 'x' } })).toEqual([['BatchWriteItem', 'table/known']]);
  });
});
