/** A text that is written often, kept as eight bytes a number: so it is copied by few wide stores. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** In bytes. */
  readonly length: number;
}

export function word(text: string): Word {
  const bytes = new TextEncoder().encode(text);
  const from = count;
  count += Math.ceil(bytes.length / 8);
  if (count > store.length) {
    const larger = new Float64Array(2 * count);
    larger.set(store);
    store = larger;
  }
  const padded = new DataView(new ArrayBuffer(8 * (count - from)));
  bytes.forEach((byte, index) => {
    padded.setUint8(index, byte);
  });
  // No eight bytes of UTF-8 are a NaN, whose bits an engine may change.
  for (let index = from; index < count; index += 1) store[index] = padded.getFloat64(8 * (index - from), true);
  return { from, to: count, length: bytes.length };
}

/** Writes a word and up to seven bytes behind it, which what follows overwrites; gives the place behind the word. */
export function copyWord(view: DataView, start: number, { from, to, length }: Word): number {
  const numbers = store;
  for (let index = from, at = start; index < to; index += 1, at += 8) view.setFloat64(at, numbers[index]!, true);
  return start + length;
}

/** Writes the indentation of a line that stands so many elements deep, two spaces for each. */
export function copyIndent(view: DataView, start: number, depth: number): number {
  for (let done = 0, at = start; done < depth; done += 4, at += 8) view.setFloat64(at, EIGHT_SPACES, true);
  return start + 2 * depth;
}

const EIGHT_SPACES = new Float64Array(new Uint8Array(8).fill(0x20).buffer)[0]!;

let store = new Float64Array(8192);
let count = 0;
