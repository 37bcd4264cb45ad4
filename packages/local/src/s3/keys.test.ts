import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, isBucketName, SortedKeys } from './keys.ts';

const anyKey = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });

describe('keys', () => {
  it('stand in the order of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });

  it('stay sorted while they come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: anyKey, add: fc.boolean() })), (steps) => {
        const sorted = new SortedKeys();
        const model = new Set<string>();
        for (const { key, add } of steps) {
          if (add) sorted.add(key);
          else sorted.delete(key);
          if (add) model.add(key);
          else model.delete(key);
        }
        const listed = Array.from({ length: sorted.size }, (_, i) => sorted.at(i));
        expect(listed).toEqual([...model].sort(compareKeys));
      }),
    );
  });

  it('are found behind a prefix', () => {
    const sorted = new SortedKeys();
    sorted.load(['a', 'a/b', 'a/c', 'a0', 'b']);
    expect(sorted.at(sorted.afterPrefix('a/'))).toBe('a0');
    expect(sorted.at(sorted.from('a/'))).toBe('a/b');
    expect(sorted.at(sorted.after('a/b'))).toBe('a/c');
  });
});

describe('bucket names', () => {
  it.each(['abc', 'my-bucket.1', 'a'.repeat(63)])('may be %s', (name) => expect(isBucketName(name)).toBe(true));
  it.each(['ab', 'Abc', '..', 'a..b', '-abc', 'abc-', '127.0.0.1', 'a/b', 'a'.repeat(64), 'xn--abc', 'x-s3alias', ''])(
    'may not be %j',
    (name) => expect(isBucketName(name)).toBe(false),
  );
});
