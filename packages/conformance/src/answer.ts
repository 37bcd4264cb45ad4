import { none } from './view/placed.ts';
import type { Spot } from './view/spot.ts';

export const outcomes = ['pass', 'fail', 'cannot-tell', 'inapplicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** A place that breaks a rule, or that a message does not say enough about. */
export interface Complaint {
  readonly at: Spot;
  readonly detail: string;
  /** Where the place is in the text of the message, if the rule looked there. */
  readonly offset?: number;
}

/** What an entry says of one message. `because` explains an outcome that has no place. */
export interface Answer {
  readonly outcome: Outcome;
  readonly complaints: readonly Complaint[];
  readonly because?: string;
}

export const passes: Answer = { outcome: 'pass', complaints: [] };
export const inapplicable = (because: string): Answer => ({ outcome: 'inapplicable', complaints: [], because });
export const cannotTell = (because: string, complaints: readonly Complaint[] = []): Answer => ({
  outcome: 'cannot-tell',
  complaints,
  because,
});
export const fails = (complaints: readonly Complaint[]): Answer => ({ outcome: 'fail', complaints });
export const failsAt = (at: Spot, detail: string): Answer => fails([{ at, detail }]);
/** Passes, or fails at a place. */
export const demand = (isKept: boolean, at: Spot, detail: string): Answer => (isKept ? passes : failsAt(at, detail));

/** A complaint about the thing itself, a complaint with a place of its own, or several. */
type Said = string | Complaint | readonly Complaint[] | undefined;

/** Each of the things keeps the rule; where there are none the rule has nothing to say. */
export function every<Thing extends { readonly spot: Spot }>(
  things: readonly Thing[],
  complain: (thing: Thing) => Said,
  nothing?: string,
): Answer {
  if (things.length === 0) return nothing === undefined ? nothingOfTheKind : inapplicable(nothing);
  const complaints = collect(things, complain);
  return complaints.length === 0 ? passes : fails(complaints);
}

/** As `every`, for what the sender has to say only if it knows: what is missing cannot be judged. */
export function everyIfKnown<Thing extends { readonly spot: Spot }>(
  things: readonly Thing[],
  complain: (thing: Thing) => Said,
  because = 'only the sender knows whether it has the information',
): Answer {
  if (things.length === 0) return nothingOfTheKind;
  const complaints = collect(things, complain);
  return complaints.length === 0 ? passes : cannotTell(because, complaints);
}

const nothingOfTheKind = inapplicable('the message has nothing of the kind');

function collect<Thing extends { readonly spot: Spot }>(things: readonly Thing[], complain: (thing: Thing) => Said) {
  let complaints: Complaint[] | undefined;
  for (const thing of things) {
    const said = complain(thing);
    if (said === undefined) continue;
    complaints ??= [];
    if (typeof said === 'string') complaints.push({ at: thing.spot, detail: said });
    else if ('detail' in said) complaints.push(said);
    else complaints.push(...said);
  }
  return complaints ?? none;
}
