import { describe, expect, it } from 'vitest';
import { accepted, countingIds, fixedClock, refused, systemClock, ulids } from './index.ts';

describe('an outcome', () => {
  it('is a value or a refusal, and says which', () => {
    expect(accepted(7)).toEqual({ ok: true, value: 7 });
    expect(refused({ code: 'no' })).toEqual({ ok: false, refusal: { code: 'no' } });
  });
});

describe('a clock', () => {
  it('tells UTC to the millisecond', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.parse(systemClock.now()) - Date.now())).toBeLessThan(5000);
  });

  it('of a test stands still until it is moved', () => {
    const clock = fixedClock('2027-03-28T01:30:00.000Z');
    expect([clock.now(), clock.now()]).toEqual(['2027-03-28T01:30:00.000Z', '2027-03-28T01:30:00.000Z']);
    clock.set('2027-03-28T03:00:00.000Z');
    expect(clock.now()).toBe('2027-03-28T03:00:00.000Z');
  });
});

describe('a new id', () => {
  it('begins with its prefix and is never drawn twice', () => {
    const drawn = Array.from({ length: 2000 }, () => ulids.next('rel'));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const id of drawn) expect(id).toMatch(/^rel_[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('sorts by the time at which it was drawn', async () => {
    const first = ulids.next('rel');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ulids.next('rel') > first).toBe(true);
  });

  it('of a test counts up, each maker for itself', () => {
    const ids = countingIds();
    expect([ids.next('rel'), ids.next('tsk')]).toEqual(['rel_0001', 'tsk_0002']);
    expect(countingIds().next('rel')).toBe('rel_0001');
  });
});
