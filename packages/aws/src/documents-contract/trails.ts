import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../dynamo-documents.ts';
import { audited, ownTenant, writesTo } from './documents-for-tests.ts';

/** What every store tells of what happened. */
export const trailsContract = (open: () => Promise<DocumentStore>) =>
  describe('a trail', () => {
    let store: DocumentStore;
    let tenantId: string;
    beforeEach(async () => {
      ({ store, tenantId } = await ownTenant(open));
    });
    const { commit } = writesTo(() => ({ store, tenantId }));

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
  });
