import * as z from 'zod';
import { common, eventKind } from './event.ts';

export const taskMoved = eventKind({
  name: 'task.moved',
  version: 1,
  means: 'A delivery task went from one state to another.',
  detail: z.strictObject({
    ...common,
    releaseId: z.string(),
    platformId: z.string(),
    taskId: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  example: {
    eventId: 'evt_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    tenantId: 'northern-lights',
    at: '2027-03-28T01:30:00.000Z',
    releaseId: 'rel_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    platformId: 'aurora',
    taskId: 'tsk_01J9ZQ6M7V3E8Y2N4B5C6D7F8G',
    from: 'packaging',
    to: 'uploading',
  },
});
