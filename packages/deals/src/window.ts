import { DateTime } from 'luxon';
import type { CommercialCard } from './commercial-card.ts';
import { isLocalDate } from './terms.ts';

export type SellingWindow = CommercialCard['window'];

/** The instant at which a window opens, milliseconds since the epoch; a date opens at midnight in the zone. */
export const startOf = (value: string, zone: string): number =>
  isLocalDate(value) ? DateTime.fromISO(value, { zone }).startOf('day').toMillis() : Date.parse(value);

/** The instant at which it closes; an end date closes at the midnight that ends that day. */
export const endOf = (value: string, zone: string): number =>
  isLocalDate(value)
    ? DateTime.fromISO(value, { zone }).plus({ days: 1 }).startOf('day').toMillis()
    : Date.parse(value);

/** The earliest opening of several windows in a zone, as an instant in UTC. */
export function firstOpening(windows: readonly SellingWindow[], zone: string): string {
  const first = Math.min(...windows.map(({ start }) => startOf(start, zone)));
  return new Date(first).toISOString();
}

/** Whether any of the windows is open at an instant. */
export const isOpenAt = (windows: readonly SellingWindow[], zone: string, instant: string): boolean => {
  const at = Date.parse(instant);
  return windows.some(({ start, end }) => startOf(start, zone) <= at && (end === undefined || at < endOf(end, zone)));
};
