import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Algorithm, algorithms } from './checksums.ts';

/** The MD5 and chosen checksums of bytes that pass by. */
export class Digests {
  readonly #md5 = createHash('md5');
  readonly #wanted: Map<Algorithm, ReturnType<(typeof algorithms)[Algorithm]['digester']>>;
  size = 0;

  constructor(wanted: Iterable<Algorithm>) {
    this.#wanted = new Map([...wanted].map((algorithm) => [algorithm, algorithms[algorithm].digester()]));
  }

  update(piece: Uint8Array): void {
    this.size += piece.length;
    this.#md5.update(piece);
    for (const digester of this.#wanted.values()) digester.update(piece);
  }

  /** To be called once. Checksums are base64. */
  result(): Digested {
    const checksums = new Map<Algorithm, string>();
    for (const [algorithm, digester] of this.#wanted) checksums.set(algorithm, digester.digest().toString('base64'));
    return { size: this.size, md5: this.#md5.digest('hex'), checksums };
  }
}

export interface Digested {
  readonly size: number;
  /** Hexadecimal. */
  readonly md5: string;
  readonly checksums: ReadonlyMap<Algorithm, string>;
}

/** Reads a file, or a piece of it, for its digests. */
export async function digestFile(path: string, wanted: Iterable<Algorithm> = []): Promise<Digested> {
  const digests = new Digests(wanted);
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) digests.update(piece as Buffer);
  return digests.result();
}
