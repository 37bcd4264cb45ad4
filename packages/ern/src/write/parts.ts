import type { Shape } from '../mapping/row.ts';
import { placeholder } from './assume.ts';
import { escapeAttribute, escapeText, isUnspeakable, unspeakable } from './escape.ts';
import type { Sink } from './sink.ts';
import type { Tag } from './tag.ts';
import { allows, readyText, type TextRule } from './text-rule.ts';

export { reach } from './tag.ts';

/** Writes `holder[key]`, which is `given`, as an element of text alone. */
export function text(
  sink: Sink,
  tag: Tag,
  rule: TextRule,
  given: unknown,
  holder: object,
  key: string | number,
  depth: number,
): void {
  const ready = readyText(rule, given);
  if (ready === undefined) withCare(sink, tag, rule, given, holder, key, depth);
  else sink.text += (tag.open[depth] as string) + ready + tag.close;
}

/** The same for one that the version demands: without a text that is allowed it stands there all the same. */
export function dueText(
  sink: Sink,
  tag: Tag,
  rule: TextRule,
  given: unknown,
  holder: object,
  key: string | number,
  depth: number,
): void {
  const ready = readyText(rule, given);
  if (ready !== undefined) sink.text += (tag.open[depth] as string) + ready + tag.close;
  else if (!withCare(sink, tag, rule, given, holder, key, depth)) lack(sink, tag, rule, depth);
}

export function texts(sink: Sink, tag: Tag, rule: TextRule, list: readonly unknown[], depth: number): void {
  for (let index = 0; index < list.length; index += 1) text(sink, tag, rule, list[index], list, index, depth);
}

export function dueTexts(sink: Sink, tag: Tag, rule: TextRule, list: readonly unknown[], depth: number): void {
  for (let index = 0; index < list.length; index += 1) dueText(sink, tag, rule, list[index], list, index, depth);
}

/** Writes a text that needs more than a look; false when nothing of it may stand here. */
function withCare(
  sink: Sink,
  tag: Tag,
  rule: TextRule,
  given: unknown,
  holder: object,
  key: string | number,
  depth: number,
): boolean {
  if (isObject(given)) {
    for (const extra in given) {
      if (extra !== 'value') sink.lose(given, extra, `${tag.name} has no attributes in this version`);
    }
  }
  const writable = allowedText(sink, rule, isObject(given) ? given.value : given, holder, key, tag.name);
  if (writable === undefined) return false;
  sink.text += (tag.open[depth] as string) + escapeText(writable) + tag.close;
  return true;
}

/** Writes an element that may have attributes but has a plain text only; false when there is more to it. */
export function value(sink: Sink, tag: Tag, rule: TextRule, given: unknown, depth: number): boolean {
  if (typeof given !== 'string') return false;
  const ready = readyText(rule, given);
  if (ready === undefined) return false;
  sink.text += (tag.open[depth] as string) + ready + tag.close;
  return true;
}

/** The same where parties may define values of their own. */
export const ownValue = (sink: Sink, tag: Tag, rule: TextRule, given: unknown, depth: number): boolean =>
  given !== 'UserDefined' && value(sink, tag, rule, given, depth);

/** Writes an element of text that the version demands and nobody gave. */
export function lack(sink: Sink, tag: Tag, rule: TextRule, depth: number): void {
  sink.text += (tag.open[depth] as string) + escapeText(unknown(sink, tag.name, rule, depth)) + tag.close;
}

/** Writes what stands in the start tag behind `open`, which is ` Name="`. */
export function attribute(sink: Sink, open: string, rule: TextRule, value: unknown, holder: object, key: string): void {
  const ready = readyText(rule, value);
  if (ready !== undefined) sink.text += `${open + ready}"`;
  else {
    const writable = allowedText(sink, rule, value, holder, key, attributeName(open));
    if (writable !== undefined) sink.text += `${open + escapeAttribute(writable)}"`;
  }
}

/** The same for one that the version demands; `depth` is that of its element. */
export function dueAttribute(
  sink: Sink,
  open: string,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string,
  depth: number,
): void {
  const name = attributeName(open);
  const writable = allowedText(sink, rule, value, holder, key, name) ?? unknown(sink, name, rule, depth + 1);
  sink.text += `${open + escapeAttribute(writable)}"`;
}

const attributeName = (open: string): string => `@${open.slice(1, -2)}`;

/** Writes the text of an element with attributes, and its end. */
export function content(
  sink: Sink,
  tag: Tag,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string | number,
  depth: number,
): void {
  const ready = readyText(rule, value);
  if (ready !== undefined) sink.text += `>${ready}${tag.close}`;
  else {
    const writable = allowedText(sink, rule, value, holder, key, tag.name) ?? unknown(sink, '.', rule, depth + 1);
    sink.text += `>${escapeText(writable)}${tag.close}`;
  }
}

/** A value as it may stand here, unless there is none or this version does not allow it, which is reported. */
function allowedText(
  sink: Sink,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string | number,
  name: string,
): string | undefined {
  if (value === undefined) return undefined;
  const given = String(value);
  if (rule.isPlain && allows(rule, given)) return given;
  const said = speakable(sink, holder, key, given);
  if (allows(rule, said)) return said;
  const otherName = renamed[said];
  if (otherName !== undefined && allows(rule, otherName)) return otherName;
  sink.lose(holder, String(key), `${name} does not allow this value in this version`);
  return undefined;
}

/** The text of a value; characters that XML cannot carry are left out and reported. */
function speakable(sink: Sink, holder: object, key: string | number, given: string): string {
  if (!isUnspeakable(given)) return given;
  sink.lose(holder, String(key), 'holds characters that XML cannot carry; they were left out');
  return given.replace(new RegExp(unspeakable, 'g'), '');
}

/** Values that a later release of the sets calls otherwise; they mean the same. */
const renamed: Readonly<Record<string, string>> = {
  UseForGenerativeAI: 'UseForTrainingGenerativeAI',
  UseForNonGenerativeAI: 'UseForTrainingNonGenerativeAI',
  UseForTrainingGenerativeAI: 'UseForGenerativeAI',
  UseForTrainingNonGenerativeAI: 'UseForNonGenerativeAI',
};

/** The placeholder for what the version demands and nobody gave; `depth` is the number of elements around it. */
function unknown(sink: Sink, name: string, { simple, release }: TextRule, depth: number): string {
  const value = name === '@Namespace' ? sink.ownNamespace : placeholder(simple, release);
  sink.depth = depth;
  sink.assume(name, value, 'the version demands it and the message does not have it');
  return value;
}

/** True of a value that stands in the list of its place and needs no other beside it. */
export const isListed = ({ values }: TextRule, given: unknown): boolean =>
  given !== 'UserDefined' && values !== undefined && values.has(given as string);

/**
 * A value that the sets of this version lack, or that refines one of theirs, is written as `UserDefined` with the value
 * beside it (profile standard, clause 5.3.2). The namespace is that of the value's owner, by default the sender.
 * `own` names the keys of the value beside it and of its namespace. Gives the object as it is to be written.
 */
export function withOwn(
  sink: Sink,
  rule: TextRule,
  model: Shape,
  key: string,
  own: string,
  namespace: string,
  holder: object,
  holderKey: string | number,
): Shape {
  const value: unknown = model[key];
  if (value === undefined) return model;
  const refined: unknown = model[own];
  const { values } = rule;
  if (!values?.has('UserDefined')) return model;
  if (refined === undefined && values.has(String(value)) && value !== 'UserDefined') return model;
  if (refined === undefined && values.has(renamed[String(value)] ?? '')) return model;
  if (refined !== undefined && value !== 'UserDefined') {
    sink.lose(holder, String(holderKey), 'replaced by the value that refines it');
  }
  return {
    ...model,
    [key]: 'UserDefined',
    [own]: refined ?? value,
    [namespace]: model[namespace] ?? sink.ownNamespace,
  };
}

/** Reports the items of a list behind the first. */
export function loseOthers(sink: Sink, list: readonly unknown[], name: string): void {
  for (let index = 1; index < list.length; index += 1) {
    sink.lose(list, String(index), `this version has room for one ${name}`);
  }
}

/** The keys that a composite has a place for. */
export class Known {
  readonly #type: string;
  readonly #keys: string;
  #set: Set<string> | undefined;

  constructor(type: string, keys: string) {
    this.#type = type;
    this.#keys = keys;
  }

  /** Reports the other keys of a model, of which `count` known ones were seen. */
  rest(sink: Sink, model: Shape, count: number): void {
    let said = 0;
    for (const key in model) if (model[key] !== undefined) said += 1;
    if (said === count) return;
    this.#set ??= new Set(this.#keys.split(' '));
    for (const key in model) {
      if (!this.#set.has(key)) sink.lose(model, key, `ERN has no place for it in ${this.#type}`);
    }
  }
}

/** True of a value that is there; an empty list says nothing. */
export const has = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'object' && Array.isArray(value) && value.length === 0);

/** Reports the keys of the branches that were not chosen. */
export function loseBranches(sink: Sink, model: Shape, branches: readonly string[], best: number): void {
  const keysOf = (index: number): string[] => branches[index]!.split(' ').filter(Boolean);
  const taken = keysOf(best);
  for (let index = 0; index < branches.length; index += 1) {
    if (index === best) continue;
    for (const key of keysOf(index)) {
      if (!has(model[key]) || taken.includes(key)) continue;
      const reason = `excluded by ${taken.filter((other) => has(model[other])).join(', ')}`;
      sink.lose(model, key, reason);
    }
  }
}

export const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

export const asShape = (model: unknown): Shape => (isObject(model) ? model : { value: model });
