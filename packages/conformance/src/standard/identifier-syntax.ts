import { type IdentifierKind, parseIdentifier } from '@slipway/identifiers';
import type { IdentifierKey } from '../view/sought.ts';

/** How an identifier looks that has a published syntax, by its name in the model. */
export interface Syntax {
  readonly name: string;
  /** What is wrong with a text, or nothing. */
  readonly problem: (text: string) => string | undefined;
}

const parsed = (name: string, kind: IdentifierKind): Syntax => ({
  name,
  problem: (text) => {
    const outcome = parseIdentifier(kind, text);
    return outcome.ok ? undefined : outcome.refusal.says;
  },
});

const pattern = (name: string, form: RegExp, words: string): Syntax => ({
  name,
  problem: (text) => (form.test(text) ? undefined : `${name} ${JSON.stringify(text)} is not ${words}.`),
});

/** The identifiers that a message may carry and whose form is published, with their check where they have one. */
export const syntaxes = {
  icpn: parsed('ICPN', 'gtin'),
  gRid: parsed('GRid', 'grid'),
  isrc: parsed('ISRC', 'isrc'),
  isni: parsed('ISNI', 'isni'),
  iswc: parsed('ISWC', 'iswc'),
  dpid: parsed('DPID', 'dpid'),
  // Who sends and receives a message is named by a DPID.
  partyId: parsed('PartyId', 'dpid'),
  ipiNameNumber: parsed('IPI name number', 'ipi'),
  isan: pattern('ISAN', /^[0-9A-F]{12}$|^[0-9A-F]{16}[0-9A-Z]?$/, '12 or 16 hexadecimal digits'),
  visan: pattern('VISAN', /^[0-9A-F]{24}[0-9A-Z]{0,2}$/, '24 hexadecimal digits'),
  isbn: pattern('ISBN', /^97[89][0-9]{9}[0-9X]$/, '978 or 979 and ten more characters'),
  ismn: pattern('ISMN', /^979[0-9]{9}[0-9X]$/, '979 and ten more characters'),
  issn: pattern('ISSN', /^[0-9]{4}-?[0-9]{3}[0-9X]$/, 'four digits, a hyphen and four characters'),
  sici: pattern('SICI', /^[0-9]{4}-[0-9]{3}[0-9X].+$/, 'an ISSN with the item behind it'),
} as const satisfies Record<IdentifierKey, Syntax>;
