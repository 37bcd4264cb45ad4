import type { SampleDocument } from '../sample.ts';

/** Everybody whom the samples name. */
const people = {
  'northern-lights': { fullName: 'Northern Lights Records' },
  'ebbe-und-flut': { fullName: 'Ebbe & Flut', fullNameIndexed: 'Ebbe & Flut', isni: '0000000121032683' },
  'ida-brandt': { fullName: 'Ida Brandt', fullNameIndexed: 'Brandt, Ida', ipi: '00045620792' },
  'mara-quill': { fullName: 'Mara Quill', fullNameIndexed: 'Quill, Mara' },
  'dj-lume': { fullName: 'DJ Lume' },
  'kai-orchestra': { fullName: 'Orchester am Kai' },
  'saeko-shu': {
    fullName: 'Saeko Shu',
    fullNameIndexed: 'Shu, Saeko',
    names: [{ languageAndScriptCode: 'ja-Jpan', text: 'しゅうさえこ' }],
  },
} as const;
export type PersonId = keyof typeof people;

export const parties = (...ids: PersonId[]): SampleDocument[] =>
  (['northern-lights', ...ids] as const).map((id) => ({ path: `/v1/parties/${id}`, body: people[id] }));

/** How an artist stands on a product or a recording. */
export const credit = (partyId: PersonId) => ({
  displayArtistName: people[partyId].fullName,
  displayArtists: [{ partyId, role: 'MainArtist' }],
});

export const LABEL = {
  labelPartyId: 'northern-lights',
  pLine: { year: 2026, text: '(P) 2026 Northern Lights Records' },
  cLine: { year: 2026, text: '(C) 2026 Northern Lights Records' },
} as const;
