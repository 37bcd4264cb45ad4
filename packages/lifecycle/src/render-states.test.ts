import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderStates } from './render-states.ts';

describe('STATES.md', () => {
  it('says what the rows say: run `npm run docs` when this fails', () => {
    expect(readFileSync(new URL('../STATES.md', import.meta.url), 'utf8')).toBe(renderStates());
  });

  it('breaks no table, because no cell holds a bar', () => {
    const widths = renderStates()
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map(
        (block) =>
          new Set(
            block
              .trimEnd()
              .split('\n')
              .map((line) => line.split('|').length),
          ).size,
      );
    expect(new Set(widths)).toEqual(new Set([1]));
  });
});
