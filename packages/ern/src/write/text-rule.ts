import type { SimpleType } from '../grammar/composite.ts';
import { needsCareAnywhere } from './escape.ts';
import { formOf } from './fits.ts';

/** What a simple type allows in one release of the value sets, and whether its texts can hold what XML escapes. */
export interface TextRule {
  readonly simple: SimpleType;
  readonly values: ReadonlySet<string> | undefined;
  readonly form: RegExp | undefined;
  readonly pattern: RegExp | undefined;
  /** An allowed text stands in XML as it is. */
  readonly isPlain: boolean;
}

export function textRule(simple: SimpleType, release: number | undefined): TextRule {
  const rules = known.get(simple) ?? new Map<number | undefined, TextRule>();
  known.set(simple, rules);
  const found = rules.get(release) ?? made(simple, release);
  rules.set(release, found);
  return found;
}

/** True when a text is in the list of values for its place, or has the form that the grammar asks for. */
export function allows(rule: TextRule, text: string): boolean {
  if (rule.values !== undefined) return rule.values.has(text);
  return (rule.form === undefined || rule.form.test(text)) && (rule.pattern === undefined || rule.pattern.test(text));
}

const known = new WeakMap<SimpleType, Map<number | undefined, TextRule>>();

function made(simple: SimpleType, release: number | undefined): TextRule {
  const values = simple.values?.in(release);
  const { form, pattern } = formOf(simple);
  const isPlain = values ? ![...values].some((value) => needsCareAnywhere.test(value)) : form !== undefined;
  return { simple, values, form: values ? undefined : form, pattern: values ? undefined : pattern, isPlain };
}
