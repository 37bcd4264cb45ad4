import { isIP } from 'node:net';
import { isObject } from '../json.ts';

export interface PatternFault {
  /** Where in the pattern: `$.detail.size[0].numeric`. */
  readonly place: string;
  readonly problem: string;
}

/** The first thing that EventBridge would refuse about a pattern; undefined for a good one. */
export function checkPattern(pattern: unknown): PatternFault | undefined {
  if (!isObject(pattern)) return { place: '$', problem: 'a pattern is a JSON object' };
  if (Object.keys(pattern).length === 0) return { place: '$', problem: 'a pattern names at least one field' };
  return checkObject(pattern, '$');
}

function checkObject(pattern: Record<string, unknown>, place: string): PatternFault | undefined {
  for (const [key, value] of Object.entries(pattern)) {
    const at = `${place}.${key}`;
    const fault = key === '$or' && Array.isArray(value) ? checkAlternatives(value, at) : checkField(value, at);
    if (fault) return fault;
  }
  return undefined;
}

function checkAlternatives(alternatives: readonly unknown[], place: string): PatternFault | undefined {
  if (alternatives.length < 2) return { place, problem: '$or needs at least two patterns' };
  for (const [index, alternative] of alternatives.entries()) {
    const at = `${place}[${index}]`;
    if (!isObject(alternative) || Object.keys(alternative).length === 0)
      return { place: at, problem: 'each pattern of $or is an object that names a field' };
    const fault = checkObject(alternative, at);
    if (fault) return fault;
  }
  return undefined;
}

function checkField(value: unknown, place: string): PatternFault | undefined {
  if (isObject(value)) {
    return Object.keys(value).length === 0
      ? { place, problem: 'an empty object matches nothing' }
      : checkObject(value, place);
  }
  if (!Array.isArray(value)) return { place, problem: 'the values of a field stand in an array' };
  if (value.length === 0) return { place, problem: 'an empty array matches nothing' };
  for (const [index, rule] of value.entries()) {
    const fault = checkRule(rule, `${place}[${index}]`);
    if (fault) return fault;
  }
  return undefined;
}

function checkRule(rule: unknown, place: string): PatternFault | undefined {
  if (Array.isArray(rule))
    return { place, problem: 'a value is a text, a number, true, false, null or a matching rule' };
  if (!isObject(rule)) return undefined;
  const keys = Object.keys(rule);
  const kind = keys[0];
  if (keys.length !== 1 || kind === undefined) return { place, problem: 'a matching rule has exactly one key' };
  const check = ruleChecks[kind];
  if (!check) return { place, problem: `no such matching rule: ${kind}; known: ${Object.keys(ruleChecks).join(', ')}` };
  const problem = check(rule[kind]);
  return problem === undefined ? undefined : { place: `${place}.${kind}`, problem };
}

type Check = (wanted: unknown) => string | undefined;

const text: Check = (wanted) => (typeof wanted === 'string' ? undefined : 'wants a text');
const affix: Check = (wanted) =>
  isObject(wanted) && Object.keys(wanted).length === 1 && typeof wanted['equals-ignore-case'] === 'string'
    ? undefined
    : text(wanted) && 'wants a text or {"equals-ignore-case": text}';
const wildcard: Check = (wanted) => {
  if (typeof wanted !== 'string') return 'wants a text';
  const bare = wanted.replaceAll(/\\[*\\]/g, '');
  if (bare.includes('\\')) return 'a backslash stands only before * or another backslash';
  return bare.includes('**') ? 'two stars in a row are not allowed' : undefined;
};
const listOf =
  (check: Check): Check =>
  (wanted) =>
    Array.isArray(wanted)
      ? wanted.length === 0
        ? 'wants at least one value'
        : wanted.map(check).find((problem) => problem !== undefined)
      : check(wanted);

/** EventBridge compares numbers between -5e9 and 5e9. */
const LARGEST = 5e9;

const exclusions: Readonly<Record<string, Check>> = {
  prefix: listOf(affix),
  suffix: listOf(affix),
  'equals-ignore-case': listOf(text),
  wildcard: listOf(wildcard),
};

const ruleChecks: Readonly<Record<string, Check>> = {
  prefix: affix,
  suffix: affix,
  'equals-ignore-case': text,
  wildcard,
  exists: (wanted) => (typeof wanted === 'boolean' ? undefined : 'wants true or false'),
  numeric: (wanted) => {
    if (!Array.isArray(wanted) || (wanted.length !== 2 && wanted.length !== 4)) {
      return 'wants one comparison or two: ["=", 5] or [">", 0, "<=", 5]';
    }
    for (let i = 0; i < wanted.length; i += 2) {
      if (!['=', '<', '<=', '>', '>='].includes(wanted[i])) return `no such comparison: ${String(wanted[i])}`;
      if (typeof wanted[i + 1] !== 'number' || Math.abs(wanted[i + 1]) > LARGEST)
        return 'wants numbers from -5e9 to 5e9';
    }
    if (wanted.length === 2) return undefined;
    const upwards = String(wanted[0]).startsWith('>') && String(wanted[2]).startsWith('<');
    return upwards && wanted[1] < wanted[3] ? undefined : 'a range goes from > or >= to < or <=, the lower bound first';
  },
  cidr: (wanted) => {
    const [network = '', bits = '', more] = typeof wanted === 'string' ? wanted.split('/') : [];
    const family = isIP(network);
    const good =
      family !== 0 && more === undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
    return good ? undefined : 'wants a network such as 10.0.0.0/24';
  },
  'anything-but': (wanted) => {
    if (!isObject(wanted)) {
      return listOf((one) =>
        typeof one === 'string' || typeof one === 'number' ? undefined : 'excludes texts or numbers',
      )(wanted);
    }
    const [kind = '', more] = Object.keys(wanted);
    const check = exclusions[kind];
    if (!check || more !== undefined) return `excludes by one of ${Object.keys(exclusions).join(', ')}`;
    return check(wanted[kind]);
  },
};
