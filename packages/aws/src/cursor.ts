import { BadCursor } from '@slipway/kernel';

type Key = Readonly<Record<string, unknown>>;

/** The key of the last item of a page, as a word for an address. */
export const writeCursor = (last: Key): string => Buffer.from(JSON.stringify(last)).toString('base64url');

/**
 * The key that a cursor stands for.
 * @param within the names of the keys of this list, with what each value begins with; the partition is the whole value
 * @throws BadCursor for anything but a cursor of this list: a stranger's word never reaches the database.
 */
export function readCursor(cursor: string, within: Readonly<Record<string, string>>): Record<string, string> {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new BadCursor('Cannot read the cursor', { cause });
  }
  const [[partition, whole] = ['', ''], [sort, prefix] = ['', '']] = Object.entries(within);
  const wanted = new Set(['pk', 'sk', partition, sort]);
  if (
    !isKey(key) ||
    Object.keys(key).length !== wanted.size ||
    Object.keys(key).some((name) => !wanted.has(name)) ||
    key[partition] !== whole ||
    !key[sort]?.startsWith(prefix)
  ) {
    throw new BadCursor('Cannot use the cursor here');
  }
  return key;
}

/** Whether a cursor is one of this list. */
export function isCursorWithin(cursor: string, within: Readonly<Record<string, string>>): boolean {
  try {
    return readCursor(cursor, within) !== undefined;
  } catch (error) {
    if (error instanceof BadCursor) return false;
    throw error;
  }
}

const isKey = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string' && each !== '');
