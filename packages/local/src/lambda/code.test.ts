import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeLoader, keptName } from './code.ts';

const bundle = `
  let calls = 0;
  exports.count = () => ++calls;
  exports.place = [__filename, __dirname];
  exports.separator = require('node:path').sep;
  exports.later = async () => (await import('node:path')).sep;
  exports.fail = () => { throw new Error('here'); };`;

describe('the code of a function', () => {
  let folder: string;
  let file: string;
  const kept = async () => {
    const [name, ...more] = await readdir(join(folder, 'compiled'));
    expect(more).toEqual([]);
    return join(folder, 'compiled', name ?? '');
  };
  const load = async (from = codeLoader(join(folder, 'compiled'))) =>
    // biome-ignore lint/suspicious/noExplicitAny: what a bundle exports is known to the test alone.
    (await from.load(file)) as any;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'code-'));
    file = join(folder, 'index.cjs');
    await writeFile(file, bundle);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has state of its own in each copy', async () => {
    const loader = codeLoader(join(folder, 'compiled'));
    const [one, other] = await Promise.all([load(loader), load(loader)]);
    const third = await load(loader);
    expect([one.count(), one.count(), other.count(), third.count()]).toEqual([1, 2, 1, 1]);
  });

  it('sees what a CommonJS module sees, and its errors name its file', async () => {
    const { place, separator, later, fail } = await load();
    expect(place).toEqual([file, folder]);
    expect([separator, await later()]).toEqual(['/', '/']);
    expect(fail).toThrow('here');
    expect(
      await Promise.resolve()
        .then(fail)
        .catch(({ stack }) => stack),
    ).toContain(`${file}:7:`);
  });

  it('is kept compiled for the next process, which takes it as it is', async () => {
    await load();
    const { mtimeMs, size } = await stat(await kept());
    expect(size).toBeGreaterThan(0);
    expect((await load()).count()).toBe(1);
    expect((await stat(await kept())).mtimeMs).toBe(mtimeMs);
  });

  it('is compiled anew when what was kept is spoilt', async () => {
    const other = `${bundle}\n// V8 has not seen this one yet.`;
    const spoilt = join(folder, 'spoilt', keptName(other));
    await mkdir(join(folder, 'spoilt'));
    await writeFile(spoilt, 'spoilt');
    await writeFile(join(folder, 'other.cjs'), other);
    const { count } = await codeLoader(join(folder, 'spoilt')).load(join(folder, 'other.cjs'));
    expect((count as () => number)()).toBe(1);
    expect((await readFile(spoilt)).length).toBeGreaterThan(100);
  });

  it('is loaded also where nothing can be kept', async () => {
    expect((await load(codeLoader(join(file, 'compiled')))).count()).toBe(1);
  });
});
