import type { TransferRecord } from '@slipway/delivery';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hold, heldUntil } from './hold.ts';

describe('the hold on a part', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const place = { tenantId: 't', platformId: 'p', batchId: 'b', attempt: 1, part: 'f0' };
  const record = (): TransferRecord => ({
    platformId: 'p',
    batchId: 'b',
    attempt: 1,
    part: 'f0',
    try: 1,
    startedAt: new Date().toISOString(),
    heldUntil: heldUntil(),
    files: [{ wirePath: 'a', size: 1, state: 'pending' }],
  });

  it('lasts as long as it is renewed, and carries the progress', async () => {
    const said: TransferRecord[] = [];
    const hold = new Hold(place, record(), 1, async (_, value, expect) => {
      said.push(value);
      return expect === said.length;
    });
    hold.note('a', { confirmed: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hold.isLost).toBe(false);
    expect(said.at(-1)?.files[0]?.confirmed).toBe(1);
    await hold.end();
    expect(Date.parse(said.at(-1)?.heldUntil ?? '')).toBe(Date.now());
  });

  it('outlives a renewal that the store refuses to answer, and runs out when none is stored', async () => {
    let isAway = true;
    const hold = new Hold(place, record(), 1, async () => {
      if (isAway) throw new Error('throttled');
      return true;
    });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(hold.isLost).toBe(false);
    isAway = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(hold.isLost).toBe(false);
    isAway = true;
    await vi.advanceTimersByTimeAsync(41_000);
    expect(hold.isLost).toBe(true);
    expect(() => hold.check()).toThrow('was taken over');
    await expect(hold.end()).rejects.toThrow('throttled');
  });

  it('is not lost by its own end: what was sent counts', async () => {
    const hold = new Hold(place, record(), 1, async () => true);
    await hold.end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(() => hold.check()).not.toThrow();
  });

  it('is lost at its end when somebody else wrote the record', async () => {
    const hold = new Hold(place, record(), 1, async () => false);
    await hold.end();
    expect(() => hold.check()).toThrow('was taken over');
  });

  it('is lost as soon as somebody else wrote the record', async () => {
    const hold = new Hold(place, record(), 1, async () => false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hold.isLost).toBe(true);
    await hold.end();
  });
});
