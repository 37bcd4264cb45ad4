export type { BucketName, CloudPattern, FunctionRow, Grant, Wake } from './function-row.ts';
export { type FunctionName, functions } from './manifest.ts';
