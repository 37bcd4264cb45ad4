import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../dynamo-documents.ts';
import { ownTenant, partyWrite, task, writesTo } from './documents-for-tests.ts';

/** What every store gives back of many documents at once. */
export const readingContract = (open: () => Promise<DocumentStore>) =>
  describe('many documents at once', () => {
    let store: DocumentStore;
    let tenantId: string;
    beforeEach(async () => {
      ({ store, tenantId } = await ownTenant(open));
    });
    const { commit, put } = writesTo(() => ({ store, tenantId }));

    describe.each(['getAll', 'getTogether'] as const)('%s', (many) => {
      it('gives back documents of any kind in the places in which they were asked for', async () => {
        await put([partyWrite('ida', 'Ida'), partyWrite('bo', 'Bo'), task('tsk_1', 'queued')]);
        const found = await store[many](tenantId, [
          ['task', { releaseId: 'rel_1', taskId: 'tsk_1' }],
          ['party', { partyId: 'nobody' }],
          ['party', { partyId: 'bo' }],
          ['party', { partyId: 'ida' }],
          ['party', { partyId: 'bo' }],
        ]);
        const one = await store.get(tenantId, 'party', { partyId: 'bo' });
        expect(found.map((each) => each?.value)).toMatchObject([
          { taskId: 'tsk_1', status: 'queued' },
          undefined,
          { fullName: 'Bo' },
          { fullName: 'Ida' },
          { fullName: 'Bo' },
        ]);
        expect([found[2], found[4]]).toEqual([one, one]);
      });

      it('has nothing where nothing was asked for', async () => {
        expect(await store[many](tenantId, [])).toEqual([]);
      });

      it('finds what a commit wrote as soon as that was accepted', async () => {
        let version: number | 'absent' = 'absent';
        for (const fullName of ['a', 'b', 'c', 'd', 'e']) {
          await put([partyWrite('ida', fullName, version)]);
          const [found] = await store[many](tenantId, [['party', { partyId: 'ida' }]]);
          expect(found?.value.fullName).toBe(fullName);
          version = found?.version ?? 'absent';
        }
      });

      it('keeps the same key of two tenants apart', async () => {
        await put([partyWrite('ida', 'Ours')]);
        await commit([partyWrite('ida', 'Theirs')], { tenantId: `${tenantId}-other` });
        const [found, tenant] = await store[many](tenantId, [
          ['party', { partyId: 'ida' }],
          ['tenant', { tenantId: `${tenantId}-other` }],
        ]);
        expect([found?.value.fullName, tenant]).toEqual(['Ours', undefined]);
        await expect(store[many]('a#PARTY', [['tenant', {}]])).rejects.toThrow('no tenant has such an id');
      });

      it('says which field a key lacks', async () => {
        await expect(store[many](tenantId, [['task', { taskId: 'tsk_1' }]])).rejects.toThrow('a field is missing');
      });
    });

    it('reads more documents at once than a call of the database takes', async () => {
      const ids = Array.from({ length: 250 }, (_, index) => `tsk_${index}`);
      for (let start = 0; start < 250; start += 30)
        await put(ids.slice(start, start + 30).map((taskId) => task(taskId, 'queued')));
      const asked = [...ids, 'nobody', ...ids].reverse();
      const found = await store.getAll(
        tenantId,
        asked.map((taskId) => ['task', { releaseId: 'rel_1', taskId }] as const),
      );
      expect(found.map((each) => each?.value.taskId ?? 'nobody')).toEqual(asked);
    });

    it('shows all of a commit at one moment, or nothing of it', async () => {
      await put([partyWrite('a', '0'), partyWrite('b', '0')]);
      const writing = (async () => {
        for (let version = 1; version <= 20; version += 1)
          await put([partyWrite('a', `${version}`, version), partyWrite('b', `${version}`, version)]);
      })();
      const seen: (string | undefined)[][] = [];
      for (let look = 0; look < 20; look += 1) {
        const found = await store.getTogether(tenantId, [
          ['party', { partyId: 'a' }],
          ['party', { partyId: 'b' }],
        ]);
        seen.push(found.map((each) => each?.value.fullName));
      }
      await writing;
      for (const [a, b] of seen) expect(a).toBe(b);
    });

    it('reads no more than a hundred documents at one moment, and says so', async () => {
      const asked = Array.from({ length: 101 }, (_, index) => ['party', { partyId: `p-${index}` }] as const);
      await expect(store.getTogether(tenantId, asked)).rejects.toThrow(
        'Cannot read 101 items at one moment: DynamoDB takes 100',
      );
      expect(await store.getTogether(tenantId, asked.slice(1))).toHaveLength(100);
    });
  });
