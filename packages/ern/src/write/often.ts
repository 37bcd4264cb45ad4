import type { Sink } from './sink.ts';
import type { Tag } from './tag.ts';

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
