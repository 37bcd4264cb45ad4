import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const platformReleaseMoved = eventKind({
  name: 'platform-release.moved',
  version: 1,
  means: 'The status of a release on one platform changed.',
  detail: z.strictObject({
    ...common,
    releaseId: z.string(),
    platformId: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    releaseId: 'rel_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    platformId: 'aurora',
    from: 'delivered',
    to: 'live',
  },
});
