import { type CatalogEntries, importMessage } from '@slipway/composer';
import { read, type Unread } from '@slipway/ern';
import { startDraft } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { api } from './api.ts';
import { draftRefused } from './draft-refused.ts';
import { importDocument } from './import-document.ts';
import { Refused, type Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Request = ApiRequest<'import-message'>;

/** The release of a message becomes catalog entries, and on request a draft with its deals. */
export const handler = api({
  'import-message': async (request): Promise<Reply> => {
    const { catalog, unread } = await entriesIn(request);
    const written = await writeEntries(request, catalog);
    const draftId = request.query.draft === 'true' ? await draftOf(request, catalog) : undefined;
    const { product, files, cards } = catalog;
    const { productId } = product;
    return {
      status: 201,
      body: { productId, written, unread, files, cards, ...(draftId === undefined ? {} : { draftId }) },
    };
  },
});

async function entriesIn({
  tenantId,
  bytes,
}: Request): Promise<{ catalog: CatalogEntries; unread: readonly Unread[] }> {
  const message = await read(bytes);
  if (!message.ok) {
    const { code: _code, ...facts } = message.refusal;
    throw new Refused('message-unreadable', facts);
  }
  const { message: said, unread } = message.value;
  if (said.messageType !== 'NewReleaseMessage')
    throw new Refused('message-unreadable', { detail: `It is a ${said.messageType}: there is no release in it.` });
  // What bears the tenant's own namespace will bear that of whoever sends it.
  const tenant = await documents().get(tenantId, 'tenant', { tenantId });
  const imported = importMessage(said, tenant ? { dpid: tenant.value.dpid } : {});
  if (!imported.ok) throw new Refused('import-incomplete', { problems: imported.refusal.problems });
  const left = imported.value.unread.map(({ path, value }) => ({ path, value: String(value) }));
  return { catalog: imported.value, unread: [...unread, ...left] };
}

/** What names others comes after them, so that nothing is seen without what it names. What is there is replaced. */
async function writeEntries(by: Request, { parties, works, resources, product }: CatalogEntries): Promise<string[]> {
  await atOnce(parties, (party) => importDocument(by, 'party', { partyId: party.partyId }, () => party));
  await atOnce(works, (work) => importDocument(by, 'work', { workId: work.workId }, () => work));
  await atOnce(resources, (each) => importDocument(by, 'resource', { resourceId: each.resourceId }, () => each));
  await importDocument(by, 'product', { productId: product.productId }, () => product);
  return [
    ...parties.map(({ partyId }) => `/v1/parties/${partyId}`),
    ...works.map(({ workId }) => `/v1/works/${workId}`),
    ...resources.map(({ resourceId }) => `/v1/resources/${resourceId}`),
    `/v1/products/${product.productId}`,
  ];
}

const AT_ONCE = 10;

async function atOnce<Item>(items: readonly Item[], write: (item: Item) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map(write));
}

/** It stands at its second step: the work is chosen, its cards are there, and platforms are still to be named. */
async function draftOf({ tenantId, actor, stableId }: Request, { product, cards }: CatalogEntries): Promise<string> {
  const draftId = stableId('drf');
  const { productId, title } = product;
  const content = { title, step: 'terms', works: { [productId]: {} }, delivers: 'metadata', cards } as const;
  const started = startDraft(draftId, content, deciding(tenantId, actor));
  if (!started.ok) {
    const { body } = draftRefused(started.refusal) as { body: Record<string, unknown> };
    throw new Refused('document-too-large', body);
  }
  await documents().commit(started.value);
  return draftId;
}
