import * as z from 'zod';
import { proprietaryId } from './values.ts';

/** How releases, resources, works and parties are identified. */
export const soundRecordingId = z.strictObject({
  isrc: z.string().optional(),
  catalogNumber: proprietaryId.optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  isReplaced: z.boolean().optional(),
});
export type SoundRecordingId = z.infer<typeof soundRecordingId>;

export const videoId = z.strictObject({
  isrc: z.string().optional(),
  isan: z.string().optional(),
  visan: z.string().optional(),
  catalogNumber: proprietaryId.optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  eidrs: z.array(z.string()).optional(),
  isReplaced: z.boolean().optional(),
});
export type VideoId = z.infer<typeof videoId>;

export const resourceId = z.strictObject({
  isrc: z.string().optional(),
  ismn: z.string().optional(),
  isan: z.string().optional(),
  visan: z.string().optional(),
  isbn: z.string().optional(),
  issn: z.string().optional(),
  sici: z.string().optional(),
  catalogNumber: proprietaryId.optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  isReplaced: z.boolean().optional(),
});
export type ResourceId = z.infer<typeof resourceId>;

export const resourceProprietaryId = z.strictObject({
  proprietaryIds: z.array(proprietaryId).min(1),
  isReplaced: z.boolean().optional(),
});
export type ResourceProprietaryId = z.infer<typeof resourceProprietaryId>;

export const sheetMusicId = z.strictObject({
  ismn: z.string().optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  isReplaced: z.boolean().optional(),
});
export type SheetMusicId = z.infer<typeof sheetMusicId>;

export const textId = z.strictObject({
  isbn: z.string().optional(),
  issn: z.string().optional(),
  sici: z.string().optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  isReplaced: z.boolean().optional(),
});
export type TextId = z.infer<typeof textId>;

export const chapterId = z.strictObject({
  isrc: z.string().optional(),
  isan: z.string().optional(),
  visan: z.string().optional(),
  eidrs: z.array(z.string()).optional(),
  iswc: z.string().optional(),
  catalogNumber: proprietaryId.optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
});
export type ChapterId = z.infer<typeof chapterId>;

export const releaseId = z.strictObject({
  /** Up to 4.1.1. */
  isrc: z.string().optional(),
  gRid: z.string().optional(),
  icpn: z.string().optional(),
  catalogNumber: proprietaryId.optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
});
export type ReleaseId = z.infer<typeof releaseId>;

export const musicalWorkId = z.strictObject({
  iswc: z.string().optional(),
  opusNumber: z.string().optional(),
  composerCatalogNumbers: z.array(z.string()).optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  isReplaced: z.boolean().optional(),
});
export type MusicalWorkId = z.infer<typeof musicalWorkId>;

export const detailedPartyId = z.strictObject({
  isni: z.string().optional(),
  dpid: z.string().optional(),
  ipiNameNumber: z.string().optional(),
  ipn: z.string().optional(),
  cisacSocietyId: z.string().optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
});
export type DetailedPartyId = z.infer<typeof detailedPartyId>;
