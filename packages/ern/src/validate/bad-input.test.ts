import { describe, expect, it } from 'vitest';
import { badFiles, inside, repetitive } from './testing/bad-files.ts';
import { validate } from './validate.ts';

describe('bad input', () => {
  it.each(badFiles)('%s is told with its place', async (_, bytes, code, line, column, says) => {
    const { valid, errors } = await validate(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    expect(valid).toBe(false);
    const found = errors.find(({ layer }) => layer === 'xml');
    expect(found).toMatchObject({ code, line, column, detail: expect.stringMatching(says) });
  });

  it('takes bounded time, whatever the file holds', async () => {
    const files = repetitive(4 * 1024 * 1024);
    const start = performance.now();
    for (const file of files) await validate(Buffer.from(file));
    expect((performance.now() - start) / files.length).toBeLessThan(3000);
  }, 90_000);

  it('ends after as many errors as were asked for, and says so', async () => {
    const { errors, warnings } = await validate(Buffer.from(inside('<Titl/>'.repeat(500))), { maxErrors: 5 });
    expect(errors).toHaveLength(5);
    expect(warnings.map(({ code }) => code)).toEqual(['more-errors']);
  });

  it('keeps reports short, however long the names of a file are', async () => {
    const { errors } = await validate(Buffer.from(inside(`<${'x'.repeat(40_000)}/>`)));
    for (const error of errors) expect(JSON.stringify(error).length).toBeLessThan(5000);
  });
});
