import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const circuitOpened = eventKind({
  name: 'circuit.opened',
  version: 1,
  means: 'Nothing is sent to a platform any more, until a moment or until a person has mended what is wrong.',
  detail: z.strictObject({ ...common, platformId: z.string(), code: z.string(), until: z.string().optional() }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F9J',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    platformId: 'aurora',
    code: 'connection-lost',
    until: '2027-03-28T01:35:00.000Z',
  },
});
