import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const circuitClosed = eventKind({
  name: 'circuit.closed',
  version: 1,
  means: 'Deliveries to a platform go again: one arrived, or a person has mended what was wrong.',
  detail: z.strictObject({ ...common, platformId: z.string() }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F9K',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:36:00.000Z',
    platformId: 'aurora',
  },
});
