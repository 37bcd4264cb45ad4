import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';

/**
 * A file's bytes, read into one buffer, over and over, and waited for, as OpenSSH's clients read: a block is gone when the
 * next one is asked for. What the store costs instead is in the measurements of whole deliveries.
 */
export async function* blocksOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(size, BLOCK));
    for (let left = size; left > 0; ) {
      const bytesRead = readSync(file, buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * A file as a stream, read in this thread too: with a thread of the pool every block waits for two threads to be given a
 * processor, and what is measured then is how busy the machine is. Blocks are kept by who reads them, so each is new.
 */
export function streamOf(path: string): Readable {
  const file = openSync(path, 'r');
  return new Readable({
    highWaterMark: BLOCK,
    read() {
      const block = Buffer.allocUnsafeSlow(BLOCK);
      const bytesRead = readSync(file, block, 0, BLOCK, null);
      this.push(bytesRead === 0 ? null : block.subarray(0, bytesRead));
    },
    destroy(error, done) {
      closeSync(file);
      done(error);
    },
  });
}

const BLOCK = 1024 * 1024;

export async function sha256OfFile(path: string, size: number): Promise<string> {
  const digest = createHash('sha256');
  for await (const block of blocksOf(path, size)) digest.update(block);
  return digest.digest('hex');
}
