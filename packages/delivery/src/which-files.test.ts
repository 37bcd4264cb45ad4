import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFiles, type DeliverableFile } from './which-files.ts';

const file = (resourceId: string, role: DeliverableFile['role'], sha256 = 'now'): DeliverableFile => ({
  resourceId,
  role,
  sha256,
});
const album = [
  file('one', 'primary'),
  file('two', 'primary'),
  file('cover', 'secondary'),
  file('booklet', 'secondary'),
];
const known = (...changed: string[]) =>
  new Map(album.map(({ resourceId }) => [resourceId, changed.includes(resourceId) ? 'before' : 'now']));
const sentOf = (...of: Parameters<typeof chooseFiles>) =>
  [...chooseFiles(...of)].flatMap(([resourceId, { sent }]) => (sent ? [resourceId] : []));

describe('the files of a redelivery', () => {
  it('are all primary ones when a primary one changed, and all secondary ones when a secondary one did', () => {
    expect(sentOf(album, 'changed', known('one'))).toEqual(['one', 'two']);
    expect(sentOf(album, 'changed', known('booklet'))).toEqual(['cover', 'booklet']);
    expect(sentOf(album, 'changed', known('two', 'cover'))).toEqual(['one', 'two', 'cover', 'booklet']);
    expect(sentOf(album, 'changed', known())).toEqual([]);
  });

  it('are all for a platform that has none, and what is asked for says more than what changed', () => {
    expect(sentOf(album, 'changed', new Map())).toHaveLength(4);
    expect(sentOf(album, 'everything', known())).toHaveLength(4);
    expect(sentOf(album, 'metadata', known('one'))).toEqual([]);
  });

  it('never leave the platform with another file than the catalog has', () => {
    const anyFile = fc.record({
      resourceId: fc.string({ minLength: 1, maxLength: 3 }),
      role: fc.constantFrom('primary' as const, 'secondary' as const),
      sha256: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFile, { selector: ({ resourceId }) => resourceId }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom('a', 'b')),
        (files, before) => {
          const had = new Map(Object.entries(before));
          const choices = chooseFiles(files, 'changed', had);
          for (const { resourceId, sha256 } of files) {
            expect(choices.get(resourceId)?.sent ? sha256 : had.get(resourceId)).toBe(sha256);
            expect(choices.get(resourceId)?.because).not.toBe('');
          }
        },
      ),
    );
  });
});
