import { describe, expect, it } from 'vitest';
import { gtinForms } from './display.ts';
import { parseGtin } from './parsers.ts';
import { identifierSchema } from './schema.ts';

describe('a field that holds an identifier', () => {
  it('takes a printed form and holds the normal one', () => {
    expect(identifierSchema('isrc').parse('us-rc1-76-07839')).toBe('USRC17607839');
  });

  it('gives the reason and its facts', () => {
    const issue = identifierSchema('gtin').safeParse('036000291453').error?.issues[0];
    expect(issue).toMatchObject({
      message: 'The check of this GTIN would be 2, it has 3: one of its characters is wrong.',
      params: { code: 'identifier-refused', problem: 'check', at: 11, expected: '2', found: '3' },
    });
    expect(identifierSchema('gtin').safeParse(36000291452).success).toBe(false);
  });
});

describe('a trade item number', () => {
  it('is one number in all its forms', () => {
    const upc = parseGtin('036000291452');
    expect(upc).toEqual(parseGtin('0036000291452'));
    expect(upc).toEqual(parseGtin('00036000291452'));
    expect(upc.ok && gtinForms(upc.value)).toEqual({
      gtin14: '00036000291452',
      ean13: '0036000291452',
      upc: '036000291452',
    });
  });

  it('of eight digits fits every form, and one of fourteen none but its own', () => {
    const short = parseGtin('96385074');
    const long = parseGtin('10614141000415');
    expect(short.ok && gtinForms(short.value)).toMatchObject({ upc: '000096385074', ean8: '96385074' });
    expect(long.ok && gtinForms(long.value)).toEqual({ gtin14: '10614141000415' });
  });
});
