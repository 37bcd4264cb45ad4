import * as z from 'zod';

/** What the store adds to every document. `version` is the ETag. */
export const kept = {
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

/** The same schema gives the same: it has one name in the OpenAPI document. */
export const stored = once((schema: z.ZodObject): z.ZodObject => schema.extend(kept));

export const storedOneOf = once((schema: { readonly options: readonly z.ZodObject[] }) =>
  z.union(schema.options.map((option) => option.extend(kept))),
);

function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

export const pageOf = (item: z.ZodType) =>
  z.strictObject({ items: z.array(item), next: z.string().optional().describe('The cursor of the next page.') });
