/**
 * The arithmetic of check characters. Every function takes the characters before the check, already in normal form,
 * and gives the check; `caught` says what the arithmetic promises to notice.
 */
export interface CheckAlgorithm {
  readonly name: string;
  /** How many characters at the end are the check. */
  readonly length: 1 | 2;
  readonly of: (body: string) => string;
  readonly caught: {
    /** One changed character is always noticed. */
    readonly substitution: boolean;
    /** Two different neighbours that changed places are always noticed. */
    readonly transposition: boolean;
  };
  /** What slips through, where something does. */
  readonly misses?: string;
}

/** GS1: weights 3 and 1 from the right, to the next multiple of ten. */
export const gs1: CheckAlgorithm = {
  name: 'GS1 modulo 10',
  length: 1,
  of: (body) => {
    let sum = 0;
    for (let at = body.length - 1, weight = 3; at >= 0; at -= 1, weight = 4 - weight) sum += digit(body, at) * weight;
    return String((10 - (sum % 10)) % 10);
  },
  caught: { substitution: true, transposition: false },
  misses: 'neighbours that differ by 5 and changed places',
};

/** ISO 7064 Mod 37,36 (hybrid), for GRid and DPID. */
export const mod3736: CheckAlgorithm = {
  name: 'ISO 7064 Mod 37,36',
  length: 1,
  of: (body) => {
    let product = 36;
    for (let at = 0; at < body.length; at += 1) {
      const sum = (product + value(body, at)) % 36 || 36;
      product = (2 * sum) % 37;
    }
    return ALPHABET[(37 - product) % 36] ?? '';
  },
  caught: { substitution: true, transposition: false },
  misses: 'for each sum so far one pair of consecutive letters or digits that changed places: 1 pair of 630',
};

/** ISO 7064 Mod 11,2, for ISNI; the tenth remainder is written X. */
export const mod112: CheckAlgorithm = {
  name: 'ISO 7064 Mod 11,2',
  length: 1,
  of: (body) => {
    let total = 0;
    for (let at = 0; at < body.length; at += 1) total = (total + digit(body, at)) * 2;
    const check = (12 - (total % 11)) % 11;
    return check === 10 ? 'X' : String(check);
  },
  caught: { substitution: true, transposition: true },
};

/** Weights 10 to 2 modulo 101, written with two digits. */
export const ipiName: CheckAlgorithm = {
  name: 'modulo 101 over weights 10 to 2',
  length: 2,
  of: (body) => {
    let sum = 0;
    for (let at = 0; at < body.length; at += 1) sum += digit(body, at) * (10 - at);
    const rest = sum % 101;
    return String(rest === 0 ? 0 : (101 - rest) % 100).padStart(2, '0');
  },
  caught: { substitution: true, transposition: false },
  // No single digit can move the sum by 1 or by 100, but two neighbours can.
  misses: 'consecutive digits that changed places and moved the remainder from 0 to 1 or back: both are written 00',
};

/** Weights 1 to 9 modulo 10, beginning with the value of the letter: 2 for an IPI base number, 1 for an ISWC. */
const ascending = (start: number): CheckAlgorithm => ({
  name: `modulo 10 over ascending weights from ${start}`,
  length: 1,
  of: (body) => {
    let sum = start;
    // The first character is the letter, whose value is the start.
    for (let at = 1; at < body.length; at += 1) sum += digit(body, at) * at;
    return String((10 - (sum % 10)) % 10);
  },
  caught: { substitution: false, transposition: false },
  misses:
    'a digit of even weight changed by 5, the fifth changed by an even number, a last digit swapped with a check 5 away',
});

export const ipiBase: CheckAlgorithm = ascending(2);
export const iswc: CheckAlgorithm = ascending(1);

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

function value(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? code - 48 : code - 55;
}
