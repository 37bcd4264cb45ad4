import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const identifierPoolLow = eventKind({
  name: 'identifier-pool.low',
  version: 1,
  means: 'An identifier pool fell below its low-water mark: told once, and again only after it was above.',
  detail: z.strictObject({
    ...common,
    poolId: z.string(),
    /** `gtin`, `isrc` or `grid` */
    kind: z.string(),
    /** What the blocks in use have left, of ISRC in this year. */
    left: z.int(),
    lowWaterMark: z.int(),
  }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    poolId: 'upc',
    kind: 'gtin',
    left: 99,
    lowWaterMark: 100,
  },
});
