import * as z from 'zod';
import { partyWithRole } from './contributors.ts';
import { period } from './periods.ts';
import { allowedValue, formattedText, oneOf, territoryCode } from './values.ts';

/** Dates with a place: fulfilment, recording sessions, venues. */
export const fulfillmentDate = z.strictObject({
  fulfillmentDate: z.string(),
  resourceReleaseReferences: z.array(z.string()).optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type FulfillmentDate = z.infer<typeof fulfillmentDate>;

export const venue = z.strictObject({
  venueName: z.string().optional(),
  venueAddress: z.string().optional(),
  territoryCode: territoryCode.optional(),
  locationCode: z.string().optional(),
  venueRoom: z.string().optional(),
});
export type Venue = z.infer<typeof venue>;

export const locationAndDateOfSession = z.strictObject({
  sessionTypes: z.array(allowedValue('SessionType')).optional(),
  period: period.optional(),
  venues: z.array(venue).optional(),
  comment: formattedText.optional(),
  contributors: z.array(partyWithRole).optional(),
});
export type LocationAndDateOfSession = z.infer<typeof locationAndDateOfSession>;
