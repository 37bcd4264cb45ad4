import { type FailureCode, failureKind, failures } from '../failures.ts';
import type { RetryPolicy } from './asl.ts';

/** Failures that go away by themselves: what the failure table calls automatic, with the pauses of each row. */
export const passing: readonly RetryPolicy[] = (Object.keys(failures) as FailureCode[]).flatMap((code) => {
  const { backoff } = failureKind(code);
  return backoff ? [{ codes: [code], seconds: backoff.firstSeconds, attempts: backoff.attempts }] : [];
});
