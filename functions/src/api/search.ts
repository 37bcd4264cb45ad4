import type { AllDocuments } from '@slipway/aws';
import type { Page, PageRequest, Stored, Which } from '@slipway/kernel';
import { find, type SearchedKind } from '@slipway/releases';
import { documents } from '../ports.ts';
import { type Listing, listDocuments, page, shown } from './documents.ts';
import { Refused, type Reply } from './reply.ts';

interface Searching extends Listing {
  readonly query: Listing['query'] & { readonly q?: string | undefined };
}

/** A list in which can be searched; without a search it is the whole of it. */
export const searchDocuments =
  <K extends SearchedKind>(kind: K, keyOf: (id: string) => Partial<AllDocuments[K]>) =>
  (request: Searching): Promise<Reply> => {
    const { tenantId, query } = request;
    const { q } = query;
    if (q === undefined) return listDocuments(kind)(request);
    const read = async (wanted: PageRequest) => {
      const { items, ...next } = await search(tenantId, kind, q, wanted);
      const found = await documents().getAll(
        tenantId,
        items.map((id) => [kind, keyOf(id)] as Which<AllDocuments>),
      );
      return { items: found.flatMap((each) => (each as Stored<AllDocuments[K]> | undefined) ?? []), ...next };
    };
    return page(request, read, shown);
  };

/** The ids of what is searched for. */
export async function search(
  tenantId: string,
  kind: SearchedKind,
  q: string,
  wanted: PageRequest,
): Promise<Page<string>> {
  const found = await find(documents(), tenantId, kind, q, wanted);
  if (found.ok) return found.value;
  const detail = 'There is no word and no number in it.';
  throw new Refused('request-invalid', { errors: [{ pointer: '/query/q', detail }] });
}
