import { at, type Spot } from './spot.ts';

/** An object of the message with its place. */
export class Placed<Value extends object> {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }

  get spot(): Spot {
    return at(this.value);
  }
}

/** An empty list, for what a message leaves out. */
export const none: readonly never[] = [];

export const placedAll = <Value extends object>(values: readonly Value[] | undefined): readonly Placed<Value>[] =>
  values === undefined ? none : values.map((value) => new Placed(value));
