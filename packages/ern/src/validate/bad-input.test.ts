import { describe, expect, it } from 'vitest';
import { badFiles, inside, repetitive } from './testing/bad-files.ts';
import { validate } from './validate.ts';

const MB = 1024 * 1024;

describe('bad input', () => {
  it.each(badFiles)('%s is told with its place', async (_, bytes, code, line, column, says) => {
    const { valid, errors } = await validate(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    expect(valid).toBe(false);
    const found = errors.find(({ layer }) => layer === 'xml');
    expect(found).toMatchObject({ code, line, column, detail: expect.stringMatching(says) });
  });

  it('takes no more than its share of time for a larger file, whatever the file holds', async () => {
    const processorTime = async (size: number) => {
      const files = repetitive(size).map((file) => Buffer.from(file));
      const before = process.cpuUsage();
      for (const file of files) await validate(file);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await processorTime(MB / 4);
    // Eight times the bytes: a cost that grew with the square of the size would be 64 times as much.
    expect((await processorTime(4 * MB)) / (await processorTime(MB / 2))).toBeLessThan(24);
  }, 180_000);

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
