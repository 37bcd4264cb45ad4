import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, valueAt, withValueAt } from './paths.ts';

const at = (path: string, value: unknown) => valueAt(parsePath(path), value);
const album = { tracks: [{ n: 1, t: 'a' }, { n: 2, t: 'b' }, { n: 3 }], 'odd key': { x: [[1, 2], [3]] } };

describe('a path', () => {
  it.each([
    ['$', album],
    ['$.tracks[0].t', 'a'],
    ['$.tracks[-1].n', 3],
    ['$.tracks[9]', undefined],
    ['$.nowhere.t', undefined],
    ["$['odd key'].x[0][1]", 2],
    ['$.tracks[*].n', [1, 2, 3]],
    ['$.tracks[0,2].n', [1, 3]],
    ['$.tracks[1:].n', [2, 3]],
    ['$.tracks[:-1].n', [1, 2]],
    ['$.tracks[::2].n', [1, 3]],
    ["$.tracks[0]['n','t']", [1, 'a']],
    ['$..n', [1, 2, 3]],
    ['$.tracks[?(@.t)].n', [1, 2]],
    ["$.tracks[?(@.t == 'b' || @.n >= 3)].n", [2, 3]],
    ['$.tracks[?(!(@.n < 2) && @.n != 3)].n', [2]],
    ['$.tracks[?(@.n == $.tracks[1].n)].t', ['b']],
    ['$.nowhere[*]', []],
  ])('%s', (path, expected) => {
    expect(at(path, album)).toEqual(expected);
  });

  it.each(['tracks', '$.', '$.a[', '$.a[x]', '$.a[?(@.b ==)]', '$.a b', "$['a"])(
    'is refused with its place: %s',
    (path) => {
      expect(() => parsePath(path)).toThrow(SyntaxError);
    },
  );

  it('does not reach what objects inherit', () => {
    expect(at('$.constructor', {})).toBeUndefined();
    expect(at('$.__proto__', {})).toBeUndefined();
  });

  it('gives back what was put at it, and leaves the rest and the input alone', () => {
    const key = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.integer()),
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.jsonValue(),
        (root, keys, value) => {
          if (Object.hasOwn(root, keys[0] ?? '')) return;
          const before = structuredClone(root);
          const path = parsePath(`$.${keys.join('.')}`);
          const changed = withValueAt(path, root, value);
          expect(valueAt(path, changed)).toEqual(value);
          expect(changed).toMatchObject(root);
          expect(root).toEqual(before);
        },
      ),
    );
  });

  it('replaces an element, but makes none', () => {
    expect(withValueAt(parsePath('$.a[1]'), { a: [1, 2] }, 9)).toEqual({ a: [1, 9] });
    expect(() => withValueAt(parsePath('$.a[2]'), { a: [1, 2] }, 9)).toThrow('[2]');
    expect(() => withValueAt(parsePath('$.a[*]'), { a: [1, 2] }, 9)).toThrow('one place');
  });
});
