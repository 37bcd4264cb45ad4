import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Stored, Write } from '@slipway/kernel';
import { type AccessRow, type AllDocuments, access, fill } from './access.ts';
import { packed, unpacked } from './packed.ts';
import type { Item, ItemKey } from './read-items.ts';

type Kind = keyof AllDocuments;
type Fields = Readonly<Record<string, unknown>>;
export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export const rowOf = <K extends Kind>(kind: K): AccessRow<AllDocuments[K]> =>
  access[kind] as unknown as AccessRow<AllDocuments[K]>;

/** @throws when a field of the key is missing */
export function keyOf(row: Pick<AccessRow, 'pk' | 'sk'>, fields: Fields): ItemKey {
  const pk = fill(row.pk, fields);
  const sk = fill(row.sk, fields);
  if (pk === undefined || sk === undefined)
    throw new Error(`Cannot make the key ${row.pk} / ${row.sk}: a field is missing`);
  return { pk, sk };
}

/** The document of an item. @throws when it is not of its schema */
export const storedOf = <Value>(row: AccessRow<Value>, item: Item): Stored<Value> => ({
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

/** The write of a document, under the version that it expects. */
export function documentItem(
  TableName: string,
  tenantId: string,
  { kind, value, expect }: Write<AllDocuments>,
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
