import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import { backOff, TableBusy, TRIES } from './table-busy.ts';
import { LARGEST_TRANSACTION, transact } from './transact.ts';

export type Item = Record<string, unknown>;

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** Items by their keys, in the same places; what was committed before the call is seen by each way. */
export interface ItemReader {
  one(key: ItemKey): Promise<Item | undefined>;
  /** Each as it was at some moment of the call. */
  all(keys: readonly ItemKey[]): Promise<readonly (Item | undefined)[]>;
  /** All as they were at one moment. */
  together(keys: readonly ItemKey[]): Promise<readonly (Item | undefined)[]>;
}

export function itemReader(client: DynamoDBDocumentClient, TableName: string): ItemReader {
  return {
    async one(Key) {
      return (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
    },

    async all(keys) {
      const asked = eachOnce(keys);
      const starts = Array.from({ length: Math.ceil(asked.length / LARGEST_BATCH) }, (_, n) => n * LARGEST_BATCH);
      const batches = await Promise.all(starts.map((start) => batch(asked.slice(start, start + LARGEST_BATCH))));
      return inPlaces(keys, batches.flat());
    },

    async together(keys) {
      const asked = eachOnce(keys);
      if (asked.length === 0) return [];
      if (asked.length > LARGEST_TRANSACTION) {
        throw new Error(`Cannot read ${asked.length} items at one moment: DynamoDB takes ${LARGEST_TRANSACTION}`);
      }
      const TransactItems = asked.map((Key) => ({ Get: { TableName, Key } }));
      const outcome = await transact(() => client.send(new TransactGetCommand({ TransactItems })));
      if (!outcome.ok) throw new Error('A transaction without conditions failed one of them');
      return inPlaces(
        keys,
        (outcome.value.Responses ?? []).flatMap(({ Item }) => Item ?? []),
      );
    },
  };

  async function batch(keys: readonly ItemKey[]): Promise<Item[]> {
    const items: Item[] = [];
    let left: Item[] = keys.map((key) => ({ ...key }));
    for (let attempt = 1; ; attempt += 1) {
      const RequestItems = { [TableName]: { Keys: left, ConsistentRead: true } };
      const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems }));
      items.push(...(Responses?.[TableName] ?? []));
      // Left out when the answer would be larger than 16 MB, or the table is short of capacity.
      left = UnprocessedKeys?.[TableName]?.Keys ?? [];
      if (left.length === 0) return items;
      if (attempt === TRIES) throw new TableBusy(`did not answer for ${left.length} of ${keys.length} keys`);
      await backOff(attempt);
    }
  }
}

/** Keys in one BatchGetItem. */
const LARGEST_BATCH = 100;

const nameOf = ({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): string => `${pk}\n${sk}`;

/** DynamoDB refuses a call that names a key twice. */
const eachOnce = (keys: readonly ItemKey[]): ItemKey[] => [
  ...new Map(keys.map((key) => [nameOf(key), key] as const)).values(),
];

function inPlaces(keys: readonly ItemKey[], items: readonly Item[]): (Item | undefined)[] {
  const found = new Map(items.map((item) => [nameOf(item), item]));
  return keys.map((key) => found.get(nameOf(key)));
}
