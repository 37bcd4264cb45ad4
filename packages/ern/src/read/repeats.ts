import type { Reading } from './reading.ts';

/** An element that was read and checked, and what was made of it. */
export interface Known {
  readonly reading: Reading;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

/**
 * Elements that stand in a message again and again in the same bytes, as the parties of 3.8.2 do, who are spelled out
 * wherever they act: each spelling is read and checked once.
 */
export class Repeats {
  readonly #bytes: Buffer;
  readonly #bySample = new Map<number, Known[]>();
  #count = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** What was made of the same bytes, read the same way at the same depth. */
  find(reading: Reading, depth: number, at: number): Known | undefined {
    const alike = this.#bySample.get(sampleOf(this.#bytes, at));
    if (alike === undefined) return undefined;
    for (let index = 0; index < alike.length; index += 1) {
      const known = alike[index]!;
      if (known.reading === reading && known.depth === depth && this.#stands(known, at)) return known;
    }
    return undefined;
  }

  keep(known: Known): void {
    if (known.to - known.from > longest || this.#count === mostKept) return;
    const sample = sampleOf(this.#bytes, known.from);
    const alike = this.#bySample.get(sample);
    if (alike === undefined) this.#bySample.set(sample, [known]);
    else if (alike.length < mostAlike) alike.push(known);
    else return;
    this.#count += 1;
  }

  #stands({ from, to }: Known, at: number): boolean {
    const bytes = this.#bytes;
    // From behind, for those that begin alike differ there; then as one piece.
    for (let index = to - from - 1; index > to - from - behind; index -= 1) {
      if (bytes[from + index] !== bytes[at + index]) return false;
    }
    return bytes.compare(bytes, from, to, at, at + to - from) === 0;
  }
}

/** A hash of some of the bytes that an element begins with; those behind its end count for nothing that matters. */
function sampleOf(bytes: Uint8Array, at: number): number {
  const end = Math.min(at + sampled, bytes.length);
  let hash = 0;
  for (let index = at; index < end; index += 3) hash = (Math.imul(hash, 31) + (bytes[index] as number)) | 0;
  return hash;
}

/** No party is spelled out in fewer bytes. */
const sampled = 160;
/** Bounds what a message made for it can cost: bytes compared for one element, and elements kept. */
const longest = 4096;
const behind = 100;
const mostAlike = 8;
const mostKept = 20_000;
