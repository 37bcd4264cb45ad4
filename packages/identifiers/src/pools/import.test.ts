import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block } from './block.ts';
import { fileRows } from './import-file.ts';
import { rowReader } from './import-row.ts';

async function* inPieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const rows = async (text: string, format: 'csv' | 'json', size = 7) => {
  const found = [];
  for await (const row of fileRows(inPieces(text, size), format)) found.push(row);
  return found;
};

describe('a file of used numbers', () => {
  it('is read as CSV with and without header, quotes, or the line ends of one system', async () => {
    const text =
      '\ufeffnumber;to;purpose\r\nQZ-6RS-26-00001\r\n\r\n"QZ6RS2600010";QZ6RS2600019;"Älbum ""One""; first"\rQZ6RS2600002;;x';
    expect((await rows(text, 'csv')).map((row) => ({ ...row, text: '' }))).toEqual([
      { row: 1, text: '', ok: true, value: { number: 'QZ-6RS-26-00001' } },
      {
        row: 2,
        text: '',
        ok: true,
        value: { number: 'QZ6RS2600010', to: 'QZ6RS2600019', purpose: 'Älbum "One"; first' },
      },
      { row: 3, text: '', ok: true, value: { number: 'QZ6RS2600002', purpose: 'x' } },
    ]);
  });

  it('is read as a JSON array and as one value per line', async () => {
    const values = [
      '"QZ6RS2600001"',
      '{"number": "QZ6RS2600010", "to": "QZ6RS2600019"}',
      '36000291452',
      '{"number": 1}',
    ];
    const expected = [
      { row: 1, ok: true, value: { number: 'QZ6RS2600001' } },
      { row: 2, ok: true, value: { number: 'QZ6RS2600010', to: 'QZ6RS2600019' } },
      { row: 3, ok: false, says: 'It is a text, or an object with a number.' },
      { row: 4, ok: false, says: 'Its number is a text: leading zeros would be lost otherwise.' },
    ];
    expect(await rows(`[${values.join(',\n ')}]`, 'json')).toMatchObject(expected);
    expect(await rows(values.join('\n'), 'json')).toMatchObject(expected);
  });

  it('is the same in pieces of any size', async () => {
    const text = 'number,to\nQZ6RS2600001\n"QZ6RS2600010","QZ6RS2600019"\n';
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect(await rows(text, 'csv', size)).toEqual(await rows(text, 'csv', 1000));
      }),
    );
  });

  it('with a quote that never closes, or without any end, does not fill the memory', async () => {
    const found = await rows(`"${'x'.repeat(20_000)}\nQZ6RS2600001\n`, 'csv', 1000);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ ok: false });
    expect((await rows(`{${'"a":1,'.repeat(3_000)}`, 'json', 1000)).every((row) => row.text.length <= 200)).toBe(true);
  });
});

describe('a row of used numbers', () => {
  const read = rowReader('gtin', [
    block.parse({ poolId: 'p', blockId: 'b', kind: 'gtin', form: 'upc', prefix: '036000' }),
    block.parse({ poolId: 'p', blockId: 'c', kind: 'gtin', form: 'ean', prefix: '4006381' }),
  ]);

  it.each([
    [{ number: '0-36000-29145-2' }, { is: 'number', number: '00036000291452', serial: 29145, year: 'all' }],
    [
      { number: '036000291452', to: '036000291469' },
      { is: 'range', from: 29145, to: 29146 },
    ],
    [{ number: '036000291453' }, { is: 'refused', verdict: 'bad-check' }],
    [{ number: '721620118165' }, { is: 'refused', verdict: 'foreign-prefix' }],
    [{ number: 'none' }, { is: 'refused', verdict: 'malformed' }],
    [
      { number: '036000291452', to: '4006381333931' },
      { is: 'refused', verdict: 'malformed' },
    ],
    [
      { number: '036000291469', to: '036000291452' },
      { is: 'refused', verdict: 'malformed' },
    ],
  ])('%j is told apart', (row, expected) => {
    expect(read(row)).toMatchObject(expected);
  });
});
