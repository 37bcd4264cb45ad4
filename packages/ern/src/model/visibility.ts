import * as z from 'zod';
import { territoryCode } from './values.ts';

/** From when a release, its tracks, its cover and its clips may be shown. */
export const releaseVisibility = z.strictObject({
  visibilityReference: z.string(),
  territoryCodes: z.array(territoryCode).optional(),
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  releaseDisplayStartDateTime: z.string().optional(),
  coverArtPreviewStartDateTime: z.string().optional(),
  fullTrackListingPreviewStartDateTime: z.string().optional(),
  clipPreviewStartDateTime: z.string().optional(),
  doNotDisplayDates: z.boolean().optional(),
});
export type ReleaseVisibility = z.infer<typeof releaseVisibility>;

export const trackReleaseVisibility = z.strictObject({
  visibilityReference: z.string(),
  territoryCodes: z.array(territoryCode).optional(),
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  trackListingPreviewStartDateTime: z.string(),
  clipPreviewStartDateTime: z.string().optional(),
  doNotDisplayDates: z.boolean().optional(),
});
export type TrackReleaseVisibility = z.infer<typeof trackReleaseVisibility>;
