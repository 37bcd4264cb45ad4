import { defaultLimits, type ReadMessage, type ReadRefusal, read } from '@slipway/ern';
import type { Terminal } from './terminal.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The bytes of a file, or nothing after a word about why there are none. */
export async function bytesOf(out: Terminal, file: string): Promise<Uint8Array | undefined> {
  try {
    // One byte more than is taken, so that a file that is too long shows.
    return await out.read(file, defaultLimits.maxBytes + 1);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    out.complain(`Cannot read ${file}: ${reasons[code] ?? message}\n`);
    return undefined;
  }
}

/** What a refused file has to be told. */
export const refusalLine = (file: string, refusal: ReadRefusal): string =>
  'line' in refusal
    ? `${file}:${refusal.line}:${refusal.column}: ${refusal.detail} (${refusal.code})\n`
    : `${file}: ${refusal.detail} (${refusal.code})\n`;

/** The message in a file; `unreadable` when there is no file, `refused` when it holds no message. */
export async function messageOf(out: Terminal, file: string): Promise<ReadMessage | 'unreadable' | 'refused'> {
  const bytes = await bytesOf(out, file);
  if (!bytes) return 'unreadable';
  const outcome = await read(bytes);
  if (outcome.ok) return outcome.value;
  out.complain(refusalLine(file, outcome.refusal));
  return 'refused';
}
