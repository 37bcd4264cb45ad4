/** Orders keys as S3 lists them: by their UTF-8 bytes. UTF-16 order differs where surrogates meet U+E000 and above. */
export function compareKeys(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return byteOrder(a) - byteOrder(b);
  }
  return left.length - right.length;
}

const byteOrder = (unit: number): number => {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
};

/** A key is 1 to 1,024 bytes of UTF-8 and may hold anything: it never becomes a file name here. */
export const MAX_KEY_BYTES = 1024;

const reservedStart = /^(xn--|sthree-|amzn-s3-demo-)/;
const reservedEnd = /(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

/** The naming rules of general purpose buckets. A name that passes is safe as the name of a folder. */
export const isBucketName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
  !name.includes('..') &&
  !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
  !reservedStart.test(name) &&
  !reservedEnd.test(name);

/** The keys of a bucket in byte order. */
export class SortedKeys {
  #keys: string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  at(index: number): string | undefined {
    return this.#keys[index];
  }

  add(key: string): void {
    const index = this.#first((other) => compareKeys(other, key) >= 0);
    if (this.#keys[index] !== key) this.#keys.splice(index, 0, key);
  }

  /** Takes many keys at once: a journal that is replayed. */
  load(keys: Iterable<string>): void {
    this.#keys = [...new Set(keys)].sort(compareKeys);
  }

  delete(key: string): void {
    const index = this.#first((other) => compareKeys(other, key) >= 0);
    if (this.#keys[index] === key) this.#keys.splice(index, 1);
  }

  /** The index of the first key that is not below the given one. */
  from(key: string): number {
    return this.#first((other) => compareKeys(other, key) >= 0);
  }

  /** The index of the first key above the given one. */
  after(key: string): number {
    return this.#first((other) => compareKeys(other, key) > 0);
  }

  /** The index of the first key above all that start with the prefix. */
  afterPrefix(prefix: string): number {
    return this.#first((other) => !other.startsWith(prefix) && compareKeys(other, prefix) > 0);
  }

  #first(holds: (key: string) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#keys[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
