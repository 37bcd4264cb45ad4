import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { checkEvent, type DomainEvent } from '@slipway/events';
import {
  type AuditEntry,
  accepted,
  BadCursor,
  type Clock,
  type Commit,
  type Documents,
  type Outcome,
  type Page,
  type PageRequest,
  refused,
  type Stored,
  type VersionConflict,
  type Write,
} from '@slipway/kernel';
import { id } from '@slipway/releases';
import { type AccessRow, type AllDocuments, access, fill, prefixOf } from './access.ts';
import { isCursorWithin, readCursor, writeCursor } from './cursor.ts';
import { packed, unpacked } from './packed.ts';
import { searchItems } from './search-items.ts';

type Kind = keyof AllDocuments;
type Fields = Readonly<Record<string, unknown>>;
type Item = Record<string, unknown>;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface DocumentStore extends Documents<AllDocuments, DomainEvent> {
  /** The trail of a draft, of a release, or of a release with the draft that it was, oldest first. */
  trail(tenantId: string, of: Trailed, page: PageRequest): Promise<Page<AuditEntry>>;
  /** The trail of a tenant beside its releases, oldest first: platforms, catalog, identifiers. */
  tenantTrail(tenantId: string, page: PageRequest): Promise<Page<AuditEntry>>;
}

export interface Trailed {
  readonly draftId?: string | undefined;
  readonly releaseId?: string | undefined;
}

/** The one table: every document conditional on its version, every commit one transaction. */
export function dynamoDocuments(client: DynamoDBDocumentClient, tableName: string, clock: Clock): DocumentStore {
  return {
    async get(tenantId, kind, key) {
      checkTenant(tenantId);
      const row = rowOf(kind);
      const { Item: item } = await client.send(
        new GetCommand({ TableName: tableName, Key: keyOf(row, { ...key, tenantId }), ConsistentRead: true }),
      );
      return item ? storedOf(row, item) : undefined;
    },

    async list(tenantId, kind, within, page) {
      checkTenant(tenantId);
      const row = rowOf(kind);
      const fields = { ...within, tenantId };
      const pk = fill(row.pk, fields);
      const indexPk = row.index && fill(row.index.pk, fields);
      // Documents of one state are asked for by the field that brings them into the index.
      const byState = row.index?.while !== undefined && row.index.while.field in within;
      if (pk !== undefined && !byState) {
        return query(pk, prefixOf(row.sk, fields), page, {}, (item) => storedOf(row, item));
      }
      if (row.index && indexPk !== undefined) {
        const index = { name: 'index', newestFirst: row.index.newestFirst === true };
        return query(indexPk, prefixOf(row.index.sk, fields), page, index, (item) => storedOf(row, item));
      }
      throw new Error(`Cannot list ${String(kind)} by ${Object.keys(within).join(', ') || 'tenant'}: no key begins so`);
    },

    async trail(tenantId, { draftId, releaseId }, page) {
      checkTenant(tenantId);
      return chained(
        [
          ...(draftId === undefined ? [] : [trailKey(tenantId, { draftId })]),
          ...(releaseId === undefined ? [] : [trailKey(tenantId, { releaseId })]),
        ],
        page,
      );
    },

    tenantTrail: (tenantId, page) => chained([trailKey(tenantId, {})], page),

    async commit(commit) {
      checkTenant(commit.tenantId);
      const found = await searchItems(client, tableName, commit, clock.now());
      if (!found.ok) return found;
      const items = [
        ...commit.writes.map((write) =>
          putItem(tableName, write.tenantId ?? commit.tenantId, write, found.value.words.get(write), clock.now()),
        ),
        ...commit.audit.map((entry) => auditItem(tableName, commit.tenantId, entry)),
        ...commit.events.map((event) => outboxItem(tableName, commit.tenantId, event)),
        ...found.value.items,
      ];
      if (items.length > LARGEST_TRANSACTION) {
        throw new Error(`Cannot commit ${items.length} items at once: DynamoDB takes ${LARGEST_TRANSACTION}`);
      }
      return items.length === 0 ? accepted(undefined) : transact(client, items, commit);
    },
  };

  /** One trail after the other, as if they were one. A page that ends with a trail goes on at the next one's beginning. */
  async function chained(trails: readonly string[], { limit, cursor }: PageRequest): Promise<Page<AuditEntry>> {
    const at =
      cursor === undefined
        ? 0
        : Math.max(
            0,
            trails.findIndex((pk) => isCursorWithin(cursor, trailPlace(pk))),
          );
    const [pk = '', ...later] = trails.slice(at);
    const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const { items, next } = await query(pk, AUDIT, page, {}, (item) => item.entry as AuditEntry);
    const [following] = later;
    if (next !== undefined || following === undefined) return { items, ...(next === undefined ? {} : { next }) };
    if (items.length === limit) return { items, next: writeCursor(trailPlace(following)) };
    const rest = await chained(later, { limit: limit - items.length });
    return { ...rest, items: [...items, ...rest.items] };
  }

  async function query<Result>(
    pk: string,
    skPrefix: string,
    { limit, cursor, between }: PageRequest,
    index: { readonly name?: string; readonly newestFirst?: boolean },
    map: (item: Item) => Result,
  ): Promise<Page<Result>> {
    const [pkName, skName] = index.name ? (['indexPk', 'indexSk'] as const) : (['pk', 'sk'] as const);
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
        TableName: tableName,
        ...(index.name ? { IndexName: index.name } : { ConsistentRead: true }),
        KeyConditionExpression: ['#pk = :pk', ...(range ? [range.condition] : [])].join(' AND '),
        ExpressionAttributeNames: { '#pk': pkName, ...(range ? { '#sk': skName } : {}) },
        ExpressionAttributeValues: { ':pk': pk, ...range?.values },
        ScanIndexForward: !index.newestFirst,
        Limit: limit,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    const last = answer.LastEvaluatedKey;
    return {
      items: (answer.Items ?? []).map(map),
      ...(last ? { next: writeCursor(last) } : {}),
    };
  }
}

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

/** By the environment that Lambda sets. */
export const openDocuments = (tableName: string, clock: Clock): DocumentStore =>
  dynamoDocuments(
    DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
    clock,
  );

/** A tenant with a `#` in its name could spell the keys of another one. */
function checkTenant(tenantId: string): void {
  if (!id.safeParse(tenantId).success)
    throw new Error(`Cannot reach documents of ${JSON.stringify(tenantId)}: no tenant has such an id`);
}

const rowOf = <K extends Kind>(kind: K): AccessRow<AllDocuments[K]> =>
  access[kind] as unknown as AccessRow<AllDocuments[K]>;

function keyOf(row: Pick<AccessRow, 'pk' | 'sk'>, fields: Fields): { pk: string; sk: string } {
  const pk = fill(row.pk, fields);
  const sk = fill(row.sk, fields);
  if (pk === undefined || sk === undefined)
    throw new Error(`Cannot make the key ${row.pk} / ${row.sk}: a field is missing`);
  return { pk, sk };
}

const storedOf = <Value>(row: AccessRow<Value>, item: Item): Stored<Value> => ({
  value: parsed(row, item),
  version: item.version as number,
  createdAt: item.createdAt as string,
  updatedAt: item.updatedAt as string,
});

function parsed<Value>(row: AccessRow<Value>, item: Item): Value {
  const outcome = row.schema.safeParse(unpacked(item.doc));
  if (outcome.success) return outcome.data;
  throw new Error(`Cannot read the document ${item.pk} / ${item.sk}: it is not of its schema`, {
    cause: outcome.error,
  });
}

function putItem(
  TableName: string,
  tenantId: string,
  { kind, value, expect }: Commit<Write<AllDocuments>, DomainEvent>['writes'][number],
  words: readonly string[] | undefined,
  now: string,
): TransactItem {
  const row = access[kind] as unknown as AccessRow<Record<string, unknown>>;
  const fields = { ...row.schema.parse(value), tenantId };
  const { tenantId: _tenant, ...doc } = fields;
  const index = indexKeyOf(row, fields);
  return {
    Update: {
      TableName,
      Key: keyOf(row, fields),
      ConditionExpression: expect === 'absent' ? 'attribute_not_exists(pk)' : '#version = :expected',
      UpdateExpression:
        'SET #doc = :doc, #kind = :kind, #version = :version, #updatedAt = :now, #createdAt = if_not_exists(#createdAt, :now)' +
        (words ? ', #words = :words' : '') +
        (index ? ', indexPk = :indexPk, indexSk = :indexSk' : row.index ? ' REMOVE indexPk, indexSk' : ''),
      ExpressionAttributeNames: {
        '#doc': 'doc',
        '#kind': 'kind',
        '#version': 'version',
        '#updatedAt': 'updatedAt',
        '#createdAt': 'createdAt',
        ...(words ? { '#words': 'words' } : {}),
      },
      ExpressionAttributeValues: {
        ':doc': packed(kind, kind === 'tenant' ? fields : doc),
        ':kind': kind,
        ':version': expect === 'absent' ? 1 : expect + 1,
        ':now': now,
        ...(words ? { ':words': words } : {}),
        ...(expect === 'absent' ? {} : { ':expected': expect }),
        ...(index ? { ':indexPk': index.pk, ':indexSk': index.sk } : {}),
      },
    },
  };
}

function indexKeyOf(row: AccessRow<Record<string, unknown>>, fields: Fields): { pk: string; sk: string } | undefined {
  const { index } = row;
  if (!index) return undefined;
  if (index.while && !index.while.in.includes(String(fields[index.while.field]))) return undefined;
  const pk = fill(index.pk, fields);
  const sk = fill(index.sk, fields);
  return pk === undefined || sk === undefined ? undefined : { pk, sk };
}

const AUDIT = 'AUDIT#';
const trailPlace = (pk: string) => ({ pk, sk: AUDIT });

/** Entries about a release or a draft lie beside it, so that its trail is one query; all others in the tenant's own. */
const trailKey = (tenantId: string, { releaseId, draftId }: Trailed): string =>
  releaseId !== undefined
    ? `T#${tenantId}#RELEASE#${releaseId}`
    : draftId !== undefined
      ? `T#${tenantId}#DRAFT#${draftId}`
      : `T#${tenantId}#AUDIT`;

const auditItem = (TableName: string, tenantId: string, entry: AuditEntry): TransactItem => ({
  Put: {
    TableName,
    Item: {
      pk: trailKey(tenantId, entry),
      sk: `${AUDIT}${entry.at}#${entry.auditId}`,
      kind: 'audit',
      entry,
    },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

const OUTBOX_DAYS = 7;

/** The stream of the table carries new outbox items to the function that publishes them. */
const outboxItem = (TableName: string, tenantId: string, event: DomainEvent): TransactItem => {
  checkEvent(event);
  return {
    Put: {
      TableName,
      Item: {
        pk: `T#${tenantId}#OUTBOX`,
        sk: event.detail.eventId,
        kind: 'outbox',
        name: event.name,
        detail: JSON.stringify(event.detail),
        expiresAt: Math.floor(Date.parse(event.detail.at) / 1000) + OUTBOX_DAYS * 24 * 3600,
      },
    },
  };
};

/** Actions in one TransactWriteItems. */
const LARGEST_TRANSACTION = 100;
const ATTEMPTS = 8;

async function transact(
  client: DynamoDBDocumentClient,
  items: TransactItem[],
  commit: Commit<Write<AllDocuments>, DomainEvent>,
): Promise<Outcome<void, VersionConflict>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: items }));
      return accepted(undefined);
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed');
      if (failed >= 0)
        return refused({ code: 'version-conflict', kind: String(commit.writes[failed]?.kind ?? 'audit') });
      if (!reasons.some((reason) => passing.has(reason.Code ?? ''))) throw error;
      if (attempt === ATTEMPTS) throw new TableBusy(error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/** Its name is that of the error of a single call: whoever tries again by names needs one for both. */
class TableBusy extends Error {
  constructor(cause: TransactionCanceledException) {
    super(`The table took no transaction in ${ATTEMPTS} tries: ${cause.message}`, { cause });
    this.name = 'ThrottlingException';
  }
}

/** Cancellations that go away by themselves: another transaction held an item, or the table was short of capacity. */
const passing = new Set(['TransactionConflict', 'ProvisionedThroughputExceeded', 'ThrottlingError']);
