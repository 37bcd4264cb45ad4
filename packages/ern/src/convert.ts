import { accepted, type Outcome } from '@slipway/kernel';
import type { ReadRefusal } from './read/refusal.ts';
import { read, type Unread } from './read.ts';
import type { ErnVersion } from './versions.ts';
import { type WriteOptions, type Written, write } from './write.ts';

export interface Converted extends Written {
  readonly from: ErnVersion;
  readonly version: ErnVersion;
  /** What the source says and the model has no place for; it is not in the output either. */
  readonly unread: readonly Unread[];
}

/**
 * Writes a message of any version in another. Whatever the target cannot say is in `unsaid`, whatever it demands and the
 * source lacks in `assumed`.
 */
export async function convert(
  bytes: Uint8Array,
  to: ErnVersion,
  options: WriteOptions = {},
): Promise<Outcome<Converted, ReadRefusal>> {
  const source = await read(bytes);
  if (!source.ok) return source;
  const { message, version: from, avs, unread } = source.value;
  const keptAvs = options.avs === undefined && from === to && avs !== undefined ? { avs } : {};
  const written = await write(message, to, { ...keptAvs, ...options });
  return accepted({ ...written, from, version: to, unread });
}
