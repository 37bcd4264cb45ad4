import * as z from 'zod';
import { flaggedEventDate, flaggedEventDateTime } from './values.ts';

/** From when to when; by dates or by date-times. */
export const period = z.strictObject({
  startDate: flaggedEventDate.optional(),
  endDate: flaggedEventDate.optional(),
  startDateTime: flaggedEventDateTime.optional(),
  endDateTime: flaggedEventDateTime.optional(),
});
export type Period = z.infer<typeof period>;

export const validityPeriod = z.strictObject({
  startDate: flaggedEventDate.optional(),
  endDate: flaggedEventDate.optional(),
});
export type ValidityPeriod = z.infer<typeof validityPeriod>;
