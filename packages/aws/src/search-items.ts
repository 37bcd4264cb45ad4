import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { DomainEvent } from '@slipway/events';
import { accepted, type Commit, type Outcome, refused, type VersionConflict, type Write } from '@slipway/kernel';
import { type RecordingPlace, type SearchedKind, searchWordsAt } from '@slipway/releases';
import { type AccessRow, type AllDocuments, access, fill } from './access.ts';
import { unpacked } from './packed.ts';

type Fields = Readonly<Record<string, unknown>>;
type Row = AccessRow<Fields>;
type AnyWrite = Write<AllDocuments>;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface SearchItems {
  /** What goes into the transaction of the commit: words that come, words that go. */
  readonly items: readonly TransactItem[];
  /** The words of each document that can be searched for. They are kept on its item, so that its next write knows them. */
  readonly words: ReadonlyMap<AnyWrite, readonly string[]>;
}

/**
 * What the index of words gets with a commit. The words that stand in it are those of the version that the write
 * expects; where there is another one, the write is refused here already. The places of recordings are written before
 * the commit: one that leads to nothing, because the commit failed or the recording left, is found out when it is
 * followed.
 */
export async function searchItems(
  client: DynamoDBDocumentClient,
  tableName: string,
  commit: Commit<AnyWrite, DomainEvent>,
  now: string,
): Promise<Outcome<SearchItems, VersionConflict>> {
  const items: TransactItem[] = [];
  const words = new Map<AnyWrite, readonly string[]>();
  for (const write of commit.writes) {
    const row = access[write.kind] as unknown as Row;
    if (!row.searchedBy) continue;
    const value = row.schema.parse(write.value);
    const fields = { ...value, tenantId: write.tenantId ?? commit.tenantId };
    const before = write.expect === 'absent' ? NOTHING : await standing(client, tableName, row, fields);
    if (write.expect !== 'absent' && before.version !== write.expect) {
      return refused({ code: 'version-conflict', kind: write.kind });
    }
    const own = row.searchedBy.words(value);
    words.set(write, own);
    const of = { kind: write.kind as SearchedKind, id: String(value[row.searchedBy.id]) };
    const changed = changedWords(of, before.words, own).map((each) => itemOf('searchWord', each, fields.tenantId, now));
    items.push(...changed.map((Item) => ({ Put: { TableName: tableName, Item } })));
    const held = new Set(
      before.doc === undefined
        ? []
        : row.holds?.({ ...value, ...(unpacked(before.doc) as Fields) }).map(({ resourceId }) => resourceId),
    );
    const places = row.holds?.(value).filter(({ resourceId }) => !held.has(resourceId)) ?? [];
    await putAll(
      client,
      tableName,
      places.map((place) => itemOf('recordingPlace', place, fields.tenantId, now)),
    );
  }
  return accepted({ items, words });
}

interface Standing {
  readonly version?: number;
  readonly words: readonly string[];
  readonly doc?: unknown;
}

const NOTHING: Standing = { words: [] };

async function standing(
  client: DynamoDBDocumentClient,
  TableName: string,
  row: Row,
  fields: Fields,
): Promise<Standing> {
  const { Item } = await client.send(
    new GetCommand({
      TableName,
      Key: { pk: fill(row.pk, fields), sk: fill(row.sk, fields) },
      ConsistentRead: true,
      ProjectionExpression: row.holds ? '#version, #words, #doc' : '#version, #words',
      ExpressionAttributeNames: { '#version': 'version', '#words': 'words', ...(row.holds ? { '#doc': 'doc' } : {}) },
    }),
  );
  return { ...NOTHING, ...(Item as Partial<Standing> | undefined) };
}

/**
 * Every word carries all of them, so that where one changes all are written. One that goes is written without any: it
 * leads nowhere, and goes away by itself, because no function may delete in this table.
 */
function changedWords(
  { kind, id }: { readonly kind: SearchedKind; readonly id: string },
  before: readonly string[],
  after: readonly string[],
): Fields[] {
  if (before.join('\n') === after.join('\n')) return [];
  const gone = before.filter((word) => !after.includes(word));
  return [
    ...searchWordsAt(kind, id, after),
    ...searchWordsAt(kind, id, gone).map((each) => ({ ...each, words: [] })),
  ].map((each) => ({ ...each }));
}

/** An item like that of any document. */
function itemOf(
  kind: 'searchWord' | 'recordingPlace',
  doc: Fields | RecordingPlace,
  tenantId: string,
  now: string,
): Record<string, unknown> {
  const fields = { ...doc, tenantId };
  const isGone = 'words' in fields && (fields.words as readonly string[]).length === 0;
  return {
    pk: fill(access[kind].pk, fields),
    sk: fill(access[kind].sk, fields),
    kind,
    doc,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...(isGone ? { expiresAt: Math.floor(Date.parse(now) / 1000) } : {}),
  };
}

const PUTS_AT_ONCE = 25;

async function putAll(client: DynamoDBDocumentClient, TableName: string, items: readonly object[]): Promise<void> {
  for (let from = 0; from < items.length; from += PUTS_AT_ONCE) {
    const some = items.slice(from, from + PUTS_AT_ONCE);
    await Promise.all(some.map((Item) => client.send(new PutCommand({ TableName, Item: { ...Item } }))));
  }
}
