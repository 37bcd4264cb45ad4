import { appendFile, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from './store.ts';

describe('a store', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
    file = join(folder, 'deep', 'things.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds after reopening what it held before', async () => {
    const store = await openStore<{ n: number }>(file);
    await Promise.all([store.set('a', { n: 1 }), store.set('b', { n: 2 }), store.set('a', { n: 3 })]);
    await store.delete('b');
    await store.delete('never there');
    await store.close();
    const again = await openStore<{ n: number }>(file);
    expect([...again.entries()]).toEqual([['a', { n: 3 }]]);
    await again.close();
  });

  it('has a change in the file when the promise of the change resolves', async () => {
    const store = await openStore<string>(file);
    for (const key of ['one', 'two', 'three']) {
      await store.set(key, 'x');
      expect(await readFile(file, 'utf8')).toContain(`"${key}"`);
    }
    await store.close();
  });

  it('shows a change at once, before it is on disk', async () => {
    const store = await openStore<string>(file);
    const written = store.set('a', 'x');
    expect(store.get('a')).toBe('x');
    await written;
    await store.close();
  });

  it('writes many changes that come together with few syncs', async () => {
    const store = await openStore<number>(file);
    const handle = await open(file);
    const syncs = vi.spyOn(Object.getPrototypeOf(handle), 'datasync');
    await handle.close();
    await Promise.all(Array.from({ length: 5000 }, (_, n) => store.set(`key ${n}`, n)));
    expect(syncs.mock.calls.length).toBeGreaterThan(0);
    expect(syncs.mock.calls.length).toBeLessThan(10);
    syncs.mockRestore();
    await store.close();
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(5001);
  });

  it('keeps every whole line when a kill cut the last one anywhere', async () => {
    const store = await openStore<string>(file);
    await store.set('first', 'kept');
    await store.set('second', 'maybe lost, ünïcode');
    await store.close();
    const whole = await readFile(file);
    const firstLine = whole.indexOf(10) + 1;
    for (let length = firstLine; length < whole.length; length += 1) {
      await writeFile(file, whole);
      await truncate(file, length);
      const again = await openStore<string>(file);
      expect([...again.entries()]).toEqual([['first', 'kept']]);
      await again.set('third', 'after the kill');
      await again.close();
      const last = await openStore<string>(file);
      expect([...last.entries()].map(([key]) => key)).toEqual(['first', 'third']);
      await last.close();
    }
  });

  it('refuses a file that is damaged before its last line', async () => {
    const store = await openStore<string>(file);
    await store.close();
    await appendFile(file, 'rubbish\n{"k":"a","v":"x"}\n');
    await expect(openStore(file)).rejects.toThrow('line 1 is no change');
  });

  it('does not keep replaced values in its file for ever', async () => {
    const store = await openStore<number>(file);
    await Promise.all(Array.from({ length: 21_000 }, (_, n) => store.set('same', n)));
    await store.set('other', 1);
    await store.close();
    expect((await readFile(file, 'utf8')).trim().split('\n').length).toBeLessThan(10);
    const again = await openStore<number>(file);
    expect(again.get('same')).toBe(20_999);
    await again.close();
  });

  it('refuses to write after it was closed', async () => {
    const store = await openStore<number>(file);
    await store.close();
    await expect(store.set('a', 1)).rejects.toThrow('closed');
  });

  it('behaves as a Map does, whatever the order of changes and reopenings', async () => {
    const change = fc.record({ key: fc.constantFrom('a', 'b', 'ключ', ''), value: fc.option(fc.jsonValue()) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 4 }), async (sessions) => {
        await rm(file, { force: true });
        const model = new Map<string, unknown>();
        for (const session of sessions) {
          const store = await openStore<unknown>(file);
          expect([...store.entries()].sort()).toEqual([...model.entries()].sort());
          for (const { key, value } of session) {
            // What a file cannot say: -0, and null stands for "delete" here.
            const plain = value === null ? null : (JSON.parse(JSON.stringify(value)) as unknown);
            if (plain === null) model.delete(key);
            else model.set(key, plain);
            await (plain === null ? store.delete(key) : store.set(key, plain));
          }
          await store.close();
        }
      }),
      { numRuns: 30 },
    );
  });
});
