import { describe, expect, it } from 'vitest';
import { requestFor } from '../for-tests.ts';
import type { Gates } from '../gates/gates.ts';
import { planItem, releaseBatchRequest } from './release-batch.ts';

const request = requestFor('aurora', 'borealis');
const open: Gates = {
  facts: [{ code: 'lead-time', platformId: 'aurora', opens: '2027-03-05', leadDays: 5, says: 'Little time.' }],
};
const meeting = (...platforms: string[]): Gates => ({
  facts: [
    { code: 'existing-release', releaseId: 'rel_1', same: 'product', status: 'live', platforms, says: 'It is there.' },
  ],
  confirmation: 'word',
});

describe('an item of a batch', () => {
  it('is released where it meets nothing, whatever the batch says; little time is no meeting', () => {
    for (const rule of ['append', 'skip', 'ask', 'release'] as const)
      expect(planItem(request, open, rule)).toEqual({ does: 'submit', request, left: [] });
  });

  it('that meets a release is skipped, or asks, as the batch says once for all', () => {
    expect(planItem(request, meeting('aurora'), 'skip')).toEqual({ does: 'skip' });
    expect(planItem(request, meeting('aurora'), 'ask')).toEqual({ does: 'ask' });
  });

  it('that is appended goes to the platforms that are free, and names the others', () => {
    expect(planItem(request, meeting('aurora'), 'append')).toMatchObject({
      does: 'submit',
      request: { platforms: [{ platformId: 'borealis' }] },
      left: ['aurora'],
    });
    expect(planItem(request, meeting('aurora', 'borealis'), 'append')).toEqual({ does: 'skip' });
  });

  it('that is released all the same confirms what was met', () => {
    expect(planItem(request, meeting('aurora'), 'release')).toMatchObject({ request: { confirm: 'word' }, left: [] });
  });

  it('stands once in a batch of at most 500', () => {
    const { platforms } = request;
    const of = (works: string[]) => releaseBatchRequest.safeParse({ works, platforms }).success;
    expect([of(['a']), of(['a', 'a']), of([])]).toEqual([true, false, false]);
    expect(of(Array.from({ length: 501 }, (_, index) => `w${index}`))).toBe(false);
  });
});
