import type { Entry } from '../entry.ts';
import { dealTermEntries } from './deal-terms.ts';
import { lifeCycleEntries } from './life-cycle.ts';

/** Clause 6 of ERN and what trading partners agree on: deals, prices, dates, life cycle, files. */
export const dealEntries: readonly Entry[] = [...dealTermEntries, ...lifeCycleEntries];
