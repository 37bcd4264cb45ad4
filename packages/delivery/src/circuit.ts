import * as z from 'zod';
import { type FailureCode, failureKind } from './failures.ts';

/**
 * What keeps the deliveries to a platform back. It is there after the first failure that counts; it is open when `since`
 * is there: until a moment, or without one until a person has mended it.
 */
export const circuit = z.strictObject({
  /** Failures in a row that count, over all batches. */
  failures: z.int().min(0),
  code: z.string(),
  detail: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
});
export type Circuit = z.infer<typeof circuit>;

/** When it opens, and for how long (`circuit` of the platform profile). */
export interface CircuitPolicy {
  readonly failures: number;
  readonly restSeconds: number;
}

interface Trouble {
  readonly code: FailureCode;
  readonly detail?: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** The circuit after a failure; what says nothing about the platform leaves it as it is. */
export function afterFailure(
  before: Circuit | undefined,
  { code, detail, at }: Trouble,
  policy: CircuitPolicy,
): Circuit | undefined {
  const { circuit: part } = failureKind(code);
  if (part === undefined) return before;
  const now: Circuit = { failures: (before?.failures ?? 0) + 1, code, ...(detail === undefined ? {} : { detail }) };
  // What only a person can mend stays so, whatever else fails meanwhile.
  if (before?.since !== undefined && before.until === undefined) return { ...before, failures: now.failures };
  if (part === 'opens') return { ...now, since: before?.since ?? at };
  if (now.failures < policy.failures) return now;
  // Schedules know whole seconds only: one that woke before this moment would be for nothing.
  const until = new Date(Math.ceil(Date.parse(at) / 1000 + policy.restSeconds) * 1000).toISOString();
  return { ...now, since: before?.since ?? at, until };
}

/**
 * How many batches may go: all, none, or one to see whether the platform is there again.
 * @param now ISO 8601
 */
export function admits(of: Circuit | undefined, now: string): 'all' | 'one' | 'none' {
  if (of?.since === undefined) return 'all';
  return of.until !== undefined && of.until <= now ? 'one' : 'none';
}
