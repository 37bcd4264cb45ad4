import { expect, it } from 'vitest';
import { namedIn } from './named.ts';

const numbers = [
  { kind: 'gtin', number: '00036000291452' },
  { kind: 'isrc', number: 'USRC17607839' },
  { kind: 'grid', number: 'A12425GABC1234002M' },
] as const;

it.each([
  ['UPC 036000291452 already exists', ['gtin']],
  ['EAN: 0036000291452, used by another label.', ['gtin']],
  ['duplicate isrc US-RC1-76-07839; see release A1-2425G-ABC1234002-M', ['isrc', 'grid']],
  ['duplicate ISRC US RC1 76 07839', ['isrc']],
  ['ISRC USRC1760783 is in use', []],
  ['another UPC, 1036000291452, is in use', []],
  ['', []],
])('in %j the numbers of a release are found in any printed form, and no others', (text, kinds) => {
  expect(namedIn(text, numbers).map(({ kind }) => kind)).toEqual(kinds);
});
