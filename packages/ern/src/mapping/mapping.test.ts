import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { newReleaseMessage, purgeReleaseMessage } from './ern4/message.ts';
import type { CompositeRows, Row, ValueRows } from './row.ts';

/** Every composite that a message reaches, with the keys and cardinalities of its rows. */
function reach(start: readonly CompositeRows[]): (CompositeRows | ValueRows)[] {
  const found = new Set<CompositeRows | ValueRows>(start);
  const visit = (row: Row): void => {
    row.rows.forEach(visit);
    const of = typeof row.of === 'function' ? row.of() : row.of;
    if (typeof of === 'string' || found.has(of)) return;
    found.add(of);
    of.rows.forEach(visit);
  };
  for (const composite of start) composite.rows.forEach(visit);
  return [...found];
}

const flat = (rows: readonly Row[]): Row[] => rows.flatMap((row) => (row.kind === 'inside' ? flat(row.rows) : [row]));

/** The object schema of a composite; of a value the branch that holds its attributes. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { def } = schema as unknown as {
    def: { type: string; shape?: Record<string, z.ZodType>; options?: z.ZodType[] };
  };
  return def.type === 'union' ? shapeOf(def.options![1]!) : def.shape!;
}

const isList = (schema: z.ZodType): boolean => {
  const { def } = schema as unknown as { def: { type: string; innerType?: z.ZodType } };
  return def.type === 'optional' ? isList(def.innerType!) : def.type === 'array';
};

describe('the rows of ERN 4', () => {
  const all = reach([newReleaseMessage, purgeReleaseMessage]);

  it.each(
    all.map(
      (one) =>
        [
          'name' in one
            ? one.name
            : flat(one.rows)
                .map((row) => row.key)
                .join(', '),
          one,
        ] as const,
    ),
  )('have one line for every key of the model: %s', (_, composite) => {
    const shape = shapeOf(composite.schema);
    const own = composite.kind === 'value' ? ['value'] : [];
    const keys = Object.keys(shape).filter((key) => key !== 'messageType');
    expect([...flat(composite.rows).map((row) => row.key), ...own].sort()).toEqual(keys.sort());
    for (const row of flat(composite.rows)) expect([row.key, isList(shape[row.key]!)]).toEqual([row.key, row.many]);
  });
});
