import { placeholder } from './assume.ts';
import { everyUnspeakable, unspeakable } from './escape.ts';
import type { Sink } from './sink.ts';
import { allows, type TextRule } from './text-rule.ts';

/** A value as it may stand here, unless there is none or this version does not allow it, which is reported. */
export function allowedText(
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
  const otherName = renamed.get(said);
  if (otherName !== undefined && allows(rule, otherName)) return otherName;
  sink.lose(holder, String(key), notAllowed(name));
  return undefined;
}

/** True, and reported, of a value that this version does not allow: the element that would hold it is left out. */
export function isRefused(
  sink: Sink,
  { name }: { readonly name: string },
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string | number,
): boolean {
  if (value === undefined || value === rule.last) return false;
  const said = String(value).replace(everyUnspeakable, '');
  if (allows(rule, said) || allows(rule, renamed.get(said) ?? said)) return false;
  sink.lose(holder, String(key), notAllowed(name));
  return true;
}

const notAllowed = (name: string): string => `${name} does not allow this value in this version`;

/** The text of a value; characters that XML cannot carry are left out and reported. */
function speakable(sink: Sink, holder: object, key: string | number, given: string): string {
  if (!unspeakable.test(given)) return given;
  sink.lose(holder, String(key), 'holds characters that XML cannot carry; they were left out');
  return given.replace(everyUnspeakable, '');
}

/** Values that a later release of the sets calls otherwise; they mean the same. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['UseForGenerativeAI', 'UseForTrainingGenerativeAI'],
  ['UseForNonGenerativeAI', 'UseForTrainingNonGenerativeAI'],
  ['UseForTrainingGenerativeAI', 'UseForGenerativeAI'],
  ['UseForTrainingNonGenerativeAI', 'UseForNonGenerativeAI'],
]);

/** The placeholder for what the version demands and nobody gave; `depth` is the number of elements around it. */
export function unknown(sink: Sink, name: string, { simple, release }: TextRule, depth: number): string {
  const value = name === '@Namespace' ? sink.ownNamespace : placeholder(simple, release);
  sink.depth = depth;
  sink.assume(name, value, 'the version demands it and the message does not have it');
  return value;
}
