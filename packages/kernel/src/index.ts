export { type Clock, fixedClock, systemClock } from './clock.ts';
export { countingIds, type Ids, ulids } from './ids.ts';
export { accepted, type Outcome, refused } from './outcome.ts';
