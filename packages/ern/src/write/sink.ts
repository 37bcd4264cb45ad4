import type { Shape, Tell, Variant } from '../mapping/row.ts';
import { modelPaths } from './model-paths.ts';
import type { TextRule } from './text-rule.ts';

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
  /** The text that is not yet bytes. */
  text = '';
  /** How often text became bytes. */
  flushes = 0;
  /** What the simple types of the version allow, and how its shapes are made, by the numbers that its writer uses. */
  readonly rules: readonly TextRule[];
  readonly downs: readonly Variant['down'][];
  /** The DPID that owns values without a namespace of their own. */
  readonly ownNamespace: string;
  /** The names of the open elements; those from `depth` on are left from before. */
  readonly place: string[] = [];
  depth = 0;
  readonly assumed: Assumed[] = [];
  readonly #lost: { holder: object; key: string; value: unknown; reason: string }[] = [];
  readonly #fresh: object[] = [];
  readonly #original: object[] = [];
  #length = 0;

  constructor(rules: readonly TextRule[], downs: readonly Variant['down'][], ownNamespace: string) {
    this.rules = rules;
    this.downs = downs;
    this.ownNamespace = ownNamespace;
  }

  flushWhenLong(): void {
    if (this.text.length >= LONG) this.#flush();
  }

  /** All that was written, as UTF-8. */
  bytes(): Uint8Array {
    this.#flush();
    return new Uint8Array(buffer.subarray(0, this.#length));
  }

  #flush(): void {
    // A UTF-16 unit takes three bytes at most.
    const bytes = roomFor(this.#length + 3 * this.text.length, this.#length);
    this.#length += bytes.write(this.text, this.#length, 'utf8');
    this.text = '';
    this.flushes += 1;
  }

  lose(holder: object, key: string, reason: string): void {
    const value = (holder as Shape)[key];
    if (value !== undefined) this.#lost.push({ holder, key, value, reason });
  }

  assume(element: string, value: string, reason: string): void {
    this.assumed.push({ path: `/${[...this.place.slice(0, this.depth), element].join('/')}`, value, reason });
  }

  standsFor<Fresh extends object>(fresh: Fresh, original: object): Fresh {
    this.#fresh.push(fresh);
    this.#original.push(original);
    return fresh;
  }

  /** What was lost, by where it stands in the message. */
  unsaid(message: object): Unsaid[] {
    if (this.#lost.length === 0) return [];
    const pathOf = modelPaths(message);
    const originals = new Map(this.#fresh.map((fresh, index) => [fresh, this.#original[index] as object]));
    return this.#lost.map(({ holder, key, value, reason }) => {
      let original = holder;
      for (let next = originals.get(original); next; next = originals.get(original)) original = next;
      return { path: pathOf(original, key), value, reason };
    });
  }
}

/** Long enough that the bytes are written in few calls, short enough that the pieces of the text are still in the cache. */
const LONG = 4096;

/** The bytes of the message that is being written; no two are, for writing does not wait. */
let buffer = Buffer.allocUnsafe(64 * 1024);

function roomFor(size: number, used: number): Buffer {
  if (size <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafe(2 * size);
  larger.set(buffer.subarray(0, used));
  buffer = larger;
  return buffer;
}
