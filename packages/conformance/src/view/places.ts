/** A step on the way to an object: its name in the model, and its place in a list. */
export interface Way {
  readonly key: string;
  /** From 0; -1 where there is no list. */
  readonly index: number;
  readonly count: number;
}

interface Known extends Way {
  readonly up: Known | undefined;
}

/** Where each object of a message stands. Made when the first finding asks, from one walk over everything. */
export class Places {
  readonly #byObject = new Map<object, Known>();

  constructor(message: { readonly messageType: string }) {
    this.#enter(message, { key: message.messageType, index: -1, count: 1, up: undefined });
  }

  /** The way from the root to an object that the message holds. */
  of(object: object): readonly Way[] {
    const ways: Way[] = [];
    for (let known = this.#byObject.get(object); known; known = known.up) ways.unshift(known);
    if (ways.length === 0) throw new Error('Cannot place an object that is not part of the message');
    return ways;
  }

  #enter(object: object, known: Known): void {
    this.#byObject.set(object, known);
    for (const [key, value] of Object.entries(object)) {
      if (Array.isArray(value)) {
        value.forEach((item, index) => {
          if (typeof item === 'object') this.#enter(item, { key, index, count: value.length, up: known });
        });
      } else if (typeof value === 'object' && value !== null) {
        this.#enter(value, { key, index: -1, count: 1, up: known });
      }
    }
  }
}
