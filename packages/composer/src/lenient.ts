import type * as z from 'zod';

export interface Problem {
  readonly entry: string;
  readonly field: string;
  readonly detail: string;
}

/**
 * Reads fields into a document. A field that is refused is left out when the document can do without it: what the message
 * said there is kept as a fact. Only what cannot be left out is a problem.
 */
export function lenient<Value>(
  schema: z.ZodType<Value>,
  fields: Readonly<Record<string, unknown>>,
  entry: string,
  problems: Problem[],
): Value | undefined {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const refused = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !refused.has(key)));
  const again = schema.safeParse(rest);
  if (again.success) return again.data;
  for (const { path, message } of parsed.error.issues) problems.push({ entry, field: path.join('/'), detail: message });
  return undefined;
}
