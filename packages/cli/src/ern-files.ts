import { defaultLimits, type ReadMessage, type ReadRefusal, read } from '@slipway/ern';
import { exitCode, oneLine, type Terminal } from './terminal.ts';

/** Why a file cannot be read, by the code of the operating system. */
export const reasons: Readonly<Record<string, string>> = {
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
    ? `${file}:${refusal.line}:${refusal.column}: ${oneLine(refusal.detail)} (${refusal.code})\n`
    : `${file}: ${oneLine(refusal.detail)} (${refusal.code})\n`;

/** The message in a file, or the exit code to end with after a word about why there is none. */
export async function messageOf(out: Terminal, file: string): Promise<Found> {
  const bytes = await bytesOf(out, file);
  if (!bytes) return { code: exitCode.badUse };
  const outcome = await read(bytes);
  if (outcome.ok) return { read: outcome.value };
  out.complain(refusalLine(file, outcome.refusal));
  return { code: exitCode.findings, refusal: outcome.refusal };
}

export type Found =
  | { readonly read: ReadMessage; readonly code?: undefined }
  | { readonly read?: undefined; readonly code: number; readonly refusal?: ReadRefusal };

/** True when standard input is named twice; it can be read once only. */
export function readsInputTwice(out: Terminal, files: readonly string[]): boolean {
  const isTwice = files.filter((file) => file === '-').length > 1;
  if (isTwice) out.complain('Cannot read standard input twice: name - once\n');
  return isTwice;
}
