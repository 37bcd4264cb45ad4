import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { Identifier } from './brands.ts';
import { type IdentifierKind, type KindRow, kindRow } from './kinds.ts';

/** What is wrong with a text, and where. `at` counts the characters of the text as it was given, from 0. */
export interface IdentifierRefused {
  readonly code: 'identifier-refused';
  readonly kind: IdentifierKind;
  readonly problem: 'length' | 'character' | 'scheme' | 'check';
  readonly at?: number;
  readonly expected?: string;
  readonly found?: string;
  readonly says: string;
}

/**
 * Reads an identifier in any printed form, with hyphens, spaces or dots, in capitals or not, with its name before it,
 * and gives its normal form.
 */
export function parseIdentifier<Kind extends IdentifierKind>(
  kind: Kind,
  text: string,
): Outcome<Identifier<Kind>, IdentifierRefused> {
  const row = kindRow(kind);
  if (isBare(row, text)) return accepted(text.padStart(row.pattern.length, '0') as Identifier<Kind>);
  const { characters, places } = withoutPrint(text, row);
  const problem =
    strangeCharacter(row, text, characters, places) ??
    wrongScheme(row, characters, places) ??
    wrongLength(row, characters) ??
    misplacedCharacter(row, characters, places) ??
    wrongCheck(row, characters, places);
  if (problem) return refused({ code: 'identifier-refused', kind, ...problem });
  return accepted(characters.padStart(row.pattern.length, '0') as Identifier<Kind>);
}

/**
 * The check of an identifier whose other characters are known, in normal or printed form. A kind without check has an
 * empty one.
 */
export function checkCharacter(kind: IdentifierKind, body: string): Outcome<string, IdentifierRefused> {
  const row = kindRow(kind);
  const length = row.check?.length ?? 0;
  const { characters, places } = withoutPrint(body, row);
  const lengths = row.lengths.map((whole) => whole - length);
  const problem =
    strangeCharacter(row, body, characters, places) ??
    wrongScheme(row, characters, places) ??
    wrongLength({ ...row, lengths, a: `${row.a} without its check` }, characters) ??
    misplacedCharacter(row, characters, places, length);
  if (problem) return refused({ code: 'identifier-refused', kind, ...problem });
  return accepted(row.check?.of(characters) ?? '');
}

/** Whether a text is right as it stands, without anything printed around or between: most are. */
function isBare({ pattern, lengths, scheme, check }: KindRow, text: string): boolean {
  if (!lengths.includes(text.length)) return false;
  const shift = pattern.length - text.length;
  for (let index = 0; index < text.length; index += 1) {
    if (!isOf(pattern.charCodeAt(index + shift), text.charCodeAt(index))) return false;
  }
  if (scheme !== undefined && !text.startsWith(scheme)) return false;
  if (check === undefined) return true;
  const start = text.length - check.length;
  return text.startsWith(check.of(text.slice(0, start)), start);
}

const [ZERO, NINE, LETTER_A, LETTER_X, LETTER_Z, ANY] = [48, 57, 65, 88, 90, 35] as const;

/** Whether a character is one that a sign of the pattern stands for; both by their codes. */
function isOf(sign: number, code: number): boolean {
  if (code >= ZERO && code <= NINE) return sign !== LETTER_A;
  if (code === LETTER_X && sign === LETTER_X) return true;
  return (sign === LETTER_A || sign === ANY) && code >= LETTER_A && code <= LETTER_Z;
}

type Problem = Omit<IdentifierRefused, 'code' | 'kind'>;

/** The characters that count, in capitals, and the place that each had in the text. */
interface Bare {
  readonly characters: string;
  readonly places: readonly number[];
}

/** Longer than any printed form; what is longer is not even looked at. */
const LONGEST_TEXT = 100;

function withoutPrint(text: string, row: KindRow): Bare {
  let characters = '';
  const places: number[] = [];
  const end = Math.min(text.length, LONGEST_TEXT);
  for (let at = afterLabel(text, row); at < end; at += 1) {
    if (SEPARATORS.includes(text.charAt(at))) continue;
    characters += capital(text.charAt(at));
    places.push(at);
  }
  return { characters, places };
}

/** Hyphens of all kinds, dots, and spaces of all kinds. */
const SEPARATORS = '-. \t\r\n\u00a0\u2002\u2003\u2007\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2212';

/**
 * A name before the identifier counts as such only with a colon, a slash or a space behind it: ISRC11712345 is a
 * recording of the Icelandic registrant RC1.
 */
function afterLabel(text: string, row: KindRow): number {
  const capitals = text.slice(0, LONGEST_TEXT).toUpperCase();
  const start = capitals.length - capitals.trimStart().length;
  for (const label of row.labels) {
    if (!capitals.startsWith(label, start)) continue;
    const end = start + label.length;
    if (label.endsWith('/')) return end;
    if (/^[:\s]/.test(capitals.slice(end))) return end + 1;
  }
  return start;
}

/** Only ASCII letters are made capital: other letters must not become ones that look right. */
const capital = (character: string): string =>
  character >= 'a' && character <= 'z' ? character.toUpperCase() : character;

function strangeCharacter(
  row: KindRow,
  text: string,
  characters: string,
  places: readonly number[],
): Problem | undefined {
  if (text.length > LONGEST_TEXT) return lengthProblem(row, String(text.length));
  const index = characters.search(/[^A-Z0-9]/);
  if (index === -1) return undefined;
  const digits = !/[A#]/.test(row.pattern);
  return characterProblem(row, characters, places, index, digits ? 'a digit' : 'a letter or a digit');
}

function wrongScheme(row: KindRow, characters: string, places: readonly number[]): Problem | undefined {
  if (row.scheme === undefined || characters.length === 0) return undefined;
  const found = characters.slice(0, row.scheme.length);
  if (row.scheme.startsWith(found) && found.length === Math.min(row.scheme.length, characters.length)) return undefined;
  const index = [...found].findIndex((character, at) => character !== row.scheme?.[at]);
  return {
    problem: 'scheme',
    ...at(places, index),
    expected: row.scheme,
    found,
    says: `${sentence(row.a)} begins with ${row.scheme}, this begins with ${found}.`,
  };
}

function wrongLength(row: KindRow, characters: string): Problem | undefined {
  return row.lengths.includes(characters.length) ? undefined : lengthProblem(row, String(characters.length));
}

function lengthProblem(row: KindRow, found: string): Problem {
  const expected = row.lengths.join(', ').replace(/, (\d+)$/, ' or $1');
  return {
    problem: 'length',
    expected,
    found,
    says: `${sentence(row.a)} has ${expected} characters, this has ${found}.`,
  };
}

/** `missing` characters at the end are not there yet. */
function misplacedCharacter(
  row: KindRow,
  characters: string,
  places: readonly number[],
  missing = 0,
): Problem | undefined {
  const shift = row.pattern.length - missing - characters.length;
  for (let index = 0; index < characters.length; index += 1) {
    const sign = row.pattern.charAt(index + shift) as keyof typeof signs;
    if (!signs[sign].holds(characters.charAt(index)))
      return characterProblem(row, characters, places, index, signs[sign].is);
  }
  return undefined;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => character >= 'A' && character <= 'Z';

const signs = {
  '9': { is: 'a digit', holds: isDigit },
  A: { is: 'a letter', holds: isLetter },
  '#': { is: 'a letter or a digit', holds: (character: string) => isDigit(character) || isLetter(character) },
  X: { is: 'a digit or X', holds: (character: string) => isDigit(character) || character === 'X' },
} as const;

function characterProblem(
  row: KindRow,
  characters: string,
  places: readonly number[],
  index: number,
  expected: string,
): Problem {
  // A whole code point, so that half a surrogate pair never stands in an answer.
  const found = String.fromCodePoint(characters.codePointAt(index) ?? 0);
  const where = index + 1;
  const says = `Character ${where} of ${row.a} is ${expected}, this has ${JSON.stringify(found)}.`;
  return { problem: 'character', ...at(places, index), expected, found, says };
}

function wrongCheck(row: KindRow, characters: string, places: readonly number[]): Problem | undefined {
  if (!row.check) return undefined;
  const start = characters.length - row.check.length;
  const found = characters.slice(start);
  const expected = row.check.of(characters.slice(0, start));
  if (found === expected) return undefined;
  const says = `The check of this ${row.title} would be ${expected}, it has ${found}: one of its characters is wrong.`;
  return { problem: 'check', ...at(places, start), expected, found, says };
}

const at = (places: readonly number[], index: number): { at?: number } => {
  const place = places[index];
  return place === undefined ? {} : { at: place };
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
