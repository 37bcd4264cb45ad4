import { createHash } from 'node:crypto';
import { isObject } from '../json.ts';
import { Cursor } from './cursor.ts';
import { StatesError } from './errors.ts';
import { readSegments, valueAt } from './paths.ts';

/** What an expression may look at. `random` draws the next number below 1: the same ones when an execution is replayed. */
export interface Scene {
  readonly input: unknown;
  readonly context: unknown;
  readonly random: () => number;
}

/** The value of an intrinsic function with everything inside it: `States.Format('{}-{}', $.id, States.UUID())`. */
export function evaluateIntrinsic(text: string, scene: Scene): unknown {
  const cursor = new Cursor(text);
  try {
    const value = readCall(cursor, scene);
    cursor.skipSpace();
    if (!cursor.done) throw cursor.fault('the function ends here');
    return value;
  } catch (error) {
    if (error instanceof StatesError) throw error;
    throw new StatesError('States.IntrinsicFailure', error instanceof Error ? error.message : String(error));
  }
}

/** Whether the syntax holds and every function is known; for the check of a definition. */
export function checkIntrinsic(text: string): void {
  const cursor = new Cursor(text);
  readCall(cursor, undefined);
  cursor.skipSpace();
  if (!cursor.done) throw cursor.fault('the function ends here');
}

function readCall(cursor: Cursor, scene: Scene | undefined): unknown {
  cursor.skipSpace();
  const name = cursor.match(/States\.\w+/);
  if (name === undefined) throw cursor.fault('expected an intrinsic function');
  const run = functions[name];
  if (!run) throw cursor.fault(`no such intrinsic function: ${name}`);
  cursor.skipSpace();
  cursor.expect('(');
  const args: unknown[] = [];
  for (cursor.skipSpace(); !cursor.take(')'); cursor.skipSpace()) {
    if (args.length > 0) {
      cursor.expect(',');
      cursor.skipSpace();
    }
    args.push(readArgument(cursor, scene));
  }
  return scene ? run(args, scene) : undefined;
}

function readArgument(cursor: Cursor, scene: Scene | undefined): unknown {
  if (cursor.peek() === "'") return readText(cursor);
  if (cursor.peek(7) === 'States.') return readCall(cursor, scene);
  const root = cursor.match(/\$\$?/);
  if (root === undefined) {
    const word = cursor.match(/-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null/);
    if (word === undefined) throw cursor.fault('expected a text in single quotes, a number, a path or a function');
    return JSON.parse(word);
  }
  const start = cursor.at - root.length;
  const path = readSegments(cursor);
  if (!scene) return undefined;
  const value = valueAt(path, root === '$$' ? scene.context : scene.input);
  if (value === undefined) {
    throw new StatesError('States.IntrinsicFailure', `nothing at ${cursor.text.slice(start, cursor.at)}`);
  }
  return value;
}

/** `\'`, `\\`, and for Format `\{` and `\}`: those two keep their backslash until Format reads them. */
function readText(cursor: Cursor): string {
  let value = '';
  for (cursor.at++; !cursor.done; cursor.at++) {
    const character = cursor.peek();
    if (character === "'") {
      cursor.at++;
      return value;
    }
    if (character !== '\\') value += character;
    else {
      cursor.at++;
      const next = cursor.peek();
      value += next === "'" || next === '\\' ? next : `\\${next}`;
    }
  }
  throw cursor.fault('a quoted text does not end');
}

type Run = (args: readonly unknown[], scene: Scene) => unknown;

const functions: Readonly<Record<string, Run>> = {
  'States.Format': ([template, ...values]) => format(text(template), values),
  'States.StringToJson': ([json]) => JSON.parse(text(json)),
  'States.JsonToString': ([value]) => JSON.stringify(given(value)),
  'States.Array': (values) => [...values],
  'States.ArrayPartition': ([array, size]) => {
    const length = integer(size);
    if (length < 1) throw new RangeError('a partition holds at least one element');
    const from = list(array);
    return Array.from({ length: Math.ceil(from.length / length) }, (_, i) => from.slice(i * length, (i + 1) * length));
  },
  'States.ArrayContains': ([array, wanted]) => list(array).some((element) => isSame(element, wanted)),
  'States.ArrayRange': ([first, last, step]) => range(integer(first), integer(last), integer(step)),
  'States.ArrayGetItem': ([array, index]) => {
    const item = list(array)[integer(index)];
    if (item === undefined) throw new RangeError(`there is no element ${String(index)}`);
    return item;
  },
  'States.ArrayLength': ([array]) => list(array).length,
  'States.ArrayUnique': ([array]) => [...new Map(list(array).map((element) => [canonical(element), element])).values()],
  'States.Base64Encode': ([value]) => Buffer.from(shortText(value)).toString('base64'),
  'States.Base64Decode': ([value]) => Buffer.from(shortText(value), 'base64').toString('utf8'),
  'States.Hash': ([value, algorithm]) => {
    const name = hashes[text(algorithm)];
    if (!name) throw new RangeError(`no such hash: ${String(algorithm)}; known: ${Object.keys(hashes).join(', ')}`);
    const data = typeof value === 'string' ? value : JSON.stringify(given(value));
    return createHash(name).update(data).digest('hex');
  },
  'States.JsonMerge': ([first, second, deep]) => {
    if (deep !== false) throw new RangeError('only the shallow merge exists: the third argument is false');
    if (!isObject(first) || !isObject(second)) throw new TypeError('merges two objects');
    return { ...first, ...second };
  },
  'States.MathRandom': ([start, end, seed], { random }) => {
    const [from, to] = [integer(start), integer(end)];
    if (to <= from) throw new RangeError('the end comes after the start');
    const drawn = seed === undefined ? random() : seededRandom(String(integer(seed)))();
    return from + Math.floor(drawn * (to - from));
  },
  'States.MathAdd': ([a, b]) => integer(a) + integer(b),
  'States.StringSplit': ([value, delimiters]) => {
    const characters = new Set(text(delimiters));
    const parts = [''];
    for (const character of text(value)) {
      if (characters.has(character)) parts.push('');
      else parts[parts.length - 1] += character;
    }
    // Step Functions drops the empty pieces between neighbouring delimiters.
    return parts.filter((part) => part !== '');
  },
  'States.UUID': (_, { random }) => {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
    const variant = '89ab'.charAt(Math.floor(random() * 4));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  },
};

export const intrinsicNames = Object.keys(functions);

/** Numbers below 1 that depend on the seed only. */
export function seededRandom(seed: string): () => number {
  let counter = 0;
  return () => createHash('sha256').update(`${seed}#${counter++}`).digest().readUInt32BE(0) / 2 ** 32;
}

const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function format(template: string, values: readonly unknown[]): string {
  let next = 0;
  const result = template.replaceAll(/\\([{}])|\{\}/g, (_match, brace: string | undefined) => {
    if (brace !== undefined) return brace;
    if (next >= values.length) throw new RangeError('there are more {} than values');
    const value = values[next++];
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  if (next !== values.length) throw new RangeError('there are more values than {}');
  return result;
}

function range(first: number, last: number, step: number): number[] {
  if (step === 0) throw new RangeError('the step is not 0');
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > 1_000) throw new RangeError('a range holds at most 1000 elements');
  return Array.from({ length }, (_, i) => first + i * step);
}

function given(value: unknown): unknown {
  if (value === undefined) throw new TypeError('an argument is missing');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`wants a text, got ${JSON.stringify(value)}`);
  return value;
}

function shortText(value: unknown): string {
  const short = text(value);
  if (short.length > 10_000) throw new RangeError('takes at most 10000 characters');
  return short;
}

function integer(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError(`wants a number, got ${JSON.stringify(value)}`);
  return Math.round(value);
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`wants an array, got ${JSON.stringify(value)}`);
  return value;
}

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
