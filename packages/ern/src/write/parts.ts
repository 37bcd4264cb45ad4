import type { Shape } from '../mapping/row.ts';
import { placeholder } from './assume.ts';
import { copyText, everyUnspeakable, inAttribute, inText, MOST_BYTES, type References, unspeakable } from './escape.ts';
import type { Sink } from './sink.ts';
import type { AttributeTag, Tag } from './tag.ts';
import { allows, listedWord, type TextRule } from './text-rule.ts';
import { copyIndent, copyWord, type Word, word } from './words.ts';

/** Begins an element: attributes may follow. */
export function start(sink: Sink, tag: Tag, depth: number): void {
  sink.place[depth] = tag.name;
  line(sink, depth, tag.open);
}

/** Begins an element with children and no attributes. */
export function above(sink: Sink, tag: Tag, depth: number): void {
  sink.place[depth] = tag.name;
  line(sink, depth, tag.whole);
  sink.bytes[sink.at++] = NEW_LINE;
}

/** Ends the start tag of an element with children. */
export function over(sink: Sink): void {
  const { bytes, at } = sink;
  bytes[at] = GREATER;
  bytes[at + 1] = NEW_LINE;
  sink.at = at + 2;
}

/** Ends an element with children. */
export const below = (sink: Sink, tag: Tag, depth: number): void => line(sink, depth, tag.close);

/** Ends an element whose start tag ended at `from`; one without children is written as such. */
export function belowAny(sink: Sink, tag: Tag, depth: number, from: number): void {
  if (sink.at > from + 2) below(sink, tag, depth);
  else sink.at = copyWord(sink.view, from, EMPTY);
}

function line(sink: Sink, depth: number, word: Word): void {
  if (sink.at + 2 * depth > sink.limit) sink.room(2 * depth);
  const { view } = sink;
  sink.at = copyWord(view, copyIndent(view, sink.at, depth), word);
}

const GREATER = 0x3e;
const NEW_LINE = 0x0a;
const QUOTE = 0x22;
const EMPTY = word('/>\n');
const [TRUE, FALSE] = [word('true'), word('false')];

/**
 * Writes the text of a value at a place, if it is allowed, and gives the place behind it; -1 when it needs a closer look.
 * Nearly none does.
 */
function copyValue(sink: Sink, start: number, rule: TextRule, value: unknown, references: References): number {
  if (typeof value === 'string') {
    if (rule.words !== undefined) {
      const listed = listedWord(rule, value);
      return listed === undefined ? -1 : copyWord(sink.view, start, listed);
    }
    if (!rule.isFree && value !== rule.last) {
      if (!allows(rule, value)) return -1;
      rule.last = value;
    }
    const most = MOST_BYTES * value.length;
    if (start + most > sink.limit) sink.room(start - sink.at + most);
    return copyText(sink.bytes, start, value, references);
  }
  if (typeof value === 'boolean') return rule.isBoolean ? copyWord(sink.view, start, value ? TRUE : FALSE) : -1;
  if (typeof value !== 'number' || !rule.isInteger || !Number.isSafeInteger(value)) return -1;
  return copyText(sink.bytes, start, String(value), references);
}

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
  if (!value(sink, tag, rule, given, depth)) withCare(sink, tag, rule, given, holder, key, depth);
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
  if (value(sink, tag, rule, given, depth)) return;
  if (!withCare(sink, tag, rule, given, holder, key, depth)) lack(sink, tag, rule, depth);
}

export function texts(sink: Sink, tag: Tag, rule: TextRule, list: readonly unknown[], depth: number): void {
  for (let index = 0; index < list.length; index += 1) text(sink, tag, rule, list[index], list, index, depth);
}

export function dueTexts(sink: Sink, tag: Tag, rule: TextRule, list: readonly unknown[], depth: number): void {
  for (let index = 0; index < list.length; index += 1) dueText(sink, tag, rule, list[index], list, index, depth);
}

/** Writes an element of text alone; false, and nothing, when the value needs a closer look or has attributes. */
export function value(sink: Sink, tag: Tag, rule: TextRule, given: unknown, depth: number): boolean {
  const from = sink.at;
  if (from + 2 * depth > sink.limit) sink.room(2 * depth);
  const start = copyWord(sink.view, copyIndent(sink.view, from, depth), tag.whole);
  sink.at = start;
  const end = copyValue(sink, start, rule, given, inText);
  sink.at = end < 0 ? from : copyWord(sink.view, end, tag.close);
  return end >= 0;
}

/** The same where parties may define values of their own. */
export const ownValue = (sink: Sink, tag: Tag, rule: TextRule, given: unknown, depth: number): boolean =>
  given !== 'UserDefined' && value(sink, tag, rule, given, depth);

function element(sink: Sink, tag: Tag, content: string, depth: number): void {
  line(sink, depth, tag.whole);
  anyText(sink, content, inText);
  sink.at = copyWord(sink.view, sink.at, tag.close);
}

/** Writes text without what XML cannot carry. */
function anyText(sink: Sink, text: string, references: References): void {
  sink.room(MOST_BYTES * text.length);
  const end = copyText(sink.bytes, sink.at, text, references);
  sink.at = end < 0 ? copyText(sink.bytes, sink.at, text.replace(everyUnspeakable, ''), references) : end;
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
  element(sink, tag, writable, depth);
  return true;
}

/** Writes an element of text that the version demands and nobody gave. */
export function lack(sink: Sink, tag: Tag, rule: TextRule, depth: number): void {
  element(sink, tag, unknown(sink, tag.name, rule, depth), depth);
}

/** Writes what stands in the start tag. */
export function attribute(
  sink: Sink,
  tag: AttributeTag,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string,
): void {
  if (quoted(sink, tag, rule, value)) return;
  const writable = allowedText(sink, rule, value, holder, key, tag.name);
  if (writable !== undefined) quote(sink, tag, writable);
}

/** The same for one that the version demands; `depth` is that of its element. */
export function dueAttribute(
  sink: Sink,
  tag: AttributeTag,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string,
  depth: number,
): void {
  if (quoted(sink, tag, rule, value)) return;
  const writable = allowedText(sink, rule, value, holder, key, tag.name);
  quote(sink, tag, writable ?? unknown(sink, tag.name, rule, depth + 1));
}

function quoted(sink: Sink, { open }: AttributeTag, rule: TextRule, value: unknown): boolean {
  const from = sink.at;
  const start = copyWord(sink.view, from, open);
  sink.at = start;
  const end = copyValue(sink, start, rule, value, inAttribute);
  if (end >= 0) sink.bytes[end] = QUOTE;
  sink.at = end < 0 ? from : end + 1;
  return end >= 0;
}

/** Writes an attribute as it is told. */
export function quote(sink: Sink, tag: AttributeTag, content: string): void {
  sink.at = copyWord(sink.view, sink.at, tag.open);
  anyText(sink, content, inAttribute);
  sink.bytes[sink.at++] = QUOTE;
}

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
  sink.bytes[sink.at++] = GREATER;
  const end = copyValue(sink, sink.at, rule, value, inText);
  if (end >= 0) sink.at = end;
  else {
    const writable = allowedText(sink, rule, value, holder, key, tag.name);
    anyText(sink, writable ?? unknown(sink, '.', rule, depth + 1), inText);
  }
  sink.at = copyWord(sink.view, sink.at, tag.close);
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
  const said = speakable(sink, holder, key, given);
  if (allows(rule, said)) return said;
  const otherName = renamed[said];
  if (otherName !== undefined && allows(rule, otherName)) return otherName;
  sink.lose(holder, String(key), `${name} does not allow this value in this version`);
  return undefined;
}

/** The text of a value; characters that XML cannot carry are left out and reported. */
function speakable(sink: Sink, holder: object, key: string | number, given: string): string {
  if (!unspeakable.test(given)) return given;
  sink.lose(holder, String(key), 'holds characters that XML cannot carry; they were left out');
  return given.replace(everyUnspeakable, '');
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
 * `own` names the keys of the value beside it and of its namespace. Gives nothing when the model is written as it is.
 */
export function ownOf(
  sink: Sink,
  rule: TextRule,
  model: Shape,
  key: string,
  own: string,
  namespace: string,
  holder: object,
  holderKey: string | number,
): OwnValue | undefined {
  const value: unknown = model[key];
  if (value === undefined) return undefined;
  const refined: unknown = model[own];
  const { values } = rule;
  if (!values?.has('UserDefined')) return undefined;
  if (refined === undefined && values.has(String(value)) && value !== 'UserDefined') return undefined;
  if (refined === undefined && values.has(renamed[String(value)] ?? '')) return undefined;
  if (refined !== undefined && value !== 'UserDefined') {
    sink.lose(holder, String(holderKey), 'replaced by the value that refines it');
  }
  return new OwnValue(refined ?? value, model[namespace] ?? sink.ownNamespace);
}

class OwnValue {
  /** Lives for ever, as the standing sink does. */
  static readonly standing = new OwnValue('', '');
  readonly value: unknown;
  readonly namespace: unknown;

  constructor(value: unknown, namespace: unknown) {
    this.value = value;
    this.namespace = namespace;
  }
}

/** Writes the items of a list that stands in many places; the second time its bytes are copied. */
export function oftenChildren(sink: Sink, tag: Tag, list: readonly unknown[], depth: number, write: WriteChild): void {
  if (isAgain(sink, list, depth, write)) return;
  const [from, told] = [sink.at, sink.lost.length + sink.assumed.length];
  for (const item of list) write(sink, tag, item, depth);
  remember(sink, list, depth, write, from, told);
}

/** The same for elements with a value. */
export function oftenValues(sink: Sink, tag: Tag, list: readonly unknown[], depth: number, write: WriteValue): void {
  if (isAgain(sink, list, depth, write)) return;
  const [from, told] = [sink.at, sink.lost.length + sink.assumed.length];
  for (const [index, item] of list.entries()) write(sink, tag, item, list, index, depth);
  remember(sink, list, depth, write, from, told);
}

type WriteChild = (sink: Sink, tag: Tag, model: unknown, depth: number) => void;
type WriteValue = (sink: Sink, tag: Tag, model: unknown, holder: object, key: number, depth: number) => void;

function isAgain(sink: Sink, list: object, depth: number, write: unknown): boolean {
  const span = sink.spans.get(list);
  if (span === undefined || span.depth !== depth || span.write !== write) return false;
  const { from, to } = span;
  sink.room(to - from);
  sink.bytes.copyWithin(sink.at, from, to);
  sink.at += to - from;
  return true;
}

/** What was told of a list is told each time, so only one that nothing was told of is copied. */
function remember(sink: Sink, list: object, depth: number, write: unknown, from: number, told: number): void {
  if (sink.lost.length + sink.assumed.length === told) sink.spans.set(list, { write, depth, from, to: sink.at });
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
