import { picture, song } from './parts.ts';
import { places, sampleProduct } from './sample-product.ts';

const firstLight = song('first-light', {
  isrc: 'QZNL92600005',
  title: 'First Light',
  by: 'saeko-shu',
  iswc: 'T3105270068',
  seed: 21,
});
const firstLightCover = picture('first-light-cover');

/** Profile SimpleAudioSingle: one recording and its cover. */
export const audioSingle = sampleProduct('first-light-single', {
  title: 'First Light',
  by: 'saeko-shu',
  icpn: '8591234560061',
  people: ['saeko-shu', 'ida-brandt'],
  parts: [firstLight, firstLightCover],
  facts: {
    profile: 'SimpleAudioSingle',
    releaseType: 'Single',
    components: [{ items: places(firstLight) }],
    coverResourceId: firstLightCover.resourceId,
  },
});

const foghorn = song('foghorn', { isrc: 'QZNL92600006', title: 'Foghorn', by: 'ebbe-und-flut', seed: 22 });
const foghornCover = picture('foghorn-cover');

/** Profile Ringtone: made from the album. */
export const ringtone = sampleProduct('foghorn-ringtone', {
  title: 'Foghorn',
  by: 'ebbe-und-flut',
  icpn: '8591234560078',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [foghorn, foghornCover],
  facts: {
    profile: 'Ringtone',
    releaseType: 'RingtoneRelease',
    components: [{ items: places(foghorn) }],
    coverResourceId: foghornCover.resourceId,
    relatedReleases: [{ type: 'IsReleaseFromRelease', icpn: '8591234560016' }],
  },
});

const used = [
  song('tidal', { isrc: 'QZNL92600011', title: 'Tidal', by: 'ebbe-und-flut', fileless: true }),
  song('neap', { isrc: 'QZNL92600012', title: 'Neap', by: 'saeko-shu', fileless: true }),
  song('spring-tide', { isrc: 'QZNL92600013', title: 'Spring Tide', by: 'ebbe-und-flut', fileless: true }),
];
const mix = song('after-hours-mix', {
  isrc: 'QZNL92600010',
  title: 'After Hours',
  by: 'dj-lume',
  seconds: 6,
  seed: 23,
  facts: {
    mixComponents: used.map(({ resourceId }, index) => ({ resourceId, startPoint: index * 2, durationUsed: 'PT2S' })),
  },
});
const mixCover = picture('after-hours-cover');

/** Profile DjMix: one mix of three recordings that are not on the release themselves. */
export const djMix = sampleProduct('after-hours', {
  title: 'After Hours',
  by: 'dj-lume',
  icpn: '8591234560085',
  people: ['dj-lume', 'ebbe-und-flut', 'saeko-shu', 'ida-brandt'],
  parts: [...used, mix, mixCover],
  facts: {
    profile: 'DjMix',
    releaseType: 'DjMix',
    components: [{ items: places(mix) }],
    coverResourceId: mixCover.resourceId,
  },
});
