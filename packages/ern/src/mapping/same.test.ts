import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from './same.ts';

describe('two values of a model', () => {
  it('are the same when their JSON is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, JSON.parse(JSON.stringify(value)))));
  });

  it('are the same in any order of keys, and not with one more or another value', () => {
    expect(same({ a: [1, { b: 'x' }], c: true }, { c: true, a: [1, { b: 'x' }] })).toBe(true);
    expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(same({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same(null, {})).toBe(false);
  });

  it('differ exactly when their JSON with sorted keys does', () => {
    const small = fc.oneof(fc.constantFrom('a', 'b', 1, true), fc.array(fc.constantFrom('a', 1), { maxLength: 2 }));
    const object = fc.dictionary(fc.constantFrom('k', 'l'), small);
    fc.assert(
      fc.property(object, object, (one, two) => {
        expect(same(one, two)).toBe(sorted(one) === sorted(two));
      }),
    );
  });
});

const sorted = (value: object): string =>
  JSON.stringify(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
