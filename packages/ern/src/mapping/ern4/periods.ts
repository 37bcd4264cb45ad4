import * as model from '../../model/periods.ts';
import { composite, one } from '../row.ts';
import { flaggedEventDate, flaggedEventDateTime } from './values.ts';

export const period = composite('Period', model.period, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
  one('StartDateTime', 'startDateTime', flaggedEventDateTime),
  one('EndDateTime', 'endDateTime', flaggedEventDateTime),
]);

export const validityPeriod = composite('ValidityPeriod', model.validityPeriod, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
]);
