import type { NumbersWanted } from '@slipway/identifiers';

let serial = 0;

/** A request for one number of a pool, under a key of its own. */
export const wanting = (poolId: string, fields: Partial<NumbersWanted> = {}): NumbersWanted => {
  serial += 1;
  return {
    tenantId: 'label',
    poolId,
    allocationId: `key-${serial}`,
    mode: 'allocate',
    count: 1,
    purpose: 'a test',
    timeZone: 'Europe/Berlin',
    ...fields,
  };
};
