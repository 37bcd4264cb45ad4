import { type Access, AwsError } from '../cloud.ts';
import type { Answered } from './client.ts';

/** What it takes to name the resources of a call. */
export interface Names {
  /** The table's name from a name or an ARN of this account and region. @throws AwsError for a foreign ARN. */
  name(nameOrArn: unknown): string;
  table(name: string): string;
  index(table: string, index: string): string;
  /** The attribute that is the partition key of a table or index, when it is known. */
  partitionKey(table: string, index?: string): string | undefined;
}

/**
 * What a call needs, as AWS checks it: each item of a transaction under the action that it stands for, a query of an
 * index on the index, a batch on each of its tables. Items and keys carry their partition key as
 * `dynamodb:LeadingKeys`, so a role may be held to the rows of one tenant.
 *
 * @throws AwsError for an operation that is not served here.
 */
export function accessOf(operation: string, input: Answered, names: Names): Access[] {
  const row = operations[operation];
  if (row) return row(input, names, `dynamodb:${operation}`);
  if (PARTIQL.has(operation)) {
    throw new AwsError(
      'UnknownOperationException',
      `The local cloud serves no PartiQL (${operation}): use GetItem, Query, PutItem, TransactWriteItems and the like`,
    );
  }
  throw new AwsError('UnknownOperationException', `The local cloud does not serve DynamoDB's ${operation}`);
}

/** The tables that a call touches by item: their key schemas are wanted before {@link accessOf}. */
export function tablesOf(operation: string, input: Answered, names: Names): string[] {
  if (!LEADING.has(operation)) return [];
  if (operation.startsWith('Batch')) return Object.keys(object(input.RequestItems)).map(names.name);
  if (operation.startsWith('Transact')) return transactItems(input).map(([, item]) => names.name(item.TableName));
  return [names.name(input.TableName)];
}

const PARTIQL = new Set(['ExecuteStatement', 'BatchExecuteStatement', 'ExecuteTransaction']);
const LEADING = new Set([
  ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'],
  ...['BatchGetItem', 'BatchWriteItem', 'TransactGetItems', 'TransactWriteItems'],
]);

type Row = (input: Answered, names: Names, action: string) => Access[];

const anything: Row = (_input, _names, action) => [{ action, resource: '*' }];

const table: Row = (input, names, action) => [{ action, resource: names.table(names.name(input.TableName)) }];

const tagged: Row = (input, names, action) => [{ action, resource: names.table(names.name(input.ResourceArn)) }];

const stream: Row = (input, _names, action) => [{ action, resource: required(input.StreamArn, 'StreamArn') }];

const item =
  (member: 'Key' | 'Item'): Row =>
  (input, names, action) => {
    const name = names.name(input.TableName);
    return [{ action, resource: names.table(name), ...leading(names, name, [object(input[member])]) }];
  };

const search: Row = (input, names, action) => {
  const name = names.name(input.TableName);
  const index = typeof input.IndexName === 'string' ? input.IndexName : undefined;
  const resource = index === undefined ? names.table(name) : names.index(name, index);
  const key = names.partitionKey(name, index);
  const value = key === undefined ? undefined : wanted(input, key);
  return [{ action, resource, ...(value === undefined ? {} : { context: { [LEADING_KEYS]: [value] } }) }];
};

const batch =
  (keysOf: (request: Answered) => Answered[]): Row =>
  (input, names, action) =>
    Object.entries(object(input.RequestItems)).map(([key, request]) => {
      const name = names.name(key);
      return { action, resource: names.table(name), ...leading(names, name, keysOf(request as Answered)) };
    });

const transaction: Row = (input, names) =>
  transactItems(input).map(([kind, one]) => {
    const name = names.name(one.TableName);
    const action = `dynamodb:${ACTIONS[kind]}`;
    return { action, resource: names.table(name), ...leading(names, name, [object(one.Key ?? one.Item)]) };
  });

const operations: Readonly<Record<string, Row>> = {
  GetItem: item('Key'),
  PutItem: item('Item'),
  UpdateItem: item('Key'),
  DeleteItem: item('Key'),
  Query: search,
  Scan: search,
  BatchGetItem: batch((request) => list(request.Keys)),
  BatchWriteItem: batch((request) =>
    list(request).map((one) => object(object(one.PutRequest).Item ?? object(one.DeleteRequest).Key)),
  ),
  TransactGetItems: transaction,
  TransactWriteItems: transaction,

  CreateTable: table,
  UpdateTable: table,
  DeleteTable: table,
  DescribeTable: table,
  DescribeTimeToLive: table,
  UpdateTimeToLive: table,
  ListTables: anything,
  TagResource: tagged,
  UntagResource: tagged,
  ListTagsOfResource: tagged,

  ListStreams: anything,
  DescribeStream: stream,
  GetShardIterator: stream,
  GetRecords: stream,
};

/** The members of a transaction's item, and the action that each needs. */
const ACTIONS = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;

function transactItems(input: Answered): [keyof typeof ACTIONS, Answered][] {
  return list(input.TransactItems).flatMap((entry) =>
    Object.entries(entry)
      .filter((pair): pair is [keyof typeof ACTIONS, Answered] => pair[0] in ACTIONS)
      .map(([kind, one]): [keyof typeof ACTIONS, Answered] => [kind, object(one)]),
  );
}

const LEADING_KEYS = 'dynamodb:LeadingKeys';

function leading(names: Names, name: string, keys: Answered[]): Pick<Access, 'context'> {
  const attribute = names.partitionKey(name);
  if (attribute === undefined) return {};
  const values = keys.map((key) => text(key[attribute])).filter((value) => value !== undefined);
  return values.length === 0 ? {} : { context: { [LEADING_KEYS]: [...new Set(values)] } };
}

/** The partition key that a query asks for: the value of `#key = :value` in its condition. */
function wanted(input: Answered, key: string): string | undefined {
  const legacy = object(object(input.KeyConditions)[key]);
  if (legacy.ComparisonOperator === 'EQ') return text(list(legacy.AttributeValueList)[0]);
  const names = object(input.ExpressionAttributeNames);
  const values = object(input.ExpressionAttributeValues);
  for (const part of String(input.KeyConditionExpression ?? '').split(/\band\b/i)) {
    const sides = part.replaceAll(/[()\s]/g, '').split('=');
    const name = sides.find((side) => !side.startsWith(':')) ?? '';
    const value = sides.find((side) => side.startsWith(':')) ?? '';
    if (sides.length === 2 && (names[name] ?? name) === key) return text(values[value]);
  }
  return undefined;
}

/** A key's value as policies compare it. */
function text(value: unknown): string | undefined {
  const { S, N, B } = object(value);
  return [S, N, B].find((form) => typeof form === 'string');
}

function required(value: unknown, member: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

const object = (value: unknown): Answered =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answered) : {};

const list = (value: unknown): Answered[] => (Array.isArray(value) ? value.map(object) : []);
