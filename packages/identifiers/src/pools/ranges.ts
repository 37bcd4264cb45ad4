/** Whole numbers from `from` to `to`, both included. */
export interface SerialRange {
  readonly from: number;
  readonly to: number;
}

/** The same numbers as few ranges in order: what overlaps or touches becomes one. */
export function merged(ranges: readonly SerialRange[]): SerialRange[] {
  const result: SerialRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push({ from: range.from, to: range.to });
  }
  return result;
}

/** The numbers of `ranges` that lie in none of `others`. */
export function without(ranges: readonly SerialRange[], others: readonly SerialRange[]): SerialRange[] {
  const gaps = merged(others);
  return merged(ranges).flatMap((range) => {
    const left: SerialRange[] = [];
    let from = range.from;
    for (const gap of gaps) {
      if (gap.to < from) continue;
      if (gap.from > range.to) break;
      if (gap.from > from) left.push({ from, to: gap.from - 1 });
      from = gap.to + 1;
    }
    return from <= range.to ? [...left, { from, to: range.to }] : left;
  });
}

/** The numbers that lie in both. */
export const common = (ranges: readonly SerialRange[], others: readonly SerialRange[]): SerialRange[] =>
  without(ranges, without(ranges, others));

export const sizeOf = (ranges: readonly SerialRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

export const holds = (ranges: readonly SerialRange[], serial: number): boolean =>
  ranges.some(({ from, to }) => from <= serial && serial <= to);

/** Single numbers as ranges. */
export const rangesOf = (serials: readonly number[]): SerialRange[] =>
  merged(serials.map((serial) => ({ from: serial, to: serial })));
