import * as model from '../../model/visibility.ts';
import { attribute, composite, many, text } from '../row.ts';
import { territoryCode } from './values.ts';

export const releaseVisibility = composite('ReleaseVisibility', model.releaseVisibility, [
  text('VisibilityReference', 'visibilityReference'),
  many('TerritoryCode', 'territoryCodes', territoryCode),
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  text('ReleaseDisplayStartDateTime', 'releaseDisplayStartDateTime'),
  text('CoverArtPreviewStartDateTime', 'coverArtPreviewStartDateTime'),
  text('FullTrackListingPreviewStartDateTime', 'fullTrackListingPreviewStartDateTime'),
  text('ClipPreviewStartDateTime', 'clipPreviewStartDateTime'),
  attribute('DoNotDisplayDates', 'doNotDisplayDates', 'boolean'),
]);

export const trackReleaseVisibility = composite('TrackReleaseVisibility', model.trackReleaseVisibility, [
  text('VisibilityReference', 'visibilityReference'),
  many('TerritoryCode', 'territoryCodes', territoryCode),
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  text('TrackListingPreviewStartDateTime', 'trackListingPreviewStartDateTime'),
  text('ClipPreviewStartDateTime', 'clipPreviewStartDateTime'),
  attribute('DoNotDisplayDates', 'doNotDisplayDates', 'boolean'),
]);
