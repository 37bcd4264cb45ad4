import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file's bytes, read into one buffer, over and over, as OpenSSH's clients read: a block is gone when the next one is asked for. */
export async function* blocksOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(size, 256 * 1024));
    for (let left = size; left > 0; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

export async function sha256OfFile(path: string, size: number): Promise<string> {
  const digest = createHash('sha256');
  for await (const block of blocksOf(path, size)) digest.update(block);
  return digest.digest('hex');
}
