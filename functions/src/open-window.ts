import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { openOrSchedule } from './open-or-schedule.ts';

const windowInput = z.strictObject({ tenantId: z.string(), releaseId: z.string(), platformId: z.string() });

/** The moment in which the first window of a release was to open on a platform, as it was when that was scheduled. */
export const handler = (event: unknown, context: Context): Promise<void> =>
  openOrSchedule(windowInput.parse(event), 'open-window', () => context.invokedFunctionArn);
