export { sampleAlbum } from './album.ts';
export { makeCover } from './cover.ts';
export { synthesizeMov } from './mov.ts';
export { makePdf } from './pdf.ts';
export { type SamplePlatform, samplePlatforms } from './platforms.ts';
export { sampleProducts } from './products.ts';
export type { SampleDocument, SampleFile, SampleProduct } from './sample.ts';
export { type SamplePerson, samplePeople, sampleTenants } from './tenants.ts';
export { type SoundOptions, synthesizeWav } from './wav.ts';
