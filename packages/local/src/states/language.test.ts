import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfLanguage } from './language.ts';

const good = { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } };
const bad = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } };

describe('what is wrong with a definition by the language', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sound-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is told at every start, however often', async () => {
    for (const sound of [undefined, join(folder, 'faulty'), join(folder, 'faulty')]) {
      expect(await faultsOfLanguage(bad, sound)).toContainEqual(expect.stringMatching(/^MISSING_TRANSITION_TARGET: /));
    }
    expect(await readdir(join(folder, 'faulty')).catch(() => [])).toEqual([]);
  });

  it('is noted to be nothing for the definition that was looked at, and for no other', async () => {
    const sound = join(folder, 'sound');
    expect(await faultsOfLanguage(good, sound)).toEqual([]);
    expect(await readdir(sound)).toHaveLength(1);
    expect(await faultsOfLanguage(good, sound)).toEqual([]);
    expect(await faultsOfLanguage(bad, sound)).not.toEqual([]);
    expect(await readdir(sound)).toHaveLength(1);
  });

  it('is found also where nothing can be noted', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await faultsOfLanguage(good, join(folder, 'file', 'sound'))).toEqual([]);
  });
});
