import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { allocateNumbers, giveUpAllocation, numbersOf, usageOf } from '@slipway/identifiers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NumbersTest, numbersTest } from './numbers-for-tests.ts';
import { wanting } from './wanting-for-tests.ts';

const program = fileURLToPath(new URL('./allocating-process.ts', import.meta.url));

describe('allocation in several processes', { timeout: 180_000 }, () => {
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest();
  });
  afterAll(() => test.stop());

  /** Runs the allocating process to its end, or kills it when it has printed so many lines. */
  const run = (words: string[], killAfter = Number.POSITIVE_INFINITY): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
        env: { ...process.env, ...test.table.environment },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString('utf8');
        if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
      });
      child.on('error', reject);
      child.on('close', () => resolve(printed.split('\n').filter((line) => line !== '')));
    });

  const numbersFor = async (keys: readonly string[]) =>
    (await Promise.all(keys.map((key) => numbersOf(test.documents, 'label', key)))).flat();

  it('gives every number once, without a gap, while the counter is fought over', async () => {
    await test.makePool('fought', {}, [{ prefix: 'QZAAA' }]);
    const lines = await Promise.all(['a', 'b', 'c'].map((name) => run(['fought', name, '20'])));
    const keys = lines.flat().flatMap((line) => (line.startsWith('has ') ? [line.slice(4)] : []));
    expect(keys).toHaveLength(60);
    const numbers = (await numbersFor(keys)).sort();
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, at) => `QZAAA${year()}${String(at).padStart(5, '0')}`));
  });

  it('never gives a number twice when it is killed between its steps, and the same request goes on', async () => {
    await test.makePool('killed', {}, [{ prefix: 'QZBBB' }]);
    const batches: string[] = [];
    for (const [name, lines] of [
      ['first', 4],
      ['second', 6],
      ['third', 5],
    ] as const) {
      // Three batches of 400 at once: each is a lease and five transactions.
      const printed = await run(['killed', name, '4', '400'], lines);
      batches.push(...printed.flatMap((line) => (line.startsWith('asks ') ? [line.slice(5)] : [])));
    }
    const half = new Map<string, string[]>();
    for (const key of batches) half.set(key, await numbersOf(test.documents, 'label', key));
    for (const key of batches) {
      const outcome = await allocateNumbers(test.ports, wanting('killed', { allocationId: key, count: 400 }));
      expect(outcome).toMatchObject({ ok: true, value: { value: { state: 'complete', done: 400 } } });
    }
    const all: string[] = [];
    for (const key of batches) {
      const numbers = await numbersOf(test.documents, 'label', key);
      expect(numbers.slice(0, half.get(key)?.length)).toEqual(half.get(key));
      all.push(...numbers);
    }
    expect(all).toHaveLength(batches.length * 400);
    expect(new Set(all).size).toBe(all.length);
    const usage = await usageOf(test.documents, 'label', 'killed', { year: `20${year()}`, today: `20${year()}-06-01` });
    expect(usage?.blocks).toEqual([expect.objectContaining({ drawn: all.length, gaps: 0, excluded: 0 })]);
  });

  it('gives the rest of a lease back when a request is given up, and others draw it', async () => {
    await test.makePool('given-up', {}, [{ prefix: 'QZCCC', from: 0, to: 499 }]);
    let steps = 0;
    const wanted = wanting('given-up', { count: 500, allocationId: 'left-lying' });
    await allocateNumbers(test.ports, wanted, () => ++steps > 1);
    const open = await test.documents.list('label', 'identifierAllocation', {}, { limit: 10 });
    expect(open.items.map(({ value }) => [value.allocationId, value.done])).toEqual([['left-lying', 90]]);
    await giveUpAllocation(test.ports, 'label', 'left-lying');
    await giveUpAllocation(test.ports, 'label', 'left-lying');
    const rest = await allocateNumbers(test.ports, wanting('given-up', { count: 410, allocationId: 'rest' }));
    expect(rest).toMatchObject({ ok: true, value: { value: { state: 'complete' } } });
    const numbers = await numbersFor(['left-lying', 'rest']);
    expect(new Set(numbers).size).toBe(500);
  });
});

/** The year of assignment, two digits. */
const year = () => new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', year: '2-digit' }).format(new Date());
