import type { Shape } from '../mapping/row.ts';
import { same } from '../mapping/same.ts';
import type { Assumed, Sink, Unsaid } from './sink.ts';

/** What stands between the header of a message and its deals, with what was told while it was written. */
export interface Body {
  /** Who sent it, for values without a namespace of their own are the sender's. */
  readonly sender: string;
  /** What was written, as it was handed to the writer of the version. */
  readonly root: Shape;
  readonly bytes: Uint8Array;
  /** How many members of the root stand in it. */
  readonly members: number;
  readonly unsaid: readonly Unsaid[];
  readonly assumed: readonly Assumed[];
}

/** True when the body of another message of the same version would be the same, byte for byte. */
export function isBodyOf(root: Shape, sender: string, body: Body): boolean {
  if (sender !== body.sender) return false;
  const keys = new Set([...Object.keys(root), ...Object.keys(body.root)]);
  for (const key of keys) if (!perRecipient.has(key) && !same(root[key], body.root[key])) return false;
  return true;
}

/** The members that are written before and behind the body. Whatever deals say elsewhere was moved there before. */
const perRecipient: ReadonlySet<string> = new Set([
  'messageHeader',
  'releaseDeals',
  'releaseVisibilities',
  'trackReleaseVisibilities',
  'supplementalDocuments',
]);

/** Where a body stands in what was written and told. */
export interface BodyMarks {
  readonly from: number;
  readonly unsaidFrom: number;
  readonly assumedFrom: number;
  to: number;
  unsaidTo: number;
  assumedTo: number;
  members: number;
}

/** Writes a known body and gives the number of members in it. */
export function pasteBody(sink: Sink, { bytes, members, unsaid, assumed }: Body): number {
  sink.room(bytes.length);
  sink.bytes.set(bytes, sink.at);
  sink.at += bytes.length;
  sink.lost.push(...unsaid);
  sink.assumed.push(...assumed);
  return members;
}

export function beginBody(sink: Sink): void {
  const [unsaid, assumed] = [sink.lost.length, sink.assumed.length];
  const from = sink.at;
  sink.marks = {
    from,
    unsaidFrom: unsaid,
    assumedFrom: assumed,
    to: from,
    unsaidTo: unsaid,
    assumedTo: assumed,
    members: 0,
  };
}

/** All who act stand in the body. */
export function endBody(sink: Sink, members: number): void {
  sink.cast.tellRest(sink);
  const marks = sink.marks!;
  marks.to = sink.at;
  marks.unsaidTo = sink.lost.length;
  marks.assumedTo = sink.assumed.length;
  marks.members = members;
}

/** The body of what was just written, if it has one. */
export function keptBody(sink: Sink, root: Shape, unsaid: readonly Unsaid[]): Body | undefined {
  const { marks } = sink;
  return (
    marks && {
      sender: sink.ownNamespace,
      root,
      bytes: new Uint8Array(sink.bytes.subarray(marks.from, marks.to)),
      members: marks.members,
      unsaid: unsaid.slice(marks.unsaidFrom, marks.unsaidTo),
      assumed: sink.assumed.slice(marks.assumedFrom, marks.assumedTo),
    }
  );
}
