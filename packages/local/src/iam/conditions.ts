import { fits, fitsArn } from './wildcard.ts';

/** Whether all conditions of a statement hold. A key that the call does not have fails, unless the operator ends in IfExists. */
export function conditionsHold(conditions: Conditions, context: Context): boolean {
  return Object.entries(conditions).every(([operator, keys]) => {
    const { quantifier, test, negated, ifExists } = operatorOf(operator) as Operator;
    return Object.entries(keys).every(([key, expected]) => {
      const actual = context[key.toLowerCase()];
      if (actual === undefined) return ifExists || negated || quantifier === 'ForAllValues';
      const matches = (value: string) => [expected].flat().some((one) => test(String(one), value)) !== negated;
      return quantifier === 'ForAllValues' ? actual.every(matches) : actual.some(matches);
    });
  });
}

export type Conditions = Readonly<Record<string, Readonly<Record<string, ConditionValue | readonly ConditionValue[]>>>>;
type ConditionValue = string | number | boolean;

/** Condition keys in small letters. */
export type Context = Readonly<Record<string, readonly string[]>>;

export function isKnownOperator(operator: string): boolean {
  return operatorOf(operator) !== undefined;
}

interface Operator {
  readonly quantifier: string | undefined;
  readonly test: (expected: string, actual: string) => boolean;
  readonly negated: boolean;
  readonly ifExists: boolean;
}

const tests: Readonly<Record<string, { test: Operator['test']; negated?: true }>> = {
  StringEquals: { test: (a, b) => a === b },
  StringNotEquals: { test: (a, b) => a === b, negated: true },
  StringEqualsIgnoreCase: { test: (a, b) => a.toLowerCase() === b.toLowerCase() },
  StringLike: { test: fits },
  StringNotLike: { test: fits, negated: true },
  // AWS gives ArnEquals the meaning of ArnLike.
  ArnEquals: { test: fitsArn },
  ArnLike: { test: fitsArn },
  ArnNotEquals: { test: fitsArn, negated: true },
  ArnNotLike: { test: fitsArn, negated: true },
  Bool: { test: (a, b) => a.toLowerCase() === b.toLowerCase() },
  NumericLessThan: { test: (a, b) => Number(b) < Number(a) },
};

function operatorOf(name: string): Operator | undefined {
  const [, quantifier, base = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/.exec(name) ?? [];
  const row = Object.hasOwn(tests, base) ? tests[base] : undefined;
  return row && { quantifier, test: row.test, negated: row.negated ?? false, ifExists: ifExists !== undefined };
}
