import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptName } from '../lambda/code.ts';
import { sweepAssembly } from './sweep-assembly.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what a synthesis left', () => {
  let folder: string;
  const [first, second] = ['exports.handler = 1;', 'exports.handler = 2;'];
  const [old, now] = [`asset.${hashOf('old')}`, `asset.${hashOf('now')}`];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'swept-'));
    for (const [asset, source] of [
      [old, first],
      [now, second],
    ] as const) {
      await mkdir(join(folder, asset));
      await writeFile(join(folder, asset, 'index.cjs'), source);
    }
    await mkdir(join(folder, '.local/compiled'), { recursive: true });
    for (const source of [first, second]) await writeFile(join(folder, '.local/compiled', keptName(source)), '');
    await writeFile(join(folder, 'app.template.json'), JSON.stringify({ Resources: {} }));
    const files = { [hashOf('now')]: { source: { path: now } } };
    await writeFile(join(folder, 'app.assets.json'), JSON.stringify({ version: '43.0.0', files }));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('goes, with what was compiled of it, and what the last one refers to stays', async () => {
    await sweepAssembly(folder);
    expect((await readdir(folder)).filter((name) => name.startsWith('asset.'))).toEqual([now]);
    expect(await readdir(join(folder, '.local/compiled'))).toEqual([keptName(second)]);
  });

  it('is told from what somebody else put there, which stays', async () => {
    await mkdir(join(folder, 'asset.mine'));
    await writeFile(join(folder, 'notes.txt'), '');
    await sweepAssembly(folder);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['asset.mine', 'notes.txt']));
  });

  it('is not known where there is no assembly: nothing goes then', async () => {
    await rm(join(folder, 'app.template.json'));
    await expect(sweepAssembly(folder)).rejects.toThrow('Cannot find a *.template.json');
    expect(await readdir(folder)).toContain(old);
  });
});
