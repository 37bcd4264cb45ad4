import * as z from 'zod';

/** The objects that a value of a type may be, or hold in a list. */
export function objectsIn(type: z.ZodType): readonly z.ZodObject[] {
  if (type instanceof z.ZodObject) return [type];
  if (type instanceof z.ZodOptional) return objectsIn(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodArray) return objectsIn(type.element as z.ZodType);
  if (type instanceof z.ZodUnion) return type.options.flatMap((option) => objectsIn(option as z.ZodType));
  return [];
}
