import type { DomainEvent } from '@slipway/events';
import type { Actor, AuditEntry, Clock, Documents, Ids, Stored, Write } from '@slipway/kernel';
import type { IdentifierDocuments } from '../pools/documents.ts';

export type NumberEvent = Extract<DomainEvent, { readonly name: 'identifier-pool.low' }>;
export type NumberStore = Documents<IdentifierDocuments, NumberEvent>;
export type NumberWrite = Write<IdentifierDocuments>;

/** What handing out numbers needs from the world. */
export interface NumberPorts {
  readonly documents: NumberStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly actor: Actor;
  /** Waits a while before another try, longer and more at random with every one. */
  readonly pause: (attempt: number) => Promise<void>;
}

/** Tries at one step while others write the same: then the request ends as busy, and can be repeated with its key. */
export const MOST_TRIES = 60;

export const auditOf = ({ ids, clock, actor }: NumberPorts, says: string): AuditEntry => ({
  auditId: ids.next('aud'),
  at: clock.now(),
  actor,
  says,
});

/** Every document of a list, page after page. */
export async function all<Kind extends keyof IdentifierDocuments>(
  documents: NumberStore,
  tenantId: string,
  kind: Kind,
  within: Partial<IdentifierDocuments[Kind]>,
): Promise<Stored<IdentifierDocuments[Kind]>[]> {
  const items: Stored<IdentifierDocuments[Kind]>[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents.list(tenantId, kind, within, {
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}
