import type { RetryPolicy } from './asl.ts';

/** Failures that go away by themselves, by the codes of the failure table. */
export const passing: readonly RetryPolicy[] = [
  { codes: ['connection-lost', 'timeout', 'throttled', 'platform-busy'], seconds: 5, attempts: 4 },
];
