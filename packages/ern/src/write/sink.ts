import { Cast } from '../mapping/ern3/cast.ts';
import type { Shape, Tell, Variant } from '../mapping/row.ts';
import type { Body, BodyMarks } from './body.ts';
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

/** What a function wrote of a list at a depth. */
export interface Span {
  readonly write: unknown;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

interface Lost {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
}

/** More than all that is written between two looks at the room. */
const SPARE = 4096;
const USUAL = 64 * 1024;
const LARGE = 1024 * 1024;

/** The bytes of the message that is being written; no two are, for writing does not wait. */
let buffer = Buffer.alloc(USUAL);
let view = new DataView(buffer.buffer);

/** What a message is written into, and what is to be told about it. */
export class Sink implements Tell {
  /**
   * The engine forgets the shape of a class of which no object lives, and with it all code that was made fast for it: one
   * object lives for ever.
   */
  static readonly standing = new Sink([], [], '');
  /** Where the next byte goes. */
  at = 0;
  /** What the simple types of the version allow, and how its shapes are made, by the numbers that its writer uses. */
  readonly rules: readonly TextRule[];
  readonly downs: readonly Variant['down'][];
  /** The DPID that owns values without a namespace of their own. */
  readonly ownNamespace: string;
  /** The names of the open elements; those from `depth` on are left from before. */
  readonly place: string[] = [];
  depth = 0;
  readonly assumed: Assumed[] = [];
  /** What was lost; of a body that was written before it is known already where it stood. */
  readonly lost: (Lost | Unsaid)[] = [];
  /** Lists that were written and may be written again, and where. */
  readonly spans = new Map<object, Span>();
  cast = Cast.empty;
  /** The body to write in place of that of the message, for it is the same. */
  known: Body | undefined = undefined;
  /** Where the body of the message stands that was written. */
  marks: BodyMarks | undefined = undefined;
  readonly #fresh: object[] = [];
  readonly #original: object[] = [];
  /** Where it is written, behind `limit` only by what needs little room: words and what stands between them. */
  bytes = buffer;
  view = view;
  limit = buffer.length - SPARE;

  constructor(rules: readonly TextRule[], downs: readonly Variant['down'][], ownNamespace: string) {
    this.rules = rules;
    this.downs = downs;
    this.ownNamespace = ownNamespace;
  }

  /** Sees that so many bytes can be written, and a few words behind them. */
  room(size: number): void {
    if (this.at + size <= this.limit) return;
    const larger = Buffer.alloc(2 * (this.at + size + SPARE));
    larger.set(buffer.subarray(0, this.at));
    buffer = larger;
    view = new DataView(larger.buffer);
    this.bytes = buffer;
    this.view = view;
    this.limit = buffer.length - SPARE;
  }

  /** All that was written, as UTF-8. A large message that fills its buffer takes it along, for it would not stand twice. */
  written(): Uint8Array {
    const { bytes, at } = this;
    if (at < LARGE || at < 0.75 * bytes.length) return new Uint8Array(bytes.subarray(0, at));
    buffer = Buffer.alloc(USUAL);
    view = new DataView(buffer.buffer);
    return new Uint8Array(bytes.buffer, 0, at);
  }

  lose(holder: object, key: string, reason: string): void {
    const value = (holder as Shape)[key];
    if (value !== undefined) this.lost.push({ holder, key, value, reason });
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
    if (this.lost.length === 0) return [];
    const pathOf = modelPaths(message);
    const originals = new Map(this.#fresh.map((fresh, index) => [fresh, this.#original[index] as object]));
    return this.lost.map((one) => {
      if (!('holder' in one)) return one;
      const { holder, key, value, reason } = one;
      let original = holder;
      for (let next = originals.get(original); next; next = originals.get(original)) original = next;
      return { path: pathOf(original, key), value, reason };
    });
  }
}
