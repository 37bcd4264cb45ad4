import * as z from 'zod';
import { chapter, cueSheet } from './chapters.ts';
import { releaseDeal } from './deals.ts';
import { file } from './files.ts';
import { messageHeader } from './header.ts';
import { image } from './images.ts';
import { midi } from './midi.ts';
import { brand, party } from './parties.ts';
import { purgedRelease } from './purge.ts';
import { clipRelease, release, releaseAdmin, trackRelease } from './releases.ts';
import { soundRecording } from './sound-recordings.ts';
import { sheetMusic, software, textResource } from './texts.ts';
import { oneOf } from './values.ts';
import { video } from './videos.ts';
import { releaseVisibility, trackReleaseVisibility } from './visibility.ts';
import { musicalWork } from './works.ts';

/**
 * A NewReleaseMessage of any version, in the words of the newest: a release, its tracks, its resources and all its
 * deals. Lists that the standard wraps (PartyList, ResourceList, …) stand directly here.
 */
export const newReleaseMessage = z.strictObject({
  messageType: z.literal('NewReleaseMessage'),
  /** Audio, Video, …; of 3.8.2 the whole text, such as `CommonReleaseTypes/14/AudioAlbum`. */
  releaseProfileVersionId: oneOf('ReleaseProfileVersionId').optional(),
  releaseProfileVariantVersionId: oneOf('ReleaseProfileVariantVersionId').optional(),
  languageAndScriptCode: z.string().optional(),
  /** 3.8.2 only, as are the next two. */
  businessProfileVersionId: z.string().optional(),
  updateIndicator: oneOf('UpdateIndicator').optional(),
  isBackfill: z.boolean().optional(),
  messageHeader,
  releaseAdmins: z.array(releaseAdmin).optional(),
  parties: z.array(party).optional(),
  brands: z.array(brand).optional(),
  cueSheets: z.array(cueSheet).optional(),
  soundRecordings: z.array(soundRecording).optional(),
  videos: z.array(video).optional(),
  images: z.array(image).optional(),
  texts: z.array(textResource).optional(),
  sheetMusic: z.array(sheetMusic).optional(),
  software: z.array(software).optional(),
  /** 3.8.2 only, as is the next. */
  midi: z.array(midi).optional(),
  works: z.array(musicalWork).optional(),
  chapters: z.array(chapter).optional(),
  release: release.optional(),
  trackReleases: z.array(trackRelease).optional(),
  clipReleases: z.array(clipRelease).optional(),
  /** Absent or empty: nothing is available, which is how 4.x says takedown. */
  releaseDeals: z.array(releaseDeal).optional(),
  releaseVisibilities: z.array(releaseVisibility).optional(),
  trackReleaseVisibilities: z.array(trackReleaseVisibility).optional(),
  supplementalDocuments: z.array(file).optional(),
});
export type NewReleaseMessage = z.infer<typeof newReleaseMessage>;

/** Withdraws a release as if it had never been sent. */
export const purgeReleaseMessage = z.strictObject({
  messageType: z.literal('PurgeReleaseMessage'),
  languageAndScriptCode: z.string().optional(),
  messageHeader,
  purgedRelease,
});
export type PurgeReleaseMessage = z.infer<typeof purgeReleaseMessage>;

export const message = z.discriminatedUnion('messageType', [newReleaseMessage, purgeReleaseMessage]);
export type Message = z.infer<typeof message>;
