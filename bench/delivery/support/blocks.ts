import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * A file's bytes, read into one buffer, over and over, and waited for, as OpenSSH's clients read: a block is gone when the
 * next one is asked for. What the store costs instead is in the measurements of whole deliveries.
 */
export async function* blocksOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(size, 1024 * 1024));
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

export async function sha256OfFile(path: string, size: number): Promise<string> {
  const digest = createHash('sha256');
  for await (const block of blocksOf(path, size)) digest.update(block);
  return digest.digest('hex');
}
