import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { BadCursor, type Page, type PageRequest } from '@slipway/kernel';
import { readCursor, writeCursor } from './cursor.ts';
import type { Item } from './read-items.ts';

/** Which items of a partition, of the table or of its index. */
export interface Partition {
  readonly pk: string;
  readonly skPrefix: string;
  readonly index?: { readonly name: string; readonly newestFirst: boolean } | undefined;
}

export type ItemQuery = <Result>(
  partition: Partition,
  page: PageRequest,
  map: (item: Item) => Result,
) => Promise<Page<Result>>;

/** Pages of one partition, in the order of its sort keys. */
export const itemQuery =
  (client: DynamoDBDocumentClient, TableName: string): ItemQuery =>
  async ({ pk, skPrefix, index }, { limit, cursor, between }, map) => {
    const [pkName, skName] = index ? (['indexPk', 'indexSk'] as const) : (['pk', 'sk'] as const);
    const within = { [pkName]: pk, [skName]: skPrefix };
    const start = cursor === undefined ? undefined : readCursor(cursor, within);
    const range = rangeOf(skPrefix, between);
    const { ':from': from, ':to': to } = range?.values ?? {};
    if (from !== undefined && to !== undefined) {
      // DynamoDB breaks off at a range that ends before it begins, and at a start that lies outside.
      if (isAfter(from, to)) return { items: [] };
      const at = start?.[skName];
      if (at !== undefined && (isAfter(from, at) || isAfter(at, to))) throw new BadCursor('Cannot use the cursor here');
    }
    const answer = await client.send(
      new QueryCommand({
        TableName,
        ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
        KeyConditionExpression: ['#pk = :pk', ...(range ? [range.condition] : [])].join(' AND '),
        ExpressionAttributeNames: { '#pk': pkName, ...(range ? { '#sk': skName } : {}) },
        ExpressionAttributeValues: { ':pk': pk, ...range?.values },
        ScanIndexForward: !index?.newestFirst,
        Limit: limit,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    const last = answer.LastEvaluatedKey;
    return {
      items: (answer.Items ?? []).map(map),
      ...(last ? { next: writeCursor(last) } : {}),
    };
  };

/** Sorts after every character that a key of ours has. */
const LAST = '\u{10ffff}';

/** Which sort keys a list takes; `undefined` for all of the partition. */
function rangeOf(
  prefix: string,
  between: PageRequest['between'],
): { readonly condition: string; readonly values: Readonly<Record<string, string>> } | undefined {
  const { from, to } = between ?? {};
  if (from !== undefined || to !== undefined) {
    return {
      condition: '#sk BETWEEN :from AND :to',
      values: { ':from': `${prefix}${from ?? ''}`, ':to': `${prefix}${to ?? ''}${LAST}` },
    };
  }
  return prefix === '' ? undefined : { condition: 'begins_with(#sk, :sk)', values: { ':sk': prefix } };
}

/** In the order of the table: by the bytes of UTF-8. */
const isAfter = (one: string, other: string): boolean => Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0;
