import { accepted, type Outcome, refused } from '@slipway/kernel';

/** Who makes an event happen: a person asks, our own workflow notices, the platform answers. */
export type Cause = 'person' | 'workflow' | 'platform';

/** One permitted move. `needs` names a condition that the caller has checked, in the same transaction, before it moves. */
export interface Move<State extends string, Event extends string, Need extends string = string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
  readonly because: string;
  readonly needs?: Need;
}

/** A state machine as rows: what it may be in, what may happen, and what may follow from what. */
export interface Machine<State extends string, Event extends string, Need extends string = string> {
  readonly name: string;
  readonly means: string;
  readonly initial: State;
  /** `final` states accept no event at all. */
  readonly states: Readonly<Record<State, { readonly means: string; readonly final?: true }>>;
  readonly events: Readonly<Record<Event, { readonly means: string; readonly by: Cause }>>;
  readonly needs: Readonly<Record<Need, { readonly means: string }>>;
  readonly moves: readonly Move<State, Event, Need>[];
}

/** `accepts` are the events that the state would take; `needs` is there when only a condition was missing. */
export interface MoveRefused {
  readonly code: 'move-refused';
  readonly machine: string;
  readonly from: string;
  readonly event: string;
  readonly accepts: readonly string[];
  readonly needs?: string;
}

/**
 * The state that follows. A row with a condition is taken only when the caller says that the condition is met, so
 * nobody can forget to look.
 */
export function move<State extends string, Event extends string, Need extends string>(
  machine: Machine<State, Event, Need>,
  from: State,
  event: Event,
  met: readonly Need[] = [],
): Outcome<State, MoveRefused> {
  const row = rowFor(machine, from, event);
  const refusal = {
    code: 'move-refused',
    machine: machine.name,
    from,
    event,
    accepts: accepts(machine, from),
  } as const;
  if (!row) return refused(refusal);
  if (row.needs !== undefined && !met.includes(row.needs)) return refused({ ...refusal, needs: row.needs });
  return accepted(row.to);
}

/** The row that answers an event, with its reason and its condition: for buttons, database conditions and audit. */
export const rowFor = <State extends string, Event extends string, Need extends string>(
  machine: Machine<State, Event, Need>,
  from: State,
  event: Event,
): Move<State, Event, Need> | undefined => machine.moves.find((row) => row.from === from && row.event === event);

/** The events that a state takes, in the order of the rows. */
export const accepts = <State extends string, Event extends string, Need extends string>(
  machine: Machine<State, Event, Need>,
  from: State,
): Event[] => machine.moves.filter((row) => row.from === from).map((row) => row.event);

export const statesOf = <State extends string>(machine: Machine<State, string>): State[] =>
  Object.keys(machine.states) as State[];

export const eventsOf = <Event extends string>(machine: Machine<string, Event>): Event[] =>
  Object.keys(machine.events) as Event[];
