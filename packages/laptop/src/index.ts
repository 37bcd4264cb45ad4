export { answerOverHttp } from './answer-over-http.ts';
export { assemblyOf } from './assembly.ts';
export { type Entry, follow, type ReleaseView, trail } from './follow.ts';
export { type Laptop, type LaptopOptions, startLaptop } from './laptop.ts';
export { type Neighbour, type NeighbourOptions, startNeighbour } from './neighbour.ts';
export {
  type AssetView,
  lookedAt,
  OPERATOR,
  onboard,
  prepareSample,
  releaseSample,
  submitKnowingly,
  submitSample,
  uploadFile,
} from './sample-release.ts';
