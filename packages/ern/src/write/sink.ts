import type { SimpleType } from '../grammar/composite.ts';
import type { Shape, Tell } from '../mapping/row.ts';
import { unspeakable } from './escape.ts';
import { fits } from './fits.ts';
import { modelPaths } from './model-paths.ts';

/** A fact of the model that the written version has no place for. */
export interface Unsaid {
  /** Where it stands in the model: `soundRecordings[0].containsAI`. */
  readonly path: string;
  readonly value: unknown;
  readonly reason: string;
}

/** Something that the version demands and the model lacks, and what was written for it. */
export interface Assumed {
  /** Where it stands in the output: `/NewReleaseMessage/ReleaseList/Release/ReleaseType`. */
  readonly path: string;
  readonly value: string;
  readonly reason: string;
}

/** What a message is written into, and what is to be told about it. */
export class Sink implements Tell {
  /** The text so far. */
  text = '';
  readonly release: number | undefined;
  /** The DPID that owns values without a namespace of their own. */
  readonly ownNamespace: string;
  readonly place: string[] = [];
  readonly assumed: Assumed[] = [];
  readonly #lost: { holder: object; key: string; value: unknown; reason: string }[] = [];
  readonly #originals = new Map<object, object>();

  constructor(release: number | undefined, ownNamespace: string) {
    this.release = release;
    this.ownNamespace = ownNamespace;
  }

  lose(holder: object, key: string, reason: string): void {
    const value = (holder as Shape)[key];
    if (value !== undefined) this.#lost.push({ holder, key, value, reason });
  }

  assume(element: string, value: string, reason: string): void {
    this.assumed.push({ path: `/${[...this.place, element].join('/')}`, value, reason });
  }

  standsFor<Fresh extends object>(fresh: Fresh, original: object): Fresh {
    this.#originals.set(fresh, original);
    return fresh;
  }

  /** What was lost, by where it stands in the message. */
  unsaid(message: object): Unsaid[] {
    if (this.#lost.length === 0) return [];
    const pathOf = modelPaths(message);
    return this.#lost.map(({ holder, key, value, reason }) => {
      let original = holder;
      for (let next = this.#originals.get(original); next; next = this.#originals.get(original)) original = next;
      return { path: pathOf(original, key), value, reason };
    });
  }
}

/** The text of a value; characters that XML cannot carry are left out and reported. */
export function speakable(sink: Sink, holder: object, key: string, value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  if (!unspeakable.test(text)) return text;
  sink.lose(holder, key, 'holds characters that XML cannot carry; they were left out');
  return text.replace(new RegExp(unspeakable, 'g'), '');
}

/** True when a value is in the list that the grammar gives for its place, or has the form that it asks for. */
export const isAllowed = (sink: Sink, simple: SimpleType, text: string): boolean =>
  simple.values === undefined ? fits(simple, text) : simple.values.in(sink.release).has(text);
