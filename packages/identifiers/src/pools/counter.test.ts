import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counter, draw, exclude, freshCounter, giveBack, leftIn } from './counter.ts';
import { mustNumber } from './numbering.ts';
import { type SerialRange, sizeOf } from './ranges.ts';

const numbering = mustNumber({ kind: 'isrc', prefix: 'QZ6RS', from: 10, to: 59 });
const start = freshCounter('pool', 'block', '2026', numbering);
const drawing = { tenantId: 'label', day: '2026-11-21' };
const serialsOf = (ranges: readonly SerialRange[]) =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

describe('a counter', () => {
  it('draws in order, without a gap, and accounts to who draws', () => {
    const first = draw(start, numbering, 3, drawing);
    expect(first.serials).toEqual([{ from: 10, to: 12 }]);
    const second = draw(first.counter, numbering, 2, { ...drawing, day: '2026-11-22' });
    expect(second.serials).toEqual([{ from: 13, to: 14 }]);
    expect(second.counter).toMatchObject({
      next: 15,
      drawn: { label: 5 },
      days: [
        { day: '2026-11-21', count: 3 },
        { day: '2026-11-22', count: 2 },
      ],
    });
  });

  it('passes over ranges that others used, and over numbers that are known one by one', () => {
    const { counter } = exclude(start, numbering, [{ from: 11, to: 13 }]);
    const { serials, counter: after } = draw(counter, numbering, 3, { ...drawing, taken: new Set([15]) });
    expect(serialsOf(serials)).toEqual([10, 14, 16]);
    expect(after).toMatchObject({ next: 17, skipped: 1 });
  });

  it('draws what came back before what was never reached', () => {
    const { counter } = draw(start, numbering, 5, drawing);
    const back = giveBack(counter, [{ from: 12, to: 13 }], 'label');
    expect(back.drawn).toEqual({ label: 3 });
    expect(serialsOf(draw(back, numbering, 3, drawing).serials)).toEqual([12, 13, 15]);
  });

  it('gives fewer when fewer are left, and none when none are', () => {
    const { serials, counter } = draw(start, numbering, 100, drawing);
    expect(sizeOf(serials)).toBe(50);
    expect(draw(counter, numbering, 1, drawing).serials).toEqual([]);
    expect(leftIn(counter, numbering)).toBe(0);
  });

  it('tells of a range what is new, what was excluded before, and what it had handed out itself', () => {
    const { counter } = draw(start, numbering, 5, drawing);
    const once = exclude(counter, numbering, [{ from: 13, to: 20 }]);
    expect(once).toMatchObject({ accepted: 6, duplicate: 0, allocated: 2 });
    const twice = exclude(once.counter, numbering, [{ from: 13, to: 20 }]);
    expect(twice).toMatchObject({ accepted: 0, duplicate: 6, allocated: 2 });
    expect(twice.counter).toEqual(once.counter);
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('draw' as const), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant('exclude' as const), from: fc.integer({ min: 10, max: 59 }), size: fc.nat(6) }),
  fc.record({ do: fc.constant('back' as const), nth: fc.nat(49) }),
);

describe('any history of draws, exclusions and returns', () => {
  it('hands out no number that is out, and none that others used; nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let counter: Counter = start;
        const out = new Set<number>();
        const used = new Set<number>();
        for (const each of steps) {
          if (each.do === 'draw') {
            const drawn = draw(counter, numbering, each.count, drawing);
            counter = drawn.counter;
            for (const serial of serialsOf(drawn.serials)) {
              expect(out.has(serial) || used.has(serial)).toBe(false);
              out.add(serial);
            }
          } else if (each.do === 'exclude') {
            const range = { from: each.from, to: Math.min(59, each.from + each.size) };
            counter = exclude(counter, numbering, [range]).counter;
            for (const serial of serialsOf([range])) if (!out.has(serial)) used.add(serial);
          } else {
            const serial = [...out][each.nth];
            if (serial === undefined) continue;
            out.delete(serial);
            counter = giveBack(counter, [{ from: serial, to: serial }], 'label');
          }
          expect(leftIn(counter, numbering)).toBe(50 - out.size - used.size);
        }
      }),
    );
  });
});
