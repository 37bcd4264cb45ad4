import type { Outcome } from './answer.ts';
import type { Entry } from './entry.ts';

export const verdicts = ['conformant', 'conformant with reservations', 'not conformant'] as const;
export type Verdict = (typeof verdicts)[number];

export type Counts = Readonly<Record<'weight1' | 'weight2' | 'unweighted', Readonly<Record<Outcome, number>>>>;

interface Judged {
  readonly entry: Entry;
  readonly outcome: Outcome;
}

/**
 * How entries add up to a verdict, as the test files of DDEX count: one failing entry of weight 1 is enough to lose
 * conformance; failing entries of weight 2 are reservations, unless more than half of those that could be judged fail.
 * How often one entry fails does not matter; entries without a weight and what nobody can tell count for nothing.
 */
export function verdictOf(counts: Counts): { readonly verdict: Verdict; readonly because: string } {
  const { weight1, weight2 } = counts;
  const judged = weight2.pass + weight2.fail;
  const limit = Math.floor(judged / 2);
  if (weight1.fail > 0)
    return {
      verdict: 'not conformant',
      because: `${count(weight1.fail, 'failing entry', 'failing entries')} of weight 1`,
    };
  if (weight2.fail > limit) {
    return {
      verdict: 'not conformant',
      because: `${weight2.fail} of ${judged} entries of weight 2 fail, which is more than ${limit}`,
    };
  }
  if (weight2.fail > 0) {
    return {
      verdict: 'conformant with reservations',
      because: `${weight2.fail} of ${judged} entries of weight 2 fail, which is at most ${limit}`,
    };
  }
  return { verdict: 'conformant', because: 'no entry with a weight fails' };
}

/** Counts on from what was counted before. */
export function countsOf(judged: readonly Judged[], before: Counts = nothing): Counts {
  const [weight1, weight2, unweighted] = [{ ...before.weight1 }, { ...before.weight2 }, { ...before.unweighted }];
  for (const { entry, outcome } of judged) {
    const counts = entry.weight === 1 ? weight1 : entry.weight === 2 ? weight2 : unweighted;
    // By its name, which is many times faster than by a name that changes.
    if (outcome === 'inapplicable') counts.inapplicable += 1;
    else if (outcome === 'pass') counts.pass += 1;
    else if (outcome === 'cannot-tell') counts['cannot-tell'] += 1;
    else counts.fail += 1;
  }
  return { weight1, weight2, unweighted };
}

const none: Readonly<Record<Outcome, number>> = { pass: 0, fail: 0, 'cannot-tell': 0, inapplicable: 0 };
const nothing: Counts = { weight1: none, weight2: none, unweighted: none };

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
