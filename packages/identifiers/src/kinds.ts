import { type CheckAlgorithm, gs1, ipiBase, ipiName, iswc, mod112, mod3736 } from './check-characters.ts';

/** The kinds of identifiers, by the names that the command line and the API use. */
export type IdentifierKind =
  | 'gtin'
  | 'upc'
  | 'ean'
  | 'ean-8'
  | 'gtin-14'
  | 'isrc'
  | 'grid'
  | 'isni'
  | 'ipi'
  | 'ipi-base'
  | 'iswc'
  | 'dpid';

/** What one kind looks like. Reading, printing and checking all follow from this row. */
export interface KindRow {
  readonly title: string;
  /** The noun with its article, for sentences. */
  readonly a: string;
  /**
   * One sign per character of the normal form: `9` a digit, `A` a capital letter, `#` a digit or capital letter,
   * `X` a digit or the letter X. Of the family of trade item numbers the longest form; the lengths tell the others.
   */
  readonly pattern: string;
  /** What every identifier of the kind begins with. */
  readonly scheme?: string;
  /** The lengths that are accepted; shorter ones are filled up with zeros from the left to the pattern's length. */
  readonly lengths: readonly number[];
  /** Where separators are printed: before the character at each place. */
  readonly separators: Readonly<Record<number, string>>;
  /** Words that are printed before the identifier, followed by a colon or a space. */
  readonly labels: readonly string[];
  readonly check?: CheckAlgorithm;
  readonly source: string;
}

const tradeItem = (title: string, a: string, lengths: readonly number[]): KindRow => ({
  title,
  a,
  pattern: '99999999999999',
  lengths,
  separators: {},
  labels: ['GTIN', 'UPC', 'EAN', 'ICPN', 'JAN', 'BARCODE'],
  check: gs1,
  source: 'GS1 General Specifications',
});

/** All kinds. The trade item numbers are one family with one normal form, 14 digits: they denote the same products. */
export const kinds = {
  gtin: tradeItem('GTIN', 'a GTIN', [8, 12, 13, 14]),
  upc: tradeItem('UPC-A', 'a UPC', [12]),
  ean: tradeItem('EAN', 'an EAN', [13, 8]),
  'ean-8': tradeItem('EAN-8', 'an EAN-8', [8]),
  'gtin-14': tradeItem('GTIN-14', 'a GTIN-14', [14]),
  isrc: {
    title: 'ISRC',
    a: 'an ISRC',
    pattern: 'AA###9999999',
    lengths: [12],
    separators: { 2: '-', 5: '-', 7: '-' },
    labels: ['ISRC'],
    source: 'ISO 3901:2019',
  },
  grid: {
    title: 'GRid',
    a: 'a GRid',
    pattern: '##################',
    scheme: 'A1',
    lengths: [18],
    separators: { 2: '-', 7: '-', 17: '-' },
    labels: ['GRID'],
    check: mod3736,
    source: 'IFPI GRid standard',
  },
  isni: {
    title: 'ISNI',
    a: 'an ISNI',
    pattern: '999999999999999X',
    lengths: [16],
    separators: { 4: ' ', 8: ' ', 12: ' ' },
    labels: ['ISNI', 'HTTPS://ISNI.ORG/ISNI/', 'URN:ISNI'],
    check: mod112,
    source: 'ISO 27729',
  },
  ipi: {
    title: 'IPI name number',
    a: 'an IPI name number',
    pattern: '99999999999',
    lengths: [11],
    separators: {},
    labels: ['IPI', 'IPNN', 'CAE'],
    check: ipiName,
    source: 'CISAC IPI system',
  },
  'ipi-base': {
    title: 'IPI base number',
    a: 'an IPI base number',
    pattern: 'A9999999999',
    scheme: 'I',
    lengths: [11],
    separators: { 1: '-', 10: '-' },
    labels: ['IPI', 'IPBN'],
    check: ipiBase,
    source: 'CISAC IPI system',
  },
  iswc: {
    title: 'ISWC',
    a: 'an ISWC',
    pattern: 'A9999999999',
    scheme: 'T',
    lengths: [11],
    separators: { 1: '-', 4: '.', 7: '.', 10: '-' },
    labels: ['ISWC'],
    check: iswc,
    source: 'ISO 15707',
  },
  dpid: {
    title: 'DPID',
    a: 'a DPID',
    pattern: '##################',
    scheme: 'PADPIDA',
    lengths: [18],
    separators: { 2: '-', 7: '-', 17: '-' },
    labels: ['DPID'],
    check: mod3736,
    source: 'DDEX Party Identifier standard; the algorithm is derived from identifiers in public use',
  },
} as const satisfies Record<IdentifierKind, KindRow>;

export const identifierKinds = Object.keys(kinds) as IdentifierKind[];

/** The row of a kind, as the common type. */
export const kindRow = (kind: IdentifierKind): KindRow => kinds[kind];
