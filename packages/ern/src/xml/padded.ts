/**
 * A document with zero bytes behind it, so that a reader may look a few bytes past the end. The copy is good until the
 * next call: a page of memory that was used before costs a fraction of a fresh one.
 */
export function padded(document: Uint8Array): Buffer {
  const size = document.length + padding;
  if (size > kept.length && size <= mostKept) kept = Buffer.alloc(Math.min(mostKept, 2 * size));
  const bytes = size <= kept.length ? kept.subarray(0, size) : Buffer.allocUnsafe(size);
  bytes.set(document, 0);
  bytes.fill(0, document.length);
  return bytes;
}

const padding = 16;
const mostKept = 1024 * 1024;
let kept = Buffer.alloc(0);
