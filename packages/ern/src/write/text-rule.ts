import type { SimpleType } from '../grammar/composite.ts';
import { lexical, patternTest } from '../validate/lexical.ts';
import { isPlain } from './escape.ts';
import { type Word, word } from './words.ts';

/** What a simple type allows in one release of the value sets. */
export interface TextRule {
  readonly simple: SimpleType;
  readonly release: number | undefined;
  readonly form: ((text: string) => boolean) | undefined;
  readonly pattern: ((text: string) => boolean) | undefined;
  /** Any text at all. */
  readonly isFree: boolean;
  readonly isBoolean: boolean;
  readonly isInteger: boolean;
  /** Those of the values that were written already; none for a type without a list. */
  readonly words: Map<string, Word> | undefined;
  /** The text that was found right last: languages, dates and owners come in long runs. */
  last: string | undefined;
}

/** True when a text is in the list of values for its place, or has the form that the grammar asks for. */
export function allows(rule: TextRule, text: string): boolean {
  if (rule.words !== undefined) return valuesOf(rule).has(text);
  return (rule.form === undefined || rule.form(text)) && (rule.pattern === undefined || rule.pattern(text));
}

/** The list of a type that has one. It is made when it is asked for: a message has values of a few lists only. */
export const valuesOf = ({ simple, release }: TextRule): ReadonlySet<string> => simple.values!.in(release);

/** The word of a value that is in the list and needs no escape. */
export function listedWord(rule: TextRule, value: string): Word | undefined {
  const words = rule.words!;
  const known = words.get(value);
  if (known || !valuesOf(rule).has(value)) return known;
  for (let at = 0; at < value.length; at += 1) if (isPlain[value.charCodeAt(at)] !== 1) return undefined;
  const made = word(value);
  words.set(value, made);
  return made;
}

/** True of a type that takes any text at all. */
export const isAnyText = ({ base, pattern, values }: SimpleType): boolean =>
  values === undefined && pattern === undefined && !hasForm(base);

const hasForm = (base: string): boolean => base !== 'xs:string' && base !== 'xs:anySimpleType';
const anchor = /^[A-Z]\[[\\\w-]+\]\+$/;

export function textRule(simple: SimpleType, release: number | undefined): TextRule {
  const isListed = simple.values !== undefined;
  const form = hasForm(simple.base) ? lexical(simple.base).accepts : undefined;
  const pattern = simple.pattern === undefined ? undefined : patternTest(simple.pattern);
  return {
    simple,
    release,
    // The pattern of an anchor, such as `A[\\d\\-_a-zA-Z]+`, asks for more than the form of an xs:ID does.
    form: isListed || anchor.test(simple.pattern ?? '') ? undefined : form,
    pattern: isListed ? undefined : pattern,
    isFree: !isListed && form === undefined && pattern === undefined,
    isBoolean: !isListed && simple.base === 'xs:boolean' && pattern === undefined,
    isInteger: !isListed && simple.base === 'xs:integer' && pattern === undefined,
    words: isListed ? new Map() : undefined,
    last: undefined,
  };
}
