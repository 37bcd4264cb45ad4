export { type SampleDocument, type SampleFile, sampleAlbum } from './album.ts';
export { makeCover } from './cover.ts';
export { type SamplePlatform, samplePlatforms } from './platforms.ts';
export { type SamplePerson, samplePeople, sampleTenants } from './tenants.ts';
export { type SoundOptions, synthesizeWav } from './wav.ts';
