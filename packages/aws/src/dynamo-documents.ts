import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DomainEvent } from '@slipway/events';
import {
  type AuditEntry,
  accepted,
  type Clock,
  type Documents,
  type Found,
  type Page,
  type PageRequest,
  refused,
  type Which,
} from '@slipway/kernel';
import { id } from '@slipway/releases';
import { type AllDocuments, fill, prefixOf } from './access.ts';
import { documentItem, keyOf, rowOf, storedOf } from './document-items.ts';
import { outboxItem } from './outbox-items.ts';
import { itemQuery } from './query-items.ts';
import { type Item, type ItemKey, itemReader } from './read-items.ts';
import { searchItems } from './search-items.ts';
import { auditItem, readTrails, type Trailed, trailKey } from './trail-items.ts';
import { LARGEST_TRANSACTION, transact } from './transact.ts';

export interface DocumentStore extends Documents<AllDocuments, DomainEvent> {
  /** The trail of a draft, of a release, or of a release with the draft that it was, oldest first. */
  trail(tenantId: string, of: Trailed, page: PageRequest): Promise<Page<AuditEntry>>;
  /** The trail of a tenant beside its releases, oldest first: platforms, catalog, identifiers. */
  tenantTrail(tenantId: string, page: PageRequest): Promise<Page<AuditEntry>>;
}

/** The one table: every document conditional on its version, every commit one transaction. */
export function dynamoDocuments(client: DynamoDBDocumentClient, tableName: string, clock: Clock): DocumentStore {
  const read = itemReader(client, tableName);
  const query = itemQuery(client, tableName);
  return {
    async get(tenantId, kind, key) {
      checkTenant(tenantId);
      const row = rowOf(kind);
      const item = await read.one(keyOf(row, { ...key, tenantId }));
      return item && storedOf(row, item);
    },

    getAll: (tenantId, asked) => found(tenantId, asked, read.all),

    getTogether: (tenantId, asked) => found(tenantId, asked, read.together),

    async list(tenantId, kind, within, page) {
      checkTenant(tenantId);
      const row = rowOf(kind);
      const fields = { ...within, tenantId };
      const pk = fill(row.pk, fields);
      const indexPk = row.index && fill(row.index.pk, fields);
      // Documents of one state are asked for by the field that brings them into the index.
      const byState = row.index?.while !== undefined && row.index.while.field in within;
      const shown = (item: Item) => storedOf(row, item);
      if (pk !== undefined && !byState) return query({ pk, skPrefix: prefixOf(row.sk, fields) }, page, shown);
      if (row.index && indexPk !== undefined) {
        const index = { name: 'index', newestFirst: row.index.newestFirst === true };
        return query({ pk: indexPk, skPrefix: prefixOf(row.index.sk, fields), index }, page, shown);
      }
      throw new Error(`Cannot list ${String(kind)} by ${Object.keys(within).join(', ') || 'tenant'}: no key begins so`);
    },

    async trail(tenantId, { draftId, releaseId }, page) {
      checkTenant(tenantId);
      const trails = [
        ...(draftId === undefined ? [] : [trailKey(tenantId, { draftId })]),
        ...(releaseId === undefined ? [] : [trailKey(tenantId, { releaseId })]),
      ];
      return readTrails(query, trails, page);
    },

    tenantTrail: (tenantId, page) => readTrails(query, [trailKey(tenantId, {})], page),

    async commit(commit) {
      checkTenant(commit.tenantId);
      const at = clock.now();
      const words = await searchItems(client, tableName, commit, at);
      if (!words.ok) return words;
      const items = [
        ...commit.writes.map((write) =>
          documentItem(tableName, write.tenantId ?? commit.tenantId, write, words.value.words.get(write), at),
        ),
        ...commit.audit.map((entry) => auditItem(tableName, commit.tenantId, entry)),
        ...commit.events.map((event) => outboxItem(tableName, commit.tenantId, event)),
        ...words.value.items,
      ];
      if (items.length > LARGEST_TRANSACTION) {
        throw new Error(`Cannot commit ${items.length} items at once: DynamoDB takes ${LARGEST_TRANSACTION}`);
      }
      if (items.length === 0) return accepted({ at });
      const outcome = await transact(() => client.send(new TransactWriteCommand({ TransactItems: items })));
      if (outcome.ok) return accepted({ at });
      const kind = String(commit.writes[outcome.refusal.place]?.kind ?? 'audit');
      return refused({ code: 'version-conflict', kind });
    },
  };
}

async function found<const Asked extends readonly Which<AllDocuments>[]>(
  tenantId: string,
  asked: Asked,
  read: (keys: readonly ItemKey[]) => Promise<readonly (Item | undefined)[]>,
): Promise<Found<AllDocuments, Asked>> {
  checkTenant(tenantId);
  const wanted = asked.map(([kind, key]) => ({ row: rowOf(kind), key: keyOf(rowOf(kind), { ...key, tenantId }) }));
  const items = await read(wanted.map(({ key }) => key));
  const documents = wanted.map(({ row }, place) => {
    const item = items[place];
    return item && storedOf(row, item);
  });
  return documents as unknown as Found<AllDocuments, Asked>;
}

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
