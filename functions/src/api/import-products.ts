import type { AllDocuments } from '@slipway/aws';
import { bindTyped } from '@slipway/identifiers';
import { type CsvProduct, numbersOfProduct, numbersOfResource, readProducts } from '@slipway/releases';
import { numberPorts } from '../identifiers.ts';
import { deciding, documents } from '../ports.ts';
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
    for (const work of works) await write(request, 'work', { workId: work.workId }, work);
    for (const resource of resources) await write(request, 'resource', { resourceId: resource.resourceId }, resource);
    await write(request, 'product', { productId }, product);
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

const MOST_TRIES = 5;

/** What is there keeps the fields of which the list says nothing. */
async function write<Kind extends 'work' | 'resource' | 'product'>(
  { tenantId, actor }: Request,
  kind: Kind,
  key: Partial<AllDocuments[Kind]>,
  read: AllDocuments[Kind],
): Promise<void> {
  const { clock, ids } = deciding(tenantId, actor);
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const there = await documents().get(tenantId, kind, key);
    const value = { ...there?.value, ...read } as AllDocuments[Kind];
    const numbers =
      kind === 'resource'
        ? numbersOfResource(value as AllDocuments['resource'])
        : kind === 'product'
          ? numbersOfProduct(value as AllDocuments['product'])
          : [];
    const bound = await bindTyped(numberPorts(actor), tenantId, numbers);
    const says = `${kind} ${Object.values(key).join()} imported`;
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind, value, expect: there?.version ?? 'absent' } as never, ...bound.writes],
      audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says }, ...bound.audit],
      events: [],
    });
    if (outcome.ok) return;
  }
  throw new Refused('version-conflict', { detail: 'Somebody else writes it at this moment.' });
}
