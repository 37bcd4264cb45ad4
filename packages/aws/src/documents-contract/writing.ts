import { randomBytes } from 'node:crypto';
import type { DomainEvent } from '@slipway/events';
import { asWritten, type Stored } from '@slipway/kernel';
import { type Party, party, release } from '@slipway/releases';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../dynamo-documents.ts';
import {
  audited,
  ownTenant,
  partyOf,
  partyWrite,
  releaseOf,
  submitted,
  task,
  tenantOf,
  writesTo,
} from './documents-for-tests.ts';

/** What every store does with a commit. */
export const writingContract = (open: () => Promise<DocumentStore>) =>
  describe('a commit', () => {
    let store: DocumentStore;
    let tenantId: string;
    beforeEach(async () => {
      ({ store, tenantId } = await ownTenant(open));
    });
    const { commit, put } = writesTo(() => ({ store, tenantId }));

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

    it('tells with a commit all that there is to know of what it wrote', async () => {
      let known: Stored<Party> | undefined;
      for (const fullName of ['Ida', 'Ida B', 'Ida Brandt']) {
        const outcome = await commit([partyWrite('ida', fullName, known?.version ?? 'absent')]);
        if (!outcome.ok) throw new Error(`Nobody else wrote ${outcome.refusal.kind}`);
        known = asWritten(known, partyOf('ida', fullName), outcome.value);
        expect(await store.get(tenantId, 'party', { partyId: 'ida' })).toEqual(known);
      }
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

    it('publishes no event that is not of its kind', async () => {
      const wrong = { name: 'release.submitted', detail: { eventId: 'evt_1', tenantId } } as DomainEvent;
      await expect(commit([partyWrite('ida', 'x')], { events: [wrong] })).rejects.toThrow();
      expect(await store.get(tenantId, 'party', { partyId: 'ida' })).toBeUndefined();
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
