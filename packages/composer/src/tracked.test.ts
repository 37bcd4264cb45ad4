import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tracked } from './tracked.ts';

describe('tracked data', () => {
  it('names the leaves that nobody looked at', () => {
    const { value, untouched } = tracked({ title: 'One', artists: [{ name: 'A', role: 'MainArtist' }, { name: 'B' }] });
    expect(value.title).toBe('One');
    expect(value.artists.map((artist) => artist.name)).toEqual(['A', 'B']);
    expect(untouched()).toEqual([{ path: 'artists/0/role', value: 'MainArtist' }]);
  });

  it('has nothing left once everything was copied', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (data) => {
        const { value, untouched } = tracked(data);
        expect(structuredCloneOf(value)).toEqual(structuredCloneOf(data));
        expect(untouched()).toEqual([]);
      }),
    );
  });
});

const structuredCloneOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, structuredCloneOf((value as Record<string, unknown>)[key])]),
  );
};
