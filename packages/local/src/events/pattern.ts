import { BlockList, isIP } from 'node:net';
import { isObject, type JsonObject } from '../json.ts';

/**
 * Whether an event answers an EventBridge pattern (rules of a bus, filters of a stream). The pattern is one that
 * {@link checkPattern} accepts.
 */
export function matches(pattern: unknown, event: unknown): boolean {
  return isObject(pattern) && matchesObject(pattern, event);
}

function matchesObject(pattern: JsonObject, event: unknown): boolean {
  // One element of an array of objects has to answer all fields of the pattern by itself.
  if (Array.isArray(event)) return event.some((element) => isObject(element) && matchesObject(pattern, element));
  const fields = isObject(event) ? event : {};
  for (const [key, wanted] of Object.entries(pattern)) {
    if (key === '$or' && Array.isArray(wanted)) {
      if (!wanted.some((alternative) => isObject(alternative) && matchesObject(alternative, fields))) return false;
    } else if (Array.isArray(wanted)) {
      if (!matchesField(wanted, Object.hasOwn(fields, key) ? fields[key] : undefined)) return false;
    } else if (isObject(wanted)) {
      // A missing parent is matched as an empty one: only `exists: false` below it can hold.
      if (!matchesObject(wanted, Object.hasOwn(fields, key) ? fields[key] : undefined)) return false;
    } else return false;
  }
  return true;
}

function matchesField(wanted: readonly unknown[], value: unknown): boolean {
  const leaves = leavesOf(value);
  return wanted.some((rule) => {
    if (isObject(rule) && 'exists' in rule) return rule.exists === leaves.length > 0;
    return leaves.some((leaf) => matchesLeaf(rule, leaf));
  });
}

/** The comparable values of a field: itself, or the elements of an array; an object is no leaf. */
function leavesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isObject(value) ? [] : [value];
}

function matchesLeaf(rule: unknown, leaf: unknown): boolean {
  if (!isObject(rule)) return rule === leaf;
  const [kind, wanted] = Object.entries(rule)[0] ?? ['', undefined];
  return leafRules[kind]?.(wanted, leaf) ?? false;
}

const lower = (value: unknown): string => String(value).toLowerCase();
const isFoldingRule = (wanted: unknown): wanted is JsonObject => isObject(wanted) && 'equals-ignore-case' in wanted;
const anyOf = (wanted: unknown): readonly unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

const leafRules: Readonly<Record<string, (wanted: unknown, leaf: unknown) => boolean>> = {
  prefix: (wanted, leaf) =>
    typeof leaf === 'string' &&
    (isFoldingRule(wanted)
      ? lower(leaf).startsWith(lower(wanted['equals-ignore-case']))
      : leaf.startsWith(String(wanted))),
  suffix: (wanted, leaf) =>
    typeof leaf === 'string' &&
    (isFoldingRule(wanted) ? lower(leaf).endsWith(lower(wanted['equals-ignore-case'])) : leaf.endsWith(String(wanted))),
  'equals-ignore-case': (wanted, leaf) => typeof leaf === 'string' && lower(leaf) === lower(wanted),
  wildcard: (wanted, leaf) => typeof leaf === 'string' && matchesWildcard(String(wanted), leaf),
  numeric: (wanted, leaf) => typeof leaf === 'number' && Array.isArray(wanted) && inRange(wanted, leaf),
  cidr: (wanted, leaf) => typeof leaf === 'string' && inNetwork(String(wanted), leaf),
  'anything-but': (wanted, leaf) => {
    if (!isObject(wanted)) return !anyOf(wanted).includes(leaf);
    const [kind, excluded] = Object.entries(wanted)[0] ?? ['', []];
    return !anyOf(excluded).some((one) => leafRules[kind]?.(one, leaf) ?? false);
  },
};

function inRange(range: readonly unknown[], value: number): boolean {
  for (let i = 0; i + 1 < range.length; i += 2) {
    const bound = range[i + 1] as number;
    const holds =
      range[i] === '='
        ? value === bound
        : range[i] === '<'
          ? value < bound
          : range[i] === '<='
            ? value <= bound
            : range[i] === '>'
              ? value > bound
              : value >= bound;
    if (!holds) return false;
  }
  return true;
}

function inNetwork(cidr: string, address: string): boolean {
  const family = isIP(address);
  const [network = '', bits = ''] = cidr.split('/');
  if (family === 0 || isIP(network) !== family) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** `*` stands for any run of characters; `\*` and `\\` for themselves. Linear: it never backs up over a star twice. */
export function matchesWildcard(wildcard: string, text: string): boolean {
  const pieces = wildcardPieces(wildcard);
  const [head = ''] = pieces;
  if (pieces.length === 1) return text === head;
  const tail = pieces.at(-1) ?? '';
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let from = head.length;
  const end = text.length - tail.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, from);
    if (found === -1 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}

/** The literal texts between the stars. */
function wildcardPieces(wildcard: string): string[] {
  const pieces = [''];
  for (let i = 0; i < wildcard.length; i++) {
    const character = wildcard.charAt(i);
    if (character === '*') pieces.push('');
    else pieces[pieces.length - 1] += character === '\\' ? wildcard.charAt(++i) : character;
  }
  return pieces;
}
