import type { AllDocuments } from '@slipway/aws';
import type { Page, Stored } from '@slipway/kernel';
import { deciding, documents } from '../ports.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Kind = keyof AllDocuments;

/** A document as the API shows it. */
export const shown = <Value extends object>({ value, version, createdAt, updatedAt }: Stored<Value>) => ({
  ...value,
  version,
  createdAt,
  updatedAt,
});

export const readDocument =
  <K extends Kind>(kind: K) =>
  async ({ tenantId, path }: Pick<ApiRequest, 'tenantId' | 'path'>): Promise<Reply> => {
    const found = await documents().get(tenantId, kind, path as Partial<AllDocuments[K]>);
    return found ? withETag(200, found.version, shown(found)) : refuse('not-found');
  };

export interface Listing {
  readonly tenantId: string;
  readonly query: { readonly limit: number; readonly cursor?: string | undefined };
}

/** A page of documents; `show` makes what the API shows of each. */
export const page = async <Item>(
  { query: { limit, cursor } }: Listing,
  read: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  show: (item: Item) => unknown,
): Promise<Reply> => {
  try {
    const { items, next } = await read({ limit, ...(cursor === undefined ? {} : { cursor }) });
    return {
      status: 200,
      body: { items: await Promise.all(items.map(show)), ...(next === undefined ? {} : { next }) },
    };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BadCursor') throw error;
    throw new Refused('request-invalid', {
      errors: [{ pointer: '/query/cursor', detail: 'This is no cursor of this list; take `next` of the page before.' }],
    });
  }
};

export const listDocuments =
  <K extends Kind>(kind: K, within: Partial<AllDocuments[K]> = {}) =>
  (request: Listing): Promise<Reply> =>
    page(request, (wanted) => documents().list(request.tenantId, kind, within, wanted), shown);

/** What is written together with a document. */
type Along<Value> = (
  request: Pick<ApiRequest, 'tenantId' | 'actor'>,
  value: Value,
) => Promise<Pick<Parameters<ReturnType<typeof documents>['commit']>[0], 'writes' | 'audit'>>;

const nothing = async () => ({ writes: [], audit: [] });
const MOST_TRIES = 5;

/** Writes a whole document under the version that the client saw. */
export const writeDocument =
  <K extends Kind>(kind: K, says: (value: AllDocuments[K]) => string, along: Along<AllDocuments[K]> = nothing) =>
  async (
    request: Pick<ApiRequest, 'tenantId' | 'actor' | 'path' | 'expect'> & { readonly body: object },
  ): Promise<Reply> => {
    const { tenantId, actor, expect } = request;
    if (expect === undefined) throw new Error('Cannot write without a version: the route declares none');
    const value = { ...request.body, ...request.path, ...(kind === 'tenant' ? { tenantId } : {}) } as AllDocuments[K];
    const { clock, ids } = deciding(tenantId, actor);
    const write = async () => {
      const { writes, audit } = await along(request, value);
      return documents().commit({
        tenantId,
        writes: [{ kind, value, expect } as never, ...writes],
        audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says: says(value) }, ...audit],
        events: [],
      });
    };
    let outcome = await write();
    // What goes along was written by others meanwhile; the document itself was not.
    for (let more = MOST_TRIES; more > 0 && !outcome.ok && outcome.refusal.kind !== kind; more -= 1)
      outcome = await write();
    const now = await documents().get(tenantId, kind, value as Partial<AllDocuments[K]>);
    if (outcome.ok && now) return withETag(expect === 'absent' ? 201 : 200, now.version, shown(now));
    if (expect === 'absent')
      return refuse('version-conflict', { detail: 'It exists already; read it and send If-Match.' });
    if (!now)
      return refuse('not-found', { detail: 'There is nothing to change; send If-None-Match: * for a new one.' });
    return refuse('version-mismatch', {
      detail: `You changed version ${expect}; it is now at ${now.version}.`,
      version: now.version,
    });
  };
