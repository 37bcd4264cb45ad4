import { booklet, film, picture, song } from './parts.ts';
import { places, sampleProduct } from './sample-product.ts';

const captureOf = (resourceId: string) => ({ resourceId, as: 'VideoScreenCapture' });

const ferry = film('night-ferry-video', {
  isrc: 'QZNL92600101',
  title: 'Night Ferry',
  by: 'ebbe-und-flut',
  iswc: 'T3105270046',
  seed: 11,
});
const buoys = film('buoys-video', { isrc: 'QZNL92600102', title: 'Buoys', by: 'ebbe-und-flut', seed: 12 });
const ferryCapture = picture('night-ferry-capture', 'VideoScreenCapture', 640);
const ferryCover = picture('night-ferry-cover');

/** Profile Video: two videos, one of them with a screen capture. */
export const videoAlbum = sampleProduct('night-ferry', {
  title: 'Night Ferry',
  by: 'ebbe-und-flut',
  icpn: '8591234560023',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [ferry, buoys, ferryCapture, ferryCover],
  hasTracks: true,
  facts: {
    profile: 'Video',
    releaseType: 'VideoAlbum',
    components: [
      {
        items: [
          { resourceId: ferry.resourceId, links: [captureOf(ferryCapture.resourceId)] },
          { resourceId: buoys.resourceId },
        ],
      },
    ],
    coverResourceId: ferryCover.resourceId,
  },
});

const lanterns = song('lanterns', {
  isrc: 'QZNL92600004',
  title: 'Lanterns',
  by: 'ebbe-und-flut',
  iswc: 'T3105270057',
  seed: 13,
});
const lanternsVideo = film('lanterns-video', {
  isrc: 'QZNL92600103',
  title: 'Lanterns',
  by: 'ebbe-und-flut',
  seed: 13,
});
const lanternsCover = picture('lanterns-cover');
const lanternsBooklet = booklet('lanterns-booklet', 'Lanterns: words and pictures');

/** Profile MixedMedia: a recording, a video, and a booklet as bonus material. */
export const mixedMedia = sampleProduct('lanterns', {
  title: 'Lanterns',
  by: 'ebbe-und-flut',
  icpn: '8591234560030',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [lanterns, lanternsVideo, lanternsCover, lanternsBooklet],
  hasTracks: true,
  facts: {
    profile: 'MixedMedia',
    releaseType: 'MultimediaSingle',
    components: [
      {
        items: [...places(lanterns, lanternsVideo), { resourceId: lanternsBooklet.resourceId, isBonusResource: true }],
      },
    ],
    coverResourceId: lanternsCover.resourceId,
  },
});

const breakwater = film('breakwater-video', {
  isrc: 'QZNL92600104',
  title: 'Breakwater',
  by: 'ebbe-und-flut',
  seed: 14,
});
const breakwaterCapture = picture('breakwater-capture', 'VideoScreenCapture', 640);

/** Profile SimpleVideoSingle: one video, shown by a screen capture. */
export const videoSingle = sampleProduct('breakwater', {
  title: 'Breakwater',
  by: 'ebbe-und-flut',
  icpn: '8591234560047',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [breakwater, breakwaterCapture],
  facts: {
    profile: 'SimpleVideoSingle',
    releaseType: 'Single',
    components: [{ items: [{ resourceId: breakwater.resourceId, links: [captureOf(breakwaterCapture.resourceId)] }] }],
  },
});

const concertCapture = picture('long-tide-capture', 'VideoScreenCapture', 640);
const concertCover = picture('long-tide-cover');
const trailer = film('long-tide-trailer', {
  isrc: 'QZNL92600106',
  title: 'The Long Tide (Trailer)',
  by: 'ebbe-und-flut',
  seed: 16,
  facts: { type: 'MusicalWorkTrailer' },
});
const concert = film('long-tide-concert', {
  isrc: 'QZNL92600105',
  title: 'The Long Tide',
  by: 'ebbe-und-flut',
  seconds: 4,
  seed: 15,
  facts: {
    type: 'ConcertVideo',
    contributors: [
      { partyId: 'mara-quill', roles: ['VideoDirector'] },
      { partyId: 'ida-brandt', roles: ['Composer'] },
    ],
    chapters: [
      { title: 'Ebb', startTime: 'PT0S', duration: 'PT2S', imageResourceId: concertCapture.resourceId },
      { title: 'Flow', startTime: 'PT2S', duration: 'PT2S' },
    ],
    cueSheet: {
      cues: [
        {
          title: 'Harbour at Dawn',
          isrc: 'QZNL92600001',
          contributors: [{ partyId: 'ebbe-und-flut', roles: ['AssociatedPerformer'] }],
          pLine: { year: 2026, text: '(P) 2026 Northern Lights Records' },
          startTime: 'PT0S',
        },
        {
          title: 'The Long Swell',
          iswc: 'T3105270024',
          contributors: [{ partyId: 'ida-brandt', roles: ['Composer'] }],
          startTime: 'PT2S',
          duration: 'PT2S',
        },
      ],
    },
  },
});

/** Profile LongFormMusicalWorkVideo: a concert with chapters and a cue sheet, and its trailer. */
export const concertVideo = sampleProduct('the-long-tide', {
  title: 'The Long Tide',
  by: 'ebbe-und-flut',
  icpn: '8591234560054',
  people: ['ebbe-und-flut', 'ida-brandt', 'mara-quill'],
  parts: [concert, trailer, concertCapture, concertCover],
  facts: {
    profile: 'LongFormMusicalWorkVideo',
    releaseType: 'ConcertVideo',
    components: [
      {
        items: [
          { resourceId: concert.resourceId, links: [captureOf(concertCapture.resourceId)] },
          { resourceId: trailer.resourceId },
        ],
      },
    ],
    coverResourceId: concertCover.resourceId,
  },
});
