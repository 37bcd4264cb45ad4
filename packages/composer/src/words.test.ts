import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './money.ts';
import { artistNames, isoDuration, secondsOf, titles } from './words.ts';

describe('a duration', () => {
  it.each([
    [1, 'PT1S'],
    [60, 'PT1M'],
    [148, 'PT2M28S'],
    [3600, 'PT1H'],
    [3661, 'PT1H1M1S'],
    [2.5, 'PT3S'],
    [0, 'PT1S'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });

  it('is read as it was written, for whole seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(secondsOf(isoDuration(seconds))).toBe(seconds);
      }),
    );
  });

  it('may be written with fractions, or without the smaller units', () => {
    expect(secondsOf('PT1H2M3.5S')).toBe(3723.5);
    expect(secondsOf('PT2M')).toBe(120);
  });
});

describe('an amount of money', () => {
  it.each([
    [129, 'EUR', '1.29'],
    [5, 'EUR', '0.05'],
    [0, 'USD', '0.00'],
    [129, 'JPY', '129'],
    [1290, 'KWD', '1.290'],
  ])('of %d in %s is %s', (amount, currency, text) => {
    expect(decimal(amount, currency)).toBe(text);
  });
});

describe('words in several languages', () => {
  const others = [{ languageAndScriptCode: 'ja-Jpan', text: '港' }];

  it('have one title that is the default', () => {
    const { displayTitleTexts, displayTitles } = titles({ title: 'Harbour', subTitle: 'Live', titles: others });
    expect(displayTitleTexts).toEqual(['Harbour (Live)']);
    expect(displayTitles.filter((each) => 'isDefault' in each)).toMatchObject([
      { titleText: 'Harbour', subTitles: ['Live'] },
    ]);
    expect(displayTitles[1]).toMatchObject({ titleText: '港', languageAndScriptCode: 'ja-Jpan' });
  });

  it('need a default among artist names only when there are several', () => {
    expect(artistNames('Ebbe')).toEqual(['Ebbe']);
    expect(artistNames('Ebbe', others)).toMatchObject([{ value: 'Ebbe', isDefault: true }, { value: '港' }]);
  });
});
