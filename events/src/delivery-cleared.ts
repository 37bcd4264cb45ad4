import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const deliveryCleared = eventKind({
  name: 'delivery.cleared',
  version: 1,
  means: 'The turn of a batch has come: nothing before it is on its way, and the platform has a place for it.',
  detail: z.strictObject({ ...common, platformId: z.string(), batchId: z.string(), attempt: z.int().min(1) }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F9H',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.120Z',
    platformId: 'aurora',
    batchId: '20270328013000000',
    attempt: 1,
  },
});
