import type { SimpleType } from '../grammar/composite.ts';
import { needsCareAnywhere } from './escape.ts';
import { formOf } from './fits.ts';

/** What a simple type allows in one release of the value sets, and whether its texts can hold what XML escapes. */
export interface TextRule {
  readonly simple: SimpleType;
  readonly release: number | undefined;
  readonly values: ReadonlySet<string> | undefined;
  readonly form: RegExp | undefined;
  readonly pattern: RegExp | undefined;
  /** Any text at all. */
  readonly isFree: boolean;
  /** An allowed text stands in XML as it is. */
  readonly isPlain: boolean;
  readonly isBoolean: boolean;
  readonly isInteger: boolean;
  /** The text that was found ready last: languages, dates and owners come in long runs. */
  last: string | undefined;
}

/** True when a text is in the list of values for its place, or has the form that the grammar asks for. */
export function allows(rule: TextRule, text: string): boolean {
  if (rule.values !== undefined) return rule.values.has(text);
  return (rule.form === undefined || rule.form.test(text)) && (rule.pattern === undefined || rule.pattern.test(text));
}

/** The text of a value that is allowed and that XML carries as it is; nearly every value is. */
export function readyText(rule: TextRule, value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (rule.isFree) return needsCareAnywhere.test(value) ? undefined : value;
    if (rule.values !== undefined) return rule.isPlain && rule.values.has(value) ? value : undefined;
    if (value === rule.last) return value;
    if (!allows(rule, value) || (!rule.isPlain && needsCareAnywhere.test(value))) return undefined;
    rule.last = value;
    return value;
  }
  if (typeof value === 'boolean') return rule.isBoolean ? (value ? 'true' : 'false') : undefined;
  return typeof value === 'number' && rule.isInteger && Number.isSafeInteger(value) ? String(value) : undefined;
}

const anchor = /^\^\(\?:[A-Z]\[[\\\w-]+\]\+\)\$$/;

export function textRule(simple: SimpleType, release: number | undefined): TextRule {
  const values = simple.values?.in(release);
  const { form, pattern } = formOf(simple);
  const isPlain = values ? ![...values].some((value) => needsCareAnywhere.test(value)) : form !== undefined;
  return {
    simple,
    release,
    values,
    // The pattern of an anchor, such as `A[\\d\\-_a-zA-Z]+`, asks for more than the form of an xs:ID does.
    form: values || anchor.test(pattern?.source ?? '') ? undefined : form,
    pattern: values ? undefined : pattern,
    isFree: values === undefined && form === undefined && pattern === undefined,
    isPlain,
    isBoolean: values === undefined && simple.base === 'xs:boolean' && pattern === undefined,
    isInteger: values === undefined && simple.base === 'xs:integer' && pattern === undefined,
    last: undefined,
  };
}
