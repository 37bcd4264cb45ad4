import { AwsError } from '../cloud.ts';

/** A piece of an object: first and last byte, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a Range header: `bytes=0-4`, `bytes=5-`, `bytes=-3`. Like S3, answers nothing (the whole object) for what it
 * does not understand, several ranges among them.
 *
 * @throws InvalidRange when no byte of the object is in the range.
 */
export function readRange(header: string | undefined, size: number): Range | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0)) {
    throw new AwsError('InvalidRange', 'The requested range is not satisfiable', 416, {
      RangeRequested: header,
      ActualObjectSize: size,
    });
  }
  return { first, last };
}
