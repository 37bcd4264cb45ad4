import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCredentials } from '../front/credentials.ts';
import { manualTime } from '../time.ts';
import { codeLoader } from './code.ts';
import { Instance } from './instance.ts';
import { Pool } from './pool.ts';

const HOUR = 3_600_000;

describe('the copies of a function', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pool-'));
    const code = `let calls = 0; export const handler = async ({ wait }) => {
      const mine = ++calls; await new Promise((resolve) => setTimeout(resolve, wait ?? 0)); return mine; };`;
    await writeFile(join(folder, 'index.mjs'), code);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const pool = (size: number) => {
    const time = manualTime();
    const desk = createCredentials(Buffer.alloc(32, 1), '000000000000', time);
    const made: Instance[] = [];
    const discarded: Instance[] = [];
    const make = () => {
      const credentials = desk.issue('arn:aws:iam::000000000000:role/r');
      const facts = {
        code: codeLoader(join(folder, 'compiled')),
        name: 'f',
        arn: 'arn',
        folder,
        handler: 'index.handler',
        timeoutMs: 3000,
        memoryMb: 128,
        variables: {},
      };
      const instance = new Instance({ ...facts, credentials, time, print: () => undefined });
      made.push(instance);
      return instance;
    };
    return { time, made, discarded, pool: new Pool(size, make, (one) => discarded.push(one)) };
  };

  it('are as many as calls at the same time, up to their number; the other calls wait', async () => {
    const { pool: two, made } = pool(2);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => two.run({ wait: 20 }, `r${n}`)));
    expect(made).toHaveLength(2);
    expect(answers.map(({ payload }) => payload).sort()).toEqual([1, 1, 2, 2, 3]);
  });

  it('are made anew before their credentials run out, so that a cloud may stay up for days', async () => {
    const { pool: one, made, discarded, time } = pool(1);
    await one.run({}, 'r1');
    await time.advance(11 * HOUR);
    expect(await one.run({}, 'r2')).toEqual({ payload: 2 });
    await time.advance(HOUR);
    expect(await one.run({}, 'r3')).toEqual({ payload: 1 });
    expect([made.length, discarded]).toEqual([2, [made[0]]]);
  });

  it('are thrown away after a time-out, and the next call gets a new one', async () => {
    const { pool: one, made, discarded, time } = pool(1);
    const late = one.run({ wait: 50 }, 'r1');
    const next = one.run({}, 'r2');
    await time.advance(3000);
    expect(await late).toMatchObject({ functionError: 'Unhandled', payload: { errorType: 'Sandbox.Timedout' } });
    expect(await next).toEqual({ payload: 1 });
    expect([made.length, discarded]).toEqual([2, [made[0]]]);
  });
});
