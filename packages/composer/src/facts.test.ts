import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, tellAgain } from './facts.ts';

/** Whether everything in a value stands in another, in the same place; a bare value is one without attributes. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((each, index) => isWithin(each, whole[index]));
  if (typeof part === 'object' && part !== null) {
    const isOnlyValue = Object.keys(part).join() === 'value';
    if (isOnlyValue && typeof whole !== 'object') return isWithin((part as { value: unknown }).value, whole);
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
    return Object.entries(part).every(
      ([key, each]) => each === undefined || isWithin(each, (whole as Record<string, unknown>)[key]),
    );
  }
  if (typeof whole === 'object' && whole !== null && 'value' in whole) return Object.is(part, whole.value);
  return Object.is(part, whole);
}

const bare = fc.constantFrom('a', 'b', 1, true);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, bare, tie('list'), tie('shape'), tie('valued')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  shape: fc.dictionary(fc.constantFrom('title', 'a/b', '~', 'parts'), tie('any'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  // What the model calls a value: a bare one with attributes.
  valued: fc.record({ value: bare, territory: bare }, { requiredKeys: ['value'], noNullPrototype: true }),
})).shape;

describe('facts', () => {
  it('say again everything that was told, whatever our fields say', () => {
    fc.assert(
      fc.property(value, value, (said, told) => {
        expect(isWithin(told, tellAgain(said, difference(said, told)))).toBe(true);
      }),
    );
  });

  it('are none where our fields say it all', () => {
    fc.assert(
      fc.property(value, (said) => {
        expect(difference(said, said)).toEqual([]);
      }),
    );
  });

  it('leave what our fields say as it is', () => {
    const said = { title: 'One', parts: [{ value: 'a' }] };
    tellAgain(said, difference(said, { title: 'Two', parts: [{ value: 'b', isDefault: true }] }));
    expect(said).toEqual({ title: 'One', parts: [{ value: 'a' }] });
  });

  it('keep attributes on a value that an operator changes, and give way to the value', () => {
    const facts = difference({ titles: ['One'] }, { titles: [{ value: 'One', territory: 'DE' }] });
    expect(tellAgain({ titles: ['Two'] }, facts)).toEqual({ titles: [{ value: 'Two', territory: 'DE' }] });
    const other = difference({ genre: 'Pop' }, { genre: 'Rock' });
    expect(tellAgain({ genre: 'Pop' }, other)).toEqual({ genre: 'Rock' });
    expect(tellAgain({ genre: 'Jazz' }, other)).toEqual({ genre: 'Jazz' });
  });

  it('find the elements of a list by their names, whatever the order', () => {
    const said = [{ partyReference: 'ida' }, { partyReference: 'ebbe' }];
    const told = [
      { partyReference: 'ebbe', page: 'e' },
      { partyReference: 'ida', page: 'i' },
    ];
    const facts = difference(said, told);
    expect(facts.map(({ path }) => path)).toEqual(['@ebbe/page', '@ida/page']);
    expect(tellAgain([...said].reverse(), facts)).toEqual(told);
    // Who is not there any more has no page.
    expect(tellAgain([{ partyReference: 'ida' }], facts)).toEqual([{ partyReference: 'ida', page: 'i' }]);
  });
});
