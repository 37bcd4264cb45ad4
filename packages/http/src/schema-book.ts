import * as z from 'zod';
import { components } from './components.ts';

export type Json = Record<string, unknown>;
type Direction = 'input' | 'output';

/** Shapes in JSON Schema. Whatever has a name (`components`) is said once, and referred to. */
export interface SchemaBook {
  of(schema: z.ZodType, direction: Direction): Json;
  /** Those that were referred to, by their names. */
  named(): Json;
}

export function schemaBook(): SchemaBook {
  const book = new Map<string, unknown>();
  return {
    of(schema, direction) {
      const { $schema: _, $defs = {}, ...rest } = jsonSchema(schema, direction, names[direction]);
      for (const [name, definition] of Object.entries($defs as Json)) book.set(name, definition);
      return rest;
    },
    named: () => Object.fromEntries([...book].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function jsonSchema(schema: z.ZodType, io: Direction, nameOf: ReadonlyMap<unknown, string>): Json {
  const described = { get: (each: z.ZodType) => ({ ...z.globalRegistry.get(each), id: nameOf.get(each) }) };
  const text = JSON.stringify(z.toJSONSchema(schema, { io, reused: 'inline', metadata: described as never }));
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

const entries = Object.entries(components);
const nameless = new Map<unknown, string>();
const hasOneShape = (schema: z.ZodType): boolean =>
  JSON.stringify(jsonSchema(schema, 'input', nameless)) === JSON.stringify(jsonSchema(schema, 'output', nameless));

/** What may be left out of a request stands in every answer, so that one thing can have two shapes. */
const names: Readonly<Record<Direction, ReadonlyMap<unknown, string>>> = {
  input: new Map(entries.map(([name, schema]) => [schema, hasOneShape(schema) ? name : `${name}Input`])),
  output: new Map(entries.map(([name, schema]) => [schema, name])),
};
