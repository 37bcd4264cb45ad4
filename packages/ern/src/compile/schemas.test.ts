import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSchemas, generatedFolder, schemaFolder } from './schemas.ts';

const folder = schemaFolder();

describe('the committed grammars', () => {
  it.skipIf(folder === undefined)('equal a fresh compilation of the schemas (needs DDEX_SCHEMAS)', () => {
    const fresh = compileSchemas(folder ?? '');
    expect(readdirSync(generatedFolder).sort()).toEqual([...fresh.keys()].sort());
    for (const [name, text] of fresh) expect(readFileSync(join(generatedFolder, name), 'utf8')).toBe(text);
  });

  it('hold no sentence of the standard: values and names only', () => {
    for (const name of readdirSync(generatedFolder)) {
      const text = readFileSync(join(generatedFolder, name), 'utf8').replace(/^\/\/.*$/m, '');
      expect(text).not.toMatch(/ (the|of|which|represented) /);
    }
  });
});
