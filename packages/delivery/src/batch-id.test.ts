import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextBatchId } from './batch-id.ts';

describe('a batch id', () => {
  it('is the time in UTC', () => {
    expect(nextBatchId('2024-03-04T10:00:00.123+01:00', undefined)).toBe('20240304090000123');
    expect(nextBatchId('2024-03-04T09:00:00.123Z', undefined, 14)).toBe('20240304090000');
  });

  it('counts on from the last one when the clock is not later', () => {
    expect(nextBatchId('2024-03-04T09:00:00.123Z', '20240304090000123')).toBe('20240304090000124');
    expect(nextBatchId('2020-01-01T00:00:00.000Z', '20241231235959999')).toBe('20250101000000000');
    expect(nextBatchId('2024-03-04T09:00:00.900Z', '20240304090000', 14)).toBe('20240304090001');
    expect(nextBatchId('2024-03-04T09:00:00.123Z', '20240304090000', 17)).toBe('20240304090000123');
  });

  it('is always later than the last one, and always a time, whatever the clock does', () => {
    const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(instant, { minLength: 2, maxLength: 20 }),
        fc.constantFrom(14 as const, 17 as const),
        (times, digits) => {
          let last: string | undefined;
          for (const time of times) {
            const next = nextBatchId(time.toISOString(), last, digits);
            expect(next).toHaveLength(digits);
            if (last !== undefined) expect(next > last).toBe(true);
            last = next;
          }
        },
      ),
    );
  });

  it('is never made from what is no time', () => {
    expect(() => nextBatchId('soon', undefined)).toThrow('no instant');
    expect(() => nextBatchId('2024-03-04T09:00:00Z', 'x'.repeat(17))).toThrow('no time');
  });
});
