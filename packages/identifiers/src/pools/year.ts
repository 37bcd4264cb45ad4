/** The year of assignment: the calendar year of an instant in the tenant's time zone, four digits. */
export const yearOf = (instant: string, timeZone: string): string => dayOf(instant, timeZone).slice(0, 4);

/** The calendar day of an instant in a time zone: `2026-12-31`. */
export function dayOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
