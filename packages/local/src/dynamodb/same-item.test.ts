import { describe, expect, it } from 'vitest';
import { changesNothing } from './same-item.ts';

const modify = (OldImage: object, NewImage: object) =>
  changesNothing({ eventName: 'MODIFY', dynamodb: { OldImage, NewImage } });

describe('a write that changes nothing', () => {
  it('is known by its images, whatever the order of attributes and of sets', () => {
    const old = {
      id: { S: 'a' },
      tags: { SS: ['x', 'y'] },
      deep: { M: { l: { L: [{ N: '1' }, { NULL: true }] }, b: { B: 'AA==' } } },
    };
    const now = {
      deep: { M: { b: { B: 'AA==' }, l: { L: [{ N: '1' }, { NULL: true }] } } },
      tags: { SS: ['y', 'x'] },
      id: { S: 'a' },
    };
    expect(modify(old, now)).toBe(true);
  });

  it.each([
    ['another value', { n: { N: '1' } }, { n: { N: '2' } }],
    ['another type', { n: { N: '1' } }, { n: { S: '1' } }],
    ['one attribute more', { n: { N: '1' } }, { n: { N: '1' }, m: { N: '1' } }],
    ['another attribute', { n: { N: '1' } }, { m: { N: '1' } }],
    ['another order of a list', { l: { L: [{ N: '1' }, { N: '2' }] } }, { l: { L: [{ N: '2' }, { N: '1' }] } }],
    ['another set', { s: { SS: ['a', 'b'] } }, { s: { SS: ['a', 'c'] } }],
    ['a deeper change', { m: { M: { a: { BOOL: true } } } }, { m: { M: { a: { BOOL: false } } } }],
  ])('is not one with %s', (_, old, now) => {
    expect(modify(old, now)).toBe(false);
  });

  it('cannot be told without both images, and an insert or a removal is none', () => {
    expect(changesNothing({ eventName: 'MODIFY', dynamodb: { NewImage: { id: { S: 'a' } } } })).toBe(false);
    expect(changesNothing({ eventName: 'INSERT', dynamodb: { NewImage: {} } })).toBe(false);
  });
});
