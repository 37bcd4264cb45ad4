import type { DomainEvent } from '@slipway/events';
import type { AuditEntry, Commit, Write } from '@slipway/kernel';
import { type DeliveryTask, type Party, party, type Release, release } from '@slipway/releases';
import { expect } from 'vitest';
import type { AllDocuments } from '../access.ts';
import type { DocumentStore } from '../dynamo-documents.ts';

interface OwnTenant {
  readonly store: DocumentStore;
  readonly tenantId: string;
}

let count = 0;

/** A store, and in it a tenant that no other test has. */
export async function ownTenant(open: () => Promise<DocumentStore>): Promise<OwnTenant> {
  count += 1;
  return { store: await open(), tenantId: `tenant-${count}` };
}

type Writes = readonly Write<AllDocuments>[];

/** Commits of that tenant; `put` are those that nothing stands in the way of. */
export function writesTo(own: () => OwnTenant) {
  const commit = (writes: Writes, more: Partial<Commit<Write<AllDocuments>, DomainEvent>> = {}) =>
    own().store.commit({ tenantId: own().tenantId, writes, audit: [], events: [], ...more });
  const put = async (writes: Writes) => expect(await commit(writes)).toMatchObject({ ok: true });
  return { commit, put };
}

export const partyWrite = (partyId: string, fullName: string, expected: number | 'absent' = 'absent') =>
  ({ kind: 'party', value: partyOf(partyId, fullName), expect: expected }) as const;

export const partyOf = (partyId: string, fullName: string): Party => party.parse({ partyId, fullName });

export const tenantOf = (tenantId: string): AllDocuments['tenant'] =>
  ({ tenantId, dpid: 'PADPIDA2099010101X', partyName: 'x', timeZone: 'UTC' }) as AllDocuments['tenant'];

export const task = (taskId: string, status: DeliveryTask['status'], expected: number | 'absent' = 'absent') =>
  ({
    kind: 'task',
    value: {
      taskId,
      releaseId: 'rel_1',
      platformId: 'aurora',
      purpose: 'initial',
      status,
      messageId: 'MSG-1',
      messageCreatedAt: '2027-03-05T10:00:00.000Z',
      batchId: '20270305100000000',
      attempt: 1,
    },
    expect: expected,
  }) as const;

export const platformReleaseWrite = (platformId: string) =>
  ({
    kind: 'platformRelease',
    value: { releaseId: 'rel_1', platformId, status: 'delivering', sync: 'in-sync', since: '2027-03-05T10:00:00.000Z' },
    expect: 'absent',
  }) as const;

export const releaseOf = (releaseId: string, submittedAt: string): Release =>
  release.parse({
    releaseId,
    productId: 'tidewater',
    platforms: [
      {
        platformId: 'aurora',
        cards: [
          {
            cardId: 'c',
            grants: 'release',
            territories: { include: ['Worldwide'] },
            window: { start: '2027-03-05' },
            models: ['SubscriptionModel'],
            useTypes: ['OnDemandStream'],
          },
        ],
      },
    ],
    title: 'Tidewater',
    displayArtistName: 'x',
    icpn: '8591234560016',
    submittedAt,
    submittedBy: 'ida',
  });

export const audited = (
  auditId: string,
  releaseId: string | undefined,
  at = '2027-03-05T10:00:00.000Z',
): AuditEntry => ({
  auditId,
  at,
  actor: { kind: 'user', name: 'ida' },
  says: 'Something happened',
  ...(releaseId === undefined ? {} : { releaseId }),
});

export const submitted = (eventId: string, tenantId: string): DomainEvent => ({
  name: 'release.submitted',
  detail: { eventId, tenantId, at: '2027-03-05T10:00:00.000Z', releaseId: 'rel_1' },
});
