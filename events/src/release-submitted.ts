import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const releaseSubmitted = eventKind({
  name: 'release.submitted',
  version: 1,
  means: 'A release was accepted with its list of platforms; platform releases and tasks are made from it.',
  detail: z.strictObject({ ...common, releaseId: z.string() }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    releaseId: 'rel_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
  },
});
