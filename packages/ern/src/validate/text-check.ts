import type { SimpleType } from '../grammar/composite.ts';
import { isAscii, type Lexical, lexical, patternTest, trimmed } from './lexical.ts';

/** How the bytes of a text are checked without making a string of them, where that can be. */
export type TextKind = 'any' | 'values' | 'boolean' | 'anchor' | 'reference' | 'other';

/** Why a text is refused. */
export type TextFault = 'value' | 'pattern' | 'form';

/** The check of one simple type. */
export class TextCheck {
  readonly type: SimpleType;
  readonly kind: TextKind;
  readonly lexical: Lexical;
  readonly #matches: ((text: string) => boolean) | undefined;
  readonly #release: number | undefined;
  #hashed: HashedValues | undefined;
  #listed: string | undefined;
  #asked = 0;

  static of(type: SimpleType, release: number | undefined): TextCheck {
    return new TextCheck(type, release);
  }

  private constructor(type: SimpleType, release: number | undefined) {
    this.type = type;
    this.lexical = lexical(type.base);
    this.#matches = type.pattern === undefined ? undefined : patternTest(type.pattern);
    this.#release = release;
    this.kind = kindOf(type);
  }

  /** Checks a text as it stands after entities and line ends were resolved. */
  fault(text: string): TextFault | undefined {
    const value = this.lexical.trims ? trimmed(text) : text;
    if (this.type.values) return this.type.values.in(this.#release).has(value) ? undefined : 'value';
    // The patterns of anchors and references allow less than the form of their base type does.
    const isName = this.kind === 'anchor' || this.kind === 'reference';
    if (isName && this.#matches?.(value) && isAscii(value)) return undefined;
    if (!this.lexical.accepts(value)) return 'form';
    return this.#matches && !this.#matches(value) ? 'pattern' : undefined;
  }

  /** The allowed values; none for a type that has no list. */
  get values(): ReadonlySet<string> {
    return this.type.values?.in(this.#release) ?? new Set();
  }

  /**
   * The allowed value that some bytes are, for a type of kind `values`, in the same string each time; nothing may also mean
   * that white space stands around it. Values that are asked for a few times only are searched as text: their hashes cost
   * more to make.
   */
  listed(document: Buffer, from: number, to: number): string | undefined {
    if (this.#hashed !== undefined) return valueAt(this.#hashed, document, from, to);
    this.#listed ??= `|${this.type.values?.joined(this.#release)}|`;
    if (this.#asked === fewTimes) this.#hashed = hashValues(this.#listed.slice(1, -1));
    this.#asked += 1;
    const value = document.toString('latin1', from, to);
    return !value.includes('|') && this.#listed.includes(`|${value}|`) ? value : undefined;
  }
}

function kindOf(type: SimpleType): TextKind {
  if (type.values) return 'values';
  if (type.base === 'xs:ID') return 'anchor';
  if (type.base === 'xs:IDREF') return 'reference';
  if (type.pattern !== undefined) return 'other';
  if (type.base === 'xs:string' || type.base === 'xs:anySimpleType') return 'any';
  return type.base === 'xs:boolean' ? 'boolean' : 'other';
}

/** Values in an open-addressed table: looked up by the bytes of a document, without a string. */
interface HashedValues {
  readonly mask: number;
  /** The number of the value, plus 1, by slot. */
  readonly slots: Uint16Array;
  /** Where value n begins in `bytes`, a byte behind the end of the one before. */
  readonly starts: Uint32Array;
  readonly bytes: Buffer;
  /** Value n as a string, once it was met; empty before. */
  readonly texts: string[];
}

const fewTimes = 24;
const hashStart = 0x811c9dc5;

function hashValues(joined: string): HashedValues {
  const bytes = Buffer.from(joined, 'utf8');
  let count = 1;
  for (let at = bytes.indexOf(bar); at >= 0; at = bytes.indexOf(bar, at + 1)) count += 1;
  let size = 4;
  while (size < count * 2) size *= 2;
  const slots = new Uint16Array(size);
  const starts = new Uint32Array(count + 1);
  let number = 0;
  let hash = hashStart;
  for (let at = 0; at <= bytes.length; at += 1) {
    const code = bytes[at];
    if (at < bytes.length && code !== bar) {
      hash = Math.imul(hash ^ (code as number), 16777619);
      continue;
    }
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    number += 1;
    slots[slot] = number;
    starts[number] = at + 1;
    hash = hashStart;
  }
  return { mask: size - 1, slots, starts, bytes, texts: new Array<string>(count + 1).fill('') };
}

const bar = 124;

/** The value that the bytes from `from` to `to` are, if they are one. */
function valueAt(values: HashedValues, document: Uint8Array, from: number, to: number): string | undefined {
  let hash = hashStart;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (document[at] as number), 16777619);
  const { mask, slots, starts, bytes, texts } = values;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot] as number;
    const start = starts[number - 1] as number;
    if ((starts[number] as number) - 1 - start !== to - from) continue;
    let same = from;
    while (same < to && document[same] === bytes[start + same - from]) same += 1;
    if (same < to) continue;
    if (texts[number] === '') texts[number] = bytes.toString('utf8', start, start + to - from);
    return texts[number];
  }
  return undefined;
}
