import type { Counter } from './counter.ts';

export interface Forecast {
  /** Numbers a day. */
  readonly rate: number;
  /** The day on which nothing is left at this rate; absent when nothing is drawn, or not within a hundred years. */
  readonly exhaustedOn?: string;
}

const DAY = 24 * 3600 * 1000;
/** Days that a rate looks back over. */
const WINDOW = 30;

/** When what is left is used up, at the rate of the last 30 days. Both days are calendar days: `2026-11-21`. */
export function forecast(left: number, days: Counter['days'], today: string): Forecast {
  const now = Date.parse(today);
  const recent = days.filter(({ day }) => now - Date.parse(day) < WINDOW * DAY && Date.parse(day) <= now);
  const drawn = recent.reduce((sum, { count }) => sum + count, 0);
  const oldest = Math.min(now, ...recent.map(({ day }) => Date.parse(day)));
  // A pool that was opened last week is not as slow as one that was idle for three.
  const span = recent.length === days.length ? Math.max(1, (now - oldest) / DAY + 1) : WINDOW;
  const rate = drawn / span;
  if (rate === 0) return { rate: 0 };
  const daysLeft = Math.floor(left / rate);
  if (daysLeft > 36_500) return { rate };
  return { rate, exhaustedOn: new Date(now + daysLeft * DAY).toISOString().slice(0, 10) };
}
