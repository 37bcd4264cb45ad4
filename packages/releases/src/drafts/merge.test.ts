import type { Stored } from '@slipway/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidingAt, stored } from '../for-tests.ts';
import { type Draft, draftContent, draft as draftSchema } from './draft.ts';
import { startDraft } from './draft-lifecycle.ts';
import { editsOf, patchOf, pathOf, pointerOf, valueAt } from './edits.ts';
import { mergeDraft, resolveConflicts } from './merge.ts';

const deciding = decidingAt();
const merged = (of: Stored<Draft>, patch: unknown, seen: number, by = deciding) => {
  const outcome = mergeDraft(of, patch, seen, by);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const next = (of: Stored<Draft>, value: Draft): Stored<Draft> => stored(draftSchema.parse(value), of.version + 1);
const begun = (content: object = {}): Stored<Draft> => {
  const started = startDraft('drf_1', draftContent.parse(content), deciding);
  const [write] = started.ok ? started.value.writes : [];
  if (write?.kind !== 'draft') throw new Error('A draft is written');
  return stored(write.value, 1);
};

/** The fields of a document, by pointer; members that hold nothing count as well. */
function fields(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[pointerOf(path), JSON.stringify(value)]]);
  const inner = Object.entries(value).flatMap(([name, member]) => [...fields(member, [...path, name])]);
  return new Map([[pointerOf(path), 'there'], ...inner]);
}

const day = fc.constantFrom('2027-03-05', '2027-03-06', '2027-03-07');
const card = fc.record(
  {
    window: fc.option(fc.record({ start: fc.option(day), end: fc.option(day) }, { requiredKeys: [] })),
    useTypes: fc.option(fc.constantFrom(['Stream'], ['Stream', 'OnDemandStream'])),
    price: fc.option(fc.constantFrom({ code: 'Front' }, { amount: 99, currency: 'EUR' })),
  },
  { requiredKeys: [] },
);
const cards = fc.dictionary(fc.constantFrom('one', 'two'), fc.option(card), { maxKeys: 2 });
const patch = fc.record(
  {
    title: fc.option(fc.constantFrom('Tidewater', 'Ebb')),
    works: fc.option(fc.dictionary(fc.constantFrom('album', 'single'), fc.option(fc.constant({})), { maxKeys: 2 })),
    cards: fc.option(cards),
    platforms: fc.option(
      fc.dictionary(
        fc.constantFrom('aurora', 'borealis'),
        fc.option(fc.record({ cards: fc.option(cards) }, { requiredKeys: [] })),
        { maxKeys: 2 },
      ),
    ),
  },
  { requiredKeys: [] },
);
/** What clients do: one of three saves a patch, or reads what stands. */
const actions = fc.array(fc.record({ client: fc.nat(2), patch: fc.option(patch, { freq: 4 }) }), {
  minLength: 2,
  maxLength: 25,
});

describe('a draft that several edit at once', () => {
  it('loses no edit and overwrites nothing that its editor had not seen, in any interleaving', () => {
    fc.assert(
      fc.property(actions, (steps) => {
        let now = begun();
        const history = new Map([[1, now.value.content]]);
        const seen = [1, 1, 1];
        for (const { client, patch: change } of steps) {
          if (change === null) {
            seen[client] = now.version;
            continue;
          }
          const body = patchOf(draftContent).parse(change);
          const { draft } = merged(now, body, seen[client]!);
          const before = fields(now.value.content);
          const after = fields(draft.content);
          const base = fields(history.get(seen[client]!));

          // Each edit either stands now, or waits as a conflict with its value.
          for (const { path, value } of editsOf(draftContent, body)) {
            const standing = valueAt(draft.content, path);
            const isEmpty = JSON.stringify(value) === '{}';
            const stands = isEmpty ? standing !== undefined : JSON.stringify(standing) === JSON.stringify(value);
            const waits = draft.conflicts.some(
              (each) =>
                each.pointer === pointerOf(path) && JSON.stringify(each.proposed.value) === JSON.stringify(value),
            );
            expect(stands || waits).toBe(true);
          }
          // What changed was as the editor had seen it.
          for (const pointer of new Set([...before.keys(), ...after.keys()])) {
            if (before.get(pointer) === after.get(pointer)) continue;
            expect([pointer, base.get(pointer)]).toEqual([pointer, before.get(pointer)]);
          }
          // Conflicts that were there stay until their value stands.
          for (const conflict of now.value.conflicts) {
            const isSettled =
              JSON.stringify(valueAt(draft.content, pathOf(conflict.pointer))) ===
              JSON.stringify(conflict.proposed.value);
            const isThereAgain = JSON.stringify(conflict.proposed.value) === '{}';
            if (!isSettled && !isThereAgain) expect(draft.conflicts).toContainEqual(conflict);
          }
          now = next(now, draft);
          history.set(now.version, now.value.content);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('has no conflict where everybody reads before writing', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 20 }), (patches) => {
        let now = begun();
        for (const change of patches)
          now = next(now, merged(now, patchOf(draftContent).parse(change), now.version).draft);
        expect(now.value.conflicts).toEqual([]);
      }),
    );
  });

  it('takes the same change twice as one: an autosave may be sent again', () => {
    fc.assert(
      fc.property(patch, patch, (first, second) => {
        const change = patchOf(draftContent).parse(second);
        const now = next(begun(), merged(begun(), patchOf(draftContent).parse(first), 1).draft);
        const once = next(now, merged(now, change, 2).draft);
        expect(merged(once, change, 2).draft.content).toEqual(once.value.content);
        expect(merged(once, change, 2).draft.conflicts).toEqual([]);
      }),
    );
  });
});

describe('two editors', () => {
  const ida = { ...deciding, actor: { kind: 'user', name: 'ida' } as const };
  const jon = { ...deciding, actor: { kind: 'user', name: 'jon' } as const };
  const start = () => begun({ platforms: { aurora: { cards: { streaming: { window: { start: '2027-03-05' } } } } } });
  const window = (change: object | null) => ({ platforms: { aurora: { cards: { streaming: { window: change } } } } });

  it('of different fields of one card both have their way', () => {
    const first = next(start(), merged(start(), window({ end: '2027-04-01' }), 1, ida).draft);
    const { draft } = merged(
      first,
      { platforms: { aurora: { cards: { streaming: { price: { code: 'Mid' } } } } } },
      1,
      jon,
    );
    expect(draft.conflicts).toEqual([]);
    expect(draft.content.platforms?.aurora?.cards?.streaming).toEqual({
      window: { start: '2027-03-05', end: '2027-04-01' },
      price: { code: 'Mid' },
    });
  });

  it('of one field keep both values, until somebody takes one', () => {
    const first = next(start(), merged(start(), window({ start: '2027-03-12' }), 1, ida).draft);
    const second = next(first, merged(first, window({ start: '2027-03-19' }), 1, jon).draft);
    const pointer = '/platforms/aurora/cards/streaming/window/start';
    expect(valueAt(second.value.content, pathOf(pointer))).toBe('2027-03-12');
    const [conflict] = second.value.conflicts;
    expect(conflict).toMatchObject({ pointer, proposed: { value: '2027-03-19', by: 'jon' } });
    for (const [take, value] of [
      ['standing', '2027-03-12'],
      ['proposed', '2027-03-19'],
    ] as const) {
      const resolved = resolveConflicts(second, [{ conflictId: conflict!.conflictId, take }], ida);
      if (!resolved.ok) throw new Error('It can be resolved');
      expect(resolved.value.draft.conflicts).toEqual([]);
      expect(valueAt(resolved.value.draft.content, pathOf(pointer))).toBe(value);
    }
  });

  it('of a card and of its removal keep both', () => {
    const removed = { platforms: { aurora: null } };
    const edited = next(start(), merged(start(), window({ end: '2027-04-01' }), 1, ida).draft);
    expect(merged(edited, removed, 1, jon).draft).toMatchObject({
      content: edited.value.content,
      conflicts: [{ pointer: '/platforms/aurora', proposed: { by: 'jon' } }],
    });
    const gone = next(start(), merged(start(), removed, 1, ida).draft);
    expect(merged(gone, window({ end: '2027-04-01' }), 1, jon).draft).toMatchObject({
      content: { platforms: {} },
      conflicts: [{ pointer: '/platforms/aurora/cards/streaming/window/end', proposed: { value: '2027-04-01' } }],
    });
  });

  it('with a version that never was are refused', () => {
    expect(mergeDraft(start(), {}, 2, ida)).toMatchObject({ refusal: { code: 'version-mismatch', version: 1 } });
  });

  it('who never read in between are stopped before conflicts pile up', () => {
    let now = start();
    const outcomes = Array.from({ length: 220 }, (_, index) => {
      const outcome = mergeDraft(now, { title: `Title ${index}` }, 1, jon);
      if (outcome.ok) now = next(now, outcome.value.draft);
      return outcome.ok;
    });
    expect(outcomes.filter(Boolean)).toHaveLength(201);
    expect(now.value.conflicts).toHaveLength(200);
  });
});
