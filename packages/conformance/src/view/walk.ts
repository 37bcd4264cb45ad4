import type { Spot } from './spot.ts';

/** Everything in a message, found once, by the name that the model gives it. */
export class Finds {
  readonly root: Spot;
  readonly #byKey = new Map<string, Spot[]>();
  readonly #byObject = new Map<object, Spot>();

  constructor(message: { readonly messageType: string }) {
    this.root = { value: message, key: message.messageType, index: -1, count: 1, up: undefined };
    this.#enter(this.root);
  }

  /** All objects of a name, and all values of those names that rules look for, wherever they stand. */
  all<Value>(key: string): readonly Spot<Value>[] {
    return (this.#byKey.get(key) ?? []) as Spot<Value>[];
  }

  /** The place of an object that the message holds. */
  of<Value extends object>(value: Value): Spot<Value> {
    const spot = this.#byObject.get(value);
    if (!spot) throw new Error('Cannot place an object that is not part of the message');
    return spot as Spot<Value>;
  }

  #enter(spot: Spot): void {
    const holder = spot.value as Record<string, unknown>;
    this.#byObject.set(holder, spot);
    for (const key in holder) {
      const value = holder[key];
      if (typeof value !== 'object' || value === null) {
        if (watched.has(key)) this.#keep({ value, key, index: -1, count: 1, up: spot });
      } else if (Array.isArray(value)) {
        const count = value.length;
        const isWatched = watched.has(key);
        for (let index = 0; index < count; index += 1) {
          const item = value[index];
          if (typeof item === 'object') {
            const inner = { value: item, key, index, count, up: spot };
            this.#keep(inner);
            this.#enter(inner);
          } else if (isWatched) this.#keep({ value: item, key, index, count, up: spot });
        }
      } else {
        const inner = { value, key, index: -1, count: 1, up: spot };
        this.#keep(inner);
        this.#enter(inner);
      }
    }
  }

  #keep(spot: Spot): void {
    const found = this.#byKey.get(spot.key);
    if (found) found.push(spot);
    else this.#byKey.set(spot.key, [spot]);
  }
}

/** Plain values that rules look for wherever they stand. */
const watched: ReadonlySet<string> = new Set([
  'isrc',
  'icpn',
  'gRid',
  'isni',
  'iswc',
  'isan',
  'visan',
  'isbn',
  'issn',
  'sici',
  'ismn',
  'dpid',
  'ipiNameNumber',
  'userDefinedValue',
  'typeUserDefinedValue',
  'standardUserDefinedValue',
  'rightSharePercentage',
  'percentageOfRightsAssignment',
  'territoryCodes',
  'excludedTerritoryCodes',
  'territories',
  'territoriesOfRightsDelegation',
]);
