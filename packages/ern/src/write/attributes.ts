import { allowedText, unknown } from './allowed-text.ts';
import { anyText, copyValue } from './copy-value.ts';
import { inAttribute } from './escape.ts';
import type { Sink } from './sink.ts';
import type { AttributeTag } from './tag.ts';
import type { TextRule } from './text-rule.ts';
import { copyWord } from './words.ts';

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

const QUOTE = 0x22;
