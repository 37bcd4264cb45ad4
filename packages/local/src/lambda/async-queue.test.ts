import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { type ManualTime, manualTime } from '../time.ts';
import { AsyncQueue, type QueuedInvocation } from './async-queue.ts';

const MINUTE = 60_000;

describe('the queue of asynchronous invocations', () => {
  let folder: string;
  let time: ManualTime;
  let runs: { at: number; payload: unknown }[];
  let ends: { condition: string; attempts: number }[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'queue-'));
    time = manualTime(0);
    runs = [];
    ends = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  const open = async (failures: number, config = { maximumRetries: 2, maximumAgeMs: 360 * MINUTE }) => {
    const store = await openStore<QueuedInvocation>(join(folder, 'queue.jsonl'));
    const queue = new AsyncQueue({ time, log: () => undefined }, store, {
      retryDelays: [MINUTE, 2 * MINUTE],
      run: async (_, payload) => {
        runs.push({ at: time.now(), payload });
        return runs.length <= failures ? { payload: {}, functionError: 'Unhandled' } : { payload: 'ok' };
      },
      config: () => config,
      ended: async (_, { attempts }, condition) => {
        ends.push({ condition, attempts });
      },
    });
    return { queue, store };
  };
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      await time.advance(0);
    }
  };

  it('tries again after one and two minutes, then gives up', async () => {
    const { queue, store } = await open(9);
    await queue.add('f', { n: 1 });
    for (let minute = 0; minute < 5; minute += 1) {
      await settle();
      await time.advance(MINUTE);
    }
    await settle();
    expect(runs.map(({ at }) => at)).toEqual([0, MINUTE, 3 * MINUTE]);
    expect(ends).toEqual([{ condition: 'RetriesExhausted', attempts: 3 }]);
    expect([...store.entries()]).toEqual([]);
    await store.close();
  });

  it('gives up when the next try would come after the highest age of the event', async () => {
    const { queue, store } = await open(9, { maximumRetries: 2, maximumAgeMs: MINUTE - 1 });
    await queue.add('f', {});
    await settle();
    expect(ends).toEqual([{ condition: 'EventAgeExceeded', attempts: 1 }]);
    await store.close();
  });

  it('does not try again where the template says so', async () => {
    const { queue, store } = await open(9, { maximumRetries: 0, maximumAgeMs: 360 * MINUTE });
    await queue.add('f', {});
    await settle();
    expect(ends).toEqual([{ condition: 'RetriesExhausted', attempts: 1 }]);
    await store.close();
  });

  it('goes on after a restart where it was, at the same hour', async () => {
    const first = await open(1);
    await first.queue.add('f', { n: 7 });
    await settle();
    await first.queue.stop();
    await first.store.close();
    const second = await open(1);
    second.queue.start();
    await time.advance(MINUTE - 1);
    await settle();
    expect(runs).toHaveLength(1);
    await time.advance(1);
    await settle();
    expect(runs.at(-1)).toEqual({ at: MINUTE, payload: { n: 7 } });
    expect(ends).toEqual([{ condition: 'Success', attempts: 2 }]);
    await second.store.close();
  });
});
