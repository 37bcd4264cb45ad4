import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, firstOpening, isOpenAt, startOf } from './window.ts';

describe('a selling window', () => {
  it('opens a date at midnight of the zone', () => {
    expect(new Date(startOf('2027-03-28', 'Europe/Berlin')).toISOString()).toBe('2027-03-27T23:00:00.000Z');
  });

  it('closes an end date at the midnight that ends that day, also on a day of 23 hours', () => {
    expect(new Date(endOf('2027-03-28', 'Europe/Berlin')).toISOString()).toBe('2027-03-28T22:00:00.000Z');
  });

  it('takes an instant as one moment everywhere', () => {
    expect(startOf('2027-03-28T09:00:00+09:00', 'America/New_York')).toBe(Date.parse('2027-03-28T00:00:00Z'));
  });

  it('is open from its first instant to just before its last', () => {
    const windows = [{ start: '2027-03-28', end: '2027-03-28' }];
    expect(isOpenAt(windows, 'UTC', '2027-03-27T23:59:59.999Z')).toBe(false);
    expect(isOpenAt(windows, 'UTC', '2027-03-28T00:00:00.000Z')).toBe(true);
    expect(isOpenAt(windows, 'UTC', '2027-03-28T23:59:59.999Z')).toBe(true);
    expect(isOpenAt(windows, 'UTC', '2027-03-29T00:00:00.000Z')).toBe(false);
  });

  it('opens first where its earliest start is', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), (starts) => {
        const windows = starts.map((start) => ({ start: start.toISOString() }));
        expect(firstOpening(windows, 'UTC')).toBe(new Date(Math.min(...starts.map(Number))).toISOString());
      }),
    );
  });
});
