import { BadCursor } from '@slipway/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../dynamo-documents.ts';
import { ownTenant, partyWrite, platformReleaseWrite, releaseOf, task, writesTo } from './documents-for-tests.ts';

/** What every store shows in a list. */
export const listingContract = (open: () => Promise<DocumentStore>) =>
  describe('a list', () => {
    let store: DocumentStore;
    let tenantId: string;
    beforeEach(async () => {
      ({ store, tenantId } = await ownTenant(open));
    });
    const { put } = writesTo(() => ({ store, tenantId }));

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

    it('cannot list by what no key begins with', async () => {
      await expect(store.list(tenantId, 'task', {}, { limit: 1 })).rejects.toThrow(/no key begins so/);
    });
  });
