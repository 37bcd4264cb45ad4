import type { SimpleType } from '../grammar/composite.ts';
import { lexical, patternTest } from '../validate/lexical.ts';
import { isPlain } from './escape.ts';
import { type Word, word } from './words.ts';

/** What a simple type allows in one release of the value sets. */
export interface TextRule {
  readonly simple: SimpleType;
  readonly release: number | undefined;
  readonly values: ReadonlySet<string> | undefined;
  readonly form: ((text: string) => boolean) | undefined;
  readonly pattern: ((text: string) => boolean) | undefined;
  /** Any text at all. */
  readonly isFree: boolean;
  readonly isBoolean: boolean;
  readonly isInteger: boolean;
  /** Those of the values that were written already. */
  readonly words: Map<string, Word> | undefined;
  /** The text that was found right last: languages, dates and owners come in long runs. */
  last: string | undefined;
}

/** True when a text is in the list of values for its place, or has the form that the grammar asks for. */
export function allows(rule: TextRule, text: string): boolean {
  if (rule.values !== undefined) return rule.values.has(text);
  return (rule.form === undefined || rule.form(text)) && (rule.pattern === undefined || rule.pattern(text));
}

/** The word of a value that is in the list and needs no escape. */
export function listedWord({ values, words }: TextRule, value: string): Word | undefined {
  const known = words!.get(value);
  if (known || !values!.has(value)) return known;
  for (let at = 0; at < value.length; at += 1) if (isPlain[value.charCodeAt(at)] !== 1) return undefined;
  const made = word(value);
  words!.set(value, made);
  return made;
}

/** True of a type that takes any text at all. */
export const isAnyText = ({ base, pattern, values }: SimpleType): boolean =>
  values === undefined && pattern === undefined && !hasForm(base);

const hasForm = (base: string): boolean => base !== 'xs:string' && base !== 'xs:anySimpleType';
const anchor = /^[A-Z]\[[\\\w-]+\]\+$/;

export function textRule(simple: SimpleType, release: number | undefined): TextRule {
  const values = simple.values?.in(release);
  const form = hasForm(simple.base) ? lexical(simple.base).accepts : undefined;
  const pattern = simple.pattern === undefined ? undefined : patternTest(simple.pattern);
  return {
    simple,
    release,
    values,
    // The pattern of an anchor, such as `A[\\d\\-_a-zA-Z]+`, asks for more than the form of an xs:ID does.
    form: values || anchor.test(simple.pattern ?? '') ? undefined : form,
    pattern: values ? undefined : pattern,
    isFree: values === undefined && form === undefined && pattern === undefined,
    isBoolean: values === undefined && simple.base === 'xs:boolean' && pattern === undefined,
    isInteger: values === undefined && simple.base === 'xs:integer' && pattern === undefined,
    words: values && new Map(),
    last: undefined,
  };
}
