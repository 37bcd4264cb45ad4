import type { ElementType, State } from './automaton.ts';
import type { Markup } from './markup.ts';

/** The elements that are open while a message is read, by depth from 1. */
export class OpenElements {
  depth = 0;
  readonly types: ElementType[] = [];
  /** How far the children of each got. */
  readonly states: State[] = [];
  readonly nameFrom: number[] = [];
  readonly nameTo: number[] = [];
  /** The text so far, of elements whose text is not in one piece. */
  readonly pieces: string[] = [];
  readonly #markup: Markup;

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  push(type: ElementType, nameFrom: number, nameTo: number): void {
    this.depth += 1;
    this.types[this.depth] = type;
    this.states[this.depth] = type.start;
    this.nameFrom[this.depth] = nameFrom;
    this.nameTo[this.depth] = nameTo;
    this.pieces[this.depth] = '';
  }

  /** The name of the innermost one. */
  get name(): string {
    return this.#markup.tagName((this.nameFrom[this.depth] as number) - 1);
  }
}
