import { picture, song } from './parts.ts';
import { places, sampleProduct } from './sample-product.ts';

const ebb = [
  song('ebb-one', { isrc: 'QZNL92600021', title: 'Ebb One', by: 'ebbe-und-flut', seed: 31 }),
  song('ebb-two', { isrc: 'QZNL92600022', title: 'Ebb Two', by: 'ebbe-und-flut', seed: 32 }),
];
const flow = [
  song('flow-one', { isrc: 'QZNL92600023', title: 'Flow One', by: 'ebbe-und-flut', seed: 33 }),
  song('flow-two', { isrc: 'QZNL92600024', title: 'Flow Two', by: 'ebbe-und-flut', seed: 34 }),
];
const boxCover = picture('two-tides-cover');

/** Variant BoxedSet: two albums, each a release with its own number. */
export const boxedSet = sampleProduct('two-tides', {
  title: 'Two Tides',
  by: 'ebbe-und-flut',
  icpn: '8591234560092',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [...ebb, ...flow, boxCover],
  hasTracks: true,
  facts: {
    profile: 'Audio',
    variants: ['BoxedSet'],
    releaseType: 'DigitalBoxSetRelease',
    components: [
      { type: 'ReleaseComponent', title: 'Ebb', icpn: '8591234560108', items: places(...ebb) },
      { type: 'ReleaseComponent', title: 'Flow', icpn: '8591234560115', items: places(...flow) },
    ],
    coverResourceId: boxCover.resourceId,
  },
});

const SUITE = 'Suite for Strings "The Quay", Op. 3';
const movements = ['I. Allegro', 'II. Lento', 'III. Presto'].map((name, index) =>
  song(`quay-suite-${index + 1}`, {
    isrc: `QZNL9260003${index + 1}`,
    title: `The Quay: ${name}`,
    by: 'kai-orchestra',
    seed: 41 + index,
    facts: { formalTitle: `${SUITE}: ${name}`, groupingTitle: SUITE },
  }),
);
const encore = song('quay-encore', { isrc: 'QZNL92600034', title: 'Encore', by: 'kai-orchestra', seed: 44 });
const suiteCover = picture('quay-suite-cover');

/** Variant Classical: a suite of three movements, and one piece beside it. */
export const classicalAlbum = sampleProduct('quay-suite', {
  title: 'The Quay',
  by: 'kai-orchestra',
  icpn: '8591234560122',
  people: ['kai-orchestra', 'ida-brandt'],
  parts: [...movements, encore, suiteCover],
  hasTracks: true,
  facts: {
    profile: 'Audio',
    variants: ['Classical'],
    releaseType: 'ClassicalAlbum',
    genre: 'Classical',
    components: [
      {
        items: [
          { type: 'MultiWorkPart', title: 'The Quay', formalTitle: SUITE, items: places(...movements) },
          ...places(encore),
        ],
      },
    ],
    coverResourceId: suiteCover.resourceId,
  },
});
