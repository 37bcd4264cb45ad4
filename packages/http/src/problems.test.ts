import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldErrors, type ProblemCode, problem, problemOf, problems } from './problems.ts';

const errorsOf = (schema: z.ZodType, value: unknown, below?: string) => {
  const { error } = schema.safeParse(value);
  return error ? fieldErrors(error, below) : [];
};

describe('a problem', () => {
  it.each(Object.entries(problems))('(%s) is a problem of RFC 9457 with an error status and a title', (code, kind) => {
    expect(kind.status).toBeGreaterThanOrEqual(400);
    expect(kind.title).toMatch(/^[A-Z].*[^.]$/);
    const made = problemOf(code as ProblemCode, { detail: 'So it is.', version: 3 });
    expect(problem.parse(made)).toMatchObject({ status: kind.status, title: kind.title, code, version: 3 });
    expect(made.type.endsWith(`/${code}`)).toBe(true);
  });

  it('names wrong fields by JSON pointers', () => {
    const schema = z.strictObject({ tracks: z.array(z.strictObject({ title: z.string() })) });
    expect(errorsOf(schema, { tracks: [{ title: 'x' }, { title: 7 }] }).map((each) => each.pointer)).toEqual([
      '/tracks/1/title',
    ]);
    expect(errorsOf(schema, 7)).toMatchObject([{ pointer: '' }]);
    expect(errorsOf(schema, 7, '/query')).toMatchObject([{ pointer: '/query' }]);
  });

  it('names each unknown field', () => {
    expect(errorsOf(z.strictObject({ a: z.strictObject({}) }), { a: { b: 1, 'c/d': 2, '~': 3 } })).toEqual([
      { pointer: '/a/b', detail: 'There is no such field.' },
      { pointer: '/a/c~1d', detail: 'There is no such field.' },
      { pointer: '/a/~0', detail: 'There is no such field.' },
    ]);
  });

  it('names the fields of the alternative that was meant', () => {
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), size: z.int() }),
      z.strictObject({ kind: z.literal('b') }),
    ]);
    expect(errorsOf(schema, { kind: 'a', size: 'x' })).toMatchObject([{ pointer: '/size' }]);
    expect(errorsOf(schema, { kind: 'c' })).toMatchObject([{ pointer: '/kind' }]);
  });

  it('names the fields of the alternative that comes nearest', () => {
    const schema = z.union([
      z.enum(['all']),
      z.strictObject({ title: z.string(), releaseId: z.string() }),
      z.strictObject({ title: z.string(), draftId: z.string() }),
    ]);
    expect(errorsOf(schema, { title: 'x', draftId: 7 })).toMatchObject([{ pointer: '/draftId' }]);
    expect(errorsOf(z.strictObject({ from: schema }), { from: { title: 'x', draftId: 'y', more: 1 } })).toEqual([
      { pointer: '/from/more', detail: 'There is no such field.' },
    ]);
    expect(errorsOf(schema, 'none')).toMatchObject([{ pointer: '' }]);
  });

  it('points to a field by a pointer that leads back to it, whatever its name', () => {
    fc.assert(
      fc.property(
        fc.string().filter((key) => key !== '__proto__'),
        (key) => {
          const value = JSON.parse(`{${JSON.stringify(key)}: 1}`) as object;
          const [{ pointer = '' } = {}] = errorsOf(z.strictObject({}), value);
          const segments = pointer.split('/').slice(1);
          expect(segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))).toEqual([key]);
        },
      ),
    );
  });
});
