import { picture, song } from './products/parts.ts';
import { places, sampleProduct } from './products/sample-product.ts';

const tracks = [
  { resourceId: 'harbour-at-dawn', isrc: 'QZNL92600001', iswc: 'T3105270013', title: 'Harbour at Dawn', seconds: 6 },
  { resourceId: 'the-long-swell', isrc: 'QZNL92600002', iswc: 'T3105270024', title: 'The Long Swell', seconds: 5 },
  { resourceId: 'lights-out', isrc: 'QZNL92600003', iswc: 'T3105270035', title: 'Lights Out <Reprise>', seconds: 4 },
].map(({ resourceId, ...of }, index) => song(resourceId, { ...of, by: 'ebbe-und-flut', seed: index + 1 }));
const cover = picture('tidewater-cover', 'FrontCoverImage', 3000);

/** Profile Audio: an album of three tracks and a cover, complete enough to be released. */
export const sampleAlbum = sampleProduct('tidewater', {
  title: 'Tidewater',
  by: 'ebbe-und-flut',
  icpn: '8591234560016',
  people: ['ebbe-und-flut', 'ida-brandt'],
  parts: [...tracks, cover],
  hasTracks: true,
  facts: {
    profile: 'Audio',
    releaseType: 'Album',
    components: [{ items: places(...tracks) }],
    coverResourceId: cover.resourceId,
  },
});
