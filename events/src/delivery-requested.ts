import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const deliveryRequested = eventKind({
  name: 'delivery.requested',
  version: 1,
  means:
    'A batch wants to be delivered to a platform, for the first time or once more after a failure, and waits for its turn.',
  detail: z.strictObject({ ...common, platformId: z.string(), batchId: z.string(), attempt: z.int().min(1) }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    platformId: 'aurora',
    batchId: '20270328013000000',
    attempt: 1,
  },
});
