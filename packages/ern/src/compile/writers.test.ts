import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWriters, writersFolder } from './writers.ts';

describe('the committed writers', () => {
  it('are those that the grammars and the rows of the mapping give: after a change of either run `npm run writers`', async () => {
    const fresh = await compileWriters();
    expect(readdirSync(writersFolder).sort()).toEqual([...fresh.keys()].sort());
    const stale = [...fresh].filter(([name, text]) => readFileSync(join(writersFolder, name), 'utf8') !== text);
    expect(
      stale.map(([name]) => name),
      'The rows or grammars changed: run `npm run writers` and commit packages/ern/src/write/generated',
    ).toEqual([]);
  });
});
