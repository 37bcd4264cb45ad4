import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, fitsArn } from './wildcard.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', ':', '*', '?'), maxLength: 12 });

describe('a pattern of IAM', () => {
  it('fits what the same pattern as a regular expression fits', () => {
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const source = [...pattern].map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : `[${c}]`));
        expect(fits(pattern, text)).toBe(new RegExp(`^${source.join('')}$`).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('fits any text that was made from it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, letters)), (pieces) => {
        const pattern = pieces.map(([fixed]) => `${fixed.replace(/[*?]/g, 'x')}*`).join('');
        const text = pieces.map(([fixed, any]) => fixed.replace(/[*?]/g, 'x') + any).join('');
        expect(fits(pattern, text)).toBe(true);
      }),
    );
  });

  it('costs no more than its share for a longer text, where a regular expression would not end', () => {
    const processorTime = (length: number) => {
      const text = 'a'.repeat(length);
      const before = process.cpuUsage();
      for (let n = 0; n < 100; n += 1) expect(fits(`${'*a'.repeat(30)}*b`, text)).toBe(false);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    processorTime(5000);
    // Eight times the text: a cost that grew with its square would be 64 times as much.
    expect(processorTime(40_000) / processorTime(5000)).toBeLessThan(24);
  });

  it('keeps a star of an ARN within its part, but lets it run over the resource', () => {
    expect(fitsArn('arn:aws:sqs:*:0:q', 'arn:aws:sqs:eu-west-1:0:q')).toBe(true);
    expect(fitsArn('arn:aws:*:q', 'arn:aws:sqs:eu-west-1:0:q')).toBe(false);
    expect(fitsArn('arn:aws:states:r:0:execution:*', 'arn:aws:states:r:0:execution:machine:run')).toBe(true);
  });
});
