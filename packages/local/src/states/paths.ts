import { isObject } from '../json.ts';
import { Cursor } from './cursor.ts';

/** A JSONPath as Step Functions reads it: `$.a.b[0]`, `$.items[*].id`, `$..name`, `$.tracks[?(@.n > 1)]`. */
export interface Path {
  /** One place, so one value; else the result is always a list. */
  readonly definite: boolean;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | {
      readonly kind: 'slice';
      readonly from: number | undefined;
      readonly to: number | undefined;
      readonly step: number;
    }
  | { readonly kind: 'any' }
  | { readonly kind: 'deep' }
  | { readonly kind: 'filter'; readonly test: Test };

type Test = (element: unknown, root: unknown) => boolean;

/** Reads a path; throws a SyntaxError that says where it is wrong. Paths repeat, so they are kept. */
export function parsePath(text: string): Path {
  const known = parsed.get(text);
  if (known) return known;
  const cursor = new Cursor(text);
  cursor.expect('$');
  const path = readSegments(cursor);
  if (!cursor.done) throw cursor.fault('a path ends here');
  if (parsed.size > 5_000) parsed.clear();
  parsed.set(text, path);
  return path;
}

const parsed = new Map<string, Path>();

/** The value at a path, or undefined when a definite path leads nowhere. */
export function valueAt(path: Path, root: unknown): unknown {
  const found = select(path.segments, root, root);
  return path.definite ? found[0] : found;
}

/** Reads as many segments as there are; the cursor stands behind them. */
export function readSegments(cursor: Cursor): Path {
  const segments: Segment[] = [];
  for (;;) {
    if (cursor.take('..')) {
      segments.push({ kind: 'deep' });
      if (cursor.peek() !== '[') segments.push(readName(cursor));
    } else if (cursor.take('.')) segments.push(readName(cursor));
    else if (cursor.peek() === '[') segments.push(readBracket(cursor));
    else break;
  }
  const definite = segments.every(
    (segment) =>
      (segment.kind === 'keys' && segment.keys.length === 1) ||
      (segment.kind === 'indexes' && segment.indexes.length === 1),
  );
  return { definite, segments };
}

function readName(cursor: Cursor): Segment {
  if (cursor.take('*')) return { kind: 'any' };
  const name = cursor.match(/[^\s.[\](),*'"=<>!&|?@]+/);
  if (name === undefined) throw cursor.fault('a field name is missing');
  return { kind: 'keys', keys: [name] };
}

function readBracket(cursor: Cursor): Segment {
  cursor.expect('[');
  cursor.skipSpace();
  const segment = readInner(cursor);
  cursor.skipSpace();
  cursor.expect(']');
  return segment;
}

function readInner(cursor: Cursor): Segment {
  if (cursor.take('*')) return { kind: 'any' };
  if (cursor.take('?')) {
    cursor.skipSpace();
    cursor.expect('(');
    const test = readOr(cursor);
    cursor.skipSpace();
    cursor.expect(')');
    return { kind: 'filter', test };
  }
  const first = cursor.quoted();
  if (first !== undefined) return { kind: 'keys', keys: readMore(cursor, [first], () => cursor.quoted()) };
  const from = readInteger(cursor);
  if (cursor.take(':')) {
    const to = readInteger(cursor);
    const step = cursor.take(':') ? (readInteger(cursor) ?? 1) : 1;
    if (step < 1) throw cursor.fault('a slice goes forward');
    return { kind: 'slice', from, to, step };
  }
  if (from === undefined) throw cursor.fault('expected an index, a quoted name, * or a filter');
  return { kind: 'indexes', indexes: readMore(cursor, [from], () => readInteger(cursor)) };
}

function readMore<Item>(cursor: Cursor, items: Item[], read: () => Item | undefined): Item[] {
  for (cursor.skipSpace(); cursor.take(','); cursor.skipSpace()) {
    cursor.skipSpace();
    const item = read();
    if (item === undefined) throw cursor.fault('a list of one kind');
    items.push(item);
  }
  return items;
}

function readInteger(cursor: Cursor): number | undefined {
  const digits = cursor.match(/-?\d+/);
  return digits === undefined ? undefined : Number(digits);
}

function readOr(cursor: Cursor): Test {
  const tests = [readAnd(cursor)];
  for (cursor.skipSpace(); cursor.take('||'); cursor.skipSpace()) tests.push(readAnd(cursor));
  return (element, root) => tests.some((test) => test(element, root));
}

function readAnd(cursor: Cursor): Test {
  const tests = [readNot(cursor)];
  for (cursor.skipSpace(); cursor.take('&&'); cursor.skipSpace()) tests.push(readNot(cursor));
  return (element, root) => tests.every((test) => test(element, root));
}

function readNot(cursor: Cursor): Test {
  cursor.skipSpace();
  if (cursor.take('!')) {
    const test = readNot(cursor);
    return (element, root) => !test(element, root);
  }
  if (!cursor.take('(')) return readComparison(cursor);
  const test = readOr(cursor);
  cursor.skipSpace();
  cursor.expect(')');
  return test;
}

function readComparison(cursor: Cursor): Test {
  const left = readOperand(cursor);
  cursor.skipSpace();
  const operator = cursor.match(/==|!=|<=|>=|<|>/);
  if (operator === undefined) return (element, root) => left(element, root) !== undefined;
  cursor.skipSpace();
  const right = readOperand(cursor);
  const compare = comparisons[operator] ?? (() => false);
  return (element, root) => compare(left(element, root), right(element, root));
}

const sameKind = (a: unknown, b: unknown) => typeof a === typeof b && (typeof a === 'number' || typeof a === 'string');
const comparisons: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => sameKind(a, b) && (a as number) < (b as number),
  '<=': (a, b) => sameKind(a, b) && (a as number) <= (b as number),
  '>': (a, b) => sameKind(a, b) && (a as number) > (b as number),
  '>=': (a, b) => sameKind(a, b) && (a as number) >= (b as number),
};

function readOperand(cursor: Cursor): (element: unknown, root: unknown) => unknown {
  const quoted = cursor.quoted();
  if (quoted !== undefined) return () => quoted;
  if (cursor.take('@')) {
    const path = readSegments(cursor);
    return (element) => valueAt(path, element);
  }
  if (cursor.take('$')) {
    const path = readSegments(cursor);
    return (_element, root) => valueAt(path, root);
  }
  const word = cursor.match(/-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null/);
  if (word === undefined) throw cursor.fault('expected a path, a text, a number, true, false or null');
  const literal: unknown = JSON.parse(word);
  return () => literal;
}

function select(segments: readonly Segment[], start: unknown, root: unknown): unknown[] {
  let found: unknown[] = [start];
  for (const segment of segments) found = found.flatMap((value) => step(segment, value, root));
  return found;
}

function step(segment: Segment, value: unknown, root: unknown): unknown[] {
  switch (segment.kind) {
    case 'keys':
      if (!isObject(value)) return [];
      return segment.keys.filter((key) => Object.hasOwn(value, key)).map((key) => value[key]);
    case 'indexes':
      if (!Array.isArray(value)) return [];
      return segment.indexes
        .map((index) => (index < 0 ? value.length + index : index))
        .filter((index) => index >= 0 && index < value.length)
        .map((index) => value[index]);
    case 'slice':
      if (!Array.isArray(value)) return [];
      return value.slice(segment.from, segment.to).filter((_, index) => index % segment.step === 0);
    case 'any':
      return childrenOf(value);
    case 'deep':
      return [value, ...childrenOf(value).flatMap((child) => step(segment, child, root))];
    case 'filter': {
      const candidates = Array.isArray(value) ? value : [value];
      return candidates.filter((element) => segment.test(element, root));
    }
  }
}

function childrenOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

/** Writes a value at a reference path, making the objects on the way: ResultPath. Leaves the input untouched. */
export function withValueAt(path: Path, root: unknown, value: unknown): unknown {
  if (!path.definite) throw new RangeError('a result goes to one place');
  return place(path.segments, 0, root, value);
}

function place(segments: readonly Segment[], index: number, current: unknown, value: unknown): unknown {
  const segment = segments[index];
  if (segment === undefined) return value;
  if (segment.kind === 'keys') {
    const key = segment.keys[0] ?? '';
    if (current !== undefined && !isObject(current))
      throw new RangeError(`"${key}" has no place in ${JSON.stringify(current)}`);
    const fields = current ?? {};
    const child = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return Object.fromEntries([
      ...Object.entries(fields).filter(([name]) => name !== key),
      [key, place(segments, index + 1, child, value)],
    ]);
  }
  const at = segment.kind === 'indexes' ? (segment.indexes[0] ?? 0) : -1;
  if (!Array.isArray(current) || at < 0 || at >= current.length) throw new RangeError(`there is no element [${at}]`);
  return current.with(at, place(segments, index + 1, current[at], value));
}
