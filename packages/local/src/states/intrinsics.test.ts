import { describe, expect, it } from 'vitest';
import { evaluateIntrinsic, intrinsicNames, seededRandom } from './intrinsics.ts';

const value = (text: string, input: unknown = {}, seed = 's') =>
  evaluateIntrinsic(text, { input, context: { Name: 'ctx' }, random: seededRandom(seed) });

describe('an intrinsic function', () => {
  it('is one of eighteen', () => {
    expect(intrinsicNames).toHaveLength(18);
  });

  it.each([
    ["States.Format('{}', $$.Name)", 'ctx'],
    ["States.Format('no values')", 'no values'],
    ["States.Format('\\{\\} {}', null)", '{} null'],
    ["States.Hash('input data', 'MD5')", '812f45842bc6d66ee14572ce20db8e86'],
    ["States.Hash('abc', 'SHA-256')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['States.ArrayRange(5, 1, -2)', [5, 3, 1]],
    ['States.ArrayRange(1, 0, 1)', []],
    ["States.ArrayContains(States.Array(1, '1'), true)", false],
    ['States.ArrayPartition(States.Array(), 3)', []],
    ["States.StringSplit('1,2;;3', ',;')", ['1', '2', '3']],
    ["States.Base64Decode(States.Base64Encode('äöü'))", 'äöü'],
    ['States.MathRandom(1, 2)', 1],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('finds equal objects whatever the order of their fields', () => {
    expect(
      value('States.ArrayUnique($)', [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toHaveLength(1);
    expect(value('States.ArrayContains($.list, $.one)', { list: [{ a: 1, b: [2] }], one: { b: [2], a: 1 } })).toBe(
      true,
    );
  });

  it('draws the same numbers in a replay, and others for another seed', () => {
    const uuid = value('States.UUID()', {}, 'a');
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(value('States.UUID()', {}, 'a')).toBe(uuid);
    expect(value('States.UUID()', {}, 'b')).not.toBe(uuid);
    expect(value('States.MathRandom(1, 1000, 7)', {}, 'a')).toBe(value('States.MathRandom(1, 1000, 7)', {}, 'b'));
    for (let i = 0; i < 200; i++) {
      const drawn = value('States.MathRandom(1, 4)', {}, String(i));
      expect([1, 2, 3]).toContain(drawn);
    }
  });

  it.each([
    ["States.Format('{}')", 'more {}'],
    ["States.Format('', 1)", 'more values'],
    ['States.ArrayRange(1, 5000, 1)', '1000'],
    ['States.ArrayGetItem(States.Array(1), 3)', 'no element'],
    ["States.Hash('a', 'CRC')", 'no such hash'],
    ['States.JsonMerge($, $, true)', 'shallow'],
    ['States.MathRandom(2, 2)', 'end comes after'],
    ["States.MathAdd('1', 2)", 'number'],
    ['States.StringToJson($)', ''],
    ['States.ArrayLength($.nowhere)', '$.nowhere'],
    ["States.Format('x", 'does not end'],
    ['States.Array(1', 'expected'],
  ])('fails with States.IntrinsicFailure: %s', (text, word) => {
    expect(() => value(text)).toThrow(
      expect.objectContaining({ error: 'States.IntrinsicFailure', message: expect.stringContaining(word) }),
    );
  });
});
