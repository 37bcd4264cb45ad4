import type { State } from './automaton.ts';
import type { Pass } from './scan.ts';

/** Makes something of what a pass over a message meets. The attributes of an element are those that the pass saw last. */
export interface Builder {
  /** The start tag of the root was read; false when nothing can be made of it. */
  root(pass: Pass, name: string, namespace: string, at: number): boolean;
  /** An element begins; `state` is the child it is read as, and absent where the schema has no place for it. */
  open(state: State | undefined, at: number): void;
  /** An element begins that holds others: the place behind it, if it was read before and need not be again; else 0. */
  again(state: State, at: number): number;
  /**
   * The innermost element ends; `text` is what it holds, if its text counts or it has no place. `end` is the place behind
   * it, if it holds nothing but elements and nothing was wrong with how it ends.
   */
  close(text: string, end?: number): void;
  /**
   * An element that holds text in one piece, from byte to byte; `isPlain` when these bytes are its characters, `text` when a
   * string of them is at hand.
   */
  leaf(state: State, at: number, from: number, to: number, isPlain: boolean, text: string | undefined): void;
  /** Text that stands among elements. */
  stray(text: string): void;
}
