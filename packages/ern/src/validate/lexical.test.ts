import { describe, expect, it } from 'vitest';
import { lexical, patternTest, trimmed } from './lexical.ts';

/** Texts of each type: what it takes and what it refuses, as libxml2 does. */
const texts: Readonly<Record<string, { good: readonly string[]; bad: readonly string[] }>> = {
  'xs:boolean': { good: ['true', 'false', '1', '0', ' true\n'], bad: ['True', 'yes', '', 'tr ue'] },
  'xs:decimal': {
    good: ['1', '+1', '-1', '1.', '.5', ' 9.99 ', '12345678901234567890123456789012345678901234567890'],
    bad: ['.', '', '1e5', '1,5', 'NaN', '1 2', '+.'],
  },
  'xs:integer': { good: ['1', '+1', '-0', ' 3\n', '1234567890123456789012345'], bad: ['1.0', '1.', '', '- 1', '1 2'] },
  'xs:dateTime': {
    good: [
      '2026-11-20T09:30:00',
      '2026-11-20T09:30:00Z',
      '2026-11-20T09:30:00.123456789+14:00',
      '2026-11-20T24:00:00',
      '2000-02-29T00:00:00',
      '-0001-01-01T00:00:00',
      '12026-01-01T00:00:00',
      '9999-01-01T00:00:00',
      '2026-11-20T09:30:00Z\n',
    ],
    bad: [
      '2026-11-20',
      '2026-11-20 09:30:00',
      '2026-11-20T09:30',
      '2026-11-20T09:30:60',
      '2026-11-20T24:00:01',
      '2026-02-30T00:00:00',
      '1900-02-29T00:00:00',
      '0000-01-01T00:00:00',
      '02026-01-01T00:00:00',
      '2026-11-20T09:30:00+14:01',
      '2026-11-20T09:30:00.',
      '2026-11-20T09:30:00z',
      ' 2026-11-20T09:30:00',
      '2026-11-20T09:30:00 ',
      '2026-11-20T99:01:01',
      '',
    ],
  },
  'xs:duration': {
    good: ['PT3M45S', 'P1Y', '-P1D', 'PT1.5S', 'PT0S', 'P1M2D', 'PT.5S', ' PT3S'],
    bad: [
      'P',
      'PT',
      '+P1D',
      'P1.5D',
      'P1D1M',
      'PT1M1H',
      'P1YT',
      'P-1Y',
      '1Y',
      'pt3s',
      'PT3S ',
      'PT5.S',
      'P1W',
      '00:03:20',
    ],
  },
  'xs:gYear': {
    good: ['2026', '2026Z', '2026+01:00', '-2026', '12026'],
    bad: ['26', '0000', '02026', ' 2026 ', '2026-01'],
  },
  'xs:ID': { good: ['A1', ' A1 ', 'P-x_1', '\u00e9'], bad: ['1A', 'A 1', 'A:1', ''] },
};

describe('the forms of simple types', () => {
  it.each(Object.entries(texts))('of %s are told from what is malformed', (base, { good, bad }) => {
    const { accepts, trims } = lexical(base);
    const check = (text: string) => accepts(trims ? trimmed(text) : text);
    for (const text of good) expect({ text, accepted: check(text) }).toEqual({ text, accepted: true });
    for (const text of bad) expect({ text, accepted: check(text) }).toEqual({ text, accepted: false });
  });

  it('match patterns from end to end, and digits of every script', () => {
    const matches = patternTest('A[\\d\\-_a-zA-Z]+');
    expect(['A1', 'A-x_9', 'A\u0663'].map(matches)).toEqual([true, true, true]);
    expect(['A', 'xA1', 'A1\n', 'A\u00e9'].map(matches)).toEqual([false, false, false, false]);
  });
});
