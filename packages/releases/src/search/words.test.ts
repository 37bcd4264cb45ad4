import { describe, expect, it } from 'vitest';
import { isMeant, wordsAsked, wordsIn } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['Tidewater', ['tidewater']],
    ['  The  TIDE, again  ', ['the', 'tide', 'again']],
    ['Ænima Björk Łódź Straße Ørsted', ['aenima', 'bjork', 'lodz', 'strasse', 'orsted']],
    ['Bjo\u0308rk İstanbul ΟΔΟΣ', ['bjork', 'istanbul', 'οδοσ']],
    ['Ｔｉｄｅ Ⅳ', ['tide', 'iv']],
    ['AC/DC', ['ac', 'dc', 'acdc']],
    ['Don’t', ['don', 't', 'dont']],
    ['R.E.M.', ['r', 'e', 'm', 'rem']],
    ['東京 Night', ['東', '京', 'night']],
    ['(…) & !', []],
  ])('%s are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    ['R.E.M.', ['rem']],
    ["don't stop", ['dont', 'stop']],
    ['Jay-Kay', ['jay', 'kay']],
    ['tide TIDE Tïde', ['tide']],
    ['東京', ['東', '京']],
    ['?!', []],
  ])('asked for by %s are %j', (text, words) => {
    expect(wordsAsked(text)).toEqual(words);
  });

  it('find by how they begin, a single sign by itself', () => {
    expect(isMeant('tidewater', 'tide')).toBe(true);
    expect(isMeant('tide', 'tidewater')).toBe(false);
    expect([isMeant('x', 'x'), isMeant('xylophone', 'x'), isMeant('𝕏'.normalize('NFKC'), 'X')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('have forty letters at most, on both sides alike', () => {
    const long = 'a'.repeat(60);
    expect(wordsIn(long)).toEqual(wordsAsked(long));
    expect(wordsIn(long)[0]).toHaveLength(40);
  });
});
