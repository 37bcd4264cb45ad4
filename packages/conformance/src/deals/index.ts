import type { Entry } from '../entry.ts';
import { claimEntries } from './claims.ts';
import { dateEntries } from './dates.ts';
import { goodsEntries } from './goods.ts';
import { lifeCycleEntries } from './life-cycle.ts';
import { reachEntries } from './reach.ts';
import { useTypeEntries } from './use-types.ts';

/** Clause 6 of ERN and what trading partners agree on: deals, prices, dates, life cycle, files. */
export const dealEntries: readonly Entry[] = [
  ...useTypeEntries,
  ...goodsEntries,
  ...reachEntries,
  ...dateEntries,
  ...claimEntries,
  ...lifeCycleEntries,
];
