import { isObject, type JsonObject } from '../json.ts';
import { namesError } from './errors.ts';

/** How often each retrier of a state has been used, by its place in the list. */
export type RetryCounts = Map<number, number>;

/** The delay in seconds before the next attempt; undefined when the error is not retried (any more). */
export function nextDelay(
  state: JsonObject,
  error: string,
  counts: RetryCounts,
  random: () => number,
): number | undefined {
  const retriers = Array.isArray(state.Retry) ? state.Retry.filter(isObject) : [];
  const index = retriers.findIndex((retrier) => namesError(names(retrier), error));
  const retrier = retriers[index];
  if (!retrier) return undefined;
  const used = counts.get(index) ?? 0;
  if (used >= number(retrier.MaxAttempts, 3)) return undefined;
  counts.set(index, used + 1);
  const growing = number(retrier.IntervalSeconds, 1) * number(retrier.BackoffRate, 2) ** used;
  const delay = Math.min(growing, number(retrier.MaxDelaySeconds, Number.POSITIVE_INFINITY));
  return retrier.JitterStrategy === 'FULL' ? delay * random() : delay;
}

/** The first Catch that names an error. */
export function catcherFor(state: JsonObject, error: string): JsonObject | undefined {
  const catchers = Array.isArray(state.Catch) ? state.Catch.filter(isObject) : [];
  return catchers.find((catcher) => namesError(names(catcher), error));
}

function names(rule: JsonObject): string[] {
  return Array.isArray(rule.ErrorEquals) ? rule.ErrorEquals.map(String) : [];
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
