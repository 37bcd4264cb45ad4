import { newReleaseMessage } from './ern4/message.ts';
import type { CompositeRows, Row, ValueRows } from './row.ts';

/** The keys of the model, wherever they stand, whose value holds no key that `matters`, itself or at any depth. */
export function keysWithout(matters: (key: string) => boolean): ReadonlySet<string> {
  const rows = new Set<Row>();
  const collect = (row: Row): void => {
    if (rows.has(row)) return;
    rows.add(row);
    for (const inner of innerRows(row)) collect(inner);
  };
  for (const row of newReleaseMessage.rows) collect(row);
  const loud = new Set<string>();
  for (const row of rows) {
    if (row.kind !== 'inside' && (matters(row.key) || reaches(row, matters, new Set()))) loud.add(row.key);
  }
  return new Set([...rows].filter(({ kind, key }) => kind !== 'inside' && !loud.has(key)).map(({ key }) => key));
}

function reaches(row: Row, matters: (key: string) => boolean, seen: Set<Row>): boolean {
  if (seen.has(row)) return false;
  seen.add(row);
  return innerRows(row).some(
    (inner) => (inner.kind !== 'inside' && matters(inner.key)) || reaches(inner, matters, seen),
  );
}

function innerRows(row: Row): readonly Row[] {
  const of: CompositeRows | ValueRows | string = typeof row.of === 'function' ? row.of() : row.of;
  return [...row.rows, ...(typeof of === 'string' ? [] : of.rows)];
}
