import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldWords } from './field-words.ts';
import { fieldErrors } from './problems.ts';
import { type Route, routes } from './routes.ts';

const said = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value, { error: fieldWords });
  return error ? fieldErrors(error).map(({ detail }) => detail) : [];
};

const letters = Array.from({ length: 100 }, (_, n) => `word${n}`);

describe('what is wrong with a value', () => {
  it.each([
    ['is missing', z.strictObject({ title: z.string() }), {}, 'It is missing: a text is needed.'],
    ['is of another type', z.string(), 7, 'It is a number; a text is needed.'],
    ['is null', z.strictObject({ a: z.int() }), { a: null }, 'It is null; a number is needed.'],
    ['is a list', z.strictObject({}), [], 'It is a list; an object is needed.'],
    ['is a broken number', z.int(), 1.5, 'It is a number; a whole number is needed.'],
    ['is no number', z.coerce.number(), 'many', 'It is not a number that can be read.'],
    ['is none of some words', z.enum(['a', 'b']), 'c', 'It must be one of a, b.'],
    ['is not the one word', z.literal('a'), 'c', 'It must be "a".'],
    [
      'is none of many words',
      z.enum(letters),
      'c',
      `It must be one of ${letters.slice(0, 60).join(', ')}, or 40 others.`,
    ],
    ['is empty', z.string().min(1), '', 'It must have at least 1 character.'],
    ['is long', z.string().max(2), 'abc', 'It must have at most 2 characters.'],
    ['is not as long as it must be', z.string().length(2), 'abc', 'It must have exactly 2 characters.'],
    ['has few items', z.array(z.string()).min(2), [], 'It must have at least 2 items.'],
    ['is small', z.number().min(5), 4, 'It must be at least 5.'],
    ['is not more than', z.number().gt(5), 5, 'It must be more than 5.'],
    ['is not less than', z.number().lt(5), 5, 'It must be less than 5.'],
    ['is between steps', z.number().multipleOf(5), 4, 'It must be a multiple of 5.'],
    ['is no date', z.iso.date(), 'today', 'It must be a date such as 2027-04-02.'],
    ['has another form', z.string().regex(/^x$/), 'y', 'It must have the form /^x$/.'],
    [
      'is of no kind',
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })]),
      { kind: 'c' },
      'It must be one of a, b.',
    ],
    [
      'has a bad name',
      z.record(z.string().max(1), z.int()),
      { ab: 1 },
      'Its name is not taken here. It must have at most 1 character.',
    ],
    ['is refused without a word', z.string().refine(() => false), 'x', 'It is not taken here.'],
    ['is refused with words of the schema', z.string().regex(/^x$/, 'an x'), 'y', 'an x'],
  ])('that %s is said with what is taken instead', (_, schema, value, detail) => {
    expect(said(schema, value)).toEqual([detail]);
  });

  it('never repeats the value, for that may be a password', () => {
    const secret = 'hunter2'.repeat(20);
    expect(
      said(z.string().max(9), secret)
        .concat(said(z.enum(['a']), secret))
        .join(),
    ).not.toContain('hunter2');
  });

  const bodies = Object.entries<Route>(routes).flatMap(([name, { body }]) => (body ? [{ name, body }] : []));
  it.each(bodies)('of the body of $name is a sentence of ours', ({ body }) => {
    for (const value of [{}, 7, [], { nothing: 1 }])
      for (const detail of said(body, value)) expect(detail).not.toMatch(/Invalid|expected|received|undefined/);
  });
});
