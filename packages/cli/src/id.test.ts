import { describe, expect, it } from 'vitest';
import { slipway } from './for-tests.ts';
import { exitCode } from './terminal.ts';

const run = (...words: string[]) => slipway(['id', ...words]);

describe('slipway id check', () => {
  it('ends with 0 for an identifier in any printed form', async () => {
    expect(await run('check', 'isrc', 'us-rc1-76-07839')).toEqual({
      code: exitCode.good,
      printed: 'US-RC1-76-07839 is an ISRC (USRC17607839)\n',
      complained: '',
    });
    expect((await run('check', 'isni', '0000', '0001', '1481', '9103')).code).toBe(exitCode.good);
  });

  it('ends with 1 and points at what is wrong', async () => {
    expect(await run('check', 'upc', '0-36000-29145-3')).toMatchObject({
      code: exitCode.findings,
      printed: [
        'The check of this UPC-A would be 2, it has 3: one of its characters is wrong.',
        '  0-36000-29145-3',
        '                ^',
        '',
      ].join('\n'),
    });
  });

  it('prints one JSON document', async () => {
    expect(JSON.parse((await run('check', 'gtin', '036000291452', '--json')).printed)).toEqual({
      valid: true,
      kind: 'gtin',
      normal: '00036000291452',
      display: '036000291452',
      forms: { gtin14: '00036000291452', ean13: '0036000291452', upc: '036000291452' },
    });
    expect(JSON.parse((await run('check', 'grid', 'A12425GABC1234002Q', '--json')).printed)).toMatchObject({
      valid: false,
      problem: 'check',
      at: 17,
      expected: 'M',
    });
  });

  it.each([
    ['an unknown kind', ['ismn', 'x']],
    ['no value', ['isrc']],
    ['an unknown option', ['isrc', 'x', '--loud']],
  ])('ends with 2 for %s', async (_, words) => {
    expect((await run('check', ...words)).code).toBe(exitCode.badUse);
  });
});

describe('slipway id next', () => {
  it.each([
    [['QZ6RS', '--year', '2026'], 'QZ-6RS-26-00000\n'],
    [['qz-6rs', '--after', 'QZ-6RS-26-00041', '--count', '2'], 'QZ-6RS-26-00042\nQZ-6RS-26-00043\n'],
    [['036000', '--after', '036000291452'], '036000291469\n'],
    [['4006381', '--kind', 'ean'], '4006381000000\n'],
    [['2425G', '--kind', 'grid', '--after', 'A12425GABC1234002M'], 'A1-2425G-ABC1234003-K\n'],
  ])('%j is %j', async (words, printed) => {
    const { code, printed: said } = await run('next', ...words);
    expect(code).toBe(exitCode.good);
    expect(said).toBe(printed);
  });

  it('ends with 1 when the prefix has no further number', async () => {
    expect(await run('next', 'QZ6RS', '--after', 'QZ6RS2699999')).toMatchObject({
      code: exitCode.findings,
      complained: 'The prefix QZ6RS has no number after QZ6RS2699999.\n',
    });
  });

  it.each([
    ['a prefix that is none', ['!!']],
    ['a number of another prefix', ['QZ6RS', '--after', 'USRC17607839']],
    ['a number with a wrong check', ['036000', '--after', '036000291453']],
    ['a year that is none', ['QZ6RS', '--year', '26']],
  ])('ends with 2 for %s', async (_, words) => {
    const { code, complained } = await run('next', ...words);
    expect(code).toBe(exitCode.badUse);
    expect(complained).not.toBe('');
  });
});
