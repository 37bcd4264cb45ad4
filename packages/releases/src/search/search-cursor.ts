import { BadCursor } from '@slipway/kernel';

/** Where a search goes on, as a word for an address. */
export const writeParts = (parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** @throws BadCursor */
export function readParts(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch (cause) {
    throw new BadCursor('Cannot read the cursor', { cause });
  }
  throw new BadCursor('Cannot use the cursor here');
}
