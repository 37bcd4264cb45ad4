import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentifier } from '../parse.ts';
import { mustNumber, numberingOf } from './numbering.ts';

describe('a block', () => {
  it.each([
    ['upc', '036000', 100_000],
    ['upc', '0360002914', 10],
    ['ean', '4006381', 100_000],
    ['ean', '4006', 100_000_000],
    ['ean', '400638133393', 1],
  ] as const)('in %s form with company prefix %s has %i numbers', (form, prefix, capacity) => {
    const numbering = mustNumber({ kind: 'gtin', form, prefix });
    expect(numbering.capacity).toBe(capacity);
  });

  it('finds published numbers in their place', () => {
    const upc = mustNumber({ kind: 'gtin', form: 'upc', prefix: '036000' });
    expect(upc.numberAt(29145, 'all')).toBe('00036000291452');
    const isrc = mustNumber({ kind: 'isrc', prefix: 'USRC1' });
    expect(isrc.placeOf('USRC17607839')).toEqual({ serial: 7839, year: '2076' });
    expect(isrc.placeOf('USRC18607839')).toEqual({ serial: 7839, year: '1986' });
    expect(mustNumber({ kind: 'grid', prefix: '2425G' }).placeOf('A12425GABC1234002M')).toMatchObject({
      serial: Number.parseInt('ABC1234002', 36),
    });
  });

  it('knows nothing outside its prefix and its sub-range', () => {
    const numbering = mustNumber({ kind: 'isrc', prefix: 'QZ6RS', from: 1, to: 499 });
    expect(numbering.capacity).toBe(499);
    expect(numbering.placeOf('QZ6RS2600500')).toBeUndefined();
    expect(numbering.placeOf('QZ6RT2600001')).toBeUndefined();
    expect(() => numbering.numberAt(500, '2026')).toThrow(/1 to 499/);
  });

  it.each([
    [
      { kind: 'gtin', form: 'upc', prefix: '03600' },
      'prefix',
      'A company prefix in a UPC has 6 to 10 digits, this has 5.',
    ],
    [{ kind: 'isrc', prefix: 'QZ6RS', to: 100_000 }, 'to', 'The last number of this prefix is 99999.'],
    [{ kind: 'isrc', prefix: 'QZ6RS', from: 9, to: 8 }, 'from', 'It begins at 9, after its end 8.'],
  ] as const)('%j is refused for its %s', (block, field, says) => {
    expect(numberingOf(block)).toEqual({ ok: false, refusal: { code: 'block-refused', field, says } });
  });

  it.each([
    { kind: 'gtin', form: 'upc', prefix: '036000' },
    { kind: 'gtin', form: 'ean', prefix: '40063813339' },
    { kind: 'isrc', prefix: 'QZ6RS' },
    { kind: 'grid', prefix: '2425G' },
  ] as const)('of %j numbers every serial validly, and finds each again', (block) => {
    const numbering = mustNumber(block);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: numbering.capacity - 1 }),
        fc.integer({ min: 1986, max: 2085 }),
        (serial, year) => {
          const number = numbering.numberAt(serial, String(year));
          expect(parseIdentifier(block.kind, number)).toEqual({ ok: true, value: number });
          expect(numbering.placeOf(number)).toEqual({ serial, year: numbering.perYear ? String(year) : 'all' });
        },
      ),
    );
  });
});
