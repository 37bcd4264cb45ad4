import type { Sink } from './sink.ts';
import type { Tag } from './tag.ts';

/** The generated writer of one version. */
export interface VersionWriter {
  /** The simple types and the older shapes that its functions ask for by number; other versions may have some of them. */
  readonly types: readonly string[];
  readonly downs: readonly string[];
  readonly NewReleaseMessage: WriteRoot;
  readonly PurgeReleaseMessage: WriteRoot;
}

type WriteRoot = (sink: Sink, tag: Tag, message: unknown, depth: number) => void;
