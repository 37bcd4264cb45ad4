import * as z from 'zod';

/** One place of a document, and what becomes of it. `value` absent: it is removed. */
export interface Edit {
  readonly path: readonly string[];
  readonly value?: unknown;
}

/**
 * The JSON merge patch (RFC 7396) of a document: every member may be absent, or null to remove it. Members that are
 * objects or are kept by id are merged; all others, lists and alternatives among them, are replaced as a whole.
 */
export function patchOf(schema: z.ZodType): z.ZodType {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodObject) {
    return z.strictObject(
      Object.fromEntries(
        Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, member]) => [
          name,
          patchOf(member).nullable().optional(),
        ]),
      ),
    );
  }
  if (inner instanceof z.ZodRecord) {
    return z.record(inner.keyType as z.ZodString, patchOf(inner.valueType as z.ZodType).nullable());
  }
  return inner;
}

/** The places that a merge patch changes. An empty object says that its member is there. */
export function editsOf(schema: z.ZodType, patch: unknown, path: readonly string[] = []): Edit[] {
  if (patch === null) return [{ path }];
  const member = membersOf(schema);
  if (!member) return [{ path, value: patch }];
  const entries = Object.entries(patch as Record<string, unknown>).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return path.length === 0 ? [] : [{ path, value: {} }];
  return entries.flatMap(([name, value]) => editsOf(member(name), value, [...path, name]));
}

function membersOf(schema: z.ZodType): ((name: string) => z.ZodType) | undefined {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodObject) return (name) => (inner.shape as Record<string, z.ZodType>)[name] ?? z.unknown();
  if (inner instanceof z.ZodRecord) return () => inner.valueType as z.ZodType;
  return undefined;
}

export const pointerOf = (path: readonly string[]): string =>
  path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a path; `undefined` when nothing does. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Tree)[name] : undefined),
    value,
  );

/** The document after an edit; what it does not touch is shared with the one before. */
export function applied<Value>(document: Value, { path, value }: Edit): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value as Value;
  const members = document as Tree;
  if (value === undefined && rest.length === 0) {
    const { [name]: _, ...left } = members;
    return left as Value;
  }
  if (value === undefined && members[name] === undefined) return document;
  return { ...members, [name]: applied(members[name] ?? {}, { path: rest, value }) } as Value;
}

type Tree = Readonly<Record<string, unknown>>;
