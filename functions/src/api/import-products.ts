import type { AllDocuments } from '@slipway/aws';
import { type CsvProduct, readProducts } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { importDocument } from './import-document.ts';
import { Refused, type Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Request = ApiRequest<'import-products'>;
type Read = Extract<CsvProduct, { ok: true }>;

/** Writes the products of a list, each with all that it names or not at all; what cannot be taken is told by row and column. */
export async function importProducts(request: Request): Promise<Reply> {
  const products: object[] = [];
  for await (const read of readProducts(chunksOf(request.body.csv))) {
    products.push(read.ok ? await writeProduct(request, read) : { status: 'refused', problems: read.problems });
  }
  return { status: 200, body: { products } };
}

async function* chunksOf(text: string): AsyncGenerator<string> {
  yield text;
}

/** The product comes last, so that it is never seen without what it names. */
async function writeProduct(request: Request, { rows, parties, works, resources, product }: Read): Promise<object> {
  const { productId } = product;
  const [from, to] = rows;
  try {
    for (const party of parties) await addParty(request, party);
    // What is there keeps the fields of which the list says nothing.
    for (const work of works)
      await importDocument(request, 'work', { workId: work.workId }, (there) => ({ ...there, ...work }));
    for (const resource of resources) {
      const { resourceId } = resource;
      await importDocument(request, 'resource', { resourceId }, (there) => ({ ...there, ...resource }));
    }
    await importDocument(request, 'product', { productId }, (there) => ({ ...there, ...product }));
    return { status: 'written', productId, rows: { from, to }, tracks: resources.length };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { title, detail } = error.reply.body as { title: string; detail?: string };
    return { status: 'refused', problems: [{ row: from, detail: detail ?? title }] };
  }
}

/** Of a party the list knows the name only: one that is there knows more. */
async function addParty({ tenantId, actor }: Request, party: AllDocuments['party']): Promise<void> {
  const { partyId } = party;
  if (await documents().get(tenantId, 'party', { partyId })) return;
  const { clock, ids } = deciding(tenantId, actor);
  await documents().commit({
    tenantId,
    writes: [{ kind: 'party', value: party, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says: `Party "${party.fullName}" imported` }],
    events: [],
  });
}
