import type { Shape } from '../mapping/row.ts';
import type { Sink } from './sink.ts';

/** Reports the items of a list behind the first. */
export function loseOthers(sink: Sink, list: readonly unknown[], name: string): void {
  for (let index = 1; index < list.length; index += 1) {
    sink.lose(list, String(index), `this version has room for one ${name}`);
  }
}

/** The keys that a composite has a place for. */
export class Known {
  readonly #type: string;
  readonly #keys: string;
  #set: Set<string> | undefined;

  constructor(type: string, keys: string) {
    this.#type = type;
    this.#keys = keys;
  }

  /** Reports the other keys of a model, of which `count` known ones were seen. */
  rest(sink: Sink, model: Shape, count: number): void {
    let said = 0;
    for (const key in model) if (model[key] !== undefined) said += 1;
    if (said === count) return;
    this.#set ??= new Set(this.#keys.split(' '));
    for (const key in model) {
      if (!this.#set.has(key)) sink.lose(model, key, `ERN has no place for it in ${this.#type}`);
    }
  }
}

/** True of a value that is there; an empty list says nothing. */
export const has = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'object' && Array.isArray(value) && value.length === 0);

/** Reports the keys of the branches that were not chosen. */
export function loseBranches(sink: Sink, model: Shape, branches: readonly string[], best: number): void {
  const keysOf = (index: number): string[] => branches[index]!.split(' ').filter(Boolean);
  const taken = keysOf(best);
  for (let index = 0; index < branches.length; index += 1) {
    if (index === best) continue;
    for (const key of keysOf(index)) {
      if (!has(model[key]) || taken.includes(key)) continue;
      const reason = `excluded by ${taken.filter((other) => has(model[other])).join(', ')}`;
      sink.lose(model, key, reason);
    }
  }
}
