import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayIdentifier } from './display.ts';
import { type IdentifierKind, identifierKinds, kindRow } from './kinds.ts';
import { checkCharacter, type IdentifierRefused, parseIdentifier } from './parse.ts';

const valid: [IdentifierKind, text: string, normal: string, display: string][] = [
  ['gtin', '036000291452', '00036000291452', '036000291452'],
  ['gtin', '4006381333931', '04006381333931', '4006381333931'],
  ['gtin', '721620118165', '00721620118165', '721620118165'],
  ['gtin', '96385074', '00000096385074', '96385074'],
  ['gtin', '1 06 14141 00041 5', '10614141000415', '10614141000415'],
  ['upc', '0-36000-29145-2', '00036000291452', '036000291452'],
  ['ean', '4 006381 333931', '04006381333931', '4006381333931'],
  ['ean', '0036000291452', '00036000291452', '0036000291452'],
  ['ean-8', '9638-5074', '00000096385074', '96385074'],
  ['gtin-14', '10614141000415', '10614141000415', '10614141000415'],
  ['isrc', 'USRC17607839', 'USRC17607839', 'US-RC1-76-07839'],
  ['isrc', 'us-rc1-76-07839', 'USRC17607839', 'US-RC1-76-07839'],
  ['isrc', 'ISRC AA6Q7-20-00047', 'AA6Q72000047', 'AA-6Q7-20-00047'],
  ['isrc', 'USGCV1172318', 'USGCV1172318', 'US-GCV-11-72318'],
  ['isrc', 'QZ6RS1700001', 'QZ6RS1700001', 'QZ-6RS-17-00001'],
  ['isrc', 'ISRC11712345', 'ISRC11712345', 'IS-RC1-17-12345'],
  ['isrc', 'QTABC2400000', 'QTABC2400000', 'QT-ABC-24-00000'],
  ['grid', 'A12425GABC1234002M', 'A12425GABC1234002M', 'A1-2425G-ABC1234002-M'],
  ['grid', 'GRid:A1-2425G-ABC1234002-M', 'A12425GABC1234002M', 'A1-2425G-ABC1234002-M'],
  ['grid', 'A10443ZR0WW1FSAKBM', 'A10443ZR0WW1FSAKBM', 'A1-0443Z-R0WW1FSAKB-M'],
  ['grid', 'A10302B0003989564F', 'A10302B0003989564F', 'A1-0302B-0003989564-F'],
  ['isni', '0000000114819103', '0000000114819103', '0000 0001 1481 9103'],
  ['isni', 'ISNI 0000 0001 2103 2683', '0000000121032683', '0000 0001 2103 2683'],
  ['isni', 'https://isni.org/isni/000000012150090x', '000000012150090X', '0000 0001 2150 090X'],
  ['ipi', '00045620792', '00045620792', '00045620792'],
  ['ipi', '00052210040', '00052210040', '00052210040'],
  ['ipi', '00334284961', '00334284961', '00334284961'],
  ['ipi-base', 'I-001068130-6', 'I0010681306', 'I-001068130-6'],
  ['ipi-base', 'I-000000229-7', 'I0000002297', 'I-000000229-7'],
  ['ipi-base', 'I-001635861-3', 'I0016358613', 'I-001635861-3'],
  ['iswc', 'T-034.524.680-1', 'T0345246801', 'T-034.524.680-1'],
  ['iswc', 'T-010.140.236-1', 'T0101402361', 'T-010.140.236-1'],
  ['iswc', 't1016903209', 'T1016903209', 'T-101.690.320-9'],
  ['dpid', 'PADPIDA2011072101T', 'PADPIDA2011072101T', 'PA-DPIDA-2011072101-T'],
  ['dpid', 'PA-DPIDA-2018082301-A', 'PADPIDA2018082301A', 'PA-DPIDA-2018082301-A'],
  ['dpid', 'PADPIDA2013020802I', 'PADPIDA2013020802I', 'PA-DPIDA-2013020802-I'],
];

const invalid: [IdentifierKind, text: string, Partial<IdentifierRefused>][] = [
  ['gtin', '036000291453', { problem: 'check', at: 11, expected: '2', found: '3' }],
  ['gtin', '1199119911991', { problem: 'check', at: 12, found: '1' }],
  ['gtin', '40063813339', { problem: 'length', expected: '8, 12, 13 or 14', found: '11' }],
  ['gtin', '0-36000-29145-3', { problem: 'check', at: 14, expected: '2' }],
  ['upc', '4006381333931', { problem: 'length', expected: '12', found: '13' }],
  ['gtin', '03600029145O', { problem: 'character', at: 11, expected: 'a digit', found: 'O' }],
  ['isrc', 'USRC1760783', { problem: 'length', expected: '12', found: '11' }],
  ['isrc', '1SRC17607839', { problem: 'character', at: 0, expected: 'a letter', found: '1' }],
  ['isrc', 'USRC1760783A', { problem: 'character', at: 11, expected: 'a digit', found: 'A' }],
  ['isrc', 'US-RC1-76-O7839', { problem: 'character', at: 10, found: 'O' }],
  ['isrc', 'USRC1760783😀', { problem: 'character', at: 11, found: '😀' }],
  ['isrc', '', { problem: 'length', found: '0' }],
  ['isrc', 'U'.repeat(5000), { problem: 'length', found: '5000' }],
  ['grid', 'A12425GABC1234002Q', { problem: 'check', at: 17, expected: 'M', found: 'Q' }],
  ['grid', 'A22425GABC1234002M', { problem: 'scheme', at: 1, expected: 'A1', found: 'A2' }],
  ['grid', 'A1UCASE0000000401X', { problem: 'check', found: 'X' }],
  ['dpid', 'PADPIDA2014120301U', { problem: 'check', found: 'U' }],
  ['dpid', 'PADPIDA2023081501R', { problem: 'check', found: 'R' }],
  ['dpid', 'PADPIDA201107210T', { problem: 'length', expected: '18', found: '17' }],
  ['dpid', 'PADP', { problem: 'length', found: '4' }],
  ['dpid', 'PADPIDB2011072101T', { problem: 'scheme', at: 6, expected: 'PADPIDA', found: 'PADPIDB' }],
  ['isni', '0000000114819104', { problem: 'check', at: 15, expected: '3', found: '4' }],
  ['isni', '000000011481910', { problem: 'length', expected: '16', found: '15' }],
  ['isni', '0000 0001 1481 91O3', { problem: 'character', at: 17, found: 'O' }],
  ['ipi', '00045620793', { problem: 'check', at: 9, expected: '92', found: '93' }],
  ['ipi', '00052210041', { problem: 'check', expected: '40', found: '41' }],
  ['ipi', '1234567890', { problem: 'length', expected: '11', found: '10' }],
  ['ipi-base', 'I-000029797-8', { problem: 'check', at: 12 }],
  ['ipi-base', 'I-001068130-7', { problem: 'check', expected: '6', found: '7' }],
  ['ipi-base', 'I-00106813-6', { problem: 'length', found: '10' }],
  ['iswc', 'T-034.524.680-2', { problem: 'check', at: 14, expected: '1', found: '2' }],
  ['iswc', 'T-034.524.68-1', { problem: 'length', expected: '11', found: '10' }],
  ['iswc', 'X-034.524.680-1', { problem: 'scheme', at: 0, expected: 'T', found: 'X' }],
];

describe('an identifier', () => {
  it.each(valid)('of kind %s is read from %j and printed in its usual form', (kind, text, normal, display) => {
    const outcome = parseIdentifier(kind, text);
    expect(outcome).toEqual({ ok: true, value: normal });
    if (outcome.ok) {
      expect(displayIdentifier(kind, outcome.value)).toBe(display);
      expect(parseIdentifier(kind, display)).toEqual(outcome);
    }
  });

  it.each(invalid)('of kind %s is refused as %j with the place and what it should be', (kind, text, refusal) => {
    const outcome = parseIdentifier(kind, text);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'identifier-refused', kind, ...refusal } });
    if (!outcome.ok) expect(outcome.refusal.says).toMatch(/^.{10,160}\.$/);
  });

  it('says in one sentence what is wrong', () => {
    const says = (kind: IdentifierKind, text: string) => {
      const outcome = parseIdentifier(kind, text);
      return outcome.ok ? '' : outcome.refusal.says;
    };
    expect(says('isrc', 'USRC1760783')).toBe('An ISRC has 12 characters, this has 11.');
    expect(says('grid', 'A22425GABC1234002M')).toBe('A GRid begins with A1, this begins with A2.');
    expect(says('isrc', '1SRC17607839')).toBe('Character 1 of an ISRC is a letter, this has "1".');
    expect(says('upc', '036000291453')).toBe(
      'The check of this UPC-A would be 2, it has 3: one of its characters is wrong.',
    );
  });

  it('takes no letter that only looks right', () => {
    for (const text of ['ｕSRC17607839', 'ſSRC17607839', 'USRC١7607839', 'USRC1760783０'])
      expect(parseIdentifier('isrc', text).ok).toBe(false);
  });
});

/** Any identifier of a kind in the shortest of its lengths, with its right check. */
const anyOf = (kind: IdentifierKind, length: number): fc.Arbitrary<string> => {
  const row = kindRow(kind);
  const start = row.pattern.length - length;
  const checkLength = row.check?.length ?? 0;
  const sign: Record<string, string> = { '9': DIGITS, A: LETTERS, '#': DIGITS + LETTERS, X: DIGITS };
  const places = [...row.pattern.slice(start, row.pattern.length - checkLength)].map((character, at) =>
    row.scheme?.[at] === undefined ? fc.constantFrom(...(sign[character] ?? '')) : fc.constant(row.scheme[at]),
  );
  return fc.tuple(...places).map((characters) => {
    const body = characters.join('');
    const check = checkCharacter(kind, body);
    if (!check.ok) throw new Error(check.refusal.says);
    return body + check.value;
  });
};

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const everyLength = identifierKinds.flatMap((kind) => kindRow(kind).lengths.map((length) => [kind, length] as const));

describe.each(everyLength)('any %s of %i characters', (kind, length) => {
  const row = kindRow(kind);
  const isValid = (text: string) => parseIdentifier(kind, text).ok;

  it('is valid with the check that the arithmetic gives, in normal and in printed form', () => {
    fc.assert(
      fc.property(anyOf(kind, length), (text) => {
        const outcome = parseIdentifier(kind, text);
        expect(outcome).toEqual({ ok: true, value: text.padStart(row.pattern.length, '0') });
        if (outcome.ok) {
          // A number with leading zeros may be printed in a shorter form of its kind: it denotes the same.
          expect(parseIdentifier(kind, displayIdentifier(kind, outcome.value))).toEqual(outcome);
        }
      }),
    );
  });

  if (row.check?.caught.substitution) {
    it('is refused with any one character changed', () => {
      fc.assert(
        fc.property(
          anyOf(kind, length),
          fc.nat(length - 1),
          fc.constantFrom(...DIGITS, ...LETTERS),
          (text, at, other) => {
            fc.pre(text[at] !== other);
            expect(isValid(text.slice(0, at) + other + text.slice(at + 1))).toBe(false);
          },
        ),
        { numRuns: 500 },
      );
    });
  }

  if (row.check?.caught.transposition) {
    it('is refused with any two neighbours swapped', () => {
      fc.assert(
        fc.property(anyOf(kind, length), fc.nat(length - 2), (text, at) => {
          fc.pre(text[at] !== text[at + 1]);
          expect(isValid(swapped(text, at))).toBe(false);
        }),
        { numRuns: 500 },
      );
    });
  }
});

const swapped = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

describe('a check that does not promise everything', () => {
  it('of GS1 misses neighbours that differ by 5', () => {
    expect(checkCharacter('upc', '01600029145')).toEqual(checkCharacter('upc', '06100029145'));
  });

  it('of an ISWC or an IPI base number misses a digit of even weight changed by 5', () => {
    expect(checkCharacter('iswc', 'T034524680')).toEqual(checkCharacter('iswc', 'T084524680'));
    expect(checkCharacter('ipi-base', 'I001068130')).toEqual(checkCharacter('ipi-base', 'I051068130'));
  });

  it('of an IPI name number misses swapped neighbours where the check is 00', () => {
    expect(checkCharacter('ipi', '251069932')).toEqual(checkCharacter('ipi', '251069923'));
  });

  it('of a GRid or a DPID misses one pair of consecutive characters for each sum so far', () => {
    expect(checkCharacter('grid', 'A12425GOH51MXAKJU')).toEqual(checkCharacter('grid', 'A12425GOH51MXAJKU'));
  });

  it('is stated on the row of its kind, and only there', () => {
    for (const kind of identifierKinds) {
      const { check } = kindRow(kind);
      if (check) expect(check.misses === undefined).toBe(check.caught.substitution && check.caught.transposition);
    }
  });
});

describe('the check of an identifier to be', () => {
  it('is computed from printed forms too', () => {
    expect(checkCharacter('grid', 'A1-2425G-ABC1234002')).toEqual({ ok: true, value: 'M' });
    expect(checkCharacter('ean', '400638133393')).toEqual({ ok: true, value: '1' });
    expect(checkCharacter('ipi', '000456207')).toEqual({ ok: true, value: '92' });
    expect(checkCharacter('isrc', 'USRC17607839')).toEqual({ ok: true, value: '' });
  });

  it('is refused for a body of another length, in words', () => {
    expect(checkCharacter('upc', '0360002914')).toMatchObject({
      refusal: { problem: 'length', says: 'A UPC without its check has 11 characters, this has 10.' },
    });
  });
});
