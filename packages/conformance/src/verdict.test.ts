import { describe, expect, it } from 'vitest';
import { entries } from './assess.ts';
import { countsOf, verdictOf } from './verdict.ts';

const one = entries.find(({ weight }) => weight === 1)!;
const two = entries.find(({ weight }) => weight === 2)!;
const none = entries.find(({ weight }) => weight === undefined)!;
const verdict = (...judged: Parameters<typeof countsOf>[0]) => verdictOf(countsOf(judged)).verdict;

describe('a verdict', () => {
  it('is lost by one failing entry of weight 1', () => {
    expect(verdict({ entry: one, outcome: 'fail' }, { entry: one, outcome: 'pass' })).toBe('not conformant');
  });

  it('has reservations where at most half of the judged entries of weight 2 fail', () => {
    const kept = { entry: two, outcome: 'pass' } as const;
    const broken = { entry: two, outcome: 'fail' } as const;
    expect(verdict(kept, broken)).toBe('conformant with reservations');
    expect(verdict(kept, broken, broken)).toBe('not conformant');
  });

  it('does not count what has no weight, what cannot be told and what does not apply', () => {
    expect(verdict({ entry: none, outcome: 'fail' })).toBe('conformant');
    expect(verdict({ entry: one, outcome: 'cannot-tell' }, { entry: two, outcome: 'inapplicable' })).toBe('conformant');
  });
});
