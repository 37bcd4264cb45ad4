export {
  type BucketName,
  type CloudPattern,
  type FunctionName,
  type FunctionRow,
  functions,
  type Grant,
  type Wake,
} from './manifest.ts';
