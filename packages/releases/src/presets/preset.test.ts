import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftContent } from '../drafts/draft.ts';
import { card, requestFor } from '../for-tests.ts';
import { applyPreset, presetOfDraft, presetOfRelease } from './preset.ts';

const { cardId: _, ...streaming } = card();
const nothing = { unfit: new Map<string, string>(), holders: new Map<string, string>() };
const draftOf = (content: object) => ({ content: draftContent.parse(content) });

describe('a preset', () => {
  it('of a draft has the cards of each platform, the common ones where it has none of its own', () => {
    const own = { ...streaming, window: { start: '2027-05-01' } };
    const preset = presetOfDraft(
      'p',
      'Usual',
      draftOf({ cards: { streaming }, platforms: { aurora: {}, borealis: { cards: { own } } } }),
    );
    expect(preset.platforms).toEqual({ aurora: { cards: { streaming } }, borealis: { cards: { own } } });
  });

  it('of a release brings the same terms to an empty draft', () => {
    const preset = presetOfRelease('p', 'Usual', requestFor('aurora', 'borealis'));
    const { patch, applied, skipped } = applyPreset(draftOf({}), preset, nothing);
    expect([applied, skipped]).toEqual([['aurora', 'borealis'], []]);
    expect(patch.platforms?.aurora?.cards?.streaming).toMatchObject({
      grants: 'release',
      useTypes: ['OnDemandStream'],
    });
  });

  it('brings what is delivered and where numbers come from, where the draft says nothing of it', () => {
    const preset = presetOfDraft('p', 'Usual', draftOf({ delivers: 'metadata', numberPools: { isrc: 'ours' } }));
    expect(applyPreset(draftOf({}), preset, nothing).patch).toEqual({
      delivers: 'metadata',
      numberPools: { isrc: 'ours' },
    });
    const own = draftOf({ delivers: 'everything', numberPools: {} });
    expect(applyPreset(own, preset, nothing).patch).toEqual({});
  });

  it('leaves each platform either applied or named as skipped, and never touches one that is there', () => {
    const ids = fc.subarray(['aurora', 'borealis', 'cygnus', 'draco']);
    fc.assert(
      fc.property(ids, ids, ids, ids, (wanted, there, held, gone) => {
        const preset = {
          presetId: 'p',
          title: 'Usual',
          platforms: Object.fromEntries(wanted.map((each) => [each, {}])),
        };
        const draft = draftOf({ platforms: Object.fromEntries(there.map((each) => [each, {}])) });
        const { patch, applied, skipped } = applyPreset(draft, preset, {
          unfit: new Map(gone.map((each) => [each, 'It is retired.'])),
          holders: new Map(held.map((each) => [each, 'rel_1'])),
        });
        expect([...applied, ...skipped.map(({ platformId }) => platformId)].sort()).toEqual([...wanted].sort());
        expect(Object.keys(patch.platforms ?? {})).toEqual(applied);
        for (const each of applied) expect([...there, ...held, ...gone]).not.toContain(each);
        for (const { platformId, code } of skipped)
          expect(code).toBe(gone.includes(platformId) ? 'platform-unfit' : 'platform-occupied');
      }),
    );
  });
});
