import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDERS_A_ROUND, folderKey, foldersOf, restAfter } from './polling.ts';

describe('the polling of a platform', () => {
  const agreed = { first: 60, slowest: 900 };

  it('comes to every folder once in a turn, and never asks for more than a round takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 20 }), (count, turn) => {
        const folders = Array.from({ length: count }, (_, n) => `N_${n}/acknowledgements`);
        const { rounds } = foldersOf(1, folders);
        const asked = Array.from({ length: rounds }, (_, n) => foldersOf(turn * rounds + n + 1, folders).now);
        expect(asked.flat()).toEqual(folders);
        for (const now of asked) expect(now.length).toBeLessThanOrEqual(FOLDERS_A_ROUND);
      }),
    );
  });

  it('keeps what a round hands on far below what a state may hold, however many answers are owed', () => {
    const folders = Array.from({ length: 5000 }, (_, n) => `N_2027030510000${n}/acknowledgements`);
    const key = `listings/${'t'.repeat(64)}/${'p'.repeat(64)}/c-${'0'.repeat(17)}-${'0'.repeat(36)}.json`;
    const round = foldersOf(1, folders).now.map((folder) => ({
      key,
      into: folderKey('t'.repeat(64), 'p'.repeat(64), folder),
    }));
    // This round's and, at most twice as many, those that were late; a state holds 256 KB.
    expect(3 * JSON.stringify(round).length).toBeLessThan(128 * 1024);
  });

  it('rests as was agreed between two looks at the same folder, and longer from turn to turn', () => {
    expect(restAfter(1, 1, agreed)).toBe(60);
    expect(restAfter(2, 1, agreed)).toBe(72);
    expect(restAfter(400, 1, agreed)).toBe(900);
    const turn = (from: number) => Array.from({ length: 4 }, (_, n) => restAfter(from + n, 4, agreed));
    expect(turn(1)).toEqual([15, 15, 15, 15]);
    expect(turn(5)).toEqual([18, 18, 18, 18]);
    expect(restAfter(1, 100, agreed)).toBe(1);
  });
});
