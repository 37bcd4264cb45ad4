import type * as z from 'zod';
import type { ErnVersion } from '../versions.ts';
import type { Cast } from './ern3/cast.ts';

/**
 * One line of a mapping: it writes its element or attribute from the model and reads it back. Order, cardinality and
 * presence come from the grammar of the version. `names` lists what the versions call it, newest first.
 */
export interface Row<Key extends string = string> {
  readonly kind: 'element' | 'attribute' | 'inside';
  readonly names: readonly string[];
  /** The model key; of an `inside` row the keys of its inner rows. */
  readonly key: Key;
  readonly many: boolean;
  readonly of: Scalar | CompositeRows | ValueRows | (() => CompositeRows);
  /** Rows of a wrapping element that the model does not repeat (PartyList, MessageAuditTrail). */
  readonly rows: readonly Row[];
  /** The same list stands in many places of a message, so its bytes are written again. */
  readonly often?: boolean;
}

export type Scalar = 'string' | 'boolean' | 'integer';

/** An element with children. */
export interface CompositeRows {
  readonly kind: 'composite';
  readonly name: string;
  readonly schema: z.ZodType;
  readonly rows: readonly Row[];
  readonly variants: readonly Variant[];
  /**
   * Messages say this again and again in the same bytes, so that it is read once: every place gets a copy, or the same
   * object where who takes it makes an own one of it.
   */
  readonly repeats?: 'copied' | 'shared';
}

/**
 * How older versions say a composite: `down` makes their shape from the model, `up` the model from their shape. What
 * `down` leaves out it tells; objects that it passes on keep their identity, so that a loss inside them has its path.
 */
export interface Variant {
  /** The last version that has this shape. */
  readonly until: ErnVersion;
  readonly of: CompositeRows | ValueRows;
  readonly down: (model: Shape, tell: Tell) => unknown;
  readonly up: (shape: Growing, note: Note) => unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: shapes of older versions have no types of their own
export type Shape = Readonly<Record<string, any>>;

/**
 * A shape on its way up. It belongs to the reader alone, so it may be changed in place, which is many times as fast as
 * copying it with a rest pattern at every step. Keys are added and replaced, never deleted: that makes an object slow.
 */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Growing = Record<string, any>;

/**
 * Makes plain objects as `{}` does. V8 learns for each constructor how many members its objects get and makes room for
 * them at once, where those of `{}` have room for four and move again and again.
 */
export function growingClass(): new () => Growing {
  function Growing() {}
  Growing.prototype = Object.prototype;
  return Growing as unknown as new () => Growing;
}

/**
 * A copy with other members; one that is undefined is as good as gone. Spreading an object and adding members in one
 * literal does the same, but V8 then gives every copy a hidden class of its own, and all that reads it becomes slow.
 */
export const altered = (shape: Shape, members: Shape): Growing => Object.assign({}, shape, members);

/** The same for the copies of one kind of object, which get room for all their members at once. */
export function copier(): typeof altered {
  const Copy = growingClass();
  return (shape, members) => Object.assign(new Copy(), shape, members);
}

/**
 * The copy that `down` makes of a composite and then changes in place, step by step: a copy for each step would take many
 * times as long. A member that is undefined is as good as gone.
 */
export const copied = (model: Shape, tell: Tell, copy = altered): Growing => tell.standsFor(copy(model, {}), model);

/** A copy without some members. */
export function without(shape: Shape, ...keys: readonly string[]): Growing {
  const rest: Growing = {};
  for (const key in shape) if (!keys.includes(key)) rest[key] = shape[key];
  return rest;
}

/** A copy that belongs to nobody else, at any depth. */
export function own<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(own) as Value;
  const made: Growing = {};
  for (const key in value) made[key] = own(value[key]);
  return made as Value;
}

/** Reports what `up` has no place for in the model: the step from the element it was read from, and the value. */
export type Note = (step: string, value: unknown) => void;

export interface Tell {
  /** Who acts under which anchor, where a version has no list of parties. */
  cast: Cast;
  /** `holder[key]` is a fact that this version cannot say. */
  lose(holder: object, key: string, reason: string): void;
  /** The version demands `element`, the model lacks it, and `value` is written. */
  assume(element: string, value: string, reason: string): void;
  /** `fresh` is written in place of `original`. */
  standsFor<Fresh extends object>(fresh: Fresh, original: object): Fresh;
}

/** Puts an item at the end of a list that may not be there yet. */
export function append(model: Growing, key: string, item: unknown): void {
  if (model[key]) model[key].push(item);
  else model[key] = [item];
}

/** An element with a value and attributes. */
export interface ValueRows {
  readonly kind: 'value';
  readonly content: Scalar;
  readonly schema: z.ZodType;
  readonly rows: readonly Row[];
}

type Names = string | readonly string[];
type KeysOf<Schema extends z.ZodType> = Schema extends z.ZodType<infer Model> ? keyof Model & string : never;

export function composite<const Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rows: readonly Row<KeysOf<Schema>>[],
  variants: readonly Variant[] = [],
): CompositeRows {
  return { kind: 'composite', name, schema, rows, variants };
}

/** The rows of a composite in an older version: those of the newest that have an element there, and its own. */
export const olderRows = (
  { name, rows }: Pick<CompositeRows, 'name' | 'rows'>,
  own: readonly Row[],
): CompositeRows => ({
  kind: 'composite',
  name,
  schema: undefined as never,
  rows: [...rows.filter((row) => !own.some(({ key }) => key === row.key)), ...own],
  variants: [],
});

/** A composite that stands in one family of versions only, with the functions between its shape and the model. */
export const shaped = (
  name: string,
  rows: readonly Row[],
  down: Variant['down'],
  up: Variant['up'],
  until: ErnVersion = '3.8.2',
): CompositeRows => ({
  kind: 'composite',
  name,
  schema: undefined as never,
  rows,
  variants: [{ until, of: olderRows({ name, rows }, []), down, up }],
});

/** The same for a value with attributes. */
export const shapedValue = (name: string, of: ValueRows, down: Variant['down'], up: Variant['up']): CompositeRows => ({
  ...shaped(name, [], down, up),
  variants: [{ until: '3.8.2', of, down, up }],
});

/** A composite of an older family whose keys are those of the model. */
export const alike = (name: string, rows: readonly Row[]): CompositeRows => olderRows({ name, rows }, []);

/** Rows of a value: its attributes. The bare value is what stands between the tags. */
export function valueRows(content: Scalar, schema: z.ZodType, rows: readonly Row[]): ValueRows {
  return { kind: 'value', content, schema, rows };
}

const row = <const Key extends string>(
  kind: Row['kind'],
  names: Names,
  key: Key,
  many: boolean,
  of: Row['of'],
): Row<Key> => ({ kind, names: typeof names === 'string' ? [names] : names, key, many, of, rows: [] });

export const text = <const K extends string>(names: Names, key: K) => row('element', names, key, false, 'string');
export const texts = <const K extends string>(names: Names, key: K) => row('element', names, key, true, 'string');
export const flag = <const K extends string>(names: Names, key: K) => row('element', names, key, false, 'boolean');
export const count = <const K extends string>(names: Names, key: K) => row('element', names, key, false, 'integer');
export const one = <const K extends string>(names: Names, key: K, of: Row['of']) =>
  row('element', names, key, false, of);
export const many = <const K extends string>(names: Names, key: K, of: Row['of']) =>
  row('element', names, key, true, of);
/** A list that stands in many places. */
export const often = <const K extends string>(names: Names, key: K, of: Row['of']): Row<K> => ({
  ...many(names, key, of),
  often: true,
});
export const attribute = <const K extends string>(names: Names, key: K, of: Scalar = 'string') =>
  row('attribute', names, key, false, of);

/** A wrapping element that the model leaves out: its rows speak of the same object as their neighbours. */
export const inside = <const K extends string>(names: Names, rows: readonly Row<K>[]): Row<K> => ({
  ...row('inside', names, rows[0]!.key, false, 'string'),
  rows,
});
