import { BadCursor, type Page, type PageRequest } from '@slipway/kernel';
import { recordingIds } from '../catalog/product.ts';
import { workKeys } from '../gates/known-releases.ts';
import type { SearchStore } from './find-by-words.ts';
import { readParts, writeParts } from './search-cursor.ts';
import { bucketOf, type SearchedKind } from './search-word.ts';

/** Something on the way to what is found, and what it leads to. */
interface Lead {
  readonly lead: string;
  readonly ids: () => Promise<readonly string[]>;
}

/**
 * What has a number itself; and by the ISRC of a recording the products that hold it, and their releases.
 * @param word the number as it stands in the index
 */
export async function findByNumber(
  store: SearchStore,
  tenantId: string,
  kind: SearchedKind,
  word: string,
  { limit, cursor }: PageRequest,
): Promise<Page<string>> {
  const [from, after] = cursor === undefined ? ['', ''] : readParts(cursor);
  if (from === undefined || after === undefined) throw new BadCursor('Cannot use the cursor here');
  const leads = (await leadsOf(store, tenantId, kind, word)).filter(({ lead }) => lead >= from);
  const items: string[] = [];
  let last = [from, after];
  for (const [looked, { lead, ids }] of leads.sort((one, other) => (one.lead < other.lead ? -1 : 1)).entries()) {
    if (looked === MOST_LOOKED_AT) return { items, next: writeParts([lead, '']) };
    for (const id of [...(await ids())].sort()) {
      if (lead === from && id <= after) continue;
      if (items.length === limit) return { items, next: writeParts(last) };
      items.push(id);
      last = [lead, id];
    }
  }
  return { items };
}

/** One number can have so many leads at most, and one page looks at so many of them. */
const MOST_LEADS = 1000;
const MOST_LOOKED_AT = 100;

async function leadsOf(store: SearchStore, tenantId: string, kind: SearchedKind, word: string): Promise<Lead[]> {
  if (!isOfRecording(word) || kind === 'resource') {
    return (await having(store, tenantId, kind, word)).map((lead) => ({ lead, ids: async () => [lead] }));
  }
  const holding = new Map<string, string[]>();
  for (const resourceId of await having(store, tenantId, 'resource', word)) {
    const { items } = await store.list(tenantId, 'recordingPlace', { resourceId }, { limit: MOST_LEADS });
    for (const { value } of items) {
      holding.set(value.productId, [...(holding.get(value.productId) ?? []), resourceId]);
    }
  }
  return [...holding].map(([lead, resourceIds]) => ({
    lead,
    ids: () => throughProduct(store, tenantId, kind, lead, resourceIds),
  }));
}

const isOfRecording = (word: string): boolean => word.startsWith('isrc=');

const having = async (store: SearchStore, tenantId: string, of: SearchedKind, word: string): Promise<string[]> => {
  const whole = { from: `${word}#`, to: `${word}#` };
  const within = { of, bucket: bucketOf(word) };
  const { items } = await store.list(tenantId, 'searchWord', within, { limit: MOST_LEADS, between: whole });
  return items.flatMap(({ value }) => (value.words.includes(word) ? [value.id] : []));
};

/** The product itself if it holds one of the recordings still, or its releases. */
async function throughProduct(
  store: SearchStore,
  tenantId: string,
  kind: SearchedKind,
  productId: string,
  resourceIds: readonly string[],
): Promise<readonly string[]> {
  const product = await store.get(tenantId, 'product', { productId });
  if (!product || !recordingIds(product.value).some((each) => resourceIds.includes(each))) return [];
  if (kind === 'product') return [productId];
  const known = await store.get(tenantId, 'knownReleases', { workKey: workKeys(product.value).product });
  return known?.value.releaseIds ?? [];
}
