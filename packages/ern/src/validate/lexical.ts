import { isSpace } from './bytes.ts';

/** How a built-in type of XML Schema is written; one row per type that the ERN schemas use. */
export interface Lexical {
  /** Whether surrounding white space is dropped before the text is looked at. */
  readonly trims: boolean;
  readonly accepts: (text: string) => boolean;
  /** What the type wants, for a reader who does not know XML Schema. */
  readonly wants: string;
}

// White space around dateTime, duration and gYear is legal by the standard. libxml2 takes it only before a duration and
// behind a dateTime's time zone; what it refuses would fail at every platform that uses it, so it is refused here too.
const rows = {
  'xs:string': { trims: false, accepts: () => true, wants: 'any text' },
  'xs:anySimpleType': { trims: false, accepts: () => true, wants: 'any text' },
  'xs:boolean': {
    trims: true,
    accepts: (text) => text === 'true' || text === 'false' || text === '1' || text === '0',
    wants: 'true or false',
  },
  'xs:decimal': {
    trims: true,
    accepts: (text) => /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(text),
    wants: 'a number such as 9.99 (no exponent, no thousands separator)',
  },
  'xs:integer': { trims: true, accepts: (text) => /^[+-]?[0-9]+$/.test(text), wants: 'a whole number such as 12' },
  'xs:dateTime': {
    trims: false,
    accepts: isDateTime,
    wants: 'a date and time such as 2026-11-20T09:30:00 or 2026-11-20T09:30:00Z',
  },
  'xs:duration': {
    trims: false,
    accepts: (text) =>
      /^[ \t\r\n]*-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)S)?)?$/.test(
        text,
      ),
    wants: 'a duration such as PT3M45S',
  },
  'xs:gYear': { trims: false, accepts: isYear, wants: 'a year such as 2026' },
  'xs:ID': { trims: true, accepts: isNcName, wants: 'a name without spaces and colons that begins with a letter' },
  'xs:IDREF': { trims: true, accepts: isNcName, wants: 'a name without spaces and colons that begins with a letter' },
} as const satisfies Record<string, Lexical>;

export function lexical(base: string): Lexical {
  const found: Lexical | undefined = rows[base as keyof typeof rows];
  if (!found) throw new Error(`Cannot check ${base}: no row says how it is written`);
  return found;
}

/** Drops the white space of XML on both sides. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

const zone = '(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?';
const year = '-?(?:[1-9][0-9]{3,}|0[0-9]{3})';
const dateTimeForm = new RegExp(
  `^(${year})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)(?:(?=[Z+-])${zone}[ \\t\\r\\n]*)?$`,
);
const yearForm = new RegExp(`^(${year})${zone}$`);

function isDateTime(text: string): boolean {
  const found = dateTimeForm.exec(text);
  if (!found) return false;
  const [, years, month, day] = found.map(Number) as [number, number, number, number];
  return years !== 0 && day <= daysOf(years, month);
}

function isYear(text: string): boolean {
  const found = yearForm.exec(text);
  return found !== null && Number(found[1]) !== 0;
}

function daysOf(years: number, month: number): number {
  if (month === 2) return years % 4 === 0 && (years % 100 !== 0 || years % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isNcName(text: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}\u00B7._-]*$/u.test(text);
}

/** A pattern of XML Schema as a test of the whole text. */
export function patternTest(pattern: string): (text: string) => boolean {
  const ascii = new RegExp(`^(?:${pattern})$`);
  // In XML Schema `\d` is every decimal digit of Unicode.
  let unicode: RegExp | undefined;
  return (text) => {
    if (ascii.test(text)) return true;
    if (isAscii(text)) return false;
    unicode ??= new RegExp(`^(?:${pattern.replaceAll('\\d', '\\p{Nd}')})$`, 'u');
    return unicode.test(text);
  };
}
