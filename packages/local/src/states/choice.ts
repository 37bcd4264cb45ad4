import { matchesWildcard } from '../events/pattern.ts';
import { isObject, type JsonObject } from '../json.ts';
import { StatesError } from './errors.ts';
import type { Scene } from './intrinsics.ts';
import { lookUp } from './template.ts';

/** Whether a rule of a Choice state holds. */
export function holds(rule: JsonObject, scene: Scene): boolean {
  if (Array.isArray(rule.And)) return rule.And.every((part) => isObject(part) && holds(part, scene));
  if (Array.isArray(rule.Or)) return rule.Or.some((part) => isObject(part) && holds(part, scene));
  if (isObject(rule.Not)) return !holds(rule.Not, scene);
  const operator = operatorOf(rule);
  if (operator === undefined)
    throw new StatesError('States.Runtime', `A choice rule compares nothing: ${JSON.stringify(rule)}`);
  const variable = String(rule.Variable);
  const value = lookUp(variable, scene);
  if (operator === 'IsPresent') return (value !== undefined) === rule.IsPresent;
  if (value === undefined) {
    throw new StatesError(
      'States.Runtime',
      `Invalid path '${variable}': The choice state's condition path references an invalid value.`,
    );
  }
  const typeTest = typeTests[operator];
  if (typeTest) return typeTest(value) === rule[operator];
  const wanted = operator.endsWith('Path') ? lookUp(String(rule[operator]), scene) : rule[operator];
  if (wanted === undefined)
    throw new StatesError('States.Runtime', `Invalid path '${String(rule[operator])}': it leads nowhere.`);
  return comparisonOf(operator)?.(value, wanted) ?? false;
}

/** The one key of a rule that compares. */
function operatorOf(rule: JsonObject): string | undefined {
  return Object.keys(rule).find((key) => key === 'IsPresent' || key in typeTests || comparisonOf(key) !== undefined);
}

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  IsNull: (value) => value === null,
  IsBoolean: (value) => typeof value === 'boolean',
  IsNumeric: (value) => typeof value === 'number',
  IsString: (value) => typeof value === 'string',
  IsTimestamp: (value) => instant(value) !== undefined,
};

/** A timestamp as the States Language takes it: RFC 3339 with a capital T and Z or an offset. */
export function instant(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? undefined : parsed;
}

type Comparable = string | number | boolean;
type Comparison = (a: unknown, b: unknown) => boolean;

/** Both values as one comparable kind, or undefined: then the rule does not hold. */
const kinds: Readonly<Record<string, (value: unknown) => Comparable | undefined>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  Numeric: (value) => (typeof value === 'number' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Timestamp: instant,
};

const orders: Readonly<Record<string, (a: Comparable, b: Comparable) => boolean>> = {
  Equals: (a, b) => a === b,
  LessThan: (a, b) => a < b,
  LessThanEquals: (a, b) => a <= b,
  GreaterThan: (a, b) => a > b,
  GreaterThanEquals: (a, b) => a >= b,
};

function comparisonOf(operator: string): Comparison | undefined {
  return comparisons[operator.endsWith('Path') ? operator.slice(0, -4) : operator];
}

const comparisons: Readonly<Record<string, Comparison>> = Object.fromEntries([
  ...Object.entries(kinds).flatMap(([kind, read]) =>
    Object.entries(orders)
      .filter(([order]) => kind !== 'Boolean' || order === 'Equals')
      .map(([order, compare]): [string, Comparison] => [
        kind + order,
        (a, b) => {
          const [left, right] = [read(a), read(b)];
          return left !== undefined && right !== undefined && compare(left, right);
        },
      ]),
  ),
  [
    'StringMatches',
    (a: unknown, b: unknown) => typeof a === 'string' && typeof b === 'string' && matchesWildcard(b, a),
  ] as const,
]);
