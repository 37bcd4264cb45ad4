import { sampleAlbum } from './album.ts';
import { audioSingle, djMix, ringtone } from './products/singles.ts';
import { boxedSet, classicalAlbum } from './products/variants.ts';
import { concertVideo, mixedMedia, videoAlbum, videoSingle } from './products/videos.ts';
import type { SampleProduct } from './sample.ts';

/** One product for each release profile, and one for each variant. */
export const sampleProducts: readonly SampleProduct[] = [
  sampleAlbum,
  videoAlbum,
  mixedMedia,
  audioSingle,
  videoSingle,
  ringtone,
  concertVideo,
  djMix,
  boxedSet,
  classicalAlbum,
];
