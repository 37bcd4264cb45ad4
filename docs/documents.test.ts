import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url);

describe('generated documents', () => {
  it.each(documents.map(({ path, render }) => [path, render] as const))(
    '%s says what its table says (npm run docs makes it so)',
    async (path, render) => {
      expect(existsSync(at(path)) && readFileSync(at(path), 'utf8')).toBe(await render());
    },
  );

  it('have one place each', () => {
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
  });
});
