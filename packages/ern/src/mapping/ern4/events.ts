import * as model from '../../model/events.ts';
import { attribute, composite, many, one, text, texts } from '../row.ts';
import { partyWithRole } from './contributors.ts';
import { period } from './periods.ts';
import { allowedValue, formattedText, territoryCode } from './values.ts';

export const fulfillmentDate = composite('FulfillmentDate', model.fulfillmentDate, [
  text('FulfillmentDate', 'fulfillmentDate'),
  texts('ResourceReleaseReference', 'resourceReleaseReferences'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const venue = composite('Venue', model.venue, [
  text('VenueName', 'venueName'),
  text('VenueAddress', 'venueAddress'),
  one('TerritoryCode', 'territoryCode', territoryCode),
  text('LocationCode', 'locationCode'),
  text('VenueRoom', 'venueRoom'),
]);

export const locationAndDateOfSession = composite('LocationAndDateOfSession', model.locationAndDateOfSession, [
  many('SessionType', 'sessionTypes', allowedValue),
  one('Period', 'period', period),
  many('Venue', 'venues', venue),
  one('Comment', 'comment', formattedText),
  many('Contributor', 'contributors', partyWithRole),
]);
