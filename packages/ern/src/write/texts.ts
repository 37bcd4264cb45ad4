import { allowedText, unknown } from './allowed-text.ts';
import { anyText, copyValue } from './copy-value.ts';
import { line } from './elements.ts';
import { inText } from './escape.ts';
import { isObject } from './shapes.ts';
import type { Sink } from './sink.ts';
import type { Tag } from './tag.ts';
import type { TextRule } from './text-rule.ts';
import { copyIndent, copyWord } from './words.ts';

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
  const from = sink.at;
  texts(sink, tag, rule, list, depth);
  if (sink.at === from) lack(sink, tag, rule, depth);
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

function element(sink: Sink, tag: Tag, content: string, depth: number): void {
  line(sink, depth, tag.whole);
  anyText(sink, content, inText);
  sink.at = copyWord(sink.view, sink.at, tag.close);
}

const GREATER = 0x3e;
