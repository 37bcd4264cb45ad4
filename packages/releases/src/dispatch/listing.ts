import { type PlatformStatus, rollUp, rollUpRows } from '@slipway/lifecycle';
import * as z from 'zod';
import { type Release, shelves } from '../release.ts';
import { id } from '../words.ts';

/** Where a release stands in the lists by status: its roll-up, kept beside it and brought up to date by its moves. */
export const releaseListing = z.strictObject({
  releaseId: id,
  shelf: z.enum(shelves),
  status: z.enum(rollUpRows.map((row) => row.status)),
  submittedAt: z.string(),
});
export type ReleaseListing = z.infer<typeof releaseListing>;

/** Where a release stands in the list of its label. */
export const labelListing = z.strictObject({
  releaseId: id,
  shelf: z.enum(shelves),
  labelPartyId: id,
  submittedAt: z.string(),
});
export type LabelListing = z.infer<typeof labelListing>;

/** The status of a release from what its platforms say; one of which nothing is known yet is pending. */
export const statusOf = (
  { platforms }: Release,
  statuses: ReadonlyMap<string, PlatformStatus>,
): ReleaseListing['status'] => rollUp(platforms.map(({ platformId }) => statuses.get(platformId) ?? 'pending'));

export const listingOf = (release: Release, statuses: ReadonlyMap<string, PlatformStatus>): ReleaseListing => ({
  releaseId: release.releaseId,
  shelf: release.shelf,
  status: statusOf(release, statuses),
  submittedAt: release.submittedAt,
});

/** The lists of labels in which a release stands: one, or none where it names no label. */
export const labelListingsOf = ({ releaseId, shelf, labelPartyId, submittedAt }: Release): LabelListing[] =>
  labelPartyId === undefined ? [] : [{ releaseId, shelf, labelPartyId, submittedAt }];
