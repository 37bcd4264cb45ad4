/** Where domain code gets the time from. */
export interface Clock {
  /** The current instant, ISO 8601 in UTC with milliseconds: `2027-03-28T01:30:00.000Z`. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still until it is moved: for tests and for replays. */
export const fixedClock = (start: string): Clock & { set(instant: string): void } => {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
};
