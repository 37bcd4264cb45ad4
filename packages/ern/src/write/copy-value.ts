import { asText, copyText, everyUnspeakable, MOST_BYTES, type References } from './escape.ts';
import type { Sink } from './sink.ts';
import { allows, listedWord, type TextRule } from './text-rule.ts';
import { copyWord, word } from './words.ts';

/**
 * Writes the text of a value at a place, if it is allowed, and gives the place behind it; -1 when it needs a closer look.
 * Nearly none does.
 */
export function copyValue(sink: Sink, start: number, rule: TextRule, value: unknown, references: References): number {
  if (typeof value === 'string') {
    if (rule.words !== undefined) {
      const listed = listedWord(rule, value);
      return listed === undefined ? -1 : copyWord(sink.view, start, listed);
    }
    if (!rule.isFree && value !== rule.last) {
      if (!allows(rule, value)) return -1;
      rule.last = value;
    }
    const text = asText(value);
    const most = MOST_BYTES * text.length;
    if (start + most > sink.limit) sink.room(start - sink.at + most);
    return copyText(sink.bytes, start, text, references);
  }
  if (typeof value === 'boolean') return rule.isBoolean ? copyWord(sink.view, start, value ? TRUE : FALSE) : -1;
  if (typeof value !== 'number' || !rule.isInteger || !Number.isSafeInteger(value)) return -1;
  return copyText(sink.bytes, start, String(value), references);
}

/** Writes text without what XML cannot carry. */
export function anyText(sink: Sink, text: string, references: References): void {
  sink.room(MOST_BYTES * text.length);
  const end = copyText(sink.bytes, sink.at, text, references);
  sink.at = end < 0 ? copyText(sink.bytes, sink.at, text.replace(everyUnspeakable, ''), references) : end;
}

const [TRUE, FALSE] = [word('true'), word('false')];
