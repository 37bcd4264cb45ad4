import { type FailureCode, failureKind, failures } from '../failures.ts';
import type { RetryPolicy } from './asl.ts';

/**
 * What a step repeats by itself before its attempt counts as failed: the rows of the failure table with a back-off, by
 * their codes and by the names that the cloud gives them.
 */
export const passing: readonly RetryPolicy[] = (Object.keys(failures) as FailureCode[]).flatMap((code) => {
  const { backoff, names = [] } = failureKind(code);
  return backoff ? [{ codes: [code, ...names], seconds: backoff.firstSeconds, attempts: backoff.attempts }] : [];
});

/**
 * How a step is repeated that nobody stands behind: it keeps what became of a batch, or goes on with a poll. Given up,
 * the batch would hold its place at the platform for ever, so whatever is in the way has hours to go away.
 */
export const persistently: readonly RetryPolicy[] = [{ codes: ['States.ALL'], seconds: 5, attempts: 60 }];
