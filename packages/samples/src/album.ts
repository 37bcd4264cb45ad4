import type { AssetRequest } from '@slipway/releases';
import { makeCover } from './cover.ts';
import { synthesizeWav } from './wav.ts';

/** A document and the path that it is written to. */
export interface SampleDocument {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A file, and how to make its bytes. */
export interface SampleFile extends AssetRequest {
  /** The resource that the file belongs to. */
  readonly resourceId: string;
  readonly make: () => Uint8Array;
}

const ARTIST = 'Ebbe & Flut';
const pLine = { year: 2027, text: '(P) 2027 Northern Lights Records' };
const credit = { displayArtistName: ARTIST, displayArtists: [{ partyId: 'ebbe-und-flut', role: 'MainArtist' }] };

const tracks = [
  {
    resourceId: 'harbour-at-dawn',
    isrc: 'QZNL92700001',
    iswc: 'T3105270013',
    title: 'Harbour at Dawn',
    seconds: 6,
    seed: 1,
  },
  {
    resourceId: 'the-long-swell',
    isrc: 'QZNL92700002',
    iswc: 'T3105270024',
    title: 'The Long Swell',
    seconds: 5,
    seed: 2,
  },
  {
    resourceId: 'lights-out',
    isrc: 'QZNL92700003',
    iswc: 'T3105270035',
    title: 'Lights Out <Reprise>',
    seconds: 4,
    seed: 3,
  },
] as const;

/** An album of three tracks and a cover, complete enough to be released. */
export const sampleAlbum = {
  productId: 'tidewater',
  files: [
    ...tracks.map(
      ({ resourceId, seconds, seed }): SampleFile => ({
        resourceId,
        kind: 'audio',
        fileName: `${resourceId}.wav`,
        make: () => synthesizeWav({ seconds, sampleRate: 44100, bitDepth: 16, channels: 2, seed }),
      }),
    ),
    {
      resourceId: 'tidewater-cover',
      kind: 'image',
      fileName: 'tidewater.png',
      make: () => makeCover({ size: 3000, seed: 7 }),
    },
  ] satisfies SampleFile[],

  /** What the catalog holds; `assets` says which asset each resource has. */
  documents: (assets: ReadonlyMap<string, string>): SampleDocument[] => [
    {
      path: '/v1/parties/ebbe-und-flut',
      body: { fullName: ARTIST, fullNameIndexed: ARTIST, isni: '0000000121032683' },
    },
    {
      path: '/v1/parties/ida-brandt',
      body: { fullName: 'Ida Brandt', fullNameIndexed: 'Brandt, Ida', ipi: '00045620792' },
    },
    { path: '/v1/parties/northern-lights', body: { fullName: 'Northern Lights Records' } },
    ...tracks.map(({ resourceId, iswc, title }) => ({
      path: `/v1/works/${resourceId}`,
      body: { title, iswc, writers: [{ partyId: 'ida-brandt', roles: ['Composer'] }] },
    })),
    ...tracks.map(({ resourceId, isrc, title }) => ({
      path: `/v1/resources/${resourceId}`,
      body: {
        kind: 'SoundRecording',
        isrc,
        title,
        ...credit,
        contributors: [{ partyId: 'ida-brandt', roles: ['Composer'] }],
        pLine,
        isInstrumental: true,
        parentalWarning: 'NotExplicit',
        assetId: assets.get(resourceId),
      },
    })),
    {
      path: '/v1/resources/tidewater-cover',
      body: {
        kind: 'Image',
        type: 'FrontCoverImage',
        parentalWarning: 'NotExplicit',
        assetId: assets.get('tidewater-cover'),
      },
    },
    {
      path: '/v1/products/tidewater',
      body: {
        releaseType: 'Album',
        icpn: '8591234560016',
        title: 'Tidewater',
        ...credit,
        labelPartyId: 'northern-lights',
        genre: 'Ambient',
        pLine,
        cLine: { year: 2027, text: '(C) 2027 Northern Lights Records' },
        originalReleaseDate: '2026-03-05',
        parentalWarning: 'NotExplicit',
        components: [{ items: tracks.map(({ resourceId }) => ({ resourceId })) }],
        coverResourceId: 'tidewater-cover',
      },
    },
  ],

  /** Terms under which it is released: streams of any kind, and downloads. */
  cards: [
    ...(['release', 'all-tracks'] as const).map((grants) => ({
      cardId: `streaming-${grants}`,
      grants,
      territories: { include: ['Worldwide'] },
      window: { start: '2026-03-05' },
      models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
      useTypes: ['OnDemandStream', 'NonInteractiveStream'],
    })),
    ...(['release', 'all-tracks'] as const).map((grants) => ({
      cardId: `download-${grants}`,
      grants,
      territories: { include: ['Worldwide'] },
      window: { start: '2026-03-05' },
      models: ['PayAsYouGoModel'],
      useTypes: ['PermanentDownload'],
    })),
  ],
};
