import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from './journal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const reopen = async () => {
  const lines: unknown[] = [];
  const journal = await Journal.open(join(folder, 'j'), (line) => lines.push(line));
  return { journal, lines };
};

describe('a journal', () => {
  it('gives back its lines in order', async () => {
    const { journal } = await reopen();
    await Promise.all(Array.from({ length: 100 }, (_, n) => journal.append({ n })));
    await journal.close();
    const again = await reopen();
    expect(again.lines).toEqual(Array.from({ length: 100 }, (_, n) => ({ n })));
    await again.journal.close();
  });

  it('drops a line that a crash cut off and goes on behind the whole ones', async () => {
    const { journal } = await reopen();
    await journal.append('whole');
    await journal.close();
    await appendFile(join(folder, 'j'), '{"cut":');
    const second = await reopen();
    expect(second.lines).toEqual(['whole']);
    await second.journal.append('next');
    await second.journal.close();
    const third = await reopen();
    expect(third.lines).toEqual(['whole', 'next']);
    await third.journal.close();
  });

  it('refuses a file that is damaged in its middle', async () => {
    await writeFile(join(folder, 'j'), '"a"\nrubbish\n"b"\n');
    await expect(reopen()).rejects.toThrow(/damaged before byte/);
  });

  it('keeps notes with the next line or at its closing', async () => {
    const { journal } = await reopen();
    journal.note(1);
    await journal.append(2);
    journal.note(3);
    await journal.close();
    expect(await readFile(join(folder, 'j'), 'utf8')).toBe('1\n2\n3\n');
  });

  it('can be rewritten and goes on from there', async () => {
    const { journal } = await reopen();
    await journal.append('old');
    await journal.rewrite(['new', 'newer']);
    await journal.append('newest');
    await journal.close();
    const again = await reopen();
    expect(again.lines).toEqual(['new', 'newer', 'newest']);
    await again.journal.close();
  });
});
