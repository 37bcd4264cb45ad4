import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const index = new URL('../index.ts', import.meta.url);

describe('the examples of the README', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-readme-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(examples)('print what they say they print', (code) => {
    const file = join(folder, `example-${examples.indexOf(code)}.mts`);
    // Outside the workspace the package has no name, so it is named by its place.
    writeFileSync(file, code.replaceAll("'@slipway/ern'", `'${index.href}'`));
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    const says = [...code.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line]) => line);
    expect({ printed: stdout.trimEnd().split('\n'), stderr }).toEqual({ printed: says, stderr: '' });
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(16);
  });
});
