import type { AuditEntry, Page, PageRequest } from '@slipway/kernel';
import { isCursorWithin, writeCursor } from './cursor.ts';
import type { TransactItem } from './document-items.ts';
import type { ItemQuery } from './query-items.ts';

export interface Trailed {
  readonly draftId?: string | undefined;
  readonly releaseId?: string | undefined;
}

/** Entries about a release or a draft lie beside it, so that its trail is one query; all others in the tenant's own. */
export const trailKey = (tenantId: string, { releaseId, draftId }: Trailed): string =>
  releaseId !== undefined
    ? `T#${tenantId}#RELEASE#${releaseId}`
    : draftId !== undefined
      ? `T#${tenantId}#DRAFT#${draftId}`
      : `T#${tenantId}#AUDIT`;

const AUDIT = 'AUDIT#';

export const auditItem = (TableName: string, tenantId: string, entry: AuditEntry): TransactItem => ({
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

const placeIn = (pk: string) => ({ pk, sk: AUDIT });

/** One trail after the other, as if they were one. A page that ends with a trail goes on at the next one's beginning. */
export async function readTrails(
  query: ItemQuery,
  trails: readonly string[],
  { limit, cursor }: PageRequest,
): Promise<Page<AuditEntry>> {
  const at =
    cursor === undefined
      ? 0
      : Math.max(
          0,
          trails.findIndex((pk) => isCursorWithin(cursor, placeIn(pk))),
        );
  const [pk = '', ...later] = trails.slice(at);
  const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await query({ pk, skPrefix: AUDIT }, page, (item) => item.entry as AuditEntry);
  const [following] = later;
  if (next !== undefined || following === undefined) return { items, ...(next === undefined ? {} : { next }) };
  if (items.length === limit) return { items, next: writeCursor(placeIn(following)) };
  const rest = await readTrails(query, later, { limit: limit - items.length });
  return { ...rest, items: [...items, ...rest.items] };
}
