import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InLine, isOvertaken, mustWait, type Standing, standings, trimLine } from './lane.ts';

const line = (...standing: [InLine['purpose'], Standing][]): InLine[] =>
  standing.map(([purpose, stands], index) => ({ batchId: String(index + 1), purpose, standing: stands }));

const anyLine = fc
  .array(
    fc.record({
      purpose: fc.constantFrom('initial' as const, 'update' as const, 'takedown' as const, 'purge' as const),
      standing: fc.constantFrom(...standings),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((places): InLine[] => places.map((place, index) => ({ batchId: String(index + 1), ...place })));

describe('the line of a product on a platform', () => {
  it('lets a message go when none before it may still send', () => {
    expect(mustWait(line(['initial', 'left'], ['update', 'rested'], ['update', 'waiting']), '3')).toBe(false);
    expect(mustWait(line(['initial', 'left'], ['update', 'cleared'], ['takedown', 'waiting']), '3')).toBe(true);
  });

  it('lets exactly the first of those that wait go, whatever their purposes', () => {
    fc.assert(
      fc.property(anyLine, (places) => {
        const senders = places.filter(({ standing }) => standing === 'waiting' || standing === 'cleared');
        expect(senders.filter(({ batchId }) => !mustWait(places, batchId))).toEqual(senders.slice(0, 1));
      }),
    );
  });

  it('takes no message back that a takedown follows, even one that failed', () => {
    for (const standing of ['waiting', 'cleared', 'left', 'rested'] as const)
      expect(isOvertaken(line(['update', 'rested'], ['takedown', standing]), '1')).toBe(true);
    expect(isOvertaken(line(['update', 'rested'], ['takedown', 'withdrawn']), '1')).toBe(false);
    expect(isOvertaken(line(['takedown', 'rested']), '1')).toBe(false);
  });

  it('takes a message back while those behind it have not begun', () => {
    expect(isOvertaken(line(['update', 'rested'], ['update', 'waiting']), '1')).toBe(false);
    expect(isOvertaken(line(['update', 'rested'], ['update', 'left']), '1')).toBe(true);
  });

  it('forgets only what changes no decision', () => {
    fc.assert(
      fc.property(anyLine, (places) => {
        const kept = trimLine(places);
        for (const { batchId, standing } of places) {
          if (standing === 'rested') expect(isOvertaken(kept, batchId)).toBe(isOvertaken(places, batchId));
          if (standing === 'waiting') expect(mustWait(kept, batchId)).toBe(mustWait(places, batchId));
        }
      }),
    );
  });
});
