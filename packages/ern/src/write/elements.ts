import type { Sink } from './sink.ts';
import type { Tag } from './tag.ts';
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

/** Begins a line with what stands in it. */
export function line(sink: Sink, depth: number, word: Word): void {
  if (sink.at + 2 * depth > sink.limit) sink.room(2 * depth);
  const { view } = sink;
  sink.at = copyWord(view, copyIndent(view, sink.at, depth), word);
}

const GREATER = 0x3e;
const NEW_LINE = 0x0a;
const EMPTY = word('/>\n');
