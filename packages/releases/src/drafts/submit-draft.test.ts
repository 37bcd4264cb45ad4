import { describe, expect, it } from 'vitest';
import { card } from '../for-tests.ts';
import { type Draft, draft } from './draft.ts';
import { requestsOf } from './submit-draft.ts';

const { cardId: _, ...streaming } = card();
const draftWith = (content: object, facts: object = {}): Draft =>
  draft.parse({
    draftId: 'drf_1',
    state: 'open',
    content,
    conflicts: [],
    stamps: {},
    releases: {},
    startedBy: 'ida',
    editedBy: 'ida',
    editedAt: '2027-03-01T00:00:00.000Z',
    ...facts,
  });
const errorsOf = (of: Draft) => {
  const outcome = requestsOf(of);
  return outcome.ok || outcome.refusal.code !== 'draft-incomplete'
    ? []
    : outcome.refusal.errors.map(({ pointer }) => pointer);
};

describe('a draft that is submitted', () => {
  it('asks for one release of each work, on every platform by its own cards or the common ones', () => {
    const outcome = requestsOf(
      draftWith({
        works: { album: {}, single: {} },
        cards: { streaming },
        platforms: { aurora: {}, borealis: { cards: { own: { ...streaming, window: { start: '2027-04-01' } } } } },
      }),
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.map(({ productId }) => productId)).toEqual(['album', 'single']);
    expect(
      outcome.value[0]?.platforms.map(({ platformId, cards }) => [
        platformId,
        cards.map(({ cardId, window }) => [cardId, window.start]),
      ]),
    ).toEqual([
      ['aurora', [['streaming', '2027-03-05']]],
      ['borealis', [['own', '2027-04-01']]],
    ]);
  });

  it('draws missing numbers from the pools that it names, from none, or says nothing of it', () => {
    const content = { works: { album: {} }, cards: { streaming }, platforms: { aurora: {} } };
    const poolsOf = (numberPools?: object) => {
      const outcome = requestsOf(draftWith({ ...content, ...(numberPools ? { numberPools } : {}) }));
      return outcome.ok ? outcome.value[0]?.numberPools : outcome.refusal;
    };
    expect([poolsOf(), poolsOf({}), poolsOf({ gtin: 'ours' })]).toEqual([undefined, {}, { gtin: 'ours' }]);
  });

  it('does not ask again for what is a release already', () => {
    const content = { works: { album: {}, single: {} }, cards: { streaming }, platforms: { aurora: {} } };
    const outcome = requestsOf(draftWith(content, { releases: { album: 'rel_1' } }));
    expect(outcome.ok && outcome.value.map(({ productId }) => productId)).toEqual(['single']);
  });

  it('says what it lacks, by its place in the draft', () => {
    expect(errorsOf(draftWith({}))).toEqual(['/content/works', '/content/platforms']);
    expect(errorsOf(draftWith({ works: { album: {} }, platforms: { aurora: {} } }))).toEqual([
      '/content/platforms/aurora/cards',
    ]);
    const { territories: __, ...homeless } = streaming;
    const incomplete = { ...homeless, window: { end: '2027-04-01' } };
    expect(
      errorsOf(
        draftWith({
          works: { album: {}, single: {} },
          cards: { streaming: incomplete },
          platforms: { aurora: {}, borealis: {} },
        }),
      ),
    ).toEqual(['/content/cards/streaming/territories', '/content/cards/streaming/window/start']);
  });

  it('waits until its conflicts are settled', () => {
    const conflicts = [
      { conflictId: 'cfl_1', pointer: '/title', proposed: { by: 'jon', at: '2027-03-01T00:00:00.000Z' } },
    ];
    expect(requestsOf(draftWith({}, { conflicts }))).toEqual({
      ok: false,
      refusal: { code: 'conflicts-open', open: 1 },
    });
  });
});
