import { randomBytes } from 'node:crypto';
import type { DomainEvent } from '@slipway/events';
import { type AuditEntry, BadCursor, type Commit, type Write } from '@slipway/kernel';
import { type DeliveryTask, type Party, party, type Release, release } from '@slipway/releases';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AllDocuments } from './access.ts';
import type { DocumentStore } from './dynamo-documents.ts';

type Writes = readonly Write<AllDocuments>[];

/** What every store of documents keeps to. `open` gives one; each test uses tenants of its own. */
export const documentsContract = (name: string, open: () => Promise<DocumentStore>) =>
  describe(`${name} as a store of documents`, () => {
    let store: DocumentStore;
    let tenantId: string;
    let count = 0;
    beforeEach(async () => {
      store = await open();
      count += 1;
      tenantId = `tenant-${count}`;
    });
    const commit = (writes: Writes, more: Partial<Commit<Write<AllDocuments>, DomainEvent>> = {}) =>
      store.commit({ tenantId, writes, audit: [], events: [], ...more });
    const put = async (writes: Writes) => expect(await commit(writes)).toEqual({ ok: true, value: undefined });
    const partyWrite = (partyId: string, fullName: string, expected: number | 'absent' = 'absent') =>
      ({ kind: 'party', value: partyOf(partyId, fullName), expect: expected }) as const;

    it('gives back a new document as it was written, at version 1', async () => {
      await put([partyWrite('ida', 'Ida Brandt')]);
      const found = await store.get(tenantId, 'party', { partyId: 'ida' });
      expect(found).toMatchObject({ value: { partyId: 'ida', fullName: 'Ida Brandt' }, version: 1 });
      expect(found?.createdAt).toBe(found?.updatedAt);
    });

    it('has nothing where nothing was written', async () => {
      expect(await store.get(tenantId, 'party', { partyId: 'nobody' })).toBeUndefined();
      expect(await store.list(tenantId, 'party', {}, { limit: 10 })).toEqual({ items: [] });
    });

    it('counts the writes of a document and remembers its first', async () => {
      await put([partyWrite('ida', 'Ida')]);
      const first = await store.get(tenantId, 'party', { partyId: 'ida' });
      await put([partyWrite('ida', 'Ida Brandt', 1)]);
      const second = await store.get(tenantId, 'party', { partyId: 'ida' });
      expect(second).toMatchObject({ version: 2, value: { fullName: 'Ida Brandt' }, createdAt: first?.createdAt });
      expect(second?.updatedAt).not.toBe(first?.updatedAt);
    });

    it('drops a field that the new version does not have', async () => {
      await put([
        { kind: 'party', value: { ...partyOf('ida', 'Ida'), fullNameIndexed: 'Brandt, Ida' }, expect: 'absent' },
      ]);
      await put([partyWrite('ida', 'Ida', 1)]);
      expect((await store.get(tenantId, 'party', { partyId: 'ida' }))?.value).not.toHaveProperty('fullNameIndexed');
    });

    it.each([
      ['a new document that is there already', 'absent'],
      ['a version that is over', 1],
      ['a version that nobody has seen yet', 3],
    ] as const)('refuses %s, and names the kind', async (_, expected) => {
      await put([partyWrite('ida', 'Ida')]);
      await put([partyWrite('ida', 'Ida B', 1)]);
      expect(await commit([partyWrite('ida', 'Somebody else', expected)])).toEqual({
        ok: false,
        refusal: { code: 'version-conflict', kind: 'party' },
      });
      expect((await store.get(tenantId, 'party', { partyId: 'ida' }))?.value.fullName).toBe('Ida B');
    });

    it('refuses to change a document that is not there', async () => {
      expect(await commit([partyWrite('ida', 'Ida', 1)])).toMatchObject({ ok: false });
      expect(await store.get(tenantId, 'party', { partyId: 'ida' })).toBeUndefined();
    });

    it('lets one of several racing writers win', async () => {
      await put([partyWrite('ida', 'Ida')]);
      const outcomes = await Promise.all(
        ['a', 'b', 'c', 'd'].map((fullName) => commit([partyWrite('ida', fullName, 1)])),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await store.get(tenantId, 'party', { partyId: 'ida' }))?.version).toBe(2);
    });

    it('writes all of a commit or nothing of it: documents, trail and events', async () => {
      await put([partyWrite('ida', 'Ida')]);
      const refused = await commit([partyWrite('new', 'New'), partyWrite('ida', 'Other', 7)], {
        audit: [audited('aud_1', 'rel_1')],
        events: [submitted('evt_1', tenantId)],
      });
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'party' } });
      expect(await store.get(tenantId, 'party', { partyId: 'new' })).toBeUndefined();
      expect(await store.trail(tenantId, { releaseId: 'rel_1' }, { limit: 10 })).toEqual({ items: [] });
    });

    it('keeps a release for two hundred platforms with twenty cards each', async () => {
      const small = releaseOf('rel_1', '2027-03-01T00:00:00.000Z');
      const [terms] = small.platforms;
      const cards = Array.from({ length: 20 }, (_, index) => ({ ...terms!.cards[0]!, cardId: `card-${index}` }));
      const platforms = Array.from({ length: 200 }, (_, index) => ({ platformId: `platform-${index}`, cards }));
      const large = release.parse({ ...small, platforms });
      await put([{ kind: 'release', value: large, expect: 'absent' }]);
      expect((await store.get(tenantId, 'release', { releaseId: 'rel_1' }))?.value).toEqual(large);
      expect((await store.list(tenantId, 'release', { shelf: 'listed' }, { limit: 2 })).items).toHaveLength(1);
      await put([{ kind: 'release', value: small, expect: 1 }]);
      expect((await store.get(tenantId, 'release', { releaseId: 'rel_1' }))?.value).toEqual(small);
    });

    it('says of a document that does not fit how large it is, and writes nothing of its commit', async () => {
      const facts = Array.from({ length: 4000 }, (_, index) => ({
        path: `x/${index}`,
        value: randomBytes(150).toString('base64'),
      }));
      const large = party.parse({ partyId: 'large', fullName: 'Large', further: { facts } });
      const outcome = commit([partyWrite('ida', 'Ida'), { kind: 'party', value: large, expect: 'absent' }]);
      await expect(outcome).rejects.toMatchObject({ name: 'DocumentTooLarge', kind: 'party', most: 380_000 });
      expect(await store.get(tenantId, 'party', { partyId: 'ida' })).toBeUndefined();
    });

    it('takes an empty commit', async () => {
      await put([]);
    });

    it('refuses more than a transaction can hold, and says so', async () => {
      const writes = Array.from({ length: 101 }, (_, index) => task(`tsk_${index}`, 'queued'));
      await expect(commit(writes)).rejects.toThrow('Cannot commit 101 items at once: DynamoDB takes 100');
      await put(writes.slice(1));
    });

    it('writes nothing that is not of its schema', async () => {
      const wrong = { ...partyOf('ida', 'Ida'), shoeSize: 38 } as Party;
      await expect(commit([{ kind: 'party', value: wrong, expect: 'absent' }])).rejects.toThrow(/shoeSize/);
    });

    it('keeps the same key of two tenants apart', async () => {
      await put([partyWrite('ida', 'Ours')]);
      const other = `${tenantId}-other`;
      expect(await store.get(other, 'party', { partyId: 'ida' })).toBeUndefined();
      await put([{ kind: 'tenant', value: tenantOf(tenantId), expect: 'absent' }]);
      expect(await store.get(other, 'tenant', {})).toBeUndefined();
      await commit([partyWrite('ida', 'Theirs')], { tenantId: other });
      expect((await store.get(tenantId, 'party', { partyId: 'ida' }))?.value.fullName).toBe('Ours');
      expect((await store.list(other, 'party', {}, { limit: 10 })).items).toHaveLength(1);
    });

    it.each(['', 'a#PARTY', '../b', 'a b'])('knows no tenant of the name %j', async (stranger) => {
      await expect(store.get(stranger, 'tenant', {})).rejects.toThrow('no tenant has such an id');
      await expect(store.list(stranger, 'party', {}, { limit: 1 })).rejects.toThrow('no tenant has such an id');
      await expect(store.trail(stranger, { releaseId: 'rel_1' }, { limit: 1 })).rejects.toThrow(
        'no tenant has such an id',
      );
      await expect(commit([], { tenantId: stranger })).rejects.toThrow('no tenant has such an id');
    });

    it('lists documents in the order of their keys, page after page, each once', async () => {
      await put(['d', 'a', 'c', 'e', 'b'].map((partyId) => partyWrite(partyId, partyId)));
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await store.list(tenantId, 'party', {}, { limit: 2, ...(cursor ? { cursor } : {}) });
        pages.push(page.items.map(({ value }) => value.partyId));
        cursor = page.next;
      } while (cursor);
      expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    });

    it('refuses cursors of another list, of another tenant, and words that are no cursor', async () => {
      await put(['a', 'b', 'c'].map((partyId) => partyWrite(partyId, partyId)));
      const { next = '' } = await store.list(tenantId, 'party', {}, { limit: 1 });
      const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
      const key = JSON.parse(Buffer.from(next, 'base64url').toString()) as Record<string, string>;
      const list = (cursor: string) => store.list(tenantId, 'party', {}, { limit: 1, cursor });
      expect((await list(next)).items[0]?.value.partyId).toBe('b');
      await expect(store.list(tenantId, 'product', {}, { limit: 1, cursor: next })).rejects.toBeInstanceOf(BadCursor);
      await expect(store.list('other', 'party', {}, { limit: 1, cursor: next })).rejects.toBeInstanceOf(BadCursor);
      for (const word of [
        'nonsense',
        '',
        forged(null),
        forged([]),
        forged('x'),
        forged({ pk: key.pk }),
        forged({ ...key, more: 'x' }),
        forged({ ...key, sk: 5 }),
        forged({ ...key, sk: { $gt: '' } }),
        forged({ ...key, sk: '' }),
      ]) {
        await expect(list(word), word).rejects.toBeInstanceOf(BadCursor);
      }
    });

    it('refuses a cursor that lies outside the part of a partition that is listed', async () => {
      await put([task('tsk_1', 'queued'), task('tsk_2', 'queued')]);
      const { next = '' } = await store.list(tenantId, 'task', { releaseId: 'rel_1' }, { limit: 1 });
      await expect(
        store.list(tenantId, 'platformRelease', { releaseId: 'rel_1' }, { limit: 1, cursor: next }),
      ).rejects.toBeInstanceOf(BadCursor);
    });

    it('lists only the kind that was asked for, where several lie side by side', async () => {
      await put([task('tsk_1', 'queued'), platformReleaseWrite('aurora'), platformReleaseWrite('borealis')]);
      const items = await store.list(tenantId, 'platformRelease', { releaseId: 'rel_1' }, { limit: 10 });
      expect(items.items.map(({ value }) => value.platformId)).toEqual(['aurora', 'borealis']);
    });

    it('finds the tasks that a platform owes an answer for as long as it owes it', async () => {
      const owed = async () =>
        (await store.list(tenantId, 'task', { platformId: 'aurora' }, { limit: 10 })).items.map(
          ({ value }) => value.taskId,
        );
      await put([task('tsk_1', 'queued'), task('tsk_2', 'awaiting-callback')]);
      expect(await owed()).toEqual(['tsk_2']);
      await put([task('tsk_1', 'uploading', 1)]);
      expect(await owed()).toEqual(['tsk_1', 'tsk_2']);
      await put([task('tsk_2', 'completed', 1)]);
      expect(await owed()).toEqual(['tsk_1']);
      await put([task('tsk_1', 'failed', 2)]);
      expect(await owed()).toEqual([]);
    });

    it('lists releases newest first, also across pages', async () => {
      for (const [releaseId, day] of [
        ['rel_b', '01'],
        ['rel_a', '03'],
        ['rel_c', '02'],
      ] as const) {
        await put([{ kind: 'release', value: releaseOf(releaseId, `2027-03-${day}T00:00:00.000Z`), expect: 'absent' }]);
      }
      const first = await store.list(tenantId, 'release', { shelf: 'listed' }, { limit: 2 });
      expect(first.items.map(({ value }) => value.releaseId)).toEqual(['rel_a', 'rel_c']);
      const rest = await store.list(tenantId, 'release', { shelf: 'listed' }, { limit: 2, cursor: first.next ?? '' });
      expect(rest.items.map(({ value }) => value.releaseId)).toEqual(['rel_b']);
      expect(await store.list(`${tenantId}-other`, 'release', { shelf: 'listed' }, { limit: 2 })).toEqual({
        items: [],
      });
    });

    it('tells the trail of a release oldest first, and that of no other', async () => {
      await commit([], { audit: [audited('aud_2', 'rel_1', '2027-03-05T11:00:00.000Z')] });
      await commit([], { audit: [audited('aud_1', 'rel_1', '2027-03-05T10:00:00.000Z'), audited('aud_3', 'rel_2')] });
      await commit([], { audit: [audited('aud_4', undefined)] });
      const { items } = await store.trail(tenantId, { releaseId: 'rel_1' }, { limit: 10 });
      expect(items.map(({ auditId }) => auditId)).toEqual(['aud_1', 'aud_2']);
      expect(items[0]).toEqual(audited('aud_1', 'rel_1', '2027-03-05T10:00:00.000Z'));
      const page = await store.trail(tenantId, { releaseId: 'rel_1' }, { limit: 1 });
      expect(
        (await store.trail(tenantId, { releaseId: 'rel_1' }, { limit: 5, cursor: page.next ?? '' })).items,
      ).toHaveLength(1);
    });

    it('tells the trail of a release after that of the draft that it was, in pages of any size', async () => {
      const store = await open();
      const at = (second: number) => `2027-03-05T10:00:0${second}.000Z`;
      const entries = [
        ...[1, 2, 3].map((second) => ({ draftId: 'drf_1', at: at(second), auditId: `aud_${second}` })),
        ...[4, 5].map((second) => ({ releaseId: 'rel_9', at: at(second), auditId: `aud_${second}` })),
        { draftId: 'drf_2', at: at(6), auditId: 'aud_6' },
      ].map((entry) => ({ ...entry, actor: { kind: 'user', name: 'ida' } as const, says: 'Something happened' }));
      const tenantId = `trail-${Date.now()}`;
      await store.commit({ tenantId, writes: [], audit: entries, events: [] });
      for (const limit of [1, 2, 3, 4, 5, 9]) {
        const read: string[] = [];
        let cursor: string | undefined;
        do {
          const of = { draftId: 'drf_1', releaseId: 'rel_9' };
          const page = await store.trail(tenantId, of, { limit, ...(cursor ? { cursor } : {}) });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          read.push(...page.items.map(({ auditId }) => auditId));
          cursor = page.next;
        } while (cursor !== undefined);
        expect([limit, read]).toEqual([limit, ['aud_1', 'aud_2', 'aud_3', 'aud_4', 'aud_5']]);
      }
    });

    it('never writes over a line of the trail', async () => {
      await commit([], { audit: [audited('aud_1', 'rel_1')] });
      expect(await commit([], { audit: [{ ...audited('aud_1', 'rel_1'), says: 'Nothing happened' }] })).toEqual({
        ok: false,
        refusal: { code: 'version-conflict', kind: 'audit' },
      });
    });

    it('publishes no event that is not of its kind', async () => {
      const wrong = { name: 'release.submitted', detail: { eventId: 'evt_1', tenantId } } as DomainEvent;
      await expect(commit([partyWrite('ida', 'x')], { events: [wrong] })).rejects.toThrow();
      expect(await store.get(tenantId, 'party', { partyId: 'ida' })).toBeUndefined();
    });

    it('cannot list by what no key begins with', async () => {
      await expect(store.list(tenantId, 'task', {}, { limit: 1 })).rejects.toThrow(/no key begins so/);
    });

    it('behaves like a map of versions, whatever the order of writes', async () => {
      const step = fc.record({
        partyId: fc.constantFrom('a', 'b', 'c'),
        expected: fc.oneof(fc.constant('absent' as const), fc.integer({ min: 1, max: 4 })),
        name: fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('x', 'ü', '&', '漢') }),
      });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.uniqueArray(step, { minLength: 1, maxLength: 2, selector: (one) => one.partyId }), {
            maxLength: 12,
          }),
          async (commits) => {
            run += 1;
            const own = `${tenantId}-${run}`;
            const model = new Map<string, { version: number; name: string }>();
            for (const steps of commits) {
              const fits = steps.every(
                ({ partyId, expected }) => (model.get(partyId)?.version ?? 'absent') === expected,
              );
              const outcome = await commit(
                steps.map(({ partyId, expected, name }) => partyWrite(partyId, name, expected)),
                { tenantId: own },
              );
              expect(outcome.ok).toBe(fits);
              if (!fits) continue;
              for (const { partyId, name } of steps)
                model.set(partyId, { version: (model.get(partyId)?.version ?? 0) + 1, name });
            }
            const { items } = await store.list(own, 'party', {}, { limit: 10 });
            expect(items.map(({ value, version }) => [value.partyId, version, value.fullName])).toEqual(
              [...model].sort().map(([partyId, { version, name }]) => [partyId, version, name]),
            );
          },
        ),
        { numRuns: 25 },
      );
    }, 30_000);
  });

const partyOf = (partyId: string, fullName: string): Party => party.parse({ partyId, fullName });

const tenantOf = (tenantId: string): AllDocuments['tenant'] =>
  ({ tenantId, dpid: 'PADPIDA2099010101X', partyName: 'x', timeZone: 'UTC' }) as AllDocuments['tenant'];

const task = (taskId: string, status: DeliveryTask['status'], expected: number | 'absent' = 'absent') =>
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

const platformReleaseWrite = (platformId: string) =>
  ({
    kind: 'platformRelease',
    value: { releaseId: 'rel_1', platformId, status: 'delivering', sync: 'in-sync', since: '2027-03-05T10:00:00.000Z' },
    expect: 'absent',
  }) as const;

const releaseOf = (releaseId: string, submittedAt: string): Release =>
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

const audited = (auditId: string, releaseId: string | undefined, at = '2027-03-05T10:00:00.000Z'): AuditEntry => ({
  auditId,
  at,
  actor: { kind: 'user', name: 'ida' },
  says: 'Something happened',
  ...(releaseId === undefined ? {} : { releaseId }),
});

const submitted = (eventId: string, tenantId: string): DomainEvent => ({
  name: 'release.submitted',
  detail: { eventId, tenantId, at: '2027-03-05T10:00:00.000Z', releaseId: 'rel_1' },
});
