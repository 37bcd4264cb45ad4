import type { SimpleType } from '../grammar/composite.ts';

/** What the texts of a simple type without a list of values look like. */
export const formOf = ({ base, pattern }: SimpleType): { form: RegExp | undefined; pattern: RegExp | undefined } => ({
  form: forms[base],
  pattern: pattern === undefined ? undefined : patternOf(pattern),
});

const zone = '(Z|[+-]\\d{2}:\\d{2})?';
const date = '-?\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const time = '(([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?|24:00:00(\\.0+)?)';

/** The forms of XML Schema's built-in types, as far as DDEX uses them. */
const forms: Readonly<Record<string, RegExp>> = {
  'xs:boolean': /^(true|false|0|1)$/,
  'xs:integer': /^[+-]?\d+$/,
  'xs:decimal': /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  'xs:date': new RegExp(`^${date}${zone}$`),
  'xs:dateTime': new RegExp(`^${date}T${time}${zone}$`),
  'xs:gYear': new RegExp(`^-?\\d{4,}${zone}$`),
  'xs:duration': /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  'xs:ID': /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u,
  'xs:IDREF': /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u,
};

const patterns = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = new RegExp(`^(?:${pattern})$`);
  patterns.set(pattern, made);
  return made;
}
