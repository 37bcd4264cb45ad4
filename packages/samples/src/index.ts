export { makeCover } from './cover.ts';
export { type SoundOptions, synthesizeWav } from './wav.ts';
