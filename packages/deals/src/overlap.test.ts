import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedAt, points, someCards, ZONE } from './cards-for-tests.ts';
import { overlapBetween } from './overlap.ts';

describe('two lists of cards', () => {
  it('overlap if and only if some point is granted by both', () => {
    fc.assert(
      fc.property(someCards, someCards, (some, others) => {
        const meet = points.some((point) => grantedAt(some, point).length > 0 && grantedAt(others, point).length > 0);
        expect(overlapBetween(some, others, ZONE).length > 0).toBe(meet);
        expect(overlapBetween(others, some, ZONE).length > 0).toBe(meet);
      }),
      { numRuns: 60 },
    );
  });
});
